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
constexpr std::ptrdiff_t most_titles = 50;  // lines above a table; more than any real file has

/// How evenly a dialect splits the sample.
struct Trial {
    Dialect dialect;
    std::size_t rows = 0;   // with any cell, without the titles
    std::size_t usual = 0;  // of these, with as many cells as most
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

/// Weighs the widths of rows: titles above the first row of the usual width do not count, blank lines
/// neither.
void weigh(const std::vector<std::size_t>& widths, Trial& trial) {
    std::map<std::size_t, std::size_t> counts;
    for (const std::size_t width : widths) ++counts[width];
    for (const auto& [width, count] : counts) {
        if (width < 2 || count < trial.usual) continue;
        trial.usual = count;
        trial.width = static_cast<std::uint32_t>(width);
    }
    const auto first = std::find(widths.begin(), widths.end(), trial.width);
    const auto titles = std::min<std::ptrdiff_t>(most_titles, first - widths.begin());
    trial.rows = widths.size() - static_cast<std::size_t>(titles);
    trial.first_usual = first == widths.begin();
    const auto single = static_cast<std::size_t>(std::count(widths.begin() + titles, widths.end(), 1u));
    if (trial.usual == 0 || 2 * single > trial.rows) {
        trial.width = widths.empty() ? 0 : 1;
        trial.usual = single;
    }
}

Trial try_dialect(std::string_view sample, bool whole, const Dialect& dialect) {
    Trial trial{dialect};
    RowBlock rows;
    RowSplitter splitter(dialect);
    Split split = splitter.split(sample, whole, rows);
    if (rows.rows() == 0 && !whole) split = splitter.split(sample, true, rows);
    std::vector<std::size_t> widths;
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        if (rows.width(row) > 0) widths.push_back(rows.width(row));
    }
    weigh(widths, trial);
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
        if (unquoted.score() > best.score() + 0.05) best = unquoted;
    }
    return best;
}

/// Does a comma or colon stand only between digits, as in 12,50 and 10:30?
bool only_in_numbers(std::string_view sample, char delimiter) {
    const auto is_digit = [&](std::size_t i) {
        return i < sample.size() && sample[i] >= '0' && sample[i] <= '9';
    };
    for (std::size_t at = sample.find(delimiter); at != std::string_view::npos;
         at = sample.find(delimiter, at + 1)) {
        if (at == 0 || !is_digit(at - 1) || !is_digit(at + 1)) return false;
    }
    return true;
}

/// Does it only seem to separate, as every row holds a number or a time of day?
bool is_part_of_numbers(std::string_view sample, const Trial& trial) {
    const char delimiter = trial.dialect.delimiter;
    const std::uint32_t widest = delimiter == ':' ? 3 : delimiter == ',' ? 2 : 0;
    return !trial.first_usual && trial.width <= widest && only_in_numbers(sample, delimiter);
}

/// A delimiter that does not stand in the sample, for text of one column.
char unused_delimiter(std::string_view sample) {
    for (const char delimiter : std::string_view(",;\t|^~\x1F")) {
        if (sample.find(delimiter) == std::string_view::npos) return delimiter;
    }
    return ',';
}

std::vector<Trial> try_all(std::string_view sample, bool whole, const Given& given, LineEnd line_end) {
    std::vector<Trial> trials;
    for (const char delimiter : delimiters) {
        if (given.delimiter || sample.find(delimiter) == std::string_view::npos) continue;
        Trial trial = try_quotes(sample, whole, {delimiter, '"', false, line_end}, given);
        if (trial.width >= 2 && !is_part_of_numbers(sample, trial)) trials.push_back(trial);
    }
    if (trials.empty()) {
        const char delimiter = given.delimiter.value_or(unused_delimiter(sample));
        trials.push_back(try_quotes(sample, whole, {delimiter, '"', false, line_end}, given));
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

/// CRs and LFs that are no part of a CRLF.
struct Lone {
    bool cr = false, lf = false;
};

Lone lone_of(std::string_view sample) {
    Lone lone;
    for (std::size_t at = 0; at < sample.size(); ++at) {
        lone.cr = lone.cr || (sample[at] == '\r' && (at + 1 == sample.size() || sample[at + 1] != '\n'));
        lone.lf = lone.lf || (sample[at] == '\n' && (at == 0 || sample[at - 1] != '\r'));
    }
    return lone;
}

/// The best dialect of all.
Trial best_trial(std::string_view sample, bool whole, const Given& given, const Lone& lone) {
    Trial best = best_of(try_all(sample, whole, given, LineEnd::lf));
    if (lone.cr) {
        const Trial with_cr = best_of(try_all(sample, whole, given, LineEnd::mixed));
        if (best.lf + best.crlf == 0 || with_cr.score() > best.score()) best = with_cr;
    }
    if (lone.lf && best.crlf > 0) {
        const Trial without_lf = best_of(try_all(sample, whole, given, LineEnd::only_crlf));
        if (without_lf.score() > best.score()) best = without_lf;
    }
    return best;
}

/// A file of LF and CRLF is a mixed one, unless its lone CRs were found to be text.
LineEnd line_end_of(const Trial& trial, const Lone& lone) {
    if (trial.dialect.line_end == LineEnd::only_crlf) return LineEnd::only_crlf;
    const int kinds = (trial.lf > 0 ? 1 : 0) + (trial.crlf > 0 ? 1 : 0) + (trial.cr > 0 ? 1 : 0);
    const bool cr_is_text = lone.cr && !trial.dialect.cr_ends_rows();
    if (kinds > 1 && !cr_is_text) return LineEnd::mixed;
    if (trial.cr > 0) return LineEnd::cr;
    return trial.crlf > trial.lf ? LineEnd::crlf : LineEnd::lf;
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

constexpr std::array<std::string_view, 5> line_end_words = {"LF", "CRLF", "CR", "mixed", "CRLF only"};

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
    const Lone lone = lone_of(sample);
    const Trial best = best_trial(sample, whole, given, lone);
    found.dialect = best.dialect;
    found.width = best.width;
    found.dialect.line_end = line_end_of(best, lone);
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
        throw Error(
            ErrorKind::usage,
            fmt::format("line_end is '{}' (expected LF, CRLF, CR, mixed or CRLF only)", format.line_end));
    }
    return {format.delimiter[0], format.quote.empty() ? '\0' : format.quote[0], format.escape == "\\",
            static_cast<LineEnd>(word - line_end_words.begin())};
}

}  // namespace waybill
