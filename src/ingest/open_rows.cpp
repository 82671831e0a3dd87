// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "core/error.hpp"
#include "ingest/archive.hpp"
#include "ingest/content.hpp"
#include "ingest/csv.hpp"
#include "ingest/dbf.hpp"
#include "ingest/input.hpp"
#include "ingest/json.hpp"
#include "ingest/parquet.hpp"
#include "ingest/rows.hpp"
#include "ingest/xlsx.hpp"
#include "ingest/xlsx_parts.hpp"
#include "ingest/zip_archive.hpp"

// Compression is undone first, then the content says which reader it is for; the name only serves for a note
// where it promises something else. "tiles.xls" that holds CSV is read as CSV, which is what it is.

namespace waybill {
namespace {

/// A file without a byte: no rows, and no mistake.
class EmptyReader final : public RowReader {
  public:
    explicit EmptyReader(const std::string& compression) {
        format_.format = "empty";
        format_.compression = compression;
        format_.notes.emplace_back("the file is empty");
    }
    bool next(RowBlock& block) override {
        block.clear();
        return false;
    }
    [[nodiscard]] const std::vector<SheetInfo>& sheets() const override { return sheets_; }
    [[nodiscard]] const SourceFormat& format() const override { return format_; }
    [[nodiscard]] std::uint64_t bytes_read() const override { return 0; }

  private:
    std::vector<SheetInfo> sheets_;
    SourceFormat format_;
};

/// Another reader, with one note before its own.
class NotedReader final : public RowReader {
  public:
    NotedReader(std::unique_ptr<RowReader> reader, std::string note)
        : reader_(std::move(reader)), note_(std::move(note)) {
        note_format();
    }
    bool next(RowBlock& block) override {
        const bool more = reader_->next(block);
        note_format();
        return more;
    }
    [[nodiscard]] const std::vector<SheetInfo>& sheets() const override { return reader_->sheets(); }
    [[nodiscard]] const SourceFormat& format() const override { return format_; }
    [[nodiscard]] std::uint64_t bytes_read() const override { return reader_->bytes_read(); }

  private:
    void note_format() {
        format_ = reader_->format();
        format_.notes.insert(format_.notes.begin(), note_);
    }
    std::unique_ptr<RowReader> reader_;
    std::string note_;
    SourceFormat format_;
};

Error unreadable(const std::string& name, const std::string& what, const std::string& remedy) {
    return {ErrorKind::bad_input,
            fmt::format("{}: it is {} (csv, xlsx, json, dbf and parquet files are read, also packed)", name,
                        what),
            remedy};
}

/// What a zip archive is that is neither a workbook nor an archive of files: its name, or empty.
std::string other_office_file(const ZipArchive& archive) {
    if (archive.find("xl/workbook.bin")) return "a binary Excel workbook (.xlsb)";
    if (archive.find("word/document.xml")) return "a Word document";
    if (archive.find("ppt/presentation.xml")) return "a PowerPoint presentation";
    if (archive.find("mimetype") && archive.find("content.xml")) return "an OpenDocument file (.ods, .odt)";
    return {};
}

std::unique_ptr<RowReader> open_content(Input input, const Content& content, const ReadOptions& options,
                                        bool in_archive);

OpenedMember open_member(Input input, const ReadOptions& options) {
    const Content content = recognise(input.head());
    if (content.kind == Content::Kind::empty) return {nullptr, "empty"};
    if (content.kind == Content::Kind::unreadable) return {nullptr, content.what};
    if (content.kind == Content::Kind::zip) {
        const ZipArchive archive(input.seekable_path(), input.name());
        if (const std::string what = other_office_file(archive); !what.empty()) return {nullptr, what};
        if (!is_workbook_archive(archive)) return {nullptr, "an archive inside the archive"};
    }
    return {open_content(std::move(input), content, options, true), {}};
}

std::unique_ptr<RowReader> open_zip(Input input, const ReadOptions& options) {
    auto kept = std::make_unique<Input>(std::move(input));
    auto archive = std::make_shared<ZipArchive>(kept->seekable_path(), kept->name());
    if (const std::string what = other_office_file(*archive); !what.empty()) {
        throw unreadable(kept->name(), what,
                         "open it in an office program and save its table as .xlsx or .csv");
    }
    if (!is_workbook_archive(*archive))
        return open_archive(std::move(kept), std::move(archive), options, open_member);
    archive.reset();
    return open_xlsx(std::move(*kept), options);
}

std::unique_ptr<RowReader> open_content(Input input, const Content& content, const ReadOptions& options,
                                        bool in_archive) {
    switch (content.kind) {
        case Content::Kind::empty:
            return std::make_unique<EmptyReader>(input.compression());
        case Content::Kind::zip:
            return in_archive ? open_xlsx(std::move(input), options) : open_zip(std::move(input), options);
        case Content::Kind::json:
            return open_json(std::move(input), options);
        case Content::Kind::dbf:
            return open_dbf(std::move(input), options);
        case Content::Kind::parquet:
            return open_parquet(std::move(input), options);
        case Content::Kind::unreadable:
            throw unreadable(input.name(), content.what, content.remedy);
        case Content::Kind::text:
            break;
    }
    const std::string compression = input.compression();
    return open_csv(input.take(), options, compression);
}

/// What the file's name promises and its content does not keep; empty if all is well.
std::string broken_promise(const std::string& path, const SourceFormat& format) {
    const std::string promised = promised_format(path);
    const std::string held = format.format == "jsonl" ? "json" : format.format;
    if (promised.empty() || promised == held || held == "empty" || format.compression == "zip") return {};
    return fmt::format("the name says {}, but the content is {}, and is read as such", promised, held);
}

}  // namespace

std::unique_ptr<RowReader> open_rows(const std::string& path, const ReadOptions& options) {
    Input input = Input::from_path(path, options.spool_folder);
    const Content content = recognise(input.head());
    auto reader = open_content(std::move(input), content, options, false);
    std::string note = broken_promise(path, reader->format());
    if (note.empty()) return reader;
    return std::make_unique<NotedReader>(std::move(reader), std::move(note));
}

}  // namespace waybill
