// SPDX-License-Identifier: Apache-2.0
#include "cli/synth.hpp"

#include <fmt/format.h>

#include <charconv>
#include <ostream>

#include "cli/common_options.hpp"
#include "cli/json_text.hpp"
#include "cli/progress_bar.hpp"
#include "cli/table.hpp"
#include "cli/terminal_text.hpp"
#include "core/error.hpp"

namespace waybill {
namespace {

void print_as_json(const SynthArguments& options, const SynthSummary& made, Console& console) {
    JsonWriter json(console.out);
    json.begin_object();
    json.key("folder").text(options.folder);
    json.key("seed").integer(options.options.seed);
    json.key("shipments").integer(made.shipments);
    json.key("handovers").integer(made.handovers);
    json.key("chains").integer(made.chains);
    json.key("records").integer(made.records);
    json.key("other_rows").integer(made.other_rows);
    json.key("unrecorded").integer(made.unrecorded);
    json.key("entities").integer(made.entities);
    json.key("files").integer(made.files);
    json.key("bytes").integer(made.bytes);
    json.end_object();
}

void print_as_table(const SynthArguments& options, const SynthSummary& made, Console& console) {
    print_table(console, {{"made"}, {"number", CellKind::number}, {"what it is"}},
                {{"shipments", std::to_string(made.shipments), "movements of goods over a border"},
                 {"unrecorded", std::to_string(made.unrecorded), "of these, in no file"},
                 {"hand-overs", std::to_string(made.handovers), "inside a country, in no file"},
                 {"chains", std::to_string(made.chains), "ways of goods to the destination"},
                 {"entities", std::to_string(made.entities), "firms and persons"},
                 {"records", std::to_string(made.records), "rows of the files that state a shipment"},
                 {"other rows", std::to_string(made.other_rows), "titles, headers, totals, blank rows"},
                 {"files", std::to_string(made.files), "customs files"},
                 {"bytes", std::to_string(made.bytes), "of these files"}},
                "--format json gives everything");
    console.out << "\nThe files are in " << printable(options.folder)
                << ", the truth in its folder truth/; go on with\n  waybill investigate "
                << shell_word(options.folder + "/case.toml") << '\n';
}

}  // namespace

std::uint32_t parse_percent(const std::string& option, const std::string& text, unsigned most) {
    double percent = -1;
    const auto end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, percent);
    if (read.ec == std::errc{} && read.ptr == end && percent >= 0 && percent <= most)
        return static_cast<std::uint32_t>(percent * 10'000 + 0.5);
    throw Error(ErrorKind::usage,
                fmt::format("{} is '{}' (expected 0 to {}, in per cent)", option, text, most));
}

void declare_synth(Arguments& arguments, SynthArguments& options) {
    SynthOptions& world = options.options;
    arguments.required_option("--out", "FOLDER", options.folder,
                              "where to write; made if it is not there, must be empty");
    arguments.option("--seed", "N", world.seed, "another seed, another world; default: 1");
    arguments.option("--shipments", "N", world.shipments, "movements over borders; default: 10000");
    arguments.option("--chains", "N", world.chains,
                     "planned routes into the destination; default: one for each 250 shipments, at least 24");
    arguments.choice<NoiseLevel>(
        "--noise", {{"low", NoiseLevel::low}, {"real", NoiseLevel::real}, {"harsh", NoiseLevel::harsh}},
        world.noise, "how untidy the papers are; default: real");
    arguments.checked(
        "--lost", "PERCENT",
        [&world](const std::string& text) { world.lost = parse_percent("--lost", text, 100); },
        "declarations that are lost from the files; default: 10");
    arguments.checked(
        "--coverage", "PERCENT",
        [&world](const std::string& text) { world.coverage = parse_percent("--coverage", text, 100); },
        "how much of each file's own coverage is left; default: 100");
    arguments.choice<TruthForm>("--truth", {{"csv", TruthForm::csv}, {"parquet", TruthForm::parquet}},
                                options.truth, "how the truth tables are written; default: csv");
    declare_threads(arguments, world.threads);
    arguments.choice<bool>("--format", {{"table", false}, {"json", true}}, options.json,
                           "how the summary is written; default: table");
    declare_telling(arguments, options.quiet, options.verbose);
}

int run_synth(const SynthArguments& options, Console& console) {
    SynthOptions world = options.options;
    world.folder = options.folder;
    ConsoleProgress progress(console, telling_for(console, options.quiet, options.verbose));
    const SynthSummary made = Engine::synth(world, progress, options.truth);
    if (options.json)
        print_as_json(options, made, console);
    else
        print_as_table(options, made, console);
    return 0;
}

}  // namespace waybill
