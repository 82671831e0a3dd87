// SPDX-License-Identifier: Apache-2.0
#pragma once

// One class, one verb per capability: what every front end calls. Nothing here prints.

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/ids.hpp"
#include "core/progress.hpp"
#include "figures/figures.hpp"
#include "ingest/ingest.hpp"
#include "ingest/layout.hpp"
#include "publish/table_file.hpp"
#include "score/score.hpp"
#include "store/database.hpp"
#include "synth/synth.hpp"

namespace waybill {

struct EngineOptions {
    unsigned threads = 0;            ///< 0: all cores
    std::uint64_t memory_bytes = 0;  ///< DuckDB's share; 0: a quarter of the machine's, at most 4 GiB; while
                                     ///< sources are read in, at most 1 GiB
    bool read_only = false;          ///< several programs may read one case at once, while none writes it
};

/// What `ingest` takes. Options that change answers come first.
struct IngestRequest {
    std::vector<std::string> paths;  ///< files, folders (read whole, sorted), globs, "-"
    std::string layout_file;         ///< a person's layout TOML, laid over what is found
    std::string reporter;            ///< ISO 3166-1 alpha-2; empty: found or unknown
    std::string direction;           ///< "import", "export"; empty: found
    StatedCoverage coverage;         ///< what the files claim to hold
    std::string currency;            ///< ISO 4217 of values whose currency no header and no cell states
    bool strict = false;             ///< the first reject ends the run
    ReadOptions read;
};

/// What became of one path; with an error nothing of the file was kept.
struct IngestedSource : SourceOutcome {
    std::string path;
    std::string error;
    std::string hint;
    double seconds = 0;  ///< how long it took, by the wall
};

struct IngestSummary {
    std::vector<IngestedSource> sources;  ///< in the order read
    std::uint64_t rows = 0, records = 0, rejects = 0;
    [[nodiscard]] bool any_failed() const {
        for (const auto& source : sources) {
            if (!source.error.empty()) return true;
        }
        return false;
    }
};

/// The layout of each sheet of a file, without a case.
struct FileLayouts {
    std::string path;
    SourceFormat format;
    std::vector<Layout> sheets;
    std::vector<std::vector<std::string>> samples;  ///< per sheet, per column: an example cell
};

/// A thing shown by its id: fields in order, then rows of the source where they lead to some.
struct Shown {
    std::string kind;  ///< "record", "reject", "source", "party", "figure"
    std::string id;
    std::vector<std::pair<std::string, std::string>> fields;  ///< name, text; empty fields left out
    std::vector<std::pair<std::string, std::string>>
        original;                      ///< header, cell of the original row, re-read now
    std::string original_note;         ///< why the original row is not there, or where it is
    std::vector<std::string> records;  ///< ids of records that it rests on (at most 20)
    std::uint64_t record_count = 0;
};

struct FoundText {
    std::string record;  ///< "r3.42"
    std::string column;  ///< "exporter_name"
    std::string text;    ///< the whole cell
    std::string source;  ///< path
};
struct FindResult {
    std::vector<FoundText> hits;
    bool truncated = false;
};

/// What a summary shows: headings with text and small tables, for a terminal or a page alike.
struct SummaryTable {
    std::string heading;
    std::vector<std::string> text;
    std::vector<std::string> columns;
    std::vector<bool> numeric;  ///< per column
    std::vector<std::vector<std::string>> rows;
    std::string more;  ///< "and 12 more: waybill figures CASE --by origin"
};
struct InvestigateSummary {
    std::string title;
    std::string case_path;
    std::vector<SummaryTable> parts;
    std::vector<std::string> warnings;
};

enum class TruthForm : std::uint8_t { csv, parquet };

class Engine {
  public:
    /// A new, empty case. Errors: usage if the file exists, io.
    static Engine init(const std::string& path, const EngineOptions& options = {});
    /// An existing case; migrated to this version's schema if it is older. Errors: not_found, bad_input if it
    /// was written by a newer version, io if another process has it open.
    static Engine open(const std::string& path, const EngineOptions& options = {});
    ~Engine();
    Engine(Engine&&) noexcept;
    Engine& operator=(Engine&&) noexcept;

    /// Reads sources into the case, one transaction a source: what is finished stays, whatever happens next.
    IngestSummary ingest(const IngestRequest& request, Progress& progress);

    /// One SQL statement, which may read and write nothing but this case.
    Answer query(const std::string& sql);
    /// "r3.42" or 3298534883370, "s3", "p1a2b...", "f12".
    Shown show(const std::string& id);
    FindResult find(const std::string& text, std::size_t limit);
    /// Works the figures out anew, stores them and gives them.
    std::vector<Figure> figures(const FigureRequest& request);
    /// A table, a view or a SELECT into a file. Errors: usage if the file exists and `overwrite` is not set.
    std::uint64_t export_to(const std::string& table_or_select, const std::string& path, ExportFormat format,
                            bool overwrite);

    /// Rates from files into the case (central banks' layouts and plain ones); gives the number of rates.
    /// `in_currency` is what prices are in where the files do not say.
    std::uint64_t read_rates(const std::string& path, const std::string& in_currency);

    /// Layouts of a file, with no case.
    static FileLayouts layouts(const std::string& path, const ReadOptions& options);

    /// A seeded artificial world with its truth, into a folder. See docs/world.md. The truth tables are csv,
    /// or Parquet.
    static SynthSummary synth(const SynthOptions& options, Progress& progress,
                              TruthForm truth = TruthForm::csv);

    /// A case, which is only read, against the truth tables in a folder. See score/score.hpp.
    /// Errors: as open(), and those of waybill::score().
    static ScoreReport score(const std::string& case_path, const std::string& truth_folder,
                             const EngineOptions& options = {}, const ScoreOptions& what = {});

    /// Everything in a case.toml, in order; resumes where it stopped.
    static InvestigateSummary investigate(const std::string& case_toml, const std::string& case_path,
                                          const EngineOptions& options, Progress& progress);

  private:
    friend class IngestSettings;
    struct State;
    explicit Engine(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace waybill
