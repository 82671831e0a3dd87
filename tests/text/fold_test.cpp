// SPDX-License-Identifier: Apache-2.0
// The fast ways of folding (bytes, tables) against the slow one (ICU on the whole text), reached by adding a
// letter that only ICU folds.
#include <gtest/gtest.h>

#include <random>

#include "text/lookup.hpp"
#include "text/utf8.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

// "ﬀ" becomes two letters, so that no table knows it.
constexpr std::string_view only_icu = "\uFB00";

class FoldingRandom : public testing::Test {
  protected:
    std::mt19937_64 random{411};
    std::size_t below(std::size_t end) { return random() % end; }
    // Few scripts at a time, as in names, and what stands between words.
    std::string text(bool ascii) {
        std::string out;
        const std::size_t size = below(30);
        for (std::size_t i = 0; i < size; ++i) {
            switch (ascii ? below(2) : below(9)) {
                case 0:
                    append_utf8(out, static_cast<char32_t>(1 + below(127)));
                    break;
                case 1:
                    append_utf8(out, static_cast<char32_t>(U'A' + below(26)));
                    break;
                case 2:
                    append_utf8(out, static_cast<char32_t>(0x400 + below(0x130)));
                    break;
                case 3:
                    append_utf8(out, static_cast<char32_t>(0x80 + below(0x4B0)));
                    break;
                case 4:
                    append_utf8(out, static_cast<char32_t>(0x4E00 + below(0x5200)));
                    break;
                case 5:
                    append_utf8(out, static_cast<char32_t>(0x2000 + below(0x70)));
                    break;
                case 6:
                    append_utf8(out, static_cast<char32_t>(below(0x3000)));
                    break;
                case 7:
                    append_utf8(out, static_cast<char32_t>(below(0x30000)));
                    break;
                default:
                    out += static_cast<char>(below(256));
                    break;
            }
        }
        return out;
    }
};

TEST_F(FoldingRandom, NamesAreNormalisedAlikeByBytesByTableAndByIcu) {
    for (int round = 0; round < 50'000; ++round) {
        const std::string name = text(round % 2 == 0);
        if (name.find('&') != std::string::npos) continue;
        const std::string fast = normalised_name(name + " ff");
        const std::string slow = normalised_name(name + " " + std::string(only_icu));
        ASSERT_EQ(fast, slow) << "'" << name << "' (seed 411, round " << round << ")";
    }
}

TEST_F(FoldingRandom, LookupKeysAreAlikeByBytesByTableAndByIcu) {
    for (int round = 0; round < 50'000; ++round) {
        const std::string name = text(round % 2 == 0);
        const std::string fast = detail::lookup_key(name + " ff");
        const std::string slow = detail::lookup_key(name + " " + std::string(only_icu));
        ASSERT_EQ(fast, slow) << "'" << name << "' (seed 411, round " << round << ")";
    }
}

// What clean_text promises, by a plain loop over code points.
std::string cleaned_plainly(std::string_view text) {
    std::u32string out;
    for (const char32_t point : code_points(text)) {
        if (is_invisible(point)) continue;
        if (!is_space(point))
            out += point;
        else if (!out.empty() && out.back() != U' ')
            out += U' ';
    }
    if (!out.empty() && out.back() == U' ') out.pop_back();
    return to_utf8(out);
}

TEST_F(FoldingRandom, CleanTextIsThePlainLoopsText) {
    for (int round = 0; round < 50'000; ++round) {
        const std::string dirty = text(round % 2 == 0);
        if (dirty.find('&') != std::string::npos) continue;
        ASSERT_EQ(clean_text(dirty), cleaned_plainly(dirty)) << "(seed 411, round " << round << ")";
    }
}

TEST(LookupKey, FoldsCaseAccentsAndMarks) {
    EXPECT_EQ(detail::lookup_key("  Côte d’IVOIRE "), "cote d ivoire");
    EXPECT_EQ(detail::lookup_key("COTE D`IVOIRE"), "cote d ivoire");
    EXPECT_EQ(detail::lookup_key("TÜRKİYE"), "turkiye");
    EXPECT_EQ(detail::lookup_key("Ørsted, Łódź"), "orsted lodz");
    EXPECT_EQ(detail::lookup_key("м²"), "м2");
    EXPECT_EQ(detail::lookup_key("US$"), "us$");
    EXPECT_EQ(detail::lookup_key("РOCCИЯ"), "россия");  // Latin O and C
    EXPECT_EQ(detail::lookup_key("«»"), "");
}

TEST(LookupTable, AKeyOfTwoValuesHasNone) {
    detail::LookupTable table;
    table.add_names("niger|nigeria", 1);
    table.add_names("Nigeria", 2);
    table.add_names("NIGER", 1);
    EXPECT_EQ(table.find("niger"), std::optional(1));
    EXPECT_EQ(table.find("nigeria"), std::nullopt);
    table.set_names("nigeria", 2);
    EXPECT_EQ(table.find("nigeria"), std::optional(2));
    table.forbid_names("niger|congo");
    EXPECT_EQ(table.find("niger"), std::nullopt);
    EXPECT_EQ(table.find("congo"), std::nullopt);
}

TEST(Utf8, IllFormedBytesAreOneReplacementEach) {
    const auto points = [](std::string_view text) { return code_points(text); };
    EXPECT_EQ(points("aЖ中😀"), U"aЖ中😀");
    EXPECT_EQ(points("\x80"), U"\uFFFD");
    EXPECT_EQ(points("\xC0\xAF"), U"\uFFFD\uFFFD");                      // overlong
    EXPECT_EQ(points("\xED\xA0\x80"), U"\uFFFD\uFFFD\uFFFD");            // a surrogate
    EXPECT_EQ(points("\xF0\x9F\x98"), U"\uFFFD");                        // cut short: one part
    EXPECT_EQ(points("\xF4\x90\x80\x80"), U"\uFFFD\uFFFD\uFFFD\uFFFD");  // beyond U+10FFFF
    EXPECT_EQ(points("\xE4\xB8"
                     "a"),
              U"\uFFFDa");
}

TEST(Utf8, EveryCodePointSurvives) {
    for (char32_t point = 1; point <= 0x10FFFF; ++point) {
        if (point >= 0xD800 && point <= 0xDFFF) continue;
        std::string text;
        append_utf8(text, point);
        std::size_t at = 0;
        ASSERT_EQ(next_code_point(text, at), point);
        ASSERT_EQ(at, text.size());
    }
}

TEST(Utf8, TrimmedTakesWhatIsNotSeenOffBothEnds) {
    EXPECT_EQ(trimmed("\uFEFF \u00A0a b\u3000\u200B\n"), "a b");
    EXPECT_EQ(trimmed(""), "");
    EXPECT_EQ(trimmed("\u00A0"), "");
    EXPECT_EQ(trimmed("Ж"), "Ж");
    EXPECT_EQ(trimmed("\x80\x80"), "\x80\x80");  // ill-formed: stays
}

}  // namespace
}  // namespace waybill
