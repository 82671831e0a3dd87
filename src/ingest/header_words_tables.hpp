// SPDX-License-Identifier: Apache-2.0
#pragma once

// The dictionary's lines, and how a table of them is written.

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "ingest/header_words.hpp"

namespace waybill::detail {

/// A line of the dictionary: phrases, separated by '|', that stand for up to three concepts. A word that ends
/// in
/// '*' stands for all words that begin so.
struct DictionaryLine {
    Concept concepts[3];
    std::uint8_t count;
    std::string_view phrases;
};
struct MoneyLine {
    std::string_view iso;  ///< or a loose name in lower case: "peso"
    std::string_view words;
};
struct NationLine {
    std::string_view alpha2;
    std::string_view words;
};
[[nodiscard]] std::span<const DictionaryLine> party_words();
[[nodiscard]] std::span<const DictionaryLine> goods_words();
[[nodiscard]] std::span<const DictionaryLine> more_words();
[[nodiscard]] std::span<const MoneyLine> money_lines();
[[nodiscard]] std::span<const NationLine> nation_lines();

template <class... More>
constexpr DictionaryLine line(std::string_view phrases, Concept first, More... more) {
    static_assert(sizeof...(more) <= 2);
    DictionaryLine made{{first, first, first}, 1, phrases};
    ((made.concepts[made.count++] = more), ...);
    return made;
}

/// Several tables one after another.
template <std::size_t... n>
constexpr auto joined(const std::array<DictionaryLine, n>&... parts) {
    std::array<DictionaryLine, (n + ...)> out{};
    std::size_t at = 0;
    const auto add = [&](const auto& part) {
        for (const DictionaryLine& each : part) out[at++] = each;
    };
    (add(parts), ...);
    return out;
}

}  // namespace waybill::detail
