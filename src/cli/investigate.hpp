// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/rows_output.hpp"
#include "engine/engine.hpp"

namespace waybill {

enum class SummaryFormat { text, json };

struct InvestigateOptions {
    std::string case_toml;
    std::string case_path;  ///< empty: beside the case.toml
    bool overwrite = false;
    SummaryFormat format = SummaryFormat::text;
    bool quiet = false;
    bool verbose = false;
    EngineOptions engine;
};
void declare_investigate(Arguments& arguments, InvestigateOptions& options);
int run_investigate(const InvestigateOptions& options, Console& console);

/// Title, parts with their tables, warnings: for a reader who has not seen the program before.
void print_summary(const InvestigateSummary& summary, SummaryFormat format, Console& console);

}  // namespace waybill
