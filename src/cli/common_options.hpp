// SPDX-License-Identifier: Apache-2.0
#pragma once

// Options that several commands share, so that they read the same everywhere.

#include <string>

#include "cli/arguments.hpp"
#include "cli/rows_output.hpp"
#include "engine/engine.hpp"

namespace waybill {

/// The operand CASE.
void declare_case(Arguments& arguments, std::string& path);
/// --format table|csv|json.
void declare_format(Arguments& arguments, Format& format);
/// --threads N and --memory SIZE.
void declare_engine(Arguments& arguments, EngineOptions& options);
/// -q,--quiet and -v,--verbose.
void declare_telling(Arguments& arguments, bool& quiet, bool& verbose);
/// --encoding, --delimiter and --quote.
void declare_reading(Arguments& arguments, ReadOptions& options);

/// "512MB", "2GiB", "1.5G", "1000000": bytes. Errors: usage, naming `option`.
[[nodiscard]] std::uint64_t parse_size(const std::string& option, const std::string& text);

}  // namespace waybill
