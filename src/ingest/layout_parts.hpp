// SPDX-License-Identifier: Apache-2.0
#pragma once

// The steps of find_layout(), one file each. Only the finder and its tests include this.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/layout.hpp"
#include "ingest/layout_content.hpp"
#include "ingest/layout_meaning.hpp"
#include "ingest/rows.hpp"

namespace waybill {

/// Where the header is, and what it says.
struct HeaderPlace {
    std::uint32_t row = 0;
    std::uint32_t rows = 0;          ///< 0: no header
    std::vector<std::string> names;  ///< one per column; two-line headers joined by " / "
    std::string evidence;
};
[[nodiscard]] HeaderPlace find_header(const RowBlock& block);

/// Rows below the header that hold data, at most as many as the width lets us look at.
[[nodiscard]] DataRows data_rows(const RowBlock& block, const HeaderPlace& header);

/// One column on its way to a binding.
struct DraftColumn {
    Meaning meaning;
    ColumnContent content;
    std::string known;               ///< name of the known layout that has this header, or empty
    bool whole_declaration = false;  ///< repeats on each row of a declaration
};

/// A layout being made: `layout.columns` and `columns` run in parallel.
struct Draft {
    const RowBlock& block;
    const LayoutContext& context;
    HeaderPlace header;
    DataRows rows;
    std::vector<DraftColumn> columns;
    Layout layout;

    [[nodiscard]] std::string shown(std::size_t column) const;  ///< "'HS_CODE'" or "column 3"
    void note(std::string text) { layout.notes.push_back(std::move(text)); }
};

/// layout_known.cpp: headers that a known layout names, like G33 of a Russian declaration.
void apply_known_layouts(Draft& draft);
[[nodiscard]] bool is_known_code(std::string_view code);

/// layout_titles.cpp: moneys, scales and weights that a line above the header states for the whole sheet.
void read_title_measures(Draft& draft);

/// layout_place.cpp: reporter and direction, by file name, titles, headers and cells.
void find_place(Draft& draft);

/// layout_roles.cpp: a role for each column, by header and cells.
void assign_roles(Draft& draft);

/// layout_filling.cpp: one filling column for each role.
void choose_filling(Draft& draft);

/// layout_values.cpp: currencies, bases, prices, whole-declaration sums: what the numbers say of each other.
void compare_numbers(Draft& draft);

/// layout_grain.cpp: number and date formats; what a row stands for; what is missing.
void find_formats(Draft& draft);
/// Where one quantity and one unit stand in the sheet, the unit is of that quantity, whatever its header.
void pair_lone_unit(Draft& draft);
/// A day of payment or assessment is a record's day where the sheet has no other.
void settle_lone_date(Draft& draft);
/// A column of years beside one of months makes a date of the two.
void join_split_month(Draft& draft);
void find_grain(Draft& draft);
void add_notes(Draft& draft);

/// "12 of 500 cells", "98 % of 500 cells".
[[nodiscard]] std::string share_text(double share, std::uint32_t of);

/// The direction as a word: "import", "export", "transit"; empty if not known.
[[nodiscard]] bool is_import(const Layout& layout);
[[nodiscard]] bool is_export(const Layout& layout);

/// ISO 4217 of a country's own money, for "local currency" and "pesos"; empty if not in the table.
[[nodiscard]] std::string_view currency_of(std::string_view alpha2);

}  // namespace waybill
