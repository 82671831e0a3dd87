// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "text/values.hpp"

namespace waybill {
namespace {

TEST(Blank, WordsAndMarksForNothing) {
    for (const auto* text :
         {"",          " ",          "\t\n",        "\u00A0", "-",   "--",   ".",    "NULL",     "null",
          "None",      "N/A",        "n.a.",        "#N/A",   "nan", "NaN",  "\\N",  "нет",      "Нет данных",
          "не указан", "НЕ УКАЗАНО", "ОТСУТСТВУЕТ", "б/н",    "无",  "没有", "yo'q", "sin datos"})
        EXPECT_TRUE(is_blank(text)) << text;
}

TEST(Blank, ValuesAreNotBlank) {
    for (const auto* text : {"0", "NA", "NAN", "N A", "NO", "MAERSK", "NONE CO", "Nullarbor", "нетто", "中国",
                             "X", "s/n 5", "不"})
        EXPECT_FALSE(is_blank(text)) << text;
}

TEST(CleanText, EntitiesAreResolvedAlsoWhenDoubled) {
    EXPECT_EQ(clean_text("A&#10;B"), "A B");
    EXPECT_EQ(clean_text(" A&amp;#10;B  "), "A B");
    EXPECT_EQ(clean_text("A &amp;amp; B"), "A & B");
    EXPECT_EQ(clean_text("&laquo;ROMASHKA&raquo; &#x41F;"), "«ROMASHKA» П");
    EXPECT_EQ(clean_text("&eacute;t&eacute;"), "été");
}

TEST(CleanText, WhatIsNoEntityStays) {
    EXPECT_EQ(clean_text("AT&T"), "AT&T");
    EXPECT_EQ(clean_text("R&D;"), "R&D;");
    EXPECT_EQ(clean_text("A & B; C"), "A & B; C");
    EXPECT_EQ(clean_text("&#;"), "&#;");
    EXPECT_EQ(clean_text("&#xD800;"), "\uFFFD");
}

TEST(CleanText, WhiteSpaceIsSingleAndNothingIsInvisible) {
    EXPECT_EQ(clean_text("  a \t b\r\nc  "), "a b c");
    EXPECT_EQ(clean_text("a\u00A0\u2009b"), "a b");
    EXPECT_EQ(clean_text("zero\u200Bwidth\uFEFF"), "zerowidth");
    EXPECT_EQ(clean_text("soft\u00ADhyphen"), "softhyphen");
    EXPECT_EQ(clean_text(""), "");
    EXPECT_EQ(clean_text(" \u3000 "), "");
    EXPECT_EQ(clean_text("a\x01"
                         "b"),
              "a b");
}

TEST(CleanText, BrokenBytesAreShownAsSuch) {
    EXPECT_EQ(clean_text("a\xFF"
                         "b"),
              "a\uFFFDb");
    EXPECT_EQ(clean_text("\xE2\x82"), "\uFFFD");
}

}  // namespace
}  // namespace waybill
