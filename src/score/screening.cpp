// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "score/scoring.hpp"
#include "score/sql.hpp"

namespace waybill {
namespace {

constexpr std::array hit_figures{UnitFigure{"precision", "same", "same_right", "same_found"},
                                 UnitFigure{"recall", "same", "same_right", "listed"},
                                 UnitFigure{"precision", "same or possible", "any_right", "any_found"},
                                 UnitFigure{"recall", "same or possible", "any_right", "listed"}};
constexpr std::array listing_figures{UnitFigure{"known", "listings", "known", "one"},
                                     UnitFigure{"coverage", "days of listings", "dated", "known"}};

}  // namespace

ScoreSection score_screening(Scoring& scoring) {
    Connection& connection = scoring.connection;
    ScoreSection section{.name = "screening"};
    section.absent = why_absent(
        connection,
        {{"screening_hit", "screen", {"entity_id", "listing_id", "grade"}},
         {"listing",
          "lists",
          {"listing_id", "list", "uid", "since_earliest", "since_latest", "until_earliest", "until_latest"}}},
        {"listing", "entity"});
    if (section.absent.empty() && !scoring.entities) section.absent = no_entities;
    if (!section.absent.empty()) return section;
    connection.run(sql_screening_units);
    append_figures(connection, "unit", hit_figures, section);
    append_figures(connection, "listing_unit", listing_figures, section);
    connection.run(sql_screening_errors);
    append_errors(connection, scoring.options.errors, section);
    return section;
}

}  // namespace waybill
