// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "text/values.hpp"

namespace waybill {
namespace {

TEST(NormalisedName, TheTurkishCapitalIIsAnI) {
    EXPECT_EQ(normalised_name("İSTANBUL ÇELİK"), normalised_name("istanbul çelik"));
}

TEST(NormalisedName, ToOrderIsNobodysName) {
    for (const auto* name : {"TO ORDER", "To the order of Example Bank", "ORDER", "ORDER OF SHIPPER",
                             "A LA ORDEN DE BANCO X", "凭指示", "По приказу банка"})
        EXPECT_TRUE(is_to_order(name)) << name;
    for (const auto* name :
         {"ORDER OF EXAMPLE KNIGHTS", "TOORDER LTD", "TO ORDERLY CO", "ORDERS LTD", "", "Приказ ООО"})
        EXPECT_FALSE(is_to_order(name)) << name;
}

TEST(NormalisedName, CasePunctuationAndSpacesGo) {
    EXPECT_EQ(normalised_name("  Nordhaven   TRADING, Ltd. "), "nordhaven trading ltd");
    EXPECT_EQ(normalised_name("A&amp;B CO."), "a b co");
    EXPECT_EQ(normalised_name("O'NEIL & SONS"), "o neil sons");
    EXPECT_EQ(normalised_name("ООО «РОМАШКА»"), "ооо ромашка");
    EXPECT_EQ(normalised_name("“深圳”有限公司"), "深圳 有限公司");
    EXPECT_EQ(normalised_name(""), "");
    EXPECT_EQ(normalised_name("«»"), "");
}

TEST(NormalisedName, CompatibilityFormsAreOne) {
    EXPECT_EQ(normalised_name("ＦＯＳＨＡＮ　ＣＯ"), "foshan co");
    EXPECT_EQ(normalised_name("STRASSE"), normalised_name("Straße"));
    EXPECT_EQ(normalised_name("E\u0301COLE"), normalised_name("ÉCOLE"));  // e with a combining accent
    EXPECT_EQ(normalised_name("ÉCOLE"), "école");                         // accents stay
}

TEST(NormalisedName, LookAlikesFollowTheWordsMainScript) {
    EXPECT_EQ(normalised_name("LLP КERAMIN SHIMКENT"), "llp keramin shimkent");  // Cyrillic К
    EXPECT_EQ(normalised_name("LLC КORVON 2011"), "llc korvon 2011");
    EXPECT_EQ(normalised_name("Kерамин"), "керамин");  // Latin K
    EXPECT_EQ(normalised_name("ООО PОMAШКА"), "ооо ромашка");
}

TEST(NormalisedName, ATieIsDecidedByTheOtherWords) {
    // "AОC" with a Cyrillic О: nothing but look-alikes.
    EXPECT_EQ(normalised_name("AОC TRADING"), "aoc trading");
    EXPECT_EQ(normalised_name("AОC ТОРГОВЛЯ"), "аос торговля");
    EXPECT_EQ(normalised_name("AОC"), "aoc");  // two Latin letters of three
}

TEST(NormalisedName, WordsInOneScriptStayAsTheyAre) {
    EXPECT_EQ(normalised_name("ООО HEADWAY"), "ооо headway");  // Cyrillic ООО
    EXPECT_EQ(normalised_name("СОРЕ LTD"), "соре ltd");        // all Cyrillic: not for us to judge
}

}  // namespace
}  // namespace waybill
