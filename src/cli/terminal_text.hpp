// SPDX-License-Identifier: Apache-2.0
#pragma once

// Text as a terminal shows it: how many columns it takes, where it may be cut, what in it is not to be sent.
// Tested by tests/cli/terminal_text_test.cpp.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// Columns that `text` takes in a terminal: 2 for East Asian wide and full-width letters, 0 for combining
/// marks and format characters, 1 for the rest. Bytes that are not UTF-8 count 1 each.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// `text` if it fits into `width` columns; otherwise its beginning and "…", together at most `width` wide.
[[nodiscard]] std::string cut_to_width(std::string_view text, std::size_t width);

/// `text` in lines of at most `width` columns (0: of any width), broken where it has line breaks, then at
/// spaces, then anywhere; never empty.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// One line that is safe to send: a line break becomes "↵", other control characters their picture ("␛"),
/// and what would reverse the reading order of the line (U+202A..202E, U+2066..2069) or is not UTF-8
/// "\uFFFD". A stranger's cell may neither break a table nor drive the terminal.
[[nodiscard]] std::string printable(std::string_view text);
/// The same, but lines stay lines.
[[nodiscard]] std::string printable_lines(std::string_view text);

/// A path as it is typed in a shell: quoted where it must be, and safe to print.
[[nodiscard]] std::string shell_word(std::string_view path);

}  // namespace waybill
