// SPDX-License-Identifier: Apache-2.0
#include "store/database.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "core/error.hpp"

namespace waybill {
namespace {

using namespace std::chrono_literals;

std::filesystem::path fresh_folder(const std::string& name) {
    const auto folder = std::filesystem::temp_directory_path() / ("waybill_store_" + name);
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    return folder;
}

TEST(Database, GivesBackEachTypeAsItsText) {
    Database database = Database::open(":memory:");
    Connection connection = database.connect();
    Answer answer = connection.query(
        "SELECT 42 AS whole, 1.50::DECIMAL(18,6) AS part, -0.000001::DECIMAL(38,6) AS small, 'Вектор' AS "
        "name,"
        " DATE '2022-02-24' AS day, true AS yes, NULL::VARCHAR AS none, [1, 2] AS list,"
        " 170141183460469231731687303715884105727::HUGEINT AS huge");
    ASSERT_TRUE(answer.next());
    EXPECT_EQ(answer.text(0), "42");
    EXPECT_EQ(answer.text(1), "1.5");
    EXPECT_EQ(answer.text(2), "-0.000001");
    EXPECT_EQ(answer.text(3), "Вектор");
    EXPECT_EQ(answer.text(4), "2022-02-24");
    EXPECT_EQ(answer.text(5), "true");
    EXPECT_TRUE(answer.is_null(6));
    EXPECT_EQ(answer.text(7), "[1, 2]");
    EXPECT_EQ(answer.text(8), "170141183460469231731687303715884105727");
    EXPECT_EQ(answer.name(7), "list");
    EXPECT_EQ(answer.type(1), "DECIMAL(18,6)");
    EXPECT_FALSE(answer.next());
}

TEST(Database, ReadsAnotherFileBesideItAndChangesNothingThere) {
    const auto folder = fresh_folder("attach");
    const std::string path = folder / "it's a case.duckdb";
    Database::open(path).connect().run("CREATE TABLE t AS SELECT 42 AS a");
    Database database = Database::open(":memory:", {.spill = folder / "spill"});
    database.attach(path, "found");
    Connection connection = database.connect();
    connection.run("CREATE TABLE mine AS SELECT a + 1 AS a FROM found.t");
    EXPECT_EQ(connection.integer("SELECT a FROM mine"), 43);
    EXPECT_THROW(connection.run("INSERT INTO found.t VALUES (1)"), Error);
    EXPECT_THROW(database.attach(folder / "none.duckdb", "none"), Error);
    std::ofstream(folder / "text") << "no database";
    try {
        database.attach(folder / "text", "other");
        FAIL() << "a text file was attached";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::bad_input) << error.what();
    }
}

TEST(Database, BindsEachKindOfParameterByName) {
    Database database = Database::open(":memory:");
    Connection connection = database.connect();
    Answer answer = connection.query("SELECT $a + 1, $b, $c, $d, $e", {{"a", std::int64_t{41}},
                                                                       {"b", std::string("厦门")},
                                                                       {"c", Day{2022y / 2 / 24}},
                                                                       {"d", Decimal{-2'500'000}},
                                                                       {"e", std::monostate{}}});
    ASSERT_TRUE(answer.next());
    EXPECT_EQ(answer.text(0), "42");
    EXPECT_EQ(answer.text(1), "厦门");
    EXPECT_EQ(answer.text(2), "2022-02-24");
    EXPECT_EQ(answer.text(3), "-2.5");
    EXPECT_TRUE(answer.is_null(4));
}

TEST(Database, AWrongStatementIsAUsageErrorWithDuckDbsOwnText) {
    Database database = Database::open(":memory:");
    Connection connection = database.connect();
    try {
        (void)connection.query("SELECT nothing FROM nowhere");
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::usage);
        EXPECT_NE(std::string(error.what()).find("nowhere"), std::string::npos) << error.what();
    }
}

TEST(Database, TwoStatementsWhereOneIsExpectedAreRefused) {
    Database database = Database::open(":memory:");
    Connection connection = database.connect();
    EXPECT_THROW((void)connection.query("SELECT 1; SELECT 2"), Error);
}

TEST(Database, ANewFileIsTheOwnersAlone) {
    const auto path = fresh_folder("mode") / "case.waybill";
    {
        (void)Database::open(path);
    }
    struct stat status{};
    ASSERT_EQ(::stat(path.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600);
}

TEST(Database, AFileThatIsNoDatabaseIsBadInput) {
    const auto path = fresh_folder("foreign") / "case.waybill";
    std::ofstream(path) << std::string(10000, 'x');
    try {
        (void)Database::open(path);
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::bad_input) << error.what();
    }
}

TEST(Database, AfterLockNoStatementReadsAnotherFile) {
    const auto folder = fresh_folder("lock");
    std::ofstream(folder / "other.csv") << "a\n1\n";
    Database database = Database::open(folder / "case.waybill");
    database.lock();
    Connection connection = database.connect();
    EXPECT_THROW((void)connection.query("SELECT * FROM read_csv('" + (folder / "other.csv").string() + "')"),
                 Error);
    EXPECT_THROW(connection.run("SET threads = 1"), Error);
}

TEST(Transaction, IsRolledBackUnlessCommitted) {
    Database database = Database::open(":memory:");
    Connection connection = database.connect();
    connection.run("CREATE TABLE t(a INTEGER)");
    {
        Transaction transaction(connection);
        connection.run("INSERT INTO t VALUES (1)");
    }
    EXPECT_EQ(connection.integer("SELECT count(*) FROM t"), 0);
    {
        Transaction transaction(connection);
        connection.run("INSERT INTO t VALUES (1)");
        transaction.commit();
    }
    EXPECT_EQ(connection.integer("SELECT count(*) FROM t"), 1);
}

}  // namespace
}  // namespace waybill
