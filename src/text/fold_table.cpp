// SPDX-License-Identifier: Apache-2.0
#include "text/fold_table.hpp"

#include <unicode/uchar.h>

#include "text/utf8.hpp"

namespace waybill::detail {
namespace {

constexpr char32_t low_end = 0x530, punctuation_begin = 0x2000, punctuation_end = 0x2070;

// Han that is its own folded form: the main block has no compatibility characters.
constexpr bool is_han(char32_t point) {
    return point >= 0x4E00 && point <= 0x9FFF;
}

bool is_mark(char32_t point) {
    const auto category = u_charType(static_cast<UChar32>(point));
    return category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK ||
           category == U_COMBINING_SPACING_MARK;
}

// Asked between two letters, so that what separates words differs from what is left out.
char32_t asked(FoldTable::FoldText fold, char32_t point) {
    if (is_mark(point)) return needs_all;
    std::string text = "q";
    append_utf8(text, point);
    const std::u32string folded = fold(text += 'q');
    if (folded.size() != 3 || folded.front() != U'q' || folded.back() != U'q' || is_mark(folded[1]))
        return needs_all;
    return folded[1];
}

std::vector<char32_t> asked_about(FoldTable::FoldText fold, char32_t begin, char32_t end) {
    std::vector<char32_t> folded;
    for (char32_t point = begin; point < end; ++point) folded.push_back(asked(fold, point));
    return folded;
}

}  // namespace

FoldTable::FoldTable(FoldText fold)
    : fold_(fold),
      low_(asked_about(fold, 0, low_end)),
      punctuation_(asked_about(fold, punctuation_begin, punctuation_end)) {}

char32_t FoldTable::of(char32_t point) const {
    if (point < low_end) return low_[point];
    if (point >= punctuation_begin && point < punctuation_end) return punctuation_[point - punctuation_begin];
    return is_han(point) ? point : needs_all;
}

std::u32string FoldTable::operator()(std::string_view text) const {
    std::u32string folded;
    folded.reserve(text.size());
    bool space = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = of(next_code_point(text, at));
        if (point == needs_all) return fold_(text);
        if (point == separates) {
            space = !folded.empty();
            continue;
        }
        if (space) folded += U' ';
        space = false;
        folded += point;
    }
    return folded;
}

}  // namespace waybill::detail
