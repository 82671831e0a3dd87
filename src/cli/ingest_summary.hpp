// SPDX-License-Identifier: Apache-2.0
#pragma once

// What `waybill ingest` tells when it is done. Tested by tests/cli/ingest_summary_test.cpp.

#include "cli/console.hpp"
#include "cli/rows_output.hpp"
#include "engine/engine.hpp"

namespace waybill {

struct IngestTelling {
    Format format = Format::table;
    bool verbose = false;  ///< lists in full, and the time
    double seconds = 0;    ///< how long it took; told on a terminal and if `verbose`, so that elsewhere the
                           ///< same input gives the same bytes
};

/// Sources, what became of their rows, and what a person should look at; files that failed go to stderr.
void print_ingest(const IngestSummary& summary, const IngestTelling& telling, Console& console);

}  // namespace waybill
