// SPDX-License-Identifier: Apache-2.0
#include "synth/ties.hpp"

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>

#include "synth/paper.hpp"
#include "synth/statement.hpp"

namespace waybill::synth {
namespace {

World world_of(std::uint64_t seed, std::uint64_t shipments) {
    SynthOptions options;
    options.seed = seed;
    options.shipments = shipments;
    return make_world(options);
}

bool share(const Firm& a, const Firm& b) {
    return a.director == b.director || a.premises == b.premises || a.telephone == b.telephone ||
           a.owner == b.id || b.owner == a.id;
}

TEST(Ties, SomeHandOversJoinFirmsThatShareSomethingAndSomeDoNot) {
    int tied = 0, loose = 0;
    for (const std::uint64_t seed : {1, 2, 3}) {
        const Plan plan = make_plan(world_of(seed, 16'000), 0);
        for (const Route& route : plan.routes) {
            const Firm& from = plan.firms[route.from];
            const Firm& to = plan.firms[route.to];
            if (from.country != to.country) continue;
            (share(from, to) ? tied : loose) += 1;
        }
    }
    EXPECT_GT(tied, 15);
    EXPECT_GT(loose, 5);
}

TEST(Ties, ASuccessorIsFoundedAndSuppliedBeforeTheOldFirmCloses) {
    int successors = 0, dealing = 0;
    for (const std::uint64_t seed : {1, 2, 3, 4}) {
        const Trade trade = live_through(world_of(seed, 16'000), 0);
        std::map<std::uint32_t, FirmIndex> by_id;
        for (FirmIndex f = 0; f < trade.plan.firms.size(); ++f) by_id[trade.plan.firms[f].id] = f;
        std::set<FirmIndex> active;
        for (const Event& event : trade.events) active.insert({event.from, event.to});
        for (const Firm& firm : trade.plan.firms) {
            if (firm.succeeds == 0) continue;
            ++successors;
            const Firm& old = trade.plan.firms[by_id.at(firm.succeeds)];
            EXPECT_GT(firm.founded, sanctions_day);
            EXPECT_GT(old.closed, firm.founded);
            EXPECT_EQ(old.country, firm.country);
            dealing += active.contains(by_id.at(firm.id)) ? 1 : 0;
        }
        for (const Source& source : trade.plan.sources) {
            const Firm& to = trade.plan.firms[source.to];
            if (to.closed != 0) {
                EXPECT_LT(source.until, to.closed);
            }
        }
    }
    EXPECT_GT(successors, 20);
    EXPECT_GT(dealing, 10);
}

TEST(Ties, NamesakesAreOtherFirmsOfTheSameName) {
    const Plan plan = make_plan(world_of(5, 16'000), 0);
    std::map<std::string, std::set<std::string>> addresses;
    for (const Firm& firm : plan.firms)
        addresses[latin_name(firm)].insert(written_address(5, firm, Tongue::english, 0));
    int namesakes = 0;
    for (const auto& [name, places] : addresses) namesakes += places.size() > 1 ? 1 : 0;
    EXPECT_GT(namesakes, 20);
    EXPECT_LT(namesakes, 300);
}

TEST(Ties, SomeGoodsGoRoundBeforeTheyReachTheDestination) {
    int carousels = 0;
    for (const std::uint64_t seed : {1, 2, 3, 4}) {
        const Trade trade = live_through(world_of(seed, 16'000), 0);
        for (const Delivery& delivery : trade.deliveries) {
            std::set<FirmIndex> met;
            std::size_t steps = 0;
            for (std::uint32_t l = delivery.lineage; l != none; l = trade.lineages[l].before, ++steps)
                met.insert(trade.events[trade.lineages[l].event].to);
            carousels += met.size() < steps ? 1 : 0;
        }
    }
    EXPECT_GT(carousels, 3);
}

TEST(Ties, GoodsComeBackOnlyAfterTheyCameAndNoMoreThanThere) {
    const Trade trade = live_through(world_of(6, 16'000), 0);
    int returned = 0, lent = 0;
    for (std::size_t e = 1; e < trade.events.size(); ++e) {
        const Event& back = trade.events[e];
        if (back.procedure != Procedure::goods_back && back.procedure != Procedure::temporary_end) continue;
        const Event& there = trade.events[e - 1];
        EXPECT_EQ(back.from, there.to);
        EXPECT_EQ(back.to, there.from);
        EXPECT_EQ(back.model, there.model);
        EXPECT_GT(back.left, there.arrived);
        if (back.procedure == Procedure::temporary_end) {
            EXPECT_EQ(there.procedure, Procedure::temporary);
            EXPECT_EQ(back.pieces, there.pieces);
            ++lent;
        } else {
            EXPECT_EQ(there.procedure, Procedure::sale);
            EXPECT_LE(back.pieces, there.pieces);
            ++returned;
        }
    }
    EXPECT_GT(returned, 50);
    EXPECT_GT(lent, 30);
}

TEST(Papers, NumberDeclarationsAsTheirCountryDoes) {
    const std::map<Country, std::regex> forms{{Country::RU, std::regex("\\d{8}/\\d{6}/\\d{7}")},
                                              {Country::KZ, std::regex("\\d{5}/\\d{6}/\\d{7}")},
                                              {Country::CN, std::regex("\\d{18}")},
                                              {Country::TR, std::regex("\\d{8}(EX|IM)\\d{6}")},
                                              {Country::VN, std::regex("10\\d{10}")},
                                              {Country::IN, std::regex("\\d{7}")}};
    const World world = world_of(7, 6'000);
    const Trade trade = live_through(world, 0);
    NameBook book(world, trade.plan);
    std::set<Country> met;
    for (const Paper& paper : declare(world, trade)) {
        const NationalLayout& layout = national_layouts()[paper.layout];
        const auto form = forms.find(layout.reporter);
        if (form == forms.end() || layout.any_reporter || layout.monthly) continue;
        std::string number;
        Statement(world, trade, paper, book).append(Field::declaration_number, number);
        EXPECT_TRUE(std::regex_match(number, form->second)) << layout.name << " " << number;
        met.insert(layout.reporter);
    }
    EXPECT_EQ(met.size(), forms.size());
}

TEST(Papers, TransitIsStatedByTheCountryBetweenUnderItsOwnProcedure) {
    const World world = world_of(8, 16'000);
    const Trade trade = live_through(world, 0);
    NameBook book(world, trade.plan);
    int transits = 0;
    for (const Paper& paper : declare(world, trade)) {
        const NationalLayout& layout = national_layouts()[paper.layout];
        if (layout.name != "KZ_import") continue;
        const Event& event = trade.events[paper.event];
        std::string code;
        Statement(world, trade, paper, book).append(Field::procedure_code, code);
        const bool at_home = trade.plan.firms[event.to].country == Country::KZ;
        EXPECT_EQ(code == "8000", !at_home) << code;
        transits += at_home ? 0 : 1;
    }
    EXPECT_GT(transits, 50);
}

TEST(Papers, QuantitiesComeInPiecesSetsKilogramsAndPackages) {
    const World world = world_of(9, 16'000);
    const Trade trade = live_through(world, 0);
    NameBook book(world, trade.plan);
    std::map<std::string, int> units;
    for (const Paper& paper : declare(world, trade)) {
        if (national_layouts()[paper.layout].name != "CN_export") continue;
        const GoodsKind& kind = goods_kinds()[trade.events[paper.event].kind];
        if (kind.unit != Unit::piece) continue;
        std::string unit;
        Statement(world, trade, paper, book).append(Field::unit, unit);
        ++units[unit];
    }
    EXPECT_EQ(units.size(), 4u);
    for (const char* unit : {"台", "套", "千克", "箱"}) EXPECT_GT(units[unit], 15) << unit;
}

}  // namespace
}  // namespace waybill::synth
