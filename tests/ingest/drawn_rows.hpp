// SPDX-License-Identifier: Apache-2.0
#pragma once

// Rows and layouts drawn inside a test.

#include <memory>
#include <string>
#include <string_view>

#include "ingest/known_parties.hpp"
#include "ingest/layout.hpp"
#include "ingest/normalise.hpp"

namespace waybill {

/// Lines of cells between bars, trimmed: "A GmbH | 6907 | 12,5". A line of its own is a row, numbered from
/// `first_row`; empty lines at both ends are left out.
inline RowBlock drawn_rows(std::string_view drawing, std::uint64_t first_row = 1) {
    RowBlock block;
    const auto trimmed = [](std::string_view text) {
        const auto from = text.find_first_not_of(" \n");
        if (from == std::string_view::npos) return std::string_view{};
        return text.substr(from, text.find_last_not_of(" \n") - from + 1);
    };
    std::string_view rest = trimmed(drawing);
    while (!rest.empty()) {
        const auto line_end = rest.find('\n');
        std::string_view line = rest.substr(0, line_end);
        rest = line_end == std::string_view::npos ? std::string_view{} : rest.substr(line_end + 1);
        block.row_number.push_back(first_row + block.rows());
        block.offset.push_back(0);
        for (bool more = !trimmed(line).empty(); more;) {
            const auto bar = line.find('|');
            const std::string_view cell = trimmed(line.substr(0, bar));
            block.cells.push_back(
                {static_cast<std::uint32_t>(block.text.size()), static_cast<std::uint32_t>(cell.size())});
            block.text += cell;
            more = bar != std::string_view::npos;
            if (more) line = line.substr(bar + 1);
        }
        block.row_end.push_back(static_cast<std::uint32_t>(block.cells.size()));
    }
    return block;
}

/// A sure binding of the next column of `layout`.
inline ColumnBinding& bind(Layout& layout, std::string header, Role role) {
    ColumnBinding column;
    column.column = static_cast<std::uint32_t>(layout.columns.size());
    column.header = std::move(header);
    column.role = role;
    column.certainty = Certainty::sure;
    layout.columns.push_back(std::move(column));
    return layout.columns.back();
}

/// Rows normalised under `layout`, as source 1, sheet 0.
inline NormalisedRows normalised(const Layout& layout, RowBlock rows) {
    std::vector<std::string> header;
    for (const ColumnBinding& column : layout.columns) header.push_back(column.header);
    const auto block = std::make_shared<const RowBlock>(std::move(rows));
    RowUnit unit;
    unit.segments.push_back({block, 0, block->rows()});
    unit.rows = block->rows();
    return Normaliser(layout, SourceId{1}, 0, header).run(unit, KnownParties{});
}

}  // namespace waybill
