// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "score/scoring.hpp"
#include "score/sql.hpp"

namespace waybill {
namespace {

constexpr std::int64_t micro = 1'000'000;

constexpr std::array all_figures{UnitFigure{"answered", "", "answered", "one"},
                                 UnitFigure{"equal_recorded", "", "equal_recorded", "with_recorded"},
                                 UnitFigure{"equal_world", "", "equal_world", "answered"},
                                 UnitFigure{"distance_recorded", "", "distance", "recorded", micro, false}};

}  // namespace

ScoreSection score_figures(Scoring& scoring) {
    Connection& connection = scoring.connection;
    ScoreSection section{.name = "figures"};
    // Figures of older cases do not say which of the listed definitions they follow.
    if (!case_has(connection, "figure", "definition_key")) {
        section.absent = "not in this case: figures without definition_key";
        return section;
    }
    section.absent =
        why_absent(connection, {{"figure", "figures", {"figure_id", "name", "group", "value"}}}, {"figure"});
    if (!section.absent.empty()) return section;
    connection.run(sql_figure_units);
    append_figures(connection, "unit", all_figures, section);
    connection.run(sql_figure_errors);
    append_errors(connection, scoring.options.errors, section);
    return section;
}

}  // namespace waybill
