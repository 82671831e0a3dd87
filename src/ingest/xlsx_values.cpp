// SPDX-License-Identifier: Apache-2.0
#include "ingest/xlsx_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>

#include "core/day.hpp"

// A day is stored as a number, and only the cell's number format says that it is one: 44562 under
// "dd.mm.yyyy" is 2022-01-01, and under "0" it is 44562. Day 1 is 1900-01-01, and day 60 the 29 February that
// 1900 did not have (a slip kept for the sake of old files), so that from day 61 on days count from
// 1899-12-30. Books of the 1904 system count from 1904-01-01 as day 0.

namespace waybill {
namespace {

using Kind = NumberFormat::Kind;

constexpr double exact_integers = 9007199254740992.0;  // 2^53: beyond it neighbouring integers share a double

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// A plain decimal that is already in its shortest form: at most 15 digits, no sign but '-', no leading or
/// trailing zeros to lose. Two such decimals never share a double, so nothing shorter reads back the same.
bool is_shortest_already(std::string_view raw) {
    if (raw == "0") return true;
    if (!raw.empty() && raw.front() == '-') raw.remove_prefix(1);
    if (raw.empty() || !is_digit(raw.front()) || raw.size() > 16) return false;
    if (raw.front() == '0' && (raw.size() < 3 || raw[1] != '.')) return false;
    bool point = false;
    for (const char c : raw) {
        if (c == '.' && !point)
            point = true;
        else if (!is_digit(c))
            return false;
    }
    if (!point) return raw.size() <= 15;
    return is_digit(raw.back()) && raw.back() != '0';
}

std::optional<double> read_double(std::string_view raw) {
    while (!raw.empty() && (raw.front() == ' ' || raw.front() == '+' || raw.front() == '\n'))
        raw.remove_prefix(1);
    while (!raw.empty() && (raw.back() == ' ' || raw.back() == '\n')) raw.remove_suffix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (raw.empty() || end != raw.data() + raw.size() || error != std::errc{} || !std::isfinite(value))
        return {};
    return value;
}

/// A whole number beyond 2^53 in its shortest digits, filled up with zeros: the digits that a double cannot
/// hold are not made up.
void append_large_integer(std::string& out, double value) {
    char digits[32];
    const auto done = std::to_chars(digits, std::end(digits), value, std::chars_format::scientific);
    const std::string_view text(digits, static_cast<std::size_t>(done.ptr - digits));
    const std::size_t mark = text.find('e');
    int exponent = 0;
    std::from_chars(text.data() + mark + 2, text.data() + text.size(), exponent);
    const std::size_t begin = out.size();
    for (const char c : text.substr(0, mark)) {
        if (c != '.') out += c;
    }
    const std::size_t wanted = begin + static_cast<std::size_t>(exponent) + (value < 0 ? 2 : 1);
    if (out.size() < wanted) out.append(wanted - out.size(), '0');
}

void append_double(std::string& out, double value) {
    char digits[64];  // the longest fixed form in this range is 1e-15 with 17 digits
    std::to_chars_result done{};
    const double size = std::abs(value);
    if (value == std::trunc(value) && size > exact_integers && size < 1e21)
        return append_large_integer(out, value);
    if (size <= exact_integers && value == std::trunc(value)) {
        done = std::to_chars(digits, std::end(digits), static_cast<std::int64_t>(value));
    } else if (size >= 1e-15 && size < 1e21) {
        done = std::to_chars(digits, std::end(digits), value, std::chars_format::fixed);
    } else {
        done = std::to_chars(digits, std::end(digits), value, std::chars_format::scientific);
    }
    out.append(digits, done.ptr);
}

void append_clock(std::string& out, std::int64_t seconds) {
    fmt::format_to(std::back_inserter(out), "{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60,
                   seconds % 60);
}

/// The day that a whole serial stands for; nothing if it stands for none.
std::optional<Day> day_of_serial(std::int64_t serial, bool epoch_1904) {
    using std::chrono::days;
    constexpr Day last = std::chrono::year(9999) / 12 / 31;
    const Day from_1900 = Day{std::chrono::year(1899) / 12 / 30};
    if (!epoch_1904 && (serial < 1 || serial == 60)) return {};
    if (epoch_1904 && serial < 0) return {};
    const Day first = epoch_1904    ? Day{std::chrono::year(1904) / 1 / 1}
                      : serial < 60 ? from_1900 + days(1)
                                    : from_1900;
    if (serial > (last - first).count()) return {};
    return first + days(serial);
}

bool append_serial(std::string& out, double serial, Kind kind, bool epoch_1904) {
    if (serial < 0 || serial > 3e6) return false;  // 9999-12-31 is 2,958,465
    const std::int64_t seconds = std::llround(serial * 86400);
    const bool clock_only = kind == Kind::elapsed || (kind == Kind::time && serial < 1);
    if (clock_only) {
        append_clock(out, kind == Kind::elapsed ? seconds : seconds % 86400);
        return true;
    }
    const auto day = day_of_serial(seconds / 86400, epoch_1904);
    if (!day) return false;
    out += to_string(DatedDay{*day, DayPrecision::day});
    if (seconds % 86400 != 0) {
        out += 'T';
        append_clock(out, seconds % 86400);
    }
    return true;
}

/// Which letters of a format code stand for parts of a date: found from its first section.
struct CodeLetters {
    bool date = false;  ///< y, d, or m that is a month
    bool time = false;  ///< h, s
    bool month_or_minute = false;
    bool elapsed = false;  ///< [h], [mm], [ss]
};

bool is_elapsed(std::string_view bracket) {
    return !bracket.empty() && bracket.find_first_not_of("hHmMsS") == std::string_view::npos;
}

/// Puts down one letter. Digits' placeholders end the matter: "0.00E+00" holds an E, and is no date.
void count_letter(CodeLetters& letters, char c) {
    switch (c | 0x20) {
        case 'y':
        case 'd':
            letters.date = true;
            break;
        case 'h':
        case 's':
            letters.time = true;
            break;
        case 'm':
            letters.month_or_minute = true;
            break;
        default:
            break;
    }
}

CodeLetters letters_of(std::string_view code) {
    CodeLetters letters;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '"' || c == '[') {
            const std::size_t close = code.find(c == '"' ? '"' : ']', i + 1);
            if (close == std::string_view::npos) break;
            if (c == '[' && is_elapsed(code.substr(i + 1, close - i - 1))) letters.elapsed = true;
            i = close;
        } else {
            count_letter(letters, c);
        }
    }
    return letters;
}

int hex_value(char c) {
    if (is_digit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// The code of an escape `_xHHHH_` that begins at `text`; -1 if none does.
int escape_at(std::string_view text) {
    if (text.size() < 7 || text[0] != '_' || text[1] != 'x' || text[6] != '_') return -1;
    int code = 0;
    for (std::size_t i = 2; i < 6; ++i) {
        const int digit = hex_value(text[i]);
        if (digit < 0) return -1;
        code = code * 16 + digit;
    }
    return code;
}

}  // namespace

NumberFormat builtin_format(int id) {
    // ECMA-376 part 1, 18.8.30; 27-36 and 50-58 are the dates of the East Asian editions.
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) {
        return {Kind::date, 0};
    }
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47) return {Kind::time, 0};
    if (id == 46) return {Kind::elapsed, 0};
    return {};
}

NumberFormat format_of_code(std::string_view code) {
    const std::string_view section = code.substr(0, code.find(';'));
    if (!section.empty() && section.size() <= 20 &&
        section.find_first_not_of('0') == std::string_view::npos) {
        return {Kind::plain, static_cast<std::uint8_t>(section.size())};
    }
    std::string lower(code);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    for (std::size_t at = lower.find("general"); at != std::string::npos; at = lower.find("general"))
        lower.erase(at, 7);
    const CodeLetters letters = letters_of(lower);
    if (letters.elapsed && !letters.date) return {Kind::elapsed, 0};
    if (letters.date) return {Kind::date, 0};
    if (letters.time) return {Kind::time, 0};
    if (letters.month_or_minute) return {Kind::date, 0};  // "mmm" alone: a month
    return {};
}

void append_number(std::string& out, std::string_view raw) {
    if (is_shortest_already(raw)) {
        out += raw;
    } else if (const auto value = read_double(raw)) {
        append_double(out, *value);
    } else {
        out += raw;
    }
}

void append_formatted(std::string& out, std::string_view raw, NumberFormat format, bool epoch_1904) {
    const auto value = read_double(raw);
    if (value && format.padded > 1 && *value >= 0 && *value <= exact_integers &&
        *value == std::trunc(*value)) {
        fmt::format_to(std::back_inserter(out), "{:0{}}", static_cast<std::int64_t>(*value),
                       static_cast<int>(format.padded));
    } else if (!value || format.kind == Kind::plain || !append_serial(out, *value, format.kind, epoch_1904)) {
        append_number(out, raw);
    }
}

void append_iso_date(std::string& out, std::string_view raw) {
    const bool whole_day = raw.size() >= 19 && raw[10] == 'T' && raw.substr(11, 8) == "00:00:00";
    const bool second = raw.size() > 19 && raw[10] == 'T' && (raw[19] == '.' || raw[19] == 'Z');
    if (!parse_iso_day(raw.substr(0, 10)) || raw.size() < 10)
        out += raw;
    else if (whole_day)
        out += raw.substr(0, 10);
    else if (second)
        out += raw.substr(0, 19);
    else
        out += raw;
}

void unescape_cell(std::string& out, std::size_t begin) {
    std::size_t at = out.find("_x", begin);
    if (at == std::string::npos) return;
    std::string rest = out.substr(at);
    out.resize(at);
    for (std::size_t i = 0; i < rest.size();) {
        const int code = rest[i] == '_' ? escape_at(std::string_view(rest).substr(i)) : -1;
        if (code > 0 && code < 0x80) {  // what programs escape: control characters, and '_' itself
            out += static_cast<char>(code);
            i += 7;
        } else {
            out += rest[i++];
        }
    }
}

int column_of(std::string_view reference) {
    int column = 0;
    for (const char c : reference) {
        const char upper = static_cast<char>(c & ~0x20);
        if (upper < 'A' || upper > 'Z') break;
        column = column * 26 + (upper - 'A' + 1);
        if (column > max_columns) return -1;
    }
    return column - 1;
}

std::string column_letters(std::size_t column) {
    std::string out;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26) {
        out.insert(out.begin(), static_cast<char>('A' + (left - 1) % 26));
    }
    return out;
}

}  // namespace waybill
