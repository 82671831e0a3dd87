// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cyrillic in Latin letters, by the systems under which names of firms reach customs records. Start at
// romanised(); to compare names across systems, see latin_key.hpp. Why own tables: docs/decisions/010.
// Tested by tests/text/romanise_test.cpp, against the slow twin in tests/reference/romanisation.hpp.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace waybill {

enum class Romanisation : std::uint8_t {
    iso9,         ///< ISO 9:1995, a letter for a letter: Ŝukin, Ûrʹev
    gost_7_79_b,  ///< GOST 7.79-2000 system B, ASCII only: Shhukin, Yur`ev
    bgn_pcgn,     ///< BGN/PCGN: Shchukin, Yur'yev; Ukrainian by its agreement of 2019: Kyiv
    icao,         ///< ICAO Doc 9303, passports: Shchukin, Iurev
    german,       ///< Duden, with its variant sh for ж: Schtschukin, Jurjew
    french,       ///< as French newspapers write: Chtchoukine, Iouriev
    vendor,       ///< as sellers of customs data often do: Schukin, Yurev
};
inline constexpr std::size_t romanisation_count = 7;

/// `text` with its Cyrillic letters in Latin ones; all else, ill-formed bytes too, is copied as it is.
///
/// Letters of Russian, Ukrainian, Belarusian, Kazakh, Kyrgyz, Uzbek, Tajik, Mongolian, Serbian, Macedonian
/// and Bulgarian are known; others are copied. Letters that languages share are read as Russian ones, but in
/// a text with і, ї, є, ґ or ў and without Kazakh letters г is h and и is y (ISO 9 makes no difference, GOST
/// one of и alone). Bulgarian щ and ъ are therefore read as Russian, and Uzbek ў as Belarusian. A capital
/// that becomes many letters is written Shch, or SHCH where the next letter (at a word's end: the one before)
/// is a capital.
///
/// Cost: one pass and a table look-up a letter; see BM_Romanised in bench/text_bench.cpp.
[[nodiscard]] std::string romanised(std::string_view text, Romanisation system);

namespace detail {

/// Which reading of shared letters a text calls for; see romanised().
enum class CyrillicLanguage : std::uint8_t { any, ukrainian, belarusian };
[[nodiscard]] CyrillicLanguage cyrillic_language(std::string_view text);

/// Small letter of a Cyrillic capital; other code points as they are.
[[nodiscard]] constexpr char32_t small_cyrillic(char32_t point) {
    if (point >= 0x400 && point <= 0x40F) return point + 0x50;
    if (point >= 0x410 && point <= 0x42F) return point + 0x20;
    if (point == 0x4C0) return 0x4CF;
    if ((point >= 0x460 && point <= 0x481) || (point >= 0x48A && point <= 0x4BF) ||
        (point >= 0x4D0 && point <= 0x52F))
        return point | 1;
    if (point >= 0x4C1 && point <= 0x4CE) return point + (point & 1);
    return point;
}

}  // namespace detail
}  // namespace waybill
