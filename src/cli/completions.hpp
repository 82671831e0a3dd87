// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/arguments.hpp"
#include "cli/console.hpp"

namespace waybill {

enum class Shell { bash, zsh, fish };

struct CompletionsOptions {
    Shell shell = Shell::bash;
};
void declare_completions(Arguments& arguments, CompletionsOptions& options);
int run_completions(const CompletionsOptions& options, Console& console);

/// A script for the shell, made from the table of commands.
[[nodiscard]] std::string completion_script(Shell shell);

}  // namespace waybill
