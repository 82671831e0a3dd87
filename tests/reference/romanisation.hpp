// SPDX-License-Identifier: Apache-2.0
#pragma once

// Slow twin of romanised(): every rule is a string in a std::map, with what must stand before and after the
// letter written out ("<before>letter<after>", "^" where no Cyrillic letter stands), and the longest that
// matches is applied. Small letters of one language setting only: capitals are not its matter.

#include <map>
#include <string>

#include "text/cyrillic_letters.hpp"
#include "text/utf8.hpp"

namespace waybill::reference {

class SlowRomaniser {
  public:
    explicit SlowRomaniser(Romanisation system) : system_(system) {
        for (const detail::CyrillicLetter& row : detail::cyrillic_letters)
            rules_[std::u32string(1, row.letter)] = row.latin[static_cast<std::size_t>(system)];
        const bool is_newspaper = system == Romanisation::german || system == Romanisation::french;
        switch (system) {
            case Romanisation::iso9:
                break;
            case Romanisation::gost_7_79_b:
                add(U"", U"ц", U"еиійыьяюё", "c");
                break;
            case Romanisation::bgn_pcgn:
                add_syllable_e("ye");
                break;
            case Romanisation::icao:
                add(U"", U"ъ", vowels, "ie");
                break;
            case Romanisation::german:
                add_german();
                break;
            case Romanisation::french:
                add_french();
                break;
            case Romanisation::vendor:
                add(U"к", U"с", U"", "");
                add(U"", U"к", U"с", "x");
                add(U"", U"и", U"й", "y");
                break;
        }
        if (is_newspaper) add(vowels, U"с", vowels, "ss");
        if (is_newspaper || system == Romanisation::vendor) add_closing_short_i();
    }

    [[nodiscard]] std::string operator()(std::string_view text) const {
        const std::u32string points = code_points(text);
        std::string latin;
        for (std::size_t at = 0; at < points.size(); ++at) {
            const std::u32string letter(1, points[at]);
            const std::u32string before(1, letter_or_edge(points, at, -1)),
                after(1, letter_or_edge(points, at, 1));
            if (!is_letter(points[at])) {
                latin += to_utf8(letter);
                continue;
            }
            for (const std::u32string& key : {before + U'<' + letter + U'>' + after, before + U'<' + letter,
                                              letter + U'>' + after, letter}) {
                const auto rule = rules_.find(key);
                if (rule == rules_.end()) continue;
                latin += rule->second;
                break;
            }
        }
        return latin;
    }

  private:
    static constexpr const char32_t* vowels = U"аеёиоуыэюяіїєәөұүӣӯ";

    [[nodiscard]] bool is_letter(char32_t c) const { return rules_.contains(std::u32string(1, c)); }
    [[nodiscard]] char32_t letter_or_edge(const std::u32string& points, std::size_t at, int step) const {
        if ((at == 0 && step < 0) || (at + 1 == points.size() && step > 0)) return U'^';
        const char32_t c = points[step < 0 ? at - 1 : at + 1];
        return is_letter(c) ? c : U'^';
    }
    void add(std::u32string_view before, const std::u32string& letter, std::u32string_view after,
             const std::string& latin) {
        if (before.empty()) {
            for (const char32_t a : after) rules_[letter + U'>' + a] = latin;
            return;
        }
        for (const char32_t b : before) {
            const std::u32string left = std::u32string(1, b) + U'<' + letter;
            if (after.empty()) rules_[left] = latin;
            for (const char32_t a : after) rules_[left + U'>' + a] = latin;
        }
    }
    void add_syllable_e(const std::string& latin) { add(std::u32string(vowels) + U"йъь^", U"е", U"", latin); }
    void add_closing_short_i() {  // dropped after и and ы, unless a vowel follows
        const std::string usual = rules_[U"й"];
        add(U"иы", U"й", U"", "");
        add(U"иы", U"й", vowels, system_ == Romanisation::german ? "j" : usual);
    }
    void add_german() {
        add_syllable_e("je");
        add(U"ь", U"о", U"", "jo");
        add(U"к", U"с", U"", "");
        add(U"", U"к", U"с", "x");
        add(U"", U"й", vowels, "j");
    }
    void add_french() {
        add_syllable_e("ie");
        add(U"ь", U"о", U"", "io");
        add(U"^", U"й", U"", "i");
        add(U"", U"г", U"еиэы", "gu");
        add(U"иы", U"н", U"^", "ne");
    }

    Romanisation system_;
    std::map<std::u32string, std::string> rules_;
};

}  // namespace waybill::reference
