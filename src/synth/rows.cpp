// SPDX-License-Identifier: Apache-2.0
#include "synth/rows.hpp"

#include <fmt/format.h>

#include <vector>

#include "synth/cells.hpp"
#include "synth/encode.hpp"

namespace waybill::synth {
namespace {

void append_csv(std::string& to, const NationalLayout& layout, std::span<const std::string> cells) {
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i != 0) row += layout.delimiter;
        const std::string& cell = cells[i];
        const bool quoted = layout.quote_all || cell.find_first_of("\"\n\r") != std::string::npos ||
                            cell.find(layout.delimiter) != std::string::npos;
        if (!quoted) {
            row += cell;
            continue;
        }
        row += '"';
        for (const char c : cell) {
            if (c == '"') row += '"';
            row += c;
        }
        row += '"';
    }
    row += layout.crlf ? "\r\n" : "\n";
    append_encoded(to, row, layout.encoding);
}

void append_json_text(std::string& to, std::string_view text) {
    to += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') to += '\\';
        to += c;
    }
    to += '"';
}

void append_json(std::string& to, const NationalLayout& layout, std::span<const std::string> cells) {
    to += '{';
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i != 0) to += ", ";
        append_json_text(to, layout.columns[i].header);
        to += ": ";
        if (cells[i].empty()) {
            to += "null";
        } else if (cell_kind(layout.columns[i].field) == CellKind::number) {
            to += cells[i];
        } else {
            append_json_text(to, cells[i]);
        }
    }
    to += "}\n";
}

void append_xml_text(std::string& to, std::string_view text) {
    for (const char c : text) {
        switch (c) {
            case '&':
                to += "&amp;";
                break;
            case '<':
                to += "&lt;";
                break;
            case '>':
                to += "&gt;";
                break;
            default:
                to += c;
        }
    }
}

void append_reference(std::string& to, std::size_t column, std::uint64_t row) {
    if (column >= 26) to += static_cast<char>('A' + column / 26 - 1);
    to += static_cast<char>('A' + column % 26);
    const fmt::format_int digits(row);
    to.append(digits.data(), digits.size());
}

bool is_plain_number(std::string_view text) {
    if (text.empty()) return false;
    for (const char c : text) {
        if ((c < '0' || c > '9') && c != '.' && c != '-' && c != 'e') return false;
    }
    return true;
}

void append_sheet_row(std::string& to, const NationalLayout& layout, std::span<const std::string> cells,
                      std::uint64_t row, bool data) {
    fmt::format_to(std::back_inserter(to), "<row r=\"{}\">", row);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].empty()) continue;
        const CellKind kind = data ? cell_kind(layout.columns[i].field) : CellKind::text;
        to += "<c r=\"";
        append_reference(to, i, row);
        const bool serial = kind == CellKind::date && layout.dates == DateStyle::serial;
        if (serial || (kind == CellKind::number && is_plain_number(cells[i]))) {
            to += serial ? "\" s=\"1\"><v>" : "\"><v>";
            to += cells[i];
            to += "</v></c>";
        } else {
            to += "\" t=\"inlineStr\"><is><t>";
            append_xml_text(to, cells[i]);
            to += "</t></is></c>";
        }
    }
    to += "</row>";
}

std::string title(const NationalLayout& layout, int year) {
    const CountryInfo& place = info(layout.reporter);
    const std::string span = year == 0 ? "2021-2023" : fmt::format("{}", year);
    if (layout.tongue == Tongue::russian) {
        return fmt::format("Сведения о{} товаров, {}, {} г.", layout.imports ? " ввозе" : " вывозе",
                           place.russian, span);
    }
    return fmt::format("{} {} DATA {}", place.english, layout.imports ? "IMPORT" : "RE-EXPORT", span);
}

}  // namespace

CellKind cell_kind(Field field) {
    switch (field) {
        case Field::running_number:
        case Field::quantity:
        case Field::packages:
        case Field::net_weight:
        case Field::gross_weight:
        case Field::invoice_value:
        case Field::value_usd:
        case Field::value_local:
        case Field::statistical_value:
        case Field::unit_price:
        case Field::exchange_rate:
        case Field::freight:
        case Field::share_of_value:
        case Field::share_of_quantity:
            return CellKind::number;
        case Field::date:
        case Field::release_date:
            return CellKind::date;
        default:
            return CellKind::text;
    }
}

void append_row(std::string& to, const NationalLayout& layout, std::span<const std::string> cells,
                std::uint64_t row_number) {
    switch (layout.container) {
        case Container::csv:
        case Container::csv_gz:
            append_csv(to, layout, cells);
            return;
        case Container::jsonl:
            append_json(to, layout, cells);
            return;
        case Container::xlsx:
            append_sheet_row(to, layout, cells, row_number, true);
            return;
    }
}

void append_text_row(std::string& to, const NationalLayout& layout, std::span<const std::string> cells,
                     std::uint64_t row_number) {
    if (layout.container == Container::xlsx) {
        if (!cells.empty()) append_sheet_row(to, layout, cells, row_number, false);
        return;
    }
    // Offices pad such rows to the table's width.
    std::vector<std::string> padded(cells.begin(), cells.end());
    padded.resize(layout.columns.size());
    append_csv(to, layout, padded);
}

std::uint64_t rows_above(const NationalLayout& layout) {
    return layout.container == Container::jsonl ? 0 : layout.title_rows + std::uint64_t{1};
}

void append_rows_above(std::string& to, const NationalLayout& layout, int year) {
    if (layout.container == Container::jsonl) return;
    std::uint64_t row = 1;
    for (std::uint8_t t = 0; t < layout.title_rows; ++t, ++row) {
        const std::string text =
            t == 0   ? title(layout, year)
            : t == 1 ? (layout.tongue == Tongue::russian ? "Источник: таможенная служба" : "Source: customs")
                     : "";
        if (text.empty()) {
            append_text_row(to, layout, {}, row);
        } else {
            append_text_row(to, layout, std::span(&text, 1), row);
        }
    }
    std::vector<std::string> headers;
    for (const Column& column : layout.columns) headers.emplace_back(column.header);
    append_text_row(to, layout, headers, row);
}

void append_totals(std::string& to, const NationalLayout& layout, const Totals& totals,
                   std::uint64_t row_number) {
    std::vector<std::string> cells(layout.columns.size());
    cells[0] = layout.tongue == Tongue::russian ? "Итого" : "TOTAL";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Field field = layout.columns[i].field;
        if (field == Field::quantity) append_number(cells[i], totals.quantity, 3, layout);
        if (field == Field::value_usd || field == Field::statistical_value)
            append_number(cells[i], totals.usd_cents, 2, layout);
    }
    append_text_row(to, layout, cells, row_number);
}

}  // namespace waybill::synth
