// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "score/score_case.hpp"

namespace waybill {
namespace {

// $300 entered KZ, of which $100 are drones of May; $50 entered AM; nothing went through MD.
struct Diverted : ScoreCase {
    explicit Diverted(const std::string& name) : ScoreCase("diversion_" + name) {
        truth(
            "diversion",
            "stage,country,hs6,month,usd_cents\nentered,KZ,880622,2022-05,10000\n"
            "entered,KZ,880710,2022-06,20000\nentered,AM,880622,2022-05,5000\nleft,KZ,880622,2022-07,9000\n");
        run("CREATE TABLE diversion(stage VARCHAR, country VARCHAR, product VARCHAR, month VARCHAR, estimate "
            "DECIMAL(38,6),"
            " low DECIMAL(38,6), high DECIMAL(38,6));"
            "INSERT INTO diversion VALUES ('entered', 'KZ', NULL, NULL, 300, 250, 350), ('entered', 'AM', "
            "NULL, NULL, 50,"
            " 40, 60), ('entered', 'MD', NULL, NULL, 0, -5, 5), ('entered', 'KZ', '8806', '2022-05', 100, "
            "90, 110)");
    }
};

TEST(ScoreDiversion, CoversTheTruthWithoutBias) {
    const ScoreSection section = Diverted("truth").score("diversion");
    EXPECT_EQ(figure_of(section, "coverage", "entered, by country"), "1.0000 = 3/3");
    EXPECT_EQ(figure_of(section, "bias", "entered, by country"), "0.0000 = 0/350");
    EXPECT_EQ(figure_of(section, "distance", "entered, by country"), "0.0000 = 0/350");
    EXPECT_EQ(figure_of(section, "coverage", "entered, by country and product and month"), "1.0000 = 1/1");
    EXPECT_EQ(figure_of(section, "ranking", "entered, by country"), "1.0000 = 2/2");
    EXPECT_TRUE(section.errors.empty());
}

TEST(ScoreDiversion, LosesCoverageAndGainsBiasByAWrongEstimate) {
    const Diverted world("wrong");
    world.run(
        "UPDATE diversion SET estimate = 390, low = 310, high = 450 WHERE country = 'KZ' AND product IS NULL;"
        "UPDATE diversion SET estimate = 30, low = NULL, high = NULL WHERE country = 'AM';"
        "UPDATE diversion SET estimate = 30 WHERE country = 'MD'");
    const ScoreSection section = world.score("diversion");
    EXPECT_EQ(figure_of(section, "coverage", "entered, by country"), "0.5000 = 1/2");
    EXPECT_EQ(figure_of(section, "bounded", "entered, by country"), "0.6667 = 2/3");
    EXPECT_EQ(figure_of(section, "bias", "entered, by country"), "0.2857 = 100/350");  // 90 - 20 + 30
    EXPECT_EQ(figure_of(section, "distance", "entered, by country"), "0.4000 = 140/350");
    EXPECT_EQ(figure_of(section, "ranking", "entered, by country"), "0.7500 = 1.5/2");  // AM and MD tie
    EXPECT_EQ(
        errors_of(section),
        "20: entered AM: estimate 30, truth 50 USD\n10: entered KZ: estimate 390 [310, 450], truth 300 USD");
}

}  // namespace
}  // namespace waybill
