// SPDX-License-Identifier: Apache-2.0
#pragma once

// The dialect of a delimited text: what separates its cells, what quotes them, what ends its rows.
// Start at find_dialect().

#include <cstdint>
#include <string>
#include <string_view>

#include "ingest/rows.hpp"

namespace waybill {

/// What ends a row. LF and CRLF files end a row at each LF, with the CRs right before it left out, and keep a
/// CR elsewhere as text. In CR and mixed files LF, CRLF and CR each end a row. "CRLF only" is a file whose
/// cells hold LFs outside of quotes: they are text there.
enum class LineEnd : std::uint8_t { lf, crlf, cr, mixed, only_crlf };

struct Dialect {
    char delimiter = ',';
    char quote = '"';        ///< '\0': nothing is quoted
    bool backslash = false;  ///< in quoted cells a backslash makes the quote or backslash behind it text
    LineEnd line_end = LineEnd::lf;

    [[nodiscard]] bool cr_ends_rows() const { return line_end == LineEnd::cr || line_end == LineEnd::mixed; }
    bool operator==(const Dialect&) const = default;
};

struct FoundDialect {
    Dialect dialect;
    std::uint32_t width = 0;  ///< cells of most rows of the sample; 0 where it has no rows
    bool sep_line = false;    ///< the first line is "sep=;", as Excel writes it: no row
    std::string evidence;     ///< in words, for people
};

/// Finds the dialect of a text from its first part.
///
/// Each delimiter of `, ; tab | ^ ~ : U+001F` that the sample holds is tried, with each way of quoting: the
/// share of rows that have as many cells as most rows tells them apart. Candidates within 5 % of the best are
/// decided by this order: U+001F, tab, |, ;, comma, ^, ~, colon; but one that gives three times as many cells
/// wins. A first line "sep=;" or an option decides at once. Where nothing separates cells, the answer is a
/// comma.
///
/// A CR or LF of its own ends rows or is text, whichever gives more rows the usual number of cells; if both
/// do, a lone CR is text and a lone LF ends a row. A comma or colon that stands only between digits, and not
/// in the first row, is part of numbers and separates nothing.
///
/// `whole` says that the sample is the whole text; else its last, cut row is left out.
/// Errors    usage if an option is not one ASCII character (or the words tab, none).
[[nodiscard]] FoundDialect find_dialect(std::string_view sample, bool whole, const ReadOptions& options);

/// As SourceFormat shows it, and back. Errors: usage if `format` holds no such dialect.
void write_dialect(const Dialect& dialect, SourceFormat& format);
[[nodiscard]] Dialect dialect_of(const SourceFormat& format);

}  // namespace waybill
