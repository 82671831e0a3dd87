// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "score/score_case.hpp"

namespace waybill {
namespace {

// Chain 1: the maker sells at home to 2, 2 > 3 > 4, on record with all its pieces. Chain 2: 2 > 5 > 4, with
// some. Chain 3: 2 > 4 alone, with none. Links: 2-3, 3-4, 2-5, 5-4, 2-4.
struct Traced : ScoreCase {
    explicit Traced(const std::string& name) : ScoreCase("chains_" + name) {
        resolve();
        truth("chain",
              "chain_id,firms,firm_ids,pieces,pieces_on_record\n1,4,1|2|3|4,60,60\n2,3,2|5|4,30,10\n"
              "3,2,2|4,10,0\n");
        truth("chain_hop",
              "chain_id,delivery,hop,hop_kind,hop_id\n1,1,1,handover,1\n1,1,2,movement,100\n"
              "1,1,3,movement,200\n2,1,1,movement,400\n2,1,2,movement,500\n3,1,1,movement,300\n");
        run("CREATE TABLE movement_record(movement_id BIGINT, record_id BIGINT);"
            "INSERT INTO movement_record SELECT CASE WHEN row < 5 THEN 100 WHEN row < 7 THEN 200 ELSE (row - "
            "4) * 100 END,"
            " record_id FROM record WHERE row < 12;"
            "CREATE TABLE chain(chain_id BIGINT, grade VARCHAR, quantity DECIMAL(38,6));"
            "INSERT INTO chain VALUES (1, 'recorded', 60), (2, 'supported', 30), (3, 'possible', 10);"
            "CREATE TABLE chain_hop(chain_id BIGINT, hop INTEGER, from_entity BIGINT, to_entity BIGINT, "
            "movement_id"
            " BIGINT, handover_id BIGINT);"
            "INSERT INTO chain_hop VALUES (1, 1, 2, 3, 100, NULL), (1, 2, 3, 4, 200, NULL), (2, 1, 2, 5, "
            "400, NULL),"
            " (2, 2, 5, 4, 500, NULL), (3, 1, 2, 4, 300, NULL)");
    }
};

TEST(ScoreChains, AreAllOnesForTheTruth) {
    const ScoreSection section = Traced("truth").score("chains");
    EXPECT_EQ(figure_of(section, "recall", "all grades"), "1.0000 = 3/3");
    EXPECT_EQ(figure_of(section, "recall_pieces", "all grades"), "1.0000 = 100/100");
    EXPECT_EQ(figure_of(section, "precision", "all grades"), "1.0000 = 3/3");
    for (const char* of :
         {"wholly on record", "partly on record", "not on record", "4 firms", "3 firms", "2 firms"})
        EXPECT_EQ(figure_of(section, "recall", of), "1.0000 = 1/1") << of;
    EXPECT_EQ(figure_of(section, "recall", "recorded"),
              "0.3333 = 1/3");  // chains 2 and 3 are of weaker grades
    EXPECT_EQ(figure_of(section, "recall", "recorded or supported"), "0.6667 = 2/3");
    EXPECT_EQ(figure_of(section, "precision", "supported"), "1.0000 = 1/1");
    EXPECT_EQ(figure_of(section, "recall", "links"), "1.0000 = 5/5");
    EXPECT_TRUE(section.errors.empty());
}

TEST(ScoreChains, LoseByAWrongHop) {
    const Traced world("hop");
    world.run(
        "UPDATE chain_hop SET to_entity = 5 WHERE chain_id = 1 AND hop = 1;"
        "UPDATE chain_hop SET from_entity = 5 WHERE chain_id = 1 AND hop = 2");
    const ScoreSection section = world.score("chains");
    // The path is that of chain 2 now, so that the case has two paths left, both true.
    EXPECT_EQ(figure_of(section, "recall", "all grades"), "0.6667 = 2/3");
    EXPECT_EQ(figure_of(section, "recall_pieces", "all grades"), "0.4000 = 40/100");
    EXPECT_EQ(figure_of(section, "recall", "4 firms"), "0.0000 = 0/1");
    EXPECT_EQ(figure_of(section, "recall", "wholly on record"), "0.0000 = 0/1");
    EXPECT_EQ(figure_of(section, "precision", "all grades"), "1.0000 = 2/2");
    EXPECT_EQ(figure_of(section, "recall", "links"), "0.6000 = 3/5");
    EXPECT_EQ(figure_of(section, "recall_pieces", "links"), "0.3684 = 70/190");
    EXPECT_EQ(errors_of(section),
              "60: chain of 4 firms missed, 60 pieces, wholly on record: YI > VEKTOR > IMPORT"
              " | r1.1 a.csv 2: hop 2: E11 > I21 | DRONE KX-40 PRO"
              " | r1.4 a.csv 5: hop 3: E21 > I31 | ДРОН XUANNIX");
}

TEST(ScoreChains, LosePrecisionByAChainThatIsNone) {
    const Traced world("none");
    world.run(
        "INSERT INTO chain VALUES (4, 'recorded', 7);"
        "INSERT INTO chain_hop VALUES (4, 1, 3, 5, 100, NULL), (4, 2, 5, 4, 500, NULL)");
    const ScoreSection section = world.score("chains");
    EXPECT_EQ(figure_of(section, "precision", "recorded"), "0.5000 = 1/2");
    EXPECT_EQ(figure_of(section, "precision", "all grades"), "0.7500 = 3/4");
    EXPECT_EQ(figure_of(section, "precision", "links"), "0.8333 = 5/6");
    EXPECT_EQ(figure_of(section, "recall", "all grades"), "1.0000 = 3/3");
    EXPECT_EQ(
        errors_of(section),
        "7: chain 4 is none: VEKTOR > PLITKA > IMPORT | r1.1 a.csv 2: hop 1: E11 > I21 | DRONE KX-40 PRO"
        " | r1.8 a.csv 9: hop 2: E41 > I31 | МОТОР");
}

TEST(ScoreChains, AreCountedByHopsThatNoRecordShows) {
    const Traced world("inferred");
    world.run(
        "UPDATE chain_hop SET movement_id = NULL, handover_id = 1 WHERE chain_id = 1 AND hop = 2;"
        "UPDATE chain_hop SET movement_id = NULL WHERE chain_id = 2");
    const ScoreSection section = world.score("chains");
    EXPECT_EQ(figure_of(section, "recall", "at most one hop inferred"), "0.6667 = 2/3");
    EXPECT_EQ(figure_of(section, "precision", "at most one hop inferred"), "1.0000 = 2/2");
    EXPECT_EQ(figure_of(section, "recall", "all grades"), "1.0000 = 3/3");
}

TEST(ScoreChains, MayBeginWithTheSaleAtHomeOrAfterIt) {
    const Traced world("home");
    world.run(
        "UPDATE chain_hop SET hop = hop + 1 WHERE chain_id = 1;"
        "INSERT INTO chain_hop VALUES (1, 1, 77, 2, NULL, 1)");
    EXPECT_EQ(figure_of(world.score("chains"), "recall", "all grades"), "1.0000 = 3/3");
}

TEST(ScoreChains, AreNotFoundThroughAnEntityThatStandsForAnotherFirm) {
    const Traced world("split");
    world.run("UPDATE party_entity SET entity_id = 9 WHERE party_id = 21");  // of firm 3, on most of its rows
    const ScoreSection section = world.score("chains");
    EXPECT_EQ(figure_of(section, "recall", "all grades"),
              "1.0000 = 3/3");  // 3 still stands for firm 3, by party 22
    world.run(
        "UPDATE chain_hop SET to_entity = 99 WHERE chain_id = 1 AND hop = 1;"
        "UPDATE chain_hop SET from_entity = 99 WHERE chain_id = 1 AND hop = 2");  // an entity of no party
    EXPECT_EQ(figure_of(world.score("chains"), "recall", "all grades"), "0.6667 = 2/3");
    EXPECT_EQ(figure_of(world.score("chains"), "precision", "all grades"), "0.6667 = 2/3");
}

}  // namespace
}  // namespace waybill
