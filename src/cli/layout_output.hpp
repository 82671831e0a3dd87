// SPDX-License-Identifier: Apache-2.0
#pragma once

// Layouts and formats of sources, for people and as JSON.

#include <string>
#include <vector>

#include "cli/console.hpp"
#include "cli/json_text.hpp"
#include "cli/rows_output.hpp"
#include "engine/engine.hpp"

namespace waybill {

/// "csv windows-1251 ;", "xlsx", "jsonl.gz UTF-8".
[[nodiscard]] std::string format_text(const SourceFormat& format);

/// What a value, date, number or weight column says besides its role: "fob USD x1000", "arrived dmy", "KGM".
[[nodiscard]] std::string detail_text(const ColumnBinding& binding);

void write_format(JsonWriter& json, const SourceFormat& format);
/// `samples`: per column an example cell; may be empty.
void write_layout(JsonWriter& json, const Layout& layout, const std::vector<std::string>& samples);

/// Each sheet with its columns.
void print_layouts(const FileLayouts& file, Format format, Console& console);

}  // namespace waybill
