// SPDX-License-Identifier: Apache-2.0
#include "score/score.hpp"

#include "score/scoring.hpp"
#include "score/truth_tables.hpp"

namespace waybill {

ScoreReport score(Connection& connection, const std::string& folder, const ScoreOptions& options) {
    connection.run("SET preserve_insertion_order = false");
    load_truth(connection, folder);
    // A case is a stranger's file: from here on no statement reaches another one.
    connection.run("SET enable_external_access = false; SET lock_configuration = true");
    Scoring scoring{connection, options};
    ScoreReport report;
    for (const auto section :
         {score_records, score_resolution, score_goods, score_movements, score_handovers, score_chains,
          score_attribution, score_screening, score_diversion, score_figures, score_claims}) {
        report.sections.push_back(section(scoring));
    }
    return report;
}

}  // namespace waybill
