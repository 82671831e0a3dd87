// SPDX-License-Identifier: Apache-2.0
//
// A chain is found when its firms are, in order. An example: the truth has maker > exporter > trader >
// importer, of which the first step is a sale at home; the case has exporter > trader > importer: found. With
// one firm left out or one too many it is not, but its links are counted by themselves.
#include <array>

#include "score/scoring.hpp"
#include "score/sql.hpp"

namespace waybill {
namespace {

constexpr std::array recall_figures{UnitFigure{"recall", "", "found", "one"},
                                    UnitFigure{"recall_pieces", "", "found_pieces", "pieces"}};
constexpr std::array precision_figures{UnitFigure{"precision", "", "is_true", "one"}};
constexpr std::array link_figures{UnitFigure{"recall", "links", "found", "one"},
                                  UnitFigure{"recall_pieces", "links", "found_pieces", "pieces"},
                                  UnitFigure{"precision", "links", "found", "in_case"}};

}  // namespace

ScoreSection score_chains(Scoring& scoring) {
    Connection& connection = scoring.connection;
    ScoreSection section{.name = "chains"};
    section.absent =
        why_absent(connection,
                   {{"chain", "trace", {"chain_id", "grade", "quantity"}},
                    {"chain_hop",
                     "trace",
                     {"chain_id", "hop", "from_entity", "to_entity", "movement_id", "handover_id"}},
                    {"movement_record", "trace", {"movement_id", "record_id"}}},
                   {"chain", "chain_hop", "entity"});
    if (section.absent.empty() && !scoring.entities) section.absent = no_entities;
    if (!section.absent.empty()) return section;
    connection.run(sql_chain_paths);
    connection.run(sql_chain_units);
    append_figures(connection, "chain_unit", recall_figures, section);
    append_figures(connection, "path_unit", precision_figures, section);
    append_figures(connection, "link_unit", link_figures, section);
    connection.run(sql_chain_errors);
    append_errors(connection, scoring.options.errors, section);
    return section;
}

}  // namespace waybill
