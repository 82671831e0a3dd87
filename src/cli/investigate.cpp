// SPDX-License-Identifier: Apache-2.0
#include "cli/investigate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "cli/common_options.hpp"
#include "cli/json_text.hpp"
#include "cli/progress_bar.hpp"
#include "cli/table.hpp"
#include "cli/terminal_text.hpp"

namespace waybill {
namespace {

// Running text is read best in lines of this length, however wide the terminal is.
constexpr std::size_t text_width = 100;

// `bullet` stands before the first line, and the others begin below its text.
void print_paragraph(Console& console, const std::string& text, std::string bullet = {}) {
    const std::size_t width = std::min(console.width, text_width) - bullet.size();
    for (const auto& line : wrapped(printable_lines(text), console.out_terminal ? width : 0)) {
        console.out << bullet << line << '\n';
        bullet.assign(bullet.size(), ' ');
    }
}

void print_heading(Console& console, const std::string& text, const char* rule) {
    const std::string safe = printable(text);
    console.out << toned(console, console.out_terminal, Tone::bold, safe) << '\n';
    std::string line;
    for (std::size_t i = 0; i < display_width(safe); ++i) line += rule;
    if (*rule != '\0') console.out << toned(console, console.out_terminal, Tone::dim, line) << '\n';
}

std::vector<OutputColumn> columns_of(const SummaryTable& part) {
    std::vector<OutputColumn> columns;
    for (std::size_t i = 0; i < part.columns.size(); ++i) {
        const bool numeric = i < part.numeric.size() && part.numeric[i];
        columns.push_back({part.columns[i], numeric ? CellKind::number : CellKind::text});
    }
    return columns;
}

void print_part(const SummaryTable& part, Console& console) {
    console.out << '\n';
    print_heading(console, part.heading, "");
    for (const auto& text : part.text) print_paragraph(console, text);
    if (!part.columns.empty()) {
        if (!part.text.empty()) console.out << '\n';
        print_table(console, columns_of(part), part.rows, "--format json gives everything");
    }
    if (!part.more.empty()) print_paragraph(console, part.more);
}

void write_part(JsonWriter& json, const SummaryTable& part) {
    json.begin_object();
    json.key("heading").text(part.heading);
    json.key("text").texts(part.text);
    json.key("columns").texts(part.columns);
    json.key("rows").begin_array();
    for (const auto& row : part.rows) json.texts(row);
    json.end_array();
    json.key("more").text_or_null(part.more);
    json.end_object();
}

void print_as_json(const InvestigateSummary& summary, Console& console) {
    JsonWriter json(console.out);
    json.begin_object();
    json.key("title").text(summary.title);
    json.key("case_path").text(summary.case_path);
    json.key("parts").begin_array();
    for (const auto& part : summary.parts) write_part(json, part);
    json.end_array();
    json.key("warnings").texts(summary.warnings);
    json.end_object();
}

void print_as_text(const InvestigateSummary& summary, Console& console) {
    print_heading(console, summary.title, "═");
    for (const auto& part : summary.parts) print_part(part, console);
    if (!summary.warnings.empty()) {
        console.out << '\n';
        print_heading(console, "To look at", "");
        for (const auto& warning : summary.warnings) print_paragraph(console, warning, "- ");
    }
    const std::string file = shell_word(summary.case_path);
    console.out << '\n';
    print_heading(console, "Where to go on", "");
    console.out << "The case is " << printable(summary.case_path) << ".\n"
                << "  waybill find " << file << " NAME\n"
                << "  waybill figures " << file << " --by exporter --limit 10\n"
                << "  waybill query " << file << " \"SELECT * FROM record_view\"\n";
}

std::string case_path_of(const InvestigateOptions& options) {
    if (!options.case_path.empty()) return options.case_path;
    return std::filesystem::path(options.case_toml).replace_extension(".waybill").string();
}

// Opened first: what is no case, or is open elsewhere, is not taken away.
void remove_case(const std::string& path) {
    if (!std::filesystem::exists(path)) return;
    static_cast<void>(open_to_read(path, {}));
    std::filesystem::remove(path);
    std::filesystem::remove(path + ".wal");
}

}  // namespace

void declare_investigate(Arguments& arguments, InvestigateOptions& options) {
    arguments.operand("CASE.toml", options.case_toml, "what to investigate, with which files");
    arguments.option("--case", "FILE", options.case_path,
                     "the case file; default: beside CASE.toml, ending in .waybill");
    arguments.flag("--overwrite", options.overwrite, "begin with an empty case where there is one already");
    arguments.choice<SummaryFormat>("--format",
                                    {{"table", SummaryFormat::text}, {"json", SummaryFormat::json}},
                                    options.format, "how the summary is written; default: table");
    declare_telling(arguments, options.quiet, options.verbose);
    declare_engine(arguments, options.engine);
}

int run_investigate(const InvestigateOptions& options, Console& console) {
    const std::string case_path = case_path_of(options);
    if (options.overwrite) remove_case(case_path);
    ConsoleProgress progress(console, telling_for(console, options.quiet, options.verbose));
    const auto summary = Engine::investigate(options.case_toml, case_path, options.engine, progress);
    print_summary(summary, options.format, console);
    return 0;
}

void print_summary(const InvestigateSummary& summary, SummaryFormat format, Console& console) {
    if (format == SummaryFormat::json)
        print_as_json(summary, console);
    else
        print_as_text(summary, console);
}

}  // namespace waybill
