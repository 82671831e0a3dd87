// SPDX-License-Identifier: Apache-2.0
#include "core/day.hpp"

#include <fmt/format.h>

namespace waybill {
namespace {

// A run of ASCII digits as a number; nothing if there is anything else.
std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::string to_string(DatedDay date) {
    const std::chrono::year_month_day ymd{date.day};
    const int year = static_cast<int>(ymd.year());
    const unsigned month = static_cast<unsigned>(ymd.month());
    switch (date.precision) {
        case DayPrecision::year:
            return fmt::format("{:04}", year);
        case DayPrecision::month:
            return fmt::format("{:04}-{:02}", year, month);
        case DayPrecision::day:
            break;
    }
    return fmt::format("{:04}-{:02}-{:02}", year, month, static_cast<unsigned>(ymd.day()));
}

std::optional<DatedDay> parse_iso_day(std::string_view text) {
    const bool has_day = text.size() == 10;
    const bool has_month = has_day || text.size() == 7;
    if (!has_month && text.size() != 4) return std::nullopt;
    if ((has_month && text[4] != '-') || (has_day && text[7] != '-')) return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = has_month ? digits(text.substr(5, 2)) : 1;
    const auto day = has_day ? digits(text.substr(8, 2)) : 1;
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year{*year},
                                          std::chrono::month{static_cast<unsigned>(*month)},
                                          std::chrono::day{static_cast<unsigned>(*day)}};
    if (!ymd.ok()) return std::nullopt;
    const auto precision = has_day ? DayPrecision::day : has_month ? DayPrecision::month : DayPrecision::year;
    return DatedDay{Day{ymd}, precision};
}

}  // namespace waybill
