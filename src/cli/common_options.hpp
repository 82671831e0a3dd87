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
/// --threads N.
void declare_threads(Arguments& arguments, unsigned& threads);
/// --threads N and --memory SIZE.
void declare_engine(Arguments& arguments, EngineOptions& options);
/// -q,--quiet and -v,--verbose.
void declare_telling(Arguments& arguments, bool& quiet, bool& verbose);
/// --encoding, --delimiter and --quote.
void declare_reading(Arguments& arguments, ReadOptions& options);

/// An option that takes a currency by code or name, and keeps its code.
void declare_currency(Arguments& arguments, const std::string& option, std::string& into,
                      const std::string& help);

/// An existing case that this command changes nothing in, so that others may read it at the same time.
[[nodiscard]] Engine open_to_read(const std::string& case_path, EngineOptions options);

/// "512MB", "2GiB", "1.5G", "1000000": bytes. Errors: usage, naming `option`.
[[nodiscard]] std::uint64_t parse_size(const std::string& option, const std::string& text);

}  // namespace waybill
