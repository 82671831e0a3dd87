// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/rows_output.hpp"
#include "engine/engine.hpp"

namespace waybill {

struct IngestArguments {
    std::string case_path;
    IngestRequest request;
    EngineOptions engine;
    Format format = Format::table;
    bool quiet = false;
    bool verbose = false;
};
void declare_ingest(Arguments& arguments, IngestArguments& options);
int run_ingest(const IngestArguments& options, Console& console);

}  // namespace waybill
