// SPDX-License-Identifier: Apache-2.0
// A thing by its id, down to the row of its source.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "core/error.hpp"
#include "engine/state.hpp"
#include "ingest/original_row.hpp"

namespace waybill {
namespace {

constexpr std::size_t shown_records = 20;

// Fields of the one row that a statement gives; empty ones are left out.
void add_fields(Answer& answer, Shown& shown) {
    for (std::size_t i = 0; i < answer.columns(); ++i) {
        if (!answer.is_null(i) && !answer.text(i).empty())
            shown.fields.emplace_back(answer.name(i), answer.text(i));
    }
}

void add_values_and_dates(Connection& connection, RecordId id, Shown& shown) {
    Answer values = connection.query(
        "SELECT basis, amount, coalesce(currency, 'currency not stated'), declared, is_default FROM "
        "record_value"
        " WHERE record_id = $id ORDER BY is_default DESC, basis",
        {{"id", id.value}});
    while (values.next()) {
        shown.fields.emplace_back(fmt::format("value ({})", values.text(0)),
                                  fmt::format("{} {}, declared as '{}'{}", values.text(1), values.text(2),
                                              values.text(3), values.integer(4) != 0 ? ", the default" : ""));
    }
    Answer dates = connection.query(
        "SELECT role, CASE precision WHEN 'day' THEN day::VARCHAR WHEN 'month' THEN strftime(day, '%Y-%m')"
        " ELSE strftime(day, '%Y') END, declared, is_default FROM record_date WHERE record_id = $id"
        " ORDER BY is_default DESC, role",
        {{"id", id.value}});
    while (dates.next()) {
        shown.fields.emplace_back(fmt::format("date ({})", dates.text(0)),
                                  fmt::format("{}, declared as '{}'{}", dates.text(1), dates.text(2),
                                              dates.integer(3) != 0 ? ", the default" : ""));
    }
    Answer issues = connection.query(
        "SELECT \"column\", declared, issue FROM record_issue WHERE record_id = $id ORDER BY ALL",
        {{"id", id.value}});
    while (issues.next()) {
        shown.fields.emplace_back("issue",
                                  fmt::format("{} '{}': {}", issues.text(0), issues.text(1), issues.text(2)));
    }
    Answer replaced = connection.query(
        "SELECT by_source_id, by_record_id FROM record_replaced WHERE record_id = $id", {{"id", id.value}});
    while (replaced.next()) {
        const std::string by =
            replaced.is_null(1) ? "which has no such row" : to_string(RecordId{replaced.integer(1)});
        shown.fields.emplace_back("replaced by", fmt::format("source s{}, {}", replaced.text(0), by));
    }
}

void add_original(Connection& connection, RecordId id, Shown& shown) {
    OriginalRow row = read_original_row(connection, id);
    shown.original = std::move(row.cells);
    shown.original_note = std::move(row.note);
}

std::optional<Shown> show_row(Connection& connection, RecordId id) {
    Shown shown{"record", to_string(id), {}, {}, {}, {}, 0};
    {
        Answer record = connection.query(
            "SELECT s.name AS source, r.* EXCLUDE (record_id, source_id, row_hash) FROM record r"
            " JOIN source s ON s.source_id = r.source_id WHERE r.record_id = $id",
            {{"id", id.value}});
        if (record.next()) {
            add_fields(record, shown);
            add_values_and_dates(connection, id, shown);
            add_original(connection, id, shown);
            return shown;
        }
    }
    Answer reject = connection.query(
        "SELECT s.name AS source, t.sheet, t.row, t.reason, t.detail, t.cells FROM reject t"
        " JOIN source s ON s.source_id = t.source_id WHERE t.reject_id = $id",
        {{"id", id.value}});
    if (!reject.next()) return std::nullopt;
    shown.kind = "reject";
    add_fields(reject, shown);
    add_original(connection, id, shown);
    return shown;
}

void add_records(Connection& connection, const std::string& selection, Shown& shown) {
    Answer answer = connection.query(fmt::format(
        "SELECT record_id FROM record_view WHERE {} ORDER BY record_id LIMIT {}", selection, shown_records));
    while (answer.next()) shown.records.push_back(to_string(RecordId{answer.integer(0)}));
    const auto count =
        connection.integer(fmt::format("SELECT count(*) FROM record_view WHERE {}", selection));
    shown.record_count = static_cast<std::uint64_t>(count.value_or(0));
}

std::optional<Shown> show_figure(Connection& connection, std::int64_t id) {
    Shown shown{"figure", fmt::format("f{}", id), {}, {}, {}, {}, 0};
    std::string selection;
    {
        Answer answer =
            connection.query("SELECT * EXCLUDE (figure_id) FROM figure WHERE figure_id = $id", {{"id", id}});
        if (!answer.next()) return std::nullopt;
        add_fields(answer, shown);
        selection = answer.text(answer.columns() - 1);
    }
    add_records(connection, selection, shown);
    return shown;
}

std::optional<Shown> show_source(Connection& connection, std::int64_t id) {
    Shown shown{"source", fmt::format("s{}", id), {}, {}, {}, {}, 0};
    {
        Answer answer =
            connection.query("SELECT * EXCLUDE (source_id) FROM source WHERE source_id = $id", {{"id", id}});
        if (!answer.next()) return std::nullopt;
        add_fields(answer, shown);
    }
    Answer sheets = connection.query(
        "SELECT sheet, name, rows, grain, grain_evidence, reporter, reporter_evidence, direction, "
        "direction_evidence,"
        " layout FROM source_sheet WHERE source_id = $id ORDER BY sheet",
        {{"id", id}});
    while (sheets.next()) add_fields(sheets, shown);
    return shown;
}

std::optional<Shown> show_party(Connection& connection, const std::string& id) {
    Shown shown{"party", "p" + id, {}, {}, {}, {}, 0};
    {
        Answer answer = connection.query(
            "SELECT * EXCLUDE (party_id) FROM party WHERE party_id = $id::UBIGINT", {{"id", id}});
        if (!answer.next()) return std::nullopt;
        add_fields(answer, shown);
    }
    add_records(connection,
                fmt::format("{0} IN (exporter_party, importer_party, manufacturer_party, declarant_party,"
                            " contract_holder_party, notify_party_party, forwarder_party)",
                            id),
                shown);
    return shown;
}

std::optional<std::int64_t> digits_of(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return std::nullopt;
    return value;
}

std::optional<Shown> show_any(Connection& connection, const std::string& id) {
    if (const auto row = record_id_from(id)) return show_row(connection, *row);
    if (id.size() < 2) return std::nullopt;
    const std::string rest = id.substr(1);
    const bool all_digits =
        std::all_of(rest.begin(), rest.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
    if (!all_digits || rest.size() > 20) return std::nullopt;
    if (id.front() == 'p') return show_party(connection, rest);
    const auto number = digits_of(rest);
    if (id.front() == 's' && number) return show_source(connection, *number);
    if (id.front() == 'f' && number) return show_figure(connection, *number);
    return std::nullopt;
}

}  // namespace

Shown Engine::show(const std::string& id) {
    state_->stop_reading();
    auto shown = show_any(state_->connection, id);
    if (shown) return std::move(*shown);
    throw Error(
        ErrorKind::not_found, fmt::format("the case has no '{}'", id),
        "ids look like r3.42 (row 42 of source 3), s3 (a source), f12 (a figure), p8812... (a party)");
}

}  // namespace waybill
