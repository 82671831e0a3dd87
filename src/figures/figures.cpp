// SPDX-License-Identifier: Apache-2.0
// A figure is a count or a sum over the records that meet a condition. The condition is kept with it, in the
// words of record_view, so that `waybill show CASE f12` gives the very records. Totals are never added over
// currencies or bases: "value (fob, USD)" and "value (unknown, not stated)" are two figures.
#include "figures/figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "core/day.hpp"
#include "core/error.hpp"
#include "figures/sql.hpp"

namespace waybill {
namespace {

struct Grouping {
    std::string_view word;
    std::string_view expression;  // over record_view; VARCHAR or null
    std::string_view says;
};

constexpr std::array<Grouping, 12> groupings = {{
    {"", "NULL::VARCHAR", ""},
    {"origin", "origin_country", "declared country of origin"},
    {"destination", "to_country",
     "declared country of destination; where none is declared, the reporting country of an import file, the "
     "importer's country, or the partner country of an export file"},
    {"dispatch", "from_country",
     "declared country of dispatch; where none is declared, the reporting country of an export file or the "
     "exporter's country"},
    {"chapter", "left(hs_code, 2)", "chapter of the declared HS code"},
    {"hs", "left(hs_code, 6)", "six-digit HS code"},
    {"month", "strftime(date, '%Y-%m')", "month of the default date"},
    {"exporter", "(SELECT any_value(p.name) FROM party p WHERE p.party_id = exporter_party)", ""},
    {"importer", "(SELECT any_value(p.name) FROM party p WHERE p.party_id = importer_party)", ""},
    {"source", "(SELECT s.name FROM source s WHERE s.source_id = record_view.source_id)", "source file"},
    {"reporter", "reporter", "reporting country"},
    {"procedure", "procedure", "declared customs procedure"},
}};

const Grouping& grouping(const std::string& word) {
    const auto* found = std::find_if(groupings.begin(), groupings.end(),
                                     [&](const Grouping& grouping) { return grouping.word == word; });
    if (found != groupings.end()) return *found;
    std::string known;
    for (const Grouping& g : groupings) {
        if (!g.word.empty()) known += (known.empty() ? "" : ", ") + std::string(g.word);
    }
    throw Error(ErrorKind::usage, fmt::format("--by is '{}'; one of {} is expected", word, known));
}

std::string any_country(std::string_view column, const std::vector<std::string>& codes,
                        std::string_view option) {
    std::string list;
    for (const std::string& code : codes) {
        const bool letters = code.size() == 2 && std::all_of(code.begin(), code.end(), [](unsigned char c) {
                                 return c >= 'A' && c <= 'Z';
                             });
        if (!letters) {
            throw Error(ErrorKind::usage,
                        fmt::format("{} is '{}'; an ISO 3166-1 code of two capital letters is "
                                    "expected, such as RU",
                                    option, code));
        }
        list += (list.empty() ? "" : ", ") + quoted_text(code);
    }
    return fmt::format("{} IN ({})", column, list);
}

std::string any_prefix(const std::vector<std::string>& prefixes) {
    std::string any;
    for (const std::string& prefix : prefixes) {
        const bool digits = !prefix.empty() && std::all_of(prefix.begin(), prefix.end(), [](unsigned char c) {
            return c >= '0' && c <= '9';
        });
        if (!digits) {
            throw Error(ErrorKind::usage,
                        fmt::format("--hs is '{}'; digits of a tariff code are expected, such "
                                    "as 8806 or 690721",
                                    prefix));
        }
        any += (any.empty() ? "" : " OR ") + fmt::format("starts_with(hs_code, {})", quoted_text(prefix));
    }
    return "(" + any + ")";
}

std::string day_condition(const std::string& text, std::string_view sign, std::string_view option) {
    const auto day = parse_iso_day(text);
    if (!day || day->precision != DayPrecision::day) {
        throw Error(ErrorKind::usage,
                    fmt::format("{} is '{}'; a day as YYYY-MM-DD is expected", option, text));
    }
    return fmt::format("date {} DATE {}", sign, quoted_text(text));
}

struct GroupRow {
    std::string group;
    bool has_group = false;
    std::int64_t records = 0;
};

class FigureWriter {
  public:
    FigureWriter(Connection& connection, const FigureRequest& request)
        : connection_(connection),
          request_(request),
          grouping_(grouping(request.by)),
          condition_(figure_condition(request)) {}

    std::vector<Figure> work_out();

  private:
    std::string group_condition(const GroupRow& group) const;
    void counts();
    void values();
    void quantities();
    void converted();
    void keep_largest();
    Figure begin(std::string name, const GroupRow& group, std::string definition, std::string unit) const;

    Connection& connection_;
    const FigureRequest& request_;
    const Grouping& grouping_;
    std::string condition_;
    std::vector<GroupRow> groups_;
    std::vector<Figure> figures_;
};

std::string FigureWriter::group_condition(const GroupRow& group) const {
    if (grouping_.word.empty()) return condition_;
    const std::string is = group.has_group ? "= " + quoted_text(group.group) : "IS NULL";
    return fmt::format("{} AND {} {}", condition_, grouping_.expression, is);
}

Figure FigureWriter::begin(std::string name, const GroupRow& group, std::string definition,
                           std::string unit) const {
    Figure figure;
    figure.name = std::move(name);
    if (!grouping_.word.empty()) figure.group = group.has_group ? group.group : "(not declared)";
    figure.definition = std::move(definition);
    if (!grouping_.says.empty()) figure.definition += fmt::format("; by {}", grouping_.says);
    figure.unit = std::move(unit);
    figure.records = static_cast<std::uint64_t>(group.records);
    figure.selection = group_condition(group);
    return figure;
}

void FigureWriter::counts() {
    Answer answer =
        connection_.query(with_condition(sql_counts, condition_, std::string(grouping_.expression)));
    while (answer.next()) {
        GroupRow group{answer.text(0), !answer.is_null(0), answer.integer(1)};
        groups_.push_back(group);
        Figure records = begin("records", group,
                               "rows of the sources that became records, without those that a "
                               "newer source replaces",
                               "records");
        records.value = answer.text(1);
        figures_.push_back(records);
        Figure consignments =
            begin("consignments", group,
                  "distinct declaration numbers by reporting country and direction; vendors' "
                  "sums over several consignments are not counted",
                  "consignments");
        const std::int64_t aggregates = answer.integer(3);
        const std::int64_t unnumbered = answer.integer(4);
        if (answer.integer(2) > 0) consignments.value = answer.text(2);
        if (aggregates > 0)
            consignments.note = fmt::format("{} records are sums over consignments", aggregates);
        if (unnumbered > 0) {
            consignments.note += fmt::format("{}{} records have no declaration number",
                                             consignments.note.empty() ? "" : "; ", unnumbered);
        }
        consignments.records = static_cast<std::uint64_t>(group.records - aggregates - unnumbered);
        consignments.selection += " AND grain <> 'aggregate' AND declaration_number IS NOT NULL";
        figures_.push_back(consignments);
        const std::array<std::pair<const char*, std::size_t>, 2> sides = {
            {{"exporters", 5}, {"importers", 7}}};
        for (const auto& [name, column] : sides) {
            const std::string side(name, std::string_view(name).size() - 1);
            Figure figure =
                begin(name, group,
                      fmt::format("distinct {} names after exact normalisation (case, white space, "
                                  "punctuation, look-alike letters); one firm under two spellings "
                                  "counts twice",
                                  side),
                      name);
            figure.value = answer.text(column);
            const std::int64_t unnamed = answer.integer(column + 1);
            if (unnamed == group.records) figure.value.clear();
            if (unnamed > 0) figure.note = fmt::format("{} records name no {}", unnamed, side);
            figure.records = static_cast<std::uint64_t>(group.records - unnamed);
            figure.selection += fmt::format(" AND {}_party IS NOT NULL", side);
            figures_.push_back(figure);
        }
    }
}

const GroupRow* group_named(const std::vector<GroupRow>& groups, const Answer& answer) {
    for (const GroupRow& group : groups) {
        if (group.has_group == !answer.is_null(0) && group.group == answer.text(0)) return &group;
    }
    return nullptr;
}

void FigureWriter::values() {
    Answer answer =
        connection_.query(with_condition(sql_values, condition_, std::string(grouping_.expression)));
    while (answer.next()) {
        const GroupRow* group = group_named(groups_, answer);
        if (group == nullptr) continue;
        const std::string basis = answer.text(1);
        const std::string currency = answer.is_null(2) ? "(not stated)" : answer.text(2);
        Figure figure =
            begin("", *group,
                  fmt::format("sum of the records' default value, basis {}, currency {}", basis, currency),
                  currency);
        if (answer.is_null(2)) {
            figure.note =
                "not added: these values may be in different currencies; state it where it is known "
                "(currency under [[records]], or a layout file)";
        }
        figure.name = fmt::format("value ({})", basis);
        figure.value = answer.text(3);
        figure.records = static_cast<std::uint64_t>(answer.integer(4));
        if (answer.integer(5) > 0)
            figure.note = fmt::format("the currency of {} was inferred", answer.integer(5));
        figure.selection += fmt::format(" AND value_basis = {} AND value_currency {}", quoted_text(basis),
                                        answer.is_null(2) ? "IS NULL" : "= " + quoted_text(answer.text(2)));
        figures_.push_back(figure);
    }
}

void FigureWriter::quantities() {
    Answer answer =
        connection_.query(with_condition(sql_quantities, condition_, std::string(grouping_.expression)));
    while (answer.next()) {
        const GroupRow* group = group_named(groups_, answer);
        if (group == nullptr) continue;
        const std::string unit = answer.is_null(2) ? "(not stated)" : answer.text(2);
        Figure figure = begin(answer.text(1), *group,
                              fmt::format("sum of the declared {}, unit {} (UN/CEFACT Recommendation 20)",
                                          answer.text(1), unit),
                              unit);
        figure.value = answer.text(3);
        figure.records = static_cast<std::uint64_t>(answer.integer(4));
        const std::string what = answer.text(1);
        if (what == "net weight") {
            figure.selection += " AND net_weight_kg IS NOT NULL";
        } else {
            const std::string column = what == "quantity" ? "quantity" : "supplementary_quantity";
            const std::string unit_column = what == "quantity" ? "quantity_unit" : "supplementary_unit";
            figure.selection += fmt::format(" AND {} IS NOT NULL AND {} {}", column, unit_column,
                                            answer.is_null(2) ? "IS NULL" : "= " + quoted_text(unit));
        }
        figures_.push_back(figure);
    }
}

void FigureWriter::converted() {
    const std::string& to = request_.in_currency;
    if (to.empty()) return;
    if (to.size() != 3) {
        throw Error(ErrorKind::usage,
                    fmt::format("--currency is '{}'; an ISO 4217 code is expected, such as USD", to));
    }
    std::string text = with_condition(sql_converted, condition_, std::string(grouping_.expression));
    Answer answer = connection_.query(text, {{"to", to}});
    while (answer.next()) {
        const GroupRow* group = group_named(groups_, answer);
        if (group == nullptr) continue;
        Figure figure =
            begin("value in " + to, *group,
                  fmt::format("sum of the records' default values of any basis in {}, converted at the "
                              "rate of the day or the last one in the ten days before; values dated by "
                              "month at the mean rate of the month",
                              to),
                  to);
        if (!answer.is_null(1)) figure.value = answer.text(1);
        figure.records = static_cast<std::uint64_t>(answer.integer(2));
        if (answer.integer(3) > 0) {
            figure.note = fmt::format("{} records left out: no value, no stated currency or no rate",
                                      answer.integer(3));
        }
        figures_.push_back(figure);
    }
}

// The groups with most records, as asked for; figures of the others go.
void FigureWriter::keep_largest() {
    if (request_.limit == 0 || groups_.size() <= request_.limit) return;
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < request_.limit; ++i) {
        kept.push_back(groups_[i].has_group ? groups_[i].group : "(not declared)");
    }
    std::erase_if(figures_, [&](const Figure& figure) {
        return std::find(kept.begin(), kept.end(), figure.group) == kept.end();
    });
}

std::vector<Figure> FigureWriter::work_out() {
    counts();
    values();
    quantities();
    converted();
    keep_largest();
    // Groups in the order of their records, the figures of a group together.
    std::map<std::string, std::size_t> place;
    for (const GroupRow& group : groups_)
        place.emplace(group.has_group ? group.group : "(not declared)", place.size());
    if (!grouping_.word.empty()) {
        std::stable_sort(figures_.begin(), figures_.end(),
                         [&](const Figure& a, const Figure& b) { return place[a.group] < place[b.group]; });
    }
    return std::move(figures_);
}

void store_figures(Connection& connection, const FigureRequest& request, std::vector<Figure>& figures) {
    Transaction transaction(connection);
    std::int64_t next = connection.integer("SELECT coalesce(max(figure_id), 0) + 1 FROM figure").value_or(1);
    for (Figure& figure : figures) {
        // The same figure asked for again keeps its id, whatever its value is now.
        const auto known = connection.integer(
            "SELECT figure_id FROM figure WHERE name = $name AND selection = $selection AND unit = $unit",
            {{"name", figure.name}, {"selection", figure.selection}, {"unit", figure.unit}});
        const std::int64_t id = known ? *known : next++;
        figure.id = fmt::format("f{}", id);
        if (known) connection.query("DELETE FROM figure WHERE figure_id = $id", {{"id", id}});
        connection.query(
            "INSERT INTO figure VALUES ($id, $name, nullif($by, ''), nullif($group, ''), $definition,"
            " nullif($value, ''), $unit, nullif($note, ''), $records, $selection)",
            {{"id", id},
             {"name", figure.name},
             {"by", request.by},
             {"group", figure.group},
             {"definition", figure.definition},
             {"value", figure.value},
             {"unit", figure.unit},
             {"note", figure.note},
             {"records", static_cast<std::int64_t>(figure.records)},
             {"selection", figure.selection}});
    }
    transaction.commit();
}

}  // namespace

std::string figure_condition(const FigureRequest& request) {
    std::vector<std::string> parts;
    if (!request.hs.empty()) parts.push_back(any_prefix(request.hs));
    if (!request.origin.empty()) parts.push_back(any_country("origin_country", request.origin, "--origin"));
    if (!request.dispatch.empty())
        parts.push_back(any_country("from_country", request.dispatch, "--dispatch"));
    if (!request.destination.empty()) {
        parts.push_back(any_country("to_country", request.destination, "--destination"));
    }
    // A month counts as in the period when any day of it is: its record is dated the first of the month.
    if (!request.since.empty()) {
        parts.push_back(fmt::format("({} OR (date_precision = 'month' AND last_day(date) >= DATE {}))",
                                    day_condition(request.since, ">=", "--since"),
                                    quoted_text(request.since)));
    }
    if (!request.until.empty()) parts.push_back(day_condition(request.until, "<=", "--until"));
    if (parts.empty()) return "true";
    return fmt::format("{}", fmt::join(parts, " AND "));
}

std::string with_condition(std::string_view sql, const std::string& condition, const std::string& group) {
    std::string text(sql);
    const auto put = [&](std::string_view mark, const std::string& value) {
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size())) {
            text.replace(at, mark.size(), value);
        }
    };
    put("{group}", group);
    put("{condition}", condition);
    return text;
}

std::vector<Figure> work_out_figures(Connection& connection, const FigureRequest& request) {
    std::vector<Figure> figures = FigureWriter(connection, request).work_out();
    store_figures(connection, request, figures);
    return figures;
}

}  // namespace waybill
