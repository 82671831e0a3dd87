// SPDX-License-Identifier: Apache-2.0
#include "synth/flows.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "synth/statistics.hpp"

namespace waybill::synth {
namespace {

World small_world(std::uint64_t seed = 7) {
    SynthOptions options;
    options.seed = seed;
    options.shipments = 6'000;
    return make_world(options);
}

std::vector<std::vector<std::string>> rows_of(const std::string& csv) {
    std::vector<std::vector<std::string>> rows;
    std::istringstream in(csv);
    for (std::string line; std::getline(in, line);) {
        std::vector<std::string> cells;
        std::istringstream cut(line);
        for (std::string cell; std::getline(cut, cell, ',');) cells.push_back(cell);
        rows.push_back(cells);
    }
    rows.erase(rows.begin());
    return rows;
}

TEST(SynthFlows, WhatLeavesAndWhatArrivesIsCountedOnBothSides) {
    const World world = small_world();
    Consignment goods{Country::CN, Country::KG, Country::CN, 0, first_day + 40, first_day + 70, {}, 0};
    goods.sum = {10, 9'000, 1'000'000};
    std::size_t late = 0, under_other_code = 0;
    for (goods.id = 0; goods.id < 2'000; ++goods.id) {
        Flows flows;
        count_consignment(flows, world, goods);
        ASSERT_EQ(flows.size(), 2u);
        const auto& [out, sent] = *flows.begin();
        const auto& [in, landed] = *flows.rbegin();
        EXPECT_EQ(out.reporter, Country::CN);
        EXPECT_EQ(out.month, 1);
        EXPECT_EQ(sent.cents, 1'000'000);
        EXPECT_EQ(in.reporter, Country::KG);
        EXPECT_EQ(in.partner, Country::CN);
        EXPECT_GT(landed.cents, 1'015'000);
        EXPECT_LT(landed.cents, 1'120'000);
        EXPECT_EQ(landed.pieces, 10);
        EXPECT_TRUE(in.month == 2 || in.month == 3);
        late += in.month == 3 ? 1 : 0;
        under_other_code += out.other_code ? 1 : 0;
    }
    EXPECT_NEAR(static_cast<double>(late), 160, 50);
    EXPECT_NEAR(static_cast<double>(under_other_code), 50, 30);
}

TEST(SynthFlows, MostOfficesCountImportsByOriginAndSomeByDispatch) {
    const World world = small_world();
    for (const auto& [receiver, partner] :
         {std::pair(Country::RU, Country::CN), std::pair(Country::KG, Country::KZ)}) {
        Flows flows;
        count_consignment(flows, world,
                          {Country::KZ, receiver, Country::CN, 0, first_day, first_day + 5, {1, 1, 1}, 3});
        for (const auto& [key, sum] : flows) {
            if (key.flow != FlowKind::imports) continue;
            EXPECT_EQ(key.partner, partner);
            EXPECT_EQ(key.second, Country::KZ);
        }
    }
}

TEST(SynthFlows, AllThatWentThroughThirdCountriesIsDivertedAsItEntersAndAsItLeaves) {
    const World world = small_world();
    const Trade trade = live_through(world, 0);
    Flows flows;
    Diverted diverted;
    count_cell(flows, diverted, world, trade);
    std::int64_t expected = 0;
    for (const Delivery& delivery : trade.deliveries) {
        std::size_t crossings = 0;
        for (std::uint32_t l = delivery.lineage; l != none; l = trade.lineages[l].before)
            crossings += trade.events[trade.lineages[l].event].handover ? 0 : 1;
        if (crossings > 1) expected += delivery.pieces;
    }
    std::int64_t entered = 0, left = 0;
    for (const auto& [key, sum] : diverted) {
        (key.left ? left : entered) += sum.pieces;
        EXPECT_NE(key.country, Country::RU);
        EXPECT_GT(sum.cents, 0);
    }
    EXPECT_GT(expected, 1'000);
    EXPECT_EQ(entered, expected);
    EXPECT_EQ(left, expected);
}

TEST(SynthFlows, LoansAreNotCounted) {
    const World world = small_world();
    const Trade trade = live_through(world, 0);
    Flows flows;
    Diverted diverted;
    count_cell(flows, diverted, world, trade);
    std::int64_t counted = 0, sent = 0;
    for (const auto& [key, sum] : flows) counted += key.flow == FlowKind::exports ? sum.pieces : 0;
    for (const Event& event : trade.events) {
        const bool lent =
            event.procedure == Procedure::temporary || event.procedure == Procedure::temporary_end;
        if (!event.handover && !lent && event.left <= last_day) sent += event.pieces;
    }
    EXPECT_EQ(counted, sent);
}

TEST(SynthStatistics, TheDestinationStopsPublishingAndTotalsAddUp) {
    const World world = small_world();
    Flows flows;
    std::string truth;
    count_background(flows, truth, world);
    std::map<std::string, std::int64_t> parts, totals;
    for (const auto& row : rows_of(comtrade_text(world, flows))) {
        ASSERT_EQ(row.size(), 15u);
        EXPECT_TRUE(row[1] != "RUS" || row[0] <= "202201") << row[0];
        const std::string key = row[0] + row[1] + row[2] + row[6];
        if (row[8].empty()) continue;
        (row[3] == "W00" ? totals : parts)[key] += std::stoll(row[8]);
    }
    std::size_t equal = 0, unequal = 0;
    for (const auto& [key, sum] : totals) (parts[key] == sum ? equal : unequal) += 1;
    EXPECT_GT(equal, 500u);
    EXPECT_LT(unequal * 3, equal);  // where a partner's quantity is left blank
}

TEST(SynthStatistics, WhatIsKeptBackShowsNoCodeAndNoQuantity) {
    const World world = small_world();
    Flows flows;
    const auto microchip = static_cast<std::uint8_t>(10);
    ASSERT_EQ(goods_kinds()[microchip].key, "microchip");
    count_consignment(flows, world,
                      {Country::DE, Country::TR, Country::DE, microchip, 19'100, 19'110, {5, 10, 90'000}, 1});
    std::string kept_back;
    for (const auto& row : rows_of(comtrade_text(world, flows))) {
        if (row[1] == "DEU" && row[3] == "TUR") kept_back = row[6] + "," + row[8] + "," + row[13];
    }
    EXPECT_EQ(kept_back, "999999,,900");
    const auto rows = rows_of(comext_text(world, flows));
    ASSERT_EQ(rows.size(), 2u);  // four digits and eight
    EXPECT_EQ(rows[0][2], "9999");
    EXPECT_EQ(rows[1][2], "99999900");
    EXPECT_EQ(rows[0][5], rows[1][5]);
}

TEST(SynthStatistics, WesternExportsToTheDestinationFallAndComparisonsDoNot) {
    std::int64_t before = 0, after = 0, others_before = 0, others_after = 0;
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        Flows flows;
        std::string truth;
        count_background(flows, truth, small_world(seed));
        for (const auto& [key, sum] : flows) {
            if (key.reporter != Country::DE || key.flow != FlowKind::exports) continue;
            const bool late = key.month >= 14;
            if (key.partner == Country::RU)
                (late ? after : before) += sum.grams;
            else
                (late ? others_after : others_before) += sum.grams;
        }
    }
    ASSERT_GT(before, 0);
    EXPECT_LT(after * 14, before * 22 / 2);  // 22 months after, 14 before
    EXPECT_GT(others_after * 14 * 10, others_before * 22 * 8);
}

}  // namespace
}  // namespace waybill::synth
