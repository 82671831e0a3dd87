// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "score/score_case.hpp"

namespace waybill {
namespace {

struct Told : ScoreCase {
    explicit Told(const std::string& name) : ScoreCase("claims_" + name) {
        truth("report", "report_id,file\n1,courier.html\n2,spravka.txt\n");
        truth("claim",
              "claim_id,report_id,kind,text\n1,1,count,About 75 exporters sent drones.\n"
              "2,1,sum,\"They were worth more than $49.6 million, it says.\"\n3,1,denial,YI denied it.\n"
              "4,2,count,Около 75 экспортёров.\n");
        truth("verdict", "claim_id,verdict\n1,borne_out\n2,contradicted\n3,in_conflict\n4,borne_out\n");
        truth("told_event",
              "told_event_id,report_id,date,precision,text\n1,1,2022-02-24,day,It began on 24 February.\n"
              "2,2,2023-03,month,\"В марте 2023 года основана фирма.\"\n");
        run("CREATE TABLE report(report_id INTEGER, name VARCHAR);"
            "INSERT INTO report VALUES (10, 'courier.html'), (20, 'spravka.txt'), (30, 'other.txt');"
            "CREATE TABLE claim(claim_id INTEGER, report_id INTEGER, kind VARCHAR, text VARCHAR);"
            "INSERT INTO claim VALUES (1, 10, 'count', 'About 75 exporters'), (2, 10, 'sum', 'worth more "
            "than $49.6 million'),"
            " (3, 10, 'denial', 'YI  denied it.'), (4, 20, 'count', 'Около 75 экспортёров'), (5, 30, "
            "'count', 'About 75');"
            "CREATE TABLE verdict(claim_id INTEGER, verdict VARCHAR);"
            "INSERT INTO verdict VALUES (1, 'borne out'), (2, 'contradicted'), (3, 'in_conflict'), (4, "
            "'borne_out');"
            "CREATE TABLE told_event(told_event_id INTEGER, report_id INTEGER, day DATE, precision VARCHAR, "
            "text VARCHAR);"
            "INSERT INTO told_event VALUES (1, 10, '2022-02-24', 'day', 'began on 24 February'),"
            " (2, 20, '2023-03-01', 'month', 'В марте 2023 года основана фирма')");
    }
};

TEST(ScoreClaims, AreAllOnesForTheTruth) {
    const ScoreSection section = Told("truth").score("claims");
    EXPECT_EQ(imperfect(section), "");
    EXPECT_EQ(figure_of(section, "recall", "claims"), "1.0000 = 4/4");
    EXPECT_EQ(figure_of(section, "precision", "claims"),
              "1.0000 = 4/4");  // other.txt is no report of the truth
    EXPECT_EQ(figure_of(section, "right", "verdicts"), "1.0000 = 4/4");
    EXPECT_EQ(figure_of(section, "dated", "told events"), "1.0000 = 2/2");
}

TEST(ScoreClaims, LoseByAFlippedVerdict) {
    const Told world("flipped");
    world.run("UPDATE verdict SET verdict = 'contradicted' WHERE claim_id = 4");
    const ScoreSection section = world.score("claims");
    EXPECT_EQ(figure_of(section, "right", "verdicts"), "0.7500 = 3/4");
    EXPECT_EQ(figure_of(section, "recall", "borne_out"), "0.5000 = 1/2");
    EXPECT_EQ(figure_of(section, "precision", "contradicted"), "0.5000 = 1/2");
    EXPECT_EQ(figure_of(section, "taken_for", "borne_out -> contradicted"), "0.5000 = 1/2");
    EXPECT_EQ(errors_of(section),
              "3: claim 4 is contradicted, due is borne_out |  spravka.txt 0: Около 75 экспортёров.");
}

TEST(ScoreClaims, LoseByOneMissedOneFalseAndAWrongDay) {
    const Told world("missed");
    world.run(
        "UPDATE claim SET text = 'no such words' WHERE claim_id = 2;"
        "UPDATE told_event SET day = '2022-02-25' WHERE told_event_id = 1; DELETE FROM told_event WHERE"
        " told_event_id = 2");
    const ScoreSection section = world.score("claims");
    EXPECT_EQ(figure_of(section, "recall", "claims"), "0.7500 = 3/4");
    EXPECT_EQ(figure_of(section, "precision", "claims"), "0.7500 = 3/4");
    EXPECT_EQ(figure_of(section, "right", "verdicts"), "1.0000 = 3/3");
    EXPECT_EQ(figure_of(section, "recall", "told events"), "0.5000 = 1/2");
    EXPECT_EQ(figure_of(section, "dated", "told events"), "0.0000 = 0/1");
    EXPECT_EQ(
        errors_of(section),
        "2: claim missed (truth 2) |  courier.html 0: They were worth more than $49.6 million, it says.\n"
        "1: claim 2 is none |  courier.html 0: no such words");
}

}  // namespace
}  // namespace waybill
