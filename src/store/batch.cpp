// SPDX-License-Identifier: Apache-2.0
#include "store/batch.hpp"

#include <cassert>

namespace waybill {
namespace {

constexpr std::uint8_t bit(std::size_t row) {
    return static_cast<std::uint8_t>(1u << (row & 7));
}

}  // namespace

void Column::mark(bool valid) {
    if (!valid && nulls_ == 0) {  // the first null: all rows so far are valid
        valid_.assign((size_ + 8) / 8, 0xff);
    }
    if (!valid) ++nulls_;
    if (nulls_ > 0) {
        if (valid_.size() * 8 <= size_) valid_.push_back(0xff);
        if (!valid) valid_[size_ / 8] = static_cast<std::uint8_t>(valid_[size_ / 8] & ~bit(size_));
    }
    ++size_;
}

void Column::reserve(std::size_t rows) {
    switch (kind_) {
        case ColumnKind::text:
            offsets_.reserve(rows + 1);
            break;
        case ColumnKind::int32:
        case ColumnKind::day:
            narrow_.reserve(rows);
            break;
        case ColumnKind::money:
            wide_.reserve(2 * rows);
            break;
        case ColumnKind::boolean:
            bits_.reserve(rows / 8 + 1);
            break;
        default:
            wide_.reserve(rows);
    }
}

void Column::append_null() {
    switch (kind_) {
        case ColumnKind::text:
            offsets_.push_back(offsets_.back());
            break;
        case ColumnKind::int32:
        case ColumnKind::day:
            narrow_.push_back(0);
            break;
        case ColumnKind::money:
            wide_.push_back(0);
            [[fallthrough]];
        case ColumnKind::int64:
        case ColumnKind::uint64:
        case ColumnKind::decimal:
            wide_.push_back(0);
            break;
        case ColumnKind::boolean:
            if (bits_.size() * 8 <= size_) bits_.push_back(0);
            break;
    }
    mark(false);
}

void Column::append_nulls(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) append_null();
}

void Column::append(std::string_view text) {
    assert(kind_ == ColumnKind::text);
    text_.append(text);
    offsets_.push_back(static_cast<std::int32_t>(text_.size()));
    mark(true);
}

void Column::append(std::int64_t value) {
    if (kind_ == ColumnKind::int32) {
        narrow_.push_back(static_cast<std::int32_t>(value));
    } else {
        assert(kind_ == ColumnKind::int64 || kind_ == ColumnKind::uint64);
        wide_.push_back(value);
    }
    mark(true);
}

void Column::append_bool(bool value) {
    assert(kind_ == ColumnKind::boolean);
    if (bits_.size() * 8 <= size_) bits_.push_back(0);
    if (value) bits_[size_ / 8] = static_cast<std::uint8_t>(bits_[size_ / 8] | bit(size_));
    mark(true);
}

void Column::append(Day day) {
    assert(kind_ == ColumnKind::day);
    narrow_.push_back(static_cast<std::int32_t>(day.time_since_epoch().count()));
    mark(true);
}

void Column::append(Decimal value) {
    assert(kind_ == ColumnKind::decimal || kind_ == ColumnKind::money);
    wide_.push_back(value.micro);
    if (kind_ == ColumnKind::money) wide_.push_back(value.micro < 0 ? -1 : 0);  // the high word of 128 bits
    mark(true);
}

std::size_t Column::bytes() const {
    return valid_.size() + bits_.size() + narrow_.size() * 4 + wide_.size() * 8 + offsets_.size() * 4 +
           text_.size();
}

const void* Column::values() const {
    switch (kind_) {
        case ColumnKind::text:
            return offsets_.data();
        case ColumnKind::boolean:
            return bits_.data();
        case ColumnKind::int32:
        case ColumnKind::day:
            return narrow_.data();
        default:
            return wide_.data();
    }
}

std::size_t Batch::bytes() const {
    std::size_t sum = 0;
    for (const Column& column : columns) sum += column.bytes();
    return sum;
}

}  // namespace waybill
