// SPDX-License-Identifier: Apache-2.0
#include "synth/rate_files.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace waybill::synth {
namespace {

// A dollar is 70 roubles, 420 tenge, 6.4 yuan and 500 dram on every day; a euro is 1.2 dollars.
World fixed_world() {
    SynthOptions options;
    World world = make_world(options);
    for (auto& day : world.rates) {
        day[static_cast<std::size_t>(Currency::EUR)] = 1'200'000'000;
        day[static_cast<std::size_t>(Currency::RUB)] = 1'000'000'000 / 70;
        day[static_cast<std::size_t>(Currency::KZT)] = 1'000'000'000 / 420;
        day[static_cast<std::size_t>(Currency::CNY)] = 156'250'000;
        day[static_cast<std::size_t>(Currency::AMD)] = 2'000'000;
    }
    return world;
}

TEST(SynthRateFiles, TheEurosTableHasWorkingDaysNewestFirstAndLosesTheRouble) {
    const std::string table = euro_table(fixed_world());
    EXPECT_TRUE(table.starts_with("Date,USD,TRY,CNY,HKD,INR,MXN,RUB\n2023-12-29,1.2000,"))
        << table.substr(0, 80);
    EXPECT_NE(table.find("\n2022-03-01,1.2000,"), std::string::npos);
    EXPECT_EQ(table.find("2022-02-26"), std::string::npos);       // a Saturday
    EXPECT_EQ(std::count(table.begin(), table.end(), '/'), 478);  // N/A from 2022-03-02 on
    EXPECT_NE(table.find(",84.0000\n2022-02-28,"), std::string::npos);
}

TEST(SynthRateFiles, TheRoublesTableHasACommaAndNoMondays) {
    const std::string table = rouble_table(fixed_world(), Currency::USD);
    EXPECT_NE(table.find("\r\n1;22.02.2022;70,0000;Доллар США\r\n"), std::string::npos);
    EXPECT_EQ(table.find(";21.02.2022;"), std::string::npos);  // a Monday
}

TEST(SynthRateFiles, TheTengesTablePricesAHundredDram) {
    const std::string table = tenge_table(fixed_world());
    EXPECT_TRUE(
        table.starts_with("Дата;Код;Номинал;Курс\n01.01.2021;USD;1;420.0000\n01.01.2021;CNY;1;65.6250\n"
                          "01.01.2021;AMD;100;84.0000\n"))
        << table.substr(0, 140);
}

TEST(SynthRateFiles, DollarsStandThereEveryMonday) {
    const std::string table = weekly_dollars(fixed_world());
    EXPECT_TRUE(table.starts_with("date,currency,usd_per_unit\n2021-01-04,EUR,1.200000000\n"));
    EXPECT_EQ(std::count(table.begin(), table.end(), '\n'), 1 + 156 * 13);
}

TEST(SynthRateFiles, TheRoubleFallsAfterTheSanctionsAndADollarsPegHolds) {
    SynthOptions options;
    const World world = make_world(options);
    EXPECT_LT(world.rate(Currency::RUB, sanctions_day + 10) * 4,
              world.rate(Currency::RUB, sanctions_day - 1) * 3);
    EXPECT_EQ(world.rate(Currency::AED, first_day), world.rate(Currency::AED, last_day));
    EXPECT_NE(world.rate(Currency::TRY, first_day), world.rate(Currency::TRY, first_day + 1));
    EXPECT_EQ(world.rate(Currency::TRY, last_day + 40), world.rate(Currency::TRY, last_day));
}

}  // namespace
}  // namespace waybill::synth
