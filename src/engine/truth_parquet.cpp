// SPDX-License-Identifier: Apache-2.0
#include "engine/truth_parquet.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.hpp"
#include "store/database.hpp"

// The artificial world is written by code that knows no database, as csv. A column's name says its type, in
// all tables alike; what no rule names is text, tax numbers and tariff codes among it.

namespace waybill {
namespace {

constexpr std::array<std::string_view, 18> counts = {
    "row",   "firms",     "movements",    "handovers",   "deliveries", "delivery",
    "hop",   "low",       "high",         "exporters",   "importers",  "brands",
    "grams", "net_grams", "closed_least", "closed_most", "open_most",  "share_ppm"};
constexpr std::array<std::string_view, 14> days = {
    "left",      "arrived",  "since", "until",      "changed",      "founded",        "closed",
    "first_day", "last_day", "born",  "first_left", "last_arrived", "succeeds_since", "entity_listed"};

template <std::size_t n>
bool among(const std::array<std::string_view, n>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string_view type_of(std::string_view column) {
    if (column == "listing_uid") return "VARCHAR";
    const std::string_view plain = column.starts_with("recorded_") ? column.substr(9) : column;
    const bool counted = plain.ends_with("_id") || plain.starts_with("pieces") || plain == "usd_cents";
    if (counted || among(counts, plain)) return "BIGINT";
    return among(days, plain) ? "DATE" : "VARCHAR";
}

std::string reader(const std::filesystem::path& csv) {
    return "read_csv(" + quoted_text(csv.string()) +
           ", header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')";
}

void convert(Connection& connection, const std::filesystem::path& csv) {
    std::vector<std::string> columns;
    Answer names = connection.query("SELECT column_name FROM (DESCRIBE SELECT * FROM " + reader(csv) + ")");
    while (names.next()) {
        const std::string name = names.text(0);
        columns.push_back(fmt::format("CAST({0} AS {1}) AS {0}", quoted_identifier(name), type_of(name)));
    }
    std::filesystem::path parquet = csv;
    parquet.replace_extension(".parquet");
    try {
        connection.run(fmt::format("COPY (SELECT {} FROM {}) TO {} (FORMAT parquet, COMPRESSION zstd)",
                                   fmt::join(columns, ", "), reader(csv), quoted_text(parquet.string())));
    } catch (const Error& error) {
        std::filesystem::remove(parquet);
        throw Error(error.kind(), csv.string() + ": " + error.what(), "the csv file is left as it is");
    }
    std::filesystem::remove(csv);
}

}  // namespace

void write_truth_as_parquet(const std::filesystem::path& folder, Progress& progress) {
    std::vector<std::filesystem::path> tables;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".csv") tables.push_back(entry.path());
    }
    std::sort(tables.begin(), tables.end());
    progress.begin("truth as Parquet", tables.size());
    Database database = Database::open(":memory:");
    Connection connection = database.connect();
    for (std::size_t i = 0; i < tables.size(); ++i) {
        convert(connection, tables[i]);
        progress.advance(i + 1, i + 1);
    }
    progress.end(fmt::format("{} tables", tables.size()));
}

}  // namespace waybill
