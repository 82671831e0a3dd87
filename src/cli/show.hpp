// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/rows_output.hpp"
#include "engine/engine.hpp"

namespace waybill {

struct ShowOptions {
    std::string case_path;
    std::string id;
    Format format = Format::table;
    EngineOptions engine;
};
void declare_show(Arguments& arguments, ShowOptions& options);
int run_show(const ShowOptions& options, Console& console);

/// Fields, then the original row, then the records that the thing rests on.
void print_shown(const Shown& shown, Format format, Console& console);

}  // namespace waybill
