// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "engine/engine.hpp"

namespace waybill {

struct RatesOptions {
    std::string case_path;
    std::vector<std::string> paths;
    std::string in_currency;
    EngineOptions engine;
};
void declare_rates(Arguments& arguments, RatesOptions& options);
int run_rates(const RatesOptions& options, Console& console);

}  // namespace waybill
