// SPDX-License-Identifier: Apache-2.0
//
// Cells are lived through and written on any thread; two turnstiles put what they give in the order of the
// cells: at the first a cell takes its row numbers, at the second its bytes go to the files. So the bytes do
// not depend on who came first.
#include "synth/synth.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "core/error.hpp"
#include "synth/case_files.hpp"
#include "synth/cell.hpp"
#include "synth/listings.hpp"
#include "synth/reports.hpp"
#include "synth/statistics.hpp"

namespace waybill {
namespace synth {
namespace {

/// Lets numbered callers through one by one, in the order of their numbers.
class Turnstile {
  public:
    template <class Work>
    void pass(std::uint32_t number, Work work) {
        std::unique_lock lock(mutex_);
        moved_.wait(lock, [&] { return next_ == number || stopped_; });
        if (stopped_) return;
        work();
        ++next_;
        moved_.notify_all();
    }
    void stop() {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
        moved_.notify_all();
    }

  private:
    std::mutex mutex_;
    std::condition_variable moved_;
    std::uint32_t next_ = 0;
    bool stopped_ = false;
};

class Production {
  public:
    Production(const World& world, const std::function<void(const SynthProgress&)>& progress)
        : world_(world),
          progress_(progress),
          files_(world.options.folder / "customs"),
          registers_(world.options.folder / "register") {
        for (std::size_t t = 0; t < truth_table_count; ++t) {
            const TruthInfo& table = info(static_cast<TruthTable>(t));
            truth_.push_back(std::make_unique<OutFile>(
                (world.options.folder / "truth" / fmt::format("{}.csv", table.name)).string()));
            truth_.back()->write(fmt::format("{}\n", table.header));
        }
        write_shared();
    }

    /// Figures of all cells; known after run().
    [[nodiscard]] const Facts& facts() const { return facts_; }

    SynthSummary run(unsigned threads) {
        {
            std::vector<std::jthread> pool;
            for (unsigned t = 0; t < threads; ++t) pool.emplace_back([this] { work(); });
        }
        if (failure_) std::rethrow_exception(failure_);
        files_.finish();
        registers_.close();
        TruthText last;
        facts_.settle();
        count_background(flows_, last[static_cast<std::size_t>(TruthTable::background_flow)], world_);
        append_diversion(last[static_cast<std::size_t>(TruthTable::diversion)], diverted_);
        write_statistics(world_, flows_);
        append_attributions(last[static_cast<std::size_t>(TruthTable::attribution)], world_, attributions_);
        write_truth(last);
        for (const auto& table : truth_) table->close();
        summary_.other_rows = files_.other_rows();
        summary_.files = files_.count();
        summary_.bytes = files_.bytes();
        return summary_;
    }

  private:
    /// What belongs to no cell: makers, exporters, what they make, who owns them.
    void write_shared() {
        TruthText shared;
        append_shared_truth(shared, world_);
        const Ownership ownership = make_shared_ownership(world_);
        std::vector<Firm> firms = ownership.holdings;
        for (const Firm& firm : ownership.holdings) append_entity_truth(shared, world_, firm);
        firms.insert(firms.end(), world_.catalogue.makers.begin(), world_.catalogue.makers.end());
        firms.insert(firms.end(), world_.exporters.begin(), world_.exporters.end());
        std::map<std::uint32_t, Firm> known;
        for (const Firm& firm : firms) known.emplace(firm.id, firm);
        append_ownership_truth(shared, world_, firms, known, ownership);
        registers_.write(register_rows(world_, firms, known, ownership),
                         shared[static_cast<std::size_t>(TruthTable::register_record)]);
        write_truth(shared);
        summary_.entities = firms.size();
    }

    void work() {
        try {
            for (std::uint32_t c = next_++; c < world_.cells && !failed_; c = next_++) make(c);
        } catch (...) {
            const std::lock_guard lock(failure_mutex_);
            if (!failure_) failure_ = std::current_exception();
            failed_ = true;
            numbering_.stop();
            writing_.stop();
        }
    }

    void make(std::uint32_t number) {
        Cell cell(world_, number);
        std::vector<Place> places(cell.rows().size());
        numbering_.pass(number, [&] {
            for (std::size_t f = 0; f < places.size(); ++f) places[f] = files_.reserve(f, cell.rows()[f]);
        });
        cell.render(places);
        writing_.pass(number, [&] {
            for (std::size_t f = 0; f < cell.chunks.size(); ++f) {
                if (cell.chunks[f].rows != 0) files_.write(f, places[f].part, cell.chunks[f]);
            }
            registers_.write(cell.registered,
                             cell.truth[static_cast<std::size_t>(TruthTable::register_record)]);
            write_truth(cell.truth);
            for (const auto& [pool, sum] : cell.attributions) attributions_[pool] += sum;
            facts_.merge(cell.facts);
            for (const auto& [key, sum] : cell.flows) flows_[key] += sum;
            for (const auto& [key, sum] : cell.diverted) diverted_[key] += sum;
            count(cell.counts);
        });
    }

    void write_truth(const TruthText& text) {
        for (std::size_t t = 0; t < text.size(); ++t) truth_[t]->write(text[t]);
    }

    void count(const CellCounts& counts) {
        summary_.shipments += counts.movements;
        summary_.handovers += counts.handovers;
        summary_.chains += counts.chains;
        summary_.records += counts.records;
        summary_.unrecorded += counts.unrecorded;
        summary_.entities += counts.entities;
        if (progress_) progress_({summary_.shipments, world_.options.shipments});
    }

    const World& world_;
    const std::function<void(const SynthProgress&)>& progress_;
    CustomsFiles files_;
    RegisterFiles registers_;
    std::vector<std::unique_ptr<OutFile>> truth_;
    SynthSummary summary_;
    Attributions attributions_;
    Flows flows_;
    Facts facts_;
    Diverted diverted_;
    Turnstile numbering_, writing_;
    std::atomic<std::uint32_t> next_ = 0;
    std::atomic<bool> failed_ = false;
    std::mutex failure_mutex_;
    std::exception_ptr failure_;
};

void check(const SynthOptions& options) {
    if (options.shipments < 500 || options.shipments > 200'000'000) {
        throw Error(ErrorKind::usage,
                    fmt::format("--shipments is {} (expected 500 to 200000000)", options.shipments));
    }
    if (options.lost > 1'000'000)
        throw Error(ErrorKind::usage,
                    fmt::format("--lost is {} per million (expected at most 1000000)", options.lost));
    if (options.chains > options.shipments / 10) {
        throw Error(ErrorKind::usage, fmt::format("--chains is {}, more than a tenth of the {} shipments",
                                                  options.chains, options.shipments));
    }
    if (std::filesystem::exists(options.folder) && !std::filesystem::is_empty(options.folder)) {
        throw Error(ErrorKind::usage, options.folder.string() + " is not empty",
                    "give a new folder to --out");
    }
}

void make_folders(const std::filesystem::path& folder) {
    for (const char* part : {"customs", "rates", "register", "reports", "statistics", "truth"}) {
        std::error_code failed;
        std::filesystem::create_directories(folder / part, failed);
        if (failed)
            throw Error(ErrorKind::io, fmt::format("{}: {}", (folder / part).string(), failed.message()));
    }
}

}  // namespace
}  // namespace synth

SynthSummary synthesise(const SynthOptions& options,
                        const std::function<void(const SynthProgress&)>& progress) {
    synth::check(options);
    synth::make_folders(options.folder);
    synth::World world = synth::make_world(options);
    const std::vector<synth::Listing> listings = synth::make_listings(world);
    world.first_listed = synth::first_days(listings);
    const unsigned threads =
        options.threads != 0 ? options.threads : std::max(1u, std::thread::hardware_concurrency());
    synth::Production production(world, progress);
    const SynthSummary summary = production.run(std::min<unsigned>(threads, world.cells));
    synth::write_case_files(world, summary);
    synth::write_listings(world, listings);
    synth::write_reports(world, production.facts(), listings);
    return summary;
}

NoiseLevel noise_level_from(const std::string& word) {
    if (word == "low") return NoiseLevel::low;
    if (word == "real") return NoiseLevel::real;
    if (word == "harsh") return NoiseLevel::harsh;
    throw Error(ErrorKind::usage, "no noise level '" + word + "' (expected low, real or harsh)");
}

}  // namespace waybill
