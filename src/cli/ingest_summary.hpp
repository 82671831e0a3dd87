// SPDX-License-Identifier: Apache-2.0
#pragma once

// What `waybill ingest` tells when it is done. Tested by tests/cli/ingest_summary_test.cpp.

#include "cli/console.hpp"
#include "cli/rows_output.hpp"
#include "engine/engine.hpp"

namespace waybill {

/// Sources, what became of their rows, and what a person should look at; files that failed go to stderr.
/// Times are told on a terminal and if `verbose`, so that elsewhere the same input gives the same bytes.
void print_ingest(const IngestSummary& summary, Format format, bool verbose, Console& console);

}  // namespace waybill
