// SPDX-License-Identifier: Apache-2.0
#pragma once

// Truth tables, csv or parquet, into the schema `truth` of a connection, with the columns that scoring reads.

#include <string>

#include "store/database.hpp"

namespace waybill {

/// Loads the tables of docs/formats.md, "Truth tables", that `folder` holds, as NAME.csv or NAME.parquet.
/// Errors: not_found if it holds none; bad_input for a missing column or a value of the wrong kind, with file
/// and row.
void load_truth(Connection& connection, const std::string& folder);

}  // namespace waybill
