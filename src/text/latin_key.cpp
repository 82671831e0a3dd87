// SPDX-License-Identifier: Apache-2.0
// Letters are pushed one by one on a skeleton, whose last two sounds melt into one where a digraph is
// complete: "shch" is s, then (s, h) = ш, then c, (c, h) = ч, and (ш, ч) = щ, just as the one letter щ is
// pushed at once. So "Щукин", "Shchukin", "Ŝukin" and "Schukin" meet, and "шч" and "сч" with them. Not
// handled: the German sch for ж, which is the ш of "Schukow" as well.
#include "text/latin_key.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "text/romanise.hpp"
#include "text/utf8.hpp"

namespace waybill {
namespace {

using detail::CyrillicLanguage;

// Sounds, as they stand in a key. Vowels: a e o u i; consonants that one letter writes: b c d f g h k l m n p
// r s t v z, where c is ц and z ends as s; and these.
constexpr char zh = 'Z', ch = 'C', sh = 'W', shch = 'Q', dzh = 'J';

struct Melting {
    char to;
    std::string_view pairs;  // two sounds each, with spaces between
};
constexpr Melting meltings[] = {
    {sh, "sh sW zW sZ"},
    {zh, "zh zZ"},
    {ch, "ch cW cZ cC tW tZ tC tQ Ch"},
    {shch, "sC zC WC QC Wh sQ zQ WQ Qh"},
    {dzh, "dZ dz ds dW Jh"},
    {'c', "ts tz tc cz cs"},
    {'s', "sz zs"},
    {'h', "kh"},
    {'g', "gh"},
    {'f', "ph"},
    {'t', "th"},
    {'n', "ng"},
};
constexpr auto melting_table = [] {
    std::array<std::array<char, 128>, 128> table{};
    for (const Melting& melting : meltings) {
        for (std::size_t at = 0; at < melting.pairs.size(); at += 3)
            table[static_cast<std::size_t>(melting.pairs[at])]
                 [static_cast<std::size_t>(melting.pairs[at + 1])] = melting.to;
    }
    return table;
}();

/// What two neighbouring sounds become; 0 if they stay two.
constexpr char melted(char first, char second) {
    const auto row = static_cast<unsigned char>(first), column = static_cast<unsigned char>(second);
    return row < 128 && column < 128 ? melting_table[row][column] : '\0';
}

constexpr bool is_vowel(char sound) {
    return sound == 'a' || sound == 'e' || sound == 'o' || sound == 'u' || sound == 'i';
}

class Skeleton {
  public:
    explicit Skeleton(std::size_t room) { key_.reserve(room); }

    void consonant(char sound) {
        drop_weak_glide();
        glide_ = false;
        push(sound);
    }
    void vowel(char sound) {
        const bool after_glide = glide_ || last() == 'i';
        if (last() == 'i') key_.pop_back();
        weak_ = glide_ = false;
        if (after_glide && sound == 'o') sound = 'e';
        if (!after_glide && sound == 'u' && is_vowel(last())) return push('v');
        if (sound == last() && (!after_glide || sound == 'e')) return;
        key_ += sound;
    }
    /// и, ы, й, i, y: heard at all only between consonants. A `weak` one (j) softens a consonant before it.
    void glide(bool weak = false) {
        if (is_vowel(last())) {
            glide_ = last() != 'i';
            weak_ = weak_ && weak;
            return;
        }
        weak_ = weak && last() != ' ';
        key_ += 'i';
    }
    void melt_silent_e() {  // -ine, -yne
        if (key_.ends_with("ine")) key_.pop_back();
    }
    void end_word() {
        drop_weak_glide();
        glide_ = false;
        if (!key_.empty() && key_.back() != ' ') key_ += ' ';
    }
    void copy(std::string_view other) {
        drop_weak_glide();
        glide_ = false;
        key_ += other;
    }
    void to_glide_vowel(char sound) {
        glide();
        vowel(sound);
    }
    [[nodiscard]] std::string taken() {
        end_word();
        if (!key_.empty()) key_.pop_back();
        std::replace(key_.begin(), key_.end(), 'z', 's');
        // An s and a z that no rule brought together may be a doubled s now.
        key_.erase(std::unique(key_.begin(), key_.end(), [](char a, char b) { return a == 's' && b == 's'; }),
                   key_.end());
        return std::move(key_);
    }

  private:
    [[nodiscard]] char last() const { return key_.empty() ? ' ' : key_.back(); }
    void drop_weak_glide() {
        if (weak_ && last() == 'i') key_.pop_back();
        weak_ = false;
    }
    void push(char sound) {
        while (!key_.empty()) {
            if (last() == sound) return;
            const char both = melted(last(), sound);
            if (both == 0) break;
            key_.pop_back();
            sound = both;
        }
        key_ += sound;
    }

    std::string key_;
    bool glide_ = false;  // after a vowel: й that a following vowel may use
    bool weak_ = false;   // the last i is a j after a consonant
};

// ---- Latin letters ----

/// The small letter without its marks, up to U+1EFF; those whose marks the systems use (č ž š ŝ ć â û ë) keep
/// them. Other code points as they are.
char32_t base_letter(char32_t point) {
    static const std::vector<char32_t> bases = [] {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
        std::vector<char32_t> all(0x1F00);
        for (char32_t c = 0; c < all.size(); ++c) {
            const auto small = u_tolower(static_cast<UChar32>(c));
            icu::UnicodeString parts;
            all[c] = static_cast<char32_t>(small);
            if (U_SUCCESS(status) && nfd->getDecomposition(small, parts) != 0)
                all[c] = static_cast<char32_t>(parts.char32At(0));
            if (std::u32string_view(U"čžšŝâûëć").find(static_cast<char32_t>(small)) !=
                std::u32string_view::npos)
                all[c] = static_cast<char32_t>(small);
        }
        all[U'đ'] = all[U'Đ'] = all[U'ð'] = U'd';
        all[U'ł'] = all[U'Ł'] = U'l';
        all[U'ø'] = all[U'Ø'] = U'o';
        all[U'ß'] = U's';
        all[U'ı'] = U'i';
        return all;
    }();
    return point < bases.size() ? bases[point] : point;
}

/// Reads Latin letters under one reading; push() says how many of `rest` it used up.
class LatinWord {
  public:
    LatinWord(Skeleton& key, LatinReading reading) : key_(key), reading_(reading) {}

    std::size_t push(std::u32string_view rest, char32_t before) {
        if (reading_ == LatinReading::german && german(rest)) return german_used_;
        if (reading_ == LatinReading::french && french(rest)) return french_used_;
        plain(rest[0], before);
        return 1;
    }

  private:
    bool german(std::u32string_view rest) {
        german_used_ = 1;
        if (rest[0] == U'z') {
            key_.consonant('c');
        } else if (rest.starts_with(U"ch")) {
            key_.consonant('h');
            german_used_ = 2;
        } else if (rest.starts_with(U"ssh") || rest.starts_with(U"sh")) {
            key_.consonant(zh);  // зж or ж, by the variant of Duden that tells ж from ш
            german_used_ = rest[1] == U's' ? 3 : 2;
        } else if (rest[0] == U'c') {
            key_.consonant('k');
        } else {
            return false;
        }
        return true;
    }
    bool french(std::u32string_view rest) {
        french_used_ = 2;
        if (rest.starts_with(U"ch")) {
            key_.consonant(sh);
        } else if (rest.starts_with(U"ou")) {
            key_.vowel('u');
        } else if (rest.starts_with(U"gu") && rest.size() > 2 &&
                   std::u32string_view(U"eiy").find(rest[2]) != std::u32string_view::npos) {
            key_.consonant('g');
        } else if (rest[0] == U'j') {
            key_.consonant(zh);
            french_used_ = 1;
        } else {
            return false;
        }
        return true;
    }
    void plain(char32_t letter, char32_t before) {
        switch (letter) {
            case U'a':
            case U'e':
            case U'o':
            case U'u':
                return key_.vowel(static_cast<char>(letter));
            case U'i':
            case U'y':
                return key_.glide();
            case U'j':
                return key_.glide(before != 0);
            case U'â':
                return key_.to_glide_vowel('a');
            case U'û':
                return key_.to_glide_vowel('u');
            case U'ë':
                return key_.to_glide_vowel('o');
            case U'č':
                return key_.consonant(ch);
            case U'ć':
                return key_.consonant('c');
            case U'ž':
                return key_.consonant(zh);
            case U'š':
                return key_.consonant(sh);
            case U'ŝ':
                return key_.consonant(shch);
            case U'w':
                return key_.consonant('v');
            case U'q':
                return key_.consonant('k');
            case U'x':
                if (reading_ == LatinReading::technical) return key_.consonant('h');
                key_.consonant('k');
                return key_.consonant('s');
            default:
                return key_.consonant(static_cast<char>(letter));
        }
    }

    Skeleton& key_;
    LatinReading reading_;
    std::size_t german_used_ = 1, french_used_ = 1;
};

// ---- Cyrillic letters ----

/// Sounds of U+0400 to U+052F in small letters: a plain sound or one of the codes below; 0 for no letter.
enum : char { none = 0, silent = 1, glide = 2, weak = 3, ya = 4, yu = 5, yo = 6, lj = 7, nj = 8 };
constexpr auto cyrillic_sounds = [] {
    std::array<char, 0x130> sounds{};
    const auto set = [&](std::u32string_view letters, std::string_view of) {
        for (std::size_t i = 0; i < letters.size(); ++i) sounds[letters[i] - 0x400] = of[i];
    };
    set(U"абвгдежзиклмнопрстуфхцчшщэ", std::string_view("abvgde\x5az\x02klmnoprstufhcCWQe"));
    set(U"йыіїєюяёъь", std::string_view("\x02\x02\x02\x02"
                                        "e\x05\x04\x06\x01\x01"));
    set(U"ґўәғқңөұүһҳҷӣӯ", std::string_view("guagknouuhhZ\x02u"));
    set(U"ђјљњћџѓќѕ", std::string_view("d\x03\x07\x08"
                                       "cJgkJ"));
    return sounds;
}();

class KeyMaker {
  public:
    KeyMaker(std::string_view name, LatinReading reading)
        : points_(code_points(name)),
          key_(name.size() + 4),
          latin_(key_, reading),
          reading_(reading),
          h_for_g_(reading != LatinReading::technical &&
                   detail::cyrillic_language(name) != CyrillicLanguage::any) {
        mark_hard_signs();
        for (char32_t& point : points_) point = base_letter(detail::small_cyrillic(point));
    }

    std::string operator()() {
        for (std::size_t at = 0; at < points_.size();) at += push(at);
        return key_.taken();
    }

  private:
    [[nodiscard]] static bool is_latin(char32_t c) {
        return (c >= U'a' && c <= U'z') ||
               std::u32string_view(U"âûëčćžšŝ").find(c) != std::u32string_view::npos;
    }
    [[nodiscard]] bool is_letter(std::size_t at) const {
        if (at >= points_.size()) return false;
        const char32_t c = points_[at];
        return is_latin(c) || (c >= 0x400 && c < 0x530);
    }
    /// The quotation mark of BGN/PCGN, "ob\"yekt", stands between small letters or before a y; OOO"Romashka"
    /// not.
    void mark_hard_signs() {
        const auto is_small = [](char32_t c) { return c >= U'a' && c <= U'z'; };
        const auto is_ascii_letter = [&](char32_t c) { return is_small(c) || (c >= U'A' && c <= U'Z'); };
        for (std::size_t at = 1; at + 1 < points_.size(); ++at) {
            if (points_[at] != U'"' || !is_ascii_letter(points_[at - 1])) continue;
            const char32_t after = points_[at + 1];
            if (after == U'y' || after == U'Y' || (is_small(points_[at - 1]) && is_small(after)))
                points_[at] = U'ʺ';
        }
    }
    [[nodiscard]] bool is_soft_sign(std::size_t at) const {
        if (at == 0 || !is_letter(at - 1)) return false;
        const char32_t c = points_[at];
        return std::u32string_view(U"'`´‘’ʹʺʻʼ").find(c) != std::u32string_view::npos;
    }

    std::size_t push(std::size_t at) {
        const char32_t c = points_[at];
        if (is_latin(c)) {
            const std::size_t used =
                latin_.push(std::u32string_view(points_).substr(at), at > 0 && is_letter(at - 1) ? 1 : 0);
            if (reading_ == LatinReading::french && !is_letter(at + used)) key_.melt_silent_e();
            return used;
        }
        if (c >= 0x400 && c < 0x530 && cyrillic_sounds[c - 0x400] != none) {
            cyrillic(c, at > 0 ? points_[at - 1] : 0);
            return 1;
        }
        if (is_soft_sign(at)) {
            points_[at] = points_[at - 1];  // a letter, so that a second one (``) is seen as inside the word
        } else if (c >= U'0' && c <= U'9') {
            key_.copy(std::string_view(&digits[c - U'0'], 1));
        } else if (c >= 0x2B0 && c <= 0x2FF) {
            return 1;  // primes at the head of a word
        } else if (u_isalnum(static_cast<UChar32>(c)) != 0) {
            std::string other;
            append_utf8(other, c);
            key_.copy(other);
        } else if (u_charType(static_cast<UChar32>(c)) != U_NON_SPACING_MARK && !is_invisible(c)) {
            key_.end_word();
        }
        return 1;
    }

    void cyrillic(char32_t c, char32_t before) {
        const char sound = cyrillic_sounds[c - 0x400];
        if (c == U'г' && h_for_g_ && before != U'з') return key_.consonant('h');
        switch (sound) {
            case silent:
                return;
            case glide:
                return key_.glide();
            case weak:
                return key_.glide(true);
            case ya:
                return key_.to_glide_vowel('a');
            case yu:
                return key_.to_glide_vowel('u');
            case yo:
                return key_.to_glide_vowel('o');
            case lj:
                key_.consonant('l');
                return key_.glide(true);
            case nj:
                key_.consonant('n');
                return key_.glide(true);
            default:
                return is_vowel(sound) ? key_.vowel(sound) : key_.consonant(sound);
        }
    }

    static constexpr char digits[] = "0123456789";
    std::u32string points_;
    Skeleton key_;
    LatinWord latin_;
    LatinReading reading_;
    bool h_for_g_;
};

}  // namespace

std::string latin_key(std::string_view name, LatinReading reading) {
    return KeyMaker(name, reading)();
}

std::vector<std::string> latin_keys(std::string_view name) {
    std::vector<std::string> keys;
    const bool is_latin = std::any_of(
        name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
    if (!is_latin && detail::cyrillic_language(name) == CyrillicLanguage::any) return {latin_key(name)};
    for (const auto reading :
         {LatinReading::international, LatinReading::technical, LatinReading::german, LatinReading::french}) {
        std::string key = latin_key(name, reading);
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(std::move(key));
    }
    return keys;
}

}  // namespace waybill
