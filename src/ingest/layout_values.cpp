// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "ingest/layout_parts.hpp"

// What the numbers of a sheet say of each other. A price times the quantity that gives the value is a price
// of a unit. A share of a total that is proportional to a value is that value's, and its header may name
// basis and currency. A value as large as its twin in USD, in rows of currency USD, is in the row's currency;
// one a hundred times larger is not. A value that repeats on every row of a declaration is the declaration's.

namespace waybill {
namespace {

using Numbers = std::vector<std::optional<double>>;

void add_evidence(ColumnBinding& b, const std::string& text) {
    b.evidence += (b.evidence.empty() ? "" : "; ") + text;
}

bool binds(const ColumnBinding& b, Role role) {
    return b.role == role && b.certainty >= Certainty::likely;
}

/// Numbers of the columns, read when first asked for.
class NumberTable {
  public:
    explicit NumberTable(const Draft& draft) : draft_(draft), columns_(draft.columns.size()) {}
    const Numbers& of(std::size_t column) {
        auto& slot = columns_[column];
        if (!slot) {
            const NumberStyle style = draft_.columns[column].content.number_style();
            slot = numbers_of(draft_.block, draft_.rows, static_cast<std::uint32_t>(column),
                              style == NumberStyle::unknown ? NumberStyle::point : style);
        }
        return *slot;
    }

  private:
    const Draft& draft_;
    std::vector<std::optional<Numbers>> columns_;
};

/// Ratios a/b over the rows where both are numbers other than zero, ascending.
std::vector<double> ratios(const Numbers& a, const Numbers& b) {
    std::vector<double> out;
    for (std::size_t r = 0; r < a.size(); ++r) {
        if (a[r] && b[r] && *a[r] != 0 && *b[r] != 0) out.push_back(*a[r] / *b[r]);
    }
    std::sort(out.begin(), out.end());
    return out;
}

double within(const std::vector<double>& ratios, double low, double high) {
    if (ratios.empty()) return 0;
    const auto n =
        std::count_if(ratios.begin(), ratios.end(), [&](double x) { return x >= low && x <= high; });
    return static_cast<double>(n) / static_cast<double>(ratios.size());
}

std::vector<std::size_t> columns_of(const Draft& draft, Role role) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        if (binds(draft.layout.columns[i], role)) out.push_back(i);
    }
    return out;
}

// --- weights that do not say net or gross

bool equal_in_kilograms(const Numbers& a, const Numbers& b, double& share) {
    const auto r = ratios(a, b);
    share = std::max(within(r, 0.999, 1.001), within(r, 0.00099, 0.00101));  // the same, or in tonnes
    return r.size() >= 2 && share >= 0.95;
}

bool mentions_lading(const Draft& draft) {
    for (const std::string& note : draft.layout.notes) {
        if (note.rfind("bills of lading", 0) == 0) return true;
    }
    return false;
}

void settle_bare_weight(Draft& draft, NumberTable& table, std::size_t i) {
    ColumnBinding& b = draft.layout.columns[i];
    for (const Role role : {Role::gross_weight, Role::net_weight}) {
        for (const std::size_t k : columns_of(draft, role)) {
            double share = 0;
            if (k == i || draft.columns[k].meaning.bare_weight) continue;
            if (!equal_in_kilograms(table.of(i), table.of(k), share)) continue;
            b.role = role;
            draft.columns[i].meaning.rank += 10;
            return add_evidence(b, "equal to " + draft.shown(k));
        }
    }
    const bool has_net = std::any_of(draft.columns.begin(), draft.columns.end(), [](const DraftColumn& c) {
        return c.meaning.role == Role::net_weight && !c.meaning.bare_weight;
    });
    const bool gross = has_net || mentions_lading(draft);
    b.role = gross ? Role::gross_weight : Role::net_weight;
    b.certainty = std::min(b.certainty, Certainty::likely);
    const std::string as = gross ? "gross" : "net";
    add_evidence(b, "net or gross is not said; taken as " + as);
    draft.note("weight: " + draft.shown(i) + " does not say net or gross; taken as " + as +
               (gross ? (has_net ? ", for the net weight stands beside it" : ", as bills of lading give it")
                      : ", as customs statistics give it"));
}

/// WEIGHT_UNIT is the unit of whichever weight there is.
void settle_bare_weight_units(Draft& draft) {
    const bool gross =
        columns_of(draft, Role::net_weight).empty() && !columns_of(draft, Role::gross_weight).empty();
    for (const std::size_t i : columns_of(draft, Role::net_weight_unit)) {
        if (gross && draft.columns[i].meaning.bare_weight)
            draft.layout.columns[i].role = Role::gross_weight_unit;
    }
}

// --- prices: of a unit, or of the line?

/// Rows in which price times quantity is the value, among those where the quantity is not 1.
double product_share(const Numbers& price, const Numbers& quantity, const Numbers& value, std::size_t& rows) {
    std::size_t good = 0;
    rows = 0;
    for (std::size_t r = 0; r < price.size(); ++r) {
        if (!price[r] || !quantity[r] || !value[r]) continue;
        if (*value[r] == 0 || *quantity[r] == 0 || *quantity[r] == 1) continue;
        ++rows;
        const double ratio = *price[r] * *quantity[r] / *value[r];
        if (ratio > 0.98 && ratio < 1.02) ++good;
    }
    return rows == 0 ? 0 : static_cast<double>(good) / static_cast<double>(rows);
}

bool of_a_unit(Draft& draft, NumberTable& table, std::size_t i, std::size_t least_rows) {
    ColumnBinding& b = draft.layout.columns[i];
    for (const std::size_t v : columns_of(draft, Role::value)) {
        const ColumnBinding& other = draft.layout.columns[v];
        if (v == i || draft.columns[v].meaning.price_of_what || other.basis == ValueBasis::unit_price)
            continue;
        for (const std::size_t q : columns_of(draft, Role::quantity)) {
            std::size_t rows = 0;
            if (product_share(table.of(i), table.of(q), table.of(v), rows) < 0.8 || rows < least_rows)
                continue;
            b.basis = ValueBasis::unit_price;
            add_evidence(b, "times " + draft.shown(q) + " it gives " + draft.shown(v) + ": of a unit");
            return true;
        }
    }
    return false;
}

void settle_price(Draft& draft, NumberTable& table, std::size_t i) {
    ColumnBinding& b = draft.layout.columns[i];
    if (of_a_unit(draft, table, i, 2)) return;
    for (const std::size_t v : columns_of(draft, Role::value)) {
        const ColumnBinding& other = draft.layout.columns[v];
        if (v == i || draft.columns[v].meaning.price_of_what || other.basis == ValueBasis::unit_price)
            continue;
        const auto r = ratios(table.of(i), table.of(v));
        if (r.empty() || within(r, 0.98, 1.02) < 0.8) continue;
        b.basis = other.basis == ValueBasis::unknown ? ValueBasis::invoice : other.basis;
        draft.columns[i].meaning.rank += 5;
        return add_evidence(b, "equal to " + draft.shown(v) + ": of the whole line");
    }
    b.certainty = Certainty::likely;
    const bool line = b.basis == ValueBasis::invoice;
    add_evidence(b, "of a unit or of the line is not said");
    draft.note("price: " + draft.shown(i) + " is taken as " +
               (line ? "the value of the line" : "the price of a unit") + "; the numbers do not tell");
}

/// A value whose header does not say so, yet that times the quantity gives another value.
void unmask_price(Draft& draft, NumberTable& table, std::size_t i) {
    const ColumnBinding& b = draft.layout.columns[i];
    const Meaning& m = draft.columns[i].meaning;
    if (m.total || m.sum || b.basis == ValueBasis::unit_price) return;
    if (b.basis == ValueBasis::duty || b.basis == ValueBasis::freight || b.basis == ValueBasis::insurance)
        return;
    constexpr std::size_t enough = 10;  // fewer rows may agree by chance
    if (of_a_unit(draft, table, i, enough)) draft.layout.columns[i].certainty = Certainty::likely;
}

// --- what a share's header says of its column

bool proportional(const Numbers& share, const Numbers& value) {
    const auto r = ratios(share, value);
    return r.size() >= 3 && r.front() > 0 && r.back() / r.front() < 1.001;
}

void learn_from_shares(Draft& draft, NumberTable& table) {
    for (std::size_t s = 0; s < draft.columns.size(); ++s) {
        const Meaning& share = draft.columns[s].meaning;
        if (!share.share || (share.basis == ValueBasis::unknown && share.currency.empty())) continue;
        for (const std::size_t v : columns_of(draft, Role::value)) {
            ColumnBinding& b = draft.layout.columns[v];
            const bool basis = b.basis == ValueBasis::unknown && share.basis != ValueBasis::unknown;
            const bool money = b.currency.empty() && !share.currency.empty();
            if ((!basis && !money) || !proportional(table.of(s), table.of(v))) continue;
            if (basis) b.basis = share.basis;
            if (money) b.currency = share.currency;
            b.currency_assumed = b.currency_assumed || money;
            b.certainty = std::min(b.certainty, Certainty::likely);
            add_evidence(b, "its share column " + draft.shown(s) + " calls it " +
                                (basis ? std::string(to_string(share.basis)) : share.currency));
        }
    }
}

// --- currencies

bool in_family(std::string_view name, std::string_view currency) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 11> families = {{
        {"peso", "MXN COP CLP ARS PHP UYU DOP CUP"},
        {"rupee", "INR PKR LKR NPR MUR"},
        {"cfa", "XAF XOF"},
        {"kwacha", "ZMW MWK"},
        {"shilling", "KES TZS UGX"},
        {"dirham", "AED MAD"},
        {"riyal", "SAR QAR OMR YER IRR"},
        {"dinar", "RSD DZD TND IQD JOD KWD BHD LYD"},
        {"leu", "RON MDL"},
        {"lira", "TRY"},
        {"franc", "CHF XOF XAF RWF BIF CDF GNF"},
    }};
    for (const auto& [family, members] : families) {
        if (family == name) return members.find(currency) != std::string_view::npos;
    }
    return false;
}

/// "Local currency", "pesos": the reporter's own money, assumed.
bool set_own_money(Draft& draft, std::size_t i, const std::string& why) {
    ColumnBinding& b = draft.layout.columns[i];
    const std::string_view own = currency_of(draft.layout.reporter.value);
    const std::string& loose = draft.columns[i].meaning.loose_currency;
    if (own.empty() || (!loose.empty() && !in_family(loose, own))) return false;
    b.currency = own;
    b.currency_assumed = true;
    b.certainty = std::min(b.certainty, Certainty::likely);
    add_evidence(b, why + ": " + b.currency + ", the reporting country's");
    return true;
}

void set_row_money(Draft& draft, std::size_t i, std::size_t currency, const std::string& why, bool assumed) {
    ColumnBinding& b = draft.layout.columns[i];
    b.currency_in_row = true;
    b.currency_assumed = assumed;
    add_evidence(b, why + draft.shown(currency));
}

/// V against a twin U in stated USD, over the rows whose currency is USD.
std::vector<double> against_dollars(const Draft& draft, NumberTable& table, std::size_t v, std::size_t u,
                                    std::size_t currency) {
    const Numbers &a = table.of(v), &b = table.of(u);
    std::vector<double> out;
    for (std::size_t r = 0; r < draft.rows.size(); ++r) {
        if (!a[r] || !b[r] || *a[r] <= 0 || *b[r] <= 0) continue;
        if (currency_code(draft.block.cell(draft.rows[r], currency)) == "USD") out.push_back(*a[r] / *b[r]);
    }
    std::sort(out.begin(), out.end());
    return out;
}

struct MoneyColumns {
    std::optional<std::size_t> currency;  ///< the row's currency
    std::vector<std::size_t> dollars;     ///< values in stated USD, no prices
    bool any_stated = false;              ///< some value column names its currency
    std::vector<std::size_t> foreign;     ///< values "in foreign currency"
};

MoneyColumns money_columns(const Draft& draft) {
    MoneyColumns out;
    for (const std::size_t i : columns_of(draft, Role::currency)) {
        if (!out.currency || draft.columns[i].meaning.rank < draft.columns[*out.currency].meaning.rank)
            out.currency = i;
    }
    for (const std::size_t i : columns_of(draft, Role::value)) {
        const ColumnBinding& b = draft.layout.columns[i];
        if (draft.columns[i].meaning.foreign_currency) out.foreign.push_back(i);
        if (b.currency.empty()) continue;
        out.any_stated = true;
        if (b.currency == "USD" && b.basis != ValueBasis::unit_price && b.factor == 1)
            out.dollars.push_back(i);
    }
    return out;
}

/// The best twin: the same basis if there is one.
std::optional<std::size_t> twin(const Draft& draft, const std::vector<std::size_t>& among, std::size_t v) {
    std::optional<std::size_t> found;
    for (const std::size_t u : among) {
        if (u == v || draft.columns[u].content.zeros == draft.columns[u].content.filled) continue;
        const bool same = draft.layout.columns[u].basis == draft.layout.columns[v].basis;
        if (same) return u;
        if (!found) found = u;
    }
    return found;
}

bool charge(ValueBasis basis) {
    return basis == ValueBasis::freight || basis == ValueBasis::insurance || basis == ValueBasis::duty;
}

/// A value column that names no currency, in a sheet with a currency column.
void weigh_currency(Draft& draft, NumberTable& table, const MoneyColumns& money, std::size_t i) {
    const ColumnBinding& b = draft.layout.columns[i];
    const std::size_t currency = *money.currency;
    for (const std::size_t f : money.foreign) {
        if (draft.layout.columns[f].basis != b.basis || charge(b.basis)) continue;
        if (set_own_money(draft, i,
                          draft.shown(f) + " is the same in foreign currency, so this one is local"))
            return;
    }
    const auto u =
        b.basis == ValueBasis::unit_price || charge(b.basis) ? std::nullopt : twin(draft, money.dollars, i);
    const auto r = u ? against_dollars(draft, table, i, *u, currency) : std::vector<double>{};
    if (!r.empty() && within(r, 0.5, 2.0) >= 0.8) {
        return set_row_money(
            draft, i, currency,
            "as large as " + draft.shown(*u) + " where the currency is USD, so in the currency of ", false);
    }
    if (!r.empty() && within(r, 0.2, 5.0) < 0.2) {
        if (set_own_money(draft, i, "far from " + draft.shown(*u) + " where the currency is USD, so local"))
            return;
        return draft.note("value: " + draft.shown(i) + " is not in the currency of " + draft.shown(currency) +
                          ", and its own is not known");
    }
    const bool traded =
        b.basis == ValueBasis::invoice || b.basis == ValueBasis::unknown || b.basis == ValueBasis::unit_price;
    if (traded || !money.any_stated) {
        return set_row_money(draft, i, currency, "currency not stated; taken from ", true);
    }
    draft.note("value: currency of " + draft.shown(i) + " is not stated");
}

void settle_currency(Draft& draft, NumberTable& table, const MoneyColumns& money, std::size_t i) {
    const ColumnBinding& b = draft.layout.columns[i];
    const Meaning& m = draft.columns[i].meaning;
    if (!b.currency.empty()) return;
    if (m.foreign_currency) {
        if (money.currency) return set_row_money(draft, i, *money.currency, "in the currency of ", false);
        return draft.note("value: " + draft.shown(i) + " is in foreign currency, and no column tells which");
    }
    if (m.local_currency && set_own_money(draft, i, "in local currency")) return;
    if (!m.loose_currency.empty() && set_own_money(draft, i, "in '" + m.loose_currency + "'")) return;
    if (money.currency && !m.local_currency && m.loose_currency.empty())
        return weigh_currency(draft, table, money, i);
    draft.note("value: currency of " + draft.shown(i) + " is not stated");
}

// --- sums of a whole declaration

using Groups = std::map<std::string_view, std::vector<std::size_t>>;

Groups declarations(const Draft& draft) {
    Groups groups;
    const auto numbers = columns_of(draft, Role::declaration_number);
    if (numbers.empty()) return groups;
    for (std::size_t r = 0; r < draft.rows.size(); ++r) {
        const std::string_view number = draft.block.cell(draft.rows[r], numbers.front());
        if (!is_blank(number)) groups[number].push_back(r);
    }
    std::erase_if(groups, [](const auto& group) { return group.second.size() < 2; });
    return groups;
}

struct Repeats {
    std::size_t constant = 0, varying = 0;
};
Repeats repeats_in(const Groups& groups, const Numbers& numbers) {
    Repeats out;
    for (const auto& [number, rows] : groups) {
        bool all = true, same = true;
        for (const std::size_t r : rows) {
            all = all && numbers[r] && *numbers[r] != 0;
            same = same && all && *numbers[r] == *numbers[rows.front()];
        }
        if (all) ++(same ? out.constant : out.varying);
    }
    return out;
}

bool counted(const ColumnBinding& b) {
    if (b.certainty < Certainty::likely) return false;
    if (b.role == Role::value) return b.basis != ValueBasis::unit_price;
    return b.role == Role::net_weight || b.role == Role::gross_weight || b.role == Role::package_count;
}

/// Needs another column of the same role that does vary: a declaration of equal items repeats everything.
void find_declaration_sums(Draft& draft, NumberTable& table) {
    const Groups groups = declarations(draft);
    if (groups.empty()) return;
    std::vector<std::size_t> constant, varying;
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        if (!counted(draft.layout.columns[i])) continue;
        const Repeats r = repeats_in(groups, table.of(i));
        if (r.constant + r.varying == 0) continue;
        if (r.varying == 0)
            constant.push_back(i);
        else if (r.constant == 0 || r.varying * 5 >= r.constant)
            varying.push_back(i);
    }
    for (const std::size_t i : constant) {
        ColumnBinding& b = draft.layout.columns[i];
        const bool beside = std::any_of(varying.begin(), varying.end(), [&](std::size_t v) {
            return draft.layout.columns[v].role == b.role && !charge(draft.layout.columns[v].basis);
        });
        if (!beside) continue;
        draft.columns[i].whole_declaration = true;
        b.fills = false;
        add_evidence(
            b, "the same on all rows of a declaration, so the declaration's and not the row's; kept out");
        draft.note(draft.shown(i) +
                   " repeats on all rows of a declaration: kept out, since adding it up would count it "
                   "several times");
    }
}

bool says_total(const DraftColumn& column) {
    return column.meaning.words.any({Concept::whole, Concept::total});
}

/// A value of the row in the same currency, to hold a total against.
bool comparable(const Draft& draft, std::size_t total, std::size_t k) {
    const ColumnBinding &a = draft.layout.columns[total], &b = draft.layout.columns[k];
    if (k == total || says_total(draft.columns[k]) || draft.columns[k].whole_declaration) return false;
    return !b.currency.empty() && b.currency == a.currency && !charge(b.basis) &&
           b.basis != ValueBasis::unit_price;
}

/// TOTAL_CARGO_INVOICE_VALUE in a sheet of items: never far below the row's value, and mostly much above.
void find_totals(Draft& draft, NumberTable& table) {
    if (columns_of(draft, Role::item_number).empty() && columns_of(draft, Role::declaration_number).empty())
        return;
    for (const std::size_t i : columns_of(draft, Role::value)) {
        ColumnBinding& b = draft.layout.columns[i];
        if (!says_total(draft.columns[i]) || !b.fills || charge(b.basis) || b.basis == ValueBasis::unit_price)
            continue;
        for (const std::size_t k : columns_of(draft, Role::value)) {
            const auto r = comparable(draft, i, k) ? ratios(table.of(i), table.of(k)) : std::vector<double>{};
            const double scale =
                static_cast<double>(b.factor) / static_cast<double>(draft.layout.columns[k].factor);
            if (r.size() < 2 || r.front() * scale < 0.5 || r[r.size() / 2] * scale < 1.5) continue;
            b.fills = false;
            draft.columns[i].whole_declaration = true;
            add_evidence(b, "mostly far above " + draft.shown(k) +
                                ", so of the whole declaration and not of the row; kept out");
            draft.note(draft.shown(i) +
                       " is far above the row's values: a total of the declaration, kept out");
            break;
        }
    }
}

}  // namespace

void compare_numbers(Draft& draft) {
    NumberTable table(draft);
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        const ColumnBinding& b = draft.layout.columns[i];
        const bool weight = binds(b, Role::net_weight) || binds(b, Role::gross_weight);
        if (weight && draft.columns[i].meaning.bare_weight) settle_bare_weight(draft, table, i);
        if (!binds(b, Role::value)) continue;
        if (draft.columns[i].meaning.price_of_what)
            settle_price(draft, table, i);
        else
            unmask_price(draft, table, i);
    }
    settle_bare_weight_units(draft);
    learn_from_shares(draft, table);
    const MoneyColumns money = money_columns(draft);
    for (const std::size_t i : columns_of(draft, Role::value)) settle_currency(draft, table, money, i);
    find_declaration_sums(draft, table);
    find_totals(draft, table);
    for (const std::size_t i : columns_of(draft, Role::value)) {
        ColumnBinding& b = draft.layout.columns[i];
        if (b.basis != ValueBasis::unit_price || !draft.columns[i].meaning.sum) continue;
        b.fills = false;
        add_evidence(b, "a sum of prices is no price; kept out");
    }
}

}  // namespace waybill
