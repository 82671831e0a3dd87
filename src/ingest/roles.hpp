// SPDX-License-Identifier: Apache-2.0
#pragma once

// The roles that a column of a customs file can play. Columns of the table `record` are named after them.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace waybill {

enum class Role : std::uint8_t {
    unknown,  ///< nothing speaks for any role; kept in the source, shown as unsure
    ignored,  ///< known not to matter: vendor's row ids, shares of a total (%GT...), HS_CODE_2, ...
    declaration_number,
    item_number,
    invoice_number,
    contract_number,
    transport_document,  // bill of lading, CMR, AWB
    exporter_name,
    exporter_name_en,
    exporter_address,
    exporter_country,
    exporter_id,
    exporter_contact,
    importer_name,
    importer_name_en,
    importer_address,
    importer_country,
    importer_id,
    importer_contact,
    manufacturer_name,
    manufacturer_country,
    declarant_name,
    declarant_address,
    declarant_id,
    contract_holder_name,
    contract_holder_address,
    contract_holder_id,
    notify_party_name,
    notify_party_address,
    forwarder_name,
    forwarder_address,
    forwarder_id,
    brand,
    model,
    hs_code,
    hs_description,
    description,
    quantity,
    quantity_unit,
    supplementary_quantity,
    supplementary_unit,
    package_count,
    package_kind,
    net_weight,
    net_weight_unit,
    gross_weight,
    gross_weight_unit,
    origin_country,
    dispatch_country,
    destination_country,
    trade_country,
    partner_country,  ///< the other side's country, where the file does not say which of the above it is
    value,            ///< with ValueBasis, currency and factor in the binding
    currency,
    exchange_rate,
    date,  ///< with DateRole in the binding
    incoterms,
    incoterms_place,
    transport_mode,
    vehicle,
    container,
    loading_place,
    discharge_place,
    office,
    procedure,
    direction,
};

inline constexpr std::size_t role_count = static_cast<std::size_t>(Role::direction) + 1;

enum class ValueBasis : std::uint8_t {
    unknown,
    invoice,
    customs,
    statistical,
    fob,
    cif,
    unit_price,
    freight,
    insurance,
    duty,
};

enum class DateRole : std::uint8_t { declared, departed, arrived, released, invoiced, month };

/// What one row stands for.
enum class Grain : std::uint8_t { unknown, item, declaration, aggregate };

enum class Direction : std::uint8_t { unknown, import_, export_, transit };

/// How sure the finder is: `stated` by a person's layout file, `sure`, `likely`; `unsure` fills nothing.
enum class Certainty : std::uint8_t { unsure, likely, sure, stated };

[[nodiscard]] std::string_view to_string(Role role);
[[nodiscard]] std::string_view to_string(ValueBasis basis);
[[nodiscard]] std::string_view to_string(DateRole role);
[[nodiscard]] std::string_view to_string(Grain grain);
[[nodiscard]] std::string_view to_string(Direction direction);  // "import", "export", ...
[[nodiscard]] std::string_view to_string(Certainty certainty);
[[nodiscard]] std::optional<Role> role_from(std::string_view word);
[[nodiscard]] std::optional<ValueBasis> basis_from(std::string_view word);
[[nodiscard]] std::optional<DateRole> date_role_from(std::string_view word);
[[nodiscard]] std::optional<Grain> grain_from(std::string_view word);
[[nodiscard]] std::optional<Direction> direction_from(std::string_view word);
[[nodiscard]] std::optional<Certainty> certainty_from(std::string_view word);

}  // namespace waybill
