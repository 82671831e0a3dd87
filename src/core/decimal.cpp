// SPDX-License-Identifier: Apache-2.0
#include "core/decimal.hpp"

#include <fmt/format.h>

#include <limits>

namespace waybill {

std::string to_string(Decimal value) {
    const bool negative = value.micro < 0;
    // Negated as unsigned, so that the smallest value has a text too.
    const std::uint64_t size =
        negative ? 0 - static_cast<std::uint64_t>(value.micro) : static_cast<std::uint64_t>(value.micro);
    const std::uint64_t whole = size / Decimal::scale;
    const std::uint64_t part = size % Decimal::scale;
    std::string text = fmt::format("{}{}", negative ? "-" : "", whole);
    if (part == 0) return text;
    text += fmt::format(".{:06}", part);
    text.resize(text.find_last_not_of('0') + 1);
    return text;
}

std::optional<Decimal> scaled(Decimal value, std::int64_t numerator, std::int64_t denominator) {
    __extension__ using Int128 = __int128;
    if (denominator == 0) return std::nullopt;
    Int128 product = static_cast<Int128>(value.micro) * numerator;
    Int128 divisor = denominator;
    if (divisor < 0) {
        product = -product;
        divisor = -divisor;
    }
    Int128 quotient = product / divisor;
    const Int128 rest = product % divisor;
    const Int128 twice = 2 * (rest < 0 ? -rest : rest);
    if (twice > divisor || (twice == divisor && quotient % 2 != 0)) quotient += product < 0 ? -1 : 1;
    if (quotient > std::numeric_limits<std::int64_t>::max() ||
        quotient < std::numeric_limits<std::int64_t>::min()) {
        return std::nullopt;
    }
    return Decimal{static_cast<std::int64_t>(quotient)};
}

}  // namespace waybill
