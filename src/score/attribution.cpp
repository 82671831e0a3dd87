// SPDX-License-Identifier: Apache-2.0
//
// Three questions of an interval [least, most]: does the true quantity lie in it, does it leave out what the
// records allow (then it is wrong, even if the truth lies in it), and how much wider is it than need be.
#include <array>

#include "score/scoring.hpp"
#include "score/sql.hpp"

namespace waybill {
namespace {

constexpr std::int64_t micro = 1'000'000;

constexpr std::array bound_figures{UnitFigure{"answered", "", "answered", "one"},
                                   UnitFigure{"coverage", "", "covered", "answered"},
                                   UnitFigure{"coverage_possible", "", "best_covers", "has_best"},
                                   UnitFigure{"not_too_narrow", "", "not_too_narrow", "comparable"},
                                   UnitFigure{"width", "", "width", "total", micro, false},
                                   UnitFigure{"tightness_most", "", "best_most", "most", micro, false},
                                   UnitFigure{"tightness_least", "", "least", "best_least", micro, false}};

}  // namespace

ScoreSection score_attribution(Scoring& scoring) {
    Connection& connection = scoring.connection;
    ScoreSection section{.name = "attribution"};
    section.absent =
        why_absent(connection,
                   {{"attribution",
                     "trace",
                     {"attribution_id", "origin_kind", "origin", "target_country", "goods_class", "part",
                      "model", "scope_entity", "direction", "stock", "least", "most", "total"}}},
                   {"attribution", "brand", "model"});
    if (section.absent.empty() && !scoring.entities) section.absent = no_entities;
    if (!section.absent.empty()) return section;
    connection.run(sql_attribution_units);
    append_figures(connection, "unit", bound_figures, section);
    // The truth knows no best lower bound under unseen stock.
    std::erase_if(section.figures, [](const ScoreFigure& figure) {
        return figure.name == "tightness_least" && figure.of.starts_with("open");
    });
    connection.run(sql_attribution_errors);
    append_errors(connection, scoring.options.errors, section);
    return section;
}

}  // namespace waybill
