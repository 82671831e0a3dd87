// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <array>

#include "core/error.hpp"
#include "score/scoring.hpp"
#include "score/sql.hpp"

namespace waybill {
namespace {

constexpr std::array all_figures{UnitFigure{"recall", "", "matched", "in_truth"},
                                 UnitFigure{"precision", "", "matched", "in_case"}};

// Two sources of one name: the truth, which knows names alone, cannot tell them apart.
void refuse_equal_names(Connection& connection) {
    Answer answer = connection.query(
        "SELECT s.name, min(s.source_id), max(s.source_id) FROM found.source s"
        " WHERE s.name IN (SELECT file FROM truth_sheet) GROUP BY s.name HAVING count(*) > 1 ORDER BY "
        "s.name");
    if (!answer.next()) return;
    throw Error(ErrorKind::bad_input,
                fmt::format("the case has two sources named {}, s{} and s{}, and the truth knows one",
                            answer.text(0), answer.integer(1), answer.integer(2)),
                "score a case that holds the files of one world");
}

void refuse_repeated_rows(Connection& connection) {
    Answer answer = connection.query(
        "SELECT file, sheet, row, count(*) FROM truth.record GROUP BY ALL HAVING count(*) > 1 ORDER BY ALL "
        "LIMIT 1");
    if (!answer.next()) return;
    throw Error(ErrorKind::bad_input, fmt::format("the truth states {}, row {}, {} times (expected once)",
                                                  answer.text(0), answer.integer(2), answer.integer(3)));
}

std::string other_records(Connection& connection) {
    const auto count = connection.integer(
        "SELECT sum(records)::BIGINT FROM found.source WHERE name NOT IN (SELECT file FROM truth_sheet)");
    return count.value_or(0) == 0 ? ""
                                  : fmt::format("records of files that the truth does not know: {}", *count);
}

}  // namespace

ScoreSection score_records(Scoring& scoring) {
    Connection& connection = scoring.connection;
    ScoreSection section{.name = "records"};
    section.absent =
        why_absent(connection,
                   {{"source", "ingest", {"source_id", "name", "records"}},
                    {"source_sheet", "ingest", {"source_id", "sheet", "name"}},
                    {"record",
                     "ingest",
                     {"record_id", "source_id", "sheet", "row", "exporter_party", "importer_party"}}},
                   {"record"});
    if (!section.absent.empty()) return section;
    connection.run(sql_scored);
    refuse_equal_names(connection);
    refuse_repeated_rows(connection);
    scoring.records = true;
    connection.run("DROP TABLE truth.record");  // `scored` has it, and at 100 million rows both are too many
    connection.run(sql_record_units);
    append_figures(connection, "unit", std::span(all_figures), section);
    std::erase_if(section.figures, [](const ScoreFigure& figure) { return figure.denominator == "0"; });
    append_errors(connection, scoring.options.errors, section);
    if (auto note = other_records(connection); !note.empty()) section.notes.push_back(std::move(note));
    return section;
}

}  // namespace waybill
