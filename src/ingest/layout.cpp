// SPDX-License-Identifier: Apache-2.0
#include "ingest/layout.hpp"

#include <algorithm>
#include <map>

#include "ingest/layout_parts.hpp"

// The order of the steps matters: who reports decides what BUYER_TIN means, roles come before the numbers are
// compared, and only then is one column chosen for each role.

namespace waybill {

std::string Draft::shown(std::size_t column) const {
    const std::string& name = header.names[column];
    return name.empty() ? "column " + std::to_string(column + 1) : "'" + name + "'";
}

const ColumnBinding* Layout::find(Role role) const {
    for (const ColumnBinding& b : columns) {
        if (b.role == role && b.fills && b.certainty >= Certainty::likely) return &b;
    }
    return nullptr;
}

namespace {

void read_columns(Draft& draft) {
    draft.layout.sheet = draft.context.sheet_name;
    draft.layout.header_row = draft.header.row;
    draft.layout.header_rows = draft.header.rows;
    for (std::uint32_t i = 0; i < draft.header.names.size(); ++i) {
        DraftColumn column;
        column.meaning = meaning_of(draft.header.names[i]);
        column.content = content_of(draft.block, draft.rows, i);
        draft.columns.push_back(std::move(column));
        ColumnBinding binding;
        binding.column = i;
        binding.header = draft.header.names[i];
        draft.layout.columns.push_back(std::move(binding));
    }
}

}  // namespace

Layout find_layout(const RowBlock& sample, const LayoutContext& context) {
    Draft draft{sample, context, find_header(sample), {}, {}, {}};
    draft.rows = data_rows(sample, draft.header);
    read_columns(draft);
    apply_known_layouts(draft);
    read_title_measures(draft);
    find_place(draft);
    assign_roles(draft);
    compare_numbers(draft);
    choose_filling(draft);
    find_formats(draft);
    pair_lone_unit(draft);
    settle_lone_date(draft);
    join_split_month(draft);
    find_grain(draft);
    add_notes(draft);
    return std::move(draft.layout);
}

namespace {

/// Columns by folded header, the n-th of a repeated header apart from the first.
std::map<std::pair<std::string, int>, const ColumnBinding*> by_header(const Layout& layout) {
    std::map<std::pair<std::string, int>, const ColumnBinding*> out;
    std::map<std::string, int> seen;
    for (const ColumnBinding& b : layout.columns) {
        const std::string name = folded_header(b.header);
        out.emplace(std::pair{name, seen[name]++}, &b);
    }
    return out;
}

void take_stated(const ColumnBinding& said, ColumnBinding& b) {
    const std::uint32_t column = b.column;
    const std::string header = b.header;
    const DateOrder order = said.date_order == DateOrder::unknown ? b.date_order : said.date_order;
    const NumberStyle style = said.number_style == NumberStyle::unknown ? b.number_style : said.number_style;
    const std::string found = std::string(to_string(b.role));
    b = said;
    b.column = column;
    b.header = header;
    b.date_order = order;
    b.number_style = style;
    b.certainty = Certainty::stated;
    b.evidence = "stated in the layout file (found: " + found + ")";
}

void take_stated(const Inferred& said, Inferred& found) {
    if (said.value.empty()) return;
    found = {said.value, Certainty::stated, "stated in the layout file"};
}

bool same_slot(const ColumnBinding& a, const ColumnBinding& b) {
    if (a.role != b.role) return false;
    if (a.role == Role::value)
        return a.basis == b.basis && a.currency == b.currency && a.currency_in_row == b.currency_in_row;
    return a.role != Role::date || a.date_role == b.date_role;
}

}  // namespace

Layout overlay(const Layout& found, const Layout& stated) {
    Layout out = found;
    const auto said = by_header(stated);
    std::map<std::string, int> seen;
    for (ColumnBinding& b : out.columns) {
        const std::string name = folded_header(b.header);
        const auto it = said.find({name, seen[name]++});
        if (it != said.end() && it->second->role != Role::unknown) take_stated(*it->second, b);
    }
    for (ColumnBinding& b : out.columns) {  // a stated column takes the role from a found one
        if (b.certainty == Certainty::stated || !b.fills || b.role == Role::unknown ||
            b.role == Role::ignored)
            continue;
        const bool displaced =
            std::any_of(out.columns.begin(), out.columns.end(), [&](const ColumnBinding& other) {
                return other.certainty == Certainty::stated && other.fills && same_slot(other, b);
            });
        if (!displaced) continue;
        b.fills = false;
        b.evidence += "; kept out: the layout file gives this role to another column";
    }
    take_stated(stated.reporter, out.reporter);
    take_stated(stated.direction, out.direction);
    if (stated.grain != Grain::unknown) {
        out.grain = stated.grain;
        out.grain_evidence = "stated in the layout file";
    }
    if (!stated.name.empty()) out.name = stated.name;
    return out;
}

}  // namespace waybill
