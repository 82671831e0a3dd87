// SPDX-License-Identifier: Apache-2.0
//
// An interval that holds the truth is right at any width; so the distance of the estimate stands beside it.
// Countries are the units: months and products of one country err together.
#include <array>

#include "score/scoring.hpp"
#include "score/sql.hpp"

namespace waybill {
namespace {

constexpr std::int64_t micro = 1'000'000;

constexpr std::array estimate_figures{UnitFigure{"coverage", "", "covered", "bounded"},
                                      UnitFigure{"bounded", "", "bounded", "estimates"},
                                      UnitFigure{"bias", "", "excess", "truth", micro, false},
                                      UnitFigure{"distance", "", "distance", "truth", micro, false}};
constexpr std::array ranking_figures{UnitFigure{"ranking", "", "right_twice", "pairs_twice", 2}};

}  // namespace

ScoreSection score_diversion(Scoring& scoring) {
    Connection& connection = scoring.connection;
    ScoreSection section{.name = "diversion"};
    section.absent = why_absent(
        connection,
        {{"diversion", "divert", {"stage", "country", "product", "month", "estimate", "low", "high"}}},
        {"diversion"});
    if (!section.absent.empty()) return section;
    connection.run(sql_diversion_units);
    append_figures(connection, "unit", estimate_figures, section);
    append_figures(connection, "ranking", ranking_figures, section);
    connection.run(sql_diversion_errors);
    append_errors(connection, scoring.options.errors, section);
    return section;
}

}  // namespace waybill
