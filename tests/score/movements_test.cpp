// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "score/score_case.hpp"

namespace waybill {
namespace {

// Movement 100 is reported by rows 2, 3, 4 and 200 by rows 5, 6: 3 + 1 = 4 pairs; five more by one row each.
// Rows 12 and 13 are a month's sums.
struct Joined : ScoreCase {
    explicit Joined(const std::string& name) : ScoreCase("movements_" + name) {
        run("CREATE TABLE movement_record(movement_id BIGINT, record_id BIGINT);"
            "INSERT INTO movement_record SELECT CASE WHEN row < 5 THEN 100 WHEN row < 7 THEN 200 ELSE (row - "
            "4) * 100 END,"
            " record_id FROM record WHERE row < 12");
    }
};

TEST(ScoreMovements, AreAllOnesForTheTruth) {
    const ScoreSection section = Joined("truth").score("movements");
    EXPECT_EQ(imperfect(section), "");
    EXPECT_EQ(figure_of(section, "recall", "records"), "1.0000 = 4/4");
    EXPECT_EQ(figure_of(section, "exact", "records"), "1.0000 = 7/7");
    EXPECT_EQ(figure_of(section, "kept_apart", "aggregates"), "1.0000 = 2/2");
}

TEST(ScoreMovements, LoseRecallByALostJoin) {
    const Joined world("lost");
    world.run("UPDATE movement_record SET movement_id = 201 WHERE record_id & 1023 = 5");
    const ScoreSection section = world.score("movements");
    EXPECT_EQ(figure_of(section, "recall", "records"), "0.7500 = 3/4");
    EXPECT_EQ(figure_of(section, "precision", "records"), "1.0000 = 3/3");
    EXPECT_EQ(figure_of(section, "exact", "records"), "0.8571 = 6/7");
    EXPECT_EQ(errors_of(section),
              "1: 2 records of one movement (truth 200) lie in 2 movements | r1.4 a.csv 5: E21 > I31 | ДРОН "
              "XUANNIX [truth"
              " 200] | r1.5 a.csv 6: E22 > I31 | ДРОН [truth 200]");
}

TEST(ScoreMovements, LosePrecisionByAFalseJoin) {
    const Joined world("false");
    world.run("UPDATE movement_record SET movement_id = 100 WHERE record_id & 1023 IN (4, 5)");
    const ScoreSection section = world.score("movements");
    EXPECT_EQ(figure_of(section, "precision", "records"), "0.4000 = 4/10");
    EXPECT_EQ(figure_of(section, "recall", "records"), "1.0000 = 4/4");
    // B-cubed: of ten records five lie in a cluster of five, three with 3/5 and two with 2/5.
    EXPECT_EQ(figure_of(section, "b_cubed_precision", "records"), "0.7600 = 7.6/10");
}

TEST(ScoreMovements, TakeARecordOfNoMovementForOneAlone) {
    const Joined world("none");
    world.run("DELETE FROM movement_record WHERE record_id & 1023 IN (5, 10)");
    const ScoreSection section = world.score("movements");
    EXPECT_EQ(figure_of(section, "recall", "records"), "0.7500 = 3/4");
    EXPECT_EQ(figure_of(section, "exact", "records"), "0.8571 = 6/7");
}

TEST(ScoreMovements, SayWhichSumsWereMadeIntoConsignments) {
    const Joined world("sums");
    world.run("INSERT INTO movement_record SELECT 900, record_id FROM record WHERE row = 13");
    const ScoreSection section = world.score("movements");
    EXPECT_EQ(figure_of(section, "kept_apart", "aggregates"), "0.5000 = 1/2");
    EXPECT_EQ(figure_of(section, "precision", "records"), "1.0000 = 4/4");
}

}  // namespace
}  // namespace waybill
