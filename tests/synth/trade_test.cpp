// SPDX-License-Identifier: Apache-2.0
#include "synth/trade.hpp"

#include <gtest/gtest.h>

#include <map>

namespace waybill::synth {
namespace {

World world_of(std::uint64_t seed, std::uint64_t shipments) {
    SynthOptions options;
    options.seed = seed;
    options.shipments = shipments;
    return make_world(options);
}

bool enters(const Trade& trade, std::uint32_t lineage) {
    return trade.lineages[lineage].before == none;
}

TEST(Trade, WhatEntersACellIsDeliveredConsumedOrLeft) {
    for (const std::uint64_t seed : {1, 2, 3}) {
        const Trade trade = live_through(world_of(seed, 6000), 0);
        // The root of each lineage is a sending; its pieces must all turn up at some end.
        std::map<std::uint32_t, std::int64_t> sent;
        std::map<std::uint32_t, std::int64_t> found;
        const auto root = [&trade](std::uint32_t lineage) {
            while (!enters(trade, lineage)) lineage = trade.lineages[lineage].before;
            return trade.lineages[lineage].event;
        };
        for (std::uint32_t l = 0; l < trade.lineages.size(); ++l) {
            if (enters(trade, l))
                sent[trade.lineages[l].event] += trade.events[trade.lineages[l].event].pieces;
        }
        for (const auto* ends : {&trade.deliveries, &trade.consumed, &trade.left_over}) {
            for (const Delivery& end : *ends) found[root(end.lineage)] += end.pieces;
        }
        EXPECT_EQ(sent, found) << "seed " << seed;
        EXPECT_GT(trade.deliveries.size(), 50u);
    }
}

TEST(Trade, NoStockIsEverNegativeAndNothingLeavesBeforeItCame) {
    const Trade trade = live_through(world_of(4, 6000), 0);
    for (const Lineage& lineage : trade.lineages) {
        if (lineage.before == none) continue;
        const Event& came = trade.events[trade.lineages[lineage.before].event];
        const Event& left = trade.events[lineage.event];
        EXPECT_EQ(came.to, left.from);
        EXPECT_LE(came.arrived, left.left);
        EXPECT_EQ(came.model, left.model);
    }
}

TEST(Trade, ACellHasExactlyItsShareOfMovements) {
    const World world = world_of(5, 40'000);
    std::uint64_t movements = 0;
    for (std::uint32_t c = 0; c < world.cells; ++c) movements += live_through(world, c).movements;
    EXPECT_EQ(world.cells, 3u);
    EXPECT_EQ(movements, 40'000u);
}

TEST(Trade, AHandOverStaysAtHomeAndAMovementDoesNot) {
    const Trade trade = live_through(world_of(6, 5000), 0);
    for (const Event& event : trade.events) {
        const bool home = trade.plan.firms[event.from].country == trade.plan.firms[event.to].country;
        EXPECT_EQ(event.handover, home);
        EXPECT_GT(event.pieces, 0);
        EXPECT_GE(event.arrived, event.left);
    }
}

TEST(Trade, ChainsReachFromTwoToFourteenFirms) {
    std::map<std::size_t, int> lengths;
    for (const std::uint64_t seed : {1, 2, 3, 4}) {
        const Trade trade = live_through(world_of(seed, 12'000), 0);
        for (const Delivery& delivery : trade.deliveries) {
            std::size_t firms = 1;
            for (std::uint32_t l = delivery.lineage; l != none; l = trade.lineages[l].before) ++firms;
            ++lengths[firms];
        }
    }
    EXPECT_EQ(lengths.begin()->first, 2u);
    EXPECT_GE(lengths.rbegin()->first, 10u);
    EXPECT_LE(lengths.rbegin()->first, 15u);  // fourteen and the maker, who sold at home
}

}  // namespace
}  // namespace waybill::synth
