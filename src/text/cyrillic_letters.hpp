// SPDX-License-Identifier: Apache-2.0
#pragma once

// What each small Cyrillic letter becomes under each system where no rule of context says otherwise.

#include <array>

#include "text/romanise.hpp"

namespace waybill::detail {

struct CyrillicLetter {
    char32_t letter;
    std::array<const char*, romanisation_count> latin;  // in the order of Romanisation
};

// Sources: ISO 9:1995, GOST 7.79-2000 table 3, BGN/PCGN agreements, ICAO Doc 9303 part 3 section 6, Duden.
inline constexpr CyrillicLetter cyrillic_letters[] = {
    {U'а', {"a", "a", "a", "a", "a", "a", "a"}},
    {U'б', {"b", "b", "b", "b", "b", "b", "b"}},
    {U'в', {"v", "v", "v", "v", "w", "v", "v"}},
    {U'г', {"g", "g", "g", "g", "g", "g", "g"}},
    {U'д', {"d", "d", "d", "d", "d", "d", "d"}},
    {U'е', {"e", "e", "e", "e", "e", "e", "e"}},
    {U'ё', {"ë", "yo", "ë", "e", "jo", "io", "yo"}},
    {U'ж', {"ž", "zh", "zh", "zh", "sh", "j", "zh"}},
    {U'з', {"z", "z", "z", "z", "s", "z", "z"}},
    {U'и', {"i", "i", "i", "i", "i", "i", "i"}},
    {U'й', {"j", "j", "y", "i", "i", "ï", "y"}},
    {U'к', {"k", "k", "k", "k", "k", "k", "k"}},
    {U'л', {"l", "l", "l", "l", "l", "l", "l"}},
    {U'м', {"m", "m", "m", "m", "m", "m", "m"}},
    {U'н', {"n", "n", "n", "n", "n", "n", "n"}},
    {U'о', {"o", "o", "o", "o", "o", "o", "o"}},
    {U'п', {"p", "p", "p", "p", "p", "p", "p"}},
    {U'р', {"r", "r", "r", "r", "r", "r", "r"}},
    {U'с', {"s", "s", "s", "s", "s", "s", "s"}},
    {U'т', {"t", "t", "t", "t", "t", "t", "t"}},
    {U'у', {"u", "u", "u", "u", "u", "ou", "u"}},
    {U'ф', {"f", "f", "f", "f", "f", "f", "f"}},
    {U'х', {"h", "x", "kh", "kh", "ch", "kh", "h"}},
    {U'ц', {"c", "cz", "ts", "ts", "z", "ts", "ts"}},
    {U'ч', {"č", "ch", "ch", "ch", "tsch", "tch", "ch"}},
    {U'ш', {"š", "sh", "sh", "sh", "sch", "ch", "sh"}},
    {U'щ', {"ŝ", "shh", "shch", "shch", "schtsch", "chtch", "sch"}},
    {U'ъ', {"ʺ", "``", "\"", "", "", "", ""}},
    {U'ы', {"y", "y`", "y", "y", "y", "y", "y"}},
    {U'ь', {"ʹ", "`", "'", "", "", "", ""}},
    {U'э', {"è", "e`", "e", "e", "e", "e", "e"}},
    {U'ю', {"û", "yu", "yu", "iu", "ju", "iou", "yu"}},
    {U'я', {"â", "ya", "ya", "ia", "ja", "ia", "ya"}},
    // Ukrainian and Belarusian
    {U'і', {"ì", "i", "i", "i", "i", "i", "i"}},
    {U'ї', {"ï", "yi", "yi", "i", "ji", "ï", "yi"}},
    {U'є', {"ê", "ye", "ye", "ie", "je", "ie", "ye"}},
    {U'ґ', {"g̀", "g`", "g", "g", "g", "g", "g"}},
    {U'ў', {"ŭ", "u`", "w", "u", "u", "ou", "u"}},
    // Kazakh, Kyrgyz, Uzbek, Tajik, Mongolian
    {U'ә', {"a̋", "a`", "ä", "a", "ä", "a", "a"}},
    {U'ғ', {"ġ", "g`", "gh", "g", "gh", "gh", "g"}},
    {U'қ', {"ķ", "k`", "q", "k", "k", "k", "k"}},
    {U'ң', {"ņ", "n`", "ng", "n", "ng", "ng", "n"}},
    {U'ө', {"ô", "o`", "ö", "o", "ö", "o", "o"}},
    {U'ұ', {"u̇", "u`", "ū", "u", "u", "ou", "u"}},
    {U'ү', {"ù", "u`", "ü", "u", "ü", "u", "u"}},
    {U'һ', {"ḥ", "h`", "h", "h", "h", "h", "h"}},
    {U'ҳ', {"ḩ", "h`", "h", "h", "h", "h", "h"}},
    {U'ҷ', {"ç", "j`", "j", "j", "dsch", "dj", "j"}},
    {U'ӣ', {"ī", "i`", "í", "i", "i", "i", "i"}},
    {U'ӯ', {"ū", "u`", "ū", "u", "u", "ou", "u"}},
    // Serbian and Macedonian
    {U'ђ', {"đ", "d`", "đ", "d", "dj", "dj", "dj"}},
    {U'ј', {"ǰ", "j", "j", "j", "j", "ï", "j"}},
    {U'љ', {"l̂", "l`", "lj", "lj", "lj", "li", "lj"}},
    {U'њ', {"n̂", "n`", "nj", "nj", "nj", "ni", "nj"}},
    {U'ћ', {"ć", "c`", "ć", "c", "c", "c", "c"}},
    {U'џ', {"d̂", "dh", "dž", "dz", "dsch", "dj", "dz"}},
    {U'ѓ', {"ǵ", "g`", "ǵ", "g", "g", "g", "g"}},
    {U'ќ', {"ḱ", "k`", "ḱ", "k", "k", "k", "k"}},
    {U'ѕ', {"ẑ", "z`", "dz", "dz", "ds", "dz", "dz"}},
};

}  // namespace waybill::detail
