// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "core/error.hpp"
#include "score/score_case.hpp"

namespace waybill {
namespace {

std::string message(const ScoreCase& world) {
    try {
        (void)world.score();
    } catch (const Error& error) {
        std::string text = error.what();
        const std::string folder = world.truth_folder() + "/";
        for (std::size_t at = text.find(folder); at != std::string::npos; at = text.find(folder))
            text.erase(at, folder.size());
        return text;
    }
    return "no error";
}

TEST(ScoreRecords, AreAllOnesForTheTruth) {
    const ScoreSection section = ScoreCase("records_truth").score("records");
    EXPECT_EQ(imperfect(section), "");
    EXPECT_EQ(figure_of(section, "recall", "all rows"), "1.0000 = 12/12");
    EXPECT_EQ(figure_of(section, "recall", "monthly"), "1.0000 = 2/2");
}

TEST(ScoreRecords, LoseByAMissedRowAndByAnExtraRecord) {
    const ScoreCase world("records_missed");
    world.run(
        "DELETE FROM record WHERE row IN (3, 13);"
        "INSERT INTO reject VALUES (1, (1::BIGINT << 40) + 12, 0, 13, 0, 'totals row', 'TOTAL', '[]');"
        "INSERT INTO record(record_id, source_id, sheet, row, row_hash, grain, description)"
        " VALUES ((1::BIGINT << 40) + 20, 1, 0, 21, 0, 'item', 'TOTAL')");
    const ScoreSection section = world.score("records");
    EXPECT_EQ(figure_of(section, "recall", "all rows"), "0.8333 = 10/12");
    EXPECT_EQ(figure_of(section, "precision", "all rows"), "0.9091 = 10/11");
    EXPECT_EQ(figure_of(section, "recall", "original"), "0.8889 = 8/9");
    EXPECT_EQ(figure_of(section, "recall", "monthly"), "0.5000 = 1/2");
    EXPECT_EQ(
        errors_of(section),
        "1: extra: no row of the truth; a.csv; rows: 1, of which the first is shown | r1.20 a.csv 21: TOTAL\n"
        "1: missed: no record and no reject; a.csv; rows: 1, of which the first is shown |  a.csv 3: \n"
        "1: missed: totals row; a.csv; rows: 1, of which the first is shown |  a.csv 13: TOTAL");
}

TEST(ScoreRecords, LeaveOutFilesThatTheTruthDoesNotKnow) {
    const ScoreCase world("records_other");
    world.run(
        "INSERT INTO source SELECT 2, '/b.csv', 'b.csv', 'y', 1, 'csv', NULL, NULL, NULL, NULL, NULL, NULL, "
        "NULL,"
        " NULL, 1, 1, 0, 0, ingested FROM source;"
        "INSERT INTO record(record_id, source_id, sheet, row, row_hash, grain) VALUES ((2::BIGINT << 40) + "
        "1, 2, 0,"
        " 2, 0, 'item')");
    const ScoreSection section = world.score("records");
    EXPECT_EQ(figure_of(section, "precision", "all rows"), "1.0000 = 12/12");
    EXPECT_EQ(section.notes, std::vector<std::string>{"records of files that the truth does not know: 1"});
}

TEST(ScoreRecords, AreNotScoredWithoutTheirTruth) {
    const ScoreCase world("records_none");
    std::filesystem::remove(world.truth_folder() + "/record.csv");
    world.resolve();
    EXPECT_EQ(world.score("records").absent, "not in this truth: no table record");
    EXPECT_EQ(world.score("resolution").absent, "records were not scored, on which this rests");
}

TEST(ScoreTruth, MayBeParquet) {
    const ScoreCase world("truth_parquet");
    world.run("COPY (FROM read_csv('" + world.truth_folder() + "/record.csv')) TO '" + world.truth_folder() +
              "/record.parquet'");
    EXPECT_EQ(message(world),
              world.truth_folder() + ": holds record.csv and record.parquet (expected one of them)");
    std::filesystem::remove(world.truth_folder() + "/record.csv");
    EXPECT_EQ(imperfect(world.score("records")), "");
}

TEST(ScoreTruth, IsRefusedWithThePlaceOfWhatIsWrong) {
    const ScoreCase world("truth_wrong");
    world.truth("brand", "brand_id,brand\n1,XUANNIX\ntwo,VEYRON\n");
    EXPECT_EQ(message(world), "brand.csv: row 3: brand_id is 'two' (expected an integer)");
    world.truth("brand", "brand_id,name\n1,XUANNIX\n");
    EXPECT_EQ(message(world), "brand.csv: has no column 'brand' (found: brand_id, name)");
    world.truth("brand", "brand_id,brand\n1,XUANNIX\n");
    world.truth("listing", "list,listing_uid,entity_id,since,until\nofac_sdn,1,2,2022-02-30,\n");
    EXPECT_EQ(message(world), "listing.csv: row 2: since is '2022-02-30' (expected YYYY-MM-DD)");
}

TEST(ScoreTruth, MayNotStateARowTwiceNorTheCaseHoldTwoFilesOfOneName) {
    const ScoreCase world("truth_twice");
    world.run(
        "INSERT INTO source SELECT 2, '/x/a.csv', 'a.csv', 'y', 1, 'csv', NULL, NULL, NULL, NULL, NULL, "
        "NULL, NULL,"
        " NULL, 0, 0, 0, 0, ingested FROM source");
    EXPECT_EQ(message(world), "the case has two sources named a.csv, s1 and s2, and the truth knows one");
    world.run("DELETE FROM source WHERE source_id = 2");
    const std::string row = "a.csv,,2,original,100,2,3,,1,1,drone,complete\n";
    world.truth("record",
                "file,sheet,row,state,movement_ids,exporter_id,importer_id,maker_id,brand_id,model_id,"
                "goods_class,completeness\n" +
                    row + row);
    EXPECT_EQ(message(world), "the truth states a.csv, row 2, 2 times (expected once)");
}

TEST(ScoreTruth, IsLookedForWhereItIsSaidToBe) {
    const ScoreCase world("truth_folder");
    EXPECT_THROW((void)Engine::score(world.case_path(), world.truth_folder() + "/none"), Error);
    EXPECT_THROW((void)Engine::score(world.case_path() + ".none", world.truth_folder()), Error);
    std::filesystem::create_directories(world.truth_folder() + "/empty");
    EXPECT_THROW((void)Engine::score(world.case_path(), world.truth_folder() + "/empty"), Error);
    EXPECT_THROW((void)Engine::score(world.truth_folder() + "/brand.csv", world.truth_folder()), Error);
}

TEST(ScoreTruth, LeavesTheCaseAsItWasAndNothingBesideIt) {
    const ScoreCase world("truth_untouched");
    const auto before = std::filesystem::last_write_time(world.case_path());
    (void)world.score();
    EXPECT_EQ(std::filesystem::last_write_time(world.case_path()), before);
    EXPECT_FALSE(std::filesystem::exists(world.case_path() + ".score.tmp"));
}

}  // namespace
}  // namespace waybill
