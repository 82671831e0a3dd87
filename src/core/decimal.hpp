// SPDX-License-Identifier: Apache-2.0
#pragma once

// Quantities, weights and money as integers of 10^-6 units.

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace waybill {

/// A number in 10^-6 units: 12.5 is {12'500'000}. Range about +-9.2 * 10^12; what reads numbers reports what
/// does not fit, and never wraps.
struct Decimal {
    std::int64_t micro = 0;
    auto operator<=>(const Decimal&) const = default;
    static constexpr std::int64_t scale = 1'000'000;
};

/// "12.5", "-3", "0.000001": no grouping, no trailing zeros.
[[nodiscard]] std::string to_string(Decimal value);

/// `value * numerator / denominator`, rounded half to even; nothing if it does not fit or the denominator is
/// 0.
[[nodiscard]] std::optional<Decimal> scaled(Decimal value, std::int64_t numerator, std::int64_t denominator);

}  // namespace waybill
