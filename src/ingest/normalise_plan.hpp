// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside ingest/ only: what a layout means for each field of a record, worked out once a sheet.

#include <array>
#include <string>
#include <vector>

#include "ingest/normalise.hpp"
#include "ingest/row_kind.hpp"

namespace waybill {

/// Columns that fill one role, in order of preference: the first that is not blank counts.
struct RoleColumns {
    std::vector<const ColumnBinding*> bindings;
    bool of_name_cells = false;  ///< an address that stands in the cells of the name, behind their first line
    [[nodiscard]] bool bound() const { return !bindings.empty(); }
};

/// A party of a record and the roles that tell of it.
struct PartyField {
    std::string_view name;  ///< "exporter": record columns are named after it
    RoleColumns names, names_en, address, country, number;
    std::size_t target = 0;
    bool may_be_to_order =
        false;  ///< a consignee's or notify party's name may be "TO ORDER", which is nobody's
};

struct TextField {
    RoleColumns from;
    std::size_t target = 0;
};
struct CodedField {  ///< countries and units: a code and the declared text
    RoleColumns from;
    std::size_t target = 0, declared = 0;
    bool in_cell = false;  ///< the unit stands behind the number: "22,0 штук"
};
struct NumberField {
    RoleColumns from;
    std::size_t target = 0, declared = 0;
};
struct DateField {
    const ColumnBinding* binding = nullptr;
    std::optional<std::uint32_t> month;  ///< the column of the month, where the binding's has the year
};
struct WeightField {
    RoleColumns from, unit;
    std::size_t target = 0, declared = 0, unit_declared = 0;
};

struct Normaliser::Plan {
    Layout layout;
    SourceId source;
    std::uint32_t sheet = 0;
    RowRules rules;
    std::string grain, reporter, direction, assumed;

    std::vector<PartyField> parties;
    std::vector<TextField> texts;
    std::vector<CodedField> countries, units;
    std::vector<NumberField> numbers;
    std::vector<WeightField> weights;
    RoleColumns hs, incoterms, currency, direction_column;
    std::vector<const ColumnBinding*> values;  ///< by order of preference
    std::vector<DateField> dates;              ///< by order of preference

    /// Columns of the table `record` that this sheet fills, in order; rows of empty batches start from it.
    std::vector<std::pair<std::string, ColumnKind>> record_columns;
    // Places in record_columns.
    std::size_t record_id = 0, source_id = 0, sheet_column = 0, row = 0, row_hash = 0, grain_column = 0,
                reporter_column = 0, direction_target = 0, hs_target = 0, hs_declared = 0, hs_edition = 0,
                incoterms_target = 0, incoterms_declared = 0, assumed_column = 0;

    Plan(Layout found, SourceId of, std::uint32_t on, std::vector<std::string> header);

  private:
    [[nodiscard]] RoleColumns bound_to(Role role) const;
    std::size_t add(std::string name, ColumnKind kind);
    void plan_identity();
    void plan_parties();
    void plan_texts();
    void plan_coded();
    void plan_numbers();
    void plan_values_and_dates();
};

/// Order in which dates, then values, are taken as the default of a record.
[[nodiscard]] int preference(DateRole role);
[[nodiscard]] int preference(const ColumnBinding& value);

}  // namespace waybill
