// SPDX-License-Identifier: Apache-2.0
#include "synth/letters.hpp"

#include <array>

namespace waybill::synth {
namespace {

struct Twin {
    char32_t latin, cyrillic;
};
constexpr std::array<Twin, 12> lookalikes{{{U'A', U'А'},
                                           {U'B', U'В'},
                                           {U'C', U'С'},
                                           {U'E', U'Е'},
                                           {U'H', U'Н'},
                                           {U'K', U'К'},
                                           {U'M', U'М'},
                                           {U'O', U'О'},
                                           {U'P', U'Р'},
                                           {U'T', U'Т'},
                                           {U'X', U'Х'},
                                           {U'Y', U'У'}}};

// а .. я; three usages where they differ, parted by '|'.
constexpr std::array<std::string_view, 32> romanised = {"a",        "b",
                                                        "v",        "g",
                                                        "d",        "e",
                                                        "zh|j|zh",  "z",
                                                        "i",        "y|i|j",
                                                        "k",        "l",
                                                        "m",        "n",
                                                        "o",        "p",
                                                        "r",        "s",
                                                        "t",        "u",
                                                        "f",        "kh|h|x",
                                                        "ts|c|ts",  "ch",
                                                        "sh",       "shch|sch|shh",
                                                        "",         "y",
                                                        "",         "e",
                                                        "yu|iu|ju", "ya|ia|ja"};

std::string_view usage_of(std::string_view forms, std::uint32_t usage) {
    for (; usage > 0; --usage) {
        const auto bar = forms.find('|');
        if (bar == std::string_view::npos) return forms;
        forms.remove_prefix(bar + 1);
    }
    return forms.substr(0, forms.find('|'));
}

constexpr char32_t to_upper(char32_t c) {
    if (c >= U'a' && c <= U'z') return c - 32;
    if (c >= U'а' && c <= U'я') return c - 32;
    if (c >= 0x450 && c <= 0x45f) return c - 80;
    if (c == U'ı') return U'I';
    if (c == U'ş' || c == U'ğ') return c - 1;
    if (c >= 0xe0 && c <= 0xfe && c != 0xf7) return c - 32;
    return c;
}

constexpr char32_t unmarked(char32_t c) {
    switch (c) {
        case U'ş':
            return U's';
        case U'Ş':
            return U'S';
        case U'ğ':
            return U'g';
        case U'Ğ':
            return U'G';
        case U'ı':
            return U'i';
        case U'İ':
            return U'I';
        case U'ç':
            return U'c';
        case U'Ç':
            return U'C';
        case U'ö':
            return U'o';
        case U'Ö':
            return U'O';
        case U'ü':
            return U'u';
        case U'Ü':
            return U'U';
        case U'á':
            return U'a';
        case U'é':
            return U'e';
        case U'í':
            return U'i';
        case U'ó':
            return U'o';
        case U'ñ':
            return U'n';
        default:
            return c;
    }
}

struct Sound {
    std::string_view latin, cyrillic;
};
constexpr Sound sounds[] = {
    {"shch", "щ"}, {"zh", "ж"}, {"kh", "х"}, {"ts", "ц"}, {"ch", "ч"}, {"sh", "ш"}, {"yu", "ю"}, {"ya", "я"},
    {"ee", "и"},   {"oo", "у"}, {"ou", "у"}, {"a", "а"},  {"b", "б"},  {"c", "к"},  {"d", "д"},  {"e", "е"},
    {"f", "ф"},    {"g", "г"},  {"h", "х"},  {"i", "и"},  {"j", "дж"}, {"k", "к"},  {"l", "л"},  {"m", "м"},
    {"n", "н"},    {"o", "о"},  {"p", "п"},  {"q", "к"},  {"r", "р"},  {"s", "с"},  {"t", "т"},  {"u", "у"},
    {"v", "в"},    {"w", "в"},  {"x", "кс"}, {"y", "й"},  {"z", "з"}};

}  // namespace

std::u32string decode(std::string_view utf8) {
    std::u32string letters;
    letters.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        char32_t c = length == 1 ? lead : lead & (0x7fu >> length);
        for (std::size_t k = 1; k < length; ++k)
            c = (c << 6) | (static_cast<unsigned char>(utf8[i + k]) & 0x3fu);
        letters.push_back(c);
        i += length;
    }
    return letters;
}

void append_utf8(std::string& to, char32_t c) {
    if (c < 0x80) {
        to.push_back(static_cast<char>(c));
    } else if (c < 0x800) {
        to.push_back(static_cast<char>(0xc0 | (c >> 6)));
        to.push_back(static_cast<char>(0x80 | (c & 0x3f)));
    } else if (c < 0x10000) {
        to.push_back(static_cast<char>(0xe0 | (c >> 12)));
        to.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3f)));
        to.push_back(static_cast<char>(0x80 | (c & 0x3f)));
    } else {
        to.push_back(static_cast<char>(0xf0 | (c >> 18)));
        to.push_back(static_cast<char>(0x80 | ((c >> 12) & 0x3f)));
        to.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3f)));
        to.push_back(static_cast<char>(0x80 | (c & 0x3f)));
    }
}

std::string encode(std::u32string_view letters) {
    std::string utf8;
    utf8.reserve(letters.size() * 2);
    for (const char32_t c : letters) append_utf8(utf8, c);
    return utf8;
}

std::string upper(std::string_view utf8) {
    std::u32string letters = decode(utf8);
    for (char32_t& c : letters) c = to_upper(c);
    return encode(letters);
}

std::string title_case(std::string_view utf8) {
    std::u32string letters = decode(utf8);
    for (std::size_t i = 1; i < letters.size(); ++i) {
        if (letters[i - 1] == U' ' || letters[i - 1] == U'-') continue;
        char32_t& c = letters[i];
        const bool capital = (c >= U'A' && c <= U'Z') || (c >= U'А' && c <= U'Я');
        if (capital) c += 32;
    }
    return encode(letters);
}

std::string english_name(Country country) {
    return country == Country::RU ? "Russia" : title_case(info(country).english);
}

std::string russian_name(Country country) {
    return title_case(info(country).russian);
}

std::string plain_latin(std::string_view utf8) {
    std::u32string letters = decode(utf8);
    for (char32_t& c : letters) c = unmarked(c);
    return encode(letters);
}

std::string to_latin(std::string_view utf8, std::uint32_t usage) {
    std::string out;
    for (const char32_t c : decode(utf8)) {
        const bool big = (c >= U'А' && c <= U'Я') || c == U'Ё';
        const char32_t small = c == U'Ё' || c == U'ё' ? U'е' : big ? c + 32 : c;
        if (small < U'а' || small > U'я') {
            append_utf8(out, c);
            continue;
        }
        const std::string_view forms = usage_of(romanised[small - U'а'], usage % 3);
        if (big && !forms.empty()) {
            out += static_cast<char>(forms[0] - 32);
            out += forms.substr(1);
        } else {
            out += forms;
        }
    }
    return out;
}

std::string to_cyrillic(std::string_view utf8) {
    const std::string latin = plain_latin(utf8);
    std::string out;
    for (std::size_t i = 0; i < latin.size();) {
        std::string small;
        for (const char c : std::string_view(latin).substr(i, 4))
            small.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
        std::size_t used = 0;
        for (const Sound& sound : sounds) {
            if (!small.starts_with(sound.latin)) continue;
            out += latin[i] >= 'A' && latin[i] <= 'Z' ? upper(sound.cyrillic) : std::string(sound.cyrillic);
            used = sound.latin.size();
            break;
        }
        if (used == 0) out.push_back(latin[i]);
        i += used == 0 ? 1 : used;
    }
    return out;
}

std::string with_slip(std::string_view utf8, Draw& draw) {
    std::u32string letters = decode(utf8);
    if (letters.size() < 5) return std::string(utf8);
    // Not the first letter, and no place beside a blank: such slips are put right at once.
    const std::size_t at = 1 + draw.below(static_cast<std::uint32_t>(letters.size() - 3));
    if (letters[at] == U' ' || letters[at + 1] == U' ') return std::string(utf8);
    switch (draw.below(4)) {
        case 0:
            std::swap(letters[at], letters[at + 1]);
            break;
        case 1:
            letters.erase(at, 1);
            break;
        case 2:
            letters.insert(at, 1, letters[at]);
            break;
        default:
            letters[at] = letters[at - 1] == U' ' ? letters[at + 1] : letters[at - 1];
            break;
    }
    return encode(letters);
}

std::string with_lookalikes(std::string_view utf8, Draw& draw) {
    std::u32string letters = decode(utf8);
    const Twin twin = lookalikes[draw.below(lookalikes.size())];
    const Twin second = lookalikes[draw.below(lookalikes.size())];
    const bool from_latin = draw.chance(500'000);
    for (char32_t& c : letters) {
        for (const Twin& t : {twin, second}) {
            if (from_latin && c == t.latin) {
                c = t.cyrillic;
            } else if (!from_latin && c == t.cyrillic) {
                c = t.latin;
            }
        }
    }
    return encode(letters);
}

std::string cut(std::string_view utf8, std::size_t letters) {
    const std::u32string all = decode(utf8);
    return all.size() <= letters ? std::string(utf8) : encode(std::u32string_view(all).substr(0, letters));
}

}  // namespace waybill::synth
