// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/rows_output.hpp"
#include "engine/engine.hpp"

namespace waybill {

struct FiguresOptions {
    std::string case_path;
    FigureRequest request;
    std::uint64_t limit = 0;
    Format format = Format::table;
    EngineOptions engine;
};
void declare_figures(Arguments& arguments, FiguresOptions& options);
int run_figures(const FiguresOptions& options, Console& console);

void print_figures(const std::vector<Figure>& figures, Format format, Console& console);

}  // namespace waybill
