// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cstring>

#include "store/duckdb_result.hpp"

namespace waybill {
namespace {

// DuckDB's HUGEINT; both of our compilers have the type.
__extension__ using Int128 = __int128;
__extension__ using UInt128 = unsigned __int128;

AnswerKind kind_of(duckdb_type type) {
    switch (type) {
        case DUCKDB_TYPE_BOOLEAN:
            return AnswerKind::boolean;
        case DUCKDB_TYPE_TINYINT:
        case DUCKDB_TYPE_SMALLINT:
        case DUCKDB_TYPE_INTEGER:
        case DUCKDB_TYPE_BIGINT:
        case DUCKDB_TYPE_UTINYINT:
        case DUCKDB_TYPE_USMALLINT:
        case DUCKDB_TYPE_UINTEGER:
        case DUCKDB_TYPE_UBIGINT:
        case DUCKDB_TYPE_HUGEINT:
            return AnswerKind::integer;
        case DUCKDB_TYPE_FLOAT:
        case DUCKDB_TYPE_DOUBLE:
        case DUCKDB_TYPE_DECIMAL:
            return AnswerKind::number;
        case DUCKDB_TYPE_VARCHAR:
            return AnswerKind::text;
        case DUCKDB_TYPE_DATE:
            return AnswerKind::day;
        default:
            return AnswerKind::other;
    }
}

std::string_view type_word(duckdb_type type) {
    switch (type) {
        case DUCKDB_TYPE_BOOLEAN:
            return "BOOLEAN";
        case DUCKDB_TYPE_TINYINT:
            return "TINYINT";
        case DUCKDB_TYPE_SMALLINT:
            return "SMALLINT";
        case DUCKDB_TYPE_INTEGER:
            return "INTEGER";
        case DUCKDB_TYPE_BIGINT:
            return "BIGINT";
        case DUCKDB_TYPE_UTINYINT:
            return "UTINYINT";
        case DUCKDB_TYPE_USMALLINT:
            return "USMALLINT";
        case DUCKDB_TYPE_UINTEGER:
            return "UINTEGER";
        case DUCKDB_TYPE_UBIGINT:
            return "UBIGINT";
        case DUCKDB_TYPE_HUGEINT:
            return "HUGEINT";
        case DUCKDB_TYPE_FLOAT:
            return "FLOAT";
        case DUCKDB_TYPE_DOUBLE:
            return "DOUBLE";
        case DUCKDB_TYPE_VARCHAR:
            return "VARCHAR";
        case DUCKDB_TYPE_DATE:
            return "DATE";
        default:
            return "OTHER";
    }
}

template <class T>
T at(duckdb_vector vector, idx_t row) {
    T value;
    std::memcpy(&value, static_cast<const char*>(duckdb_vector_get_data(vector)) + row * sizeof(T),
                sizeof(T));
    return value;
}

Int128 hugeint(duckdb_vector vector, idx_t row) {
    const auto value = at<duckdb_hugeint>(vector, row);
    return static_cast<Int128>((static_cast<UInt128>(static_cast<std::uint64_t>(value.upper)) << 64) |
                               value.lower);
}

Int128 whole(duckdb_type type, duckdb_vector vector, idx_t row) {
    switch (type) {
        case DUCKDB_TYPE_BOOLEAN:
            return at<bool>(vector, row) ? 1 : 0;
        case DUCKDB_TYPE_TINYINT:
            return at<std::int8_t>(vector, row);
        case DUCKDB_TYPE_SMALLINT:
            return at<std::int16_t>(vector, row);
        case DUCKDB_TYPE_INTEGER:
            return at<std::int32_t>(vector, row);
        case DUCKDB_TYPE_BIGINT:
            return at<std::int64_t>(vector, row);
        case DUCKDB_TYPE_UTINYINT:
            return at<std::uint8_t>(vector, row);
        case DUCKDB_TYPE_USMALLINT:
            return at<std::uint16_t>(vector, row);
        case DUCKDB_TYPE_UINTEGER:
            return at<std::uint32_t>(vector, row);
        case DUCKDB_TYPE_UBIGINT:
            return at<std::uint64_t>(vector, row);
        case DUCKDB_TYPE_HUGEINT:
            return hugeint(vector, row);
        default:
            return 0;
    }
}

// Digits of a scaled integer: 12500, 3 -> "12.5"; trailing zeros of the fraction are dropped.
std::string scaled_text(Int128 value, unsigned decimals) {
    const bool negative = value < 0;
    auto size = negative ? 0 - static_cast<UInt128>(value) : static_cast<UInt128>(value);
    std::string digits;
    while (size > 0 || digits.size() <= decimals) {
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(size % 10)));
        size /= 10;
    }
    std::string text = digits.substr(0, digits.size() - decimals);
    std::string part = digits.substr(digits.size() - decimals);
    part.resize(part.find_last_not_of('0') + 1);
    if (!part.empty()) text += "." + part;
    return negative ? "-" + text : text;
}

std::string real_text(double value) {
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

std::string_view bytes_of(const duckdb_string_t& text) {
    auto* mutable_text = const_cast<duckdb_string_t*>(&text);
    return {duckdb_string_t_data(mutable_text), duckdb_string_t_length(text)};
}

}  // namespace

Answer::State::~State() {
    duckdb_destroy_data_chunk(&chunk);
    duckdb_destroy_result(&result);
}

void Answer::State::describe() {
    const idx_t count = duckdb_column_count(&result);
    for (idx_t i = 0; i < count; ++i) {
        Description column;
        column.name = duckdb_column_name(&result, i);
        column.id = duckdb_column_type(&result, i);
        column.storage = column.id;
        column.kind = kind_of(column.id);
        column.type = type_word(column.id);
        if (column.id == DUCKDB_TYPE_DECIMAL) {
            duckdb_logical_type type = duckdb_column_logical_type(&result, i);
            column.decimals = duckdb_decimal_scale(type);
            column.storage = duckdb_decimal_internal_type(type);
            column.type = fmt::format("DECIMAL({},{})", duckdb_decimal_width(type), column.decimals);
            duckdb_destroy_logical_type(&type);
        }
        if (column.kind == AnswerKind::other) {
            throw Error(ErrorKind::usage,
                        fmt::format("column '{}' is of a type that has no text", column.name),
                        "cast it: " + quoted_identifier(column.name) + "::VARCHAR");
        }
        columns.push_back(std::move(column));
    }
    vectors.resize(columns.size());
}

Answer::Answer(std::unique_ptr<State> state) : state_(std::move(state)) {}
Answer::~Answer() = default;
Answer::Answer(Answer&&) noexcept = default;
Answer& Answer::operator=(Answer&&) noexcept = default;

std::size_t Answer::columns() const {
    return state_->columns.size();
}
const std::string& Answer::name(std::size_t column) const {
    return state_->columns[column].name;
}
AnswerKind Answer::kind(std::size_t column) const {
    return state_->columns[column].kind;
}
const std::string& Answer::type(std::size_t column) const {
    return state_->columns[column].type;
}

bool Answer::next() {
    State& s = *state_;
    if (s.chunk != nullptr && ++s.row < s.rows) return true;
    do {
        duckdb_destroy_data_chunk(&s.chunk);
        s.chunk = duckdb_fetch_chunk(s.result);
        if (s.chunk == nullptr) {
            const char* error = duckdb_result_error(&s.result);
            if (error != nullptr && *error != '\0') throw duckdb_error(error);
            return false;
        }
        s.rows = duckdb_data_chunk_get_size(s.chunk);
    } while (s.rows == 0);
    s.row = 0;
    for (std::size_t i = 0; i < s.vectors.size(); ++i)
        s.vectors[i] = duckdb_data_chunk_get_vector(s.chunk, i);
    return true;
}

bool Answer::is_null(std::size_t column) const {
    std::uint64_t* valid = duckdb_vector_get_validity(state_->vectors[column]);
    return valid != nullptr && !duckdb_validity_row_is_valid(valid, state_->row);
}

std::int64_t Answer::integer(std::size_t column) const {
    return static_cast<std::int64_t>(
        whole(state_->columns[column].storage, state_->vectors[column], state_->row));
}

double Answer::number(std::size_t column) const {
    const auto& c = state_->columns[column];
    const duckdb_vector vector = state_->vectors[column];
    if (c.id == DUCKDB_TYPE_DOUBLE) return at<double>(vector, state_->row);
    if (c.id == DUCKDB_TYPE_FLOAT) return at<float>(vector, state_->row);
    auto value = static_cast<double>(whole(c.storage, vector, state_->row));
    for (int i = 0; i < c.decimals; ++i) value /= 10;
    return value;
}

std::string Answer::text(std::size_t column) const {
    if (is_null(column)) return {};
    const auto& c = state_->columns[column];
    const duckdb_vector vector = state_->vectors[column];
    const idx_t row = state_->row;
    switch (c.id) {
        case DUCKDB_TYPE_VARCHAR:
            return std::string(bytes_of(at<duckdb_string_t>(vector, row)));
        case DUCKDB_TYPE_BOOLEAN:
            return at<bool>(vector, row) ? "true" : "false";
        case DUCKDB_TYPE_DOUBLE:
            return real_text(at<double>(vector, row));
        case DUCKDB_TYPE_FLOAT:
            return real_text(static_cast<double>(at<float>(vector, row)));
        case DUCKDB_TYPE_DATE:
            return to_string(
                DatedDay{Day{std::chrono::days{at<std::int32_t>(vector, row)}}, DayPrecision::day});
        default:
            return scaled_text(whole(c.storage, vector, row), c.decimals);
    }
}

std::uint64_t Answer::changed() const {
    return duckdb_rows_changed(&state_->result);
}

}  // namespace waybill
