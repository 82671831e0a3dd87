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
        Facts facts = facts_of(world, trade, stated);
        facts.settle();
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
    const std::size_t d = Definition{}.index();
    Facts one, two;
    one.world[d].movements = 3, one.world[d].own_exporters = 2;
    one.world[d].first = 19'100, one.world[d].last = 19'200;
    one.seen_exporters[100'001].set(d);
    one.seen_exporters[100'002].set(d);
    two.world[d].movements = 4, two.world[d].own_exporters = 1;
    two.world[d].first = 19'050, two.world[d].last = 19'100;
    two.seen_exporters[100'002].set(d);
    two.seen_exporters[100'003].set(d + 1);
    two.seen_brands[4].set(definition_count + d);
    one.merge(two);
    one.merge(Facts{});
    one.settle();
    EXPECT_EQ(one.world[d].movements, 7u);
    EXPECT_EQ(one.world[d].exporters(), 5u);
    EXPECT_EQ(one.world[d + 1].exporters(), 1u);
    EXPECT_EQ(one.world[d].brands, 0u);
    EXPECT_EQ(one.recorded[d].brands, 1u);
    EXPECT_EQ(one.world[d].first, 19'050);
    EXPECT_EQ(one.world[d].last, 19'200);
}

}  // namespace
}  // namespace waybill::synth
