// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a header's concepts mean together: (role, basis, currency, factor, date role, unit, ...), by grammar
// alone, without a look at the cells. Start at meaning_of().

#include <string>
#include <string_view>
#include <vector>

#include "ingest/header_words.hpp"
#include "ingest/roles.hpp"

namespace waybill {

/// Who a header speaks of.
enum class Party : std::uint8_t {
    none,
    exporter,
    importer,
    manufacturer,
    declarant,
    contract_holder,
    notify,
    forwarder,
    own,     ///< the company of the reporting country: importer in an import file, exporter in an export file
    abroad,  ///< the other one
};
enum class Attribute : std::uint8_t { none, name, address, city, country, id, contact };

/// The role of a party's attribute, or unknown where there is none. `own` and `abroad` need the direction.
[[nodiscard]] Role party_role(Party party, Attribute attribute, bool english);

/// What a header says. `role` is unknown where the header says nothing, where it says something that has no
/// role (then `nothing` says what), or where the direction decides (`on_import`, `on_export`).
struct Meaning {
    Role role = Role::unknown;
    Role on_import = Role::unknown;
    Role on_export = Role::unknown;
    std::vector<Role> others;    ///< what it may be too, if the cells do not fit `role`
    bool open = false;           ///< the header alone does not settle it: the cells must confirm
    std::string_view ambiguous;  ///< why neither header nor cells can settle it; `others` says between what
    std::string_view nothing;    ///< "a share of a total", "a rate of duty"; the column has no role

    Party party = Party::none;  ///< for roles of a party
    Attribute attribute = Attribute::none;
    bool bare = false;  ///< an attribute without a party: ADDRESS beside EXPORTER

    ValueBasis basis = ValueBasis::unknown;
    std::string currency;           ///< ISO 4217 by the header
    std::string loose_currency;     ///< "peso": the reporter tells which
    bool foreign_currency = false;  ///< "in foreign currency": the row's currency column tells
    bool local_currency = false;    ///< "in national currency": the reporter's
    bool price_of_what = false;     ///< a price, of a unit or of the line: the numbers tell
    std::int64_t factor = 1;
    DateRole date_role = DateRole::declared;
    std::string unit;           ///< UN/CEFACT Rec 20 code fixed by the header
    bool bare_weight = false;   ///< net or gross is not said
    bool with_address = false;  ///< "Exporter (name and address)"
    std::string nation;         ///< "INDIAN" in INDIAN_PORT
    int hs_digits = 0;          ///< HS_CODE_4 is 4

    bool sum = false, average = false, total = false, share = false;  ///< a vendor's aggregates
    bool english = false, raw = false, standard = false;              ///< twins of another column
    int rank = 0;          ///< among columns of one role the lowest fills
    bool complete = true;  ///< every word of the header was understood
    HeaderWords words;
};

/// Reads a header. Pure: the same header gives the same meaning.
[[nodiscard]] Meaning meaning_of(std::string_view header);

}  // namespace waybill
