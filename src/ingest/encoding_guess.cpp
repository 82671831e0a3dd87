// SPDX-License-Identifier: Apache-2.0
#include "ingest/encoding_guess.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
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

/// Letters beyond ASCII of a language, each with its share among them in thousandths; rough, from common
/// knowledge.
struct Language {
    std::string_view encoding, name;
    bool cyrillic;
    std::vector<std::pair<char32_t, double>> letters;
};

using Letters = std::vector<std::pair<char32_t, double>>;

const Letters& russian() {
    static const Letters letters = {
        {U'о', 110}, {U'е', 85}, {U'а', 80}, {U'и', 74}, {U'н', 67}, {U'т', 63}, {U'с', 55}, {U'р', 47},
        {U'в', 45},  {U'л', 44}, {U'к', 35}, {U'м', 32}, {U'д', 30}, {U'п', 28}, {U'у', 26}, {U'я', 20},
        {U'ы', 19},  {U'ь', 17}, {U'г', 17}, {U'з', 16}, {U'б', 16}, {U'ч', 14}, {U'й', 12}, {U'х', 10},
        {U'ж', 9},   {U'ш', 7},  {U'ю', 6},  {U'ц', 5},  {U'щ', 4},  {U'э', 3},  {U'ф', 3},  {U'і', 3},
        {U'ъ', 1},   {U'ё', 1},  {U'ї', 1},  {U'є', 1},  {U'ў', 1}};
    return letters;
}

const std::vector<Language>& languages() {
    static const std::vector<Language> all = {
        {"windows-1252",
         "French",
         false,
         {{U'é', 500},
          {U'à', 130},
          {U'è', 90},
          {U'ê', 60},
          {U'ç', 50},
          {U'ô', 30},
          {U'â', 20},
          {U'î', 20},
          {U'û', 20},
          {U'ù', 15},
          {U'ï', 8},
          {U'ë', 6},
          {U'œ', 6},
          {U'ü', 5}}},
        {"windows-1252",
         "Spanish",
         false,
         {{U'ó', 250},
          {U'í', 200},
          {U'á', 180},
          {U'é', 130},
          {U'ñ', 110},
          {U'ú', 70},
          {U'ü', 10},
          {U'º', 10}}},
        {"windows-1252",
         "Portuguese",
         false,
         {{U'ã', 220},
          {U'ç', 170},
          {U'á', 120},
          {U'é', 110},
          {U'í', 90},
          {U'ó', 80},
          {U'õ', 80},
          {U'ê', 60},
          {U'ú', 40},
          {U'â', 30},
          {U'à', 30},
          {U'ô', 20},
          {U'º', 10},
          {U'ª', 10}}},
        {"windows-1252", "German", false, {{U'ü', 350}, {U'ä', 300}, {U'ö', 180}, {U'ß', 130}, {U'é', 20}}},
        {"windows-1252",
         "Italian",
         false,
         {{U'à', 300}, {U'è', 300}, {U'ò', 150}, {U'ù', 100}, {U'ì', 80}, {U'é', 60}}},
        {"windows-1252",
         "Nordic",
         false,
         {{U'å', 250}, {U'ä', 200}, {U'ö', 200}, {U'ø', 130}, {U'æ', 120}, {U'é', 20}}},
        {"windows-1252",
         "Icelandic",
         false,
         {{U'í', 180},
          {U'ð', 180},
          {U'á', 170},
          {U'ö', 90},
          {U'þ', 80},
          {U'é', 70},
          {U'æ', 70},
          {U'ú', 60},
          {U'ó', 60},
          {U'ý', 40}}},
        {"windows-1251", "Russian", true, russian()},
        {"CP866", "Russian", true, russian()},
        {"KOI8-R", "Russian", true, russian()},
        {"windows-1250",
         "Polish",
         false,
         {{U'ł', 200},
          {U'ą', 150},
          {U'ę', 150},
          {U'ó', 130},
          {U'ż', 110},
          {U'ś', 100},
          {U'ć', 60},
          {U'ń', 40},
          {U'ź', 20}}},
        {"windows-1250",
         "Czech",
         false,
         {{U'í', 200},
          {U'á', 170},
          {U'é', 110},
          {U'ě', 90},
          {U'ř', 80},
          {U'č', 80},
          {U'ž', 80},
          {U'š', 70},
          {U'ý', 70},
          {U'ů', 40},
          {U'ú', 20},
          {U'ť', 8},
          {U'ď', 6},
          {U'ň', 6},
          {U'ľ', 8},
          {U'ô', 6},
          {U'ä', 5}}},
        {"windows-1250",
         "Hungarian",
         false,
         {{U'á', 300},
          {U'é', 280},
          {U'ő', 80},
          {U'ó', 80},
          {U'ö', 80},
          {U'í', 50},
          {U'ü', 40},
          {U'ű', 20},
          {U'ú', 20}}},
        {"windows-1250",
         "Romanian",
         false,
         {{U'ă', 350}, {U'ş', 170}, {U'ţ', 170}, {U'î', 150}, {U'â', 120}}},
        {"windows-1250", "Croatian", false, {{U'č', 300}, {U'š', 250}, {U'ž', 250}, {U'ć', 150}, {U'đ', 50}}},
        {"windows-1254",
         "Turkish",
         false,
         {{U'ı', 300}, {U'ü', 140}, {U'ş', 130}, {U'ğ', 110}, {U'ç', 90}, {U'ö', 70}, {U'İ', 90}, {U'â', 5}}},
    };
    return all;
}

/// Signs that any text may hold, whatever its language.
constexpr std::u32string_view signs = U"\u00A0«»№–—“”„’‘…°®™©§±²³½¼•·€£µ×º";

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
    bool cyrillic = false;
};

char32_t lower(char32_t c) {
    return c == U'İ' ? c : static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

double log_of(char32_t c, const Language& language, double total) {
    if (c == 0xFFFD || (c >= 0x80 && c < 0xA0)) return floor_nothing;
    for (const auto& [known, weight] : language.letters) {
        if (known == lower(c)) return std::log(weight / total);
    }
    if (signs.find(c) != std::u32string_view::npos) return floor_sign;
    return u_isalpha(static_cast<UChar32>(c)) ? floor_letter : floor_other;
}

Reading reading_of(const Language& language) {
    const SingleByteEncoding& encoding = *SingleByteEncoding::find(language.encoding);
    Reading reading;
    reading.cyrillic = language.cyrillic;
    double total = 0;
    for (const auto& [known, weight] : language.letters) total += weight;
    for (unsigned byte = 0; byte < 256; ++byte) {
        const char32_t c = encoding.character(static_cast<unsigned char>(byte));
        const bool alphabetic = c != 0xFFFD && u_isalpha(static_cast<UChar32>(c));
        reading.kind[byte] = !alphabetic ? other : byte < 128 ? ascii_letter : letter;
        reading.upper[byte] = alphabetic && u_isupper(static_cast<UChar32>(c));
        if (byte >= 128) reading.log[byte] = log_of(c, language, total);
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
    }
    return fit;
}

}  // namespace

std::optional<EncodingGuess> guess_single_byte(std::string_view text) {
    std::optional<EncodingGuess> best;
    double runner_up = -100;
    for (const Language& language : languages()) {
        const Fit fit = fit_of(reading_of(language), text);
        if (fit.bytes == 0) return std::nullopt;
        if (!best || fit.mean() > best->fit + 1e-9) {
            std::string second;
            if (best && best->name != language.encoding) second = best->name;
            if (best && best->name == language.encoding) second = best->runner_up;
            if (best && best->name != language.encoding) runner_up = best->fit;
            best = EncodingGuess{std::string(language.encoding), std::string(language.name), second,
                                 fit.bytes, fit.mean()};
        } else if (language.encoding != best->name && fit.mean() > runner_up) {
            runner_up = fit.mean();
            best->runner_up = language.encoding;
        }
    }
    if (best && best->fit < -6) best->language.clear();
    return best;
}

EncodingGuess fit_single_byte(std::string_view text, std::string_view name) {
    EncodingGuess best;
    for (const Language& language : languages()) {
        if (language.encoding != name) continue;
        const Fit fit = fit_of(reading_of(language), text);
        if (best.name.empty() || fit.mean() > best.fit) {
            best = {std::string(name), std::string(language.name), {}, fit.bytes, fit.mean()};
        }
    }
    if (best.name.empty()) {
        throw Error(ErrorKind::usage, "no letters are known for the encoding '" + std::string(name) + "'");
    }
    return best;
}

}  // namespace waybill
