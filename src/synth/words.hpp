// SPDX-License-Identifier: Apache-2.0
#pragma once

// Word tables that names are put together from: syllables, lines of business, legal forms, given names.
// Syllables are joined three at a time from unusual ones, so that a made-up name is no real company's.

#include <span>
#include <string_view>

#include "synth/places.hpp"

namespace waybill::synth {

struct Syllable {
    std::string_view latin, cyrillic;
};
struct Hanzi {
    std::string_view han, pinyin, cyrillic;  ///< Cyrillic after Palladius
};
/// A line of business, as it stands in names.
struct Business {
    std::string_view english, english_short, russian, russian_short, chinese, turkish;
};
struct LegalForm {
    std::string_view latin, latin_short, cyrillic, cyrillic_short, chinese, translated;
    bool in_front;  ///< stands before the name at home
};
struct Syllables {
    std::span<const Syllable> first, middle, last;
};

[[nodiscard]] Syllables syllables(Flavour flavour);  ///< not for Flavour::han
[[nodiscard]] std::span<const Hanzi> hanzi();
[[nodiscard]] std::span<const Business> businesses();
[[nodiscard]] std::span<const LegalForm> legal_forms(Country country);
[[nodiscard]] std::span<const Syllable> given_names(Flavour flavour);
/// Streets as offices write them, without number: Latin and Cyrillic (Chinese in `han`, where there is one).
[[nodiscard]] std::span<const Hanzi> streets(Flavour flavour);

}  // namespace waybill::synth
