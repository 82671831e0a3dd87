// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/arguments.hpp"
#include "cli/console.hpp"

namespace waybill {

struct InitOptions {
    std::string case_path;
};
void declare_init(Arguments& arguments, InitOptions& options);
int run_init(const InitOptions& options, Console& console);

}  // namespace waybill
