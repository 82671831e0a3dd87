// SPDX-License-Identifier: Apache-2.0
#include "engine/engine.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <filesystem>

#include "core/error.hpp"
#include "engine/input_paths.hpp"
#include "engine/sql.hpp"
#include "engine/state.hpp"
#include "engine/truth_parquet.hpp"
#include "ingest/unit_source.hpp"
#include "store/case_file.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

// DuckDB's share of the memory: a quarter, at most 1 GiB while sources come in (they stream; more would only
// postpone writing), which with our own buffers keeps ingest under 3 GiB.
std::uint64_t default_memory() {
    const auto pages = static_cast<std::uint64_t>(::sysconf(_SC_PHYS_PAGES));
    const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGE_SIZE));
    constexpr std::uint64_t gib = 1u << 30;
    return std::clamp(pages * page / 4, gib / 4, 4 * gib);
}

DatabaseOptions database_options(const EngineOptions& options) {
    DatabaseOptions result;
    result.threads = options.threads;
    result.memory_bytes = options.memory_bytes > 0 ? options.memory_bytes : default_memory();
    result.read_only = options.read_only;
    return result;
}

// A case may lie in the folder that is read into it: its own files are no sources.
bool is_of_case(const std::string& path, const std::string& case_path) {
    std::error_code none;
    for (const char* ending : {"", ".wal"}) {
        if (std::filesystem::equivalent(path, case_path + ending, none)) return true;
    }
    return std::filesystem::path(path).parent_path().filename() ==
           std::filesystem::path(case_path + ".tmp").filename();
}

}  // namespace

std::optional<RecordId> record_id_from(std::string_view text) {
    const auto number = [](std::string_view digits) -> std::optional<std::int64_t> {
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc{} || end != digits.data() + digits.size() || value <= 0) return std::nullopt;
        return value;
    };
    if (!text.starts_with('r')) {
        const auto value = number(text);
        return value ? std::optional(RecordId{*value}) : std::nullopt;
    }
    const auto dot = text.find('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const auto source = number(text.substr(1, dot - 1));
    const auto ordinal = number(text.substr(dot + 1));
    if (!source || !ordinal || *source >= (1 << 23) ||
        *ordinal >= (std::int64_t{1} << RecordId::ordinal_bits)) {
        return std::nullopt;
    }
    return RecordId::of({static_cast<std::int32_t>(*source)}, *ordinal);
}

std::string to_string(RecordId id) {
    return fmt::format("r{}.{}", id.source().value, id.ordinal());
}

Engine::Engine(std::unique_ptr<State> state) : state_(std::move(state)) {}
Engine::~Engine() = default;
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;

Engine Engine::init(const std::string& path, const EngineOptions& options) {
    if (std::filesystem::exists(path)) {
        throw Error(ErrorKind::usage, path + ": exists already",
                    "give a new name, or add to it with `waybill ingest`");
    }
    auto state = std::make_unique<State>(path, options, Database::open(path, database_options(options)));
    create_schema(state->connection);
    return Engine(std::move(state));
}

Engine Engine::open(const std::string& path, const EngineOptions& options) {
    DatabaseOptions with = database_options(options);
    with.must_exist = true;
    auto state = std::make_unique<State>(path, options, Database::open(path, with));
    migrate_schema(state->connection, path);
    return Engine(std::move(state));
}

IngestSummary Engine::ingest(const IngestRequest& request, Progress& progress) {
    state_->stop_reading();
    const IngestSettings settings(*state_);
    IngestOptions options;
    options.read = request.read;
    options.strict = request.strict;
    options.threads = state_->options.threads;
    options.stated.reporter = request.reporter;
    options.stated.direction = request.direction;
    options.stated.coverage = request.coverage;
    options.stated.currency = request.currency;
    if (!request.layout_file.empty()) {
        options.stated.layout = layout_from_toml(file_text(request.layout_file), request.layout_file);
        options.stated.has_layout = true;
    }
    IngestSummary summary;
    for (const std::string& path : expand_paths(request.paths)) {
        if (progress.cancelled()) break;
        if (is_of_case(path, state_->path)) continue;
        IngestedSource source;
        source.path = path;
        const auto begun = std::chrono::steady_clock::now();
        try {
            const SourceOutcome outcome = ingest_source(state_->connection, path, options, progress);
            static_cast<SourceOutcome&>(source) = outcome;
        } catch (const Error& error) {
            // A file that cannot be read is said and the others go on; a broken case or --strict ends the
            // run.
            if (request.strict || progress.cancelled() || error.kind() == ErrorKind::usage) throw;
            if (error.kind() == ErrorKind::io && !std::filesystem::exists(path) && path != "-") throw;
            source.error = error.what();
            source.hint = error.hint();
        }
        source.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
        if (!source.already_known) {
            summary.rows += source.rows;
            summary.records += source.records;
            summary.rejects += source.rejects;
        }
        summary.sources.push_back(std::move(source));
    }
    return summary;
}

// In memory, beside the case: a score is of what the case holds and leaves no trace in it.
ScoreReport Engine::score(const std::string& case_path, const std::string& truth_folder,
                          const EngineOptions& options, const ScoreOptions& what) {
    DatabaseOptions with = database_options(options);
    with.read_only = false;
    with.spill = case_path + ".score.tmp";
    Database database = Database::open(":memory:", with);
    database.attach(case_path, "found");
    Connection connection = database.connect();
    check_attached(connection, case_path, "found");
    return waybill::score(connection, truth_folder, what);
}

SynthSummary Engine::synth(const SynthOptions& options, Progress& progress, TruthForm truth) {
    progress.begin("synth " + options.folder.string(), options.shipments);
    const SynthSummary summary = synthesise(
        options, [&](const SynthProgress& made) { progress.advance(made.shipments, made.shipments); });
    progress.end(fmt::format("{} shipments", summary.shipments));
    if (truth == TruthForm::parquet) write_truth_as_parquet(options.folder / "truth", progress);
    return summary;
}

}  // namespace waybill
