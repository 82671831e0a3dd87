// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal_text.hpp"

#include <gmock/gmock.h>

namespace waybill {
namespace {

using testing::ElementsAre;

TEST(TerminalText, AHanLetterTakesTwoColumnsACyrillicOneAndAnAccentNone) {
    EXPECT_EQ(display_width(""), 0U);
    EXPECT_EQ(display_width("Nordhaven"), 9U);
    EXPECT_EQ(display_width("深圳蓝鹭"), 8U);
    EXPECT_EQ(display_width("ООО «Ромашка»"), 13U);
    EXPECT_EQ(display_width("Кии\u0306ру"), 5U);  // и + combining breve
    EXPECT_EQ(display_width("שלום"), 4U);
    EXPECT_EQ(display_width("한글"), 4U);
    EXPECT_EQ(display_width("\u1112\u1161\u11AB"), 2U);  // 한 in three jamo
    EXPECT_EQ(display_width("ｶﾅ"), 2U);                  // half-width kana
    EXPECT_EQ(display_width("ＡＢ"), 4U);                // full-width Latin
    EXPECT_EQ(display_width("a\u200Bb\u00AD"), 2U);      // zero width space, soft hyphen
    EXPECT_EQ(display_width("a\xFFz"), 3U);              // no UTF-8
}

TEST(TerminalText, ACutTextEndsInAnEllipsisAndNeverExceedsItsWidth) {
    EXPECT_EQ(cut_to_width("Nordhaven", 9), "Nordhaven");
    EXPECT_EQ(cut_to_width("Nordhaven", 8), "Nordhav…");
    EXPECT_EQ(cut_to_width("深圳蓝鹭", 8), "深圳蓝鹭");
    EXPECT_EQ(cut_to_width("深圳蓝鹭", 7), "深圳蓝…");
    EXPECT_EQ(cut_to_width("深圳蓝鹭", 6), "深圳…");  // half a letter cannot be shown
    EXPECT_EQ(cut_to_width("е\u0308жик", 3), "е\u0308ж…");
    EXPECT_EQ(cut_to_width("abc", 1), "…");
    EXPECT_EQ(cut_to_width("abc", 0), "");
}

TEST(TerminalText, LinesBreakAtSpacesAndLongWordsWhereTheyMust) {
    EXPECT_THAT(wrapped("drones and parts", 10), ElementsAre("drones and", "parts"));
    EXPECT_THAT(wrapped("drones and parts", 9), ElementsAre("drones", "and parts"));
    EXPECT_THAT(wrapped("abcdefgh", 3), ElementsAre("abc", "def", "gh"));
    EXPECT_THAT(wrapped("", 5), ElementsAre(""));
    EXPECT_THAT(wrapped("one two\n\nthree", 5), ElementsAre("one", "two", "", "three"));
    EXPECT_THAT(wrapped("one two\nthree", 0), ElementsAre("one two", "three"));
    EXPECT_THAT(wrapped("无人机", 1), ElementsAre("无", "人", "机"));
}

TEST(TerminalText, AStrangersCellCannotDriveTheTerminalNorTurnTheLine) {
    EXPECT_EQ(printable("a\x1b[31mred\x07"), "a␛[31mred␇");
    EXPECT_EQ(printable("one\r\ntwo\nthree\rfour"), "one↵two↵three↵four");
    EXPECT_EQ(printable("tab\there"), "tab here");
    EXPECT_EQ(printable("abc\u202Efed\u2066x\u0085"), "abc\uFFFDfed\uFFFDx\uFFFD");
    EXPECT_EQ(printable("شركة"), "شركة");
    EXPECT_EQ(printable("bad\xC3"), "bad\uFFFD");
    EXPECT_EQ(printable(std::string_view("nul\0", 4)), "nul␀");
    EXPECT_EQ(printable_lines("one\ntwo\x1b"), "one\ntwo␛");
}

}  // namespace
}  // namespace waybill
