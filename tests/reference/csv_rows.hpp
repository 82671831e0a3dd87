// SPDX-License-Identifier: Apache-2.0
#pragma once

// Slow twin of src/ingest/csv_split.cpp: the same rule, letter by letter over the whole text, with copies.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/csv_split.hpp"
#include "ingest/dialect.hpp"

namespace waybill::reference {

struct Row {
    std::vector<std::string> cells;
    std::uint64_t row_number = 1;
    std::uint64_t offset = 0;
    bool stray_quote = false;
    bool too_long = false;  // cells are not compared then
    bool operator==(const Row&) const = default;
};

class CsvRows {
  public:
    CsvRows(std::string_view text, const Dialect& dialect, const SplitLimits& limits)
        : text_(text), dialect_(dialect), limits_(limits) {}

    /// The next row; nothing at the end.
    std::optional<Row> next() {
        if (at_ >= text_.size()) return std::nullopt;
        const std::size_t begin = at_;
        Row row;
        row.row_number = line_;
        row.offset = begin;
        std::size_t end = read_row(begin, row);
        if (end - begin > limits_.row_bytes) {
            end = begin + limits_.row_bytes;
            while (end < text_.size() && !is_line_end(end)) ++end;
            row = {{}, row.row_number, row.offset, false, true};
        }
        at_ = end + 1;
        for (std::size_t i = begin; i < at_; ++i) line_ += is_line_end(i);
        return row;
    }

  private:
    [[nodiscard]] char at(std::size_t i) const { return i < text_.size() ? text_[i] : '\0'; }
    [[nodiscard]] bool is_line_end(std::size_t i) const {
        if (i >= text_.size()) return false;
        if (text_[i] == '\n')
            return dialect_.line_end != LineEnd::only_crlf || (i > 0 && text_[i - 1] == '\r');
        return dialect_.cr_ends_rows() && text_[i] == '\r' && at(i + 1) != '\n';
    }
    [[nodiscard]] bool is_separator(std::size_t i) const {
        return i >= text_.size() || text_[i] == dialect_.delimiter || is_line_end(i);
    }
    /// Reads the row at `begin`; gives the place of its line end, or the end of the text.
    std::size_t read_row(std::size_t begin, Row& row) {
        if (text_.substr(begin, 3) == "\xEF\xBB\xBF") begin += 3;
        for (std::size_t cell_begin = begin;;) {
            std::string cell;
            const bool quoted =
                dialect_.quote != '\0' && cell_begin < text_.size() && at(cell_begin) == dialect_.quote;
            std::size_t end = 0;
            if (const auto closed = quoted ? read_quoted(cell_begin, cell) : std::nullopt) {
                end = *closed;
            } else {
                row.stray_quote = row.stray_quote || quoted;
                end = read_plain(cell_begin, cell);
            }
            const bool last = end >= text_.size() || is_line_end(end);
            const bool blank = last && row.cells.empty() && !quoted && cell.empty();
            if (!blank) row.cells.push_back(cell);
            if (last) return end;
            cell_begin = end + 1;
        }
    }

    std::size_t read_plain(std::size_t begin, std::string& cell) const {
        std::size_t end = begin;
        while (!is_separator(end)) ++end;
        cell = text_.substr(begin, without_cr(begin, end) - begin);
        return end;
    }

    [[nodiscard]] std::size_t without_cr(std::size_t begin, std::size_t end) const {
        std::size_t text_end = end;
        if (dialect_.cr_ends_rows()) {
            if (at(end) == '\n' && text_end > begin && text_[text_end - 1] == '\r') --text_end;
        } else if (is_line_end(end) || end >= text_.size()) {
            while (text_end > begin && text_[text_end - 1] == '\r') --text_end;
        }
        return text_end;
    }

    /// The separator behind a quoted cell; nothing if its quote is text.
    std::optional<std::size_t> read_quoted(std::size_t begin, std::string& cell) const {
        std::uint64_t lines = 0;
        std::size_t i = begin + 1;
        for (;; ++i) {
            if (i >= text_.size() || i - begin > limits_.quoted_bytes || lines > limits_.quoted_lines)
                return {};
            const char c = text_[i];
            if (is_line_end(i)) ++lines;
            if (dialect_.backslash && c == '\\' && (at(i + 1) == '\\' || at(i + 1) == dialect_.quote)) {
                if (i + 1 - begin > limits_.quoted_bytes) return {};
                cell += at(++i);
            } else if (c == dialect_.quote && at(i + 1) == dialect_.quote) {
                cell += at(++i);
            } else if (c == dialect_.quote) {
                break;
            } else {
                cell += c;
            }
        }
        return behind_quote(begin, i, lines, cell);
    }

    std::optional<std::size_t> behind_quote(std::size_t begin, std::size_t closing, std::uint64_t lines,
                                            std::string& cell) const {
        std::size_t end = closing + 1;
        while (!is_separator(end)) ++end;
        const std::size_t text_end = without_cr(closing + 1, end);
        const std::string_view behind = text_.substr(closing + 1, text_end - closing - 1);
        if (behind.find_first_not_of(" \t") == std::string_view::npos) return end;
        if (lines > 0) return {};
        if (behind.back() == dialect_.quote) {
            cell = undoubled(text_.substr(begin + 1, text_end - begin - 2));
        } else {
            cell = text_.substr(begin, text_end - begin);
        }
        return end;
    }

    [[nodiscard]] std::string undoubled(std::string_view text) const {
        std::string plain;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char next = i + 1 < text.size() ? text[i + 1] : '\0';
            const bool pair = next == dialect_.quote &&
                              (text[i] == dialect_.quote || (dialect_.backslash && text[i] == '\\'));
            if (pair || (dialect_.backslash && text[i] == '\\' && next == '\\')) ++i;
            plain += text[i];
        }
        return plain;
    }

    std::string_view text_;
    Dialect dialect_;
    SplitLimits limits_;
    std::size_t at_ = 0;
    std::uint64_t line_ = 1;
};

[[nodiscard]] inline std::vector<Row> csv_rows(std::string_view text, const Dialect& dialect,
                                               const SplitLimits& limits = {}) {
    CsvRows reader(text, dialect, limits);
    std::vector<Row> rows;
    while (auto row = reader.next()) rows.push_back(std::move(*row));
    return rows;
}

}  // namespace waybill::reference
