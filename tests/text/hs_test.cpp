// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "text/values.hpp"

namespace waybill {
namespace {

std::string read(std::string_view text) {
    const HsRead hs = parse_hs(text);
    if (hs.fault == ValueFault::empty) return "empty";
    if (hs.fault != ValueFault::none) return "unreadable";
    return hs.digits + (hs.zero_restored ? " restored" : "");
}

TEST(HsCode, MarksAreLeftOut) {
    EXPECT_EQ(read("690721"), "690721");
    EXPECT_EQ(read("6907.21.00"), "69072100");
    EXPECT_EQ(read("6907 21 000 0"), "6907210000");
    EXPECT_EQ(read("6907-21"), "690721");
    EXPECT_EQ(read("6907\u00A021"), "690721");
    EXPECT_EQ(read("69"), "69");
    EXPECT_EQ(read("69072100140"), "69072100140");  // Argentina has eleven digits
}

TEST(HsCode, ASpreadsheetsFloatLosesItsTail) {
    EXPECT_EQ(read("690721.0"), "690721");
    EXPECT_EQ(read("6907210000.0"), "6907210000");
    EXPECT_EQ(read("6907.00"), "690700");     // a subheading
    EXPECT_EQ(read("6907.21.0"), "6907210");  // two points: no float
}

TEST(HsCode, AZeroIsRestoredWhereItWasSurelyLost) {
    EXPECT_EQ(read("106190000"), "0106190000 restored");  // 1061 is no heading, 0106 is one
    EXPECT_EQ(read("1061900"), "01061900 restored");
    EXPECT_EQ(read("10619"), "010619 restored");
    EXPECT_EQ(read("106"), "0106 restored");
    EXPECT_EQ(read("10619000012"), "010619000012 restored");
    EXPECT_EQ(read("106190000.0"), "0106190000 restored");
}

TEST(HsCode, AZeroIsNotRestoredWhereTheCodeCanStandAsItIs) {
    EXPECT_EQ(read("100190000"), "100190000");  // 1001 is wheat, 0100 is nothing
    EXPECT_EQ(read("210690000"), "210690000");  // 2106 and 0210 both exist
    EXPECT_EQ(read("10619000"), "10619000");    // an even number of digits
    EXPECT_EQ(read("690"), "690");              // 0690 is nothing
    EXPECT_EQ(read("0106190"), "0106190");
}

TEST(HsCode, WordsAndWrongLengthsAreUnreadable) {
    for (const auto* text :
         {"6", "1234567890123", "tiles 6907.21", "6.90721E+09", "ABC", "6907/21", "00123456"})
        EXPECT_EQ(read(text), "unreadable") << text;
}

TEST(HsCode, NothingAndZerosAreEmpty) {
    for (const auto* text : {"", "NULL", "-", "0", "00000000", "нет"}) EXPECT_EQ(read(text), "empty") << text;
}

TEST(HsCode, ADescriptionBehindTheCodeIsLeftOut) {
    EXPECT_EQ(parse_hs("8525.80 - Cameras").digits, "852580");
    EXPECT_EQ(parse_hs("8418.10.11.00 Refrigeradoras combinadas").digits, "8418101100");
    EXPECT_EQ(parse_hs("8504210000 - Трансформаторы масляные").digits, "8504210000");
    EXPECT_EQ(parse_hs("8482.10.10.190B").digits, "84821010190");        // Argentina's suffix
    EXPECT_EQ(parse_hs("8482 bearings").fault, ValueFault::unreadable);  // four digits may be anything
    EXPECT_EQ(parse_hs("8525.80 - Камеры").digits, "852580");
    EXPECT_EQ(parse_hs("85258000: CAMERAS, 4K").digits, "85258000");
    EXPECT_EQ(parse_hs("8525 - 80").digits, "852580");
    EXPECT_EQ(parse_hs("12 - BOLTS").fault, ValueFault::unreadable);
    EXPECT_EQ(parse_hs("8525 cameras").fault, ValueFault::unreadable);
    EXPECT_EQ(parse_hs("8525.80 - ").digits, "852580");
}

}  // namespace
}  // namespace waybill
