// SPDX-License-Identifier: Apache-2.0
#pragma once

// The table of commands. Help, completions, and the test that each command has its page and goldens read it.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"

namespace waybill {

/// In the order in which `waybill help` lists them: that of an investigation.
[[nodiscard]] std::span<const Command> all_commands();

/// Null if there is none of that name.
[[nodiscard]] const Command* find_command(std::string_view name);

[[nodiscard]] std::vector<std::string> command_names();

}  // namespace waybill
