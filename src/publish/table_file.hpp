// SPDX-License-Identifier: Apache-2.0
#pragma once

// An answer as a file: CSV, JSON, Parquet, XLSX.

#include <cstdint>
#include <string>

#include "store/database.hpp"

namespace waybill {

enum class ExportFormat : std::uint8_t { csv, parquet, json, xlsx };

/// Writes what the one statement `select` gives to `path`, replacing it; gives the number of rows.
///
/// CSV is UTF-8 with CRLF, as RFC 4180 has it; JSON an array of objects. In CSV and XLSX a text cell that
/// begins like a formula (= + - @, tab, carriage return) gets an apostrophe before it, so that no spreadsheet
/// runs it. The file appears whole or not at all: it is written beside its place and renamed. Errors: usage
/// for a wrong statement; limit for more than 1,048,575 rows in XLSX; io.
std::uint64_t write_table(Connection& connection, const std::string& select, const std::string& path,
                          ExportFormat format);

/// `cell` with an apostrophe before it if a spreadsheet would take it for a formula.
[[nodiscard]] std::string without_formula(const std::string& cell);

}  // namespace waybill
