// SPDX-License-Identifier: Apache-2.0
#pragma once

// A case on disk: a DuckDB file with Waybill's tables, of a known version.

#include <string>
#include <string_view>

#include "store/database.hpp"

namespace waybill {

/// The version of the tables that this program writes. docs/formats.md has a line for each.
inline constexpr int schema_version = 1;

/// Makes the tables in an empty database. Errors: usage if it holds tables already.
void create_schema(Connection& connection);

/// Brings an older case to this program's tables, one migration a transaction.
/// Errors: bad_input if the case was written by a newer version or the file is no case.
void migrate_schema(Connection& connection, const std::string& path);

/// Whether the case at `path`, attached as `name`, has this program's tables.
/// Errors: bad_input if it is no case, was written by a newer version, or is older and cannot be read as it
/// is.
void check_attached(Connection& connection, const std::string& path, const std::string& name);

/// One step of the run log. `input_hash` stands for all that the step's result hangs on.
struct RunEntry {
    std::string step;
    std::string subject;
    std::string input_hash;
    std::string parameters;
    std::int64_t rows_in = 0;
    std::int64_t rows_out = 0;
};

/// The clock's time now, from DuckDB, as text that log_run takes.
[[nodiscard]] std::string current_time(Connection& connection);
/// Writes the entry; belongs into the transaction of the step itself.
void log_run(Connection& connection, const RunEntry& entry, const std::string& started);
/// Whether a step with this input was finished before.
[[nodiscard]] bool was_run(Connection& connection, std::string_view step, std::string_view input_hash);

}  // namespace waybill
