// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "score/scoring.hpp"
#include "score/sql.hpp"

namespace waybill {
namespace {

constexpr std::array handover_figures{
    UnitFigure{"precision", "supported", "supported_right", "supported_found"},
    UnitFigure{"recall", "supported", "supported_right", "lanes"},
    UnitFigure{"recall_pieces", "supported", "supported_pieces", "pieces"},
    UnitFigure{"recall", "supported, not from makers", "traders_supported", "traders"},
    UnitFigure{"precision", "supported or possible", "any_right", "any_found"},
    UnitFigure{"recall", "supported or possible", "any_right", "lanes"},
    UnitFigure{"recall_pieces", "supported or possible", "any_pieces", "pieces"},
    UnitFigure{"recall", "supported or possible, not from makers", "traders_any", "traders"}};

}  // namespace

ScoreSection score_handovers(Scoring& scoring) {
    Connection& connection = scoring.connection;
    ScoreSection section{.name = "handovers"};
    section.absent =
        why_absent(connection, {{"handover", "trace", {"handover_id", "from_entity", "to_entity", "grade"}}},
                   {"handover"});
    if (section.absent.empty() && !scoring.entities) section.absent = no_entities;
    if (!section.absent.empty()) return section;
    connection.run(sql_handover_units);
    append_figures(connection, "unit", handover_figures, section);
    connection.run(sql_handover_errors);
    append_errors(connection, scoring.options.errors, section);
    return section;
}

}  // namespace waybill
