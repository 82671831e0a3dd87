// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "engine/engine.hpp"

namespace waybill {

struct ExportOptions {
    std::string case_path;
    std::string table_or_select;
    std::string to;  ///< "-": standard output
    std::optional<ExportFormat> format;
    bool overwrite = false;
    EngineOptions engine;
};
void declare_export(Arguments& arguments, ExportOptions& options);
int run_export(const ExportOptions& options, Console& console);

/// The format that a file's name ends in, or that `stated` gives. Errors: usage.
[[nodiscard]] ExportFormat export_format(const std::string& path, std::optional<ExportFormat> stated);

}  // namespace waybill
