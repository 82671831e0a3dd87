// SPDX-License-Identifier: Apache-2.0
#include "ingest/header_words_runs.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "ingest/header_words.hpp"

namespace waybill {
namespace {

using detail::folded;
using detail::is_unspaced;
using detail::Run;
using detail::RunKind;
using detail::Text;
using detail::utf8;

// --- folding

char32_t plain_letter(char32_t c) {
    switch (c) {
        case U'ı':
            return U'i';
        case U'đ':
            return U'd';
        case U'ł':
            return U'l';
        case U'ø':
            return U'o';
        default:
            return c;
    }
}

/// Puts the letter that follows into the Hangul syllable at the end of `text`, if it belongs there:
/// decomposing takes syllables apart, and words are found by syllables. The Unicode Standard, 3.12.
bool joins_syllable(Text& text, char32_t c) {
    constexpr char32_t syllables = 0xAC00, leads = 0x1100, vowels = 0x1161, tails = 0x11A7;
    if (text.empty()) return false;
    char32_t& last = text.back();
    if (c >= vowels && c < vowels + 21 && last >= leads && last < leads + 19) {
        last = syllables + ((last - leads) * 21 + (c - vowels)) * 28;
        return true;
    }
    const bool open = last >= syllables && last < syllables + 11'172 && (last - syllables) % 28 == 0;
    if (!open || c <= tails || c >= tails + 28) return false;
    last += c - tails;
    return true;
}

/// Compatibility-decomposed, combining marks dropped, case kept: "Código Nº" is "Codigo No".
Text decomposed(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
    const auto source =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int>(text.size())));
    const icu::UnicodeString flat = nfkd != nullptr ? nfkd->normalize(source, status) : source;
    Text out;
    for (int i = 0; i < flat.length(); i = flat.moveIndex32(i, 1)) {
        const UChar32 c = flat.char32At(i);
        const auto type = u_charType(c);
        if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) continue;
        if (!joins_syllable(out, static_cast<char32_t>(c))) out.push_back(static_cast<char32_t>(c));
    }
    return out;
}

bool is_cyrillic(char32_t c) {
    return c >= 0x400 && c < 0x530;
}
bool is_latin(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

/// A word that mixes Latin and Cyrillic letters ("Cтрана" with a Latin C) in the letters of its main script.
void unmix(Text& word) {
    static constexpr std::u32string_view latin = U"aceopxykmhtbi";
    static constexpr std::u32string_view cyrillic = U"асеорхукмнтві";
    const auto n_latin = std::count_if(word.begin(), word.end(), is_latin);
    const auto n_cyrillic = std::count_if(word.begin(), word.end(), is_cyrillic);
    if (n_latin == 0 || n_cyrillic == 0) return;
    const auto& from = n_cyrillic >= n_latin ? latin : cyrillic;
    const auto& to = n_cyrillic >= n_latin ? cyrillic : latin;
    for (char32_t& c : word) {
        const auto at = from.find(c);
        if (at != std::u32string_view::npos) c = to[at];
    }
}

// --- runs

bool is_letter(char32_t c) {
    return u_isalpha(static_cast<UChar32>(c)) != 0;
}
bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

}  // namespace

namespace detail {

char32_t folded(char32_t c) {
    return plain_letter(
        static_cast<char32_t>(u_foldCase(static_cast<UChar32>(plain_letter(c)), U_FOLD_CASE_DEFAULT)));
}

std::string utf8(const Text& text) {
    std::string out;
    for (const char32_t c : text) {
        icu::UnicodeString(static_cast<UChar32>(c)).toUTF8String(out);
    }
    return out;
}

bool is_unspaced(char32_t c) {
    const bool han = c >= 0x3400 && c < 0xA000, kana = c >= 0x3040 && c < 0x3100;
    return han || kana || (c >= 0xAC00 && c < 0xD7A4);
}

std::vector<Run> runs_of(std::string_view header) {
    std::vector<Run> runs;
    const Text text = decomposed(header);
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = text[i];
        std::size_t end = i + 1;
        if (is_letter(c)) {
            while (end < text.size() && is_letter(text[end]) && is_unspaced(text[end]) == is_unspaced(c))
                ++end;
            Run run{RunKind::letters, text.substr(i, end - i), text.substr(i, end - i)};
            std::transform(run.text.begin(), run.text.end(), run.text.begin(), folded);
            unmix(run.text);
            runs.push_back(std::move(run));
        } else if (is_digit(c)) {
            while (end < text.size() && is_digit(text[end])) ++end;
            runs.push_back({RunKind::digits, text.substr(i, end - i), text.substr(i, end - i)});
        } else if (c == U'%' || c == U'$' || c == U'#') {
            runs.push_back({RunKind::sign, Text(1, c), Text(1, c)});
        }
        i = end;
    }
    return runs;
}

}  // namespace detail

using detail::runs_of;

std::vector<std::string> folded_words(std::string_view text) {
    std::vector<std::string> words;
    for (const Run& run : runs_of(text)) {
        if (run.kind == RunKind::sign) continue;
        Text word;
        for (std::size_t i = 0; i < run.cased.size(); ++i) {
            const bool upper = u_isupper(static_cast<UChar32>(run.cased[i])) != 0;
            if (upper && i > 0 && u_islower(static_cast<UChar32>(run.cased[i - 1])) != 0) {
                words.push_back(utf8(word));
                word.clear();
            }
            word.push_back(folded(run.cased[i]));
        }
        if (!word.empty()) words.push_back(utf8(word));
    }
    return words;
}

std::string folded_header(std::string_view header) {
    std::string out;
    for (const std::string& word : folded_words(header)) {
        if (!out.empty()) out += ' ';
        out += word;
    }
    return out;
}

}  // namespace waybill
