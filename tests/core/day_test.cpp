// SPDX-License-Identifier: Apache-2.0
#include "core/day.hpp"

#include <gtest/gtest.h>

namespace waybill {
namespace {

TEST(Day, IsoTextReadsBackAtEachPrecision) {
    for (const char* text : {"2022-02-24", "2022-02", "2022", "2024-02-29"}) {
        const auto read = parse_iso_day(text);
        ASSERT_TRUE(read.has_value()) << text;
        EXPECT_EQ(to_string(*read), text);
    }
}

TEST(Day, WhatIsNoDayOfTheCalendarGivesNothing) {
    for (const char* text :
         {"2021-02-30", "2023-02-29", "2022-13", "22-02-24", "2022-2-4", "", "2022-02-24T"}) {
        EXPECT_FALSE(parse_iso_day(text).has_value()) << text;
    }
}

}  // namespace
}  // namespace waybill
