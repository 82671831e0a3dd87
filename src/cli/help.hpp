// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <string>

#include "cli/command.hpp"

namespace waybill {

struct HelpOptions {
    std::string topic;
};
void declare_help(Arguments& arguments, HelpOptions& options);
int run_help(const HelpOptions& options, Console& console);

/// All commands, a line each.
void print_overview(std::ostream& out);
/// One command: its line, its synopsis, its operands and options.
void print_help(const Command& command, std::ostream& out);

}  // namespace waybill
