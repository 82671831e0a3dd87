// SPDX-License-Identifier: Apache-2.0
#include "synth/flow.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "../reference/mixings.hpp"
#include "synth/random.hpp"

namespace waybill::synth {
namespace {

constexpr Role passer = Role::passer, origin = Role::origin, target = Role::target, user = Role::user;

TEST(Flow, AStockOfTwoSourcesIsAttributedBetweenWhatMustAndWhatCanBe) {
    // 60 of the maker (0) and 50 of a stockist (1) lie at a trader (2), who sends 80 to the target (3).
    const std::vector<Passing> passings{{0, 2, 1, 5, 60}, {1, 2, 1, 5, 50}, {2, 3, 9, 12, 80}};
    EXPECT_EQ(reach_bounds(passings, {origin, passer, passer, target}), (Bounds{30, 60, 60}));
}

TEST(Flow, GoodsThatLeaveBeforeTheOthersCameAreNotTheirs) {
    const std::vector<Passing> passings{
        {1, 2, 1, 2, 10}, {2, 3, 4, 6, 10}, {0, 2, 3, 5, 10}, {2, 3, 7, 9, 4}};
    EXPECT_EQ(reach_bounds(passings, {origin, passer, passer, target}), (Bounds{4, 4, 4}));
}

TEST(Flow, GoodsThatCameOnTheDayOfADepartureCanBeInIt) {
    const std::vector<Passing> passings{{0, 1, 1, 4, 7}, {1, 2, 4, 6, 7}};
    EXPECT_EQ(reach_bounds(passings, {origin, passer, target}), (Bounds{7, 7, 7}));
}

TEST(Flow, AnOpenStockCanHaveKeptWhatAClosedOneCannot) {
    // The trader had sent all it was seen to hold before its second consignment came; so the last 5 are of
    // that one, unless an unseen stock let the first ones lie.
    const std::vector<Passing> passings{{0, 1, 1, 2, 5}, {1, 4, 3, 3, 5}, {2, 1, 4, 5, 5}, {1, 3, 6, 7, 5}};
    EXPECT_EQ(reach_bounds(passings, {origin, passer, passer, target, user}), (Bounds{0, 0, 5}));
}

TEST(Flow, WhatGoesRoundAFirmDoesNotGoThroughIt) {
    // 10 go through 1 and 4 of these on; 6 go past it.
    const std::vector<Passing> passings{{0, 1, 1, 2, 10}, {1, 2, 3, 4, 4}, {0, 2, 1, 2, 6}, {2, 3, 5, 6, 8}};
    const std::vector<Role> roles{origin, passer, passer, target};
    EXPECT_EQ(reach_bounds(passings, roles), (Bounds{8, 8, 8}));
    EXPECT_EQ(through_bounds(passings, roles, 1), (Through{4, 4}));
}

TEST(Flow, GoodsThatComeBackLeaveTheThroughBoundOpen) {
    const std::vector<Passing> passings{{0, 1, 1, 2, 9}, {1, 2, 3, 4, 9}, {2, 1, 5, 6, 9}, {1, 3, 7, 8, 9}};
    const std::vector<Role> roles{origin, passer, passer, target};
    EXPECT_EQ(reach_bounds(passings, roles), (Bounds{9, 9, 9}));
    EXPECT_EQ(through_bounds(passings, roles, 1), std::nullopt);
}

TEST(Flow, TheBoundsAreThoseOfEveryMixingTried) {
    int wide = 0;
    for (std::uint64_t seed = 0; seed < 4000; ++seed) {
        Draw draw(seed, Stream::order);
        // Firms 0 origin, 1 stockist, 2 .. 4 traders, 5 user, 6 target.
        const std::vector<Role> roles{origin, passer, passer, passer, passer, user, target};
        std::vector<Passing> passings;
        const auto count = 4 + draw.below(6);
        for (std::uint32_t i = 0; i < count; ++i) {
            const auto from = draw.below(5);
            const auto to = from < 2 ? 2 + draw.below(3) : from + 1 + draw.below(6 - from);
            const auto left = static_cast<DayNumber>(draw.below(6));
            passings.push_back({from, to, left, left + static_cast<DayNumber>(draw.below(3)),
                                1 + static_cast<std::int64_t>(draw.below(4))});
        }
        const reference::Mixings all(passings, roles, 3);
        const Bounds bounds = reach_bounds(passings, roles);
        ASSERT_EQ(bounds.closed_least, *all.reached.begin()) << "seed " << seed;
        ASSERT_EQ(bounds.closed_most, *all.reached.rbegin()) << "seed " << seed;
        ASSERT_EQ(all.reached.size(), static_cast<std::size_t>(bounds.closed_most - bounds.closed_least) + 1)
            << "seed " << seed;
        ASSERT_GE(bounds.open_most, bounds.closed_most) << "seed " << seed;
        const auto through = through_bounds(passings, roles, 3);
        ASSERT_TRUE(through.has_value()) << "seed " << seed;
        ASSERT_EQ(through->closed_most, all.most_through) << "seed " << seed;
        wide += bounds.closed_most > bounds.closed_least ? 1 : 0;
    }
    EXPECT_GT(wide, 300);  // or the worlds tried say little
}

}  // namespace
}  // namespace waybill::synth
