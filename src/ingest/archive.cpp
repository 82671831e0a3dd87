// SPDX-License-Identifier: Apache-2.0
#include "ingest/archive.hpp"

#include <fmt/format.h>

#include "core/error.hpp"

namespace waybill {
namespace {

bool is_junk(std::string_view name) {
    const std::string_view file = name.substr(name.rfind('/') + 1);
    return file.empty() || name.starts_with("__MACOSX/") ||
           name.find("/__MACOSX/") != std::string_view::npos || file.starts_with("._") ||
           file == ".DS_Store" || file == "Thumbs.db" || file == "desktop.ini";
}

class ArchiveReader final : public RowReader {
  public:
    ArchiveReader(std::unique_ptr<Input> input, std::shared_ptr<ZipArchive> archive,
                  const ReadOptions& options, OpenMember open_member)
        : input_(std::move(input)),
          archive_(std::move(archive)),
          options_(options),
          open_member_(std::move(open_member)) {
        format_.compression = "zip";
        for (const auto& member : archive_->members()) {
            if (!is_junk(member.name)) members_.push_back(member);
        }
        if (members_.empty()) format_.notes.emplace_back("the archive holds no files");
        open_next();
        if (!reader_ && !members_.empty()) none_readable();
    }

    bool next(RowBlock& block) override {
        block.clear();
        while (reader_) {
            const bool more = reader_->next(block);
            take_over_sheets();
            if (more) {
                block.sheet += first_sheet_;
                return true;
            }
            take_over_format();
            packed_read_ += members_[at_].packed;
            first_sheet_ = static_cast<std::uint32_t>(sheets_.size());
            ++at_;
            open_next();
        }
        return false;
    }
    [[nodiscard]] const std::vector<SheetInfo>& sheets() const override { return sheets_; }
    [[nodiscard]] const SourceFormat& format() const override { return format_; }
    [[nodiscard]] std::uint64_t bytes_read() const override {
        return packed_read_ + (reader_ ? std::min(reader_->bytes_read(), members_[at_].packed) : 0);
    }

  private:
    /// Opens the member at `at_`, or the first after it that can be read; none at the end.
    void open_next() {
        reader_.reset();
        for (; at_ < members_.size() && !reader_; ++at_) {
            const ZipArchive::Member& member = members_[at_];
            auto opened = open_member_(
                Input::from_member(archive_->name() + ": " + member.name, options_.spool_folder,
                                   [archive = archive_, member] { return archive->open(member); }),
                options_);
            if (opened.reader) {
                reader_ = std::move(opened.reader);
                take_over_sheets();
                return;
            }
            format_.notes.push_back(fmt::format("{}: {}, left out", member.name, opened.left_out));
            packed_read_ += member.packed;
        }
    }

    void take_over_sheets() {
        const auto& inner = reader_->sheets();
        for (std::size_t i = sheets_.size() - first_sheet_; i < inner.size(); ++i) {
            SheetInfo info = inner[i];
            info.name = members_[at_].name + (info.name.empty() ? "" : " / " + info.name);
            sheets_.push_back(std::move(info));
        }
    }

    /// The archive's format is that of its first member, with what differs in the others said to be mixed.
    void take_over_format() {
        SourceFormat inner = reader_->format();
        const auto notes = std::move(inner.notes);
        for (const std::string& note : notes) {
            format_.notes.push_back(members_.size() > 1 ? members_[at_].name + ": " + note : note);
        }
        const auto merge = [](std::string& have, const std::string& other) {
            if (have != other) have = "mixed";
        };
        if (format_.format.empty()) {
            inner.notes = std::move(format_.notes);
            inner.compression = "zip";
            format_ = std::move(inner);
            return;
        }
        merge(format_.format, inner.format);
        merge(format_.encoding, inner.encoding);
        merge(format_.delimiter, inner.delimiter);
        merge(format_.quote, inner.quote);
        merge(format_.escape, inner.escape);
        merge(format_.line_end, inner.line_end);
        merge(format_.row_encoding, inner.row_encoding);
        merge(format_.evidence, inner.evidence);
    }

    [[noreturn]] void none_readable() const {
        throw Error(ErrorKind::bad_input,
                    fmt::format("{}: the archive holds no file that can be read: {}", archive_->name(),
                                fmt::join(format_.notes, "; ")),
                    "csv, xlsx, json, dbf and parquet files are read");
    }

    std::unique_ptr<Input> input_;  ///< holds the spooled archive, where it is one
    std::shared_ptr<ZipArchive> archive_;
    ReadOptions options_;
    OpenMember open_member_;
    std::vector<ZipArchive::Member> members_;
    std::size_t at_ = 0;
    std::unique_ptr<RowReader> reader_;  ///< of the member at `at_`
    std::uint32_t first_sheet_ = 0;      ///< of that member
    std::vector<SheetInfo> sheets_;
    SourceFormat format_;
    std::uint64_t packed_read_ = 0;
};

}  // namespace

std::unique_ptr<RowReader> open_archive(std::unique_ptr<Input> input, std::shared_ptr<ZipArchive> archive,
                                        const ReadOptions& options, OpenMember open_member) {
    return std::make_unique<ArchiveReader>(std::move(input), std::move(archive), options,
                                           std::move(open_member));
}

}  // namespace waybill
