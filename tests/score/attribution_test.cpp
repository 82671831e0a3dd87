// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "score/score_case.hpp"

namespace waybill {
namespace {

// Two brands, a maker, and what firm 3 received and passed on.
struct Attributed : ScoreCase {
    explicit Attributed(const std::string& name) : ScoreCase("attribution_" + name) {
        resolve();
        truth("attribution",
              "attribution_id,origin_kind,origin_id,target_country,goods_class,model_id,scope_entity_id,"
              "direction,"
              "pieces_true,closed_least,closed_most,open_most\n"
              "1,brand,1,RU,drone,,,received,80,60,100,120\n"
              "2,brand,1,RU,drone,1,,received,80,60,100,120\n"
              "3,brand,2,RU,drone_part,,,received,30,20,50,50\n"
              "4,maker,2,RU,drone,,,received,80,60,100,120\n"
              "5,brand,1,RU,drone,,3,received,40,40,40,60\n"
              "6,brand,1,RU,drone,,3,passed_on,35,,40,40\n");
        run("CREATE TABLE attribution(attribution_id BIGINT, origin_kind VARCHAR, origin VARCHAR, "
            "target_country VARCHAR,"
            " goods_class VARCHAR, part BOOLEAN, model VARCHAR, scope_entity BIGINT, direction VARCHAR, "
            "stock VARCHAR,"
            " least DECIMAL(38,6), most DECIMAL(38,6), total DECIMAL(38,6));"
            "INSERT INTO attribution SELECT id + CASE s WHEN 'open' THEN 10 ELSE 0 END, k, o, 'RU', "
            "'drones', p, m, f, d,"
            " s, CASE s WHEN 'closed' THEN l ELSE 0 END, CASE s WHEN 'closed' THEN c ELSE u END, 200 FROM "
            "(VALUES"
            " (1, 'brand', 'Xuannix', false, NULL, NULL, 'received', 60, 100, 120),"
            " (2, 'brand', 'XUANNIX', false, 'KX-40 PRO', NULL, 'received', 60, 100, 120),"
            " (3, 'brand', 'VEYRON', true, NULL, NULL, 'received', 20, 50, 50),"
            " (4, 'maker', '2', false, NULL, NULL, 'received', 60, 100, 120),"
            " (5, 'brand', 'XUANNIX', false, NULL, 3, 'received', 40, 40, 60),"
            " (6, 'brand', 'XUANNIX', false, NULL, 3, 'passed_on', NULL, 40, 40)) v(id, k, o, p, m, f, d, l, "
            "c, u),"
            " (VALUES ('closed'), ('open')) w(s)");
    }
};

TEST(ScoreAttribution, HasAllOnesForTheBestBounds) {
    const ScoreSection section = Attributed("truth").score("attribution");
    for (const ScoreFigure& figure : section.figures) {
        if (figure.name == "width" || !figure.of.starts_with("closed")) continue;
        EXPECT_EQ(figure.value, std::optional(1.0)) << figure.name << " " << figure.of;
    }
    EXPECT_EQ(figure_of(section, "coverage", "closed, brands"), "1.0000 = 3/3");
    EXPECT_EQ(figure_of(section, "width", "closed, brands"), "0.1833 = 110/600");
    EXPECT_EQ(figure_of(section, "coverage_possible", "closed, brands"), "1.0000 = 3/3");
    EXPECT_EQ(figure_of(section, "coverage", "open, firms"), "1.0000 = 2/2");
    EXPECT_EQ(figure_of(section, "tightness_most", "open, brands"), "1.0000 = 290/290");
    EXPECT_TRUE(section.errors.empty());
}

TEST(ScoreAttribution, LosesCoverageByABoundThatMisses) {
    const Attributed world("miss");
    world.run(
        "UPDATE attribution SET most = 75 WHERE attribution_id = 1;"    // 80 came, the records allow 100
        "UPDATE attribution SET least = 25 WHERE attribution_id = 3");  // 30 came, the records allow 20
    const ScoreSection section = world.score("attribution");
    EXPECT_EQ(figure_of(section, "coverage", "closed, brands"), "0.6667 = 2/3");
    EXPECT_EQ(figure_of(section, "not_too_narrow", "closed, brands"), "0.3333 = 1/3");
    EXPECT_EQ(figure_of(section, "width", "closed, brands"), "0.1333 = 80/600");
    EXPECT_EQ(figure_of(section, "tightness_most", "closed, brands"), "1.1111 = 250/225");
    EXPECT_EQ(errors_of(section),
              "25: brand/XUANNIX/RU/drone///received, closed: [60, 75] misses the true 80"
              " | r1.1 a.csv 2: E11 > I21 | DRONE KX-40 PRO | r1.2 a.csv 3: E12 > I22 | XUANNIX DRONE"
              " | r1.3 a.csv 4: E13 > I21 | DRONE\n"
              "5: brand/VEYRON/RU/drone_part///received, closed: [25, 50] is narrower than the records allow"
              " | r1.6 a.csv 7: E11 > I31 | MOTOR GA-60 VEYRON | r1.7 a.csv 8: E11 > I41 | MOTOR"
              " | r1.8 a.csv 9: E41 > I31 | МОТОР");
}

TEST(ScoreAttribution, LosesTightnessByAWideBoundAndKeepsCoverage) {
    const Attributed world("wide");
    world.run("UPDATE attribution SET most = 200, least = 0 WHERE attribution_id = 1");
    const ScoreSection section = world.score("attribution");
    EXPECT_EQ(figure_of(section, "coverage", "closed, brands"), "1.0000 = 3/3");
    EXPECT_EQ(figure_of(section, "not_too_narrow", "closed, brands"), "1.0000 = 3/3");
    EXPECT_EQ(figure_of(section, "tightness_most", "closed, brands"), "0.7143 = 250/350");
    EXPECT_EQ(figure_of(section, "tightness_least", "closed, brands"), "0.5714 = 80/140");
    EXPECT_TRUE(section.errors.empty());
}

TEST(ScoreAttribution, SaysHowFarTheBestBoundsThemselvesReach) {
    const Attributed world("possible");
    world.truth(
        "attribution",
        "attribution_id,origin_kind,origin_id,target_country,goods_class,model_id,scope_entity_id,direction,"
        "pieces_true,closed_least,closed_most,open_most\n"
        "1,brand,1,RU,drone,,,received,110,60,100,120\n"  // rows were lost: 110 came, the records allow 100
        "3,brand,2,RU,drone_part,,,received,30,20,50,50\n");
    const ScoreSection section = world.score("attribution");
    EXPECT_EQ(figure_of(section, "coverage", "closed, brands"), "0.5000 = 1/2");
    EXPECT_EQ(figure_of(section, "coverage_possible", "closed, brands"), "0.5000 = 1/2");
    EXPECT_EQ(figure_of(section, "not_too_narrow", "closed, brands"), "1.0000 = 2/2");
    EXPECT_EQ(figure_of(section, "coverage_possible", "open, brands"), "1.0000 = 2/2");
}

TEST(ScoreAttribution, SaysWhichQuestionsTheCaseAnswers) {
    const Attributed world("answered");
    world.run("DELETE FROM attribution WHERE attribution_id IN (2, 3)");
    const ScoreSection section = world.score("attribution");
    EXPECT_EQ(figure_of(section, "answered", "closed, brands"), "0.3333 = 1/3");
    EXPECT_EQ(figure_of(section, "coverage", "closed, brands"), "1.0000 = 1/1");
    EXPECT_EQ(figure_of(section, "answered", "open, brands"), "1.0000 = 3/3");
}

}  // namespace
}  // namespace waybill
