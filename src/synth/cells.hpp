// SPDX-License-Identifier: Apache-2.0
#pragma once

// Numbers and days as a layout writes them.

#include <cstdint>
#include <string>

#include "synth/layouts.hpp"
#include "synth/world.hpp"

namespace waybill::synth {

/// `value` in units of 10^-digits, without trailing zeros: 1234500 at 3 digits is "1234.5", "1234,5" or
/// "1.234,5" (Turkey), "1 234,5" (Cyrillic offices), "1,234.5".
void append_number(std::string& to, std::int64_t value, int digits, const NationalLayout& layout);
/// "1.1857e-05"-like shares of a total: `parts` of 10^12.
void append_share(std::string& to, std::int64_t parts);
void append_date(std::string& to, DayNumber day, DateStyle style);
/// "Oct 2022".
void append_month_word(std::string& to, DayNumber day);

}  // namespace waybill::synth
