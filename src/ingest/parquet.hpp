// SPDX-License-Identifier: Apache-2.0
#pragma once

// Parquet files, read through the store. Start at open_parquet(). Tested by tests/ingest/parquet_test.cpp.

#include <memory>

#include "ingest/input.hpp"
#include "ingest/rows.hpp"

namespace waybill {

/// Reads a Parquet file row after row, in the file's order. The first row (number 0) holds the columns'
/// names; rows count from 1. Cells are text as in RowBlock: days and times in ISO form, numbers in their
/// shortest form, decimals with the digits that the column has; null is empty; lists and structs as the
/// database prints them.
///
/// Errors    bad_input if the file is damaged or cut short.
/// Memory    a block, and the row groups that are being decoded; packed files and standard input are spooled.
[[nodiscard]] std::unique_ptr<RowReader> open_parquet(Input input, const ReadOptions& options);

}  // namespace waybill
