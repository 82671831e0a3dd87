// SPDX-License-Identifier: Apache-2.0
#include "core/decimal.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace waybill {
namespace {

TEST(DecimalText, HasNoTrailingZerosAndNoGrouping) {
    EXPECT_EQ(to_string(Decimal{0}), "0");
    EXPECT_EQ(to_string(Decimal{12'500'000}), "12.5");
    EXPECT_EQ(to_string(Decimal{-1}), "-0.000001");
    EXPECT_EQ(to_string(Decimal{1'234'567'000'000}), "1234567");
}

TEST(DecimalText, TheSmallestValueHasAText) {
    EXPECT_EQ(to_string(Decimal{std::numeric_limits<std::int64_t>::min()}), "-9223372036854.775808");
}

}  // namespace
}  // namespace waybill
