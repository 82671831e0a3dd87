// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "score/score_case.hpp"

namespace waybill {
namespace {

// Five rows of complete drones of XUANNIX, KX-40 Pro (rows 2 to 6), three of parts of VEYRON (7 to 9), four
// of other goods. Rows 2, 3, 5 and 7 name their brand, 2 and 7 their model.
struct Classified : ScoreCase {
    explicit Classified(const std::string& name) : ScoreCase("goods_" + name) {
        run("CREATE TABLE record_goods(record_id BIGINT, goods_class VARCHAR, part BOOLEAN, brand VARCHAR, "
            "model VARCHAR);"
            "INSERT INTO record_goods SELECT record_id, CASE WHEN row < 10 THEN 'drones' END, row > 6,"
            " CASE WHEN row < 7 THEN 'Xuannix' WHEN row < 10 THEN 'VEYRON' END,"
            " CASE WHEN row < 7 THEN 'KX40 PRO' WHEN row = 7 THEN 'GA-60' END FROM record");
    }
};

TEST(ScoreGoods, AreAllOnesForTheTruth) {
    const ScoreSection section = Classified("truth").score("goods");
    EXPECT_EQ(imperfect(section), "");
    EXPECT_EQ(figure_of(section, "recall", "class"), "1.0000 = 8/8");
    EXPECT_EQ(figure_of(section, "recall", "part"), "1.0000 = 3/3");
    EXPECT_EQ(figure_of(section, "recall", "brand, where named"), "1.0000 = 4/4");
    EXPECT_EQ(figure_of(section, "recall", "model, where named"), "1.0000 = 2/2");
    EXPECT_TRUE(section.errors.empty());
}

TEST(ScoreGoods, LoseByAWrongClass) {
    const Classified world("class");
    world.run(
        "UPDATE record_goods SET goods_class = NULL WHERE record_id & 1023 = 1;"        // row 2 missed
        "UPDATE record_goods SET goods_class = 'drones' WHERE record_id & 1023 = 10");  // a lathe is none
    const ScoreSection section = world.score("goods");
    EXPECT_EQ(figure_of(section, "precision", "class"), "0.8750 = 7/8");
    EXPECT_EQ(figure_of(section, "recall", "class"), "0.8750 = 7/8");
    EXPECT_EQ(figure_of(section, "recall", "complete"), "0.8000 = 4/5");
    EXPECT_EQ(figure_of(section, "precision", "part"), "0.7500 = 3/4");
    EXPECT_EQ(errors_of(section),
              "1: class false: other goods taken for the class; rows: 1 | r1.10 a.csv 11: LATHE\n"
              "1: class missed: complete goods; rows: 1 | r1.1 a.csv 2: DRONE KX-40 PRO | XUANNIX");
}

TEST(ScoreGoods, LoseByPartsTakenForCompleteGoods) {
    const Classified world("part");
    world.run("UPDATE record_goods SET part = false WHERE record_id & 1023 IN (7, 8)");
    const ScoreSection section = world.score("goods");
    EXPECT_EQ(figure_of(section, "recall", "part"), "0.3333 = 1/3");
    EXPECT_EQ(figure_of(section, "precision", "complete"), "0.7143 = 5/7");
    EXPECT_EQ(figure_of(section, "recall", "class"), "1.0000 = 8/8");
}

TEST(ScoreGoods, LoseByAMissedAndByAWrongBrand) {
    const Classified world("brand");
    world.run(
        "UPDATE record_goods SET brand = NULL WHERE record_id & 1023 IN (2, 3);"  // row 3 names it, row 4 not
        "UPDATE record_goods SET brand = 'VEYRON' WHERE record_id & 1023 = 4;"
        "UPDATE record_goods SET model = 'KX-50' WHERE record_id & 1023 = 1");
    const ScoreSection section = world.score("goods");
    EXPECT_EQ(figure_of(section, "recall", "brand"), "0.6250 = 5/8");
    EXPECT_EQ(figure_of(section, "precision", "brand"), "0.8333 = 5/6");
    EXPECT_EQ(figure_of(section, "recall", "brand, where named"), "0.5000 = 2/4");
    EXPECT_EQ(figure_of(section, "recall", "model"), "0.8333 = 5/6");
    EXPECT_EQ(
        errors_of(section),
        "1: brand false: VEYRON instead of XUANNIX; rows: 1 | r1.4 a.csv 5: ДРОН XUANNIX\n"
        "1: brand missed: XUANNIX; rows: 1 | r1.2 a.csv 3: XUANNIX DRONE\n"
        "1: model false: KX-50 instead of KX-40 Pro; rows: 1 | r1.1 a.csv 2: DRONE KX-40 PRO | XUANNIX");
}

}  // namespace
}  // namespace waybill
