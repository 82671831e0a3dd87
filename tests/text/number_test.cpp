// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "text/values.hpp"

namespace waybill {
namespace {

constexpr auto unknown = NumberStyle::unknown;
constexpr auto point = NumberStyle::point;
constexpr auto comma = NumberStyle::comma;

// The value as text, or the name of the fault; a rounded value is marked with '~'.
std::string read(std::string_view text, NumberStyle style) {
    const NumberRead number = parse_number(text, style);
    switch (number.fault) {
        case ValueFault::none:
            return to_string(number.value);
        case ValueFault::rounded:
            return "~" + to_string(number.value);
        case ValueFault::empty:
            return "empty";
        case ValueFault::ambiguous:
            return "ambiguous";
        case ValueFault::out_of_range:
            return "out of range";
        case ValueFault::unreadable:
            break;
    }
    return "unreadable";
}

// Read alike under all three styles.
std::string read(std::string_view text) {
    const std::string under_unknown = read(text, unknown);
    if (read(text, point) != under_unknown || read(text, comma) != under_unknown) return "depends on style";
    return under_unknown;
}

TEST(Number, PlainNumbersReadAlikeInEveryStyle) {
    EXPECT_EQ(read("0"), "0");
    EXPECT_EQ(read("00012"), "12");
    EXPECT_EQ(read("-3"), "-3");
    EXPECT_EQ(read("+7"), "7");
    EXPECT_EQ(read("12.5"), "12.5");
    EXPECT_EQ(read("12,5"), "12.5");
    EXPECT_EQ(read(".5"), "0.5");
    EXPECT_EQ(read("-.5"), "-0.5");
    EXPECT_EQ(read("5."), "5");
    EXPECT_EQ(read("  42 "), "42");
}

TEST(Number, OnePointOrCommaBeforeThreeDigitsNeedsAStyle) {
    EXPECT_EQ(read("1.234", unknown), "ambiguous");
    EXPECT_EQ(read("1.234", point), "1.234");
    EXPECT_EQ(read("1.234", comma), "1234");
    EXPECT_EQ(read("1,234", unknown), "ambiguous");
    EXPECT_EQ(read("1,234", point), "1234");
    EXPECT_EQ(read("1,234", comma), "1.234");
    EXPECT_EQ(read("-999,000", unknown), "ambiguous");
    EXPECT_EQ(read("-999,000", point), "-999000");
    EXPECT_EQ(read("12.500 kg", unknown), "ambiguous");
}

TEST(Number, VendorsDoublesNeedNoStyle) {
    EXPECT_EQ(read("2492.352179"), "2492.352179");
    EXPECT_EQ(read("1234.567"), "1234.567");  // no group has four digits
    EXPECT_EQ(read("0.123"), "0.123");        // no thousands begin with 0
    EXPECT_EQ(read("0,123"), "0.123");
    EXPECT_EQ(read("1,2345"), "1.2345");
}

TEST(Number, BothSeparatorsSayWhichIsWhich) {
    EXPECT_EQ(read("1.234,56"), "1234.56");
    EXPECT_EQ(read("1,234.56"), "1234.56");
    EXPECT_EQ(read("1.234,567"), "1234.567");
    EXPECT_EQ(read("1,234,567.5"), "1234567.5");
    EXPECT_EQ(read("1.234.567"), "1234567");
    EXPECT_EQ(read("1,234,567"), "1234567");
    EXPECT_EQ(read("12.000.000"), "12000000");
}

TEST(Number, SpacesAndApostrophesGroup) {
    EXPECT_EQ(read("1 234"), "1234");
    EXPECT_EQ(read("1 234,5"), "1234.5");
    EXPECT_EQ(read("1 234.5"), "1234.5");
    EXPECT_EQ(read("1 234 567,891"), "1234567.891");
    EXPECT_EQ(read("1\u00A0234,56"), "1234.56");        // no-break space
    EXPECT_EQ(read("1\u202F234\u202F567"), "1234567");  // narrow no-break space
    EXPECT_EQ(read("1\u2009234"), "1234");              // thin space
    EXPECT_EQ(read("1'234.50"), "1234.5");
    EXPECT_EQ(read("1\u2019234"), "1234");
}

TEST(Number, IndianGroupsOfTwoAreGroups) {
    EXPECT_EQ(read("12,34,567.89"), "1234567.89");
    EXPECT_EQ(read("1,23,456"), "123456");
    EXPECT_EQ(read("12.34.567"), "unreadable");  // with commas only
}

TEST(Number, GroupsThatAreNoneAreUnreadable) {
    for (const auto* text : {"12 34", "1  234", "1,234.567,8", "1.23.456", "0,123,456", "1 234'567", "1.2.3",
                             "12.05.2022", "1,2,3"})
        EXPECT_EQ(read(text), "unreadable") << text;
}

TEST(Number, ExponentsMoveThePoint) {
    EXPECT_EQ(read("1.1857e-05"), "~0.000012");
    EXPECT_EQ(read("1E5"), "100000");
    EXPECT_EQ(read("1.234E+05"), "123400");  // before an exponent nothing is grouped
    EXPECT_EQ(read("1,234E+05"), "123400");
    EXPECT_EQ(read("-2.5e-1"), "-0.25");
    EXPECT_EQ(read("1e-400"), "~0");
    EXPECT_EQ(read("0e999999999999"), "0");
    EXPECT_EQ(read("1e400"), "out of range");
    EXPECT_EQ(read("1e99999999999999999999"), "out of range");
    EXPECT_EQ(read("1,234.5e3"), "unreadable");
}

TEST(Number, RoundsHalfToEvenAtSixDecimals) {
    EXPECT_EQ(read("0.0000005"), "~0");
    EXPECT_EQ(read("0.0000015"), "~0.000002");
    EXPECT_EQ(read("0.1234565"), "~0.123456");
    EXPECT_EQ(read("0.1234575"), "~0.123458");
    EXPECT_EQ(read("0.12345650000001"), "~0.123457");
    EXPECT_EQ(read("-0.0000015"), "~-0.000002");
    EXPECT_EQ(read("229445.9199999999"), "~229445.92");
    EXPECT_EQ(read("0.00000050000000000000000000000001"), "~0.000001");
}

TEST(Number, ZerosThatAreCutLoseNothing) {
    EXPECT_EQ(read("1.0000000"), "1");
    EXPECT_EQ(read("2.50000000000000000000000000000"), "2.5");
    EXPECT_EQ(read("0.000000000"), "0");
}

TEST(Number, TheRangeIsThatOfADecimal) {
    EXPECT_EQ(read("9223372036854.775807"), "9223372036854.775807");
    EXPECT_EQ(read("9223372036854.775808"), "out of range");
    EXPECT_EQ(read("9223372036854.7758074"), "~9223372036854.775807");
    EXPECT_EQ(read("9223372036854.7758075"), "out of range");  // would round up to one more
    EXPECT_EQ(read("-9223372036854.775808"), "-9223372036854.775808");
    EXPECT_EQ(read("-9223372036854.775809"), "out of range");
    EXPECT_EQ(read("9999999999999"), "out of range");
    EXPECT_EQ(read("123456789012345678901234567890"), "out of range");
    EXPECT_EQ(read("000000000000000000000000000001"), "1");
    EXPECT_EQ(read("999,999,999,999,999", point), "out of range");
}

TEST(Number, SignsStandBeforeBehindOrAsBrackets) {
    EXPECT_EQ(read("(12)"), "-12");
    EXPECT_EQ(read("(1,234.56)"), "-1234.56");
    EXPECT_EQ(read("$(12)"), "-12");
    EXPECT_EQ(read("12-"), "-12");
    EXPECT_EQ(read("\u22123"), "-3");  // minus sign
    EXPECT_EQ(read("-$3"), "-3");
    EXPECT_EQ(read("$-3"), "-3");
    EXPECT_EQ(read("(12"), "unreadable");
    EXPECT_EQ(read("-(12)"), "unreadable");
    EXPECT_EQ(read("--3"), "unreadable");
    EXPECT_EQ(read("ABC-12"), "unreadable");  // an identifier
}

TEST(Number, WhatStandsAroundIsGivenBack) {
    const NumberRead money = parse_number("1 234,56 руб.", unknown);
    EXPECT_EQ(to_string(money.value), "1234.56");
    EXPECT_EQ(money.suffix, "руб.");
    EXPECT_EQ(money.prefix, "");
    const NumberRead dollars = parse_number("$ 1,234.50", unknown);
    EXPECT_EQ(dollars.prefix, "$");
    EXPECT_EQ(dollars.suffix, "");
    EXPECT_EQ(parse_number("EUR 12,5", unknown).prefix, "EUR");
    EXPECT_EQ(parse_number("-R$ 12,50", unknown).prefix, "R$");
    EXPECT_EQ(parse_number("614.40 MT2", unknown).suffix, "MT2");
    EXPECT_EQ(parse_number("12 м2", unknown).suffix, "м2");
    EXPECT_EQ(parse_number("18.72 UNIDAD", unknown).suffix, "UNIDAD");
    EXPECT_EQ(parse_number("5%", unknown).suffix, "%");
    EXPECT_EQ(parse_number("Rs.5", unknown).prefix, "Rs.");
    EXPECT_EQ(parse_number("5 EUR", unknown).suffix, "EUR");  // no exponent
}

TEST(Number, SecondNumbersMakeACellUnreadable) {
    for (const auto* text :
         {"12 x 20", "60X60", "10:30", "12/31", "2022-12-31", "12-05", "5 of 7", "1e5kg", "12 14"})
        EXPECT_EQ(read(text), "unreadable") << text;
}

TEST(Number, NothingIsEmptyAndWordsAreUnreadable) {
    for (const auto* text : {"", " ", "-", "--", "N/A", "NULL", "нет", "nan"})
        EXPECT_EQ(read(text), "empty") << text;
    for (const auto* text : {"abc", "KG", "one", "Infinity", "."}) EXPECT_NE(read(text)[0], '0') << text;
    EXPECT_EQ(read("abc"), "unreadable");
    EXPECT_EQ(read("Infinity"), "unreadable");
}

TEST(Number, NulBytesAndBrokenUtf8AreUnreadable) {
    EXPECT_EQ(read(std::string_view("12\0 34", 6)), "unreadable");
    EXPECT_EQ(read("12\xFF"
                   "34"),
              "unreadable");
}

}  // namespace
}  // namespace waybill
