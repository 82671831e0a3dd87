// SPDX-License-Identifier: Apache-2.0
#include "ingest/layout_meaning.hpp"

#include <algorithm>
#include <array>

// The grammar is a list of small rules, tried in order; the first that applies decides. The order is part of
// the grammar: EXCHANGE_RATE_OF_USD is a rate before it is money, INVOICE_VALUE is money before it is a
// paper, and "Дата курса валюты" is a date of no interest. What no rule takes stays unknown.

namespace waybill {
namespace {

using enum Concept;

bool decide(Meaning& m, Role role, int rank = 0) {
    m.role = role;
    m.rank += rank;
    return true;
}
bool by_direction(Meaning& m, Role on_import, Role on_export, int rank = 0) {
    m.on_import = on_import;
    m.on_export = on_export;
    m.rank += rank;
    return true;
}
bool no_role(Meaning& m, std::string_view what) {
    m.nothing = what;
    return true;
}
bool ignored(Meaning& m, std::string_view what) {
    m.nothing = what;
    m.role = Role::ignored;
    return true;
}

bool speaks_of_money(const HeaderWords& w) {
    return w.any({value, price, fob, cif, cfr, freight, insurance, duty}) || !w.currency.empty() ||
           !w.loose_currency.empty();
}

// --- the vendor's own columns
// ------------------------------------------------------------------------------------

bool vendors_own(const HeaderWords& w, Meaning& m) {
    if (w.has(percent)) {
        m.share = !w.has(duty);
        return ignored(m, w.has(duty) ? "a rate of duty" : "a share of a total");
    }
    if (w.has(record) && !w.any({date, declaration})) return ignored(m, "the vendor's own row mark");
    if (w.has(serial)) return ignored(m, "a row number");
    if (w.has(flag)) return no_role(m, "a status, certificate or remark");
    if (w.has(bank)) return no_role(m, "about a bank");
    if (w.has(method) && !w.any({transport, delivery})) return no_role(m, "a method");
    if (w.has(marks) && !w.any({goods, description})) return no_role(m, "marks on the packages");
    if (w.has(other) && w.in_order.size() == 1) return no_role(m, "a charge, exemption or adjustment");
    if (w.has(not_) && w.any({value, assessed, duty})) return no_role(m, "a value not assessed");
    if (w.has(volume) && !w.any({quantity, price, value, unit})) return no_role(m, "a volume");
    return false;
}

// --- rates and currencies
// ----------------------------------------------------------------------------------------

void read_currency(const HeaderWords& w, Meaning& m) {
    m.currency = w.currency;
    m.loose_currency = w.loose_currency;
    if (m.currency.empty() && w.nation == "US") m.currency = "USD";
    m.foreign_currency =
        m.currency.empty() && w.has(currency) && (w.has(foreign) || w.any({contract, invoice, price}));
    if (m.currency.empty() && w.has(currency) && !w.any({foreign, local})) m.foreign_currency = true;
    m.local_currency = m.currency.empty() && w.has(local) && !w.has(foreign);
    if (m.local_currency) m.foreign_currency = false;
    m.factor = w.factor;
}

bool rates(const HeaderWords& w, Meaning& m) {
    if (w.has(exchange)) {
        if (w.has(date)) return no_role(m, "the day of the exchange rate");
        return decide(m, Role::exchange_rate, w.currency == "USD" && !w.has(contract) ? 1 : 0);
    }
    if (!w.has(rate)) return false;
    const bool of_goods = !w.currency.empty() || w.any({price, unit});
    if (!of_goods || w.has(duty)) return no_role(m, "a rate of duty");
    m.basis = ValueBasis::unit_price;
    read_currency(w, m);
    return decide(m, Role::value);
}

bool currencies(const HeaderWords& w, Meaning& m) {
    if (!w.has(currency) || w.any({date, exchange})) return false;
    const std::size_t here = w.at(currency);
    for (const Concept c : {value, price, fob, cif, cfr, freight, insurance, duty, total, sum}) {
        if (w.at(c) < here) return false;
    }
    if (w.any({freight, insurance, duty})) return no_role(m, "the currency of a charge");
    const bool of_customs = w.any({customs, assessed, statistical});
    return decide(m, Role::currency, w.any({invoice, contract, price}) ? 0 : of_customs ? 2 : 1);
}

// --- days
// ----------------------------------------------------------------------------------------------------------

bool day_role(const HeaderWords& w, Meaning& m) {
    if (w.any({payment, receipt, expiry, contract, bank, manifest}))
        return no_role(m, "a day of another paper");
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

bool days(const HeaderWords& w, Meaning& m) {
    if (w.has(date) && !w.any({month, year, day})) return day_role(w, m);
    if (!w.any({date, month, year, day})) return false;
    if (w.any({quantity, weight, payment}) || (speaks_of_money(w) && !w.has(date))) return false;
    if (w.has(day) && !w.any({month, year})) {
        return w.has(date) ? day_role(w, m) : no_role(m, "a day without its month");
    }
    m.date_role = DateRole::month;
    return decide(m, Role::date, w.has(month) ? 0 : 5);
}

// --- terms of delivery
// -----------------------------------------------------------------------------------------------

bool terms_of_delivery(const HeaderWords& w, Meaning& m) {
    const bool where = w.any({place, city, port, country, region, address});
    if (w.has(incoterms)) return decide(m, where ? Role::incoterms_place : Role::incoterms);
    if (!w.has(delivery)) return false;
    if (w.has(terms)) return decide(m, Role::incoterms);
    if (where) return decide(m, Role::incoterms_place);
    return false;
}

// --- parties
// ---------------------------------------------------------------------------------------------------------

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
        if (w.has(name)) return Attribute::name;
        return Attribute::address;
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
        return;
    }
    m.role = party_role(party, meant, m.english);
    if (attribute != Attribute::none) return;
    for (const Attribute other : {Attribute::id, Attribute::address, Attribute::country}) {
        const Role role = party_role(party, other, m.english);
        if (role != Role::unknown && role != m.role) m.others.push_back(role);
    }
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

// --- means of transport
// ----------------------------------------------------------------------------------------------

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

// --- countries
// -------------------------------------------------------------------------------------------------------

bool countries(const HeaderWords& w, Meaning& m) {
    const bool spot = w.any({port, place, city, region, office, customs});
    const bool relation = w.any({origin, destination, dispatch, trade, consignment, transit});
    if (!w.has(country) && (!relation || spot)) return false;
    if (w.any({payment, kind, mode, date, weight, quantity, description, goods})) {
        if (!w.has(country)) return false;
    }
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

// --- money
// -----------------------------------------------------------------------------------------------------------

ValueBasis basis_of(const HeaderWords& w, Meaning& m) {
    if (w.has(duty)) return ValueBasis::duty;
    if (w.has(freight)) return ValueBasis::freight;
    if (w.has(insurance)) return ValueBasis::insurance;
    const bool by_mass = w.has(kilogram) && !w.any({weight, net, gross});
    if (w.any({unit, per, average}) || by_mass) return ValueBasis::unit_price;
    if (w.has(cif)) return ValueBasis::cif;
    if (w.has(fob)) return ValueBasis::fob;
    if (w.has(statistical)) return ValueBasis::statistical;
    if (w.any({customs, assessed, declared})) return ValueBasis::customs;
    if (w.has(price) && !w.any({total, whole, sum})) {
        m.price_of_what = true;
        return w.has(goods) ? ValueBasis::invoice : ValueBasis::unit_price;
    }
    if (w.any({invoice, contract})) return ValueBasis::invoice;
    return ValueBasis::unknown;
}

bool money(const HeaderWords& w, Meaning& m) {
    const bool named = w.any({value, price, fob, cif, cfr, freight, insurance, duty});
    const bool in_money = !w.currency.empty() || !w.loose_currency.empty();
    const bool shaped = w.in_order.empty() || w.any({total, sum, item, invoice, customs, per, unit, kilogram,
                                                     statistical, declared, average, assessed});
    if (!named && !(in_money && shaped)) return false;
    if (w.any({number, code, kind, port, place, office, date, country})) {
        return named && w.any({duty, insurance, freight}) ? no_role(m, "about a charge") : false;
    }
    if (w.any({weight, quantity}) && !in_money && !w.any({price, value})) return false;
    if (w.all({unit, insurance}) || w.all({unit, duty})) return no_role(m, "about a charge");
    if (w.has(other)) return no_role(m, "a charge, exemption or adjustment");
    if (w.has(supplementary)) return no_role(m, "an additional value");
    m.basis = basis_of(w, m);
    read_currency(w, m);
    if (m.basis == ValueBasis::unit_price && w.any({kilogram, tonne, weight, net, gross})) {
        return ignored(m, "a price by weight, worked out by the vendor");
    }
    if (m.basis == ValueBasis::duty)
        return decide(m, Role::value, w.any({total, whole}) ? 0 : w.has(customs) ? 1 : 2);
    const int level = w.has(sub_item) ? -2 : w.has(item) ? -1 : w.has(whole) ? 2 : w.has(total) ? 1 : 0;
    const bool revised =
        w.has(assessed) && m.basis == ValueBasis::unit_price;  // the declared price comes first
    return decide(m, Role::value, level + (revised ? 1 : 0));
}

// --- weights, packages, quantities
// -----------------------------------------------------------------------------------

std::string unit_of(const HeaderWords& w) {
    return w.has(kilogram) ? "KGM" : w.has(tonne) ? "TNE" : w.has(pound) ? "LBR" : "";
}

bool weights(const HeaderWords& w, Meaning& m) {
    const bool mass = w.any({weight, net, gross});
    const bool by_unit = w.any({kilogram, tonne, pound}) && !w.has(quantity);
    if (!mass && !by_unit) return false;
    if (w.any({vehicle, volume, average, per}) || w.all({net, gross})) return no_role(m, "a tare or a ratio");
    m.unit = unit_of(w);
    m.bare_weight = !w.any({net, gross});
    const Role amount = w.has(gross) ? Role::gross_weight : Role::net_weight;
    const Role unit_role = w.has(gross) ? Role::gross_weight_unit : Role::net_weight_unit;
    if (w.any({unit, measure})) {
        m.others = {amount};
        m.open = w.at(unit) < w.at(weight);
        return decide(m, unit_role);
    }
    const int level = w.has(sub_item) ? -2 : w.has(item) ? -1 : w.any({total, whole}) ? 1 : 0;
    if (!mass) m.rank += 10;
    return decide(m, amount, level - (m.unit == "KGM" ? 3 : 0));
}

bool packages(const HeaderWords& w, Meaning& m) {
    if (!w.has(package)) return false;
    if (w.has(weight)) return false;
    if (w.any({kind, unit, name, description, measure}) || (w.has(code) && !w.has(number))) {
        m.others = {Role::package_count};
        m.open = w.has(description);
        return decide(m, Role::package_kind);
    }
    m.others = {Role::package_kind};
    return decide(m, Role::package_count);
}

bool units(const HeaderWords& w, Meaning& m) {
    const bool second = w.any({supplementary, statistical});
    const Role unit_role = second ? Role::supplementary_unit : Role::quantity_unit;
    const Role amount = second ? Role::supplementary_quantity : Role::quantity;
    if (w.has(quantity) && w.has(kind)) return decide(m, unit_role);
    if (!w.has(unit)) return false;
    if (w.any({place, office, trader})) return false;
    m.others = {amount};
    if (w.has(number) && w.at(number) < w.at(unit)) {  // "number of units"
        m.others = {unit_role};
        return decide(m, amount);
    }
    m.open = w.has(quantity) && w.at(unit) < w.at(quantity);
    if (!w.numbers.empty()) m.rank += 10;
    return decide(m, unit_role, w.has(item) || w.has(quantity) ? -1 : 0);
}

bool quantities(const HeaderWords& w, Meaning& m) {
    const bool second = w.any({supplementary, statistical});
    const int level = w.has(sub_item) ? -2 : w.has(item) ? -1 : w.any({total, whole}) ? 1 : 0;
    m.unit = unit_of(w);
    if (w.any({quantity, pieces})) {
        if (w.any({document, vehicle, voyage})) return no_role(m, "a number of papers or vehicles");
        if (w.has(item) && !w.any({goods, unit}) && w.has(total)) return no_role(m, "a number of items");
        if (w.has(average)) return no_role(m, "an average of quantities");
        m.others = {second ? Role::supplementary_unit : Role::quantity_unit};
        return decide(m, second ? Role::supplementary_quantity : Role::quantity, level);
    }
    if (w.all({number, goods}) && w.at(number) < w.at(goods) && !w.has(code)) {
        if (w.any({sum, total}))
            return decide(m, Role::quantity, 5);  // "sum of number of goods": a count of goods
        m.ambiguous = "the number of an item, or how many there are";
        m.others = {Role::item_number, Role::quantity};
        return true;
    }
    return w.all({total, goods, name}) || w.all({total, item}) ? no_role(m, "a number of items") : false;
}

// --- goods
// -----------------------------------------------------------------------------------------------------------

int hs_digits_of(const HeaderWords& w) {
    for (const std::string& n : w.numbers) {
        if (n == "2" || n == "4" || n == "6" || n == "8" || n == "10" || n == "11" || n == "12")
            return std::stoi(n);
    }
    return 0;
}

bool tariff_codes(const HeaderWords& w, Meaning& m) {
    if (w.any({weight, quantity, unit, value, price, package, date, country})) return false;
    const bool digits_only = w.has(digits) && !w.numbers.empty();
    if (!w.any({hs, short_hs}) && !digits_only) return false;
    if (w.any({duty, rate, payment})) return no_role(m, "a rate of duty");
    m.hs_digits = hs_digits_of(w);
    if (w.has(short_hs) && !w.has(hs) && m.hs_digits == 0) m.hs_digits = 4;
    const bool of_words =
        w.has(description) || (w.has(name) && !w.has(code)) || (w.has(goods) && !w.any({code, number}));
    const bool short_code = m.hs_digits == 2 || m.hs_digits == 4;
    if (of_words) return decide(m, Role::hs_description, short_code || w.has(short_hs) ? 30 : 0);
    if (digits_only && !w.has(hs)) m.rank += 20;
    m.open = digits_only && !w.has(hs);
    return decide(m, Role::hs_code, short_code ? 50 : m.hs_digits > 0 ? 1 : 0);
}

bool goods_codes(const HeaderWords& w, Meaning& m) {
    if (!w.any({goods, item}) || !w.has(code)) return false;
    if (w.any({description, number, sub_item, procedure, currency, unit, declaration, customs})) return false;
    m.open = true;  // "Код товара" is the tariff code, "Product code" may be the maker's own
    m.others = {Role::model};
    return decide(m, Role::hs_code, 5);
}

bool descriptions(const HeaderWords& w, Meaning& m) {
    if (w.has(brand)) return decide(m, Role::brand);
    if (w.has(model)) return decide(m, Role::model, w.has(description) ? 1 : 0);
    if (w.any({kind, number, office, customs, procedure, container, departure, method, payment})) {
        if (w.has(kind) && w.has(goods)) return no_role(m, "a kind of goods");
        if (!w.all({goods, description})) return false;
    }
    if (w.has(description) || w.has(goods)) {
        if (w.has(declaration)) m.complete = false;
        return decide(m, Role::description, w.has(goods) ? 0 : 2);
    }
    return w.has(marks) ? no_role(m, "marks on the packages") : false;
}

// --- places
// ----------------------------------------------------------------------------------------------------------

bool places(const HeaderWords& w, Meaning& m) {
    if (!w.any({port, place, loading, discharge}) && !(w.has(city) && w.any({origin, destination})))
        return false;
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

// --- customs and papers
// ----------------------------------------------------------------------------------------------

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
    m.english = w.has(english);
    m.raw = w.has(raw);
    m.standard = w.has(standard);
    m.sum = w.has(sum);
    m.average = w.has(average);
    m.total = w.has(total);
    m.share = w.has(percent);
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

Meaning meaning_of(std::string_view header) {
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
        m.basis = basis_of(m.words, m);
        m.currency = m.words.currency;
    }
    return m;
}

}  // namespace waybill
