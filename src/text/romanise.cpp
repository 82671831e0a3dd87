// SPDX-License-Identifier: Apache-2.0
// Each letter is looked up once; what depends on its neighbours is asked only of the few letters that any
// system writes in two ways: "Ельцин" is Yel'tsin under BGN/PCGN, "Андреев" Andreyev, "Петров" Petrov. Not
// handled: the language of a text that only letters common to all show ("Гончар" is read as Russian).
#include "text/romanise.hpp"

#include "text/cyrillic_letters.hpp"
#include "text/utf8.hpp"

namespace waybill {
namespace {

using detail::CyrillicLanguage;
using detail::small_cyrillic;

constexpr char32_t block_begin = 0x400, block_size = 0x130;

struct Spelling {
    char latin[8] = {};
    std::uint8_t size = 0;
    bool known = false;
    bool contextual = false;  // some system writes it by its neighbours
};
using Spellings = std::array<std::array<Spelling, block_size>, romanisation_count>;

constexpr Spellings spellings = [] {
    Spellings all{};
    for (std::size_t system = 0; system < romanisation_count; ++system) {
        for (const detail::CyrillicLetter& letter : detail::cyrillic_letters) {
            Spelling& spelling = all[system][letter.letter - block_begin];
            spelling.known = true;
            spelling.contextual =
                std::u32string_view(U"гезийкоъсцюяієї").find(letter.letter) != std::u32string_view::npos;
            for (const char* c = letter.latin[system]; *c != '\0'; ++c) spelling.latin[spelling.size++] = *c;
        }
    }
    return all;
}();

constexpr bool is_one_of(char32_t point, std::u32string_view set) {
    return set.find(point) != std::u32string_view::npos;
}
constexpr bool is_vowel(char32_t point) {
    return is_one_of(point, U"аеёиоуыэюяіїєәөұүӣӯ");
}

/// A letter and its neighbours, in small letters; 0 for what is no Cyrillic letter of the table.
struct Place {
    char32_t before, letter, after;
    CyrillicLanguage language;
    [[nodiscard]] bool starts_syllable() const {  // where е is heard as ye
        return before == 0 || is_vowel(before) || is_one_of(before, U"йъь");
    }
    [[nodiscard]] bool between_vowels() const { return is_vowel(before) && is_vowel(after); }
};

using Rule = const char* (*)(const Place&);  // nothing: as in the table

const char* east_slavonic(const Place& at) {
    if (at.language == CyrillicLanguage::any) return nullptr;
    if (at.letter == U'г') return "h";
    return at.letter == U'и' ? "y" : nullptr;
}
const char* gost(const Place& at) {
    if (at.letter == U'ц') return is_one_of(at.after, U"еиійыьяюё") ? "c" : nullptr;
    return at.letter == U'и' && at.language != CyrillicLanguage::any ? "y`" : nullptr;
}
const char* bgn(const Place& at) {
    const bool ukrainian = at.language == CyrillicLanguage::ukrainian;
    if (ukrainian && at.letter == U'г' && at.before == U'з') return "gh";
    if (ukrainian && at.letter == U'е') return nullptr;
    if (ukrainian && at.before != 0) {
        if (at.letter == U'ї' || at.letter == U'й') return "i";
        if (at.letter == U'є') return "ie";
        if (at.letter == U'ю') return "iu";
        if (at.letter == U'я') return "ia";
    }
    if (at.letter == U'е') return at.starts_syllable() ? "ye" : nullptr;
    return east_slavonic(at);
}
const char* icao(const Place& at) {
    if (at.letter == U'ъ') return is_vowel(at.after) ? "ie" : nullptr;
    return east_slavonic(at);
}
const char* german(const Place& at) {
    if (at.letter == U'е') return at.starts_syllable() ? "je" : nullptr;
    if (at.letter == U'о') return at.before == U'ь' ? "jo" : nullptr;
    if (at.letter == U'с') {
        if (at.before == U'к') return "";  // кс is written x, at its к
        return at.between_vowels() ? "ss" : nullptr;
    }
    if (at.letter == U'к') return at.after == U'с' ? "x" : nullptr;
    if (at.letter == U'й') {
        if (is_one_of(at.before, U"иы") && !is_vowel(at.after)) return "";
        return is_vowel(at.after) ? "j" : nullptr;
    }
    return east_slavonic(at);
}
const char* french(const Place& at) {
    if (at.letter == U'е') return at.starts_syllable() ? "ie" : nullptr;
    if (at.letter == U'о') return at.before == U'ь' ? "io" : nullptr;
    if (at.letter == U'с') return at.between_vowels() ? "ss" : nullptr;
    if (at.letter == U'й') {
        if (at.before == 0) return "i";
        return is_one_of(at.before, U"иы") && !is_vowel(at.after) ? "" : nullptr;
    }
    if (at.letter == U'г' && at.language == CyrillicLanguage::any)
        return is_one_of(at.after, U"еиэы") ? "gu" : nullptr;
    return east_slavonic(at);
}
const char* vendor(const Place& at) {
    if (at.letter == U'с') return at.before == U'к' ? "" : nullptr;
    if (at.letter == U'к') return at.after == U'с' ? "x" : nullptr;
    if (at.letter == U'й') return is_one_of(at.before, U"иы") && !is_vowel(at.after) ? "" : nullptr;
    if (at.letter == U'и' && at.after == U'й') return "y";
    return east_slavonic(at);
}
const char* none(const Place&) {
    return nullptr;
}
constexpr std::array<Rule, romanisation_count> rules = {none, gost, bgn, icao, german, french, vendor};

class Romaniser {
  public:
    Romaniser(std::string_view text, Romanisation system)
        : text_(text),
          system_(static_cast<std::size_t>(system)),
          french_(system == Romanisation::french),
          language_(detail::cyrillic_language(text)) {
        latin_.reserve(text.size() + text.size() / 4);
    }

    std::string operator()() {
        for (std::size_t begin = 0; begin < text_.size();) {
            std::size_t end = begin;
            const char32_t point = next_code_point(text_, end);
            const char32_t letter = small_cyrillic(point);
            if (!is_known(letter)) {
                latin_.append(text_.substr(begin, end - begin));
                before_ = 0;
                before_capital_ = false;
            } else {
                write(point, letter, end);
            }
            begin = end;
        }
        return std::move(latin_);
    }

  private:
    [[nodiscard]] bool is_known(char32_t letter) const {
        return letter >= block_begin && letter < block_begin + block_size &&
               spellings[system_][letter - block_begin].known;
    }

    void write(char32_t point, char32_t letter, std::size_t end) {
        const Spelling& usual = spellings[system_][letter - block_begin];
        const bool capital = letter != point;
        char32_t after = 0;
        bool after_capital = false;
        if ((capital || usual.contextual || french_) && end < text_.size()) {
            std::size_t at = end;
            const char32_t next = next_code_point(text_, at);
            if (is_known(small_cyrillic(next))) after = small_cyrillic(next);
            after_capital = after != 0 && after != next;
        }
        std::string_view latin(usual.latin, usual.size);
        if (usual.contextual) {
            if (const char* other = rules[system_]({before_, letter, after, language_})) latin = other;
        }
        if (capital) {
            append_capital(latin, after != 0 ? after_capital : before_capital_);
        } else {
            latin_ += latin;
        }
        // Chtchoukine: French closes -in by a silent e, lest it be read as a nasal.
        if (french_ && letter == U'н' && after == 0 && is_one_of(before_, U"иы"))
            latin_ += capital ? 'E' : 'e';
        before_ = letter;
        before_capital_ = capital;
    }

    // The letters of the tables have their capitals 0x20 before them (Latin-1) or one before them.
    void append_capital(std::string_view latin, bool all) {
        for (std::size_t at = 0; at < latin.size();) {
            const bool raised = all || at == 0;
            const char32_t point = next_code_point(latin, at);
            if (!raised) {
                append_utf8(latin_, point);
            } else if ((point >= U'a' && point <= U'z') || (point >= 0xE0 && point <= 0xFE)) {
                append_utf8(latin_, point - 0x20);
            } else if (point >= 0x139 && point <= 0x148) {
                append_utf8(latin_, point - ((point & 1) == 0 ? 1 : 0));
            } else if (point >= 0x179 && point <= 0x17E) {
                append_utf8(latin_, point - ((point & 1) == 0 ? 1 : 0));
            } else if ((point >= 0x100 && point <= 0x24F && point != 0x1F0) ||
                       (point >= 0x1E00 && point < 0x1E96)) {
                append_utf8(latin_, point & ~char32_t{1});
            } else {
                append_utf8(latin_, point == 0x1F0 ? U'J' : point);
            }
        }
    }

    std::string_view text_;
    std::size_t system_;
    bool french_;
    CyrillicLanguage language_;
    std::string latin_;
    char32_t before_ = 0;
    bool before_capital_ = false;
};

}  // namespace

namespace detail {

CyrillicLanguage cyrillic_language(std::string_view text) {
    // All telltale letters have the first byte D1, D2 or D3 (small) or D0 80-8F and D2 (capital).
    bool east = false, short_u = false;
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        const auto lead = static_cast<unsigned char>(text[at]);
        if (lead < 0xD0 || lead > 0xD3) continue;
        const auto next = static_cast<unsigned char>(text[at + 1]);
        if (lead == 0xD2 || lead == 0xD3) {
            if (lead == 0xD2 && (next == 0x90 || next == 0x91)) {
                east = true;  // ґ
                continue;
            }
            return CyrillicLanguage::any;
        }
        const unsigned char small = lead == 0xD0 ? static_cast<unsigned char>(next + 0x10) : next;
        const bool telltale = lead == 0xD0 ? next < 0x90 : next >= 0x90;
        if (!telltale) continue;
        east |= small == 0x94 || small == 0x96 || small == 0x97;
        short_u |= small == 0x9E;
    }
    if (short_u) return CyrillicLanguage::belarusian;
    return east ? CyrillicLanguage::ukrainian : CyrillicLanguage::any;
}

}  // namespace detail

std::string romanised(std::string_view text, Romanisation system) {
    return Romaniser(text, system)();
}

}  // namespace waybill
