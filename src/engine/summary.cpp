// SPDX-License-Identifier: Apache-2.0
#include "engine/summary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "engine/sql.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

constexpr std::size_t sources_shown = 12;
constexpr std::size_t groups_shown = 12;
constexpr std::size_t months_shown = 60;
constexpr std::int64_t pairs_shown = 15;

// 1234567.89 -> "1,234,568": for reading; the exact text is a `waybill show` away.
std::string readable(const std::string& exact) {
    const auto point = exact.find('.');
    std::string whole = exact.substr(0, point);
    const std::size_t sign = !whole.empty() && whole.front() == '-' ? 1 : 0;
    for (std::size_t at = whole.size(); at > sign + 3;) {
        at -= 3;
        whole.insert(at, ",");
    }
    return whole;
}

std::string percent(std::int64_t part, std::int64_t whole) {
    if (whole == 0) return "0 %";
    const std::int64_t tenths = part * 1000 / whole;
    return fmt::format("{}.{} %", tenths / 10, tenths % 10);
}

std::string shown_group(const std::string& by, const std::string& group) {
    const bool country = by == "destination" || by == "origin" || by == "dispatch" || by == "reporter";
    if (!country || group.size() != 2) return group;
    return fmt::format("{} ({})", country_name(group), group);
}

}  // namespace

SummaryWriter::SummaryWriter(Connection& connection, const FigureRequest& request,
                             InvestigateSummary& summary)
    : connection_(connection), request_(request), summary_(summary) {}

void SummaryWriter::sources() {
    SummaryTable table;
    table.heading = "What was read";
    table.columns = {"source", "grain", "reporter", "direction", "rows"};
    table.numeric = {false, false, false, false, true};
    std::size_t sheets = 0;
    Answer answer = connection_.query(sql_sheet_summary);
    while (answer.next()) {
        if (++sheets > sources_shown) continue;
        const std::string sheet = answer.text(1);
        table.rows.push_back(
            {answer.text(0), answer.text(2), answer.text(3), answer.text(4), readable(answer.text(5))});
    }
    if (sheets > sources_shown)
        table.more = fmt::format("and {} more sheets: waybill query {} \"FROM source_sheet\"",
                                 sheets - sources_shown, summary_.case_path);
    Answer totals = connection_.query("SELECT count(*), sum(rows), sum(records), sum(rejects) FROM source");
    if (totals.next()) {
        table.text.push_back(fmt::format("{} files: {} rows read = {} records + {} set aside (rejects).",
                                         readable(totals.text(0)), readable(totals.text(1)),
                                         readable(totals.text(2)), readable(totals.text(3))));
    }
    Answer reasons =
        connection_.query("SELECT reason, count(*) FROM reject GROUP BY reason ORDER BY 2 DESC, 1");
    std::string set_aside;
    while (reasons.next()) {
        set_aside +=
            fmt::format("{}{} {}", set_aside.empty() ? "" : ", ", readable(reasons.text(1)), reasons.text(0));
    }
    if (!set_aside.empty()) table.text.push_back("Set aside: " + set_aside + ".");
    summary_.parts.push_back(std::move(table));
}

void SummaryWriter::answer(const std::string& question) {
    SummaryTable table;
    table.heading = question;
    table.columns = {"figure", "value", "unit", "records", "id", "note"};
    table.numeric = {false, true, false, true, false, false};
    FigureRequest all = request_;
    all.by.clear();
    for (const Figure& figure : work_out_figures(connection_, all)) {
        table.rows.push_back({figure.name, figure.value.empty() ? "not available" : readable(figure.value),
                              figure.unit, readable(std::to_string(figure.records)), figure.id, figure.note});
    }
    table.more = fmt::format("Each figure's definition and records: waybill show {} ID", summary_.case_path);
    summary_.parts.push_back(std::move(table));
}

void SummaryWriter::pairs() {
    SummaryTable table;
    table.heading = "Who sent to whom";
    table.columns = {"exporter", "importer", "records", "first", "last", "value", "currency"};
    table.numeric = {false, false, true, false, false, true, false};
    Answer answer = connection_.query(with_condition(sql_who_to_whom, figure_condition(request_)),
                                      {{"limit", pairs_shown + 1}});
    while (answer.next()) {
        if (table.rows.size() == static_cast<std::size_t>(pairs_shown)) {
            table.more = fmt::format(
                "the {} pairs with most records; names are compared exactly, so that one firm under "
                "two spellings is two",
                pairs_shown);
            break;
        }
        const bool partly = answer.integer(7) < answer.integer(2);
        table.rows.push_back(
            {answer.text(0), answer.text(1), readable(answer.text(2)), answer.text(3), answer.text(4),
             answer.is_null(5) ? "not stated" : readable(answer.text(5)) + (partly ? " *" : ""),
             answer.text(6)});
        if (partly && table.text.empty()) {
            table.text.push_back(
                "* the value of some of the pair's records is not stated or in another currency.");
        }
    }
    if (!table.rows.empty()) summary_.parts.push_back(std::move(table));
}

void SummaryWriter::groups(const std::string& by) {
    FigureRequest grouped = request_;
    grouped.by = by;
    SummaryTable table;
    table.heading = "By " + by;
    table.columns = {by, "records", "exporters", "importers", "largest value"};
    table.numeric = {false, true, true, true, true};
    std::vector<std::string> order;
    std::map<std::string, std::map<std::string, std::string>> cells;
    for (const Figure& figure : work_out_figures(connection_, grouped)) {
        if (!cells.contains(figure.group)) order.push_back(figure.group);
        auto& row = cells[figure.group];
        if (figure.name.starts_with("value")) {
            // The first one that is known has most records.
            if (!figure.value.empty()) row.emplace("value", readable(figure.value) + " " + figure.unit);
        } else {
            row.emplace(figure.name, readable(figure.value));
        }
    }
    if (by == "month") std::sort(order.begin(), order.end());
    const std::size_t shown = by == "month" ? months_shown : groups_shown;
    for (const std::string& group : order) {
        if (table.rows.size() == shown) break;
        auto& row = cells[group];
        table.rows.push_back(
            {shown_group(by, group), row["records"], row["exporters"], row["importers"], row["value"]});
    }
    if (order.size() > shown) {
        table.more = fmt::format("and {} more: waybill figures {} --by {}", order.size() - shown,
                                 summary_.case_path, by);
    }
    if (order.size() > 1) summary_.parts.push_back(std::move(table));
}

void SummaryWriter::gaps() {
    Answer answer = connection_.query(with_condition(sql_unvalued, figure_condition(request_)));
    if (!answer.next()) return;
    const std::int64_t records = answer.integer(0);
    SummaryTable table;
    table.heading = "What these records do not say";
    const std::vector<std::string> gaps = {
        "state no readable date", "state no value",   "state a value without its currency",
        "name no exporter",       "name no importer", "have a cell that could not be read"};
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        const std::int64_t count = answer.integer(i + 1);
        if (count == 0) continue;
        table.text.push_back(fmt::format("{} of {} records ({}) {}.", readable(std::to_string(count)),
                                         readable(std::to_string(records)), percent(count, records),
                                         gaps[i]));
    }
    if (!table.text.empty()) summary_.parts.push_back(std::move(table));
}

}  // namespace waybill
