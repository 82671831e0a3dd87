// SPDX-License-Identifier: Apache-2.0
#pragma once

// How a worksheet's stored values become the text of cells: numbers, serial dates, escapes.

#include <cstdint>
#include <string>
#include <string_view>

namespace waybill {

/// What a number format makes of a number, as far as reading cares.
struct NumberFormat {
    enum class Kind : std::uint8_t { plain, date, time, elapsed };
    Kind kind = Kind::plain;
    std::uint8_t padded =
        0;  ///< "00000000": whole numbers are shown with at least so many digits (tariff codes)
};

/// Of a built-in format's id; an id that is no built-in one is plain.
[[nodiscard]] NumberFormat builtin_format(int id);

/// Of a format code such as `[$-409]d-mmm-yy;@`. Colours, text in quotes, escapes and conditions do not
/// count.
[[nodiscard]] NumberFormat format_of_code(std::string_view code);

/// Appends a stored number in its shortest form that reads back the same double: whole numbers up to 2^53
/// without point or exponent, others with an exponent only beyond [1e-15, 1e21). A text that is no number is
/// appended as it stands.
void append_number(std::string& out, std::string_view raw);

/// Appends a stored number as its format shows it: YYYY-MM-DD, YYYY-MM-DDThh:mm:ss (a time of day beside the
/// day is never dropped; rounded to the second), hh:mm:ss for a time alone or an elapsed time, or digits
/// padded with zeros. A serial that is no day (0, 60 of the 1900 system, negative, beyond 9999) stays a
/// number.
void append_formatted(std::string& out, std::string_view raw, NumberFormat format, bool epoch_1904);

/// Appends an ISO 8601 date of a cell of type "d" in the same form; what is none is appended as it stands.
void append_iso_date(std::string& out, std::string_view raw);

/// Undoes _xHHHH_ escapes (control characters) in `out` from `begin` on.
void unescape_cell(std::string& out, std::size_t begin);

/// The column of a cell reference ("BC12" is 54), from 0; -1 if it is none or lies beyond the column XFD.
[[nodiscard]] int column_of(std::string_view reference);

/// "A" for 0, "XFD" for 16383.
[[nodiscard]] std::string column_letters(std::size_t column);

inline constexpr int max_columns = 16384;  // XFD: no spreadsheet program goes beyond

}  // namespace waybill
