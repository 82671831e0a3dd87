// SPDX-License-Identifier: Apache-2.0
#include "synth/cells.hpp"

#include <fmt/format.h>

namespace waybill::synth {
namespace {

constexpr std::string_view month_words[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

void append_grouped(std::string& to, std::uint64_t whole, std::string_view mark) {
    const fmt::format_int digits(whole);
    const std::size_t size = digits.size();
    for (std::size_t i = 0; i < size; ++i) {
        if (i != 0 && (size - i) % 3 == 0) to += mark;
        to += digits.data()[i];
    }
}

}  // namespace

void append_number(std::string& to, std::int64_t value, int digits, const NationalLayout& layout) {
    if (value < 0) to += '-';
    const auto size = static_cast<std::uint64_t>(value < 0 ? -value : value);
    std::uint64_t scale = 1;
    for (int i = 0; i < digits; ++i) scale *= 10;
    if (layout.grouped) {
        const std::string_view mark = !layout.decimal_comma              ? ","
                                      : layout.tongue == Tongue::turkish ? "."
                                                                         : " ";
        append_grouped(to, size / scale, mark);
    } else {
        const fmt::format_int whole(size / scale);
        to.append(whole.data(), whole.size());
    }
    std::uint64_t part = size % scale;
    if (part == 0) return;
    to += layout.decimal_comma ? ',' : '.';
    while (part != 0) {
        scale /= 10;
        to += static_cast<char>('0' + part / scale);
        part %= scale;
    }
}

void append_share(std::string& to, std::int64_t parts) {
    if (parts >= 100'000'000) {  // 10^-4 and above are written plainly
        fmt::format_to(std::back_inserter(to), "0.{:012}", parts);
        return;
    }
    const std::string digits = fmt::format("{}", parts);
    const int exponent = 13 - static_cast<int>(digits.size());
    to += digits[0];
    if (digits.size() > 1) to += '.';
    to.append(digits, 1);
    fmt::format_to(std::back_inserter(to), "e-{:02}", exponent);
}

void append_date(std::string& to, DayNumber day, DateStyle style) {
    const YearMonthDay date = calendar(day);
    const auto out = std::back_inserter(to);
    switch (style) {
        case DateStyle::iso:
            fmt::format_to(out, "{:04}-{:02}-{:02}", date.year, date.month, date.day);
            return;
        case DateStyle::dotted:
            fmt::format_to(out, "{:02}.{:02}.{:04}", date.day, date.month, date.year);
            return;
        case DateStyle::slashed:
            fmt::format_to(out, "{:02}/{:02}/{:04}", date.day, date.month, date.year);
            return;
        case DateStyle::american:
            fmt::format_to(out, "{}/{}/{:04}", date.month, date.day, date.year);
            return;
        case DateStyle::serial:
            fmt::format_to(out, "{}", day + 25569);
            return;  // 1970-01-01 in spreadsheets' count
    }
}

void append_month_word(std::string& to, DayNumber day) {
    const YearMonthDay date = calendar(day);
    fmt::format_to(std::back_inserter(to), "{} {}", month_words[date.month - 1], date.year);
}

}  // namespace waybill::synth
