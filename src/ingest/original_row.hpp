// SPDX-License-Identifier: Apache-2.0
#pragma once

// The row of a source behind a record, read again from the file as it lies there now.

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/ids.hpp"
#include "store/database.hpp"

namespace waybill {

struct OriginalRow {
    std::vector<std::pair<std::string, std::string>> cells;  ///< header (or "column 3") and cell
    std::string note;                                        ///< where it stands, or why it cannot be shown
};

/// Reads the row again. A CSV file without compression is entered at the nearest place of `row_place`; other
/// formats are read from their start. The file must have the size and SHA-256 it had: otherwise the note says
/// so and there are no cells, since another file's row is no evidence.
[[nodiscard]] OriginalRow read_original_row(Connection& connection, RecordId id);

}  // namespace waybill
