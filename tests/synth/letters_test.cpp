// SPDX-License-Identifier: Apache-2.0
#include "synth/letters.hpp"

#include <gtest/gtest.h>

namespace waybill::synth {
namespace {

TEST(Letters, UpperCaseOfEachScript) {
    EXPECT_EQ(upper("Ёлка ltd"), "ЁЛКА LTD");
    EXPECT_EQ(upper("Işılğ şö"), "IŞILĞ ŞÖ");
    EXPECT_EQ(upper("深圳abc"), "深圳ABC");
}

TEST(Letters, CyrillicToLatinByUsage) {
    EXPECT_EQ(to_latin("Жилцухар", 0), "Zhiltsukhar");
    EXPECT_EQ(to_latin("Жилцухар", 1), "Jilcuhar");
    EXPECT_EQ(to_latin("Вейюр", 2), "Vejjur");
}

TEST(Letters, LatinToCyrillicAsHeard) {
    EXPECT_EQ(to_cyrillic("Shenzhen Khan"), "Шенжен Хан");
}

TEST(Letters, ASlipChangesFewLetters) {
    Draw draw(3, Stream::noise);
    int changed = 0;
    for (int i = 0; i < 200; ++i) {
        const std::string slipped = with_slip("КЕЛЬДОРАСТ ТРЕЙД", draw);
        const std::size_t letters = decode(slipped).size();
        EXPECT_GE(letters, 15u);
        EXPECT_LE(letters, 17u);
        changed += slipped != "КЕЛЬДОРАСТ ТРЕЙД" ? 1 : 0;
    }
    EXPECT_GT(changed, 120);
}

TEST(Letters, LookAlikesKeepTheLength) {
    Draw draw(4, Stream::noise);
    int mixed = 0;
    for (int i = 0; i < 100; ++i) {
        const std::string name = with_lookalikes("SHIMKENT KERAMIK", draw);
        EXPECT_EQ(decode(name).size(), 16u);
        mixed += name != "SHIMKENT KERAMIK" ? 1 : 0;
    }
    EXPECT_GT(mixed, 20);
}

TEST(Letters, CutsByLettersNotBytes) {
    EXPECT_EQ(cut("深圳市泓辰", 3), "深圳市");
    EXPECT_EQ(cut("ab", 3), "ab");
}

}  // namespace
}  // namespace waybill::synth
