// SPDX-License-Identifier: Apache-2.0
// The exact form under which company names are equal.
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

#include "text/fold_table.hpp"
#include "text/script_mix.hpp"
#include "text/utf8.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

// Per byte: the lower-case letter or digit, or a space.
constexpr std::array<char, 256> ascii_folds = [] {
    std::array<char, 256> folds{};
    for (int i = 0; i < 256; ++i) {
        const char c = static_cast<char>(i);
        const bool capital = c >= 'A' && c <= 'Z';
        const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        folds[static_cast<std::size_t>(i)] = capital ? static_cast<char>(c + ('a' - 'A')) : kept ? c : ' ';
    }
    return folds;
}();

std::string normalised_ascii(std::string_view text) {
    std::string name(text.size(), ' ');
    std::size_t size = 0;
    char before = ' ';
    for (const char c : text) {
        const char folded = ascii_folds[static_cast<unsigned char>(c)];
        name[size] = folded;
        size += folded != ' ' || before != ' ' ? 1 : 0;
        before = folded;
    }
    if (size > 0 && name[size - 1] == ' ') --size;
    name.resize(size);
    return name;
}

bool belongs_to_word(char32_t point) {
    const auto c = static_cast<UChar32>(point);
    const auto category = u_charType(c);
    if (category == U_MODIFIER_LETTER && point >= 0x2B0 && point <= 0x2FF) return false;  // Uzbek o‘ as o'
    return u_isalnum(c) != 0 || category == U_NON_SPACING_MARK || category == U_COMBINING_SPACING_MARK ||
           category == U_OTHER_NUMBER || category == U_LETTER_NUMBER;
}

std::u32string folded_name(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto source =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int>(text.size())));
    const icu::UnicodeString folded = casefold->normalize(source, status);
    if (U_FAILURE(status)) return code_points(text);
    std::u32string name;
    name.reserve(static_cast<std::size_t>(folded.length()));
    bool space = false;
    for (std::int32_t at = 0; at < folded.length(); at = folded.moveIndex32(at, 1)) {
        const auto point = static_cast<char32_t>(folded.char32At(at));
        if (point == 0x0307 && name.ends_with(U'i')) continue;  // of the Turkish capital İ
        if (!belongs_to_word(point)) {
            space = !name.empty();
            continue;
        }
        if (space) name += U' ';
        space = false;
        name += point;
    }
    return name;
}

std::string normalised_any(std::string_view text) {
    static const detail::FoldTable table(folded_name);
    std::u32string name = table(text);
    unify_scripts(name);
    return to_utf8(name);
}

}  // namespace

std::string normalised_name(std::string_view text) {
    if (text.find('&') == std::string_view::npos)
        return is_ascii(text) ? normalised_ascii(text) : normalised_any(text);
    const std::string clean = clean_text(text);
    return is_ascii(clean) ? normalised_ascii(clean) : normalised_any(clean);
}

bool is_to_order(std::string_view name) {
    // As normalised_name() writes them. Most names begin with none of these bytes.
    static constexpr std::string_view phrases[] = {"to order",
                                                   "to the order",
                                                   "order of shipper",
                                                   "order of the shipper",
                                                   "order of bank",
                                                   "to bearer",
                                                   "a la orden",
                                                   "a l ordre",
                                                   "all ordine",
                                                   "a ordem",
                                                   "an order",
                                                   "по приказу",
                                                   "приказу",
                                                   "凭指示",
                                                   "憑指示"};
    name = trimmed(name);
    if (name.empty() || name.size() > 200) return false;
    static constexpr std::string_view first_bytes = "TtOoAa\xc3\xd0\xe5\xe6";
    if (first_bytes.find(name[0]) == std::string_view::npos) return false;
    const std::string plain = normalised_name(name.substr(0, 60));
    if (plain == "order") return true;
    return std::any_of(std::begin(phrases), std::end(phrases), [&](std::string_view phrase) {
        return plain.starts_with(phrase) && (plain.size() == phrase.size() || plain[phrase.size()] == ' ');
    });
}

}  // namespace waybill
