// SPDX-License-Identifier: Apache-2.0
#include "cli/ingest_summary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <ostream>

#include "cli/json_text.hpp"
#include "cli/layout_output.hpp"
#include "cli/table.hpp"
#include "cli/terminal_text.hpp"

namespace waybill {
namespace {

constexpr std::size_t listed_lines = 20;  // of each list; --verbose gives all

// The folder that all paths share, with its slash; empty if there is none or only one path.
std::string common_folder(const std::vector<IngestedSource>& sources) {
    if (sources.size() < 2) return {};
    std::string common = sources.front().path;
    for (const auto& source : sources) {
        const auto differ =
            std::mismatch(common.begin(), common.end(), source.path.begin(), source.path.end());
        common.erase(differ.first, common.end());
    }
    return common.substr(0, common.rfind('/') + 1);
}

template <class Get>
std::string distinct(const std::vector<Layout>& layouts, Get get) {
    std::vector<std::string> words;
    for (const auto& layout : layouts) {
        const std::string word(get(layout));
        if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end())
            words.push_back(word);
    }
    return fmt::format("{}", fmt::join(words, "+"));
}

// "VN", "VN?" if it is only likely, nothing if it is not known.
std::string inferred_text(const Inferred& inferred) {
    if (inferred.value.empty() || inferred.certainty == Certainty::unsure) return {};
    return inferred.value + (inferred.certainty == Certainty::likely ? "?" : "");
}

std::string fate(const IngestedSource& source) {
    if (!source.error.empty()) return "failed";
    if (source.read_again) return "read again, as stated now";
    if (source.already_known) return fmt::format("already in the case (s{})", source.id.value);
    if (source.replaced > 0) return fmt::format("replaces {}", counted(source.replaced, "record"));
    return {};
}

// ", in 4.1 s (5,770 rows/s)"
std::string time_text(double seconds, std::uint64_t rows) {
    if (rows == 0 || seconds < 0.1) return fmt::format(", in {:.1f} s", seconds);
    return fmt::format(", in {:.1f} s ({} rows/s)", seconds,
                       grouped(static_cast<std::uint64_t>(static_cast<double>(rows) / seconds)));
}

struct SummaryRows {
    std::vector<OutputColumn> columns;
    std::vector<std::vector<std::string>> rows;
};

SummaryRows rows_of(const IngestSummary& summary, std::size_t cut, bool times, bool fates) {
    constexpr auto number = CellKind::number;
    SummaryRows made;
    made.columns = {{"source"},          {"file"},          {"format"},       {"grain"},
                    {"reporter"},        {"direction"},     {"rows", number}, {"records", number},
                    {"rejects", number}, {"issues", number}};
    if (times) made.columns.push_back({"time", number});
    if (fates) made.columns.push_back({"note"});
    for (const auto& source : summary.sources) {
        const bool failed = !source.error.empty();
        std::vector<std::string> row{
            failed ? "" : fmt::format("s{}", source.id.value),
            source.path.substr(cut),
            format_text(source.format),
            distinct(source.layouts, [](const Layout& layout) { return to_string(layout.grain); }),
            distinct(source.layouts, [](const Layout& layout) { return inferred_text(layout.reporter); }),
            distinct(source.layouts, [](const Layout& layout) { return inferred_text(layout.direction); })};
        for (const auto count : {source.rows, source.records, source.rejects, source.issues})
            row.push_back(failed || source.already_known ? "" : std::to_string(count));
        if (times) row.push_back(fmt::format("{:.1f} s", source.seconds));
        if (fates) row.push_back(fate(source));
        made.rows.push_back(std::move(row));
    }
    return made;
}

// Texts with the number of files that they hold for and the first of these, in order of first appearance.
class Tally {
  public:
    void add(const std::string& text, const std::string& file) {
        const auto [place, fresh] = places_.try_emplace(text, entries_.size());
        if (fresh) entries_.push_back({text, file, file, 1});
        Entry& entry = entries_[place->second];
        if (entry.last_file != file) ++entry.files;
        entry.last_file = file;
    }

    void print(Console& console, std::string_view heading, bool verbose) const {
        if (entries_.empty()) return;
        console.out << '\n' << toned(console, console.out_terminal, Tone::bold, heading) << '\n';
        const std::size_t shown = verbose ? entries_.size() : std::min(entries_.size(), listed_lines);
        for (std::size_t i = 0; i < shown; ++i) {
            const Entry& entry = entries_[i];
            const std::string where =
                entry.files == 1
                    ? entry.first_file
                    : fmt::format("{}, first {}", counted(entry.files, "file"), entry.first_file);
            print_line(console, fmt::format("{} ({})", printable(entry.text), printable(where)));
        }
        if (shown < entries_.size())
            print_line(console,
                       fmt::format("and {} more: --verbose lists all", grouped(entries_.size() - shown)));
    }

  private:
    struct Entry {
        std::string text;
        std::string first_file;
        std::string last_file;
        std::uint64_t files = 0;
    };
    static void print_line(Console& console, const std::string& text) {
        const auto lines =
            wrapped(text, console.out_terminal ? std::max<std::size_t>(console.width, 20) - 4 : 0);
        for (const auto& line : lines)
            console.out << (&line == &lines.front() ? "  " : "    ") << line << '\n';
    }

    std::vector<Entry> entries_;
    std::map<std::string, std::size_t> places_;
};

std::string unsure_text(const ColumnBinding& binding) {
    if (binding.candidates.empty()) return fmt::format("'{}': nothing tells what it is", binding.header);
    std::vector<std::string> words;
    for (const Role role : binding.candidates) words.emplace_back(to_string(role));
    return fmt::format("'{}': may be {}", binding.header, fmt::join(words, " or "));
}

void print_lists(const IngestSummary& summary, std::size_t cut, bool verbose, Console& console) {
    Tally unsure;
    Tally notes;
    for (const auto& source : summary.sources) {
        if (source.already_known) continue;
        const std::string file = source.path.substr(cut);
        for (const auto& note : source.format.notes) notes.add(note, file);
        for (const auto& layout : source.layouts) {
            const bool only = source.layouts.size() == 1 || layout.sheet.empty();
            const std::string place = only ? file : file + ", sheet " + layout.sheet;
            for (const auto& note : layout.notes) notes.add(note, place);
            for (const auto& binding : layout.columns) {
                if (binding.certainty == Certainty::unsure && binding.role != Role::ignored)
                    unsure.add(unsure_text(binding), place);
            }
        }
    }
    unsure.print(console,
                 "Columns that fill no field, because it is not sure what they are (waybill layouts FILE)",
                 verbose);
    notes.print(console, "Notes", verbose);
}

void print_rejects(const IngestSummary& summary, Console& console) {
    std::map<std::string, std::pair<std::uint64_t, std::uint64_t>> reasons;  // rows, files
    for (const auto& source : summary.sources) {
        if (source.already_known) continue;
        for (const auto& [reason, count] : source.reject_reasons) {
            reasons[reason].first += count;
            ++reasons[reason].second;
        }
    }
    if (reasons.empty()) return;
    std::vector<std::pair<std::string, std::pair<std::uint64_t, std::uint64_t>>> sorted(reasons.begin(),
                                                                                        reasons.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second.first > b.second.first; });
    std::vector<std::vector<std::string>> rows;
    for (const auto& [reason, counts] : sorted)
        rows.push_back({reason, std::to_string(counts.first), std::to_string(counts.second)});
    console.out << '\n'
                << toned(console, console.out_terminal, Tone::bold, "Rows set aside (table reject)") << '\n';
    print_table(console, {{"reason"}, {"rows", CellKind::number}, {"files", CellKind::number}}, rows,
                "--format json gives everything");
}

void print_as_table(const IngestSummary& summary, const IngestTelling& telling, Console& console) {
    const std::string folder = common_folder(summary.sources);
    const bool fates = std::any_of(summary.sources.begin(), summary.sources.end(),
                                   [](const auto& source) { return !fate(source).empty(); });
    const bool times = telling.verbose || console.out_terminal;
    const auto table = rows_of(summary, folder.size(), times, fates);
    print_table(console, table.columns, table.rows, "--format csv or json gives everything");
    console.out << '\n'
                << counted(summary.sources.size(), "file")
                << (folder.empty() ? "" : " in " + printable(folder)) << ": " << counted(summary.rows, "row")
                << " read = " << counted(summary.records, "record") << " + "
                << counted(summary.rejects, "reject")
                << (times ? time_text(telling.seconds, summary.rows) : "") << '\n';
    print_rejects(summary, console);
    print_lists(summary, folder.size(), telling.verbose, console);
}

void write_source(JsonWriter& json, const IngestedSource& source, bool times) {
    json.begin_object();
    if (source.error.empty())
        json.key("id").text(fmt::format("s{}", source.id.value));
    else
        json.key("id").text_or_null("");
    json.key("path").text(source.path);
    json.key("already_known").boolean(source.already_known);
    json.key("read_again").boolean(source.read_again);
    json.key("error").text_or_null(source.error);
    json.key("hint").text_or_null(source.hint);
    write_format(json.key("format"), source.format);
    json.key("rows").integer(source.rows);
    json.key("records").integer(source.records);
    json.key("rejects").integer(source.rejects);
    json.key("issues").integer(source.issues);
    json.key("replaced").integer(source.replaced);
    if (times) json.key("seconds").number(fmt::format("{:.3f}", source.seconds));
    json.key("reject_reasons").begin_array();
    for (const auto& [reason, count] : source.reject_reasons) {
        json.begin_object();
        json.key("reason").text(reason);
        json.key("rows").integer(count);
        json.end_object();
    }
    json.end_array();
    json.key("layouts").begin_array();
    for (const auto& layout : source.layouts) write_layout(json, layout, {});
    json.end_array();
    json.end_object();
}

void print_as_json(const IngestSummary& summary, const IngestTelling& telling, Console& console) {
    JsonWriter json(console.out);
    json.begin_object();
    json.key("rows").integer(summary.rows);
    json.key("records").integer(summary.records);
    json.key("rejects").integer(summary.rejects);
    if (telling.verbose) json.key("seconds").number(fmt::format("{:.3f}", telling.seconds));
    json.key("sources").begin_array();
    for (const auto& source : summary.sources) write_source(json, source, telling.verbose);
    json.end_array();
    json.end_object();
}

}  // namespace

void print_ingest(const IngestSummary& summary, const IngestTelling& telling, Console& console) {
    if (telling.format == Format::json) {
        print_as_json(summary, telling, console);
    } else if (telling.format == Format::csv) {
        const auto made = rows_of(summary, 0, telling.verbose, true);
        write_rows(*rows_output(Format::csv, console), made.columns, made.rows);
    } else {
        print_as_table(summary, telling, console);
    }
    for (const auto& source : summary.sources) {
        if (!source.error.empty()) print_error(console, source.error, source.hint);
    }
}

}  // namespace waybill
