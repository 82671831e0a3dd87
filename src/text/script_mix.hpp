// SPDX-License-Identifier: Apache-2.0
#pragma once

// Words that mix Latin and Cyrillic letters of the same look ("КERAMIN" with a Cyrillic К).

#include <string>

namespace waybill {

/// Brings look-alike letters of each word that mixes Latin and Cyrillic to the word's main script.
///
/// `text` is lower case, words separated by U+0020. A word's main script is that of those of its letters that
/// only one of the two scripts has; where these tie, the script of most other words; where these tie too, the
/// script of most of its letters; then Latin. Words in one script are left alone, whatever they look like.
/// Letters without a look-alike are never changed: "Шhop" keeps its Ш.
void unify_scripts(std::u32string& text);

}  // namespace waybill
