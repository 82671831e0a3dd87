// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/rows_output.hpp"
#include "engine/engine.hpp"

namespace waybill {

struct FindOptions {
    std::string case_path;
    std::string text;
    std::uint64_t limit = 50;
    Format format = Format::table;
    EngineOptions engine;
};
void declare_find(Arguments& arguments, FindOptions& options);
int run_find(const FindOptions& options, Console& console);

/// The hits, and on stderr that there are more than `limit`.
void print_found(const FindResult& found, std::uint64_t limit, Format format, Console& console);

}  // namespace waybill
