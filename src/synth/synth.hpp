// SPDX-License-Identifier: Apache-2.0
#pragma once

// An artificial world with its truth: customs files of many countries as offices and vendors write them, made
// from trade whose every movement, hand-over and chain is known. Start at synthesise(). See docs/world.md.
//
// Every firm, person, brand and event is made up. Countries, tariff codes and forms of papers are real.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace waybill {

/// How untidy the papers are; the rates stand in docs/world.md, "Noise".
enum class NoiseLevel : std::uint8_t { low, real, harsh };

struct SynthOptions {
    std::filesystem::path folder;  ///< made if it is not there; must be empty
    std::uint64_t seed = 1;
    std::uint64_t shipments = 10'000;  ///< movements over borders, declared or not; 500 to 200 million
    std::uint64_t chains =
        0;  ///< planned routes into the destination; 0: one for each 250 shipments, at least 24
    NoiseLevel noise = NoiseLevel::real;
    /// Share of declarations lost from the files, per million, beyond what `coverage` leaves out.
    std::uint32_t lost = 100'000;
    /// Factor on each layout's own coverage, per million: 1'000'000 leaves it as it is.
    std::uint32_t coverage = 1'000'000;
    unsigned threads = 0;  ///< 0: as many as the machine has; never changes a byte of the world
};

struct SynthSummary {
    std::uint64_t shipments = 0;  ///< movements
    std::uint64_t handovers = 0;
    std::uint64_t chains = 0;      ///< distinct chains along which goods reached the destination
    std::uint64_t records = 0;     ///< data rows that state a movement (or a month of them)
    std::uint64_t other_rows = 0;  ///< titles, headers, totals, blank rows
    std::uint64_t unrecorded = 0;  ///< movements that no row states
    std::uint64_t entities = 0;
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;  ///< customs files only
};

struct SynthProgress {
    std::uint64_t shipments = 0;
    std::uint64_t of = 0;
};

/// Writes a world into `options.folder`: customs/, rates/, register/, lists/, statistics/, reports/, truth/,
/// case.toml, README.md.
///
/// The same seed and sizes give the same bytes on any machine and for any number of threads.
///
/// Errors   usage if a size is out of range or the folder is not empty; io if it cannot be written.
/// Threads  `progress` is called from one thread at a time; may be empty.
/// Cost     about 6 million shipments a minute and core (docs/benchmarks.md); memory hardly grows with the
/// world.
SynthSummary synthesise(const SynthOptions& options,
                        const std::function<void(const SynthProgress&)>& progress = {});

/// "low", "real", "harsh"; throws usage otherwise.
[[nodiscard]] NoiseLevel noise_level_from(const std::string& word);

}  // namespace waybill
