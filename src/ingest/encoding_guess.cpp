// SPDX-License-Identifier: Apache-2.0
#include "ingest/encoding_guess.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "core/error.hpp"
#include "ingest/encoding.hpp"

// Idea. A byte is read in each encoding, and the character so found is weighed: how common is it among the
// letters beyond ASCII of the language that uses the encoding, and does it stand as its letters do? Cyrillic
// letters stand beside each other, accented Latin ones beside ASCII letters; capitals do not follow small
// letters. `Москва` in windows-1251 read as KOI8-R is `лНЯЙБЮ`: rare letters, and capitals after a small one.
// What it cannot tell: windows-1252 from windows-1254 in a text whose only accented letter is `ü`; both read
// it alike.

namespace waybill {
namespace {

/// A language's letters beyond ASCII, small ones, with the share of each in thousandths: rough, from common
/// knowledge. `prior` weighs what is seldom met: so many nats must the letters speak for it before it wins.
struct Language {
    std::string_view encoding, name;
    bool cyrillic;
    double prior;
    std::u32string_view letters;
    std::vector<int> shares;
};

constexpr std::u32string_view russian = U"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфіъёїєў";
const std::vector<int> russian_shares = {110, 85, 80, 74, 67, 63, 55, 47, 45, 44, 35, 32, 30,
                                         28,  26, 20, 19, 17, 17, 16, 16, 14, 12, 10, 9,  7,
                                         6,   5,  4,  3,  3,  3,  1,  1,  1,  1,  1};

const std::vector<Language>& languages() {
    static const std::vector<Language> all = {
        {"windows-1252",
         "French",
         false,
         0,
         U"éàèêçôâîûùïëœü",
         {500, 130, 90, 60, 50, 30, 20, 20, 20, 15, 8, 6, 6, 5}},
        {"windows-1252", "Spanish", false, 0, U"óíáéñúüº", {250, 200, 180, 130, 110, 70, 10, 10}},
        {"windows-1252",
         "Portuguese",
         false,
         0,
         U"ãçáéíóõêúâàôºª",
         {220, 170, 120, 110, 90, 80, 80, 60, 40, 30, 30, 20, 10, 10}},
        {"windows-1252", "German", false, 0, U"üäößé", {350, 300, 180, 130, 20}},
        {"windows-1252", "Italian", false, 0, U"àèòùìé", {300, 300, 150, 100, 80, 60}},
        {"windows-1252", "Swedish", false, 0, U"äöåé", {350, 320, 300, 30}},
        {"windows-1252", "Danish", false, 0, U"øæåéö", {380, 320, 270, 20, 10}},
        {"windows-1252", "Icelandic", false, -2, U"íðáöþéæúóý", {180, 180, 170, 90, 80, 70, 70, 60, 60, 40}},
        {"windows-1252",
         "several western languages",
         false,
         -1,
         U"éàèêçóíáñãüäößúôåøæõºâùòìîûª",
         {200, 60, 60, 20, 60, 80, 70, 80, 40, 50, 80, 70, 60, 20,
          30,  15, 20, 15, 10, 15, 5,  10, 10, 8,  4,  5,  4,  2}},
        {"windows-1251", "Russian", true, 0, russian, russian_shares},
        {"CP866", "Russian", true, -1, russian, russian_shares},
        {"KOI8-R", "Russian", true, -1, russian, russian_shares},
        {"windows-1250", "Polish", false, -3, U"łąęóżśćńź", {200, 150, 150, 130, 110, 100, 60, 40, 20}},
        {"windows-1250",
         "Czech",
         false,
         -3,
         U"íáéěřčžšýůúľťďňôä",
         {200, 170, 110, 90, 80, 80, 80, 70, 70, 40, 20, 8, 8, 6, 6, 6, 5}},
        {"windows-1250", "Hungarian", false, -3, U"áéőóöíüűú", {300, 280, 80, 80, 80, 50, 40, 20, 20}},
        {"windows-1250", "Romanian", false, -3, U"ăşîţâ", {360, 150, 150, 130, 120}},
        {"windows-1250", "Croatian", false, -3, U"čšžćđ", {300, 250, 250, 150, 50}},
        {"windows-1254", "Turkish", false, -3, U"ışüğçİöâ", {280, 190, 130, 110, 90, 90, 70, 5}},
    };
    return all;
}

/// Signs that any text may hold, whatever its language.
constexpr std::u32string_view signs = U"\u00A0«»№–—“”„’‘…°®™©§±²³½¼•·€£µ×º";

/// Signs that stand beside words, never inside: `spó³ka` is no Spanish, but Polish read wrongly.
constexpr std::u32string_view outer_signs = U"§±²³¹½¼£¥¿¡¯µ×°©®";

constexpr double floor_sign = -5.5;    // one of `signs`
constexpr double floor_letter = -8;    // a letter that the language does not use
constexpr double floor_other = -10;    // any other character
constexpr double floor_nothing = -14;  // no character at all, or a control
constexpr std::size_t most_bytes =
    65536;  // so many bytes are weighed: the fit no longer changes after some hundreds

enum Kind : std::uint8_t { other, ascii_letter, letter };

/// What each byte is under one language: looked up, not worked out, for every byte of the text.
struct Reading {
    std::array<double, 256> log{};
    std::array<Kind, 256> kind{};
    std::array<bool, 256> upper{};
    std::array<bool, 256> outer{};  // one of outer_signs
    bool cyrillic = false;
};

char32_t lower(char32_t c) {
    return c == U'İ' ? c : static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

double log_of(char32_t c, const Language& language) {
    if (c == 0xFFFD || (c >= 0x80 && c < 0xA0)) return floor_nothing;
    const std::size_t known = language.letters.find(lower(c));
    if (known != std::u32string_view::npos) return std::log(language.shares[known] / 1000.0);
    if (signs.find(c) != std::u32string_view::npos) return floor_sign;
    return u_isalpha(static_cast<UChar32>(c)) ? floor_letter : floor_other;
}

Reading reading_of(const Language& language) {
    const SingleByteEncoding& encoding = *SingleByteEncoding::find(language.encoding);
    Reading reading;
    reading.cyrillic = language.cyrillic;
    for (unsigned byte = 0; byte < 256; ++byte) {
        const char32_t c = encoding.character(static_cast<unsigned char>(byte));
        const bool alphabetic = c != 0xFFFD && u_isalpha(static_cast<UChar32>(c));
        reading.kind[byte] = !alphabetic ? other : byte < 128 ? ascii_letter : letter;
        reading.upper[byte] = alphabetic && u_isupper(static_cast<UChar32>(c));
        reading.outer[byte] = outer_signs.find(c) != std::u32string_view::npos;
        if (byte >= 128) reading.log[byte] = log_of(c, language);
    }
    return reading;
}

/// How the letter at `at` stands among its neighbours.
double log_of_place(const Reading& reading, std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto kind = [&](std::size_t i) { return i < text.size() ? reading.kind[byte(i)] : other; };
    const Kind before = at == 0 ? other : kind(at - 1);
    const Kind after = kind(at + 1);
    const bool beside_ascii = before == ascii_letter || after == ascii_letter;
    const bool beside_letter = before == letter || after == letter;
    double log = 0;
    if (reading.cyrillic) {
        if (beside_ascii) log -= 4;
        if (!beside_ascii && !beside_letter) log -= 1.5;
    } else {
        if (!beside_ascii) log -= beside_letter ? 3 : 2;
        if (beside_ascii && beside_letter) log -= 1;
    }
    const bool upper = reading.upper[byte(at)];
    if (before != other) {
        const bool upper_before = reading.upper[byte(at - 1)];
        if (upper && !upper_before) log -= 4;
        const bool two_before = at >= 2 && kind(at - 2) != other;
        if (!upper && upper_before && two_before && reading.upper[byte(at - 2)]) log -= 2;
    }
    return log;
}

/// One of each language, in their order.
const std::vector<Reading>& readings() {
    static const std::vector<Reading> all = [] {
        std::vector<Reading> made;
        for (const Language& language : languages()) made.push_back(reading_of(language));
        return made;
    }();
    return all;
}

bool inside_word(const Reading& reading, std::string_view text, std::size_t at) {
    const auto is_letter = [&](std::size_t i) {
        return reading.kind[static_cast<unsigned char>(text[i])] != other;
    };
    return at > 0 && at + 1 < text.size() && is_letter(at - 1) && is_letter(at + 1);
}

struct Fit {
    double sum = 0;
    std::size_t bytes = 0;
    [[nodiscard]] double mean() const { return bytes == 0 ? 0 : sum / static_cast<double>(bytes); }
};

Fit fit_of(const Reading& reading, std::string_view text) {
    Fit fit;
    for (std::size_t at = 0; at < text.size() && fit.bytes < most_bytes; ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 128) continue;
        ++fit.bytes;
        fit.sum += reading.log[byte];
        if (reading.kind[byte] == letter) fit.sum += log_of_place(reading, text, at);
        if (reading.outer[byte] && inside_word(reading, text, at)) fit.sum -= 3;
    }
    return fit;
}

}  // namespace

std::optional<EncodingGuess> guess_single_byte(std::string_view text) {
    struct Weighed {
        const Language* language;
        Fit fit;
        [[nodiscard]] double sum() const { return fit.sum + language->prior; }
    };
    std::vector<Weighed> all;
    for (std::size_t i = 0; i < languages().size(); ++i) {
        all.push_back({&languages()[i], fit_of(readings()[i], text)});
    }
    if (all.front().fit.bytes == 0) return std::nullopt;
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.sum() > b.sum(); });
    const Weighed& best = all.front();
    EncodingGuess guess{std::string(best.language->encoding), {}, {}, best.fit.bytes, best.fit.mean()};
    if (guess.fit >= least_fit) guess.language = best.language->name;
    const auto second = std::find_if(all.begin(), all.end(), [&](const Weighed& other) {
        return other.language->encoding != best.language->encoding;
    });
    guess.runner_up = second->language->encoding;
    return guess;
}

EncodingGuess fit_single_byte(std::string_view text, std::string_view name) {
    EncodingGuess best;
    for (std::size_t i = 0; i < languages().size(); ++i) {
        const Language& language = languages()[i];
        if (language.encoding != name) continue;
        const Fit fit = fit_of(readings()[i], text);
        if (best.name.empty() || fit.mean() > best.fit) {
            best = {std::string(name), std::string(language.name), {}, fit.bytes, fit.mean()};
        }
    }
    if (best.name.empty()) {
        throw Error(ErrorKind::usage, "no letters are known for the encoding '" + std::string(name) + "'");
    }
    return best;
}

EncodingGuess guess_encoding(std::string_view text) {
    const auto single = guess_single_byte(text);
    const auto multi = guess_multi_byte(text);
    // Russian words of an even number of letters have the structure of Chinese, but Chinese never reads as
    // Russian: -4.2 lies between the two (Russian in capitals comes to -3.2, Chinese read so to -6).
    if (multi && (!single || single->fit < -4.2)) return *multi;
    return single.value_or(EncodingGuess{"windows-1252", {}, {}, 0, 0});
}

}  // namespace waybill
