// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rules of the grammar of headers. Each looks at the concepts of a header and either decides what it
// means and says true, or says false and leaves `m` as it was. layout_meaning.cpp tries them in order.

#include "ingest/layout_meaning.hpp"

namespace waybill::detail {

bool vendors_own(const HeaderWords& w, Meaning& m);
bool rates(const HeaderWords& w, Meaning& m);
bool currencies(const HeaderWords& w, Meaning& m);
bool days(const HeaderWords& w, Meaning& m);
bool terms_of_delivery(const HeaderWords& w, Meaning& m);
bool parties(const HeaderWords& w, Meaning& m);
bool parties_by_verb(const HeaderWords& w, Meaning& m);
bool containers(const HeaderWords& w, Meaning& m);
bool vehicles(const HeaderWords& w, Meaning& m);
bool modes_of_transport(const HeaderWords& w, Meaning& m);
bool countries(const HeaderWords& w, Meaning& m);
bool money(const HeaderWords& w, Meaning& m);
bool weights(const HeaderWords& w, Meaning& m);
bool packages(const HeaderWords& w, Meaning& m);
bool units(const HeaderWords& w, Meaning& m);
bool quantities(const HeaderWords& w, Meaning& m);
bool tariff_codes(const HeaderWords& w, Meaning& m);
bool goods_codes(const HeaderWords& w, Meaning& m);
bool customs_matters(const HeaderWords& w, Meaning& m);
bool places(const HeaderWords& w, Meaning& m);
bool papers(const HeaderWords& w, Meaning& m);
bool descriptions(const HeaderWords& w, Meaning& m);
bool bare_attributes(const HeaderWords& w, Meaning& m);

/// The basis that the words of a value's header name; `m` learns whether it is a price of who knows what.
ValueBasis basis_of(const HeaderWords& w, Meaning& m);

inline bool decide(Meaning& m, Role role, int rank = 0) {
    m.role = role;
    m.rank += rank;
    return true;
}
inline bool by_direction(Meaning& m, Role on_import, Role on_export, int rank = 0) {
    m.on_import = on_import;
    m.on_export = on_export;
    m.rank += rank;
    return true;
}
inline bool no_role(Meaning& m, std::string_view what) {
    m.nothing = what;
    return true;
}
inline bool ignored(Meaning& m, std::string_view what) {
    m.nothing = what;
    m.role = Role::ignored;
    return true;
}

inline bool speaks_of_money(const HeaderWords& w) {
    return w.any({Concept::value, Concept::price, Concept::fob, Concept::cif, Concept::cfr, Concept::freight,
                  Concept::insurance, Concept::duty}) ||
           !w.currency.empty() || !w.loose_currency.empty();
}

}  // namespace waybill::detail
