// SPDX-License-Identifier: Apache-2.0
#include "core/decimal.hpp"

#include <fmt/format.h>

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

}  // namespace waybill
