// SPDX-License-Identifier: Apache-2.0
#include "score/interval.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace waybill {
namespace {

// Units as (y, x).
RatioSums sums_of(const std::vector<std::pair<double, double>>& units) {
    RatioSums sums;
    for (const auto& [y, x] : units) {
        sums.units += 1;
        sums.x += x, sums.y += y;
        sums.xx += x * x, sums.xy += x * y, sums.yy += y * y;
    }
    return sums;
}

std::vector<std::pair<double, double>> repeated(std::pair<double, double> unit, int times) {
    return std::vector<std::pair<double, double>>(static_cast<std::size_t>(times), unit);
}

TEST(ShareInterval, OfSingleObservationsIsWilsonsOwnAtOneLess) {
    // 90 of 100 right, each a unit: p(1-p)/n equals the variance p(1-p)/99. Wilson at p = 0.9, n = 99.
    auto units = repeated({1, 1}, 90);
    for (const auto& wrong : repeated({0, 1}, 10)) units.push_back(wrong);
    const auto interval = share_interval(sums_of(units));
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->low, 0.82518, 1e-5);
    EXPECT_NEAR(interval->high, 0.94493, 1e-5);
}

TEST(ShareInterval, AsksTenFirmsWhereTenRowsOfEachAreAlike) {
    auto units = repeated({10, 10}, 9);
    units.push_back({0, 10});
    auto single = repeated({1, 1}, 9);
    single.push_back({0, 1});
    const auto of_ten_rows = share_interval(sums_of(units));
    const auto of_one_row = share_interval(sums_of(single));
    ASSERT_TRUE(of_ten_rows && of_one_row);
    EXPECT_NEAR(of_ten_rows->low, of_one_row->low, 1e-12);
    EXPECT_NEAR(of_ten_rows->high, of_one_row->high, 1e-12);
}

TEST(ShareInterval, OfAllRightEndsAtOneAndBeginsBelowIt) {
    // Wilson at p = 1, n = 20: low is n / (n + z^2).
    const auto interval = share_interval(sums_of(repeated({3, 3}, 20)));
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->low, 20 / (20 + 3.841459), 1e-6);
    EXPECT_DOUBLE_EQ(interval->high, 1);
}

TEST(ShareInterval, CountsOneHugeUnitAsLittleMoreThanOne) {
    auto units = repeated({1, 1}, 10);
    units.push_back({1'000'000, 1'000'000});
    const auto interval = share_interval(sums_of(units));
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->low, 1 / (1 + 3.841459), 1e-3);
}

TEST(ShareInterval, OfEqualUnitsIsNotNarrowerThanTheirNumberAllows) {
    // Half of each unit: no unit differs, so the spread between them says nothing.
    const auto interval = share_interval(sums_of(repeated({1, 2}, 4)));
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->low, 0.15004, 1e-4);  // Wilson at p = 0.5, n = 4
    EXPECT_NEAR(interval->high, 0.84996, 1e-4);
}

TEST(ShareInterval, OfNothingIsNone) {
    EXPECT_FALSE(share_interval(RatioSums{}));
}

TEST(RatioInterval, MayReachBelowZeroAndNeedsTwoUnits) {
    // 2/4 and -1/4: ratio 1/8, squared differences 2 * 1.5^2, variance 2 * 4.5 / 64.
    const auto interval = ratio_interval(sums_of({{2, 4}, {-1, 4}}));
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->low, 0.125 - 1.959964 * 0.375, 1e-5);
    EXPECT_NEAR(interval->high, 0.125 + 1.959964 * 0.375, 1e-5);
    EXPECT_FALSE(ratio_interval(sums_of({{1, 2}})));
}

}  // namespace
}  // namespace waybill
