// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "store/database.hpp"

namespace waybill {
namespace {

using namespace std::chrono_literals;

constexpr const char* all_kinds =
    "CREATE TABLE t(text VARCHAR, whole BIGINT, hash UBIGINT, small INTEGER, yes BOOLEAN, day DATE,"
    " quantity DECIMAL(18,6), amount DECIMAL(38,6), untouched VARCHAR)";

Batch batch_of_all_kinds() {
    Batch batch;
    batch.add("text", ColumnKind::text);
    batch.add("whole", ColumnKind::int64);
    batch.add("hash", ColumnKind::uint64);
    batch.add("small", ColumnKind::int32);
    batch.add("yes", ColumnKind::boolean);
    batch.add("day", ColumnKind::day);
    batch.add("quantity", ColumnKind::decimal);
    batch.add("amount", ColumnKind::money);
    return batch;
}

TEST(Insert, EveryKindAndNullsArriveAsTheyWere) {
    Database database = Database::open(":memory:");
    Connection connection = database.connect();
    connection.run(all_kinds);
    Batch batch = batch_of_all_kinds();
    for (Column& column : batch.columns) column.append_null();
    batch.columns[0].append("ООО «Вектор»");
    batch.columns[1].append(std::int64_t{-5});
    batch.columns[2].append(std::uint64_t{0xffff'ffff'ffff'fff0});
    batch.columns[3].append(std::int32_t{7});
    batch.columns[4].append_bool(true);
    batch.columns[5].append(Day{2022y / 2 / 24});
    batch.columns[6].append(Decimal{-1'500'000});
    batch.columns[7].append(Decimal{-9'000'000'000'000'000'000});
    for (Column& column : batch.columns) column.append_null();
    connection.insert("t", {&batch});
    Answer answer = connection.query("SELECT * FROM t ORDER BY rowid");
    ASSERT_TRUE(answer.next());
    for (std::size_t i = 0; i < answer.columns(); ++i) EXPECT_TRUE(answer.is_null(i)) << i;
    ASSERT_TRUE(answer.next());
    std::string row;
    for (std::size_t i = 0; i < 8; ++i) row += answer.text(i) + "|";
    EXPECT_EQ(row, "ООО «Вектор»|-5|18446744073709551600|7|true|2022-02-24|-1.5|-9000000000000|");
    ASSERT_TRUE(answer.next());
    for (std::size_t i = 0; i < answer.columns(); ++i) EXPECT_TRUE(answer.is_null(i)) << i;
    EXPECT_FALSE(answer.next());
}

TEST(Insert, SeveralBatchesKeepTheirOrder) {
    Database database = Database::open(":memory:", {.threads = 4});
    Connection connection = database.connect();
    connection.run("CREATE TABLE t(n BIGINT)");
    std::vector<Batch> batches(5);
    std::int64_t n = 0;
    for (Batch& batch : batches) {
        batch.add("n", ColumnKind::int64);
        for (int i = 0; i < 70'000; ++i) batch.columns[0].append(n++);
    }
    std::vector<const Batch*> pointers;
    for (const Batch& batch : batches) pointers.push_back(&batch);
    connection.insert("t", pointers);
    EXPECT_EQ(connection.integer("SELECT count(*) FROM t WHERE n = rowid"), 350'000);
    EXPECT_EQ(connection.integer("SELECT count(*) FROM duckdb_views() WHERE NOT internal"), 0);
}

TEST(Insert, IsPartOfTheTransaction) {
    Database database = Database::open(":memory:");
    Connection connection = database.connect();
    connection.run("CREATE TABLE t(n BIGINT)");
    Batch batch;
    batch.add("n", ColumnKind::int64);
    batch.columns[0].append(std::int64_t{1});
    {
        Transaction transaction(connection);
        connection.insert("t", {&batch});
    }
    EXPECT_EQ(connection.integer("SELECT count(*) FROM t"), 0);
}

}  // namespace
}  // namespace waybill
