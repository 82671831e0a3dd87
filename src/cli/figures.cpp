// SPDX-License-Identifier: Apache-2.0
#include "cli/figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/common_options.hpp"
#include "cli/table.hpp"
#include "cli/terminal_text.hpp"
#include "core/day.hpp"
#include "core/error.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

// "2022-02-24", or the first or last day of "2022-02" or "2022".
std::string day_of(const std::string& option, const std::string& text, bool last) {
    using namespace std::chrono;
    const auto read = parse_iso_day(text);
    if (!read)
        throw Error(
            ErrorKind::usage,
            fmt::format("{} is '{}', which is no day (expected YYYY-MM-DD, YYYY-MM or YYYY)", option, text));
    const year_month_day begin{read->day};
    Day day = read->day;
    if (last && read->precision == DayPrecision::month)
        day = begin.year() / begin.month() / std::chrono::last;
    if (last && read->precision == DayPrecision::year) day = begin.year() / December / 31;
    return to_string(DatedDay{day, DayPrecision::day});
}

void declare_day(Arguments& arguments, const std::string& option, bool last, std::string& into,
                 const std::string& help) {
    arguments.checked(
        option, "DAY", [=, &into](const auto& text) { into = day_of(option, text, last); }, help);
}

void declare_country(Arguments& arguments, const std::string& option, std::vector<std::string>& into,
                     const std::string& help) {
    const auto take = [option, &into](const std::string& text) {
        const auto code = country_code(text);
        if (!code)
            throw Error(ErrorKind::usage, fmt::format("{} is '{}', which is no country", option, text),
                        "give a code (KZ) or a name (Kazakhstan)");
        into.emplace_back(*code);
    };
    arguments.checked_list(option, "COUNTRY", take, help);
}

using Fields = std::vector<std::pair<std::string, std::string>>;

// Each figure's definition once, in order of first appearance.
Fields definitions_of(const std::vector<Figure>& figures) {
    Fields definitions;
    for (const auto& figure : figures) {
        const std::pair definition{figure.name, figure.definition};
        if (std::find(definitions.begin(), definitions.end(), definition) == definitions.end())
            definitions.push_back(definition);
    }
    return definitions;
}

// What all definitions end in ("; by declared origin") is said once, last.
void factor_out_endings(Fields& definitions) {
    if (definitions.size() < 2) return;
    std::string common;
    while (true) {
        const std::size_t cut = definitions.front().second.rfind("; ");
        if (cut == std::string::npos) break;
        const std::string ending = definitions.front().second.substr(cut);
        const bool shared = std::all_of(definitions.begin(), definitions.end(), [&](const auto& definition) {
            return definition.second.size() > ending.size() && definition.second.ends_with(ending);
        });
        if (!shared) break;
        for (auto& definition : definitions)
            definition.second.resize(definition.second.size() - ending.size());
        common = ending + common;
    }
    if (!common.empty()) definitions.emplace_back("all of them", common.substr(2));
}

void print_as_table(const std::vector<Figure>& figures, Console& console) {
    const bool any_group = std::any_of(figures.begin(), figures.end(),
                                       [](const Figure& figure) { return !figure.group.empty(); });
    std::vector<OutputColumn> columns{{"id"}, {"figure"}};
    if (any_group) columns.push_back({"group"});
    columns.insert(columns.end(),
                   {{"value", CellKind::number}, {"unit"}, {"records", CellKind::number}, {"note"}});
    std::vector<std::vector<std::string>> rows;
    for (const auto& figure : figures) {
        std::vector<std::string> row{figure.id, figure.name};
        if (any_group) row.push_back(figure.group);
        row.insert(row.end(), {figure.value.empty() ? "not available" : figure.value, figure.unit,
                               std::to_string(figure.records), figure.note});
        rows.push_back(std::move(row));
    }
    print_table(console, columns, rows, "--format csv or json gives everything");
    Fields definitions = definitions_of(figures);
    if (definitions.empty()) return;
    factor_out_endings(definitions);
    console.out << '\n' << toned(console, console.out_terminal, Tone::bold, "What is counted") << '\n';
    print_fields(console, definitions);
}

}  // namespace

void declare_figures(Arguments& arguments, FiguresOptions& options) {
    FigureRequest& request = options.request;
    declare_case(arguments, options.case_path);
    std::vector<std::pair<std::string, std::string>> groups;
    for (const char* by : {"origin", "destination", "dispatch", "chapter", "hs", "month", "exporter",
                           "importer", "source", "reporter"})
        groups.emplace_back(by, by);
    arguments.choice("--by", groups, request.by, "a figure for each of these; default: one for all");
    arguments.list("--hs", "CODE", request.hs, "only goods whose tariff code begins so");
    declare_country(arguments, "--origin", request.origin, "only goods that originate there");
    declare_country(arguments, "--dispatch", request.dispatch, "only goods sent from there");
    declare_country(arguments, "--destination", request.destination, "only goods bound for there");
    declare_day(arguments, "--since", false, request.since, "only from this day on");
    declare_day(arguments, "--until", true, request.until, "only until this day, which counts");
    declare_currency(arguments, "--currency", request.in_currency,
                     "convert values by the case's rates; default: each currency by itself");
    arguments.option("--limit", "N", options.limit,
                     "groups of a figure, the largest first, 0 for all; default: 0");
    declare_format(arguments, options.format);
    declare_engine(arguments, options.engine);
}

int run_figures(const FiguresOptions& options, Console& console) {
    Engine engine = Engine::open(options.case_path, options.engine);
    FigureRequest request = options.request;
    request.limit = options.limit;
    print_figures(engine.figures(request), options.format, console);
    return 0;
}

void print_figures(const std::vector<Figure>& figures, Format format, Console& console) {
    if (format == Format::table) {
        print_as_table(figures, console);
        return;
    }
    const std::vector<OutputColumn> columns{{"id"},
                                            {"name"},
                                            {"group"},
                                            {"definition"},
                                            {"value", CellKind::number},
                                            {"unit"},
                                            {"note"},
                                            {"records", CellKind::number},
                                            {"selection"}};
    const auto output = rows_output(format, console);
    output->begin(columns);
    for (const auto& figure : figures) {
        const std::string records = std::to_string(figure.records);
        const OutputCell cells[] = {{figure.id},
                                    {figure.name},
                                    {figure.group},
                                    {figure.definition},
                                    {figure.value, figure.value.empty()},
                                    {figure.unit},
                                    {figure.note},
                                    {records},
                                    {figure.selection}};
        if (!output->row(cells)) break;
    }
    output->end();
}

}  // namespace waybill
