// SPDX-License-Identifier: Apache-2.0
#include "cli/init.hpp"

#include <ostream>

#include "cli/common_options.hpp"
#include "cli/terminal_text.hpp"

namespace waybill {

void declare_init(Arguments& arguments, InitOptions& options) {
    arguments.operand("CASE", options.case_path, "the case file to make");
}

int run_init(const InitOptions& options, Console& console) {
    static_cast<void>(Engine::init(options.case_path));
    console.out << printable(options.case_path) << " is an empty case\n";
    return 0;
}

}  // namespace waybill
