// SPDX-License-Identifier: Apache-2.0
#pragma once

// `waybill score`. See docs/cli/score.md.

#include <string>

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/rows_output.hpp"
#include "engine/engine.hpp"

namespace waybill {

struct ScoreArguments {
    std::string case_path;
    std::string truth_folder;
    ScoreOptions what;
    Format format = Format::table;
    EngineOptions engine;
};

void declare_score(Arguments& arguments, ScoreArguments& options);
int run_score(const ScoreArguments& options, Console& console);
void print_score(const ScoreReport& report, Format format, Console& console);

}  // namespace waybill
