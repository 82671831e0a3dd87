// SPDX-License-Identifier: Apache-2.0
#pragma once

// The program without the process: words and a console in, an exit code out.

#include <functional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/console.hpp"

namespace waybill {

/// Runs what `words` (without the program's own name) ask for. Throws nothing: what goes wrong is told on
/// stderr, and the code is 0 done, 1 failed, 2 wrong command line.
[[nodiscard]] int run_program(const std::vector<std::string>& words, Console& console) noexcept;

/// What `work` gives; or, where it throws, the exit code of what it threw, told on stderr.
[[nodiscard]] int run_guarded(const std::function<int()>& work, Console& console) noexcept;

/// The command that `words` name, or null.
[[nodiscard]] const Command* command_of(const std::vector<std::string>& words);

}  // namespace waybill
