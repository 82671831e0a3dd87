// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "score/score_case.hpp"

namespace waybill {
namespace {

// Three lanes: firm 2 to 3 (twice), 3 to 5, 2 to 5. The fourth leads to a firm that stands on no record, and
// cannot be found.
struct Handed : ScoreCase {
    explicit Handed(const std::string& name) : ScoreCase("handovers_" + name) {
        resolve();
        truth("handover",
              "handover_id,from_id,to_id,pieces\n1,2,3,10\n2,2,3,20\n3,3,5,50\n4,2,5,20\n5,3,1,900\n");
        run("CREATE TABLE handover(handover_id BIGINT, from_entity BIGINT, to_entity BIGINT, grade VARCHAR);"
            "INSERT INTO handover VALUES (1, 2, 3, 'supported'), (2, 2, 3, 'possible'), (3, 3, 5, "
            "'supported'),"
            " (4, 2, 5, 'supported')");
    }
};

TEST(ScoreHandovers, AreAllOnesForTheTruth) {
    const ScoreSection section = Handed("truth").score("handovers");
    EXPECT_EQ(imperfect(section), "");
    EXPECT_EQ(figure_of(section, "recall", "supported"), "1.0000 = 3/3");
    EXPECT_EQ(figure_of(section, "recall_pieces", "supported"), "1.0000 = 100/100");
}

TEST(ScoreHandovers, LoseByAMissedLaneAndByAFalseOne) {
    const Handed world("missed");
    world.run(
        "UPDATE handover SET to_entity = 4 WHERE handover_id = 3;"
        "UPDATE handover SET grade = 'possible' WHERE handover_id = 4");
    const ScoreSection section = world.score("handovers");
    EXPECT_EQ(figure_of(section, "precision", "supported"), "0.5000 = 1/2");
    EXPECT_EQ(figure_of(section, "recall", "supported"), "0.3333 = 1/3");
    EXPECT_EQ(figure_of(section, "precision", "supported or possible"), "0.6667 = 2/3");
    EXPECT_EQ(figure_of(section, "recall", "supported or possible"), "0.6667 = 2/3");
    EXPECT_EQ(figure_of(section, "recall_pieces", "supported or possible"), "0.5000 = 50/100");
    EXPECT_EQ(errors_of(section),
              "50: hand-over missed, 50 pieces: ВЕКТОР > ПЛИТКА | r1.1 a.csv 2: VEKTOR OOO [truth 3]"
              " | r1.7 a.csv 8: PLITKA [truth 5]\n"
              "0: false hand-over 3, supported: ВЕКТОР > ИМПОРТ | r1.1 a.csv 2: VEKTOR OOO [truth 3]"
              " | r1.4 a.csv 5: ИМПОРТ [truth 4]");
}

TEST(ScoreHandovers, FallWithAMergeOfTheFirmsThatTheyJoin) {
    const Handed world("merge");
    // Entity 3 holds the firms 3 and 5 now, and stands for 3, which is on more rows: 2 to 5 became 2 to 3.
    world.run(
        "UPDATE party_entity SET entity_id = 3 WHERE party_id = 41;"
        "UPDATE handover SET from_entity = 3 WHERE from_entity = 5; UPDATE handover SET to_entity = 3 WHERE"
        " to_entity = 5");
    const ScoreSection section = world.score("handovers");
    EXPECT_EQ(figure_of(section, "recall", "supported"), "0.3333 = 1/3");
    EXPECT_EQ(figure_of(section, "precision", "supported"), "0.5000 = 1/2");
}

}  // namespace
}  // namespace waybill
