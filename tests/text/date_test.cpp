// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "text/values.hpp"

namespace waybill {
namespace {

constexpr auto unknown = DateOrder::unknown;
constexpr auto dmy = DateOrder::dmy;
constexpr auto mdy = DateOrder::mdy;
constexpr auto ymd = DateOrder::ymd;
constexpr auto serial = DateOrder::serial;

std::string read(std::string_view text, DateOrder order) {
    const DateRead date = parse_date(text, order);
    switch (date.fault) {
        case ValueFault::none:
            return to_string(date.date);
        case ValueFault::empty:
            return "empty";
        case ValueFault::ambiguous:
            return "ambiguous";
        case ValueFault::out_of_range:
            return "out of range";
        default:
            return "unreadable";
    }
}

// Read alike under every order of day, month and year.
std::string read(std::string_view text) {
    const std::string under_unknown = read(text, unknown);
    for (const auto order : {dmy, mdy, ymd}) {
        if (read(text, order) != under_unknown) return "depends on order";
    }
    return under_unknown;
}

TEST(Date, IsoIsReadWhateverTheOrder) {
    EXPECT_EQ(read("2022-12-31"), "2022-12-31");
    EXPECT_EQ(read("2022-02-29"), "unreadable");
    EXPECT_EQ(read("2024-02-29"), "2024-02-29");
    EXPECT_EQ(read("2022-12-31", serial), "2022-12-31");
}

TEST(Date, ATimeOrAZoneDoesNotMoveTheDay) {
    EXPECT_EQ(read("2025-08-25T18:30:00.000Z"), "2025-08-25");
    EXPECT_EQ(read("2022-02-24T00:00:00+03:00"), "2022-02-24");
    EXPECT_EQ(read("2022-02-24 23:59:59"), "2022-02-24");
    EXPECT_EQ(read("24.08.2025 0:00:00", dmy), "2025-08-24");
    EXPECT_EQ(read("2/24/2022 12:00:00 AM", unknown), "2022-02-24");
    EXPECT_EQ(read("24 Aug 2025 10:30"), "2025-08-24");
}

TEST(Date, AMonthAfterTheLetterMIsRead) {
    EXPECT_EQ(read("2024M11"), read("Nov 2024"));
    EXPECT_EQ(read("2024-M03"), read("Mar 2024"));
    EXPECT_EQ(read("2024m3"), read("Mar 2024"));
    EXPECT_EQ(read("2024M13"), "unreadable");
    EXPECT_EQ(read("2024M"), "unreadable");
    EXPECT_EQ(read("2024M111"), "unreadable");
}

TEST(Date, YearFirstIsYearMonthDay) {
    EXPECT_EQ(read("2022/12/31"), "2022-12-31");
    EXPECT_EQ(read("2022.4.3"), "2022-04-03");
    EXPECT_EQ(read("2022 12 31"), "2022-12-31");
    EXPECT_EQ(read("2022-31-12"), "unreadable");
}

TEST(Date, YearLastNeedsAnOrderUnlessOneNumberIsNoMonth) {
    EXPECT_EQ(read("03/04/2022", unknown), "ambiguous");
    EXPECT_EQ(read("03/04/2022", dmy), "2022-04-03");
    EXPECT_EQ(read("03/04/2022", mdy), "2022-03-04");
    EXPECT_EQ(read("31.12.2022", unknown), "2022-12-31");
    EXPECT_EQ(read("12/31/2022", unknown), "2022-12-31");
    EXPECT_EQ(read("04.04.2022"), "2022-04-04");  // the same day either way
    EXPECT_EQ(read("31. 12. 2022", dmy), "2022-12-31");
}

TEST(Date, AnOrderIsKeptTo) {
    EXPECT_EQ(read("12/31/2022", dmy), "unreadable");
    EXPECT_EQ(read("31/12/2022", mdy), "unreadable");
    EXPECT_EQ(read("31/02/2022", dmy), "unreadable");
    EXPECT_EQ(read("31/02/2022", unknown), "unreadable");
}

TEST(Date, TwoDigitYearsNeedAnOrderAndTurnAt69) {
    EXPECT_EQ(read("12/31/22", unknown), "ambiguous");
    EXPECT_EQ(read("12/31/22", mdy), "2022-12-31");
    EXPECT_EQ(read("5.3.68", dmy), "2068-03-05");
    EXPECT_EQ(read("5.3.69", dmy), "1969-03-05");
    EXPECT_EQ(read("22-12-31", ymd), "2022-12-31");
    EXPECT_EQ(read("99/99/99", unknown), "unreadable");
    EXPECT_EQ(read("1-1-1", unknown), "unreadable");
}

TEST(Date, DigitsWithoutMarks) {
    EXPECT_EQ(read("20221231", unknown), "2022-12-31");
    EXPECT_EQ(read("31122022", dmy), "2022-12-31");
    EXPECT_EQ(read("12312022", mdy), "2022-12-31");
    EXPECT_EQ(read("31122022", unknown), "2022-12-31");  // no other order makes a day
    EXPECT_EQ(read("12312022", unknown), "2022-12-31");
    EXPECT_EQ(read("05042022", unknown), "ambiguous");
    EXPECT_EQ(read("10112012", unknown), "ambiguous");
    EXPECT_EQ(read("202510", ymd), "2025-10");
    EXPECT_EQ(read("202510", unknown), "unreadable");
    EXPECT_EQ(read("2025"), "2025");
}

TEST(Date, AMonthWhoseYearStandsInACellOfItsOwn) {
    const auto joined = [](std::string_view year, std::string_view month) {
        const DateRead read = month_of_year(year, month);
        return read.fault == ValueFault::none ? to_string(read.date) : "?";
    };
    EXPECT_EQ(joined("2024", "01"), "2024-01");
    EXPECT_EQ(joined("2024", "9"), "2024-09");
    EXPECT_EQ(joined(" 2024 ", "Enero"), "2024-01");
    EXPECT_EQ(joined("2024", "OCAK"), "2024-01");
    for (const auto* month : {"13", "0", "", "summer", "012", "3.5"})
        EXPECT_EQ(joined("2024", month), "?") << month;
    EXPECT_EQ(joined("24", "1"), "?");
}

TEST(Date, YearsOfTaiwanAndSuffixesOfPoland) {
    EXPECT_EQ(read("113年07月"), "2024-07");
    EXPECT_EQ(read("113年7月5日"), "2024-07-05");
    EXPECT_EQ(read("10.03.2025 r.", dmy), "2025-03-10");
    EXPECT_EQ(read("Agustus 2024"), "2024-08");
}

TEST(Date, MonthsByNumber) {
    EXPECT_EQ(read("2025-10"), "2025-10");
    EXPECT_EQ(read("10/2025"), "2025-10");
    EXPECT_EQ(read("2025/3"), "2025-03");
    EXPECT_EQ(read("2025-13"), "unreadable");
    EXPECT_EQ(read("10.2025", dmy), "2025-10");
    EXPECT_EQ(read("10.2025", unknown), "unreadable");  // a number as well
}

TEST(Date, MonthsByNameInManyLanguages) {
    EXPECT_EQ(read("Oct 2025"), "2025-10");
    EXPECT_EQ(read("окт 2025"), "2025-10");
    EXPECT_EQ(read("24 августа 2025 г."), "2025-08-24");
    EXPECT_EQ(read("24 de agosto de 2025"), "2025-08-24");
    EXPECT_EQ(read("1er août 2025"), "2025-08-01");
    EXPECT_EQ(read("março 2025"), "2025-03");
    EXPECT_EQ(read("3. März 2025"), "2025-03-03");
    EXPECT_EQ(read("15 Mart 2025"), "2025-03-15");
    EXPECT_EQ(read("ŞUBAT 2025"), "2025-02");
    EXPECT_EQ(read("3 серпня 2025 р."), "2025-08-03");
    EXPECT_EQ(read("2025年3月"), "2025-03");
    EXPECT_EQ(read("2025年3月5日"), "2025-03-05");
    EXPECT_EQ(read("Aug 24, 2025"), "2025-08-24");
    EXPECT_EQ(read("August 24th, 2025"), "2025-08-24");
    EXPECT_EQ(read("Mon, 05 Jan 2025"), "2025-01-05");
    EXPECT_EQ(read("24-AUG-2025"), "2025-08-24");
}

TEST(Date, ShortYearsBesideAMonthsNameNeedAnOrder) {
    EXPECT_EQ(read("24-Aug-25", unknown), "ambiguous");
    EXPECT_EQ(read("24-Aug-25", dmy), "2025-08-24");
    EXPECT_EQ(read("24-Aug-25", ymd), "ambiguous");
    EXPECT_EQ(read("Oct-25", dmy), "2025-10");
    EXPECT_EQ(read("Oct-25", unknown), "ambiguous");
}

TEST(Date, SerialsCountOnlyWhereTheOrderSaysSo) {
    EXPECT_EQ(read("44927", serial), "2023-01-01");
    EXPECT_EQ(read("44927.75", serial), "2023-01-01");
    EXPECT_EQ(read("44927", unknown), "unreadable");
    EXPECT_EQ(read("1", serial), "1900-01-01");
    EXPECT_EQ(read("59", serial), "1900-02-28");
    EXPECT_EQ(read("60", serial), "unreadable");  // 29 February 1900 never was
    EXPECT_EQ(read("61", serial), "1900-03-01");
    EXPECT_EQ(read("0.5", serial), "unreadable");
    EXPECT_EQ(read("99999", serial), "out of range");
    EXPECT_EQ(read("31.12.2022", serial), "2022-12-31");
}

TEST(Date, YearsBefore1900AndAfter2100AreOutOfRange) {
    EXPECT_EQ(read("9999-12-31"), "out of range");
    EXPECT_EQ(read("0001-01-01"), "out of range");
    EXPECT_EQ(read("1899-12-31"), "out of range");
    EXPECT_EQ(read("1900-01-01"), "1900-01-01");
    EXPECT_EQ(read("2100-12-31"), "2100-12-31");
}

TEST(Date, NothingIsEmptyAndTimesAloneAreUnreadable) {
    for (const auto* text : {"", "NULL", "-", "нет"}) EXPECT_EQ(read(text), "empty") << text;
    for (const auto* text : {"00:00.0", "0000-00-00", "12:30", "Q1 2025", "2025-W10", "tiles",
                             "2022-12-31 tiles", "Aug Sep 2025"})
        EXPECT_EQ(read(text), "unreadable") << text;
}

}  // namespace
}  // namespace waybill
