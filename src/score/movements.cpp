// SPDX-License-Identifier: Apache-2.0
//
// Which records report the same movement: a clustering of records, scored like that of parties. A month's sum
// reports none: it must stay out of the movements, and a figure of its own says whether it does.
#include <array>

#include "score/scoring.hpp"
#include "score/sql.hpp"

namespace waybill {
namespace {

constexpr std::array aggregate_figures{UnitFigure{"kept_apart", "aggregates", "apart", "rows"}};

}  // namespace

ScoreSection score_movements(Scoring& scoring) {
    Connection& connection = scoring.connection;
    ScoreSection section{.name = "movements"};
    section.absent = why_absent(connection, {{"movement_record", "trace", {"movement_id", "record_id"}}}, {});
    if (section.absent.empty() && !scoring.records) section.absent = no_records;
    if (!section.absent.empty()) return section;
    refuse_repeated(connection, "movement_record", "record_id");
    connection.run(sql_movement_counts);
    append_cluster_figures(connection, "records", section);
    append_figures(connection, "aggregate_unit", aggregate_figures, section);
    connection.run(sql_movement_errors);
    append_errors(connection, scoring.options.errors, section);
    return section;
}

}  // namespace waybill
