// SPDX-License-Identifier: Apache-2.0
#include "cli/score.hpp"

#include <fmt/format.h>

#include <ostream>

#include "cli/common_options.hpp"
#include "cli/json_text.hpp"
#include "cli/table.hpp"
#include "cli/terminal_text.hpp"
#include "core/error.hpp"

namespace waybill {
namespace {

constexpr std::uint64_t most_errors = 1000;  // what the statements of src/score keep

void heading(Console& console, const std::string& text) {
    console.out << toned(console, console.out_terminal, Tone::bold, text) << '\n';
}

std::string places(std::optional<double> value, int decimals) {
    return value ? fmt::format("{:.{}f}", *value, decimals) : "";
}

std::string interval_text(const ScoreFigure& figure) {
    if (!figure.interval) return "";
    return fmt::format("{:.4f} to {:.4f}", figure.interval->low, figure.interval->high);
}

void print_figures_of(const ScoreSection& section, Console& console) {
    std::vector<std::vector<std::string>> rows;
    for (const ScoreFigure& figure : section.figures) {
        rows.push_back({figure.name, figure.of, figure.value ? places(figure.value, 4) : "not available",
                        interval_text(figure), figure.numerator, figure.denominator,
                        std::to_string(figure.units)});
    }
    print_table(console,
                {{"figure"},
                 {"of"},
                 {"value", CellKind::number},
                 {"95 % interval", CellKind::number},
                 {"numerator", CellKind::number},
                 {"denominator", CellKind::number},
                 {"units", CellKind::number}},
                rows, "--format csv or json gives everything");
}

std::string place_of(const ScoreRow& row) {
    const std::string place = row.file + (row.sheet.empty() ? "" : ", " + row.sheet);
    return row.row == 0 ? place : fmt::format("{} row {}", place, row.row);
}

// A text after `mark`; what is too long for the terminal goes on below itself.
void print_hanging(const std::string& mark, const std::string& text, Console& console) {
    const std::size_t room =
        console.out_terminal && console.width > mark.size() + 20 ? console.width - mark.size() : 0;
    std::string before = mark;
    for (const auto& line : wrapped(text, room)) {
        console.out << before << line << '\n';
        before = std::string(mark.size(), ' ');
    }
}

void print_row(const ScoreRow& row, Console& console) {
    const std::string place = place_of(row) + (row.record.empty() ? "" : " (" + row.record + ")");
    print_hanging("     - ", printable(row.text.empty() ? place : place + ": " + row.text), console);
}

void print_errors_of(const ScoreSection& section, Console& console) {
    if (section.errors.empty()) return;
    console.out << "\nworst errors\n";
    std::size_t number = 0;
    for (const ScoreError& error : section.errors) {
        print_hanging(fmt::format("{:>4} ", ++number), printable(error.what), console);
        for (const ScoreRow& row : error.rows) print_row(row, console);
    }
}

void print_as_table(const ScoreReport& report, Console& console) {
    bool first = true;
    for (const ScoreSection& section : report.sections) {
        if (!first) console.out << '\n';
        first = false;
        heading(console, section.name);
        if (!section.absent.empty()) {
            console.out << section.absent << '\n';
            continue;
        }
        print_figures_of(section, console);
        for (const std::string& note : section.notes) console.out << "note: " << printable(note) << '\n';
        print_errors_of(section, console);
    }
}

void print_as_csv(const ScoreReport& report, Console& console) {
    const std::vector<OutputColumn> columns{{"section"},
                                            {"figure"},
                                            {"of"},
                                            {"numerator", CellKind::number},
                                            {"denominator", CellKind::number},
                                            {"value", CellKind::number},
                                            {"low", CellKind::number},
                                            {"high", CellKind::number},
                                            {"units", CellKind::number},
                                            {"absent"}};
    const auto output = rows_output(Format::csv, console);
    output->begin(columns);
    const auto cell = [](const std::string& text) { return OutputCell{text, text.empty()}; };
    for (const ScoreSection& section : report.sections) {
        if (!section.absent.empty()) {
            const OutputCell none{"", true};
            const OutputCell cells[] = {{section.name}, none, none, none, none,
                                        none,           none, none, none, {section.absent}};
            output->row(cells);
        }
        for (const ScoreFigure& figure : section.figures) {
            const auto& interval = figure.interval;
            const std::string value = places(figure.value, 6);
            const std::string low = interval ? places(interval->low, 6) : "";
            const std::string high = interval ? places(interval->high, 6) : "";
            const std::string units = std::to_string(figure.units);
            const OutputCell cells[] = {{section.name},
                                        {figure.name},
                                        {figure.of},
                                        cell(figure.numerator),
                                        cell(figure.denominator),
                                        cell(value),
                                        cell(low),
                                        cell(high),
                                        {units},
                                        {"", true}};
            output->row(cells);
        }
    }
    output->end();
}

void write_figure(JsonWriter& json, const ScoreFigure& figure) {
    json.begin_object();
    json.key("name").text(figure.name);
    json.key("of").text(figure.of);
    json.key("numerator").number(figure.numerator);
    json.key("denominator").number(figure.denominator);
    json.key("value").number(places(figure.value, 6));
    json.key("low").number(figure.interval ? places(figure.interval->low, 6) : "");
    json.key("high").number(figure.interval ? places(figure.interval->high, 6) : "");
    json.key("units").integer(figure.units);
    json.end_object();
}

void write_error(JsonWriter& json, const ScoreError& error) {
    json.begin_object();
    json.key("what").text(error.what);
    json.key("weight").number(error.weight);
    json.key("rows").begin_array();
    for (const ScoreRow& row : error.rows) {
        json.begin_object();
        json.key("record").text_or_null(row.record);
        json.key("file").text_or_null(row.file);
        json.key("sheet").text_or_null(row.sheet);
        json.key("row").number(row.row == 0 ? "" : std::to_string(row.row));
        json.key("text").text(row.text);
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

void print_as_json(const ScoreReport& report, Console& console) {
    JsonWriter json(console.out);
    json.begin_object();
    json.key("sections").begin_array();
    for (const ScoreSection& section : report.sections) {
        json.begin_object();
        json.key("name").text(section.name);
        json.key("absent").text_or_null(section.absent);
        json.key("figures").begin_array();
        for (const ScoreFigure& figure : section.figures) write_figure(json, figure);
        json.end_array();
        json.key("errors").begin_array();
        for (const ScoreError& error : section.errors) write_error(json, error);
        json.end_array();
        json.key("notes").texts(section.notes);
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

}  // namespace

void declare_score(Arguments& arguments, ScoreArguments& options) {
    declare_case(arguments, options.case_path);
    arguments.operand("TRUTH", options.truth_folder, "folder of the truth tables, such as world/truth");
    arguments.option("--errors", "N", options.what.errors, "worst errors shown a section; default: 10");
    declare_format(arguments, options.format);
    declare_engine(arguments, options.engine);
}

int run_score(const ScoreArguments& options, Console& console) {
    if (options.what.errors > most_errors)
        throw Error(ErrorKind::usage,
                    fmt::format("--errors is {} (expected at most {})", options.what.errors, most_errors));
    print_score(Engine::score(options.case_path, options.truth_folder, options.engine, options.what),
                options.format, console);
    return 0;
}

void print_score(const ScoreReport& report, Format format, Console& console) {
    if (format == Format::json)
        print_as_json(report, console);
    else if (format == Format::csv)
        print_as_csv(report, console);
    else
        print_as_table(report, console);
}

}  // namespace waybill
