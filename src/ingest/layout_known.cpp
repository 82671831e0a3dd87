// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <set>

#include "ingest/layout_parts.hpp"
#include "ingest/layout_resources.hpp"

// Known layouts are files of resources/layouts, built in as text. One applies when at least four of its
// headers stand in the sheet: a code such as G33 alone would be a coincidence.

namespace waybill {
namespace {

constexpr std::size_t enough_headers = 4;

std::vector<Layout> read_known_layouts() {
    std::vector<Layout> layouts;
    for (const detail::LayoutResource& resource : detail::layout_resources()) {
        layouts.push_back(
            layout_from_toml(resource.text, "resources/layouts/" + std::string(resource.name) + ".toml"));
        layouts.back().name = std::string(resource.name);
    }
    return layouts;
}

const std::vector<Layout>& known_layouts() {
    static const std::vector<Layout> layouts = read_known_layouts();
    return layouts;
}

/// The party and attribute that a role is of: importer and id for importer_id.
void set_party_of(Role role, Meaning& m) {
    for (const Party party : {Party::exporter, Party::importer, Party::manufacturer, Party::declarant,
                              Party::contract_holder, Party::notify, Party::forwarder}) {
        for (const Attribute attribute :
             {Attribute::name, Attribute::address, Attribute::country, Attribute::id, Attribute::contact}) {
            if (party_role(party, attribute, false) != role || role == Role::unknown) continue;
            m.party = party;
            m.attribute = attribute;
        }
    }
}

void take_over(const ColumnBinding& known, const std::string& name, DraftColumn& column) {
    Meaning& m = column.meaning;
    const HeaderWords words = m.words;
    const std::string currency = m.currency;
    m = Meaning{};
    m.words = words;
    m.role = known.role;
    m.others = known.candidates;
    m.basis = known.basis;
    m.currency = known.currency.empty() ? currency : known.currency;
    m.foreign_currency = known.currency_in_row && m.currency.empty();
    m.factor = known.factor;
    m.date_role = known.date_role;
    m.unit = known.unit;
    m.rank = known.fills ? 0 : 50;
    if (known.role == Role::unknown || known.role == Role::ignored) m.nothing = "of no use here";
    set_party_of(known.role, m);
    column.known = name;
}

}  // namespace

bool is_known_code(std::string_view code) {
    static const std::set<std::string, std::less<>> codes = [] {
        std::set<std::string, std::less<>> all;
        for (const Layout& known : known_layouts()) {
            for (const ColumnBinding& b : known.columns) all.insert(folded_header(b.header));
        }
        return all;
    }();
    return !code.empty() && codes.find(folded_header(code)) != codes.end();
}

void apply_known_layouts(Draft& draft) {
    for (const Layout& known : known_layouts()) {
        std::map<std::string, const ColumnBinding*> by_code;
        for (const ColumnBinding& binding : known.columns)
            by_code.emplace(folded_header(binding.header), &binding);
        std::vector<std::pair<std::size_t, const ColumnBinding*>> hits;
        for (std::size_t i = 0; i < draft.columns.size(); ++i) {
            const std::string code = folded_header(draft.columns[i].meaning.words.code);
            const std::string whole = folded_header(draft.header.names[i]);
            auto found = code.empty() ? by_code.end() : by_code.find(code);
            if (found == by_code.end()) found = by_code.find(whole);
            if (found != by_code.end()) hits.emplace_back(i, found->second);
        }
        if (hits.size() < enough_headers) continue;
        for (const auto& [column, binding] : hits) take_over(*binding, known.name, draft.columns[column]);
        draft.layout.name = known.name;
        return;
    }
}

}  // namespace waybill
