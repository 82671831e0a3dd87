// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "score/scoring.hpp"
#include "score/sql.hpp"

namespace waybill {
namespace {

constexpr std::array claim_figures{UnitFigure{"precision", "claims", "matched", "in_case"},
                                   UnitFigure{"recall", "claims", "matched", "in_truth"},
                                   UnitFigure{"right", "verdicts", "right", "judged"}};
constexpr std::array verdict_figures{UnitFigure{"precision", "", "right", "found"},
                                     UnitFigure{"recall", "", "right", "due"}};
constexpr std::array confusion_figures{UnitFigure{"taken_for", "", "taken", "due"}};
constexpr std::array event_figures{UnitFigure{"precision", "told events", "is_true", "in_case"},
                                   UnitFigure{"recall", "told events", "found", "in_truth"},
                                   UnitFigure{"dated", "told events", "dated", "found"}};

const NeededTable report{"report", "claims", {"report_id", "name"}};

void append_events(Connection& connection, ScoreSection& section) {
    const std::string absent = why_absent(
        connection,
        {report, {"told_event", "claims", {"told_event_id", "report_id", "day", "precision", "text"}}},
        {"report", "told_event"});
    if (!absent.empty()) {
        section.notes.push_back("told events: " + absent);
        return;
    }
    connection.run(sql_event_units);
    append_figures(connection, "event_unit", event_figures, section);
}

}  // namespace

ScoreSection score_claims(Scoring& scoring) {
    Connection& connection = scoring.connection;
    ScoreSection section{.name = "claims"};
    section.absent = why_absent(connection,
                                {report,
                                 {"claim", "claims", {"claim_id", "report_id", "kind", "text"}},
                                 {"verdict", "claims", {"claim_id", "verdict"}}},
                                {"report", "claim", "verdict"});
    if (!section.absent.empty()) return section;
    connection.run(sql_claim_units);
    append_figures(connection, "claim_unit", claim_figures, section);
    append_figures(connection, "verdict_unit", verdict_figures, section);
    append_figures(connection, "confusion_unit", confusion_figures, section);
    append_events(connection, section);
    connection.run(sql_claim_errors);
    append_errors(connection, scoring.options.errors, section);
    return section;
}

}  // namespace waybill
