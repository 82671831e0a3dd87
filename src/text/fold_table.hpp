// SPDX-License-Identifier: Apache-2.0
#pragma once

// Folding one code point at a time, from a table, for the scripts of most names: Latin, Greek, Cyrillic,
// general punctuation and Han. What needs more than one code point to be folded is left to ICU.

#include <string>
#include <string_view>
#include <vector>

namespace waybill::detail {

/// What a code point becomes.
inline constexpr char32_t separates = U' ';        ///< no part of a word
inline constexpr char32_t needs_all = 0xFFFFFFFF;  ///< only the whole text tells

class FoldTable {
  public:
    /// Folds a text fully, by the rules that the table is to follow; words separated by single spaces.
    using FoldText = std::u32string (*)(std::string_view text);
    /// Asks `fold` about each code point between two letters. Combining marks, and what becomes nothing or
    /// more than one code point, are `needs_all`.
    explicit FoldTable(FoldText fold);

    /// As the function given would fold it: from the table where that suffices.
    [[nodiscard]] std::u32string operator()(std::string_view text) const;

  private:
    [[nodiscard]] char32_t of(char32_t point) const;

    FoldText fold_;
    std::vector<char32_t> low_;          // U+0000 to U+052F
    std::vector<char32_t> punctuation_;  // U+2000 to U+206F
};

}  // namespace waybill::detail
