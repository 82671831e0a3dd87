// SPDX-License-Identifier: Apache-2.0
#include "cli/ingest.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "cli/common_options.hpp"
#include "cli/ingest_summary.hpp"
#include "cli/progress_bar.hpp"
#include "core/day.hpp"
#include "core/error.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

void declare_coverage_day(Arguments& arguments, const char* name, std::optional<Day>& day, const char* help) {
    arguments.checked(
        name, "DAY",
        [name, &day](const std::string& text) {
            const auto read = parse_iso_day(text);
            if (!read || read->precision != DayPrecision::day) {
                throw Error(ErrorKind::usage,
                            fmt::format("{} is '{}', which is no day (expected YYYY-MM-DD)", name, text));
            }
            day = read->day;
        },
        help);
}

}  // namespace

void declare_ingest(Arguments& arguments, IngestArguments& options) {
    IngestRequest& request = options.request;
    arguments.operand("CASE", options.case_path, "the case file; made if there is none");
    arguments.operands("PATH", request.paths,
                       "files, folders (read whole), quoted globs, or - for standard input");
    arguments.option(
        "--layout", "FILE", request.layout_file,
        "what columns mean, from a file that `waybill layouts FILE --save` wrote and a person corrected");
    arguments.checked(
        "--reporter", "COUNTRY",
        [&request](const std::string& text) {
            const auto code = country_code(text);
            if (!code)
                throw Error(ErrorKind::usage, fmt::format("--reporter is '{}', which is no country", text));
            request.reporter = *code;
        },
        "the country whose records these are, by code or name; default: found");
    arguments.choice<std::string>("--direction",
                                  {{"import", "import"}, {"export", "export"}, {"transit", "transit"}},
                                  request.direction, "what the records declare; default: found");
    arguments.choice<std::string>("--coverage", {{"complete", "complete"}, {"partial", "partial"}},
                                  request.coverage.completeness,
                                  "whether the files hold all there was; default: unknown");
    declare_coverage_day(arguments, "--coverage-since", request.coverage.since,
                         "the first day that they cover; default: the first in them");
    declare_coverage_day(arguments, "--coverage-until", request.coverage.until,
                         "the last day that they cover; default: the last in them");
    arguments.option("--coverage-procedures", "TEXT", request.coverage.procedures,
                     "the customs procedures that they cover, such as \"40, 51\"");
    declare_currency(arguments, "--currency", request.currency,
                     "what values are in where neither header nor cell says it; default: not known");
    arguments.flag("--strict", request.strict, "the first row that can be no record ends the run");
    declare_reading(arguments, request.read);
    declare_format(arguments, options.format);
    declare_telling(arguments, options.quiet, options.verbose);
    declare_engine(arguments, options.engine);
}

int run_ingest(const IngestArguments& options, Console& console) {
    const StatedCoverage& coverage = options.request.coverage;
    if (coverage.since && coverage.until && *coverage.until < *coverage.since) {
        throw Error(ErrorKind::usage, "--coverage-until is before --coverage-since");
    }
    Engine engine = std::filesystem::exists(options.case_path)
                        ? Engine::open(options.case_path, options.engine)
                        : Engine::init(options.case_path, options.engine);
    const auto begun = console.now();
    ConsoleProgress progress(console, telling_for(console, options.quiet, options.verbose));
    const IngestSummary summary = engine.ingest(options.request, progress);
    const std::chrono::duration<double> taken = console.now() - begun;
    print_ingest(summary, {options.format, options.verbose, taken.count()}, console);
    if (progress.cancelled())
        print_warning(console, "stopped before the end; the same command reads the rest");
    return summary.any_failed() || progress.cancelled() ? 1 : 0;
}

}  // namespace waybill
