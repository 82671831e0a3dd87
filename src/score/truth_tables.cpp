// SPDX-License-Identifier: Apache-2.0
#include "score/truth_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/error.hpp"

namespace waybill {
namespace {

struct TruthColumn {
    std::string_view name;
    std::string_view type;  // DuckDB's
    bool optional = false;  // null where the file lacks it
};

struct TruthTable {
    std::string_view name;
    std::span<const TruthColumn> columns;
};

constexpr std::array entity_columns{TruthColumn{"entity_id", "BIGINT"}, TruthColumn{"kind", "VARCHAR"},
                                    TruthColumn{"name", "VARCHAR"}, TruthColumn{"name_latin", "VARCHAR"}};
constexpr std::array brand_columns{TruthColumn{"brand_id", "BIGINT"}, TruthColumn{"brand", "VARCHAR"}};
constexpr std::array model_columns{TruthColumn{"model_id", "BIGINT"}, TruthColumn{"brand_id", "BIGINT"},
                                   TruthColumn{"model", "VARCHAR"}};
constexpr std::array record_columns{
    TruthColumn{"file", "VARCHAR"},         TruthColumn{"sheet", "VARCHAR"},
    TruthColumn{"row", "BIGINT"},           TruthColumn{"state", "VARCHAR"},
    TruthColumn{"movement_ids", "VARCHAR"}, TruthColumn{"exporter_id", "BIGINT"},
    TruthColumn{"importer_id", "BIGINT"},   TruthColumn{"maker_id", "BIGINT"},
    TruthColumn{"brand_id", "BIGINT"},      TruthColumn{"model_id", "BIGINT"},
    TruthColumn{"goods_class", "VARCHAR"},  TruthColumn{"completeness", "VARCHAR"}};
constexpr std::array handover_columns{TruthColumn{"handover_id", "BIGINT"}, TruthColumn{"from_id", "BIGINT"},
                                      TruthColumn{"to_id", "BIGINT"}, TruthColumn{"pieces", "BIGINT"}};
constexpr std::array chain_columns{TruthColumn{"chain_id", "BIGINT"}, TruthColumn{"firms", "BIGINT"},
                                   TruthColumn{"firm_ids", "VARCHAR"}, TruthColumn{"pieces", "BIGINT"},
                                   TruthColumn{"pieces_on_record", "BIGINT"}};
constexpr std::array chain_hop_columns{TruthColumn{"chain_id", "BIGINT"}, TruthColumn{"delivery", "BIGINT"},
                                       TruthColumn{"hop", "BIGINT"}, TruthColumn{"hop_kind", "VARCHAR"},
                                       TruthColumn{"hop_id", "BIGINT"}};
constexpr std::array attribution_columns{
    TruthColumn{"attribution_id", "BIGINT"},  TruthColumn{"origin_kind", "VARCHAR"},
    TruthColumn{"origin_id", "BIGINT"},       TruthColumn{"target_country", "VARCHAR"},
    TruthColumn{"goods_class", "VARCHAR"},    TruthColumn{"model_id", "BIGINT"},
    TruthColumn{"scope_entity_id", "BIGINT"}, TruthColumn{"direction", "VARCHAR"},
    TruthColumn{"pieces_true", "BIGINT"},     TruthColumn{"closed_least", "BIGINT"},
    TruthColumn{"closed_most", "BIGINT"},     TruthColumn{"open_most", "BIGINT"}};
constexpr std::array listing_columns{
    TruthColumn{"list", "VARCHAR"},        TruthColumn{"kind", "VARCHAR", true},
    TruthColumn{"listing_uid", "VARCHAR"}, TruthColumn{"entity_id", "BIGINT"},
    TruthColumn{"since", "DATE"},          TruthColumn{"until", "DATE"}};
constexpr std::array diversion_columns{TruthColumn{"stage", "VARCHAR"}, TruthColumn{"country", "VARCHAR"},
                                       TruthColumn{"hs6", "VARCHAR"}, TruthColumn{"month", "VARCHAR"},
                                       TruthColumn{"usd_cents", "BIGINT"}};
constexpr std::array figure_columns{TruthColumn{"goods", "VARCHAR"},
                                    TruthColumn{"basis", "VARCHAR"},
                                    TruthColumn{"procedures", "VARCHAR"},
                                    TruthColumn{"date_role", "VARCHAR"},
                                    TruthColumn{"period", "VARCHAR"},
                                    TruthColumn{"movements", "BIGINT"},
                                    TruthColumn{"exporters", "BIGINT"},
                                    TruthColumn{"importers", "BIGINT"},
                                    TruthColumn{"brands", "BIGINT"},
                                    TruthColumn{"pieces", "BIGINT"},
                                    TruthColumn{"usd_cents", "BIGINT"},
                                    TruthColumn{"recorded_movements", "BIGINT"},
                                    TruthColumn{"recorded_exporters", "BIGINT"},
                                    TruthColumn{"recorded_pieces", "BIGINT"},
                                    TruthColumn{"recorded_usd_cents", "BIGINT"}};
constexpr std::array report_columns{TruthColumn{"report_id", "BIGINT"}, TruthColumn{"file", "VARCHAR"}};
constexpr std::array claim_columns{TruthColumn{"claim_id", "BIGINT"}, TruthColumn{"report_id", "BIGINT"},
                                   TruthColumn{"kind", "VARCHAR"}, TruthColumn{"text", "VARCHAR"}};
constexpr std::array told_event_columns{TruthColumn{"told_event_id", "BIGINT"},
                                        TruthColumn{"report_id", "BIGINT"}, TruthColumn{"date", "VARCHAR"},
                                        TruthColumn{"precision", "VARCHAR"}, TruthColumn{"text", "VARCHAR"}};
constexpr std::array verdict_columns{TruthColumn{"claim_id", "BIGINT"}, TruthColumn{"verdict", "VARCHAR"}};

constexpr std::array tables{
    TruthTable{"entity", entity_columns},       TruthTable{"brand", brand_columns},
    TruthTable{"model", model_columns},         TruthTable{"record", record_columns},
    TruthTable{"handover", handover_columns},   TruthTable{"chain", chain_columns},
    TruthTable{"chain_hop", chain_hop_columns}, TruthTable{"attribution", attribution_columns},
    TruthTable{"listing", listing_columns},     TruthTable{"diversion", diversion_columns},
    TruthTable{"figure", figure_columns},       TruthTable{"report", report_columns},
    TruthTable{"claim", claim_columns},         TruthTable{"told_event", told_event_columns},
    TruthTable{"verdict", verdict_columns}};

constexpr const char* hint =
    "docs/formats.md lists the truth tables under \"Scores\"; `waybill synth` writes them";

// The file that holds the table, or nothing.
std::optional<std::filesystem::path> file_of(const std::string& folder, std::string_view table) {
    std::optional<std::filesystem::path> found;
    for (const char* ending : {".csv", ".parquet"}) {
        const auto path = std::filesystem::path(folder) / (std::string(table) + ending);
        if (!std::filesystem::exists(path)) continue;
        if (found)
            throw Error(
                ErrorKind::bad_input,
                fmt::format("{}: holds {}.csv and {}.parquet (expected one of them)", folder, table, table),
                "remove the one that is not wanted");
        found = path;
    }
    return found;
}

std::string reader_of(const std::filesystem::path& path) {
    const std::string quoted = quoted_text(path.string());
    if (path.extension() == ".parquet") return "read_parquet(" + quoted + ")";
    return "read_csv(" + quoted +
           ", header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')";
}

// The columns that the file has of the table's.
std::vector<TruthColumn> held_columns(Connection& connection, const std::filesystem::path& path,
                                      const TruthTable& table) {
    std::vector<std::string> held;
    Answer answer =
        connection.query("SELECT column_name FROM (DESCRIBE SELECT * FROM " + reader_of(path) + ")");
    while (answer.next()) held.push_back(answer.text(0));
    std::vector<TruthColumn> columns;
    for (const TruthColumn& column : table.columns) {
        const bool has = std::find(held.begin(), held.end(), column.name) != held.end();
        if (has) columns.push_back(column);
        if (has || column.optional) continue;
        throw Error(ErrorKind::bad_input,
                    fmt::format("{}: has no column '{}' (found: {})", path.string(), column.name,
                                fmt::join(held, ", ")),
                    hint);
    }
    return columns;
}

// Says which value is of the wrong kind; returns if none is.
void find_wrong_value(Connection& connection, const std::filesystem::path& path,
                      const std::vector<TruthColumn>& columns) {
    connection.run("SET preserve_insertion_order = true");
    for (const TruthColumn& column : columns) {
        const std::string name = quoted_identifier(column.name);
        Answer answer = connection.query(
            fmt::format("SELECT place, value FROM (SELECT row_number() OVER () AS place, {} AS value FROM {})"
                        " WHERE value IS NOT NULL AND TRY_CAST(value AS {}) IS NULL ORDER BY place LIMIT 1",
                        name, reader_of(path), column.type));
        if (!answer.next()) continue;
        throw Error(
            ErrorKind::bad_input,
            fmt::format("{}: row {}: {} is '{}' (expected {})", path.string(), answer.integer(0) + 1,
                        column.name, answer.text(1), column.type == "DATE" ? "YYYY-MM-DD" : "an integer"),
            hint);
    }
}

void load(Connection& connection, const std::filesystem::path& path, const TruthTable& table) {
    const std::vector<TruthColumn> held = held_columns(connection, path, table);
    std::vector<std::string> columns;
    for (const TruthColumn& column : table.columns) {
        const bool has = std::any_of(held.begin(), held.end(),
                                     [&](const TruthColumn& h) { return h.name == column.name; });
        const std::string name = quoted_identifier(column.name);
        columns.push_back(fmt::format("CAST({} AS {}) AS {}", has ? name : "NULL", column.type, name));
    }
    try {
        connection.run(fmt::format("CREATE TABLE truth.{} AS SELECT {} FROM {}",
                                   quoted_identifier(table.name), fmt::join(columns, ", "), reader_of(path)));
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::usage) throw;
        find_wrong_value(connection, path, held);
        throw Error(ErrorKind::bad_input, path.string() + ": " + error.what(), hint);
    }
}

}  // namespace

void load_truth(Connection& connection, const std::string& folder) {
    if (!std::filesystem::is_directory(folder))
        throw Error(ErrorKind::not_found, fmt::format("{}: no such folder", folder),
                    "give the folder of the truth tables, such as world/truth");
    connection.run("CREATE SCHEMA truth");
    bool any = false;
    for (const TruthTable& table : tables) {
        const auto path = file_of(folder, table.name);
        if (!path) continue;
        load(connection, *path, table);
        any = true;
    }
    if (!any)
        throw Error(ErrorKind::not_found,
                    fmt::format("{}: holds no truth table (record.csv, entity.csv, ...)", folder), hint);
}

}  // namespace waybill
