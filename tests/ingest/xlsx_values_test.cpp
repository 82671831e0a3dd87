// SPDX-License-Identifier: Apache-2.0
#include "ingest/xlsx_values.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <bit>
#include <charconv>
#include <cmath>
#include <random>

namespace waybill {
namespace {

using Kind = NumberFormat::Kind;

std::string number(std::string_view raw) {
    std::string out;
    append_number(out, raw);
    return out;
}

std::string shown(std::string_view raw, std::string_view code, bool epoch_1904 = false) {
    std::string out;
    append_formatted(out, raw, format_of_code(code), epoch_1904);
    return out;
}

TEST(XlsxNumber, ShortestFormThatReadsBackTheSame) {
    EXPECT_EQ(number("0"), "0");
    EXPECT_EQ(number("-0"), "0");
    EXPECT_EQ(number("21340"), "21340");
    EXPECT_EQ(number("21340.0"), "21340");
    EXPECT_EQ(number("007"), "7");
    EXPECT_EQ(number("0.10000000000000001"), "0.1");
    EXPECT_EQ(number("229445.9199999999"), "229445.9199999999");
    EXPECT_EQ(number("178775.10"), "178775.1");
    EXPECT_EQ(number("-12.5"), "-12.5");
    EXPECT_EQ(number("0.0001"), "0.0001");
    EXPECT_EQ(number("1.52181676514512E-06"), "0.00000152181676514512");
    EXPECT_EQ(number("1.5E-10"), "0.00000000015");
    EXPECT_EQ(number("1.5E-16"), "1.5e-16");
}

TEST(XlsxNumber, IdentifiersNeverGetAnExponent) {
    EXPECT_EQ(number("7707083893"), "7707083893");
    EXPECT_EQ(number("7.707083893E9"), "7707083893");
    EXPECT_EQ(number("9007199254740992"), "9007199254740992");
    EXPECT_EQ(number("1.2345678901234E+19"), "12345678901234000000");
    EXPECT_EQ(number("1E+21"), "1e+21");
}

TEST(XlsxNumber, WhatIsNoNumberStaysAsItStands) {
    for (const char* raw : {"", "abc", "1,5", "1e999", "nan", "0x10", "--1"}) EXPECT_EQ(number(raw), raw);
}

TEST(XlsxNumber, RandomDoublesReadBackTheSame) {
    const unsigned seed = 20261123;
    std::mt19937_64 random(seed);
    for (int i = 0; i < 200'000; ++i) {
        const double value = i % 2 == 0 ? std::bit_cast<double>(random())
                                        : std::round(static_cast<double>(random() % 1'000'000'000)) /
                                              std::pow(10, random() % 9);
        if (!std::isfinite(value)) continue;
        const std::string text = number(fmt::format("{:.17g}", value));
        double back = 0;
        const auto result = std::from_chars(text.data(), text.data() + text.size(), back);
        ASSERT_EQ(result.ptr, text.data() + text.size()) << "seed " << seed << ": " << text;
        ASSERT_EQ(back, value) << "seed " << seed << ": " << text;
        ASSERT_LE(text.size(), 330u);
    }
}

TEST(XlsxFormat, CodesOfDatesAreToldFromCodesOfNumbers) {
    for (const char* code :
         {"yyyy-mm-dd", "[$-419]d mmm yy;@", "dd\\.mm\\.yyyy", "mmm-yy", "mmm", "m/d/yy h:mm",
          "yyyy\"年\"m\"月\"d\"日\"", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "[Red]yyyy"}) {
        EXPECT_EQ(format_of_code(code).kind, Kind::date) << code;
    }
    for (const char* code :
         {"General", "0.00", "#,##0 \"USD\"", "[Red]0", "_-* #,##0.00\\ \"d\"_-", "0.00E+00", "@", "",
          "[$USD] #,##0", "0\\d", "[>=100]0;\"m\"0", "#,##0_d", "0%", "\"unclosed yyyy"}) {
        EXPECT_EQ(format_of_code(code).kind, Kind::plain) << code;
    }
    for (const char* code : {"h:mm", "hh:mm:ss AM/PM", "mm:ss"})
        EXPECT_EQ(format_of_code(code).kind, Kind::time) << code;
    for (const char* code : {"[h]:mm:ss", "[mm]:ss"})
        EXPECT_EQ(format_of_code(code).kind, Kind::elapsed) << code;
}

TEST(XlsxFormat, BuiltInDatesAreKnown) {
    for (const int id : {14, 15, 16, 17, 22, 27, 31, 36, 50, 58})
        EXPECT_EQ(builtin_format(id).kind, Kind::date) << id;
    for (const int id : {18, 21, 32, 45, 47}) EXPECT_EQ(builtin_format(id).kind, Kind::time) << id;
    for (const int id : {0, 1, 4, 9, 11, 13, 37, 44, 48, 49, 163, -1})
        EXPECT_EQ(builtin_format(id).kind, Kind::plain) << id;
    EXPECT_EQ(builtin_format(46).kind, Kind::elapsed);
}

TEST(XlsxDate, SerialsOfBothSystems) {
    EXPECT_EQ(shown("44562", "yyyy-mm-dd"), "2022-01-01");
    EXPECT_EQ(shown("1", "yyyy-mm-dd"), "1900-01-01");
    EXPECT_EQ(shown("59", "yyyy-mm-dd"), "1900-02-28");
    EXPECT_EQ(shown("61", "yyyy-mm-dd"), "1900-03-01");
    EXPECT_EQ(shown("2958465", "yyyy-mm-dd"), "9999-12-31");
    EXPECT_EQ(shown("0", "yyyy-mm-dd", true), "1904-01-01");
    EXPECT_EQ(shown("43100", "yyyy-mm-dd", true), "2022-01-01");
}

TEST(XlsxDate, ATimeOfDayIsKeptAndRoundedToTheSecond) {
    EXPECT_EQ(shown("44562.5", "yyyy-mm-dd"), "2022-01-01T12:00:00");
    EXPECT_EQ(shown("44562.999999", "yyyy-mm-dd"), "2022-01-02");
    EXPECT_EQ(shown("44562.7569444444", "dd/mm/yy hh:mm"), "2022-01-01T18:10:00");
    EXPECT_EQ(shown("0.75", "h:mm"), "18:00:00");
    EXPECT_EQ(shown("1.5", "[h]:mm:ss"), "36:00:00");
}

TEST(XlsxDate, SerialsThatAreNoDayStayNumbers) {
    EXPECT_EQ(shown("60", "yyyy-mm-dd"), "60");  // 29 February 1900 never was
    EXPECT_EQ(shown("0", "yyyy-mm-dd"), "0");
    EXPECT_EQ(shown("-3", "yyyy-mm-dd"), "-3");
    EXPECT_EQ(shown("2958466", "yyyy-mm-dd"), "2958466");
    EXPECT_EQ(shown("2022-01-01", "yyyy-mm-dd"), "2022-01-01");
}

TEST(XlsxDate, IsoCellsLoseOnlyMidnight) {
    const auto iso = [](std::string_view raw) {
        std::string out;
        append_iso_date(out, raw);
        return out;
    };
    EXPECT_EQ(iso("2022-01-01T00:00:00"), "2022-01-01");
    EXPECT_EQ(iso("2022-01-01T18:10:00.000Z"), "2022-01-01T18:10:00");
    EXPECT_EQ(iso("2022-01-01"), "2022-01-01");
    EXPECT_EQ(iso("soon"), "soon");
}

TEST(XlsxNumber, TariffCodesKeepTheZerosThatTheirFormatShows) {
    EXPECT_EQ(shown("1012100", "00000000"), "01012100");
    EXPECT_EQ(shown("69072100132", "00000000"), "69072100132");
    EXPECT_EQ(shown("1.5", "0000"), "1.5");
    EXPECT_EQ(shown("5", "0"), "5");
}

TEST(XlsxCell, EscapedControlCharactersAreUndone) {
    const auto unescaped = [](std::string text) {
        unescape_cell(text, 0);
        return text;
    };
    EXPECT_EQ(unescaped("a_x000D__x000A_b"), "a\r\nb");
    EXPECT_EQ(unescaped("_x005F_x000D_"), "_x000D_");
    EXPECT_EQ(unescaped("max_x4_y"), "max_x4_y");
    EXPECT_EQ(unescaped("cut_x00"), "cut_x00");
}

TEST(XlsxCell, ColumnsAreNamedFromAToXfd) {
    EXPECT_EQ(column_of("A1"), 0);
    EXPECT_EQ(column_of("bc12"), 54);
    EXPECT_EQ(column_of("XFD1048576"), 16383);
    EXPECT_EQ(column_of("XFE1"), -1);
    EXPECT_EQ(column_of("ZZZZZZZZZZZZZZ1"), -1);
    EXPECT_EQ(column_of("12"), -1);
    for (const int column : {0, 25, 26, 701, 702, 16383}) {
        EXPECT_EQ(column_of(column_letters(static_cast<std::size_t>(column)) + "7"), column);
    }
}

}  // namespace
}  // namespace waybill
