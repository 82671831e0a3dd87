// SPDX-License-Identifier: Apache-2.0
#include "cli/layouts.hpp"

#include <fmt/format.h>

#include <ostream>

#include "cli/common_options.hpp"
#include "cli/layout_output.hpp"
#include "cli/new_file.hpp"
#include "cli/terminal_text.hpp"
#include "core/error.hpp"

namespace waybill {
namespace {

std::string sheet_names(const FileLayouts& file) {
    std::vector<std::string> names;
    for (const auto& layout : file.sheets) names.push_back("'" + layout.sheet + "'");
    return fmt::format("{}", fmt::join(names, ", "));
}

void keep_sheet(FileLayouts& file, const std::string& name) {
    for (std::size_t i = 0; i < file.sheets.size(); ++i) {
        if (file.sheets[i].sheet != name) continue;
        file.sheets = {file.sheets[i]};
        if (i < file.samples.size()) file.samples = {file.samples[i]};
        return;
    }
    throw Error(ErrorKind::not_found,
                fmt::format("{} has no sheet '{}'; it has: {}", file.path, name, sheet_names(file)));
}

const Layout& only_sheet(const FileLayouts& file) {
    if (file.sheets.empty())
        throw Error(ErrorKind::bad_input, fmt::format("{} has no rows, so it has no layout", file.path));
    if (file.sheets.size() > 1)
        throw Error(ErrorKind::usage,
                    fmt::format("{} has {} sheets, and a layout file is for one: {}", file.path,
                                file.sheets.size(), sheet_names(file)),
                    "name it with --sheet");
    return file.sheets.front();
}

}  // namespace

void declare_layouts(Arguments& arguments, LayoutsOptions& options) {
    arguments.operand("FILE", options.path, "the file to look at, or - for standard input");
    arguments.option("--sheet", "NAME", options.sheet, "only this sheet; default: all");
    arguments.option("--save", "FILE", options.save_path,
                     "write the layout as TOML, to be corrected and given to `waybill ingest --layout`");
    arguments.flag("--overwrite", options.overwrite, "--save replaces a file that exists");
    declare_reading(arguments, options.read);
    arguments.choice<LayoutsFormat>("--format",
                                    {{"table", LayoutsFormat::table},
                                     {"csv", LayoutsFormat::csv},
                                     {"json", LayoutsFormat::json},
                                     {"toml", LayoutsFormat::toml}},
                                    options.format, "how the answer is written; default: table");
}

int run_layouts(const LayoutsOptions& options, Console& console) {
    FileLayouts file = Engine::layouts(options.path, options.read);
    if (!options.sheet.empty()) keep_sheet(file, options.sheet);
    if (!options.save_path.empty()) {
        write_file(options.save_path, to_toml(only_sheet(file)), options.overwrite);
        console.out << "the layout of " << printable(options.path) << " is in "
                    << printable(options.save_path) << '\n';
        return 0;
    }
    switch (options.format) {
        case LayoutsFormat::toml:
            console.out << to_toml(only_sheet(file));
            break;
        case LayoutsFormat::csv:
            print_layouts(file, Format::csv, console);
            break;
        case LayoutsFormat::json:
            print_layouts(file, Format::json, console);
            break;
        case LayoutsFormat::table:
            print_layouts(file, Format::table, console);
            break;
    }
    return 0;
}

}  // namespace waybill
