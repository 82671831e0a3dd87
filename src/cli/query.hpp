// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/rows_output.hpp"
#include "engine/engine.hpp"

namespace waybill {

struct QueryOptions {
    std::string case_path;
    std::string sql;       ///< "-": standard input
    std::string sql_file;  ///< instead of `sql`
    std::uint64_t limit = 100;
    Format format = Format::table;
    EngineOptions engine;
};
void declare_query(Arguments& arguments, QueryOptions& options);
int run_query(const QueryOptions& options, Console& console);

}  // namespace waybill
