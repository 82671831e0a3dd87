// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "ingest/layout_parts.hpp"

// "Valeurs en francs CFA", "单位：美元", "(단위: kg, 천 달러)", "Вес в тоннах, стоимость в тыс. долл. США":
// lines above the header that say what the numbers below are in. They count only for columns whose own header
// says nothing of it, and only if the titles agree among themselves; the layout's notes tell what was taken
// over.

namespace waybill {
namespace {

using enum Concept;

struct TitleMeasures {
    std::set<std::string> moneys, loose_moneys;
    std::set<std::int64_t> factors;
    bool tonnes = false, kilograms = false;
    bool quantities = false;  ///< these are what quantities are in
    std::string title;        ///< the first that says something
};

/// A title cut at its commas and brackets.
std::vector<std::string> pieces_of(const std::string& title) {
    static constexpr std::string_view marks[] = {",", ";", "(", ")", ":", "、", "，", "：", "（", "）", "；"};
    std::vector<std::string> pieces(1);
    for (std::size_t i = 0; i < title.size();) {
        const auto mark = std::find_if(std::begin(marks), std::end(marks), [&](std::string_view m) {
            return std::string_view(title).substr(i).starts_with(m);
        });
        if (mark == std::end(marks)) {
            pieces.back() += title[i++];
        } else {
            pieces.emplace_back();
            i += mark->size();
        }
    }
    return pieces;
}

void read_piece(const HeaderWords& w, TitleMeasures& found) {
    const bool money = !w.currency.empty() || !w.loose_currency.empty();
    if (!w.currency.empty()) found.moneys.insert(w.currency);
    if (!w.loose_currency.empty()) found.loose_moneys.insert(w.loose_currency);
    if (w.factor != 1 && (money || w.any({value, price}))) found.factors.insert(w.factor);
    found.tonnes = found.tonnes || (w.has(tonne) && !money);
    found.kilograms = found.kilograms || w.has(kilogram);
    found.quantities = found.quantities || (w.has(quantity) && w.any({tonne, kilogram}));
}

/// Whether a title speaks of what things are measured in, and not of, say, a firm called Dollar Stores.
bool speaks_of_measures(const HeaderWords& w) {
    const bool money = !w.currency.empty() || !w.loose_currency.empty();
    return w.any({unit, measure, currency, value, price}) || (money && w.factor != 1);
}

TitleMeasures measures_in_titles(const Draft& draft) {
    TitleMeasures found;
    const auto end = std::min<std::uint32_t>(draft.header.row, 30);
    for (std::uint32_t r = 0; draft.header.rows > 0 && r < end; ++r) {
        for (std::size_t c = 0; c < std::min<std::size_t>(draft.block.width(r), 50); ++c) {
            const std::string title = clean_text(draft.block.cell(r, c));
            if (title.size() < 4 || title.size() > 300 || !speaks_of_measures(read_header(title))) continue;
            if (found.title.empty()) found.title = title;
            for (const std::string& piece : pieces_of(title)) read_piece(read_header(piece), found);
        }
    }
    return found;
}

/// Whether the header leaves open which money its amounts are in.
bool money_open(const Meaning& m) {
    return m.role == Role::value && m.currency.empty() && m.loose_currency.empty() && !m.local_currency &&
           m.factor == 1;
}

}  // namespace

void read_title_measures(Draft& draft) {
    const bool currency_column =
        std::any_of(draft.columns.begin(), draft.columns.end(),
                    [](const DraftColumn& column) { return column.meaning.role == Role::currency; });
    const bool unit_column =
        std::any_of(draft.columns.begin(), draft.columns.end(),
                    [](const DraftColumn& column) { return column.meaning.role == Role::quantity_unit; });
    const TitleMeasures found = measures_in_titles(draft);
    if (found.title.empty()) return;
    const std::size_t moneys = found.moneys.size() + found.loose_moneys.size();
    const std::int64_t factor = found.factors.size() == 1 ? *found.factors.begin() : 1;
    std::string taken;
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        Meaning& m = draft.columns[i].meaning;
        const bool weight = m.role == Role::net_weight || m.role == Role::gross_weight;
        const bool counted = m.role == Role::quantity && found.quantities && !unit_column;
        if ((weight || counted) && m.unit.empty() && found.tonnes != found.kilograms) {
            m.unit = found.tonnes ? "TNE" : "KGM";
        } else if (money_open(m) && moneys == 1 && !currency_column) {
            if (!found.moneys.empty()) m.currency = *found.moneys.begin();
            if (!found.loose_moneys.empty()) m.loose_currency = *found.loose_moneys.begin();
            m.foreign_currency = false;
            m.factor = factor;
        } else {
            continue;
        }
        taken += (taken.empty() ? "" : ", ") + draft.shown(i);
    }
    if (!taken.empty()) draft.note("measured as the title '" + found.title + "' says: " + taken);
}

}  // namespace waybill
