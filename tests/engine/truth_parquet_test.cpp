// SPDX-License-Identifier: Apache-2.0
#include "engine/truth_parquet.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "case_folder.hpp"
#include "core/error.hpp"
#include "engine/engine.hpp"
#include "store/database.hpp"

namespace waybill {
namespace {

std::string csv_reader(const std::filesystem::path& path) {
    return "read_csv(" + quoted_text(path.string()) +
           ", header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')";
}

class TruthAsParquet : public ::testing::Test {
  protected:
    void SetUp() override {
        std::filesystem::remove_all(folder_);
        std::filesystem::create_directories(folder_);
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    const std::filesystem::path folder_ =
        std::filesystem::path(::testing::TempDir()) / ("waybill_truth_" + std::to_string(::getpid()));
    SilentProgress progress_;
};

TEST_F(TruthAsParquet, SaysInEveryCellWhatTheCsvSays) {
    SynthOptions options;
    options.shipments = 1'000;
    options.folder = folder_ / "csv";
    Engine::synth(options, progress_);
    options.folder = folder_ / "parquet";
    Engine::synth(options, progress_, TruthForm::parquet);
    Connection connection = Database::open(":memory:").connect();
    std::size_t tables = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder_ / "csv" / "truth")) {
        if (entry.path().extension() != ".csv") continue;
        ++tables;
        const auto parquet = folder_ / "parquet" / "truth" / entry.path().stem().concat(".parquet");
        ASSERT_TRUE(std::filesystem::exists(parquet)) << parquet;
        EXPECT_FALSE(std::filesystem::exists(std::filesystem::path(parquet).replace_extension(".csv")));
        Answer unlike = connection.query(
            "WITH c AS (SELECT row_number() OVER () AS place, * FROM " + csv_reader(entry.path()) +
            "), p AS (SELECT row_number() OVER () AS place, COLUMNS(*)::VARCHAR FROM read_parquet(" +
            quoted_text(parquet.string()) +
            ")) SELECT count(*) FROM ((FROM c EXCEPT ALL FROM p) UNION ALL (FROM p EXCEPT ALL FROM c))");
        ASSERT_TRUE(unlike.next());
        EXPECT_EQ(unlike.integer(0), 0) << entry.path();
    }
    EXPECT_GE(tables, 20u);
    Answer types = connection.query(
        "SELECT string_agg(column_name || ' ' || column_type, ', ') FROM (DESCRIBE FROM read_parquet(" +
        quoted_text((folder_ / "parquet" / "truth" / "handover.parquet").string()) + "))");
    ASSERT_TRUE(types.next());
    EXPECT_EQ(types.text(0),
              "handover_id BIGINT, left DATE, arrived DATE, from_id BIGINT, to_id BIGINT, country VARCHAR, "
              "goods_class "
              "VARCHAR, kind VARCHAR, brand_id BIGINT, model_id BIGINT, pieces BIGINT, usd_cents BIGINT");
}

TEST_F(TruthAsParquet, ACellOfAnotherTypeLeavesTheCsvAsItIs) {
    std::ofstream(folder_ / "brand.csv") << "brand_id,brand\n1,ASTER\nx,BOREAL\n";
    try {
        write_truth_as_parquet(folder_, progress_);
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_NE(std::string(error.what()).find("brand.csv"), std::string::npos) << error.what();
    }
    EXPECT_TRUE(std::filesystem::exists(folder_ / "brand.csv"));
    EXPECT_FALSE(std::filesystem::exists(folder_ / "brand.parquet"));
}

}  // namespace
}  // namespace waybill
