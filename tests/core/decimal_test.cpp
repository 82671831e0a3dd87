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

TEST(DecimalScaled, RoundsHalfToEvenAndSaysWhenItDoesNotFit) {
    EXPECT_EQ(scaled(Decimal{5}, 1, 2), Decimal{2});
    EXPECT_EQ(scaled(Decimal{7}, 1, 2), Decimal{4});
    EXPECT_EQ(scaled(Decimal{-5}, 1, 2), Decimal{-2});
    EXPECT_EQ(scaled(Decimal{-7}, 1, 2), Decimal{-4});
    EXPECT_EQ(scaled(Decimal{1'000'000}, 45'359'237, 100'000'000), Decimal{453'592});  // a pound in kilograms
    EXPECT_EQ(scaled(Decimal{std::numeric_limits<std::int64_t>::max()}, 2, 1), std::nullopt);
    EXPECT_EQ(scaled(Decimal{1}, 1, 0), std::nullopt);
}

}  // namespace
}  // namespace waybill
