// SPDX-License-Identifier: Apache-2.0
#pragma once

// How a source's columns map to a record's fields: found by itself, shown, correctable in a TOML file.
// Start at find_layout().

#include <string>
#include <string_view>
#include <vector>

#include "ingest/roles.hpp"
#include "ingest/rows.hpp"
#include "text/values.hpp"

namespace waybill {

/// What one column means.
struct ColumnBinding {
    std::uint32_t column = 0;  ///< from 0
    std::string header;        ///< as it stands in the file
    Role role = Role::unknown;
    Certainty certainty = Certainty::unsure;
    std::string evidence;          ///< "header 'EXPORTER_NAME' is known; 98 % of 500 cells are names"
    std::vector<Role> candidates;  ///< when unsure: what it may be, best first
    // value columns
    ValueBasis basis = ValueBasis::unknown;
    std::string currency;          ///< ISO 4217, stated by the header or inferred; empty: see currency_in_row
    bool currency_in_row = false;  ///< the row's currency column tells; if that is false too, it is not known
    bool currency_assumed = false;
    std::int64_t factor = 1;  ///< "in 1000 USD" is 1000
    // date columns
    DateRole date_role = DateRole::declared;
    DateOrder date_order = DateOrder::unknown;  ///< found from the whole sample, not cell by cell
    std::string month_in;  ///< header of the column with the month, where this one holds only the year
    // number columns
    NumberStyle number_style = NumberStyle::unknown;
    // quantity and weight columns
    std::string unit;  ///< UN/CEFACT Rec 20 code fixed by header ("NET_WEIGHT_KG": KGM); "cell": stands
                       ///< behind the number; empty: unit column
    bool with_address = false;  ///< a name's cell holds the address too, from its second line on
    bool fills = true;  ///< false: kept out of `record`, said in notes: a second column of the same role,
                        ///< a whole declaration's sum on each of its rows, ... Columns of one role that
                        ///< never hold a value in the same row may all fill: the first that is not blank.
};

/// Something the finder concluded about the whole sheet, with its reason.
struct Inferred {
    std::string value;  ///< empty: not known
    Certainty certainty = Certainty::unsure;
    std::string evidence;  ///< "file name 'Vietnam export s.xlsx'"
};

struct Layout {
    std::string name;               ///< of a known layout ("ru-gtd"), or empty
    std::string sheet;              ///< sheet it was found on
    std::uint32_t header_row = 0;   ///< index among the sheet's rows, from 0; rows above are titles
    std::uint32_t header_rows = 1;  ///< merged or two-line headers; 0: no header, columns by content alone
    std::vector<ColumnBinding> columns;  ///< one per column of the header, in order
    Grain grain = Grain::unknown;
    std::string grain_evidence;
    Inferred reporter;               ///< ISO 3166-1 alpha-2 of the reporting country
    Inferred direction;              ///< "import", "export", "transit"
    std::vector<std::string> notes;  ///< what a person should know: ambiguous dates, no currency, ...

    /// The first filling column of that role with certainty likely or better; null if there is none. Values
    /// and dates fill once for each (basis, currency) and each date role: go through `columns` for those.
    [[nodiscard]] const ColumnBinding* find(Role role) const;
};

/// What the finder may look at besides the rows.
struct LayoutContext {
    std::string file_name;  ///< "Vietnam export s.xlsx": the name without its folder
    std::string sheet_name;
};

/// Finds the layout of a sheet from its first rows (some 1,000 are enough), titles included.
///
/// A role that is unsure stays unsure: nothing is filled by a guess. Equal input gives an equal layout.
[[nodiscard]] Layout find_layout(const RowBlock& sample, const LayoutContext& context);

/// A layout as TOML, for `waybill layouts FILE --save`, and back. A person's layout overrides the found one
/// where headers agree. Errors: bad_input with the line and what was expected.
[[nodiscard]] std::string to_toml(const Layout& layout);
[[nodiscard]] Layout layout_from_toml(std::string_view text, const std::string& place);

/// `found` with what `stated` says laid over it, columns matched by header.
[[nodiscard]] Layout overlay(const Layout& found, const Layout& stated);

}  // namespace waybill
