// SPDX-License-Identifier: Apache-2.0
#include "synth/reports.hpp"

#include <gtest/gtest.h>

#include <map>

#include "synth/report_claims.hpp"

namespace waybill::synth {
namespace {

World world_of(std::uint64_t seed) {
    SynthOptions options;
    options.seed = seed;
    options.shipments = 12'000;
    return make_world(options);
}

std::vector<Report> reports_of(const World& world) {
    const Trade trade = live_through(world, 0);
    Facts facts = facts_of(world, trade, std::vector<bool>(trade.events.size()));
    facts.settle();
    return make_reports(world, facts, make_listings(world));
}

// Facts with 68 exporters, 12.345 million dollars, and a brand sold until 2023-02-10.
Facts plain_facts(const World& world) {
    Facts facts;
    facts.brands.resize(world.catalogue.brands.size());
    facts.brands[0] = {5, 12'345'600, 19'398};
    Tally& tally = facts.world[Definition{}.index()];
    tally.own_exporters = 68;
    tally.cents = 1'234'500'000;
    return facts;
}

TEST(SynthReports, EveryClaimAndEventStandsWordForWordInItsReport) {
    const World world = world_of(3);
    std::size_t claims = 0, events = 0;
    for (const Report& report : reports_of(world)) {
        for (const Claim& claim : report.claims)
            EXPECT_NE(report.body.find(claim.text), std::string::npos) << report.file << ": " << claim.text;
        for (const ToldEvent& event : report.events)
            EXPECT_NE(report.body.find(event.text), std::string::npos) << report.file << ": " << event.text;
        claims += report.claims.size();
        events += report.events.size();
    }
    EXPECT_GT(claims, 25u);
    EXPECT_GT(events, 12u);
}

TEST(SynthReports, TrueAndFalseSentencesSayWhatTheWorldHolds) {
    const World world = world_of(3);
    const Facts facts = plain_facts(world);
    const Teller teller{world, facts, false, ""};
    const Claim about = exporters_claim(teller, {}, 1000);
    EXPECT_EQ(about.text,
              "About 70 exporters sent drones and their parts to Russia between 24 February 2022 and the end "
              "of 2023.");
    EXPECT_EQ(about.low, 63);
    EXPECT_EQ(about.high, 77);
    EXPECT_EQ(about.verdict, Verdict::borne_out);
    const Claim far_off = exporters_claim(teller, {}, 2600);
    EXPECT_EQ(far_off.text.substr(0, 20), "About 175 exporters ");
    EXPECT_EQ(far_off.verdict, Verdict::contradicted);
    EXPECT_EQ(far_off.figure, "68");
    const Claim sum = sum_claim({world, facts, true, "источник"}, {}, 1000);
    EXPECT_EQ(
        sum.text,
        "Всего в Россию с 24 февраля 2022 года до конца 2023 года ввезли беспилотники и детали к ним более "
        "чем на 12,3 млн долларов, сообщает источник.");
    EXPECT_EQ(sum.low, 1'230'000'000);
    EXPECT_EQ(sum.verdict, Verdict::borne_out);
}

TEST(SynthReports, NearlyIsFilledUpAndHasTwoEnds) {
    const World world = world_of(3);
    Facts facts = plain_facts(world);
    Definition from_china;
    from_china.basis = BasisScope::dispatch_cn;
    facts.world[from_china.index()].cents = 1'234'500'000;
    const Claim sum = sum_claim({world, facts, false, ""}, from_china, 1000);
    EXPECT_EQ(
        sum.text,
        "The value of drones and their parts sent to Russia from China between 24 February 2022 and the "
        "end of 2023 came to nearly $12.4 million.");
    EXPECT_EQ(sum.low, 1'116'000'000);
    EXPECT_EQ(sum.high, 1'240'000'000);
    EXPECT_EQ(sum.verdict, Verdict::borne_out);
    EXPECT_EQ(sum_claim({world, facts, false, ""}, from_china, 3400).verdict, Verdict::contradicted);
}

TEST(SynthReports, ACountThatAnotherDefinitionGivesIsWithinRange) {
    const World world = world_of(3);
    Facts facts = plain_facts(world);
    Definition arrivals;
    arrivals.by_arrival = true;
    facts.world[arrivals.index()].own_exporters = 175;
    EXPECT_EQ(exporters_claim({world, facts, false, ""}, {}, 2600).verdict, Verdict::within_range);
}

TEST(SynthReports, ADenialIsInConflictWithSalesAndNeverBorneOut) {
    const World world = world_of(3);
    const Facts facts = plain_facts(world);
    const Teller teller{world, facts, false, ""};
    EXPECT_EQ(denial_claim(teller, 0).verdict, Verdict::in_conflict);
    EXPECT_EQ(denial_claim(teller, 1).verdict, Verdict::not_contradicted);
    const Claim last = last_sale_claim(teller, 0, 0);
    EXPECT_NE(last.text.find("was made in February 2023."), std::string::npos) << last.text;
    EXPECT_EQ(*last.high - *last.low, 27);
    EXPECT_EQ(last_sale_claim(teller, 0, -7).verdict, Verdict::contradicted);
}

TEST(SynthReports, AllVerdictsOccur) {
    std::map<Verdict, std::size_t> seen;
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        for (const Report& report : reports_of(world_of(seed))) {
            for (const Claim& claim : report.claims) ++seen[claim.verdict];
        }
    }
    EXPECT_EQ(seen.size(), 7u);
    EXPECT_GT(seen[Verdict::borne_out], 40u);
    EXPECT_GT(seen[Verdict::contradicted], 20u);
}

}  // namespace
}  // namespace waybill::synth
