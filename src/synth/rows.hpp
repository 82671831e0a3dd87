// SPDX-License-Identifier: Apache-2.0
#pragma once

// Rows of cells into the bytes of a file: delimited text, JSON lines, or the XML of a worksheet.

#include <cstdint>
#include <span>
#include <string>

#include "synth/layouts.hpp"

namespace waybill::synth {

enum class CellKind : std::uint8_t { text, number, date };
[[nodiscard]] CellKind cell_kind(Field field);

/// Appends one data row. `row_number` is the row of the sheet, from 1.
void append_row(std::string& to, const NationalLayout& layout, std::span<const std::string> cells,
                std::uint64_t row_number);
/// Appends a row of plain text cells: titles, headers, totals. Empty `cells` make a blank row.
void append_text_row(std::string& to, const NationalLayout& layout, std::span<const std::string> cells,
                     std::uint64_t row_number);

/// Rows that stand before the first data row: titles and the header. None in JSON lines.
[[nodiscard]] std::uint64_t rows_above(const NationalLayout& layout);
void append_rows_above(std::string& to, const NationalLayout& layout, int year);
/// The totals row, where the layout has one.
struct Totals {
    std::int64_t quantity = 0, usd_cents = 0;
};
void append_totals(std::string& to, const NationalLayout& layout, const Totals& totals,
                   std::uint64_t row_number);

}  // namespace waybill::synth
