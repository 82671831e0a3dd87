// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "ingest/layout_parts.hpp"

// A header proposes, the cells confirm. A header that is understood whole and whose cells fit is sure;
// understood in part, or with cells that say little, it is likely; where the cells contradict it, another
// reading of the header is tried, and if none fits the column is unsure and fills nothing. Without a header
// word the cells alone may make a role likely, but only one that they leave little doubt of.

namespace waybill {
namespace {

using Grade = Fit::Grade;

std::string words_of_header(const HeaderWords& w) {
    std::string out;
    for (const Concept c : w.in_order) {
        if (!out.empty()) out += ' ';
        out += to_string(c);
    }
    if (!w.currency.empty()) out += (out.empty() ? "" : " ") + w.currency;
    return out;
}

std::string header_evidence(const Draft& draft, std::size_t i) {
    const DraftColumn& column = draft.columns[i];
    if (!column.known.empty()) return "header " + draft.shown(i) + " is a box of layout " + column.known;
    const HeaderWords& w = column.meaning.words;
    if (draft.header.names[i].empty()) return "no header";
    if (w.blank()) return "header " + draft.shown(i) + " is not understood";
    std::string out = "header " + draft.shown(i) + " reads '" + words_of_header(w) + "'";
    for (const std::string& slip : w.corrected) out += " (" + slip + ")";
    if (!w.unknown.empty()) {
        out += ", not understood:";
        for (const std::string& word : w.unknown) out += " '" + word + "'";
    }
    return out;
}

std::string fit_evidence(const Fit& f, const ColumnContent& c) {
    if (f.grade == Grade::no_cells) return "no cell of the sample is filled";
    if (f.what.empty() || f.grade == Grade::untested) return "";
    return share_text(f.share, c.filled) + " " + std::string(f.what);
}

void add_evidence(ColumnBinding& b, const std::string& text) {
    if (text.empty()) return;
    if (!b.evidence.empty()) b.evidence += "; ";
    b.evidence += text;
}

void leave_unsure(ColumnBinding& b, std::vector<Role> candidates, const std::string& why) {
    b.role = Role::unknown;
    b.certainty = Certainty::unsure;
    b.candidates = std::move(candidates);
    add_evidence(b, why);
}

/// Roles by direction become plain roles once the direction is known. A port of another nation than the
/// reporter is at the other end.
void resolve_direction(const Draft& draft, Meaning& m) {
    if (m.on_import == Role::unknown) return;
    const Inferred& reporter = draft.layout.reporter;
    const bool abroad = !m.nation.empty() && !reporter.value.empty() && reporter.value != m.nation;
    const Role in = abroad ? m.on_export : m.on_import, out = abroad ? m.on_import : m.on_export;
    if (is_import(draft.layout))
        m.role = in;
    else if (is_export(draft.layout))
        m.role = out;
    else
        m.others.insert(m.others.begin(), {in, out});
    if (m.party == Party::own)
        m.party = is_import(draft.layout)   ? Party::importer
                  : is_export(draft.layout) ? Party::exporter
                                            : Party::own;
    if (m.party == Party::abroad)
        m.party = is_import(draft.layout)   ? Party::exporter
                  : is_export(draft.layout) ? Party::importer
                                            : Party::abroad;
}

void copy_meaning(const Meaning& m, ColumnBinding& b) {
    b.basis = b.role == Role::value ? m.basis : ValueBasis::unknown;
    if (b.role == Role::value) {
        b.currency = m.currency;
        b.factor = m.factor;
    }
    if (b.role == Role::date) b.date_role = m.date_role;
    b.with_address = m.with_address;
    const bool measured = b.role == Role::quantity || b.role == Role::net_weight ||
                          b.role == Role::gross_weight || b.role == Role::supplementary_quantity;
    if (measured) b.unit = m.unit;
}

void bind(ColumnBinding& b, const Meaning& m, Role role, Certainty certainty, const std::string& evidence) {
    b.role = role;
    b.certainty = certainty;
    add_evidence(b, evidence);
    copy_meaning(m, b);
}

/// The first other reading of the header that the cells confirm.
bool bind_other(const DraftColumn& column, ColumnBinding& b, const std::string& why) {
    for (const Role other : column.meaning.others) {
        const Fit f = fit(other, column.content);
        if (f.grade != Grade::good) continue;
        add_evidence(b, why);
        bind(b, column.meaning, other, Certainty::likely,
             fit_evidence(f, column.content) + ", so taken as " + std::string(to_string(other)));
        return true;
    }
    return false;
}

void bind_by_header(const DraftColumn& column, ColumnBinding& b) {
    const Meaning& m = column.meaning;
    const Fit f = fit(m.role, column.content);
    const std::string cells = m.hs_digits == 2 ? "" : fit_evidence(f, column.content);
    const bool short_code = m.role == Role::hs_code && (m.hs_digits == 2 || m.hs_digits == 4);
    const bool settled = f.grade == Grade::good || short_code || (!m.open && f.grade != Grade::against) ||
                         (m.complete && f.grade == Grade::no_cells);
    if (settled) {
        const bool weak = !m.complete || f.grade == Grade::neutral || f.grade == Grade::no_cells ||
                          m.on_import != Role::unknown;
        bind(b, m, m.role, weak ? Certainty::likely : Certainty::sure, cells);
        return;
    }
    const bool against = f.grade == Grade::against;
    const std::string but =
        against ? (f.instead ? "but " : "but only ") + cells : "which the cells do not settle";
    if (bind_other(column, b, but)) return;
    std::vector<Role> candidates = {m.role};
    candidates.insert(candidates.end(), m.others.begin(), m.others.end());
    leave_unsure(b, std::move(candidates), but);
}

// --- ADDRESS beside EXPORTER

/// The party of the nearest column to the left, at most four away, with only attributes between.
Party neighbour(const Draft& draft, std::size_t i, std::size_t& from) {
    for (std::size_t back = 1; back <= 4 && back <= i; ++back) {
        const Meaning& left = draft.columns[i - back].meaning;
        const bool party = left.party == Party::exporter || left.party == Party::importer ||
                           left.party == Party::declarant || left.party == Party::notify ||
                           left.party == Party::contract_holder || left.party == Party::forwarder ||
                           left.party == Party::manufacturer;
        if (party) {
            from = i - back;
            return left.party;
        }
        if (!left.bare) return Party::none;
    }
    return Party::none;
}

bool bind_by_neighbour(Draft& draft, std::size_t i) {
    DraftColumn& column = draft.columns[i];
    ColumnBinding& b = draft.layout.columns[i];
    std::size_t from = 0;
    const Party party = neighbour(draft, i, from);
    const Role role = party_role(party, column.meaning.attribute, false);
    if (role == Role::unknown || !column.meaning.complete) return false;
    const Fit f = fit(role, column.content);
    if (f.grade == Grade::against) return false;
    column.meaning.rank += column.meaning.attribute == Attribute::city ? 10 : 1;
    bind(b, column.meaning, role, Certainty::likely,
         "it stands beside " + draft.shown(from) + "; " + fit_evidence(f, column.content));
    return true;
}

// --- by the cells alone

bool taken(const Draft& draft, Role role) {
    for (const ColumnBinding& b : draft.layout.columns) {
        if (b.role == role && b.certainty >= Certainty::likely) return true;
    }
    return false;
}

/// A tariff code: one length of 6, 8, 10 or 11 digits throughout, headings that exist, and codes that come
/// again. A number of a firm fails at the headings.
bool looks_like_tariff(const ColumnContent& c) {
    std::uint32_t most = 0;
    for (const int n : {6, 8, 10, 11}) most = std::max(most, c.tariff_digits[n]);
    return c.share(most) >= 0.95 && c.share(c.tariff_headings) >= 0.95 && c.distinct * 2 <= c.filled &&
           c.distinct >= 1;
}

/// What the cells alone make likely; unknown if they leave doubt.
Role told_by_cells(const ColumnContent& c) {
    if (c.share(c.containers) >= 0.9) return Role::container;
    if (c.share(c.incoterms) >= 0.9) return Role::incoterms;
    if (c.share(c.currencies) >= 0.95 && c.distinct <= 40 && c.numbers == 0) return Role::currency;
    const bool days = c.share(c.iso_days + c.day_first + c.month_first + c.ambiguous_days + c.months) >= 0.95;
    if (days && c.share(c.numbers) < 0.05) return Role::date;
    if (c.share(c.glued_months) >= 0.95) return Role::date;
    if (looks_like_tariff(c)) return Role::hs_code;
    if (c.share(c.units) >= 0.95 && c.distinct <= 60) return Role::quantity_unit;
    return Role::unknown;
}

std::vector<Role> hinted_by_cells(const ColumnContent& c) {
    if (c.share(c.countries) >= 0.9 && c.share(c.numbers) < 0.5) {
        return {Role::origin_country, Role::destination_country, Role::dispatch_country,
                Role::partner_country};
    }
    if (c.share(c.inn) >= 0.9 || c.share(c.bin) >= 0.9) return {Role::exporter_id, Role::importer_id};
    if (c.share(c.directions) >= 0.95) return {Role::direction};
    return {};
}

std::vector<Role> hinted_without_header(const ColumnContent& c) {
    if (c.share(c.numbers) >= 0.9) return {Role::quantity, Role::value, Role::net_weight};
    if (c.share(c.long_text) >= 0.5) return {Role::description, Role::hs_description};
    if (c.share(c.worded) >= 0.8) return {Role::exporter_name, Role::importer_name, Role::description};
    return {};
}

void bind_by_cells(Draft& draft, std::size_t i) {
    const DraftColumn& column = draft.columns[i];
    ColumnBinding& b = draft.layout.columns[i];
    const ColumnContent& c = column.content;
    if (c.filled == 0) return add_evidence(b, "no cell of the sample is filled");
    if (c.share(c.uuids) >= 0.9 && c.filled >= 3) {
        b.role = Role::ignored;
        b.certainty = Certainty::likely;
        return add_evidence(b, share_text(c.share(c.uuids), c.filled) + " are a vendor's keys");
    }
    const Role role = told_by_cells(c);
    std::vector<Role> candidates = hinted_by_cells(c);
    if (role != Role::unknown) {
        const Fit f = fit(role, c);
        const bool enough = c.filled >= 20;  // fewer cells may all be alike by chance
        if (enough && !taken(draft, role)) {
            return bind(b, Meaning{}, role, Certainty::likely, "by its cells alone: " + fit_evidence(f, c));
        }
        candidates.insert(candidates.begin(), role);
        add_evidence(b, fit_evidence(f, c));
    }
    if (candidates.empty() && draft.header.rows == 0) candidates = hinted_without_header(c);
    b.candidates = std::move(candidates);
}

// --- one column

void bind_column(Draft& draft, std::size_t i) {
    DraftColumn& column = draft.columns[i];
    ColumnBinding& b = draft.layout.columns[i];
    Meaning& m = column.meaning;
    b.evidence = header_evidence(draft, i);
    resolve_direction(draft, m);
    if (m.role == Role::ignored) {
        b.role = Role::ignored;
        b.certainty = Certainty::sure;
        return add_evidence(b, std::string(m.nothing));
    }
    if (!m.nothing.empty()) return add_evidence(b, std::string(m.nothing) + ": no role for it");
    if (!m.ambiguous.empty()) return leave_unsure(b, m.others, std::string(m.ambiguous));
    if (m.role != Role::unknown) return bind_by_header(column, b);
    if (m.on_import != Role::unknown) {
        return leave_unsure(b, m.others, "which of them depends on the direction, and that is not known");
    }
    if (m.open && bind_other(column, b, "")) return;
    if (m.open && !m.others.empty()) return leave_unsure(b, m.others, "the cells do not settle it");
}

}  // namespace

std::string share_text(double share, std::uint32_t of) {
    const auto percent = static_cast<int>(std::floor(share * 100 + 1e-9));
    return std::to_string(percent) + " % of " + std::to_string(of) + (of == 1 ? " cell" : " cells");
}

bool is_import(const Layout& layout) {
    return layout.direction.value == "import";
}
bool is_export(const Layout& layout) {
    return layout.direction.value == "export";
}

void assign_roles(Draft& draft) {
    for (std::size_t i = 0; i < draft.columns.size(); ++i) bind_column(draft, i);
    const auto undecided = [&](std::size_t i) {
        const ColumnBinding& b = draft.layout.columns[i];
        return b.role == Role::unknown && b.candidates.empty() && draft.columns[i].meaning.nothing.empty();
    };
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        if (undecided(i) && draft.columns[i].meaning.bare && bind_by_neighbour(draft, i)) continue;
    }
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        if (undecided(i)) bind_by_cells(draft, i);
    }
}

}  // namespace waybill
