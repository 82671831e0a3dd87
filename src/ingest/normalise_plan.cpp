// SPDX-License-Identifier: Apache-2.0
#include "ingest/normalise_plan.hpp"

#include <algorithm>

namespace waybill {
namespace {

struct PartyRoles {
    std::string_view name;
    Role names, names_en, address, country, number;
};

// Role::unknown: documents give no such thing for that party.
constexpr std::array<PartyRoles, 7> party_roles = {{
    {"exporter", Role::exporter_name, Role::exporter_name_en, Role::exporter_address, Role::exporter_country,
     Role::exporter_id},
    {"importer", Role::importer_name, Role::importer_name_en, Role::importer_address, Role::importer_country,
     Role::importer_id},
    {"manufacturer", Role::manufacturer_name, Role::unknown, Role::unknown, Role::manufacturer_country,
     Role::unknown},
    {"declarant", Role::declarant_name, Role::unknown, Role::declarant_address, Role::unknown,
     Role::declarant_id},
    {"contract_holder", Role::contract_holder_name, Role::unknown, Role::contract_holder_address,
     Role::unknown, Role::contract_holder_id},
    {"notify_party", Role::notify_party_name, Role::unknown, Role::notify_party_address, Role::unknown,
     Role::unknown},
    {"forwarder", Role::forwarder_name, Role::unknown, Role::forwarder_address, Role::unknown,
     Role::forwarder_id},
}};

// Declared as text, kept as text.
constexpr std::array text_roles = {Role::declaration_number,
                                   Role::item_number,
                                   Role::invoice_number,
                                   Role::contract_number,
                                   Role::transport_document,
                                   Role::exporter_name,
                                   Role::exporter_name_en,
                                   Role::exporter_address,
                                   Role::exporter_id,
                                   Role::exporter_contact,
                                   Role::importer_name,
                                   Role::importer_name_en,
                                   Role::importer_address,
                                   Role::importer_id,
                                   Role::importer_contact,
                                   Role::manufacturer_name,
                                   Role::declarant_name,
                                   Role::declarant_address,
                                   Role::declarant_id,
                                   Role::contract_holder_name,
                                   Role::contract_holder_address,
                                   Role::contract_holder_id,
                                   Role::notify_party_name,
                                   Role::notify_party_address,
                                   Role::forwarder_name,
                                   Role::forwarder_address,
                                   Role::forwarder_id,
                                   Role::brand,
                                   Role::model,
                                   Role::hs_description,
                                   Role::description,
                                   Role::package_kind,
                                   Role::incoterms_place,
                                   Role::transport_mode,
                                   Role::vehicle,
                                   Role::container,
                                   Role::loading_place,
                                   Role::discharge_place,
                                   Role::office,
                                   Role::procedure};

constexpr std::array country_roles = {
    Role::exporter_country, Role::importer_country,    Role::manufacturer_country, Role::origin_country,
    Role::dispatch_country, Role::destination_country, Role::trade_country,        Role::partner_country};

constexpr std::array unit_roles = {Role::quantity_unit, Role::supplementary_unit};

constexpr std::array number_roles = {Role::quantity, Role::supplementary_quantity, Role::package_count,
                                     Role::exchange_rate};

}  // namespace

int preference(DateRole role) {
    switch (role) {
        case DateRole::declared:
            return 0;
        case DateRole::released:
            return 1;
        case DateRole::arrived:
            return 2;
        case DateRole::departed:
            return 3;
        case DateRole::invoiced:
            return 4;
        case DateRole::month:
            return 5;
    }
    return 6;
}

int preference(const ColumnBinding& value) {
    constexpr int never = 100;
    constexpr int unknown_currency = 10;
    const int order = value.currency.empty() && !value.currency_in_row ? unknown_currency : 0;
    switch (value.basis) {
        case ValueBasis::statistical:
            return order;
        case ValueBasis::customs:
            return order + 1;
        case ValueBasis::invoice:
            return order + 2;
        case ValueBasis::fob:
            return order + 3;
        case ValueBasis::cif:
            return order + 4;
        case ValueBasis::unknown:
            return order + 5;
        default:
            return never;
    }
}

RoleColumns Normaliser::Plan::bound_to(Role role) const {
    RoleColumns found;
    if (role == Role::unknown) return found;
    for (const ColumnBinding& column : layout.columns) {
        if (column.role == role && column.fills && column.certainty != Certainty::unsure) {
            found.bindings.push_back(&column);
        }
    }
    if (found.bound()) return found;
    const auto party = std::find_if(party_roles.begin(), party_roles.end(),
                                    [role](const PartyRoles& roles) { return roles.address == role; });
    if (party == party_roles.end()) return found;
    for (const ColumnBinding* name : bound_to(party->names).bindings) {
        if (name->with_address) found.bindings.push_back(name);
    }
    found.of_name_cells = found.bound();
    return found;
}

std::size_t Normaliser::Plan::add(std::string name, ColumnKind kind) {
    record_columns.emplace_back(std::move(name), kind);
    return record_columns.size() - 1;
}

Normaliser::Plan::Plan(Layout found, SourceId of, std::uint32_t on, std::vector<std::string> header)
    : layout(std::move(found)), source(of), sheet(on), rules(layout, std::move(header)) {
    plan_identity();
    plan_parties();
    plan_texts();
    plan_coded();
    plan_numbers();
    plan_values_and_dates();
    assumed_column = add("assumed", ColumnKind::text);
}

void Normaliser::Plan::plan_identity() {
    record_id = add("record_id", ColumnKind::int64);
    source_id = add("source_id", ColumnKind::int32);
    sheet_column = add("sheet", ColumnKind::int32);
    row = add("row", ColumnKind::int64);
    row_hash = add("row_hash", ColumnKind::uint64);
    grain_column = add("grain", ColumnKind::text);
    reporter_column = add("reporter", ColumnKind::text);
    direction_target = add("direction", ColumnKind::text);
    grain = to_string(layout.grain);
    if (layout.reporter.certainty != Certainty::unsure) reporter = layout.reporter.value;
    if (layout.direction.certainty != Certainty::unsure) direction = layout.direction.value;
    direction_column = bound_to(Role::direction);
}

void Normaliser::Plan::plan_parties() {
    for (const PartyRoles& roles : party_roles) {
        PartyField field{roles.name,
                         bound_to(roles.names),
                         bound_to(roles.names_en),
                         bound_to(roles.address),
                         bound_to(roles.country),
                         bound_to(roles.number),
                         0,
                         roles.names == Role::importer_name || roles.names == Role::notify_party_name};
        if (!field.names.bound() && !field.names_en.bound()) continue;
        field.target = add(std::string(roles.name) + "_party", ColumnKind::uint64);
        parties.push_back(std::move(field));
    }
}

void Normaliser::Plan::plan_texts() {
    for (const Role role : text_roles) {
        RoleColumns from = bound_to(role);
        if (from.bound()) texts.push_back({from, add(std::string(to_string(role)), ColumnKind::text)});
    }
    hs = bound_to(Role::hs_code);
    if (hs.bound()) {
        hs_target = add("hs_code", ColumnKind::text);
        hs_declared = add("hs_code_declared", ColumnKind::text);
        hs_edition = add("hs_edition", ColumnKind::text);
    }
    incoterms = bound_to(Role::incoterms);
    if (incoterms.bound()) {
        incoterms_target = add("incoterms", ColumnKind::text);
        incoterms_declared = add("incoterms_declared", ColumnKind::text);
    }
}

void Normaliser::Plan::plan_coded() {
    const auto plan = [&](Role role, std::vector<CodedField>& fields) {
        RoleColumns from = bound_to(role);
        if (!from.bound()) return;
        const std::string name(to_string(role));
        fields.push_back({from, add(name, ColumnKind::text), add(name + "_declared", ColumnKind::text)});
    };
    for (const Role role : country_roles) plan(role, countries);
    for (const Role role : unit_roles) plan(role, units);
    // "NUMBER_OF_PIECES": the header fixes the unit, or the cells have it, and no column states it.
    for (const Role role : {Role::quantity, Role::supplementary_quantity}) {
        const Role unit = role == Role::quantity ? Role::quantity_unit : Role::supplementary_unit;
        const RoleColumns from = bound_to(role);
        if (!from.bound() || bound_to(unit).bound() || from.bindings.front()->unit.empty()) continue;
        const std::string name(to_string(unit));
        const bool in_cell = from.bindings.front()->unit == "cell";
        CodedField field{from, add(name, ColumnKind::text), 0, in_cell};
        if (in_cell) field.declared = add(name + "_declared", ColumnKind::text);
        units.push_back(std::move(field));
    }
}

void Normaliser::Plan::plan_numbers() {
    for (const Role role : number_roles) {
        RoleColumns from = bound_to(role);
        if (!from.bound()) continue;
        const std::string name(to_string(role));
        numbers.push_back({from, add(name, ColumnKind::decimal), add(name + "_declared", ColumnKind::text)});
    }
    const std::array<std::pair<Role, Role>, 2> weight_roles = {
        {{Role::net_weight, Role::net_weight_unit}, {Role::gross_weight, Role::gross_weight_unit}}};
    for (const auto& [role, unit_role] : weight_roles) {
        RoleColumns from = bound_to(role);
        if (!from.bound()) continue;
        RoleColumns unit = bound_to(unit_role);
        if (!unit.bound() && from.bindings.front()->unit.empty()) {
            assumed +=
                std::string(assumed.empty() ? "" : "; ") + std::string(to_string(role)) + " in kilograms";
        }
        const std::string name(to_string(role));
        weights.push_back({from, unit, add(name + "_kg", ColumnKind::decimal),
                           add(name + "_declared", ColumnKind::text),
                           add(name + "_unit_declared", ColumnKind::text)});
    }
}

void Normaliser::Plan::plan_values_and_dates() {
    values = bound_to(Role::value).bindings;
    std::stable_sort(values.begin(), values.end(), [](const ColumnBinding* a, const ColumnBinding* b) {
        return preference(*a) < preference(*b);
    });
    currency = bound_to(Role::currency);
    for (const ColumnBinding* binding : bound_to(Role::date).bindings) {
        DateField field{binding, {}};
        for (const ColumnBinding& other : layout.columns) {
            if (!binding->month_in.empty() && other.header == binding->month_in) field.month = other.column;
        }
        dates.push_back(field);
    }
    std::stable_sort(dates.begin(), dates.end(), [](const DateField& a, const DateField& b) {
        return preference(a.binding->date_role) < preference(b.binding->date_role);
    });
}

}  // namespace waybill
