// SPDX-License-Identifier: Apache-2.0
#include "synth/case_files.hpp"

#include <fmt/format.h>

#include "synth/archive.hpp"

namespace waybill::synth {
namespace {

void write_file(const World& world, const char* name, std::string_view text) {
    OutFile out((world.options.folder / name).string());
    out.write(text);
    out.close();
}

std::string rates_text(const World& world) {
    std::string text = "date,currency,usd_per_unit\n";
    for (int m = 0; m < month_count; ++m) {
        for (std::size_t c = 0; c < currency_count; ++c) {
            const std::int64_t rate = world.rates[static_cast<std::size_t>(m)][c];
            fmt::format_to(std::back_inserter(text), "{}-{:02}-01,{},{}.{:09}\n", 2021 + m / 12, m % 12 + 1,
                           currency_word(static_cast<Currency>(c)), rate / 1'000'000'000,
                           rate % 1'000'000'000);
        }
    }
    return text;
}

constexpr std::string_view case_text =
    R"toml(# An artificial world: every firm, person and brand in it is made up.
title = "Drones to Russia (artificial)"
destination = ["RU"]
since = 2022-02-24
goods = "drones"

[[records]]
path = "customs/*"

[[rates]]
path = "rates/rates.csv"

[[lists]]
path = "lists/*/sdn.csv"
[[lists]]
path = "lists/*.csv"
[[lists]]
path = "lists/*.xml"

[[register]]
path = "register/*"
)toml";

constexpr std::string_view noise_words[] = {"low", "real", "harsh"};

}  // namespace

void write_case_files(const World& world, const SynthSummary& summary) {
    const SynthOptions& options = world.options;
    write_file(world, "case.toml", case_text);
    write_file(world, "rates/rates.csv", rates_text(world));
    write_file(
        world, "README.md",
        fmt::format(R"(# An artificial world

Made by `waybill synth --seed {} --shipments {} --noise {}`. Every firm, person, brand and event in it is made up;
countries, tariff codes and forms of papers are real. `docs/world.md` says how it is made.

- `customs/`: {} files with {} data rows, as customs offices and data vendors of several countries lay them out.
- `rates/rates.csv`: exchange rates of this world, by month.
- `register/`: companies, their owners and directors, by national registers and a collector.
- `lists/`: five restricted-party lists, each as it stood on several days.
- `truth/`: what really happened: {} movements ({} of them on no paper), {} hand-overs, {} chains into the
  destination. Nothing but `waybill score` may read it.
- `case.toml`: the case; run it with `waybill investigate case.toml`.
)",
                    options.seed, options.shipments, noise_words[static_cast<std::size_t>(options.noise)],
                    summary.files, summary.records, summary.shipments, summary.unrecorded, summary.handovers,
                    summary.chains));
}

}  // namespace waybill::synth
