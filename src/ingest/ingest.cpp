// SPDX-License-Identifier: Apache-2.0
// bytes -> blocks of rows -> units under a layout -> records and rejects -> tables. Reading and writing keep
// the order of the source; normalising runs on all cores between them; the case sees all of it or nothing.
#include "ingest/ingest.hpp"

#include <fmt/format.h>
#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>

#include <algorithm>
#include <filesystem>
#include <thread>

#include "core/error.hpp"
#include "ingest/bytes.hpp"
#include "ingest/input.hpp"
#include "ingest/sha256.hpp"
#include "ingest/source_writer.hpp"
#include "ingest/sql.hpp"
#include "ingest/unit_source.hpp"
#include "store/case_file.hpp"

namespace waybill {
namespace {

struct SourceFile {
    std::string path;  // absolute; "-" for standard input
    std::string name;
    std::string bytes_at;  // where the bytes lie
    std::string sha256;
    std::int64_t bytes = 0;
};

// What the pipeline passes on: a unit first, then its rows.
struct Passing {
    WorkUnit work;
    NormalisedRows rows;
};

void run_pipeline(UnitSource& units, SourceWriter& writer, const KnownParties& known, RowReader& reader,
                  const SourceFile& file, const IngestOptions& options, unsigned threads,
                  Progress& progress) {
    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
    const auto read = [&](tbb::flow_control& flow) -> std::shared_ptr<Passing> {
        if (progress.cancelled()) {
            throw Error(ErrorKind::io, fmt::format("{}: stopped; nothing of it was kept", file.name),
                        "run the same command again: sources that were finished are not read again");
        }
        auto unit = units.next();
        progress.advance(reader.bytes_read(), writer.rows());
        if (!unit) {
            flow.stop();
            return nullptr;
        }
        auto passing = std::make_shared<Passing>();
        passing->work = std::move(*unit);
        return passing;
    };
    const auto normalise = [&known](const std::shared_ptr<Passing>& passing) {
        passing->rows = passing->work.normaliser->run(passing->work.unit, known);
        passing->work.unit.segments.clear();
        return passing;
    };
    const auto write = [&](const std::shared_ptr<Passing>& passing) {
        if (options.strict && !passing->rows.first_reject.empty()) {
            throw Error(ErrorKind::bad_input, fmt::format("{}:{}", file.name, passing->rows.first_reject),
                        "without --strict such rows are set aside in the table `reject`");
        }
        writer.add(std::move(passing->rows));
    };
    using Ptr = std::shared_ptr<Passing>;
    tbb::parallel_pipeline(
        threads + 2,  // one more than are normalised at a time, so that reading goes on while a write does

        tbb::make_filter<void, Ptr>(tbb::filter_mode::serial_in_order, read) &
            tbb::make_filter<Ptr, Ptr>(tbb::filter_mode::parallel, normalise) &
            tbb::make_filter<Ptr, void>(tbb::filter_mode::serial_in_order, write));
}

void write_source(Connection& connection, const SourceFile& file, const SourceOutcome& outcome) {
    const SourceFormat& format = outcome.format;
    const auto or_null = [](const std::string& text) -> Value {
        return text.empty() ? Value{std::monostate{}} : Value{text};
    };
    connection.query(
        "INSERT INTO source VALUES ($id, $path, $name, $sha, $bytes, $format, $compression, $encoding,"
        " $row_encoding, $delimiter, $quote, $escape, $line_end, $evidence, $rows, $records, $rejects, "
        "$issues, "
        "now()::TIMESTAMP)",
        {{"id", static_cast<std::int64_t>(outcome.id.value)},
         {"path", file.path},
         {"name", file.name},
         {"sha", file.sha256},
         {"bytes", file.bytes},
         {"format", format.format},
         {"compression", or_null(format.compression)},
         {"encoding", or_null(format.encoding)},
         {"row_encoding", or_null(format.row_encoding)},
         {"row_encoding", or_null(format.row_encoding)},
         {"delimiter", or_null(format.delimiter)},
         {"quote", or_null(format.quote)},
         {"escape", or_null(format.escape)},
         {"line_end", or_null(format.line_end)},
         {"evidence", or_null(format.evidence)},
         {"rows", static_cast<std::int64_t>(outcome.rows)},
         {"records", static_cast<std::int64_t>(outcome.records)},
         {"rejects", static_cast<std::int64_t>(outcome.rejects)},
         {"issues", static_cast<std::int64_t>(outcome.issues)}});
}

void write_sheets(Connection& connection, SourceId id, const UnitSource& units, const RowReader& reader) {
    for (const auto& [sheet, state] : units.sheets()) {
        const Layout& layout = state.layout;
        const SheetInfo info = sheet < reader.sheets().size() ? reader.sheets()[sheet] : SheetInfo{};
        connection.query(
            "INSERT INTO source_sheet VALUES ($id, $sheet, $name, $hidden, $rows, $header_row, $header_rows, "
            "$grain,"
            " $grain_evidence, nullif($reporter, ''), $reporter_evidence, nullif($direction, ''),"
            " $direction_evidence, $layout)",
            {{"id", static_cast<std::int64_t>(id.value)},
             {"sheet", static_cast<std::int64_t>(sheet)},
             {"name", info.name},
             {"hidden", info.hidden},
             {"rows", static_cast<std::int64_t>(state.rows)},
             {"header_row", static_cast<std::int64_t>(layout.header_row)},
             {"header_rows", static_cast<std::int64_t>(layout.header_rows)},
             {"grain", std::string(to_string(layout.grain))},
             {"grain_evidence", layout.grain_evidence},
             {"reporter", layout.reporter.value},
             {"reporter_evidence", layout.reporter.evidence},
             {"direction", layout.direction.value},
             {"direction_evidence", layout.direction.evidence},
             {"layout", to_toml(layout)}});
    }
}

void write_coverage(Connection& connection, SourceId id, const SourceWriter& writer,
                    const StatedCoverage& stated) {
    const auto day = [](std::optional<Day> value) -> Value {
        return value ? Value{*value} : Value{std::monostate{}};
    };
    connection.query(
        "INSERT INTO coverage SELECT $id, any_value(reporter), any_value(direction), $first, $last,"
        " nullif($procedures, ''), $completeness, $by FROM source_sheet WHERE source_id = $id"
        " HAVING count(DISTINCT reporter) <= 1 AND count(DISTINCT direction) <= 1",
        {{"id", static_cast<std::int64_t>(id.value)},
         {"first", day(stated.since ? stated.since : writer.first_day())},
         {"last", day(stated.until ? stated.until : writer.last_day())},
         {"procedures", stated.procedures},
         {"completeness", stated.completeness.empty() ? std::string("unknown") : stated.completeness},
         {"by", std::string(stated.empty() ? "nobody" : "person")}});
}

std::uint64_t write_replaced(Connection& connection, SourceId id) {
    struct Replaced {
        std::int64_t source, same, changed, gone;
        std::string basis;
    };
    std::vector<Replaced> found;
    Answer answer = connection.query(sql_find_replaced, {{"source", static_cast<std::int64_t>(id.value)}});
    while (answer.next()) {
        found.push_back(
            {answer.integer(0), answer.integer(2), answer.integer(3), answer.integer(4), answer.text(1)});
    }
    std::uint64_t replaced = 0;
    for (const Replaced& old : found) {
        connection.query("INSERT INTO source_replacement VALUES ($id, $old, $basis, $same, $changed, $gone)",
                         {{"id", static_cast<std::int64_t>(id.value)},
                          {"old", old.source},
                          {"basis", old.basis},
                          {"same", old.same},
                          {"changed", old.changed},
                          {"gone", old.gone}});
        Answer written = connection.query(
            sql_write_replaced, {{"source", static_cast<std::int64_t>(id.value)}, {"replaced", old.source}});
        replaced += static_cast<std::uint64_t>(old.same + old.changed + old.gone);
    }
    return replaced;
}

// Standard input is laid down first: a source is read twice, once for its SHA-256.
std::unique_ptr<Spool> spool_of(const std::string& path, const ReadOptions& options) {
    std::unique_ptr<Spool> spool;
    if (path == "-") {
        const OpenedBytes opened = open_bytes(path);
        spool = std::make_unique<Spool>(*opened.bytes, options.spool_folder, "standard input");
    }
    return spool;
}

SourceFile identify(const std::string& path, const std::unique_ptr<Spool>& spool) {
    if (std::filesystem::is_directory(path)) {
        throw Error(ErrorKind::usage, path + ": is a folder, where one file is expected");
    }
    SourceFile file;
    file.bytes_at = spool ? spool->path() : path;
    file.path = path == "-" ? "-" : std::filesystem::absolute(path).lexically_normal().string();
    file.name = path == "-" ? "(standard input)" : std::filesystem::path(path).filename().string();
    file.sha256 = sha256_of_file(file.bytes_at);
    file.bytes = static_cast<std::int64_t>(std::filesystem::file_size(file.bytes_at));
    return file;
}

std::string to_text(const StatedCoverage& coverage) {
    const auto day = [](std::optional<Day> value) { return value ? to_string(DatedDay{*value}) : ""; };
    std::string text = coverage.completeness;
    if (coverage.since || coverage.until || !coverage.procedures.empty()) {
        text += fmt::format(",{}..{},{}", day(coverage.since), day(coverage.until), coverage.procedures);
    }
    return text;
}

// What a person stated about the source: if that changes, it is read again.
std::string parameters_of(const IngestOptions& options) {
    const SourceStatement& stated = options.stated;
    return fmt::format(
        "reporter={};direction={};coverage={};currency={};encoding={};delimiter={};quote={};layout={}",
        stated.reporter, stated.direction, to_text(stated.coverage), stated.currency, options.read.encoding,
        options.read.delimiter, options.read.quote,
        stated.has_layout ? sha256_of(to_toml(stated.layout)) : "");
}

struct KnownSource {
    std::int64_t id = 0;
    std::string parameters;
};

std::optional<KnownSource> known_source(Connection& connection, const std::string& sha256) {
    Answer answer = connection.query(
        "SELECT s.source_id, coalesce((SELECT r.parameters FROM run r WHERE r.step = 'ingest' AND "
        "r.input_hash = $sha"
        " ORDER BY r.run_id DESC LIMIT 1), '') FROM source s WHERE s.sha256 = $sha",
        {{"sha", sha256}});
    if (!answer.next()) return std::nullopt;
    return KnownSource{answer.integer(0), answer.text(1)};
}

// Takes the rows of a source out, before it is read again under another statement. Its id stays.
void forget_source(Connection& connection, std::int64_t id) {
    const Parameters bounds = {{"low", RecordId::of({static_cast<std::int32_t>(id)}, 0).value},
                               {"high", RecordId::of({static_cast<std::int32_t>(id + 1)}, 0).value}};
    for (const char* table : {"record_value", "record_date", "record_issue", "record_replaced"}) {
        connection.query(fmt::format("DELETE FROM {} WHERE record_id >= $low AND record_id < $high", table),
                         bounds);
    }
    for (const char* table :
         {"record", "reject", "row_place", "coverage", "source_sheet", "source_replacement", "source"}) {
        connection.query(fmt::format("DELETE FROM {} WHERE source_id = $id", table), {{"id", id}});
    }
    connection.query("DELETE FROM record_replaced WHERE by_source_id = $id", {{"id", id}});
}

// The case has these bytes already: what they were then is what they are now.
SourceOutcome known_outcome(Connection& connection, std::int64_t id) {
    SourceOutcome outcome;
    outcome.id = {static_cast<std::int32_t>(id)};
    outcome.already_known = true;
    Answer answer = connection.query(
        "SELECT format, coalesce(compression, ''), coalesce(encoding, ''), rows, records, rejects, issues"
        " FROM source WHERE source_id = $id",
        {{"id", id}});
    if (!answer.next()) return outcome;
    outcome.format.format = answer.text(0);
    outcome.format.compression = answer.text(1);
    outcome.format.encoding = answer.text(2);
    outcome.rows = static_cast<std::uint64_t>(answer.integer(3));
    outcome.records = static_cast<std::uint64_t>(answer.integer(4));
    outcome.rejects = static_cast<std::uint64_t>(answer.integer(5));
    outcome.issues = static_cast<std::uint64_t>(answer.integer(6));
    return outcome;
}

}  // namespace

SourceOutcome ingest_source(Connection& connection, const std::string& path, const IngestOptions& options,
                            Progress& progress) {
    const std::unique_ptr<Spool> spool = spool_of(path, options.read);
    const SourceFile file = identify(path, spool);
    const std::string parameters = parameters_of(options);
    const auto known = known_source(connection, file.sha256);
    if (known && known->parameters == parameters) return known_outcome(connection, known->id);

    const unsigned threads =
        options.threads > 0 ? options.threads : std::max(1u, std::thread::hardware_concurrency());
    const std::string started = current_time(connection);
    const std::unique_ptr<RowReader> reader = open_rows(file.bytes_at, options.read);
    Transaction transaction(connection);
    SourceOutcome outcome;
    outcome.id = {static_cast<std::int32_t>(
        known ? known->id
              : connection.integer("SELECT coalesce(max(source_id), 0) + 1 FROM source").value_or(1))};
    if (known) {
        outcome.read_again = true;
        forget_source(connection, known->id);
    }
    UnitSource units(*reader, outcome.id, file.name, options.stated);
    KnownParties known_parties;
    SourceWriter writer(connection, outcome.id, threads, known_parties);
    progress.begin("ingest " + file.name, static_cast<std::uint64_t>(file.bytes));
    run_pipeline(units, writer, known_parties, *reader, file, options, threads, progress);
    writer.finish();

    outcome.format = reader->format();
    outcome.rows = writer.rows();
    outcome.records = writer.records();
    outcome.rejects = writer.rejects();
    outcome.issues = writer.issues();
    outcome.reject_reasons.assign(writer.reject_reasons().begin(), writer.reject_reasons().end());
    std::stable_sort(outcome.reject_reasons.begin(), outcome.reject_reasons.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    for (const auto& [sheet, state] : units.sheets()) outcome.layouts.push_back(state.layout);
    if (outcome.rows != outcome.records + outcome.rejects) {
        throw Error(ErrorKind::io, fmt::format("{}: {} rows read but {} records and {} rejects made",
                                               file.name, outcome.rows, outcome.records, outcome.rejects));
    }
    write_source(connection, file, outcome);
    write_sheets(connection, outcome.id, units, *reader);
    write_coverage(connection, outcome.id, writer, options.stated.coverage);
    outcome.replaced = write_replaced(connection, outcome.id);
    log_run(connection,
            {"ingest", file.path, file.sha256, parameters, static_cast<std::int64_t>(outcome.rows),
             static_cast<std::int64_t>(outcome.records)},
            started);
    transaction.commit();
    progress.end(fmt::format("{} records, {} rejects", outcome.records, outcome.rejects));
    return outcome;
}

}  // namespace waybill
