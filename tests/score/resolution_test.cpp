// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "core/error.hpp"
#include "score/score_case.hpp"

namespace waybill {
namespace {

// Seven parties of four firms make 3 + 1 = 4 pairs.

TEST(ScoreResolution, IsNotInACaseThatHasNoEntities) {
    EXPECT_EQ(ScoreCase("unresolved").score("resolution").absent, "not in this case: no table party_entity");
}

TEST(ScoreResolution, IsNotInACaseWhoseTablesWereNeverFilled) {
    const ScoreCase world("unfilled");
    world.run("CREATE TABLE party_entity(party_id UBIGINT, entity_id BIGINT, grade VARCHAR)");
    EXPECT_EQ(world.score("resolution").absent, "not in this case: party_entity has no row");
}

TEST(ScoreResolution, IsAllOnesForTheTruth) {
    const ScoreCase world("resolved");
    world.resolve();
    const ScoreSection section = world.score("resolution");
    EXPECT_EQ(imperfect(section), "");
    EXPECT_EQ(section.figures.size(), 24u);
    EXPECT_EQ(figure_of(section, "precision", "parties, same"), "1.0000 = 4/4");
    // Mentions: firm 2 stands on 5 rows, firm 3 on 8, firm 4 on 8, firm 5 on 3: 10 + 28 + 28 + 3 pairs.
    EXPECT_EQ(figure_of(section, "recall", "mentions, same"), "1.0000 = 69/69");
    EXPECT_TRUE(section.errors.empty());
}

TEST(ScoreResolution, LosesPrecisionByAMerge) {
    const ScoreCase world("merge");
    world.resolve();
    world.run("UPDATE party_entity SET entity_id = 4 WHERE party_id = 41");
    const ScoreSection section = world.score("resolution");
    EXPECT_EQ(figure_of(section, "precision", "parties, same"), "0.8000 = 4/5");
    EXPECT_EQ(figure_of(section, "recall", "parties, same"), "1.0000 = 4/4");
    EXPECT_EQ(figure_of(section, "f1", "parties, same"), "0.8889 = 8/9");
    EXPECT_EQ(figure_of(section, "b_cubed_precision", "parties, same"), "0.8571 = 6/7");
    EXPECT_EQ(figure_of(section, "b_cubed_recall", "parties, same"), "1.0000 = 7/7");
    EXPECT_EQ(figure_of(section, "exact", "parties, same"), "0.5000 = 2/4");
    // The entity holds 8 + 3 mentions: 24 wrong pairs beside the 69.
    EXPECT_EQ(figure_of(section, "precision", "mentions, same"), "0.7419 = 69/93");
    EXPECT_EQ(errors_of(section),
              "1: entity 4 holds 2 parties of 2 firms | r1.4 a.csv 5: ИМПОРТ [parties: 1; truth 4]"
              " | r1.7 a.csv 8: PLITKA [parties: 1; truth 5]");
}

TEST(ScoreResolution, LosesRecallByASplit) {
    const ScoreCase world("split");
    world.resolve();
    world.run("UPDATE party_entity SET entity_id = 9 WHERE party_id = 13");
    const ScoreSection section = world.score("resolution");
    EXPECT_EQ(figure_of(section, "precision", "parties, same"), "1.0000 = 2/2");
    EXPECT_EQ(figure_of(section, "recall", "parties, same"), "0.5000 = 2/4");
    EXPECT_EQ(figure_of(section, "f1", "parties, same"), "0.6667 = 4/6");
    EXPECT_EQ(figure_of(section, "b_cubed_recall", "parties, same"), "0.8095 = 5.666666/7");
    EXPECT_EQ(figure_of(section, "exact", "parties, same"), "0.7500 = 3/4");
    EXPECT_EQ(
        errors_of(section),
        "2: 3 parties of one firm (乙) lie in 2 entities | r1.1 a.csv 2: YI CO LTD [parties: 2; truth 2]"
        " | r1.3 a.csv 4: 乙 [parties: 1; truth 2]");
}

TEST(ScoreResolution, TakesAPartyWithoutAnEntityForOneAlone) {
    const ScoreCase world("alone");
    world.resolve();
    world.run("DELETE FROM party_entity WHERE party_id IN (13, 41)");
    const ScoreSection section = world.score("resolution");
    EXPECT_EQ(figure_of(section, "recall", "parties, same"), "0.5000 = 2/4");
    EXPECT_EQ(figure_of(section, "exact", "parties, same"), "0.7500 = 3/4");
}

TEST(ScoreResolution, JoinsPossibleEntitiesAtThatGradeOnly) {
    const ScoreCase world("possible");
    world.resolve();
    // 13 is an entity of its own, possibly 8, which is possibly 2: so all three are one by possible steps.
    world.run(
        "UPDATE party_entity SET entity_id = 9 WHERE party_id = 13;"
        "INSERT INTO party_entity VALUES (13, 8, 'possible'), (12, 8, 'possible')");
    const ScoreSection section = world.score("resolution");
    EXPECT_EQ(figure_of(section, "recall", "parties, same"), "0.5000 = 2/4");
    EXPECT_EQ(figure_of(section, "recall", "parties, same or possible"), "1.0000 = 4/4");
    EXPECT_EQ(figure_of(section, "precision", "parties, same or possible"), "1.0000 = 4/4");
}

TEST(ScoreResolution, FollowsRedirects) {
    const ScoreCase world("redirect");
    world.resolve();
    world.run(
        "UPDATE party_entity SET entity_id = 9 WHERE party_id = 13;"
        "INSERT INTO entity VALUES (9, 8), (8, 2)");
    EXPECT_EQ(imperfect(world.score("resolution")), "");
}

std::string message(const ScoreCase& world) {
    try {
        (void)world.score();
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}

TEST(ScoreResolution, RefusesWhatContradictsItself) {
    const ScoreCase world("contradiction");
    world.resolve();
    world.run("INSERT INTO entity VALUES (9, 8), (8, 9)");
    EXPECT_EQ(message(world), "the case's entity 9 redirects to itself over others");
    world.run(
        "DELETE FROM entity WHERE entity_id IN (8, 9); INSERT INTO party_entity VALUES (13, 4, 'same')");
    EXPECT_EQ(message(world),
              "the case's table party_entity has party 13 as 'same' in entity 2 and in 4 (expected one)");
    world.run("ALTER TABLE party_entity DROP COLUMN grade");
    EXPECT_EQ(message(world), "the case's table party_entity has no column 'grade'");
}

TEST(ScoreResolution, IsTheSameForAnyNumberOfThreads) {
    const ScoreCase world("threads");
    world.resolve();
    const ScoreReport one = world.score(1), three = world.score(3);
    for (std::size_t s = 0; s < one.sections.size(); ++s) {
        EXPECT_EQ(errors_of(one.sections[s]), errors_of(three.sections[s]));
        ASSERT_EQ(one.sections[s].figures.size(), three.sections[s].figures.size());
        for (std::size_t f = 0; f < one.sections[s].figures.size(); ++f) {
            EXPECT_EQ(one.sections[s].figures[f].value, three.sections[s].figures[f].value);
            EXPECT_EQ(one.sections[s].figures[f].interval->low, three.sections[s].figures[f].interval->low);
        }
    }
}

}  // namespace
}  // namespace waybill
