// SPDX-License-Identifier: Apache-2.0
#include "synth/facts.hpp"

#include <gtest/gtest.h>

#include <set>

namespace waybill::synth {
namespace {

World world_of(std::uint64_t seed) {
    SynthOptions options;
    options.seed = seed;
    options.shipments = 6'000;
    return make_world(options);
}

TEST(SynthFacts, EachDefinitionHasItsPlaceInTheGrid) {
    std::set<std::size_t> seen;
    for (std::size_t d = 0; d < definition_count; ++d) seen.insert(definition_at(d).index());
    EXPECT_EQ(seen.size(), 144u);
    Definition parts_in_2023;
    parts_in_2023.goods = GoodsScope::parts;
    parts_in_2023.period = PeriodScope::year_2023;
    EXPECT_EQ(definition_at(parts_in_2023.index()).goods, GoodsScope::parts);
    EXPECT_EQ(definition_at(parts_in_2023.index()).period, PeriodScope::year_2023);
}

// Plainly: complete drones sent from China to Russia after the sanctions, sales, by departure.
bool is_counted(const Trade& trade, const Event& event) {
    const Firm& from = trade.plan.firms[event.from];
    const Firm& to = trade.plan.firms[event.to];
    return !event.handover && to.country == Country::RU && from.country == Country::CN &&
           goods_kinds()[event.kind].goods_class == GoodsClass::drone && event.procedure == Procedure::sale &&
           event.left >= 19'047 && event.left <= 19'722;
}

TEST(SynthFacts, ADefinitionCountsWhatItSaysAndNothingElse) {
    Definition definition;
    definition.goods = GoodsScope::complete;
    definition.basis = BasisScope::dispatch_cn;
    std::int64_t all = 0;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const World world = world_of(seed);
        const Trade trade = live_through(world, 0);
        std::vector<bool> stated(trade.events.size());
        for (std::size_t e = 0; e < stated.size(); e += 2) stated[e] = true;
        std::set<FirmIndex> exporters, importers;
        std::int64_t pieces = 0, recorded = 0;
        for (std::size_t e = 0; e < trade.events.size(); ++e) {
            const Event& event = trade.events[e];
            if (!is_counted(trade, event)) continue;
            exporters.insert(event.from);
            importers.insert(event.to);
            pieces += event.pieces;
            recorded += e % 2 == 0 ? event.pieces : 0;
        }
        const Facts facts = facts_of(world, trade, stated);
        const Tally& tally = facts.world[definition.index()];
        EXPECT_EQ(tally.pieces, pieces) << seed;
        EXPECT_EQ(tally.exporters(), exporters.size()) << seed;
        EXPECT_EQ(tally.importers, importers.size()) << seed;
        EXPECT_EQ(facts.recorded[definition.index()].pieces, recorded) << seed;
        all += pieces;
    }
    EXPECT_GT(all, 100);
}

TEST(SynthFacts, CellsAddUpAndAnExporterOfTwoCellsCountsOnce) {
    Tally one, two;
    one.movements = 3, one.own_exporters = 2, one.shared_exporters = {100'001, 100'002}, one.first = 19'100,
    one.last = 19'200;
    two.movements = 4, two.own_exporters = 1, two.shared_exporters = {100'002}, two.first = 19'050,
    two.last = 19'100;
    one.merge(two);
    EXPECT_EQ(one.movements, 7u);
    EXPECT_EQ(one.exporters(), 5u);
    EXPECT_EQ(one.first, 19'050);
    EXPECT_EQ(one.last, 19'200);
    one.merge(Tally{});
    EXPECT_EQ(one.first, 19'050);
}

}  // namespace
}  // namespace waybill::synth
