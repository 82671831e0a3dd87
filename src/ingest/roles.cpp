// SPDX-License-Identifier: Apache-2.0
#include "ingest/roles.hpp"

namespace waybill {
namespace {

constexpr std::array<std::string_view, role_count> role_words = {"unknown",
                                                                 "ignored",
                                                                 "declaration_number",
                                                                 "item_number",
                                                                 "invoice_number",
                                                                 "contract_number",
                                                                 "transport_document",
                                                                 "exporter_name",
                                                                 "exporter_name_en",
                                                                 "exporter_address",
                                                                 "exporter_country",
                                                                 "exporter_id",
                                                                 "exporter_contact",
                                                                 "importer_name",
                                                                 "importer_name_en",
                                                                 "importer_address",
                                                                 "importer_country",
                                                                 "importer_id",
                                                                 "importer_contact",
                                                                 "manufacturer_name",
                                                                 "manufacturer_country",
                                                                 "declarant_name",
                                                                 "declarant_address",
                                                                 "declarant_id",
                                                                 "contract_holder_name",
                                                                 "contract_holder_address",
                                                                 "contract_holder_id",
                                                                 "notify_party_name",
                                                                 "notify_party_address",
                                                                 "forwarder_name",
                                                                 "forwarder_address",
                                                                 "forwarder_id",
                                                                 "brand",
                                                                 "model",
                                                                 "hs_code",
                                                                 "hs_description",
                                                                 "description",
                                                                 "quantity",
                                                                 "quantity_unit",
                                                                 "supplementary_quantity",
                                                                 "supplementary_unit",
                                                                 "package_count",
                                                                 "package_kind",
                                                                 "net_weight",
                                                                 "net_weight_unit",
                                                                 "gross_weight",
                                                                 "gross_weight_unit",
                                                                 "origin_country",
                                                                 "dispatch_country",
                                                                 "destination_country",
                                                                 "trade_country",
                                                                 "partner_country",
                                                                 "value",
                                                                 "currency",
                                                                 "exchange_rate",
                                                                 "date",
                                                                 "incoterms",
                                                                 "incoterms_place",
                                                                 "transport_mode",
                                                                 "vehicle",
                                                                 "container",
                                                                 "loading_place",
                                                                 "discharge_place",
                                                                 "office",
                                                                 "procedure",
                                                                 "direction"};
constexpr std::array<std::string_view, 10> basis_words = {"unknown",   "invoice", "customs",    "statistical",
                                                          "fob",       "cif",     "unit_price", "freight",
                                                          "insurance", "duty"};
constexpr std::array<std::string_view, 6> date_words = {"declared", "departed", "arrived",
                                                        "released", "invoiced", "month"};
constexpr std::array<std::string_view, 4> grain_words = {"unknown", "item", "declaration", "aggregate"};
constexpr std::array<std::string_view, 4> direction_words = {"unknown", "import", "export", "transit"};
constexpr std::array<std::string_view, 4> certainty_words = {"unsure", "likely", "sure", "stated"};

template <class Enum, std::size_t n>
std::optional<Enum> from(const std::array<std::string_view, n>& words, std::string_view word) {
    for (std::size_t i = 0; i < n; ++i) {
        if (words[i] == word) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

}  // namespace

std::string_view to_string(Role role) {
    return role_words[static_cast<std::size_t>(role)];
}
std::string_view to_string(ValueBasis basis) {
    return basis_words[static_cast<std::size_t>(basis)];
}
std::string_view to_string(DateRole role) {
    return date_words[static_cast<std::size_t>(role)];
}
std::string_view to_string(Grain grain) {
    return grain_words[static_cast<std::size_t>(grain)];
}
std::string_view to_string(Direction direction) {
    return direction_words[static_cast<std::size_t>(direction)];
}
std::string_view to_string(Certainty certainty) {
    return certainty_words[static_cast<std::size_t>(certainty)];
}
std::optional<Role> role_from(std::string_view word) {
    return from<Role>(role_words, word);
}
std::optional<ValueBasis> basis_from(std::string_view word) {
    return from<ValueBasis>(basis_words, word);
}
std::optional<DateRole> date_role_from(std::string_view word) {
    return from<DateRole>(date_words, word);
}
std::optional<Grain> grain_from(std::string_view word) {
    return from<Grain>(grain_words, word);
}
std::optional<Direction> direction_from(std::string_view word) {
    return from<Direction>(direction_words, word);
}
std::optional<Certainty> certainty_from(std::string_view word) {
    return from<Certainty>(certainty_words, word);
}

}  // namespace waybill
