// SPDX-License-Identifier: Apache-2.0
#pragma once

// Columns of rows on their way into a table: Arrow's memory layout, built column by column.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/day.hpp"
#include "core/decimal.hpp"

namespace waybill {

enum class ColumnKind : std::uint8_t {
    text,     ///< VARCHAR
    int64,    ///< BIGINT
    uint64,   ///< UBIGINT
    int32,    ///< INTEGER
    boolean,  ///< BOOLEAN
    day,      ///< DATE
    decimal,  ///< DECIMAL(18,6); what does not fit has to be left out by the caller
    money,    ///< DECIMAL(38,6)
};

/// One column. Every row gets exactly one append or append_null; text columns hold at most 2 GiB.
class Column {
  public:
    Column(std::string name, ColumnKind kind) : name_(std::move(name)), kind_(kind) {
        if (kind == ColumnKind::text) offsets_.push_back(0);
    }

    /// Room for `rows` rows, their texts not counted.
    void reserve(std::size_t rows);
    void append_null();
    void append_nulls(std::size_t count);
    void append(std::string_view text);
    void append(std::int64_t value);
    void append(std::uint64_t value) { append(static_cast<std::int64_t>(value)); }
    void append(std::int32_t value) { append(static_cast<std::int64_t>(value)); }
    void append_bool(bool value);  // a name of its own: a char pointer would turn into a bool
    void append(Day day);
    void append(Decimal value);
    /// The text, or null if it is empty.
    void append_or_null(std::string_view text) {
        if (text.empty())
            append_null();
        else
            append(text);
    }

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] ColumnKind kind() const { return kind_; }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] std::size_t nulls() const { return nulls_; }
    [[nodiscard]] std::size_t bytes() const;

    // What the Arrow arrays point to.
    [[nodiscard]] const void* validity() const { return nulls_ == 0 ? nullptr : valid_.data(); }
    [[nodiscard]] const void* values() const;
    [[nodiscard]] const void* text_data() const { return text_.data(); }

  private:
    void mark(bool valid);

    std::string name_;
    ColumnKind kind_;
    std::size_t size_ = 0;
    std::size_t nulls_ = 0;
    std::vector<std::uint8_t> valid_;    // one bit a row; kept only from the first null on
    std::vector<std::uint8_t> bits_;     // boolean
    std::vector<std::int32_t> narrow_;   // int32, day
    std::vector<std::int64_t> wide_;     // int64, uint64, decimal; money holds two words a row
    std::vector<std::int32_t> offsets_;  // text
    std::string text_;
};

/// Some rows of one table. All columns have the same length when it is inserted.
struct Batch {
    std::vector<Column> columns;

    /// Adds a column and gives its place.
    std::size_t add(std::string name, ColumnKind kind) {
        columns.emplace_back(std::move(name), kind);
        return columns.size() - 1;
    }
    [[nodiscard]] std::size_t rows() const { return columns.empty() ? 0 : columns.front().size(); }
    [[nodiscard]] std::size_t bytes() const;
};

/// DuckDB's row group. Batches of exactly this many rows go into a table without being copied once more.
inline constexpr std::size_t row_group_rows = 122'880;

}  // namespace waybill
