// SPDX-License-Identifier: Apache-2.0
#include "text/lookup.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "text/fold_table.hpp"
#include "text/script_mix.hpp"
#include "text/utf8.hpp"

namespace waybill::detail {
namespace {

// Letters that Unicode does not take apart into a base and a mark.
char32_t base_letter(char32_t point) {
    switch (point) {
        case U'ı':
            return U'i';
        case U'đ':
            return U'd';
        case U'ð':
            return U'd';
        case U'ħ':
            return U'h';
        case U'ł':
            return U'l';
        case U'ø':
            return U'o';
        case U'ə':
            return U'e';  // Azerbaijani, often typed as e or a-umlaut
        case U'ى':
            return U'ي';
        case U'ة':
            return U'ه';
        case U'ک':
            return U'ك';  // Persian forms of the Arabic letters
        case U'ی':
            return U'ي';
        default:
            return point;
    }
}

std::u32string folded(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status)) return {};
    icu::UnicodeString source =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int>(text.size())));
    const icu::UnicodeString apart = decompose->normalize(casefold->normalize(source, status), status);
    std::u32string points;
    for (std::int32_t at = 0; at < apart.length(); at = apart.moveIndex32(at, 1))
        points += static_cast<char32_t>(apart.char32At(at));
    return points;
}

bool is_kept(char32_t point) {
    const auto category = u_charType(static_cast<UChar32>(point));
    if (category == U_MODIFIER_LETTER) return false;  // the turned commas of Uzbek: written as ' or left out
    return u_isalnum(static_cast<UChar32>(point)) != 0 || category == U_CURRENCY_SYMBOL ||
           category == U_COMBINING_SPACING_MARK || point == U'%';
}

std::u32string folded_key(std::string_view text) {
    std::u32string key;
    bool space = false;
    for (const char32_t point : folded(text)) {
        if (u_charType(static_cast<UChar32>(point)) == U_NON_SPACING_MARK || is_invisible(point)) continue;
        if (!is_kept(point)) {
            space = !key.empty();
            continue;
        }
        if (space) key += U' ';
        space = false;
        key += base_letter(point);
    }
    return key;
}

std::string key_of_any(std::string_view text) {
    static const FoldTable table(folded_key);
    std::u32string key = table(text);
    unify_scripts(key);
    return to_utf8(key);
}

}  // namespace

std::string lookup_key(std::string_view text) {
    if (!is_ascii(text)) return key_of_any(text);
    std::string key;
    key.reserve(text.size());
    bool space = false;
    for (const char c : text) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        const bool kept = (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '$' || c == '%';
        if (!kept) {
            space = !key.empty();
            continue;
        }
        if (space) key += ' ';
        space = false;
        key += lower;
    }
    return key;
}

namespace {

// Takes the first of names joined by '|'.
std::string_view take_name(std::string_view& names) {
    const std::size_t end = std::min(names.find('|'), names.size());
    const std::string_view name = names.substr(0, end);
    names.remove_prefix(std::min(end + 1, names.size()));
    return name;
}

}  // namespace

void LookupTable::add_names(std::string_view names, Value value) {
    while (!names.empty()) {
        const auto [place, is_new] = values_.try_emplace(lookup_key(take_name(names)), value);
        if (!is_new && place->second != value) place->second = ambiguous;
    }
}

void LookupTable::set_names(std::string_view names, Value value) {
    while (!names.empty()) values_.insert_or_assign(lookup_key(take_name(names)), value);
}

std::optional<LookupTable::Value> LookupTable::find(std::string_view key) const {
    const auto place = values_.find(key);
    if (place == values_.end() || place->second == ambiguous) return std::nullopt;
    return place->second;
}

}  // namespace waybill::detail
