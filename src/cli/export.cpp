// SPDX-License-Identifier: Apache-2.0
#include "cli/export.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>

#include "cli/answer_output.hpp"
#include "cli/common_options.hpp"
#include "cli/terminal_text.hpp"
#include "core/error.hpp"

namespace waybill {
namespace {

constexpr std::array<std::pair<std::string_view, ExportFormat>, 4> formats{
    {{"csv", ExportFormat::csv},
     {"parquet", ExportFormat::parquet},
     {"json", ExportFormat::json},
     {"xlsx", ExportFormat::xlsx}}};

// A table's name stands for all of its rows.
std::string statement_for(const std::string& table_or_select) {
    const bool is_name = std::all_of(table_or_select.begin(), table_or_select.end(), [](char c) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
    return is_name ? "SELECT * FROM " + quoted_identifier(table_or_select) : table_or_select;
}

int write_to_stdout(const ExportOptions& options, Console& console) {
    const ExportFormat format = options.format.value_or(ExportFormat::csv);
    if (format != ExportFormat::csv && format != ExportFormat::json)
        throw Error(ErrorKind::usage, "only csv and json go to standard output", "--to FILE");
    Engine engine = open_to_read(options.case_path, options.engine);
    Answer answer = engine.query(statement_for(options.table_or_select));
    write_answer(answer, *rows_output(format == ExportFormat::csv ? Format::csv : Format::json, console));
    return 0;
}

}  // namespace

ExportFormat export_format(const std::string& path, std::optional<ExportFormat> stated) {
    if (stated) return *stated;
    for (const auto& [name, format] : formats) {
        if (path.ends_with(fmt::format(".{}", name))) return format;
    }
    throw Error(
        ErrorKind::usage,
        fmt::format("--to is '{}', whose ending names no format (expected .csv, .parquet, .json or .xlsx)",
                    path),
        "state it with --format");
}

void declare_export(Arguments& arguments, ExportOptions& options) {
    declare_case(arguments, options.case_path);
    arguments.operand("TABLE", options.table_or_select, "a table, a view, or a SELECT");
    arguments.required_option("--to", "FILE", options.to, "where to write, or - for standard output");
    std::vector<std::pair<std::string, std::optional<ExportFormat>>> choices(formats.begin(), formats.end());
    arguments.choice<std::optional<ExportFormat>>(
        "--format", choices, options.format,
        "how it is written; default: by the file's ending, csv for standard output");
    arguments.flag("--overwrite", options.overwrite, "replace a file that exists");
    declare_engine(arguments, options.engine);
}

int run_export(const ExportOptions& options, Console& console) {
    if (options.to == "-") return write_to_stdout(options, console);
    const ExportFormat format = export_format(options.to, options.format);
    Engine engine = open_to_read(options.case_path, options.engine);
    const std::uint64_t rows =
        engine.export_to(options.table_or_select, options.to, format, options.overwrite);
    console.out << counted(rows, "row") << " in " << printable(options.to) << '\n';
    return 0;
}

}  // namespace waybill
