// SPDX-License-Identifier: Apache-2.0
#include "store/case_file.hpp"

#include <gtest/gtest.h>

#include "core/error.hpp"

namespace waybill {
namespace {

TEST(CaseFile, BeginsWithTheTablesOfItsVersion) {
    Database database = Database::open(":memory:");
    Connection connection = database.connect();
    create_schema(connection);
    EXPECT_EQ(connection.text("SELECT value FROM case_info WHERE key = 'schema_version'"), "1");
    EXPECT_EQ(connection.integer("SELECT count(*) FROM record_view"), 0);
    EXPECT_THROW(create_schema(connection), Error);
    migrate_schema(connection, "case.waybill");  // nothing to do
    EXPECT_EQ(connection.text("SELECT value FROM case_info WHERE key = 'schema_version'"), "1");
}

TEST(CaseFile, OfANewerVersionIsRefusedAndSaysWhoWroteIt) {
    Database database = Database::open(":memory:");
    Connection connection = database.connect();
    create_schema(connection);
    connection.run(
        "UPDATE case_info SET value = '99' WHERE key = 'schema_version';"
        "UPDATE case_info SET value = '7.0.0' WHERE key = 'waybill_version'");
    try {
        migrate_schema(connection, "case.waybill");
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::bad_input);
        EXPECT_EQ(std::string(error.what()),
                  "case.waybill: written by Waybill 7.0.0 with tables of version 99; this is Waybill 0.1.0, "
                  "which knows version 1");
    }
}

TEST(CaseFile, ADatabaseOfSomebodyElseIsNoCase) {
    Database database = Database::open(":memory:");
    Connection connection = database.connect();
    connection.run("CREATE TABLE mine(a INTEGER)");
    EXPECT_THROW(migrate_schema(connection, "other.duckdb"), Error);
}

TEST(CaseFile, RemembersWhichStepsWereRun) {
    Database database = Database::open(":memory:");
    Connection connection = database.connect();
    create_schema(connection);
    EXPECT_FALSE(was_run(connection, "ingest", "abc"));
    log_run(connection, {"ingest", "a.csv", "abc", "{}", 10, 9}, current_time(connection));
    EXPECT_TRUE(was_run(connection, "ingest", "abc"));
    EXPECT_FALSE(was_run(connection, "figures", "abc"));
    EXPECT_EQ(connection.text("SELECT subject || rows_in || rows_out FROM run WHERE run_id = 1"), "a.csv109");
}

}  // namespace
}  // namespace waybill
