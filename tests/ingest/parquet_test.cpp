// SPDX-License-Identifier: Apache-2.0
#include "ingest/parquet.hpp"

#include <gmock/gmock.h>

#include "ingest/sources.hpp"
#include "store/database.hpp"

namespace waybill {
namespace {

using test::error_of;
using test::rows_of;
using testing::HasSubstr;

/// A Parquet file with the rows of a query.
std::string write_parquet(const std::string& name, const std::string& select) {
    const std::string path = test::fresh_path(name);
    Connection connection = Database::open(":memory:").connect();
    connection.run("COPY (" + select + ") TO '" + path + "' (FORMAT parquet, ROW_GROUP_SIZE 2048)");
    return path;
}

std::unique_ptr<RowReader> open_file(const std::string& path, const ReadOptions& options = {}) {
    return open_parquet(Input::from_path(path, testing::TempDir()), options);
}

TEST(Parquet, CellsOfEveryTypeAreText) {
    const auto reader =
        open_file(write_parquet("a.parquet",
                                "SELECT 'Щукин' AS \"имя\", 42 AS i, 12.50::DECIMAL(9,2) AS d, 0.1::DOUBLE "
                                "AS f, 690721.0::DOUBLE AS hs, 1e-7::DOUBLE AS small,"
                                " DATE '2022-02-24' AS day, TIMESTAMP '2022-02-24 18:10:00' AS at, TIMESTAMP "
                                "'2022-02-24' AS midnight, true AS b, NULL::VARCHAR AS n"));
    EXPECT_EQ(rows_of(*reader),
              "[]\n0: имя|i|d|f|hs|small|day|at|midnight|b|n\n"
              "1: Щукин|42|12.50|0.1|690721|0.0000001|2022-02-24|2022-02-24T18:10:00|2022-02-24|true|\n");
    EXPECT_TRUE(reader->sheets().at(0).named_columns);
}

TEST(Parquet, RowsKeepTheirOrderOverManyRowGroups) {
    ReadOptions options;
    options.block_bytes = 10'000;
    const std::string path = write_parquet("b.parquet", "SELECT i, 'x' || i AS t FROM range(20000) r(i)");
    const auto reader = open_file(path, options);
    RowBlock block;
    std::uint64_t rows = 0;
    while (reader->next(block)) {
        for (std::size_t row = 0; row < block.rows(); ++row) {
            if (block.row_number[row] == 0) continue;
            ASSERT_EQ(block.cell(row, 0), std::to_string(rows));
            ASSERT_EQ(block.row_number[row], ++rows);
        }
    }
    EXPECT_EQ(rows, 20'000u);
    EXPECT_EQ(reader->bytes_read(), std::filesystem::file_size(path));
}

TEST(Parquet, NamesWithPatternCharactersAreNames) {
    EXPECT_EQ(rows_of(*open_rows(write_parquet("a[1]*.parquet", "SELECT 1 AS a"))), "[]\n0: a\n1: 1\n");
}

TEST(ParquetBad, ADamagedFileIsSaidToBeSo) {
    const std::string whole = test::read_file(write_parquet("c.parquet", "SELECT i FROM range(100) r(i)"));
    const std::string text = error_of(
        [&] { (void)open_rows(test::write_file("cut.parquet", whole.substr(0, whole.size() - 20))); });
    EXPECT_THAT(text, HasSubstr("bad_input: "));
    EXPECT_THAT(text, HasSubstr("cut.parquet: row 1: no Parquet file that can be read"));
    EXPECT_THAT(text, testing::Not(HasSubstr("/proc/self")));
}

}  // namespace
}  // namespace waybill
