// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "score/scoring.hpp"
#include "score/sql.hpp"

namespace waybill {
namespace {

constexpr std::array goods_figures{
    UnitFigure{"precision", "class", "class_right", "class_found"},
    UnitFigure{"recall", "class", "class_right", "class_true"},
    UnitFigure{"precision", "complete", "complete_right", "complete_found"},
    UnitFigure{"recall", "complete", "complete_right", "complete_true"},
    UnitFigure{"precision", "part", "part_right", "part_found"},
    UnitFigure{"recall", "part", "part_right", "part_true"},
    UnitFigure{"precision", "brand", "brand_right", "brand_found"},
    UnitFigure{"recall", "brand", "brand_right", "brand_true"},
    UnitFigure{"recall", "brand, where named", "brand_named_right", "brand_named"},
    UnitFigure{"precision", "model", "model_right", "model_found"},
    UnitFigure{"recall", "model", "model_right", "model_true"},
    UnitFigure{"recall", "model, where named", "model_named_right", "model_named"}};

}  // namespace

ScoreSection score_goods(Scoring& scoring) {
    Connection& connection = scoring.connection;
    ScoreSection section{.name = "goods"};
    section.absent = why_absent(
        connection, {{"record_goods", "goods", {"record_id", "goods_class", "part", "brand", "model"}}},
        {"brand", "model"});
    if (section.absent.empty() && !scoring.records) section.absent = no_records;
    if (!section.absent.empty()) return section;
    refuse_repeated(connection, "record_goods", "record_id");
    connection.run(sql_goods_rows);
    connection.run(sql_goods_units);
    append_figures(connection, "unit", goods_figures, section);
    connection.run(sql_goods_errors);
    append_errors(connection, scoring.options.errors, section);
    connection.run("DROP TABLE goods_row");
    return section;
}

}  // namespace waybill
