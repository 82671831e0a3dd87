// SPDX-License-Identifier: Apache-2.0
#include "synth/case_files.hpp"

#include <fmt/format.h>

#include "synth/archive.hpp"
#include "synth/rate_files.hpp"

namespace waybill::synth {
namespace {

void write_file(const World& world, const char* name, std::string_view text) {
    OutFile out((world.options.folder / name).string());
    out.write(text);
    out.close();
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
path = "rates/usd_weekly.csv"
[[rates]]
path = "rates/ECB_euro.csv"
[[rates]]
path = "rates/RU_dollar.csv"
in_currency = "RUB"
[[rates]]
path = "rates/RU_yuan.csv"
in_currency = "RUB"
[[rates]]
path = "rates/KZ_tenge.csv"
in_currency = "KZT"

[[lists]]
path = "lists/*/sdn.csv"
[[lists]]
path = "lists/*.csv"
[[lists]]
path = "lists/*.xml"

[[register]]
path = "register/*"

[[statistics]]
path = "statistics/comtrade.csv.gz"
[[statistics]]
path = "statistics/comext.csv.gz"

[[reports]]
path = "reports/*"
)toml";

constexpr std::string_view noise_words[] = {"low", "real", "harsh"};

}  // namespace

void write_case_files(const World& world, const SynthSummary& summary) {
    const SynthOptions& options = world.options;
    write_file(world, "case.toml", case_text);
    write_rates(world);
    write_file(
        world, "README.md",
        fmt::format(R"(# An artificial world

Made by `waybill synth --seed {} --shipments {} --noise {}`. Every firm, person, brand and event in it is made up;
countries, tariff codes and forms of papers are real. `docs/world.md` says how it is made.

- `customs/`: {} files with {} data rows, as customs offices and data vendors of several countries lay them out.
- `rates/`: exchange rates of this world, as central banks publish them.
- `register/`: companies, their owners and directors, by national registers and a collector.
- `statistics/`: monthly trade statistics.
- `lists/`: five restricted-party lists, each as it stood on several days.
- `reports/`: what papers write about it, some of it false.
- `truth/`: what really happened: {} movements ({} of them on no paper), {} hand-overs, {} chains into the
  destination. Nothing but `waybill score` may read it.
- `case.toml`: the case; run it with `waybill investigate case.toml`.
)",
                    options.seed, options.shipments, noise_words[static_cast<std::size_t>(options.noise)],
                    summary.files, summary.records, summary.shipments, summary.unrecorded, summary.handovers,
                    summary.chains));
}

}  // namespace waybill::synth
