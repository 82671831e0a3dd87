// SPDX-License-Identifier: Apache-2.0
#include "synth/attribution.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace waybill::synth {
namespace {

World world_of(std::uint64_t seed, std::uint64_t shipments) {
    SynthOptions options;
    options.seed = seed;
    options.shipments = shipments;
    return make_world(options);
}

TEST(AttributionTruth, LiesWithinTheBoundsWhenAllIsOnRecord) {
    int wide = 0, exact = 0;
    for (const std::uint64_t seed : {1, 2, 3}) {
        const World world = world_of(seed, 12'000);
        const Trade trade = live_through(world, 0);
        const auto sums = attribute_cell(world, trade, std::vector<bool>(trade.events.size(), true));
        for (const auto& [pool, sum] : sums) {
            EXPECT_LE(sum.allowed.closed_least, sum.pieces_true) << "seed " << seed;
            EXPECT_LE(sum.pieces_true, sum.allowed.closed_most) << "seed " << seed;
            EXPECT_LE(sum.allowed.closed_most, sum.allowed.open_most) << "seed " << seed;
            (sum.allowed.closed_least < sum.allowed.closed_most ? wide : exact) += 1;
        }
    }
    EXPECT_GT(wide, 10);  // goods from elsewhere leave the records open
    EXPECT_GT(exact, 10);
}

TEST(AttributionTruth, WithNothingOnRecordNothingIsShownToArrive) {
    const World world = world_of(4, 6'000);
    const Trade trade = live_through(world, 0);
    std::int64_t pieces = 0;
    for (const auto& [pool, sum] : attribute_cell(world, trade, std::vector<bool>(trade.events.size()))) {
        EXPECT_EQ(sum.allowed, (Bounds{0, 0, 0}));
        pieces += sum.pieces_true;
    }
    EXPECT_GT(pieces, 1'000);
}

TEST(AttributionTruth, ABrandsModelsTogetherAllowNoLessThanEachAlone) {
    const World world = world_of(5, 16'000);
    const Trade trade = live_through(world, 0);
    std::vector<bool> stated(trade.events.size());
    for (std::size_t e = 0; e < stated.size(); ++e) stated[e] = e % 4 != 0;
    const auto sums = attribute_cell(world, trade, stated);
    std::map<PoolKey, Attributed> added;
    for (const auto& [pool, sum] : sums) {
        if (pool.model != 0) added[{pool.brand, 0, pool.goods_class}] += sum;
    }
    for (const auto& [pool, parts] : added) {
        const Attributed& whole = sums.at(pool);
        EXPECT_EQ(whole.pieces_true, parts.pieces_true);
        EXPECT_LE(whole.allowed.closed_least, parts.allowed.closed_least);
        EXPECT_GE(whole.allowed.closed_most, parts.allowed.closed_most);
        EXPECT_GE(whole.allowed.open_most, parts.allowed.open_most);
    }
}

TEST(AttributionTruth, AFirmsRowsHoldItsTrueShareWithinTheirBounds) {
    const World world = world_of(6, 12'000);
    const Trade trade = live_through(world, 0);
    std::string text;
    append_firm_attributions(text, world, trade, std::vector<bool>(trade.events.size(), true));
    std::istringstream rows(text);
    int received = 0, passed_on = 0;
    for (std::string row; std::getline(rows, row);) {
        std::vector<std::string> cells;
        std::istringstream in(row + ",");
        for (std::string cell; std::getline(in, cell, ',');) cells.push_back(cell);
        ASSERT_EQ(cells.size(), 12u) << row;
        const long long pieces = std::stoll(cells[8]);
        if (cells[7] == "received") {
            ++received;
            EXPECT_GT(pieces, 0) << row;
            EXPECT_LE(std::stoll(cells[9]), pieces) << row;
            EXPECT_LE(pieces, std::stoll(cells[10])) << row;
        } else {
            ++passed_on;
            EXPECT_EQ(cells[9], "") << row;  // no bound is known from below
            if (!cells[10].empty()) {
                EXPECT_LE(pieces, std::stoll(cells[10])) << row;
            }
        }
    }
    EXPECT_EQ(received, 8);
    EXPECT_EQ(passed_on, 8);
}

}  // namespace
}  // namespace waybill::synth
