// SPDX-License-Identifier: Apache-2.0
#include "cli/rows_output.hpp"

#include <algorithm>
#include <ostream>
#include <set>

#include "cli/table.hpp"
#include "text/json_text.hpp"

namespace waybill {
namespace {

void append_csv_text(std::string& line, std::string_view text) {
    const bool formula =
        !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
    const bool quoted = text.empty() || text.find_first_of(",\"\r\n") != std::string_view::npos;
    if (quoted) line += '"';
    if (formula) line += '\'';
    for (const char c : text) {
        if (c == '"') line += '"';
        line += c;
    }
    if (quoted) line += '"';
}

std::vector<std::string> distinct_names(const std::vector<OutputColumn>& columns) {
    std::vector<std::string> names;
    std::set<std::string> taken;
    for (const auto& column : columns) taken.insert(column.name);
    std::set<std::string> used;
    for (const auto& column : columns) {
        std::string name = column.name;
        for (int i = 2; used.contains(name) || (name != column.name && taken.contains(name)); ++i)
            name = column.name + "_" + std::to_string(i);
        used.insert(name);
        names.push_back(std::move(name));
    }
    return names;
}

}  // namespace

std::unique_ptr<RowsOutput> rows_output(Format format, Console& console, const TableLimits& limits) {
    switch (format) {
        case Format::csv:
            return std::make_unique<CsvOutput>(console.out);
        case Format::json:
            return std::make_unique<JsonOutput>(console.out);
        case Format::table:
            break;
    }
    return std::make_unique<TableOutput>(console, limits);
}

void write_rows(RowsOutput& output, const std::vector<OutputColumn>& columns,
                const std::vector<std::vector<std::string>>& rows) {
    output.begin(columns);
    std::vector<OutputCell> cells;
    for (const auto& row : rows) {
        cells.clear();
        for (const auto& cell : row) cells.push_back({cell, false});
        if (!output.row(cells)) break;
    }
    output.end();
}

void CsvOutput::begin(const std::vector<OutputColumn>& columns) {
    columns_ = columns;
    line_.clear();
    for (const auto& column : columns) {
        if (&column != &columns.front()) line_ += ',';
        append_csv_text(line_, column.name);
    }
    out_ << line_ << "\r\n";
}

bool CsvOutput::row(std::span<const OutputCell> cells) {
    line_.clear();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) line_ += ',';
        if (cells[i].null) continue;
        if (columns_[i].kind == CellKind::text)
            append_csv_text(line_, cells[i].text);
        else
            line_ += cells[i].text;
    }
    line_ += "\r\n";
    return static_cast<bool>(out_ << line_);
}

void JsonOutput::begin(const std::vector<OutputColumn>& columns) {
    columns_ = columns;
    keys_ = distinct_names(columns);
    for (auto& key : keys_) {
        std::string quoted;
        append_json(quoted, key);
        key = std::move(quoted);
    }
    out_ << '[';
}

bool JsonOutput::row(std::span<const OutputCell> cells) {
    line_ = first_ ? "\n  {" : ",\n  {";
    first_ = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) line_ += ", ";
        line_ += keys_[i];
        line_ += ": ";
        if (cells[i].null)
            line_ += "null";
        else if (columns_[i].kind == CellKind::text)
            append_json(line_, cells[i].text);
        else
            line_ += columns_[i].kind == CellKind::number && !is_json_number(cells[i].text) ? "null"
                                                                                            : cells[i].text;
    }
    line_ += '}';
    return static_cast<bool>(out_ << line_);
}

void JsonOutput::end() {
    out_ << (first_ ? "]\n" : "\n]\n");
}

}  // namespace waybill
