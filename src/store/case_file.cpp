// SPDX-License-Identifier: Apache-2.0
#include "store/case_file.hpp"

#include <fmt/format.h>

#include <array>

#include "core/error.hpp"
#include "store/sql.hpp"

namespace waybill {
namespace {

// migrations[i] brings version i to version i + 1; the first one makes the tables.
constexpr std::array<std::string_view, schema_version> migrations = {sql_schema_001};

constexpr std::string_view set_info = "INSERT OR REPLACE INTO case_info VALUES ($key, $value)";

void apply_from(Connection& connection, int version) {
    for (int next = version; next < schema_version; ++next) {
        Transaction transaction(connection);
        connection.run(migrations[static_cast<std::size_t>(next)]);
        connection.query(set_info,
                         {{"key", std::string("schema_version")}, {"value", std::to_string(next + 1)}});
        connection.query(set_info,
                         {{"key", std::string("waybill_version")}, {"value", std::string(WAYBILL_VERSION)}});
        transaction.commit();
    }
}

std::int64_t table_count(Connection& connection, std::string_view name) {
    return connection
        .integer(
            "SELECT count(*) FROM duckdb_tables() WHERE NOT internal AND ($name = '' OR table_name = $name)",
            {{"name", std::string(name)}})
        .value_or(0);
}

Error no_case(const std::string& path) {
    return {ErrorKind::bad_input, fmt::format("{}: a DuckDB database, but no Waybill case", path),
            "give the path of a case made by `waybill init` or `waybill ingest`"};
}

// The version of the tables, from the table `case_info` by whatever name it is reached.
int known_version(Connection& connection, const std::string& path, const std::string& case_info) {
    const auto version =
        connection.integer("SELECT value::INTEGER FROM " + case_info + " WHERE key = 'schema_version'");
    if (!version) throw Error(ErrorKind::bad_input, path + ": the case does not say its version");
    if (*version > schema_version) {
        const auto writer =
            connection.text("SELECT value FROM " + case_info + " WHERE key = 'waybill_version'");
        throw Error(
            ErrorKind::bad_input,
            fmt::format("{}: written by Waybill {} with tables of version {}; this is Waybill {}, which "
                        "knows version {}",
                        path, writer.value_or("(unknown)"), *version, WAYBILL_VERSION, schema_version),
            "update Waybill, or open the case with the version that wrote it");
    }
    return static_cast<int>(*version);
}

}  // namespace

void create_schema(Connection& connection) {
    if (table_count(connection, "") > 0) {
        throw Error(ErrorKind::usage, "the database holds tables already; a case begins empty");
    }
    apply_from(connection, 0);
}

void migrate_schema(Connection& connection, const std::string& path) {
    if (table_count(connection, "case_info") == 0) {
        if (table_count(connection, "") == 0) return apply_from(connection, 0);  // a case killed at its birth
        throw no_case(path);
    }
    apply_from(connection, known_version(connection, path, "case_info"));
}

void check_attached(Connection& connection, const std::string& path, const std::string& name) {
    const auto tables = connection.integer(
        "SELECT count(*) FROM duckdb_tables() WHERE database_name = $name AND table_name = 'case_info'",
        {{"name", name}});
    if (tables.value_or(0) == 0) throw no_case(path);
    const int version = known_version(connection, path, quoted_identifier(name) + ".case_info");
    if (version < schema_version) {
        throw Error(ErrorKind::bad_input,
                    fmt::format("{}: has tables of version {} (expected {})", path, version, schema_version),
                    "any command that opens the case brings it to this version, such as `waybill figures`");
    }
}

std::string current_time(Connection& connection) {
    return connection.text("SELECT now()::TIMESTAMP::VARCHAR").value_or("1970-01-01 00:00:00");
}

void log_run(Connection& connection, const RunEntry& entry, const std::string& started) {
    connection.query(
        "INSERT INTO run SELECT coalesce(max(run_id), 0) + 1, $step, $subject, $hash, $parameters, $version,"
        " $started::TIMESTAMP, now()::TIMESTAMP, $rows_in, $rows_out FROM run",
        {{"step", entry.step},
         {"subject", entry.subject},
         {"hash", entry.input_hash},
         {"parameters", entry.parameters},
         {"version", std::string(WAYBILL_VERSION)},
         {"started", started},
         {"rows_in", entry.rows_in},
         {"rows_out", entry.rows_out}});
}

bool was_run(Connection& connection, std::string_view step, std::string_view input_hash) {
    return connection
               .integer("SELECT count(*) FROM run WHERE step = $step AND input_hash = $hash",
                        {{"step", std::string(step)}, {"hash", std::string(input_hash)}})
               .value_or(0) > 0;
}

}  // namespace waybill
