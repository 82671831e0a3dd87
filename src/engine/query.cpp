// SPDX-License-Identifier: Apache-2.0
// Reading a case: statements of the user's own, search, figures, export.
#include <fmt/format.h>

#include <filesystem>

#include "core/error.hpp"
#include "engine/sql.hpp"
#include "engine/state.hpp"
#include "publish/table_file.hpp"
#include "text/values.hpp"

namespace waybill {

Answer Engine::query(const std::string& sql) {
    state_->lock();
    // A record is never edited: a user's statement may make no change, whatever it says.
    state_->start_reading();
    return state_->connection.query(sql);
}

FindResult Engine::find(const std::string& text, std::size_t limit) {
    if (text.empty())
        throw Error(ErrorKind::usage, "no text to find", "give a name or a part of a description");
    state_->lock();
    state_->stop_reading();
    FindResult result;
    Answer answer = state_->connection.query(
        sql_find_text,
        {{"text", text}, {"name", normalised_name(text)}, {"limit", static_cast<std::int64_t>(limit) + 1}});
    while (answer.next()) {
        if (result.hits.size() == limit) {
            result.truncated = true;
            break;
        }
        result.hits.push_back(
            {to_string(RecordId{answer.integer(0)}), answer.text(1), answer.text(2), answer.text(3)});
    }
    return result;
}

std::vector<Figure> Engine::figures(const FigureRequest& request) {
    state_->lock();
    state_->stop_reading();
    return work_out_figures(state_->connection, request);
}

std::uint64_t Engine::export_to(const std::string& table_or_select, const std::string& path,
                                ExportFormat format, bool overwrite) {
    if (std::filesystem::exists(path) && !overwrite) {
        throw Error(ErrorKind::usage, path + ": exists already", "give --overwrite to replace it");
    }
    const std::string target = std::filesystem::absolute(path).string();
    state_->lock({target});
    state_->stop_reading();
    const bool is_table = state_->connection
                              .integer(
                                  "SELECT count(*) FROM (SELECT table_name FROM duckdb_tables() UNION ALL"
                                  " SELECT view_name FROM duckdb_views()) t(name) WHERE name = $name",
                                  {{"name", table_or_select}})
                              .value_or(0) > 0;
    const std::string select =
        is_table ? fmt::format("SELECT * FROM {} ORDER BY ALL", quoted_identifier(table_or_select))
                 : table_or_select;
    state_->start_reading();
    return write_table(state_->connection, select, target, format);
}

}  // namespace waybill
