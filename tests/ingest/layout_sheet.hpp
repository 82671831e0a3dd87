// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sheets drawn in tests: one line a row, cells between '|', blanks around cells left out.

#include <string>
#include <string_view>

#include "ingest/layout.hpp"
#include "ingest/rows.hpp"

namespace waybill::testing {

/// A block of the drawn rows, numbered from 1; lines without any '|' and nothing else are blank rows.
inline RowBlock sheet(std::string_view drawn, std::uint64_t first_number = 1) {
    RowBlock block;
    std::uint64_t number = first_number;
    const auto add_cell = [&](std::string_view cell) {
        const auto begin = cell.find_first_not_of(' ');
        const auto end = cell.find_last_not_of(' ');
        const std::string_view text =
            begin == std::string_view::npos ? "" : cell.substr(begin, end - begin + 1);
        block.cells.push_back(
            {static_cast<std::uint32_t>(block.text.size()), static_cast<std::uint32_t>(text.size())});
        block.text += text;
    };
    while (!drawn.empty()) {
        const auto end = std::min(drawn.find('\n'), drawn.size());
        std::string_view line = drawn.substr(0, end);
        drawn.remove_prefix(std::min(end + 1, drawn.size()));
        if (line.empty() && block.row_end.empty()) continue;  // the line after R"(
        if (line.find_first_not_of(' ') == std::string_view::npos && drawn.empty())
            break;  // the one before )"
        while (true) {
            const auto bar = std::min(line.find('|'), line.size());
            add_cell(line.substr(0, bar));
            if (bar == line.size()) break;
            line.remove_prefix(bar + 1);
        }
        block.row_end.push_back(static_cast<std::uint32_t>(block.cells.size()));
        block.row_number.push_back(number++);
        block.offset.push_back(0);
    }
    return block;
}

/// The first line once, then the others over and over until there are `rows` data rows.
inline RowBlock repeated(std::string_view header, std::string_view rows, int times) {
    std::string drawn(header);
    drawn += '\n';
    for (int i = 0; i < times; ++i) {
        drawn += rows;
        drawn += '\n';
    }
    return sheet(drawn);
}

/// A column's binding in short: "value fob USD", "date month", "hs_code", "?" when unsure; "~" for likely,
/// "-" for kept out.
inline std::string shortly(const ColumnBinding& b) {
    std::string out(to_string(b.role));
    if (b.role == Role::unknown) {
        out = "?";
        for (const Role role : b.candidates) out += " " + std::string(to_string(role));
        return out;
    }
    if (b.role == Role::value) {
        out += " " + std::string(to_string(b.basis));
        if (b.currency_in_row)
            out += " row";
        else if (!b.currency.empty())
            out += " " + b.currency;
        if (b.factor != 1) out += " x" + std::to_string(b.factor);
    }
    if (b.role == Role::date && b.date_role != DateRole::declared)
        out += " " + std::string(to_string(b.date_role));
    if (!b.unit.empty()) out += " " + b.unit;
    if (b.certainty == Certainty::likely) out += "~";
    if (!b.fills) out += " -";
    return out;
}

/// The binding of the column with that header; "no such column" if there is none.
inline std::string role_of(const Layout& layout, std::string_view header) {
    for (const ColumnBinding& b : layout.columns) {
        if (b.header == header) return shortly(b);
    }
    return "no such column";
}

inline const ColumnBinding& column(const Layout& layout, std::string_view header) {
    for (const ColumnBinding& b : layout.columns) {
        if (b.header == header) return b;
    }
    static const ColumnBinding none;
    return none;
}

/// Whether some note contains the text.
inline bool noted(const Layout& layout, std::string_view text) {
    for (const std::string& note : layout.notes) {
        if (note.find(text) != std::string::npos) return true;
    }
    return false;
}

}  // namespace waybill::testing
