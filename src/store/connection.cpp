// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "store/connection_state.hpp"
#include "store/duckdb_result.hpp"

namespace waybill {
namespace {

struct Prepared {
    duckdb_prepared_statement statement = nullptr;
    ~Prepared() { duckdb_destroy_prepare(&statement); }
};

struct Extracted {
    duckdb_extracted_statements statements = nullptr;
    idx_t count = 0;
    ~Extracted() { duckdb_destroy_extracted(&statements); }
};

duckdb_state bind_value(duckdb_prepared_statement statement, idx_t index, const Value& value) {
    struct Binder {
        duckdb_prepared_statement statement;
        idx_t index;
        duckdb_state operator()(std::monostate) const { return duckdb_bind_null(statement, index); }
        duckdb_state operator()(bool v) const { return duckdb_bind_boolean(statement, index, v); }
        duckdb_state operator()(std::int64_t v) const { return duckdb_bind_int64(statement, index, v); }
        duckdb_state operator()(double v) const { return duckdb_bind_double(statement, index, v); }
        duckdb_state operator()(const std::string& v) const {
            return duckdb_bind_varchar_length(statement, index, v.data(), v.size());
        }
        duckdb_state operator()(Day v) const {
            return duckdb_bind_date(statement, index,
                                    {static_cast<std::int32_t>(v.time_since_epoch().count())});
        }
        duckdb_state operator()(Decimal v) const {
            const auto low = static_cast<std::uint64_t>(v.micro);
            return duckdb_bind_decimal(statement, index, {18, 6, {low, v.micro < 0 ? -1 : 0}});
        }
    };
    return std::visit(Binder{statement, index}, value);
}

void bind_all(duckdb_prepared_statement statement, const Parameters& parameters) {
    for (const auto& [name, value] : parameters) {
        idx_t index = 0;
        if (duckdb_bind_parameter_index(statement, &index, name.c_str()) != DuckDBSuccess) {
            throw Error(ErrorKind::usage, fmt::format("the statement has no parameter ${}", name));
        }
        if (bind_value(statement, index, value) != DuckDBSuccess) {
            throw Error(ErrorKind::usage, fmt::format("parameter ${} cannot be bound", name));
        }
    }
}

// Prepares the one statement of `sql`.
void prepare(duckdb_connection connection, std::string_view sql, Prepared& prepared) {
    const std::string text(sql);
    Extracted extracted;
    extracted.count = duckdb_extract_statements(connection, text.c_str(), &extracted.statements);
    if (extracted.count == 0) {
        const char* error = duckdb_extract_statements_error(extracted.statements);
        throw Error(ErrorKind::usage, error == nullptr || *error == '\0' ? "no SQL statement given" : error);
    }
    if (extracted.count > 1) {
        throw Error(ErrorKind::usage, fmt::format("{} SQL statements where one is expected", extracted.count),
                    "run them one at a time");
    }
    if (duckdb_prepare_extracted_statement(connection, extracted.statements, 0, &prepared.statement) !=
        DuckDBSuccess) {
        throw duckdb_error(duckdb_prepare_error(prepared.statement));
    }
}

bool readable(duckdb_type type) {
    switch (type) {
        case DUCKDB_TYPE_BOOLEAN:
        case DUCKDB_TYPE_TINYINT:
        case DUCKDB_TYPE_SMALLINT:
        case DUCKDB_TYPE_INTEGER:
        case DUCKDB_TYPE_BIGINT:
        case DUCKDB_TYPE_UTINYINT:
        case DUCKDB_TYPE_USMALLINT:
        case DUCKDB_TYPE_UINTEGER:
        case DUCKDB_TYPE_UBIGINT:
        case DUCKDB_TYPE_HUGEINT:
        case DUCKDB_TYPE_FLOAT:
        case DUCKDB_TYPE_DOUBLE:
        case DUCKDB_TYPE_DECIMAL:
        case DUCKDB_TYPE_VARCHAR:
        case DUCKDB_TYPE_DATE:
            return true;
        default:
            return false;
    }
}

// Columns of lists, structs, timestamps... are read as DuckDB's own text for them: the statement is wrapped
// and the wrapped one prepared instead. Statements that give no such columns stay as they are.
void wrap_unreadable(duckdb_connection connection, std::string_view sql, Prepared& prepared) {
    if (duckdb_prepared_statement_type(prepared.statement) != DUCKDB_STATEMENT_TYPE_SELECT) return;
    const idx_t count = duckdb_prepared_statement_column_count(prepared.statement);
    std::string columns;
    bool wrap = false;
    for (idx_t i = 0; i < count; ++i) {
        const char* name = duckdb_prepared_statement_column_name(prepared.statement, i);
        const std::string alias = fmt::format("c{}", i);
        const duckdb_type type = duckdb_prepared_statement_column_type(prepared.statement, i);
        // INVALID: the type hangs on a parameter and is known only when it runs.
        const bool plain = readable(type) || type == DUCKDB_TYPE_INVALID;
        wrap = wrap || !plain;
        columns += fmt::format("{}{}{} AS {}", i == 0 ? "" : ", ", alias, plain ? "" : "::VARCHAR",
                               quoted_identifier(name));
        duckdb_free(const_cast<char*>(name));
    }
    if (!wrap) return;
    std::string aliases;
    for (idx_t i = 0; i < count; ++i) aliases += fmt::format("{}c{}", i == 0 ? "" : ", ", i);
    std::string inner(sql);
    while (!inner.empty() &&
           (std::isspace(static_cast<unsigned char>(inner.back())) || inner.back() == ';')) {
        inner.pop_back();
    }
    Prepared wrapped;
    prepare(connection, fmt::format("SELECT {} FROM (\n{}\n) AS answer({})", columns, inner, aliases),
            wrapped);
    std::swap(wrapped.statement, prepared.statement);
}

}  // namespace

Connection::Connection(std::unique_ptr<State> state) : state_(std::move(state)) {}
Connection::~Connection() = default;
Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;

Answer Connection::query(std::string_view sql, const Parameters& parameters) {
    Prepared prepared;
    prepare(state_->connection, sql, prepared);
    wrap_unreadable(state_->connection, sql, prepared);
    bind_all(prepared.statement, parameters);
    auto answer = std::make_unique<Answer::State>();
    // Streaming: an answer of a hundred million rows is never held in memory.
    const auto outcome = duckdb_execute_prepared_streaming(prepared.statement, &answer->result);
    if (outcome != DuckDBSuccess) {
        const char* error = duckdb_result_error(&answer->result);
        throw duckdb_error(error == nullptr ? "the statement failed" : error);
    }
    answer->describe();
    return Answer(std::move(answer));
}

void Connection::run(std::string_view script) {
    duckdb_result result;
    const auto outcome = duckdb_query(state_->connection, std::string(script).c_str(), &result);
    const char* text = outcome == DuckDBSuccess ? nullptr : duckdb_result_error(&result);
    const std::string error = text == nullptr ? "the script failed" : text;
    duckdb_destroy_result(&result);
    if (outcome != DuckDBSuccess) throw duckdb_error(error);
}

std::optional<std::int64_t> Connection::integer(std::string_view sql, const Parameters& parameters) {
    Answer answer = query(sql, parameters);
    if (!answer.next() || answer.is_null(0)) return std::nullopt;
    return answer.integer(0);
}

std::optional<std::string> Connection::text(std::string_view sql, const Parameters& parameters) {
    Answer answer = query(sql, parameters);
    if (!answer.next() || answer.is_null(0)) return std::nullopt;
    return answer.text(0);
}

void Connection::interrupt() {
    duckdb_interrupt(state_->connection);
}

Transaction::Transaction(Connection& connection) : connection_(connection) {
    connection_.run("BEGIN TRANSACTION");
}

Transaction::~Transaction() {
    if (!open_) return;
    duckdb_result result;  // a failed rollback leaves nothing to do: the transaction is void already
    duckdb_query(connection_.state_->connection, "ROLLBACK", &result);
    duckdb_destroy_result(&result);
}

void Transaction::commit() {
    open_ = false;
    connection_.run("COMMIT");
}

}  // namespace waybill
