// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which papers state a movement, on which side, when, and how often.

#include <cstdint>
#include <vector>

#include "synth/trade.hpp"

namespace waybill::synth {

enum class PaperKind : std::uint8_t { original, correction, repeat };

/// A statement of one movement in one layout's files.
struct Paper {
    std::uint32_t event = 0;
    std::uint8_t layout = 0;
    PaperKind kind = PaperKind::original;
    std::uint8_t file_year = 0;    ///< 0, or 1.. for the years of a layout with a file for each year
    DayNumber day = 0;             ///< the day it shows
    DayNumber first_declared = 0;  ///< of the statement that this one corrects or repeats; else `day`
    std::uint64_t order = 0;       ///< among papers of the same day
};

/// The papers of a cell in the order of their files: by layout, year, day, order.
[[nodiscard]] std::vector<Paper> declare(const World& world, const Trade& trade);

inline constexpr std::size_t years_of_files = 4;  ///< the whole span, 2021, 2022, 2023
[[nodiscard]] constexpr std::size_t file_of(std::uint8_t layout, std::uint8_t file_year) {
    return layout * years_of_files + file_year;
}

}  // namespace waybill::synth
