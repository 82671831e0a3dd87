// SPDX-License-Identifier: Apache-2.0
// The idea: "кeramin" has one Cyrillic letter that looks Latin and five letters that are Latin alone (r, m,
// i, n and e's neighbours): the word is Latin, so к becomes k. "cор" (Latin c) has no letter of one script
// alone but p... its neighbours decide. What this does not see: a word wholly in the wrong script ("СОРЕ" for
// COPE).
#include "text/script_mix.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace waybill {
namespace {

// Pairs that look alike in capitals, where such mixtures arise: keyboards are switched late.
struct Pair {
    char32_t latin;
    char32_t cyrillic;
};
constexpr std::array<Pair, 17> pairs = {{{U'a', U'а'},
                                         {U'b', U'в'},
                                         {U'c', U'с'},
                                         {U'e', U'е'},
                                         {U'h', U'н'},
                                         {U'i', U'і'},
                                         {U'j', U'ј'},
                                         {U'k', U'к'},
                                         {U'm', U'м'},
                                         {U'o', U'о'},
                                         {U'p', U'р'},
                                         {U'q', U'ԛ'},
                                         {U's', U'ѕ'},
                                         {U't', U'т'},
                                         {U'w', U'ԝ'},
                                         {U'x', U'х'},
                                         {U'y', U'у'}}};

constexpr bool is_latin(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= 0xDF && c <= 0x24F && c != 0xF7) || (c >= 0x1E00 && c <= 0x1EFF);
}
constexpr bool is_cyrillic(char32_t c) {
    return c >= 0x400 && c <= 0x52F;
}

char32_t cyrillic_like(char32_t latin) {
    for (const auto& pair : pairs) {
        if (pair.latin == latin) return pair.cyrillic;
    }
    return 0;
}
char32_t latin_like(char32_t cyrillic) {
    for (const auto& pair : pairs) {
        if (pair.cyrillic == cyrillic) return pair.latin;
    }
    return 0;
}

struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;
    int latin = 0, latin_alone = 0;        // letters; those of them without a Cyrillic look-alike
    int cyrillic = 0, cyrillic_alone = 0;  // and the other way round

    [[nodiscard]] bool mixed() const { return latin > 0 && cyrillic > 0; }
    // Above 0: Latin; below: Cyrillic; 0: no telling from the word.
    [[nodiscard]] int lean() const { return mixed() ? latin_alone - cyrillic_alone : latin - cyrillic; }
};

std::vector<Word> words_of(const std::u32string& text) {
    std::vector<Word> words;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == U' ') {
            ++at;
            continue;
        }
        Word word;
        word.begin = at;
        for (; at < text.size() && text[at] != U' '; ++at) {
            if (is_latin(text[at])) {
                ++word.latin;
                word.latin_alone += cyrillic_like(text[at]) == 0 ? 1 : 0;
            } else if (is_cyrillic(text[at])) {
                ++word.cyrillic;
                word.cyrillic_alone += latin_like(text[at]) == 0 ? 1 : 0;
            }
        }
        word.end = at;
        words.push_back(word);
    }
    return words;
}

}  // namespace

void unify_scripts(std::u32string& text) {
    const bool latin = std::any_of(text.begin(), text.end(), is_latin);
    const bool cyrillic = std::any_of(text.begin(), text.end(), is_cyrillic);
    if (!latin || !cyrillic) return;
    const std::vector<Word> words = words_of(text);
    int majority = 0;
    for (const auto& word : words) majority += word.lean() > 0 ? 1 : word.lean() < 0 ? -1 : 0;
    for (const auto& word : words) {
        if (!word.mixed()) continue;
        int lean = word.lean();
        if (lean == 0) lean = majority;
        if (lean == 0) lean = word.latin - word.cyrillic;
        for (std::size_t at = word.begin; at < word.end; ++at) {
            const char32_t other = lean >= 0 ? latin_like(text[at]) : cyrillic_like(text[at]);
            if (other != 0) text[at] = other;
        }
    }
}

}  // namespace waybill
