// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "score/score_case.hpp"

namespace waybill {
namespace {

// Firms 2 and 4 are listed, 2 on two lists and on one of them twice; firm 1 stands on no record, and 7 is a
// person.
struct Screened : ScoreCase {
    explicit Screened(const std::string& name) : ScoreCase("screening_" + name) {
        resolve();
        truth(
            "listing",
            "list,listing_uid,entity_id,kind,since,until\nofac_sdn,51001,2,firm,2022-03-01,2022-06-01\n"
            "ofac_sdn,51001,2,firm,2023-01-01,\neu,1,2,firm,2022-05-05,\nofac_sdn,51002,4,firm,2022-07-01,\n"
            "ofac_sdn,51003,1,firm,2022-07-01,\nofac_sdn,51004,3,person,2022-07-01,\n");
        run("CREATE TABLE listing(listing_id BIGINT, list VARCHAR, uid VARCHAR, since_earliest DATE, "
            "since_latest DATE,"
            " until_earliest DATE, until_latest DATE);"
            "INSERT INTO listing VALUES (1, 'ofac_sdn', '51001', '2022-02-24', '2022-03-05', '2022-05-30', "
            "'2022-06-30'),"
            " (2, 'ofac_sdn', '51001', '2022-12-30', '2023-01-30', NULL, NULL), (3, 'eu', '1', NULL, "
            "'2022-06-01', NULL,"
            " NULL), (4, 'ofac_sdn', '51002', '2022-06-28', '2022-12-30', NULL, NULL), (5, 'ofac_sdn', "
            "'51003',"
            " '2022-06-28', '2022-12-30', NULL, NULL), (6, 'ofac_sdn', '51004', '2022-06-28', '2022-12-30', "
            "NULL, NULL);"
            "CREATE TABLE screening_hit(entity_id BIGINT, listing_id BIGINT, grade VARCHAR);"
            "INSERT INTO screening_hit VALUES (2, 1, 'same'), (2, 2, 'same'), (2, 3, 'same'), (4, 4, "
            "'same')");
    }
};

TEST(ScoreScreening, IsAllOnesForTheTruth) {
    const ScoreSection section = Screened("truth").score("screening");
    EXPECT_EQ(imperfect(section), "");
    EXPECT_EQ(figure_of(section, "recall", "same"), "1.0000 = 3/3");
    EXPECT_EQ(figure_of(section, "coverage", "days of listings"), "1.0000 = 6/6");
}

TEST(ScoreScreening, LosesByAMissedFirmAndByAFalseHit) {
    const Screened world("missed");
    world.run(
        "DELETE FROM screening_hit WHERE listing_id = 3;"
        "INSERT INTO screening_hit VALUES (5, 4, 'same'), (3, 5, 'possible')");
    const ScoreSection section = world.score("screening");
    EXPECT_EQ(figure_of(section, "precision", "same"), "0.6667 = 2/3");
    EXPECT_EQ(figure_of(section, "recall", "same"), "0.6667 = 2/3");
    EXPECT_EQ(figure_of(section, "precision", "same or possible"), "0.5000 = 2/4");
    EXPECT_EQ(errors_of(section),
              "8: false hit of entity 3: ВЕКТОР on ofac_sdn 51003 | r1.1 a.csv 2: VEKTOR OOO [truth 3]\n"
              "5: listed firm missed: 乙 on eu 1 | r1.1 a.csv 2: YI CO LTD [truth 2]\n"
              "3: false hit of entity 5: ПЛИТКА on ofac_sdn 51002 | r1.7 a.csv 8: PLITKA [truth 5]");
}

TEST(ScoreScreening, LosesDaysByAWrongRange) {
    const Screened world("days");
    world.run(
        "UPDATE listing SET since_latest = '2022-02-28' WHERE listing_id = 1;"  // it was the day after
        "UPDATE listing SET until_latest = '2023-06-30' WHERE listing_id = 4;"  // it still stands
        "DELETE FROM listing WHERE listing_id = 6");
    const ScoreSection section = world.score("screening");
    EXPECT_EQ(figure_of(section, "known", "listings"), "0.8333 = 5/6");
    EXPECT_EQ(figure_of(section, "coverage", "days of listings"), "0.6000 = 3/5");
}

}  // namespace
}  // namespace waybill
