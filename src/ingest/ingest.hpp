// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sources into records and rejects. Start at ingest_source().

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/day.hpp"
#include "core/ids.hpp"
#include "core/progress.hpp"
#include "ingest/layout.hpp"
#include "ingest/rows.hpp"
#include "store/database.hpp"

namespace waybill {

/// What a person says that a source holds. What is not said is unknown; an absence in the records says
/// something only of what is covered completely.
struct StatedCoverage {
    std::string completeness;  ///< "complete", "partial"; empty: unknown
    /// Both inclusive; without them, from the first to the last day of the records.
    std::optional<Day> since, until;
    std::string procedures;  ///< customs procedures, as the person names them; empty: not said
    [[nodiscard]] bool empty() const {
        return completeness.empty() && !since && !until && procedures.empty();
    }
    bool operator==(const StatedCoverage&) const = default;
};

/// What a person states about a source; it overrides what is found.
struct SourceStatement {
    Layout layout;  ///< columns laid over the found layout; empty: none
    bool has_layout = false;
    std::string reporter;   ///< ISO 3166-1 alpha-2
    std::string direction;  ///< "import", "export", "transit"
    StatedCoverage coverage;
    std::string currency;  ///< ISO 4217 of values whose currency the source does not state
};

struct IngestOptions {
    SourceStatement stated;
    ReadOptions read;
    bool strict = false;
    unsigned threads = 0;  ///< 0: all cores
};

struct SourceOutcome {
    SourceId id;
    bool already_known = false;  ///< the same bytes were read before under the same statement: nothing added
    bool read_again = false;  ///< the same bytes under another statement: its rows took the place of the old
    SourceFormat format;
    std::uint64_t rows = 0, records = 0, rejects = 0, issues = 0, replaced = 0;
    std::vector<std::pair<std::string, std::uint64_t>> reject_reasons;
    std::vector<Layout> layouts;
};

/// Reads one file into the case in one transaction: all of it, or nothing.
///
/// Every row read is a record or a reject: `rows == records + rejects`, also in the table `source`.
/// Errors: those of open_rows; under `strict` bad_input with the first reject's place and reason; io.
SourceOutcome ingest_source(Connection& connection, const std::string& path, const IngestOptions& options,
                            Progress& progress);

}  // namespace waybill
