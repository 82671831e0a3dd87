// SPDX-License-Identifier: Apache-2.0
#pragma once

// Rows of text cells, as every reader gives them, whatever the file's format.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// A run of rows of one sheet. Cells are UTF-8 text as the source shows it (a spreadsheet's date serial is
/// written as YYYY-MM-DD or YYYY-MM-DDThh:mm:ss, a number in its shortest form that reads back the same).
///
/// Rows are ragged: a row has the cells that the source gave it. `row_number` is what a person sees: the row
/// of the sheet from 1, or the line of a text file from 1 on which the row begins (a quoted cell can span
/// lines); in formats without lines, the element's number from 1. `offset` is the byte in the decompressed
/// source where the row begins, or 0 where the format has no such thing.
/// `fault` is empty, or says why the row cannot be a record (bytes that are no text, an unclosed quote, ...);
/// the cells of such a row hold what could be read.
struct RowBlock {
    struct Cell {
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
    };
    std::string text;                       ///< what the cells point into
    std::vector<Cell> cells;                ///< row after row
    std::vector<std::uint32_t> row_end;     ///< per row: one past its last cell in `cells`
    std::vector<std::uint64_t> row_number;  ///< per row
    std::vector<std::uint64_t> offset;      ///< per row
    std::vector<std::pair<std::uint32_t, std::string>> faults;  ///< (row of this block, why); ascending
    std::uint32_t sheet = 0;                                    ///< index into RowReader::sheets()
    bool hidden_rows = false;  ///< some rows of this block are hidden in the sheet (they count)

    [[nodiscard]] std::size_t rows() const { return row_end.size(); }
    [[nodiscard]] std::size_t first_cell(std::size_t row) const { return row == 0 ? 0 : row_end[row - 1]; }
    [[nodiscard]] std::size_t width(std::size_t row) const { return row_end[row] - first_cell(row); }
    [[nodiscard]] std::string_view view(Cell cell) const { return {text.data() + cell.begin, cell.size}; }
    /// The cell at `column` of `row`; empty where the row is shorter.
    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const {
        const std::size_t at = first_cell(row) + column;
        return at < row_end[row] ? view(cells[at]) : std::string_view{};
    }
    void clear() {
        text.clear();
        cells.clear();
        row_end.clear();
        row_number.clear();
        offset.clear();
        faults.clear();
        sheet = 0;
        hidden_rows = false;
    }
};

/// What a reader learnt of its source besides the rows; shown by `waybill layouts`.
struct SourceFormat {
    std::string format;       ///< "csv", "xlsx", "json", "jsonl", "parquet", "dbf"
    std::string compression;  ///< "", "gz", "zst", "zip"
    std::string encoding;     ///< "UTF-8", "windows-1251", ...; empty where the format fixes it
    std::string delimiter;    ///< csv only: ",", ";", "\t", "|", ...
    std::string quote;        ///< csv only: "\"", "'" or empty
    std::string escape;    ///< csv only: "\\" where a backslash escapes a quote in a quoted cell, else empty
    std::string line_end;  ///< csv only: "LF", "CRLF", "CR", "mixed" or "CRLF only"; see dialect.hpp
    std::string
        row_encoding;      ///< csv only: what rows that are not in `encoding` are in; empty: none were met
    std::string evidence;  ///< how encoding and dialect were found, in words
    std::vector<std::string> notes;  ///< what a reader has to say: formulas without cached values, ...
};

/// A table of a source: a worksheet, an archive's member, or the whole file. In a format whose columns have
/// names of their own (json, parquet, dbf) the first row given holds those names, with row_number 0.
struct SheetInfo {
    std::string name;            ///< worksheet or member name; empty where the file is one table
    bool hidden = false;         ///< hidden worksheet; read all the same
    bool named_columns = false;  ///< the first row (number 0) holds the format's own column names
};

/// Reads one source from start to end.
///
/// Errors    bad_input if the file is not what it says it is or is cut short (place in the text), limit if a
///           single row exceeds `max_row_bytes` or an archive inflates beyond reason, io if it cannot be
///           read.
/// Threads   one thread at a time.
class RowReader {
  public:
    virtual ~RowReader() = default;
    /// Fills `block` (cleared first) with the next rows, of one sheet; false at the end of the source.
    virtual bool next(RowBlock& block) = 0;
    /// Known in full after the last block; those of the blocks given so far are always there.
    [[nodiscard]] virtual const std::vector<SheetInfo>& sheets() const = 0;
    [[nodiscard]] virtual const SourceFormat& format() const = 0;
    /// Bytes of the file consumed so far, for the progress bar.
    [[nodiscard]] virtual std::uint64_t bytes_read() const = 0;
};

struct ReadOptions {
    std::string encoding;                   ///< empty: found from the bytes
    std::string delimiter;                  ///< empty: found
    std::string quote;                      ///< empty: found; "none" for no quoting
    std::size_t block_bytes = 2u << 20;     ///< text a block aims for
    std::size_t max_row_bytes = 64u << 20;  ///< 64 MiB: beyond it a row becomes a fault, not a crash
    std::string spool_folder =
        "/tmp";  ///< where input that must be read twice is laid down, in a file without a name
};

/// Opens a file by its content, not its extension: compression, then format, then encoding and dialect.
/// `path` "-" is standard input.
[[nodiscard]] std::unique_ptr<RowReader> open_rows(const std::string& path, const ReadOptions& options = {});

}  // namespace waybill
