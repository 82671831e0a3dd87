// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <tuple>

#include "ingest/layout_parts.hpp"

// Several columns often have one role: a name and its English twin, a raw and a tidied one, HS_CODE and
// HS_CODE_4. One fills; the rest are kept out and say so. Two columns that never hold a value in the same row
// (as in JSON of many shapes) may both fill. Values are one role for each basis and currency, dates one for
// each date role.

namespace waybill {
namespace {

bool binds(const ColumnBinding& b) {
    return b.role != Role::unknown && b.role != Role::ignored && b.certainty >= Certainty::likely;
}

void add_evidence(ColumnBinding& b, const std::string& text) {
    b.evidence += (b.evidence.empty() ? "" : "; ") + text;
}

/// What a record holds once: a role, and for values and dates what kind of it.
using Slot = std::tuple<Role, ValueBasis, std::string, DateRole>;
Slot slot_of(const ColumnBinding& b) {
    const std::string money = b.role != Role::value ? "" : b.currency_in_row ? "row" : b.currency;
    return {b.role, b.role == Role::value ? b.basis : ValueBasis::unknown, money,
            b.role == Role::date ? b.date_role : DateRole::declared};
}

int rank_of(const Draft& draft, std::size_t i) {
    const ColumnContent& c = draft.columns[i].content;
    int rank =
        draft.columns[i].meaning.rank + (draft.layout.columns[i].certainty == Certainty::likely ? 4 : 0);
    if (c.filled == 0)
        rank += 1000;
    else if (c.rows >= 20 && c.filled * 10 < c.rows)
        rank += 30;                                       // all but empty
    if (c.filled > 0 && c.zeros == c.filled) rank += 60;  // nothing but zeros
    if (c.share(c.to_order) > 0.3) rank += 5;             // "to order" is no consignee
    return rank;
}

bool never_together(const Draft& draft, std::size_t a, std::size_t b) {
    if (draft.columns[a].content.filled == 0 || draft.columns[b].content.filled == 0) return false;
    for (const std::uint32_t row : draft.rows) {
        if (!is_blank(draft.block.cell(row, a)) && !is_blank(draft.block.cell(row, b))) return false;
    }
    return true;
}

/// Where only the English twin of a name is there (or filled), it is the name.
void promote_english_names(Draft& draft, Role english, Role plain) {
    bool has_plain = false;
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        const ColumnBinding& b = draft.layout.columns[i];
        if (binds(b) && b.role == plain && (draft.columns[i].content.filled > 0 || draft.rows.empty()))
            has_plain = true;
    }
    if (has_plain) return;
    for (ColumnBinding& b : draft.layout.columns) {
        if (!binds(b) || b.role != english) continue;
        b.role = plain;
        add_evidence(b, "in English, and the only one: taken as the name");
    }
}

/// HS_CODE_2 beside HS_CODE says nothing more.
void drop_short_codes(Draft& draft) {
    std::size_t longest = draft.columns.size();
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        const ColumnBinding& b = draft.layout.columns[i];
        const int digits = draft.columns[i].meaning.hs_digits;
        const bool whole = binds(b) && b.role == Role::hs_code && digits != 2 && digits != 4;
        const bool better = longest == draft.columns.size() || rank_of(draft, i) < rank_of(draft, longest);
        if (whole && better) longest = i;
    }
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        ColumnBinding& b = draft.layout.columns[i];
        const int digits = draft.columns[i].meaning.hs_digits;
        if (b.role != Role::hs_code || (digits != 2 && digits != 4)) continue;
        if (longest < draft.columns.size()) {
            b.role = Role::ignored;
            add_evidence(b, "a shorter form of " + draft.shown(longest));
        } else {
            draft.note("tariff codes have at most " + std::to_string(digits) + " digits");
        }
    }
}

std::string country_of(const Draft& draft, std::uint32_t row, std::size_t column) {
    const auto code = country_code(draft.block.cell(row, column));
    return code ? std::string(*code) : "";
}

/// A bare COUNTRY_ISO_CODE that repeats DESTINATION_COUNTRY is that country's code.
void match_partner_countries(Draft& draft) {
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        ColumnBinding& b = draft.layout.columns[i];
        if (!binds(b) || b.role != Role::partner_country) continue;
        for (std::size_t k = 0; k < draft.columns.size(); ++k) {
            const ColumnBinding& other = draft.layout.columns[k];
            const bool relation = other.role == Role::origin_country ||
                                  other.role == Role::destination_country ||
                                  other.role == Role::dispatch_country || other.role == Role::trade_country;
            if (k == i || !binds(other) || !relation) continue;
            std::uint32_t both = 0, same = 0;
            for (const std::uint32_t row : draft.rows) {
                const std::string left = country_of(draft, row, i), right = country_of(draft, row, k);
                if (left.empty() || right.empty()) continue;
                ++both;
                if (left == right) ++same;
            }
            if (both == 0 || same * 20 < both * 19) continue;
            b.role = other.role;
            draft.columns[i].meaning.rank += 150;  // behind an English twin as well
            add_evidence(b, "the same country as " + draft.shown(k) + " in " + std::to_string(same) + " of " +
                                std::to_string(both) + " rows");
            break;
        }
    }
}

/// DATA_LAUNCH_DATE beside ARRIVAL_DATE: a day of who knows what, once another is understood.
void leave_doubtful_days(Draft& draft) {
    const auto bound_day = [&](std::size_t i, bool understood) {
        const ColumnBinding& b = draft.layout.columns[i];
        const bool day = binds(b) && b.role == Role::date && draft.columns[i].content.filled > 0;
        return day && draft.columns[i].meaning.words.unknown.empty() == understood;
    };
    bool understood = false;
    for (std::size_t i = 0; i < draft.columns.size(); ++i) understood = understood || bound_day(i, true);
    for (std::size_t i = 0; understood && i < draft.columns.size(); ++i) {
        if (!bound_day(i, false)) continue;
        ColumnBinding& b = draft.layout.columns[i];
        b.role = Role::unknown;
        b.certainty = Certainty::unsure;
        b.candidates = {Role::date};
        add_evidence(b, "a day of what is not understood, and another is");
    }
}

void keep_out(Draft& draft, std::size_t i, std::size_t filler, std::map<std::string, std::string>& said) {
    ColumnBinding& b = draft.layout.columns[i];
    b.fills = false;
    add_evidence(b, "kept out: " + draft.shown(filler) + " fills this role");
    std::string& list = said[draft.shown(filler)];
    list += (list.empty() ? "" : ", ") + draft.shown(i);
}

void fill_slot(Draft& draft, std::vector<std::size_t> columns, std::map<std::string, std::string>& said) {
    std::stable_sort(columns.begin(), columns.end(),
                     [&](std::size_t a, std::size_t b) { return rank_of(draft, a) < rank_of(draft, b); });
    std::vector<std::size_t> filling = {columns.front()};
    for (std::size_t k = 1; k < columns.size(); ++k) {
        const std::size_t i = columns[k];
        const bool free = std::all_of(filling.begin(), filling.end(),
                                      [&](std::size_t f) { return never_together(draft, f, i); });
        if (free) {
            filling.push_back(i);
            add_evidence(draft.layout.columns[i],
                         "never filled in the same row as " + draft.shown(filling.front()));
        } else {
            keep_out(draft, i, filling.front(), said);
        }
    }
}

}  // namespace

void choose_filling(Draft& draft) {
    promote_english_names(draft, Role::exporter_name_en, Role::exporter_name);
    promote_english_names(draft, Role::importer_name_en, Role::importer_name);
    match_partner_countries(draft);
    leave_doubtful_days(draft);
    drop_short_codes(draft);
    std::map<Slot, std::vector<std::size_t>> slots;
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        const ColumnBinding& b = draft.layout.columns[i];
        if (binds(b) && b.fills) slots[slot_of(b)].push_back(i);
    }
    std::map<std::string, std::string> said;
    for (auto& [slot, columns] : slots) fill_slot(draft, std::move(columns), said);
    for (const auto& [filler, others] : said)
        draft.note("beside " + filler + ", kept out of the record: " + others);
}

}  // namespace waybill
