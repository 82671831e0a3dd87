// SPDX-License-Identifier: Apache-2.0
#include "cli/show.hpp"

#include <fmt/format.h>

#include <ostream>

#include "cli/common_options.hpp"
#include "cli/json_text.hpp"
#include "cli/table.hpp"
#include "cli/terminal_text.hpp"

namespace waybill {
namespace {

void heading(Console& console, const std::string& text) {
    console.out << toned(console, console.out_terminal, Tone::bold, printable(text)) << '\n';
}

void print_as_table(const Shown& shown, Console& console) {
    heading(console, shown.kind + " " + shown.id);
    print_fields(console, shown.fields);
    if (!shown.original.empty() || !shown.original_note.empty()) {
        console.out << '\n';
        heading(console, "original row");
        if (!shown.original_note.empty()) console.out << printable(shown.original_note) << '\n';
        print_fields(console, shown.original);
    }
    if (shown.records.empty()) return;
    const std::string more = shown.record_count > shown.records.size()
                                 ? fmt::format(", the first {} of them", shown.records.size())
                                 : "";
    console.out << '\n';
    heading(console, fmt::format("rests on {}{}", counted(shown.record_count, "record"), more));
    const std::string ids = fmt::format("{}", fmt::join(shown.records, " "));
    for (const auto& line : wrapped(ids, console.out_terminal ? console.width : 0))
        console.out << printable(line) << '\n';
}

void print_as_rows(const Shown& shown, Console& console) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& [name, text] : shown.fields) rows.push_back({"field", name, text});
    for (const auto& [name, text] : shown.original) rows.push_back({"original", name, text});
    for (const auto& record : shown.records) rows.push_back({"record", record, ""});
    write_rows(*rows_output(Format::csv, console), {{"part"}, {"name"}, {"text"}}, rows);
}

// An array, not an object: a record can have two issues, a sheet two columns of one name.
void write_pairs(JsonWriter& json, const char* first, const char* second,
                 const std::vector<std::pair<std::string, std::string>>& pairs) {
    json.begin_array();
    for (const auto& [name, text] : pairs) {
        json.begin_object();
        json.key(first).text(name);
        json.key(second).text(text);
        json.end_object();
    }
    json.end_array();
}

void print_as_json(const Shown& shown, Console& console) {
    JsonWriter json(console.out);
    json.begin_object();
    json.key("kind").text(shown.kind);
    json.key("id").text(shown.id);
    write_pairs(json.key("fields"), "name", "text", shown.fields);
    write_pairs(json.key("original"), "header", "cell", shown.original);
    json.key("original_note").text_or_null(shown.original_note);
    json.key("records").texts(shown.records);
    json.key("record_count").integer(shown.record_count);
    json.end_object();
}

}  // namespace

void declare_show(Arguments& arguments, ShowOptions& options) {
    declare_case(arguments, options.case_path);
    arguments.operand("ID", options.id,
                      "r3.42 (a record or reject), s3 (a source), p... (a party), f12 (a figure)");
    declare_format(arguments, options.format);
    declare_engine(arguments, options.engine);
}

int run_show(const ShowOptions& options, Console& console) {
    Engine engine = open_to_read(options.case_path, options.engine);
    print_shown(engine.show(options.id), options.format, console);
    return 0;
}

void print_shown(const Shown& shown, Format format, Console& console) {
    if (format == Format::json)
        print_as_json(shown, console);
    else if (format == Format::csv)
        print_as_rows(shown, console);
    else
        print_as_table(shown, console);
}

}  // namespace waybill
