// SPDX-License-Identifier: Apache-2.0
#pragma once

// Days as documents give them: to the day, to the month, or to the year.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace waybill {

/// A calendar day (proleptic Gregorian, no time zone).
using Day = std::chrono::sys_days;

enum class DayPrecision : std::uint8_t { day, month, year };

/// A month or a year is held as its first day, with the precision beside it.
struct DatedDay {
    Day day;
    DayPrecision precision = DayPrecision::day;
    auto operator<=>(const DatedDay&) const = default;
};

/// "2021-03-05", "2021-03" or "2021", by precision.
[[nodiscard]] std::string to_string(DatedDay date);

/// Reads YYYY-MM-DD, YYYY-MM or YYYY and nothing else; nothing if it is no day of the calendar.
[[nodiscard]] std::optional<DatedDay> parse_iso_day(std::string_view text);

}  // namespace waybill
