// SPDX-License-Identifier: Apache-2.0
#pragma once

// A console of string streams, and rows in one line each.

#include <sstream>
#include <string>
#include <vector>

#include "cli/rows_output.hpp"

namespace waybill {

struct TestConsole {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    Console console{in, out, err};

    /// A terminal of that width, without colour.
    TestConsole& terminal(std::size_t width) {
        console.out_terminal = console.err_terminal = true;
        console.width = width;
        return *this;
    }
};

/// Sends `rows` through `output`; the cell "NULL" is null.
inline void send(RowsOutput& output, const std::vector<OutputColumn>& columns,
                 const std::vector<std::vector<std::string>>& rows) {
    output.begin(columns);
    for (const auto& row : rows) {
        std::vector<OutputCell> cells;
        for (const auto& cell : row)
            cells.push_back(cell == "NULL" ? OutputCell{"", true} : OutputCell{cell});
        if (!output.row(cells)) break;
    }
    output.end();
}

}  // namespace waybill
