// SPDX-License-Identifier: Apache-2.0
#include "ingest/dialect.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "core/error.hpp"
#include "ingest/csv_split.hpp"

// Idea. The true delimiter gives nearly every row the same number of cells; a comma that only happens to
// stand in names does not. Where two do so (`1,5;2,5` all the way down: commas in every number), the order of
// the header decides, as a semicolon or tab hardly ever stands in a text by accident, while commas and colons
// do.

namespace waybill {
namespace {

constexpr std::string_view delimiters = "\x1F\t|;,^~:";  // ties are decided in this order
constexpr std::size_t sample_bytes = 512u << 10;

/// How evenly a dialect splits the sample.
struct Trial {
    Dialect dialect;
    std::size_t rows = 0;   // with any cell
    std::size_t usual = 0;  // with as many cells as most
    std::uint32_t width = 0;
    bool first_usual = false;              // the first row has that many
    std::size_t lf = 0, crlf = 0, cr = 0;  // how rows end

    [[nodiscard]] double share() const {
        return rows == 0 ? 0 : static_cast<double>(usual) / static_cast<double>(rows);
    }
    /// The header is one row, but tells more than any other.
    [[nodiscard]] double score() const { return width < 2 ? 0 : share() + (first_usual ? 0.1 : 0); }
};

void count_line_ends(std::string_view text, const RowBlock& rows, std::size_t consumed, Trial& trial) {
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        const std::size_t end = row + 1 < rows.rows() ? rows.offset[row + 1] : consumed;
        if (end == 0) continue;
        if (text[end - 1] == '\r' && trial.dialect.cr_ends_rows()) ++trial.cr;
        if (text[end - 1] == '\n') ++(end >= 2 && text[end - 2] == '\r' ? trial.crlf : trial.lf);
    }
}

Trial try_dialect(std::string_view sample, bool whole, const Dialect& dialect) {
    Trial trial{dialect};
    RowBlock rows;
    RowSplitter splitter(dialect);
    Split split = splitter.split(sample, whole, rows);
    if (rows.rows() == 0 && !whole) split = splitter.split(sample, true, rows);
    std::map<std::size_t, std::size_t> widths;
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        if (rows.width(row) > 0) ++widths[rows.width(row)];
    }
    for (const auto& [width, count] : widths) {
        trial.rows += count;
        if (count >= trial.usual) {
            trial.usual = count;
            trial.width = static_cast<std::uint32_t>(width);
        }
    }
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        if (rows.width(row) == 0) continue;
        trial.first_usual = rows.width(row) == trial.width;
        break;
    }
    count_line_ends(sample, rows, split.consumed, trial);
    return trial;
}

/// One character, as an option gives it.
char character_of(const std::string& word, const char* option) {
    if (word == "tab" || word == "\\t") return '\t';
    if (word == "\\x1f" || word == "\\x1F") return '\x1F';
    const bool usable =
        word.size() == 1 && (word[0] & 0x80) == 0 && word[0] != '\n' && word[0] != '\r' && word[0] != '\0';
    if (usable) return word[0];
    throw Error(ErrorKind::usage,
                fmt::format("{} is '{}' (expected one ASCII character, or tab)", option, word));
}

/// The delimiter of a first line `sep=;`, with or without quotes.
std::optional<char> sep_line(std::string_view sample) {
    std::string_view line = sample.substr(0, std::min(sample.find_first_of("\r\n"), sample.size()));
    if (line.size() == 7 && line.front() == '"' && line.back() == '"') line = line.substr(1, 5);
    if (line.size() != 5 || line[3] != '=' || (line[4] & 0x80) != 0) return std::nullopt;
    const auto same = [&](std::size_t i, char c) { return (line[i] | 0x20) == c; };
    if (!same(0, 's') || !same(1, 'e') || !same(2, 'p')) return std::nullopt;
    return line[4];
}

/// Quotes at the start of a cell, and of these, how many are closed at its end.
bool cells_are_quoted(std::string_view sample, char delimiter, char quote) {
    std::size_t opened = 0;
    std::size_t closed = 0;
    const auto ends_cell = [&](char c) { return c == delimiter || c == '\n' || c == '\r'; };
    for (std::size_t i = 0; i < sample.size(); ++i) {
        if (sample[i] != quote) continue;
        opened += i == 0 || ends_cell(sample[i - 1]);
        closed += i + 1 == sample.size() || ends_cell(sample[i + 1]);
    }
    return opened >= 1 && closed >= 1 && 2 * std::min(opened, closed) > std::max(opened, closed);
}

/// Does a backslash stand before quotes that are followed by more of the cell?
bool backslashes_escape(std::string_view sample, char delimiter, char quote) {
    std::size_t inner = 0;
    std::size_t closing = 0;
    for (std::size_t i = 1; i + 1 < sample.size(); ++i) {
        if (sample[i] != quote || sample[i - 1] != '\\') continue;
        const char next = sample[i + 1];
        ++(next == delimiter || next == '\n' || next == '\r' ? closing : inner);
    }
    return inner > closing;
}

struct Given {
    std::optional<char> delimiter, quote;
};

/// The best way of quoting for one delimiter.
Trial try_quotes(std::string_view sample, bool whole, Dialect dialect, const Given& given) {
    dialect.quote = given.quote.value_or('"');
    dialect.backslash = backslashes_escape(sample, dialect.delimiter, dialect.quote);
    Trial best = try_dialect(sample, whole, dialect);
    if (dialect.backslash) {
        dialect.backslash = false;
        const Trial plain = try_dialect(sample, whole, dialect);
        if (plain.share() > best.share()) best = plain;
    }
    if (given.quote) return best;
    const bool double_quoted = cells_are_quoted(sample, dialect.delimiter, '"');
    if (!double_quoted && cells_are_quoted(sample, dialect.delimiter, '\'')) {
        dialect.quote = '\'';
        const Trial single = try_dialect(sample, whole, dialect);
        if (single.share() >= best.share()) best = single;
    }
    if (sample.find('"') != std::string_view::npos) {
        dialect.quote = '\0';
        dialect.backslash = false;
        const Trial unquoted = try_dialect(sample, whole, dialect);
        if (unquoted.width == best.width && unquoted.share() > best.share() + 0.01) best = unquoted;
    }
    return best;
}

std::vector<Trial> try_all(std::string_view sample, bool whole, const Given& given, LineEnd line_end) {
    std::vector<Trial> trials;
    for (const char delimiter : delimiters) {
        if (given.delimiter || sample.find(delimiter) == std::string_view::npos) continue;
        trials.push_back(try_quotes(sample, whole, {delimiter, '"', false, line_end}, given));
    }
    if (trials.empty()) {
        trials.push_back(
            try_quotes(sample, whole, {given.delimiter.value_or(','), '"', false, line_end}, given));
    }
    return trials;
}

const Trial& best_of(const std::vector<Trial>& trials) {
    double most = 0;
    for (const Trial& trial : trials) most = std::max(most, trial.score());
    const Trial* best = nullptr;
    for (const Trial& trial : trials) {  // in the order of `delimiters`
        if (trial.score() < most - 0.05) continue;
        if (best == nullptr || trial.width >= 3 * best->width) best = &trial;
    }
    return *best;
}

LineEnd line_end_of(const Trial& trial) {
    const int kinds = (trial.lf > 0 ? 1 : 0) + (trial.crlf > 0 ? 1 : 0) + (trial.cr > 0 ? 1 : 0);
    if (kinds > 1) return LineEnd::mixed;
    if (trial.cr > 0) return LineEnd::cr;
    return trial.crlf > 0 ? LineEnd::crlf : LineEnd::lf;
}

bool has_lone_cr(std::string_view sample) {
    for (std::size_t at = sample.find('\r'); at != std::string_view::npos; at = sample.find('\r', at + 1)) {
        if (at + 1 < sample.size() && sample[at + 1] != '\n') return true;
    }
    return sample.ends_with('\r');
}

std::string name_of(char c) {
    switch (c) {
        case '\t':
            return "tab";
        case '\x1F':
            return "U+001F";
        case ',':
            return "comma";
        case ';':
            return "semicolon";
        default:
            return fmt::format("{}", c);
    }
}

constexpr std::array<std::string_view, 4> line_end_words = {"LF", "CRLF", "CR", "mixed"};

}  // namespace

FoundDialect find_dialect(std::string_view sample, bool whole, const ReadOptions& options) {
    if (sample.size() > sample_bytes) {
        sample = sample.substr(0, sample_bytes);
        whole = false;
    }
    FoundDialect found;
    Given given;
    if (!options.delimiter.empty()) given.delimiter = character_of(options.delimiter, "delimiter");
    if (!options.quote.empty())
        given.quote = options.quote == "none" ? '\0' : character_of(options.quote, "quote");
    const auto sep = sep_line(sample);
    found.sep_line = sep.has_value();
    if (sep && !given.delimiter) given.delimiter = sep;
    std::vector<Trial> trials = try_all(sample, whole, given, LineEnd::lf);
    Trial best = best_of(trials);
    if (has_lone_cr(sample)) {
        const std::vector<Trial> with_cr = try_all(sample, whole, given, LineEnd::mixed);
        const Trial& cr_best = best_of(with_cr);
        const bool only_cr = best.lf + best.crlf == 0;
        if (only_cr || cr_best.score() > best.score()) best = cr_best;
    }
    found.dialect = best.dialect;
    found.width = best.width;
    found.dialect.line_end = line_end_of(best);
    const std::string why = sep && given.delimiter == sep ? " as the line sep= says"
                            : given.delimiter             ? " as asked"
                                                          : "";
    found.evidence = fmt::format("delimiter {}{}: {} of {} rows have {} cells",
                                 name_of(best.dialect.delimiter), why, best.usual, best.rows, best.width);
    if (best.width < 2) found.evidence = "nothing separates cells: one column";
    return found;
}

void write_dialect(const Dialect& dialect, SourceFormat& format) {
    format.delimiter.assign(1, dialect.delimiter);
    format.quote.assign(dialect.quote == '\0' ? 0 : 1, dialect.quote);
    format.escape.assign(dialect.backslash ? 1 : 0, '\\');
    format.line_end = line_end_words[static_cast<std::size_t>(dialect.line_end)];
}

Dialect dialect_of(const SourceFormat& format) {
    if (format.delimiter.size() != 1 || format.quote.size() > 1) {
        throw Error(ErrorKind::usage,
                    fmt::format("a source of format '{}' with delimiter '{}' has no CSV dialect",
                                format.format, format.delimiter));
    }
    const auto word = std::find(line_end_words.begin(), line_end_words.end(), format.line_end);
    if (word == line_end_words.end()) {
        throw Error(ErrorKind::usage,
                    fmt::format("line_end is '{}' (expected LF, CRLF, CR or mixed)", format.line_end));
    }
    return {format.delimiter[0], format.quote.empty() ? '\0' : format.quote[0], format.escape == "\\",
            static_cast<LineEnd>(word - line_end_words.begin())};
}

}  // namespace waybill
