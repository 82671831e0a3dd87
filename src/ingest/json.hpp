// SPDX-License-Identifier: Apache-2.0
#pragma once

// JSON and JSON lines as tables. Start at open_json(). Tested by tests/ingest/json_test.cpp.

#include <memory>

#include "ingest/input.hpp"
#include "ingest/rows.hpp"

namespace waybill {

/// Reads records from JSON lines, from an array, from values after one another, or from the arrays that one
/// object holds ({"data": [...]}, {"result": {"records": [...]}}: a sheet for each array, named
/// "result.records").
///
/// The first row of a sheet (number 0) names its columns: the keys of all its records, by first appearance.
/// An object inside a record gives columns "a.b"; an array stays JSON text; numbers stand as written; null is
/// empty. A key that a record has twice gives a second column "a #2". Arrays of arrays give rows without
/// names. Records that carry a key `_file`, `_sheet` or `_source` (text) come from several tables that
/// somebody put together: each of its values becomes a sheet of that name, with the columns of its own
/// records, unless there are more than 1,000 values.
///
/// The file is read twice: for the columns, and for the rows. Row numbers are lines in JSON lines, else they
/// count the records of an array.
///
/// Faults    a record that is no valid JSON or is too long: one cell with its text as it stands.
/// Errors    bad_input where the file ends inside an array or object around the records, or holds no records;
///           limit beyond 16,384 columns of a sheet.
/// Memory    the columns' names, one record and one block; standard input is spooled to disk.
[[nodiscard]] std::unique_ptr<RowReader> open_json(Input input, const ReadOptions& options);

}  // namespace waybill
