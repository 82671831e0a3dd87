// SPDX-License-Identifier: Apache-2.0
#pragma once

// Truth tables, csv or parquet, into the schema `truth` of a connection, with the columns that scoring reads.

#include <span>
#include <string>
#include <string_view>

#include "store/database.hpp"

namespace waybill {

struct TruthColumn {
    std::string_view name;
    std::string_view type;  ///< DuckDB's
    bool optional = false;  ///< null where the file lacks it
};

struct TruthTable {
    std::string_view name;
    std::span<const TruthColumn> columns;
};

/// All that scoring can read; docs/formats.md says what they hold.
[[nodiscard]] std::span<const TruthTable> truth_tables();

/// Loads those that `folder` holds. Errors: not_found if it holds none; bad_input for a missing column or a
/// value of the wrong kind, with file and row.
void load_truth(Connection& connection, const std::string& folder);

}  // namespace waybill
