// SPDX-License-Identifier: Apache-2.0
#include "ingest/original_row.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>

#include "core/error.hpp"
#include "ingest/bytes.hpp"
#include "ingest/csv.hpp"
#include "ingest/layout.hpp"
#include "ingest/rows.hpp"
#include "ingest/sha256.hpp"

namespace waybill {
namespace {

struct RowPlace {
    std::string path, name, sha256, layout, sheet_name;
    std::int64_t bytes = 0, sheet = 0, row = 0, source = 0;
    SourceFormat format;
};

// The bytes of a file from some place on.
class FileTail final : public ByteSource {
  public:
    FileTail(const std::string& path, std::uint64_t offset)
        : file_(std::fopen(path.c_str(), "rb"), &std::fclose) {
        if (!file_ || ::fseeko(file_.get(), static_cast<off_t>(offset), SEEK_SET) != 0) {
            throw Error(ErrorKind::io, fmt::format("{}: {}", path, std::strerror(errno)));
        }
    }
    std::size_t read(std::span<char> into) override {
        const std::size_t got = std::fread(into.data(), 1, into.size(), file_.get());
        read_ += got;
        return got;
    }
    [[nodiscard]] std::uint64_t bytes_read() const override { return read_; }

  private:
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
    std::uint64_t read_ = 0;
};

std::optional<RowPlace> place_of(Connection& connection, RecordId id) {
    Answer answer = connection.query(
        "SELECT s.path, s.name, s.sha256, t.layout, coalesce(t.name, ''), s.bytes, p.sheet, p.row, "
        "p.source_id,"
        " s.format, coalesce(s.compression, ''), coalesce(s.encoding, ''), coalesce(s.row_encoding, ''),"
        " coalesce(s.delimiter, ''), coalesce(s.quote, ''), coalesce(s.line_end, ''),"
        " coalesce(s.escape, '')"
        " FROM (SELECT record_id AS id, source_id, sheet, row FROM record WHERE record_id = $id"
        "       UNION ALL SELECT reject_id, source_id, sheet, row FROM reject WHERE reject_id = $id) p"
        " JOIN source s ON s.source_id = p.source_id"
        " JOIN source_sheet t ON t.source_id = p.source_id AND t.sheet = p.sheet",
        {{"id", id.value}});
    if (!answer.next()) return std::nullopt;
    RowPlace place{answer.text(0),    answer.text(1),    answer.text(2),    answer.text(3),    answer.text(4),
                   answer.integer(5), answer.integer(6), answer.integer(7), answer.integer(8), {}};
    SourceFormat& format = place.format;
    format.format = answer.text(9);
    format.compression = answer.text(10);
    format.encoding = answer.text(11);
    format.row_encoding = answer.text(12);
    format.delimiter = answer.text(13);
    format.quote = answer.text(14);
    format.line_end = answer.text(15);
    format.escape = answer.text(16);
    return place;
}

// A reader that stands at or before the row: at the nearest indexed place of a plain CSV file, else at the
// start.
std::unique_ptr<RowReader> reader_before(Connection& connection, const RowPlace& place) {
    if (place.format.format != "csv" || !place.format.compression.empty()) return open_rows(place.path);
    Answer answer = connection.query(
        "SELECT byte_offset, row FROM row_place WHERE source_id = $source AND sheet = $sheet AND row <= $row"
        " ORDER BY row DESC LIMIT 1",
        {{"source", place.source}, {"sheet", place.sheet}, {"row", place.row}});
    CsvPlace from;
    if (answer.next()) {
        from = {static_cast<std::uint64_t>(answer.integer(0)), static_cast<std::uint64_t>(answer.integer(1))};
    }
    return open_csv_at(std::make_unique<FileTail>(place.path, from.offset), place.format, from);
}

// Empty, or why the file is not the one that was read.
std::string changed_file(const RowPlace& place) {
    namespace fs = std::filesystem;
    std::error_code error;
    if (place.path == "-") return "the source came over standard input and is not kept";
    if (!fs::exists(place.path, error)) return fmt::format("{}: no longer there", place.path);
    if (static_cast<std::int64_t>(fs::file_size(place.path, error)) != place.bytes ||
        sha256_of_file(place.path) != place.sha256) {
        return fmt::format("{}: changed since it was read in (SHA-256 was {})", place.path, place.sha256);
    }
    return {};
}

}  // namespace

OriginalRow read_original_row(Connection& connection, RecordId id) {
    OriginalRow result;
    const auto place = place_of(connection, id);
    if (!place) return result;
    result.note = changed_file(*place);
    if (!result.note.empty()) return result;
    const Layout layout = layout_from_toml(place->layout, place->name);
    const auto reader = reader_before(connection, *place);
    RowBlock block;
    while (reader->next(block)) {
        if (block.sheet != place->sheet) continue;
        for (std::size_t row = 0; row < block.rows(); ++row) {
            if (static_cast<std::int64_t>(block.row_number[row]) != place->row) continue;
            for (std::size_t i = 0; i < block.width(row); ++i) {
                const bool named = i < layout.columns.size() && !layout.columns[i].header.empty();
                result.cells.emplace_back(named ? layout.columns[i].header : fmt::format("column {}", i + 1),
                                          std::string(block.cell(row, i)));
            }
            result.note = fmt::format("{}, {}row {}", place->path,
                                      place->sheet_name.empty() ? "" : "sheet '" + place->sheet_name + "', ",
                                      place->row);
            return result;
        }
    }
    result.note = fmt::format("{}: row {} is not found again", place->path, place->row);
    return result;
}

}  // namespace waybill
