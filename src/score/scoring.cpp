// SPDX-License-Identifier: Apache-2.0
#include "score/scoring.hpp"

#include <fmt/format.h>

#include <array>

#include "core/error.hpp"
#include "core/ids.hpp"
#include "score/sql.hpp"

namespace waybill {
namespace {

constexpr std::size_t sums_per_figure = 6;

bool has_table(Connection& connection, std::string_view table) {
    return connection
               .integer(
                   "SELECT count(*) FROM duckdb_tables() WHERE database_name = 'found' AND table_name = "
                   "$name",
                   {{"name", std::string(table)}})
               .value_or(0) > 0;
}

bool has_truth(Connection& connection, std::string_view table) {
    return connection
               .integer(
                   "SELECT count(*) FROM duckdb_tables() WHERE schema_name = 'truth' AND table_name = $name",
                   {{"name", std::string(table)}})
               .value_or(0) > 0;
}

bool was_filled(Connection& connection, const NeededTable& table) {
    const auto any = connection.integer("SELECT 1 FROM found." + quoted_identifier(table.name) + " LIMIT 1");
    if (any) return true;
    return connection
               .integer("SELECT count(*) FROM found.run WHERE step = $step",
                        {{"step", std::string(table.step)}})
               .value_or(0) > 0;
}

// "12.5": an integer of any length divided by `scale`, to six decimals.
std::string scaled(const std::string& digits, std::int64_t scale) {
    if (scale == 1) return digits;
    const bool negative = digits.starts_with('-');
    std::string text;
    std::int64_t rest = 0;
    const auto divide = [&](int digit) {
        rest = rest * 10 + digit;
        if (const auto next = rest / scale; next > 0 || !text.empty()) text += static_cast<char>('0' + next);
        rest %= scale;
    };
    for (const char c : digits.substr(negative ? 1 : 0)) divide(c - '0');
    if (text.empty()) text = "0";
    text += '.';
    for (int decimal = 0; decimal < 6; ++decimal) divide(0);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return (negative ? "-" : "") + text;
}

std::string sums_of(const UnitFigure& figure) {
    const std::string x = fmt::format("coalesce({}, 0)::HUGEINT", quoted_identifier(figure.denominator));
    const std::string y = fmt::format("coalesce({}, 0)::HUGEINT", quoted_identifier(figure.numerator));
    return fmt::format(
        "count(*) FILTER (WHERE {0} > 0), coalesce(sum({0}), 0)::HUGEINT, coalesce(sum({1}), 0)::HUGEINT,"
        " coalesce(sum({0} * {0}), 0)::HUGEINT, coalesce(sum({0} * {1}), 0)::HUGEINT,"
        " coalesce(sum({1} * {1}), 0)::HUGEINT",
        x, y);
}

ScoreFigure figure_from(const Answer& answer, std::size_t first, const UnitFigure& figure, std::string of) {
    const auto scale = static_cast<double>(figure.scale);
    RatioSums sums;
    sums.units = answer.number(first);
    sums.x = answer.number(first + 1) / scale;
    sums.y = answer.number(first + 2) / scale;
    sums.xx = answer.number(first + 3) / scale / scale;
    sums.xy = answer.number(first + 4) / scale / scale;
    sums.yy = answer.number(first + 5) / scale / scale;
    ScoreFigure made;
    made.name = figure.name;
    made.of = std::move(of);
    made.denominator = scaled(answer.text(first + 1), figure.scale);
    made.numerator = scaled(answer.text(first + 2), figure.scale);
    made.units = static_cast<std::uint64_t>(sums.units);
    if (sums.x != 0) made.value = sums.y / sums.x;
    made.interval = figure.share ? share_interval(sums) : ratio_interval(sums);
    return made;
}

}  // namespace

std::string why_absent(Connection& connection, const std::vector<NeededTable>& of_case,
                       std::initializer_list<std::string_view> of_truth) {
    for (const NeededTable& table : of_case) {
        if (!has_table(connection, table.name))
            return fmt::format("not in this case: no table {}", table.name);
        for (const std::string_view column : table.columns) {
            if (!case_has(connection, table.name, column))
                throw Error(ErrorKind::bad_input,
                            fmt::format("the case's table {} has no column '{}'", table.name, column),
                            "docs/formats.md lists the columns that are read, under \"Scores\"");
        }
        if (!was_filled(connection, table)) return fmt::format("not in this case: {} has no row", table.name);
    }
    for (const std::string_view table : of_truth) {
        if (!has_truth(connection, table)) return fmt::format("not in this truth: no table {}", table);
    }
    return "";
}

bool case_has(Connection& connection, std::string_view table, std::string_view column) {
    return connection
               .integer(
                   "SELECT count(*) FROM duckdb_columns() WHERE database_name = 'found'"
                   " AND table_name = $table AND column_name = $column",
                   {{"table", std::string(table)}, {"column", std::string(column)}})
               .value_or(0) > 0;
}

void append_figures(Connection& connection, std::string_view table, std::span<const UnitFigure> figures,
                    ScoreSection& to) {
    std::vector<std::string> columns;
    for (const UnitFigure& figure : figures) columns.push_back(sums_of(figure));
    const bool by_column = figures.front().of.empty();
    Answer answer = connection.query(fmt::format(
        "SELECT {}{} FROM {}{}", by_column ? "\"of\", " : "", fmt::join(columns, ", "),
        quoted_identifier(table), by_column ? " GROUP BY of_rank, \"of\" ORDER BY of_rank, \"of\"" : ""));
    while (answer.next()) {
        std::size_t first = by_column ? 1 : 0;
        for (const UnitFigure& figure : figures) {
            to.figures.push_back(
                figure_from(answer, first, figure, by_column ? answer.text(0) : std::string(figure.of)));
            first += sums_per_figure;
        }
    }
}

void append_cluster_figures(Connection& connection, std::string_view of, ScoreSection& to) {
    connection.run(sql_cluster_units);
    const std::array figures{UnitFigure{"precision", of, "together", "found", 2},
                             UnitFigure{"recall", of, "together", "pairs", 2},
                             UnitFigure{"f1", of, "twice_together", "found_and_true", 2},
                             UnitFigure{"b_cubed_precision", of, "bcubed_precision", "weight", 1'000'000},
                             UnitFigure{"b_cubed_recall", of, "bcubed_recall", "weight", 1'000'000},
                             UnitFigure{"exact", of, "exact", "one"}};
    append_figures(connection, "unit", figures, to);
}

void refuse_repeated(Connection& connection, std::string_view table, std::string_view column) {
    const std::string name = quoted_identifier(column);
    Answer answer = connection.query(fmt::format(
        "SELECT {0}, count(*) FROM found.{1} GROUP BY {0} HAVING count(*) > 1 ORDER BY {0} LIMIT 1", name,
        quoted_identifier(table)));
    if (!answer.next()) return;
    throw Error(ErrorKind::bad_input, fmt::format("the case's table {} has {} rows of {} {} (expected one)",
                                                  table, answer.text(1), column, answer.text(0)));
}

void append_errors(Connection& connection, std::uint64_t limit, ScoreSection& to) {
    Answer answer = connection.query(sql_error_rows, {{"limit", static_cast<std::int64_t>(limit)}});
    std::int64_t rank = 0;
    while (answer.next()) {
        if (answer.integer(0) != rank) {
            rank = answer.integer(0);
            to.errors.push_back({answer.text(2), answer.text(1), {}});
        }
        if (answer.is_null(3)) continue;  // an error without a row
        ScoreRow row;
        if (!answer.is_null(4)) {
            const RecordId id{answer.integer(4)};
            row.record = fmt::format("r{}.{}", id.source().value, id.ordinal());
        }
        row.file = answer.text(5);
        row.sheet = answer.text(6);
        row.row = answer.is_null(7) ? 0 : static_cast<std::uint64_t>(answer.integer(7));
        row.text = answer.text(8);
        to.errors.back().rows.push_back(std::move(row));
    }
}

}  // namespace waybill
