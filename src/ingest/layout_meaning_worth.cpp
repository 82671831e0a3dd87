// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "ingest/layout_meaning_rules.hpp"

// Rules for goods and what they are worth: rates, currencies, values, weights, quantities, tariff codes,
// texts.

namespace waybill::detail {

using enum Concept;

namespace {

void read_currency(const HeaderWords& w, Meaning& m) {
    m.currency = w.currency;
    m.loose_currency = w.loose_currency;
    if (m.currency.empty() && w.nation == "US") m.currency = "USD";
    m.foreign_currency =
        m.currency.empty() && w.has(currency) && (w.has(foreign) || w.any({contract, invoice, price}));
    if (m.currency.empty() && w.has(currency) && !w.any({foreign, local})) m.foreign_currency = true;
    if (m.currency.empty() && w.has(foreign)) m.foreign_currency = true;
    m.local_currency = m.currency.empty() && w.has(local) && !w.has(foreign);
    if (m.local_currency) m.foreign_currency = false;
    m.factor = w.factor;
}

std::string unit_of(const HeaderWords& w) {
    return w.has(kilogram) ? "KGM" : w.has(tonne) ? "TNE" : w.has(pound) ? "LBR" : "";
}

int hs_digits_of(const HeaderWords& w) {
    for (const std::string& n : w.numbers) {
        if (n == "2" || n == "4" || n == "6" || n == "8" || n == "10" || n == "11" || n == "12")
            return std::stoi(n);
    }
    return 0;
}

}  // namespace

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

bool money(const HeaderWords& w, Meaning& m) {
    const bool named = w.any({value, price, fob, cif, cfr, freight, insurance, duty});
    const bool in_money = !w.currency.empty() || !w.loose_currency.empty();
    const bool shaped = w.in_order.empty() || w.any({total, sum, item, invoice, customs, per, unit, kilogram,
                                                     statistical, declared, average, assessed});
    if (!named && !(in_money && shaped)) return false;
    if (!named && w.in_order.empty() && !w.unknown.empty()) {  // "ST (Rs)": of what, who knows
        m.ambiguous = "an amount of money, of what is not understood";
        m.others = {Role::value};
        return true;
    }
    if (w.any({number, code, kind, port, place, office, date, country})) {
        return named && w.any({duty, insurance, freight}) ? no_role(m, "about a charge") : false;
    }
    if (w.any({weight, quantity}) && !in_money && !w.any({price, value})) return false;
    if (w.all({unit, insurance}) || w.all({unit, duty})) return no_role(m, "about a charge");
    if (w.has(other)) return no_role(m, "a charge, exemption or adjustment");
    if (w.has(supplementary)) return no_role(m, "an additional value");
    if (w.scale_unclear) {
        m.ambiguous = "'mil' is a thousand in one language and a million in another";
        m.others = {Role::value};
        return true;
    }
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

bool tariff_codes(const HeaderWords& w, Meaning& m) {
    if (w.any({weight, quantity, unit, value, price, package, date, country})) return false;
    const bool digits_only = w.has(digits) && !w.numbers.empty();
    if (!w.any({hs, short_hs}) && !digits_only) return false;
    if (w.any({duty, rate, payment})) return no_role(m, "a rate of duty");
    m.hs_digits = hs_digits_of(w);
    if (w.has(short_hs) && !w.has(hs) && m.hs_digits == 0) m.hs_digits = 4;
    const bool of_words = w.any({description, name}) || (w.has(goods) && !w.any({code, number}));
    const bool short_code = m.hs_digits == 2 || m.hs_digits == 4;
    if (of_words && !w.any({description, name})) m.others = {Role::hs_code};  // "Product (HS4)"
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
    if (w.has(region)) return w.has(goods) ? no_role(m, "the state of the goods") : false;
    if (w.any({kind, number, office, customs, procedure, container, departure, method, payment})) {
        if (w.has(kind) && w.has(goods)) return no_role(m, "a kind of goods");
        if (!w.all({goods, description}) && !w.all({goods, departure})) return false;
    }
    if (w.has(description) || w.has(goods)) {
        if (w.has(declaration)) m.complete = false;
        return decide(m, Role::description, w.all({goods, description}) ? 0 : w.has(description) ? 1 : 2);
    }
    return w.has(marks) ? no_role(m, "marks on the packages") : false;
}

}  // namespace waybill::detail
