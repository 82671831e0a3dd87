// SPDX-License-Identifier: Apache-2.0
#pragma once

// DBF tables: dBASE III to 7, FoxPro, Clipper. Start at open_dbf(). Tested by tests/ingest/dbf_test.cpp.

#include <memory>
#include <string_view>

#include "ingest/input.hpp"
#include "ingest/rows.hpp"

namespace waybill {

/// Whether a file that begins so is a DBF table: its version, its date, and a list of fields that ends
/// rightly.
[[nodiscard]] bool looks_like_dbf(std::string_view head);

/// Reads a table record by record. The first row (number 0) holds the fields' names; records count from 1.
///
/// Text is in the encoding that the options name, else a .cpg file beside the table, else the header's
/// language byte; where that byte is absent or a mere default, it is found from the bytes. Days are
/// YYYY-MM-DD, times as in RowBlock, logical values TRUE, FALSE or empty. Numbers stand as in the file,
/// without the blanks around them.
///
/// Faults    "deleted record": a record that was marked so, and still stands in the file.
/// Notes     memo fields, whose text lies in another file (their cells are empty); a record count in the
/// header
///           that is not that of the file; bytes that are no text in the encoding.
/// Errors    bad_input if the header is damaged or the file ends before all its records.
/// Memory    one block.
[[nodiscard]] std::unique_ptr<RowReader> open_dbf(Input input, const ReadOptions& options);

}  // namespace waybill
