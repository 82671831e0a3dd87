// SPDX-License-Identifier: Apache-2.0
#pragma once

// XLSX workbooks, streamed: constant memory but for the strings that cells share.
// Start at open_xlsx(). Tested by tests/ingest/xlsx_test.cpp; cells' values by xlsx_values_test.cpp.

#include <memory>

#include "ingest/input.hpp"
#include "ingest/rows.hpp"

namespace waybill {

/// Reads a workbook's worksheets in the order of their tabs, hidden sheets and rows too.
///
/// A cell is what the sheet shows of it: a formula's stored value; numbers, days and times as RowBlock says;
/// TRUE and FALSE; errors as #N/A; rich text without its formats, phonetic readings left out. A cell that the
/// file leaves out is empty, so that columns stay aligned; the sheet's stated dimension is not believed. The
/// value of merged cells stands in the first of them, as in the file. Rows without any value at the end of a
/// sheet are not given (styled sheets can have a million of them): a note counts them.
///
/// Faults    a cell that points to a shared string that is not there, or lies beyond column XFD.
/// Notes     hidden rows; formulas without a stored value (empty cells); blank rows left out.
/// Errors    bad_input with sheet and line if a part is missing, damaged, encrypted or cut short;
///           limit if it inflates beyond what open_bytes() allows.
/// Memory    the shared strings (their text and 4 bytes a string), one block, and some 200 KiB.
[[nodiscard]] std::unique_ptr<RowReader> open_xlsx(Input input, const ReadOptions& options);

}  // namespace waybill
