// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "ingest/layout_meaning_rules.hpp"

// Rules for who, when and where: the vendor's own columns, days, parties, transport, countries, places,
// papers.

namespace waybill::detail {

using enum Concept;

namespace {

bool day_role(const HeaderWords& w, Meaning& m) {
    if (w.any({payment, receipt, expiry, contract, manifest})) {
        m.ambiguous = "a day of another paper";
        m.others = {Role::date};
        return true;
    }
    if (w.any({declarant, manufacturer, contract_holder, guarantee}))
        return no_role(m, "a day of a person's paper");
    if (w.has(arrival) || (w.has(discharge) && !w.has(port)))
        m.date_role = DateRole::arrived;
    else if (w.any({departure, loading, dispatch, transport_document}))
        m.date_role = DateRole::departed;
    else if (w.has(release))
        m.date_role = DateRole::released;
    else if (w.has(invoice))
        m.date_role = DateRole::invoiced;
    const bool of_declaration = w.any({registration, declaration, declared});
    int rank = of_declaration ? 0 : w.any({import_, export_, entry, customs}) ? 1 : 2;
    if (w.has(estimated)) rank += 5;
    if (w.any({document, trade, delivery})) m.open = true;
    return decide(m, Role::date, rank);
}

struct Side {
    Party party = Party::none;
    int rank = 0;
};

Side side_of(const HeaderWords& w) {
    if (w.has(notify)) return {Party::notify, 0};
    if (w.has(contract_holder)) return {Party::contract_holder, 0};
    if (w.has(guarantee)) return {Party::contract_holder, 1};
    const bool sends = w.any({exporter, shipper, supplier});
    const bool takes = w.any({importer, consignee, buyer});
    if (w.has(manufacturer)) return {Party::manufacturer, 0};
    if (w.has(declarant) && !sends && !takes) return {Party::declarant, 0};
    if (w.has(forwarder)) return {Party::forwarder, 0};
    if (sends && takes) return {Party::own, 1};
    if (sends) return {Party::exporter, w.has(exporter) ? 0 : w.has(shipper) ? 1 : 2};
    if (takes) return {Party::importer, w.has(importer) ? 0 : w.has(consignee) ? 1 : 2};
    if (w.has(declarant)) return {Party::declarant, 0};
    if (w.has(trader)) return {w.has(foreign) ? Party::abroad : Party::own, 1};
    if (w.has(partner) && !w.has(country)) return {Party::abroad, 1};
    return {};
}

/// Which attribute the header names; `open` where it names none.
Attribute attribute_of(const HeaderWords& w, Meaning& m) {
    if (w.has(address)) {
        m.with_address = w.has(name);
        return w.has(name) ? Attribute::name : Attribute::address;
    }
    if (w.has(contact)) return Attribute::contact;
    if (w.has(country)) return Attribute::country;
    if (w.any({city, region})) {
        m.rank += 10;
        m.complete = false;  // a part of the address only
        return Attribute::city;
    }
    if (w.has(name)) return Attribute::name;
    if (w.has(tax_id)) return Attribute::id;
    if (w.any({code, number})) {
        m.rank += 1;
        return Attribute::id;
    }
    m.open = true;
    return Attribute::none;
}

void set_party(Meaning& m, Party party, Attribute attribute) {
    m.party = party;
    m.attribute = attribute;
    const Attribute meant = attribute == Attribute::none ? Attribute::name : attribute;
    if (party == Party::own || party == Party::abroad) {
        const bool own = party == Party::own;
        m.on_import = party_role(own ? Party::importer : Party::exporter, meant, m.english);
        m.on_export = party_role(own ? Party::exporter : Party::importer, meant, m.english);
        if (!own && attribute == Attribute::none) m.others.push_back(Role::partner_country);
        return;
    }
    m.role = party_role(party, meant, m.english);
    if (attribute != Attribute::none) return;
    for (const Attribute other : {Attribute::id, Attribute::address, Attribute::country}) {
        const Role role = party_role(party, other, m.english);
        if (role != Role::unknown && role != m.role) m.others.push_back(role);
    }
}

}  // namespace

bool vendors_own(const HeaderWords& w, Meaning& m) {
    if (w.has(percent)) {
        m.share = !w.has(duty);
        return ignored(m, w.has(duty) ? "a rate of duty" : "a share of a total");
    }
    if (w.has(record) && !w.any({date, declaration})) return ignored(m, "the vendor's own row mark");
    if (w.has(serial)) return ignored(m, "a row number");
    if (w.has(flag)) return no_role(m, "a status, certificate or remark");
    const bool of_goods = w.any({goods, pieces, package, unit, weight, quantity});
    if (w.has(count) && !of_goods) return no_role(m, "a count of papers or shipments");
    if (w.all({number, departure}) || w.all({total, departure})) {
        if (!of_goods && w.in_order.size() == 2) return no_role(m, "a count of papers or shipments");
    }
    if (w.has(bank)) return no_role(m, "about a bank");
    if (w.has(method) && !w.any({transport, delivery})) return no_role(m, "a method");
    if (w.has(marks) && !w.any({goods, description})) return no_role(m, "marks on the packages");
    if (w.has(other) && w.in_order.size() == 1) return no_role(m, "a charge, exemption or adjustment");
    if (w.has(not_) && w.any({value, assessed, duty})) return no_role(m, "a value not assessed");
    if (w.has(volume) && !w.any({quantity, price, value, unit})) return no_role(m, "a volume");
    return false;
}

bool days(const HeaderWords& w, Meaning& m) {
    if (w.has(date) && !w.any({month, year, day})) return day_role(w, m);
    const bool alone = w.in_order.size() == 1 && w.any({arrival, departure});  // ETA
    if (alone) {
        m.open = true;
        return day_role(w, m);
    }
    if (!w.any({date, month, year, day})) return false;
    if (w.any({quantity, weight, payment}) || (speaks_of_money(w) && !w.has(date))) return false;
    if (w.has(day) && !w.any({month, year})) {
        return w.has(date) ? day_role(w, m) : no_role(m, "a day without its month");
    }
    m.date_role = DateRole::month;
    return decide(m, Role::date, w.has(month) ? 0 : 5);
}

bool terms_of_delivery(const HeaderWords& w, Meaning& m) {
    const bool where = w.any({place, city, port, country, region, address});
    if (w.has(incoterms)) return decide(m, where ? Role::incoterms_place : Role::incoterms);
    if (!w.has(delivery)) return false;
    if (w.has(terms)) return decide(m, Role::incoterms);
    if (where) return decide(m, Role::incoterms_place);
    return false;
}

bool parties(const HeaderWords& w, Meaning& m) {
    if (w.any({weight, quantity, date, price, fob, cif, freight, insurance, package, hs})) return false;
    if (w.any({invoice, contract, transport_document, declaration}) && w.any({number, date, kind}))
        return false;
    if (w.has(carrier)) return no_role(m, "about the carrier");
    const Side side = side_of(w);
    if (side.party == Party::none) return false;
    if (w.has(value) || (w.has(guarantee) && w.has(duty))) return no_role(m, "a guarantee or charge");
    if (w.has(customs) && side.party == Party::own && !w.has(name)) return false;
    m.rank += side.rank;
    const Attribute attribute = attribute_of(w, m);
    if (w.has(kind) && attribute == Attribute::none) return no_role(m, "a kind of company");
    if (w.has(brand) || (side.party == Party::own && w.any({goods, description}))) return false;
    set_party(m, side.party, attribute);
    if (m.role == Role::unknown && m.on_import == Role::unknown)
        return no_role(m, "about a party that has no role");
    if (side.party == Party::own || side.party == Party::abroad) m.open = m.open || w.has(trader);
    return true;
}

/// EXPORT_ADDRESS, as some write for the exporter's.
bool parties_by_verb(const HeaderWords& w, Meaning& m) {
    if (!w.any({export_, import_}) || w.all({export_, import_}) || !w.any({address, contact})) return false;
    m.rank += 5;
    set_party(m, w.has(export_) ? Party::exporter : Party::importer, attribute_of(w, m));
    m.complete = false;  // said by a verb only
    return true;
}

bool containers(const HeaderWords& w, Meaning& m) {
    if (w.has(container_size) && !w.has(container)) return no_role(m, "a container's size or seal");
    if (!w.has(container)) return false;
    const bool aside = w.any({kind, measure, loading, quantity, container_size, description, weight, unit,
                              volume, total, sum, country});
    if (aside || !w.numbers.empty()) return no_role(m, "about containers");
    return decide(m, Role::container);
}

bool vehicles(const HeaderWords& w, Meaning& m) {
    if (!w.any({vehicle, voyage})) return false;
    if (w.has(country)) return no_role(m, "the vehicle's flag");
    if (w.any({quantity, weight, total})) return no_role(m, "a number of vehicles");
    if (w.has(kind)) return decide(m, Role::transport_mode, 3);
    const bool only_voyage = w.has(voyage) && !w.has(vehicle);
    return decide(m, Role::vehicle, only_voyage ? 3 : w.has(code) ? 2 : 0);
}

bool modes_of_transport(const HeaderWords& w, Meaning& m) {
    if (!w.any({transport, mode}) || speaks_of_money(w) || w.any({document, date, port, place, payment}))
        return false;
    if (w.has(customs) || (w.any({import_, export_}) && !w.has(transport))) return decide(m, Role::procedure);
    if (!w.has(transport)) m.open = true;
    if (w.any({quantity, total})) return no_role(m, "a number of vehicles");
    return decide(m, Role::transport_mode, w.has(country) ? 2 : 0);  // "within the country" comes second
}

bool countries(const HeaderWords& w, Meaning& m) {
    const bool spot = w.any({port, place, city, region, office, customs});
    const bool relation = w.any({origin, destination, dispatch, trade, consignment, transit});
    if (!w.has(country) && (!relation || spot)) return false;
    const bool of_else = w.any({payment, kind, mode, date, weight, quantity, description, direction}) ||
                         speaks_of_money(w) || (w.has(goods) && !w.any({origin, destination, dispatch}));
    if (of_else && !w.has(country)) return false;
    if (w.has(transit)) return no_role(m, "a country of transit");
    if (w.has(payment)) return no_role(m, "a country of payment");
    if (!w.has(country)) m.open = true;
    if (w.has(origin)) return decide(m, Role::origin_country);
    if (w.has(trade)) return decide(m, Role::trade_country);
    if (w.has(destination)) return decide(m, Role::destination_country);
    if (w.has(dispatch)) return decide(m, Role::dispatch_country);
    if (w.has(consignment)) return by_direction(m, Role::dispatch_country, Role::destination_country);
    if (w.any({departure, loading})) return decide(m, Role::dispatch_country, 2);
    if (w.any({arrival, discharge, delivery})) return decide(m, Role::destination_country, 2);
    if (w.has(export_) && !w.has(import_)) return decide(m, Role::dispatch_country, 1);
    if (w.has(import_) && !w.has(export_)) return decide(m, Role::destination_country, 1);
    return decide(m, Role::partner_country, w.any({code, number}) ? 2 : 0);
}

bool places(const HeaderWords& w, Meaning& m) {
    const bool town = w.has(city) && w.any({origin, destination, departure, dispatch, arrival});
    if (!w.any({port, place, loading, discharge}) && !town) return false;
    if (w.any({kind, goods})) return false;
    if (w.has(country) || w.has(address)) return false;
    if (w.has(customs) && w.has(port)) return decide(m, Role::office, 2);
    m.nation = w.nation;
    const int rank = w.has(code) ? 5 : w.has(port) ? 0 : 3;
    if (w.has(transit)) return no_role(m, "a place of transit");
    if (w.any({loading, departure, dispatch, origin, export_})) {
        return decide(m, Role::loading_place, rank + (w.has(origin) ? 2 : 0));
    }
    if (w.any({discharge, arrival, destination, entry, import_})) {
        return decide(m, Role::discharge_place, rank + (w.has(destination) ? 2 : 0));
    }
    if (w.has(receipt)) return decide(m, Role::loading_place, rank + 4);
    if (!w.has(port)) return false;
    if (w.has(foreign)) return by_direction(m, Role::loading_place, Role::discharge_place, rank);
    return by_direction(m, Role::discharge_place, Role::loading_place, rank);
}

bool customs_matters(const HeaderWords& w, Meaning& m) {
    if (w.has(direction) || (w.all({import_, export_}) && !w.any({code, number}))) {
        m.others = {Role::procedure, Role::transport_mode};
        m.open = true;
        return decide(m, Role::direction);
    }
    if (w.has(procedure)) return decide(m, Role::procedure, w.has(code) ? 0 : 1);
    const bool of_trade = w.any({import_, export_, declaration, customs, entry, trade});
    if (w.has(kind) && of_trade) {
        m.others = {Role::direction};
        return decide(m, Role::procedure, 2);
    }
    if (w.has(office)) return decide(m, Role::office, w.has(entry) ? 1 : 0);
    if (w.has(customs) && !w.any({tax_id, number, declaration, duty, value})) {
        m.open = w.any({code, description});
        return decide(m, Role::office, w.has(region) ? 3 : 1);
    }
    if (w.has(customs) && w.has(tax_id)) {
        m.ambiguous = "the number of an office, or of the declarant";
        m.others = {Role::office, Role::declarant_id};
        return true;
    }
    return false;
}

bool papers(const HeaderWords& w, Meaning& m) {
    if (w.has(payment)) return no_role(m, "about payment");
    if (w.has(manifest)) return no_role(m, "a manifest");
    if (w.has(receipt)) return no_role(m, "a receipt");
    if (w.has(transport_document)) {
        if (w.has(kind)) return no_role(m, "a kind of transport document");
        return decide(m, Role::transport_document);
    }
    if (w.has(sub_item)) return decide(m, Role::item_number, 2);
    if (w.has(item) && !w.any({value, description, kind, goods})) {
        return w.any({quantity, total}) ? no_role(m, "a number of items") : decide(m, Role::item_number);
    }
    if (w.any({declaration, entry}) && !w.any({name, kind, port, place, description, document}) &&
        (!w.has(goods) || w.has(number))) {
        return decide(m, Role::declaration_number, w.has(declaration) ? 0 : 1);
    }
    if (w.has(invoice)) return decide(m, Role::invoice_number);
    if (w.has(contract)) return decide(m, Role::contract_number, w.any({number, code}) ? 0 : 1);
    const bool numbered = w.any({number, code});
    if (numbered && w.has(registration)) return decide(m, Role::declaration_number, 2);
    if (numbered && w.any({import_, export_, customs})) {
        m.open = true;
        m.complete = false;  // EXPORT_ID: of the declaration, or the vendor's own
        return decide(m, Role::declaration_number, 3);
    }
    return false;
}

/// ADDRESS, NAME, TIN without a word on whose.
bool bare_attributes(const HeaderWords& w, Meaning& m) {
    if (w.has(tax_id)) {
        m.party = Party::own;
        m.attribute = Attribute::id;
        return by_direction(m, Role::importer_id, Role::exporter_id, 3);
    }
    if (w.any({city, region}) && w.any({origin, destination, dispatch, loading, discharge})) {
        return no_role(m, "a region or town");
    }
    if (w.any({address, contact, city, region})) {
        m.bare = true;
        m.attribute = w.has(address)   ? Attribute::address
                      : w.has(contact) ? Attribute::contact
                                       : Attribute::city;
        return true;
    }
    if (w.in_order.size() == 1 && w.any({name, code, country})) {
        m.bare = true;
        m.attribute = w.has(name) ? Attribute::name : Attribute::id;
        return true;
    }
    return false;
}

}  // namespace waybill::detail
