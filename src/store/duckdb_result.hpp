// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside store/ only: DuckDB's result behind Answer, and how its errors become ours.

#include <duckdb.h>

#include <string>
#include <vector>

#include "core/error.hpp"
#include "store/database.hpp"

namespace waybill {

struct Answer::State {
    struct Description {
        std::string name;
        std::string type;
        AnswerKind kind = AnswerKind::other;
        duckdb_type id = DUCKDB_TYPE_INVALID;
        duckdb_type storage = DUCKDB_TYPE_INVALID;  // of a decimal or enum
        std::uint8_t decimals = 0;
    };
    duckdb_result result{};
    duckdb_data_chunk chunk = nullptr;
    std::vector<Description> columns;
    std::vector<duckdb_vector> vectors;
    idx_t rows = 0;
    idx_t row = 0;

    State() = default;
    ~State();
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    void describe();
};

/// The error that DuckDB's text stands for: io, limit, bad_input or usage.
[[nodiscard]] Error duckdb_error(const std::string& text);

}  // namespace waybill
