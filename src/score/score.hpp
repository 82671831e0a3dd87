// SPDX-License-Identifier: Apache-2.0
#pragma once

// A case against a known truth: what was found of what there was, and how much of what was found is so.
// Start at score(). The format, the tables read and what each figure counts: docs/formats.md, "Scores".
// Tested by tests/score/, which feeds the truth back and plants each kind of error.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "score/interval.hpp"
#include "store/database.hpp"

namespace waybill {

/// A ratio with its parts, exact, and how sure it is.
struct ScoreFigure {
    std::string name;                       ///< "precision", "recall", ...
    std::string of;                         ///< which part of the section: "parties, same", "5 firms"
    std::string numerator, denominator;     ///< exact decimal text
    std::optional<double> value;            ///< nothing if the denominator is zero
    std::optional<ScoreInterval> interval;  ///< 95 %, over the units
    std::uint64_t units = 0;                ///< what is sampled: see docs/formats.md for what one is
};

/// A row of a source that shows an error.
struct ScoreRow {
    std::string record;  ///< "r3.42"; empty where the row is no record
    std::string file, sheet;
    std::uint64_t row = 0;  ///< as a person counts in the sheet; 0 for a text that has none
    std::string text;       ///< what stands there
};

struct ScoreError {
    std::string what;
    std::string weight;  ///< how much it costs, in the units of the section; exact decimal text
    std::vector<ScoreRow> rows;
};

struct ScoreSection {
    std::string name;
    std::string absent = {};  ///< why there is nothing to score; empty if there is
    std::vector<ScoreFigure> figures = {};
    std::vector<ScoreError> errors = {};  ///< the costliest first
    std::vector<std::string> notes = {};
};

struct ScoreReport {
    std::vector<ScoreSection> sections;  ///< always all of them, in one order
};

struct ScoreOptions {
    std::uint64_t errors = 10;  ///< shown a section
};

/// Scores the case that is attached as `found` against the truth tables in `folder` (NAME.csv or
/// NAME.parquet).
///
/// A section whose tables the case does not hold says so and has no figures; it is never a zero. The figures
/// say how this case did on this truth; they promise nothing for other data.
///
/// Errors    not_found for no truth tables; bad_input for a truth table or a table of the case without a
///           column that is read, with a value of the wrong kind, or with rows that contradict each other.
/// Threads   the same answer for any number of them.
/// Cost      a few passes over the records; see bench/score_bench.cpp.
[[nodiscard]] ScoreReport score(Connection& connection, const std::string& folder,
                                const ScoreOptions& options = {});

}  // namespace waybill
