// SPDX-License-Identifier: Apache-2.0
#include "ingest/layout_meaning.hpp"

#include <algorithm>
#include <array>

#include "ingest/layout_meaning_rules.hpp"

// The grammar is a list of small rules, tried in order; the first that applies decides. The order is part of
// the grammar: EXCHANGE_RATE_OF_USD is a rate before it is money, INVOICE_VALUE is money before it is a
// paper, and "Дата курса валюты" is a date of no interest. What no rule takes stays unknown.

namespace waybill {
namespace {

using namespace detail;

using Rule = bool (*)(const HeaderWords&, Meaning&);
constexpr std::array<Rule, 23> rules = {vendors_own,
                                        rates,
                                        currencies,
                                        days,
                                        terms_of_delivery,
                                        parties,
                                        parties_by_verb,
                                        containers,
                                        vehicles,
                                        modes_of_transport,
                                        countries,
                                        money,
                                        weights,
                                        packages,
                                        units,
                                        quantities,
                                        tariff_codes,
                                        goods_codes,
                                        customs_matters,
                                        places,
                                        papers,
                                        descriptions,
                                        bare_attributes};

void read_twin_marks(const HeaderWords& w, Meaning& m) {
    m.english = w.has(Concept::english);
    m.raw = w.has(Concept::raw);
    m.standard = w.has(Concept::standard);
    m.sum = w.has(Concept::sum);
    m.average = w.has(Concept::average);
    m.total = w.has(Concept::total);
    m.share = w.has(Concept::percent);
    if (m.english) m.rank += 100;
    if (m.raw) m.rank += 200;
    if (m.standard) m.rank += 300;
}

}  // namespace

Role party_role(Party party, Attribute attribute, bool in_english) {
    const auto pick = [&](Role name_role, Role address_role, Role country_role, Role id_role,
                          Role contact_role) {
        switch (attribute) {
            case Attribute::name:
                return name_role;
            case Attribute::address:
            case Attribute::city:
                return address_role;
            case Attribute::country:
                return country_role;
            case Attribute::id:
                return id_role;
            case Attribute::contact:
                return contact_role;
            case Attribute::none:
                break;
        }
        return Role::unknown;
    };
    using enum Role;
    switch (party) {
        case Party::exporter:
            return pick(in_english ? exporter_name_en : exporter_name, exporter_address, exporter_country,
                        exporter_id, exporter_contact);
        case Party::importer:
            return pick(in_english ? importer_name_en : importer_name, importer_address, importer_country,
                        importer_id, importer_contact);
        case Party::manufacturer:
            return pick(manufacturer_name, Role::unknown, manufacturer_country, Role::unknown, Role::unknown);
        case Party::declarant:
            return pick(declarant_name, declarant_address, Role::unknown, declarant_id, Role::unknown);
        case Party::contract_holder:
            return pick(contract_holder_name, contract_holder_address, Role::unknown, contract_holder_id,
                        Role::unknown);
        case Party::notify:
            return pick(notify_party_name, notify_party_address, Role::unknown, Role::unknown, Role::unknown);
        case Party::forwarder:
            return pick(forwarder_name, forwarder_address, Role::unknown, forwarder_id, Role::unknown);
        case Party::none:
        case Party::own:
        case Party::abroad:
            break;
    }
    return Role::unknown;
}

namespace {

/// Under a group such as "Goods" or "Value", a line that is plain by itself means what it says: "Goods / HS
/// code" is a code, "Value / Currency" a currency. Null where the group adds something.
bool group_adds_nothing(std::string_view group) {
    const HeaderWords w = read_header(group);
    return std::all_of(w.in_order.begin(), w.in_order.end(), [](Concept c) {
        return c == Concept::goods || c == Concept::item || c == Concept::value ||
               c == Concept::declaration || c == Concept::description;
    });
}

bool plain_by_itself(const Meaning& m) {
    static constexpr std::array<Role, 12> plain = {
        Role::hs_code,        Role::hs_description, Role::currency,  Role::quantity_unit,
        Role::origin_country, Role::brand,          Role::model,     Role::quantity,
        Role::exchange_rate,  Role::incoterms,      Role::procedure, Role::destination_country};
    return m.complete && !m.open && std::find(plain.begin(), plain.end(), m.role) != plain.end();
}

}  // namespace

Meaning meaning_of(std::string_view header) {
    const std::size_t slash = header.rfind(" / ");
    if (slash != std::string_view::npos && group_adds_nothing(header.substr(0, slash))) {
        if (Meaning lower = meaning_of(header.substr(slash + 3)); plain_by_itself(lower)) return lower;
    }
    Meaning m;
    m.words = read_header(header);
    m.complete = m.words.unknown.empty();
    m.factor = m.words.factor;
    if (m.words.blank()) return m;
    read_twin_marks(m.words, m);
    for (const Rule rule : rules) {
        if (rule(m.words, m)) break;
    }
    if (!m.words.unknown.empty()) m.rank += 3;
    if (m.share) {  // a share's header may name the basis and currency of the column it is a share of
        m.basis = detail::basis_of(m.words, m);
        m.currency = m.words.currency;
    }
    return m;
}

}  // namespace waybill
