// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside score/ only: what the sections share. A section makes a table of sampling units and one of errors
// with its own SQL; here figures and errors are made from these.

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "score/score.hpp"

namespace waybill {

/// A table of the case that a section reads: present if it has rows, or if `step` was run.
struct NeededTable {
    std::string_view name;
    std::string_view step;
    std::vector<std::string_view> columns;
};

/// Why a section cannot be scored: "not in this case: no table movement_record", or "not in this truth: ...".
/// Empty if it can. Errors: bad_input if a table of the case lacks a column.
[[nodiscard]] std::string why_absent(Connection& connection, const std::vector<NeededTable>& of_case,
                                     std::initializer_list<std::string_view> of_truth);
/// Whether the case's table has the column; false if there is no such table.
[[nodiscard]] bool case_has(Connection& connection, std::string_view table, std::string_view column);

/// A figure as sums of two integer columns of a table of units.
struct UnitFigure {
    std::string_view name;
    std::string_view of;           ///< empty: the table's column `of` says it, one figure for each
    std::string_view numerator;    ///< column
    std::string_view denominator;  ///< column
    std::int64_t scale = 1;        ///< both are shown divided by this
    bool share = true;             ///< within 0 and 1 in each unit
};

/// Appends the figures; where `of` comes from the table, ordered by its column `of_rank`.
void append_figures(Connection& connection, std::string_view table, std::span<const UnitFigure> figures,
                    ScoreSection& to);

/// Appends pairwise precision, recall and F1, B-cubed precision and recall, and the share of true clusters
/// found exactly, of the table `pair_count(true_id, cluster_id, n)`.
void append_cluster_figures(Connection& connection, std::string_view of, ScoreSection& to);

/// Errors: bad_input if the case's table has two rows of one `column`.
void refuse_repeated(Connection& connection, std::string_view table, std::string_view column);

/// Reads the tables `error(rank, weight, what)` and `error_row(rank, place, record_id, file, sheet, row,
/// text)`: those of `limit` first ranks. Of a row with a record_id, file, sheet and row are looked up.
void append_errors(Connection& connection, std::uint64_t limit, ScoreSection& to);

inline constexpr const char* no_records = "records were not scored, on which this rests";
inline constexpr const char* no_entities = "resolution was not scored, on which this rests";

/// What all sections rest on.
struct Scoring {
    Connection& connection;
    ScoreOptions options;
    bool records = false;   ///< the table `scored` is there
    bool entities = false;  ///< and `entity_truth` as well
};

[[nodiscard]] ScoreSection score_records(Scoring& scoring);
[[nodiscard]] ScoreSection score_resolution(Scoring& scoring);
[[nodiscard]] ScoreSection score_goods(Scoring& scoring);
[[nodiscard]] ScoreSection score_movements(Scoring& scoring);
[[nodiscard]] ScoreSection score_handovers(Scoring& scoring);
[[nodiscard]] ScoreSection score_chains(Scoring& scoring);
[[nodiscard]] ScoreSection score_attribution(Scoring& scoring);
[[nodiscard]] ScoreSection score_screening(Scoring& scoring);
[[nodiscard]] ScoreSection score_diversion(Scoring& scoring);
[[nodiscard]] ScoreSection score_figures(Scoring& scoring);
[[nodiscard]] ScoreSection score_claims(Scoring& scoring);

}  // namespace waybill
