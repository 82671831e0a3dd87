// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <set>

#include "ingest/layout_parts.hpp"

// What a row stands for follows from what a vendor's sums leave behind: SUMOF..., shares of a total,
// averages, a month instead of a day, no number of a declaration. An item has a declaration's number and an
// item's, or a day and a description of its own.

namespace waybill {
namespace {

bool binds(const ColumnBinding& b, Role role) {
    return b.role == role && b.certainty >= Certainty::likely;
}

const ColumnBinding* bound(const Draft& draft, Role role) {
    for (const ColumnBinding& b : draft.layout.columns) {
        if (binds(b, role)) return &b;
    }
    return nullptr;
}

const ColumnBinding* bound_day(const Draft& draft) {
    for (const ColumnBinding& b : draft.layout.columns) {
        if (binds(b, Role::date) && b.date_role != DateRole::month &&
            draft.columns[b.column].content.months + draft.columns[b.column].content.glued_months == 0)
            return &b;
    }
    return nullptr;
}

const ColumnBinding* bound_month(const Draft& draft) {
    for (const ColumnBinding& b : draft.layout.columns) {
        if (!binds(b, Role::date)) continue;
        const ColumnContent& c = draft.columns[b.column].content;
        if (b.date_role == DateRole::month || c.months + c.glued_months > 0) return &b;
    }
    return nullptr;
}

std::string listed(const std::vector<std::string>& items) {
    std::string out;
    for (std::size_t i = 0; i < std::min<std::size_t>(items.size(), 3); ++i)
        out += (i > 0 ? ", " : "") + items[i];
    return items.size() > 3 ? out + ", ..." : out;
}

struct Signs {
    std::vector<std::string> sums, shares, averages, totals;
};

Signs aggregate_signs(const Draft& draft) {
    Signs signs;
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        const Meaning& m = draft.columns[i].meaning;
        const Role role = draft.layout.columns[i].role;
        if (m.share)
            signs.shares.push_back(draft.shown(i));
        else if (m.sum)
            signs.sums.push_back(draft.shown(i));
        else if (m.average && role == Role::value)
            signs.averages.push_back(draft.shown(i));
        else if (m.total && (role == Role::value || role == Role::quantity))
            signs.totals.push_back(draft.shown(i));
    }
    return signs;
}

bool repeats(const Draft& draft, const ColumnBinding& number) {
    const ColumnContent& c = draft.columns[number.column].content;
    return c.filled > 1 && c.distinct < c.filled;
}

bool bills_of_lading(const Draft& draft) {
    return std::any_of(draft.layout.notes.begin(), draft.layout.notes.end(),
                       [](const std::string& note) { return note.rfind("bills of lading", 0) == 0; });
}

void set_grain(Draft& draft, Grain grain, std::string evidence) {
    draft.layout.grain = grain;
    draft.layout.grain_evidence = std::move(evidence);
}

bool aggregate(Draft& draft, const Signs& signs, bool numbered) {
    const bool day = bound_day(draft) != nullptr;
    const ColumnBinding* month = bound_month(draft);
    const std::string period = day ? "by day" : month != nullptr ? "by month" : "";
    std::string why;
    const auto add = [&](const std::vector<std::string>& found, const char* what) {
        if (!found.empty()) why += (why.empty() ? "" : "; ") + std::string(what) + " " + listed(found);
    };
    add(signs.sums, "sums:");
    add(signs.shares, "shares of a total:");
    add(signs.averages, "averages:");
    const bool strong =
        !signs.sums.empty() || !signs.shares.empty() || (!signs.averages.empty() && !numbered);
    if (strong && !numbered) {
        set_grain(draft, Grain::aggregate, why + (period.empty() ? "" : "; " + period));
        return true;
    }
    if (numbered) return false;
    if (month != nullptr && !day) {
        set_grain(draft, Grain::aggregate,
                  "months for days in '" + month->header + "', and no number of a declaration");
        return true;
    }
    if (month != nullptr && signs.totals.size() >= 2) {
        set_grain(draft, Grain::aggregate,
                  "totals: " + listed(signs.totals) + "; a month beside the day in '" + month->header +
                      "', and no number of a declaration");
        return true;
    }
    return false;
}

}  // namespace

void find_grain(Draft& draft) {
    const Signs signs = aggregate_signs(draft);
    const ColumnBinding* number = bound(draft, Role::declaration_number);
    const ColumnBinding* item = bound(draft, Role::item_number);
    const ColumnBinding* paper = bound(draft, Role::transport_document);
    const bool numbered = number != nullptr || item != nullptr || paper != nullptr;
    if (aggregate(draft, signs, numbered)) return;
    if (item != nullptr) return set_grain(draft, Grain::item, "item numbers in '" + item->header + "'");
    const bool goods = bound(draft, Role::hs_code) != nullptr || bound(draft, Role::description) != nullptr;
    if (number != nullptr && repeats(draft, *number)) {
        return set_grain(draft, Grain::item, "several rows have one number in '" + number->header + "'");
    }
    if (number != nullptr && goods)
        return set_grain(draft, Grain::item, "a declaration's number and its goods in each row");
    if (number != nullptr) {
        return set_grain(draft, Grain::declaration,
                         "a number in '" + number->header + "' in each row, and no goods");
    }
    const ColumnBinding* day = bound_day(draft);
    const bool lading = bills_of_lading(draft);
    if (day != nullptr && goods && !lading) {
        return set_grain(draft, Grain::item,
                         "a day in '" + day->header + "' and goods in each row; no number of a declaration");
    }
    if (paper != nullptr && repeats(draft, *paper)) {
        return set_grain(draft, Grain::item,
                         "several rows have one transport document in '" + paper->header + "'");
    }
    if (paper != nullptr || (lading && day != nullptr)) {
        return set_grain(draft, Grain::declaration, "a bill of lading in each row");
    }
    set_grain(draft, Grain::unknown, "neither sums nor numbers of declarations");
}

void find_formats(Draft& draft) {
    NumberStyle common = NumberStyle::unknown;
    bool mixed = false;
    const auto numeric = [](Role role) {
        return role == Role::value || role == Role::quantity || role == Role::net_weight ||
               role == Role::gross_weight || role == Role::supplementary_quantity ||
               role == Role::package_count || role == Role::exchange_rate;
    };
    for (ColumnBinding& b : draft.layout.columns) {
        const ColumnContent& c = draft.columns[b.column].content;
        if (!numeric(b.role)) continue;
        b.number_style = c.number_style();
        if (c.decimal_points > 0 && c.decimal_commas > 0) {
            draft.note("numbers: " + draft.shown(b.column) +
                       " writes decimals both with points and with commas");
        }
        if (b.number_style == NumberStyle::unknown) continue;
        mixed = mixed || (common != NumberStyle::unknown && common != b.number_style);
        common = b.number_style;
    }
    for (ColumnBinding& b : draft.layout.columns) {
        const ColumnContent& c = draft.columns[b.column].content;
        if (numeric(b.role) && b.number_style == NumberStyle::unknown && !mixed && c.decimal_commas == 0) {
            b.number_style = common;  // "1.234" reads as the other columns do
        }
        if (numeric(b.role) && b.number_style == NumberStyle::unknown && c.ambiguous_numbers > 0) {
            draft.note("numbers: 1.234 in " + draft.shown(b.column) + " may be a thousand or one and a bit");
        }
        const bool counts = b.role == Role::quantity || b.role == Role::supplementary_quantity;
        if (counts && b.unit.empty() && c.suffixed > 0) b.unit = "cell";
        if (b.role != Role::date) continue;
        b.date_order = c.date_order();
        if (b.date_order != DateOrder::unknown || b.certainty < Certainty::likely) continue;
        if (c.day_first > 0 && c.month_first > 0) {
            draft.note("dates: " + draft.shown(b.column) + " has days before months and months before days");
        } else if (c.ambiguous_days > 0) {
            draft.note("dates: the order of day and month in " + draft.shown(b.column) +
                       " cannot be told from " + std::to_string(c.ambiguous_days) + " cells");
        }
    }
}

namespace {

void note_forwarder(Draft& draft) {
    const ColumnBinding* forwarder = bound(draft, Role::forwarder_name);
    if (forwarder == nullptr) return;
    const bool alone = bound(draft, Role::exporter_name) == nullptr;
    draft.note("'" + forwarder->header + "' stands " +
               (alone ? "where the shipper should be" : "beside the shipper") +
               " and may name shippers as well as forwarders; it is kept as forwarder");
}

/// Whether the filled cells are months without a year: 1 to 12, or names.
bool holds_months(const Draft& draft, std::uint32_t column) {
    std::size_t filled = 0, months = 0;
    for (const std::uint32_t row : draft.rows) {
        const std::string_view cell = draft.block.cell(row, column);
        if (is_blank(cell)) continue;
        ++filled;
        if (month_of_year("2000", cell).fault == ValueFault::none) ++months;
    }
    return filled > 0 && months * 20 >= filled * 19;
}

void note_missing(Draft& draft) {
    static constexpr std::pair<Role, std::string_view> wanted[] = {
        {Role::exporter_name, "exporter"}, {Role::importer_name, "importer"},
        {Role::hs_code, "tariff code"},    {Role::value, "value"},
        {Role::quantity, "quantity"},      {Role::date, "date"}};
    std::string missing;
    for (const auto& [role, word] : wanted) {
        const bool there = std::any_of(draft.layout.columns.begin(), draft.layout.columns.end(),
                                       [role = role](const auto& b) { return binds(b, role) && b.fills; });
        if (!there) missing += (missing.empty() ? "" : ", ") + std::string(word);
    }
    if (!missing.empty()) draft.note("not found: " + missing);
}

}  // namespace

void pair_lone_unit(Draft& draft) {
    const bool main = bound(draft, Role::quantity) != nullptr;
    const bool second = bound(draft, Role::supplementary_quantity) != nullptr;
    if (main == second) return;
    const Role missing = main ? Role::quantity_unit : Role::supplementary_unit;
    const Role stray = main ? Role::supplementary_unit : Role::quantity_unit;
    if (bound(draft, missing) != nullptr) return;
    for (ColumnBinding& b : draft.layout.columns) {
        if (!binds(b, stray) || !b.fills) continue;
        b.role = missing;
        b.evidence += "; the only unit, beside the only quantity";
    }
}

void settle_lone_date(Draft& draft) {
    if (bound(draft, Role::date) != nullptr) return;
    ColumnBinding* only = nullptr;
    for (ColumnBinding& b : draft.layout.columns) {
        const DraftColumn& column = draft.columns[b.column];
        const bool other_paper = column.meaning.words.has(Concept::date) && b.role == Role::unknown &&
                                 column.meaning.words.any({Concept::payment, Concept::receipt});
        if (!other_paper || fit(Role::date, column.content).grade != Fit::Grade::good) continue;
        if (only != nullptr) return;
        only = &b;
    }
    if (only == nullptr) return;
    only->role = Role::date;
    only->certainty = Certainty::likely;
    only->date_role = DateRole::released;
    only->candidates.clear();
    only->date_order = draft.columns[only->column].content.date_order();
    only->evidence += "; the only day in the sheet";
    draft.note("date: '" + only->header +
               "' is the day of payment or assessment, taken as that of release: no " +
               "other day stands in the sheet");
}

void join_split_month(Draft& draft) {
    ColumnBinding *month = nullptr, *year = nullptr;
    for (ColumnBinding& b : draft.layout.columns) {
        const HeaderWords& w = draft.columns[b.column].meaning.words;
        const ColumnContent& c = draft.columns[b.column].content;
        const bool may_be = b.role == Role::unknown || b.role == Role::date;
        if (!may_be) continue;
        if (w.has(Concept::month) && !w.has(Concept::year) && holds_months(draft, b.column)) month = &b;
        const bool years = c.filled > 0 && c.years == c.filled;
        if (w.has(Concept::year) && !w.has(Concept::month) && years && binds(b, Role::date)) year = &b;
    }
    if (month == nullptr || year == nullptr) return;
    year->month_in = month->header;
    year->evidence += "; the month stands in '" + month->header + "'";
    month->role = Role::date;
    month->certainty = year->certainty;
    month->date_role = DateRole::month;
    month->candidates.clear();
    month->fills = false;
    month->evidence += "; the month of '" + year->header + "'";
}

void add_notes(Draft& draft) {
    note_forwarder(draft);
    for (const ColumnBinding& b : draft.layout.columns) {
        const bool counts_goods =
            binds(b, Role::quantity) && draft.columns[b.column].meaning.words.has(Concept::goods);
        if (counts_goods && draft.columns[b.column].meaning.rank >= 5) {
            draft.note("quantity: " + draft.shown(b.column) + " counts goods; in which unit is not said");
        }
    }
    std::map<std::string, int> names;
    for (const std::string& name : draft.header.names) {
        if (!name.empty()) ++names[folded_header(name)];
    }
    for (const auto& [name, n] : names) {
        if (n > 1) draft.note("header '" + name + "' stands " + std::to_string(n) + " times");
    }
    if (draft.header.rows == 0) draft.note("no header row: roles by the cells alone");
    if (draft.rows.empty()) draft.note("no data rows");
    note_missing(draft);
}

}  // namespace waybill
