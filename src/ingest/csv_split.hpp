// SPDX-License-Identifier: Apache-2.0
#pragma once

// Splits delimited text into rows and cells. Start at RowSplitter::split().
//
// The rule, which the slow twin tests/reference/csv_rows.hpp spells out letter by letter:
// - A row ends at a line end outside quotes (see LineEnd), or at the end of the text. A line without a single
//   byte is a row without cells. A byte order mark at a row's start is left out.
// - A quote opens a quoted cell at the cell's start only; elsewhere it is text (`15" monitor`). Doubled
// quotes
//   stand for one. The first quote that is not doubled (nor behind a backslash, where the dialect says so)
//   closes it.
// - Blanks between the closing quote and the separator are left out. With anything else there:
//   if the quoted part holds a line end, the opening quote is text (and so is all up to the next separator);
//   if the cell's last byte is a quote, the cell is what lies between the two (`"ООО "Вектор""`);
//   else the cell is kept as it stands (`"Вектор" ООО`).
// - A quote that is not closed within `quoted_bytes` and `quoted_lines`, or ever, is text likewise.

#include <cstdint>
#include <string_view>
#include <vector>

#include "ingest/csv_scan.hpp"
#include "ingest/dialect.hpp"
#include "ingest/rows.hpp"

namespace waybill {

struct SplitLimits {
    std::size_t row_bytes = 64u << 20;    ///< a row whose end lies further from its start is too long
    std::size_t row_cells = 1u << 20;     ///< a row keeps so many; the rest of its cells is left out
    std::size_t quoted_bytes = 1u << 20;  ///< 1 MiB: so far one stray quote can reach
    std::size_t quoted_lines = 1000;
};

/// What RowSplitter::split() did.
struct Split {
    std::size_t consumed = 0;  ///< bytes of the rows given; a row that is not whole yet begins there
    bool too_long = false;     ///< that row cannot become whole within `row_bytes`
    bool nul = false;          ///< a NUL byte stands somewhere in the text
};

/// Threads: one at a time. It keeps working memory from call to call.
class RowSplitter {
  public:
    explicit RowSplitter(const Dialect& dialect, const SplitLimits& limits = {})
        : dialect_(dialect), limits_(limits) {}

    /// Appends the whole rows that `text` begins with to `out`; `at_end`: no more text will follow. Cells
    /// point into `text`; `offset` counts from its start; `row_number` counts lines from `line`. Quotes
    /// doubled in a cell are still doubled: undouble() makes them one.
    [[nodiscard]] Split split(std::string_view text, bool at_end, RowBlock& out);

    /// Makes doubled quotes one, in place. `text` is what split() got, or a copy of it.
    void undouble(std::string& text, RowBlock& out) const;

    /// Rows of the last split() in which a quote was never closed, and so is text.
    [[nodiscard]] const std::vector<std::uint32_t>& stray_quotes() const { return stray_; }
    /// Rows of the last split() with more than `row_cells` cells.
    [[nodiscard]] const std::vector<std::uint32_t>& too_wide() const { return wide_; }

    std::uint64_t line = 1;  ///< number of the line at which the next row begins

  private:
    struct Ended;  // where a cell ends
    std::size_t split_row(std::size_t begin, RowBlock& out);
    std::size_t last_cell(std::size_t begin, std::size_t first_cell, RowBlock& out);
    struct Walk {
        std::size_t begin = 0;  // of the cell that it stopped at
        bool row_ends = false;  // with that cell
    };
    Walk plain_cells(std::size_t begin, std::size_t first_cell, RowBlock& out);
    bool add_cell(std::size_t begin, std::size_t end, std::size_t first_cell, RowBlock& out);
    [[nodiscard]] Ended plain_cell(std::size_t begin) const;
    Ended quoted_cell(std::size_t begin);
    struct Closing;  // what closes a quoted cell
    [[nodiscard]] Closing closing_quote(std::size_t begin) const;
    [[nodiscard]] bool escaped(std::size_t begin, std::size_t at) const;
    [[nodiscard]] std::size_t without_cr(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::size_t next_separator(std::size_t from) const;
    const char* next_quote(const char* from, const char* end) const;
    const char* next_escape(const char* from, const char* end) const;

    Dialect dialect_;
    SplitLimits limits_;
    CsvBits bits_;
    std::string_view text_;
    std::size_t cells_ = 0;  // cells in use of the block's, which has room for more
    bool at_end_ = false;
    bool row_stray_ = false;              // the row at hand holds a stray quote
    bool row_wide_ = false;               // ... more than row_cells cells
    std::uint64_t row_lines_ = 0;         // line ends inside the quoted cells of the row at hand
    std::vector<std::uint32_t> doubled_;  // cells that hold doubled quotes
    std::vector<std::uint32_t> stray_, wide_;
};

}  // namespace waybill
