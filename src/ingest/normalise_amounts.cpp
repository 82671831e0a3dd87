// SPDX-License-Identifier: Apache-2.0
// Days, quantities, weights and values of a row: see normalise.cpp for the rest of it.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "ingest/normalise_run.hpp"

namespace waybill {
namespace {

constexpr std::int64_t decimal18_limit = 1'000'000'000'000'000'000;  // DECIMAL(18,6) holds less than 10^12

std::string_view precision_word(DayPrecision precision) {
    switch (precision) {
        case DayPrecision::month:
            return "month";
        case DayPrecision::year:
            return "year";
        default:
            return "day";
    }
}

// The edition of the Harmonized System in force on a day. Source: World Customs Organization, entry into
// force of HS 2007, 2012, 2017 and 2022 on the first of January of these years.

}  // namespace

// A date's cell; where the month stands in another column, the year's cell and the month's.
DateCell UnitRun::date_cell(const DateField& field) {
    const std::string_view cell = block_->cell(row_, field.binding->column);
    if (is_blank(cell)) return {};
    if (!field.month || is_blank(block_->cell(row_, *field.month))) {
        DateRead read = parse_date(cell, field.binding->date_order);
        const bool first = std::chrono::year_month_day{read.date.day}.day() == std::chrono::day{1};
        // A spreadsheet keeps a month as its first day; the header says that it is one.
        if (field.binding->date_role == DateRole::month && read.date.precision == DayPrecision::day && first)
            read.date.precision = DayPrecision::month;
        return {cell, read};
    }
    const std::string_view month = block_->cell(row_, *field.month);
    split_date_.assign(cell).append(" ").append(month);
    return {split_date_, month_of_year(cell, month)};
}

// False if the row became a reject: days are declared in numbers, and none of them is in the calendar.
bool UnitRun::read_dates() {
    dates_.clear();
    const ColumnBinding* unreadable = nullptr;
    std::string text;
    std::size_t ambiguous = 0;
    for (const DateField& field : plan_.dates) {
        const DateCell cell = date_cell(field);
        if (cell.text.empty()) continue;
        if (cell.read.fault == ValueFault::none) {
            dates_.push_back({field.binding, cell.read.date, std::string(cell.text)});
        } else if (cell.read.fault == ValueFault::ambiguous) {
            ++ambiguous;
        } else if (unreadable == nullptr) {
            unreadable = field.binding;
            text = cell.text;
        }
    }
    if (!dates_.empty() || ambiguous > 0 || unreadable == nullptr) return true;
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool words = text.find_first_not_of("0123456789./- ") != std::string::npos;
    if (words || digits < 6) return true;  // not a day that cannot be, but a writing not understood: an issue
    reject("no such day", fmt::format("{} is '{}', which is no day", unreadable->header, text));
    return false;
}

void UnitRun::write_dates() {
    auto& columns = out_.record_date.columns;
    for (std::size_t i = 0; i < dates_.size(); ++i) {
        const ReadDate& read = dates_[i];
        columns[0].append(id_.value);
        columns[1].append(to_string(read.binding->date_role));
        columns[2].append(read.date.day);
        columns[3].append(precision_word(read.date.precision));
        columns[4].append(read.declared);
        columns[5].append_bool(i == 0);
    }
    if (!dates_.empty()) {
        const Day day = dates_.front().date.day;
        out_.first_day = std::min(out_.first_day.value_or(day), day);
        out_.last_day = std::max(out_.last_day.value_or(day), day);
    }
    if (dates_.size() == plan_.dates.size()) return;
    for (const DateField& field : plan_.dates) {  // seldom: some date was blank or not readable
        const DateCell cell = date_cell(field);
        if (cell.text.empty() || cell.read.fault == ValueFault::none) continue;
        issue(*field.binding, cell.text, fault_text(cell.read.fault));
    }
}

void UnitRun::write_numbers() {
    for (const NumberField& field : plan_.numbers) {
        const auto [cell, binding] = pick(field.from);
        to(field.declared).append_or_null(cell);
        if (cell.empty()) {
            to(field.target).append_null();
            continue;
        }
        NumberRead read = parse_number(cell, binding->number_style);
        if (read.has_value() && std::abs(read.value.micro) >= decimal18_limit)
            read.fault = ValueFault::out_of_range;
        if (read.has_value()) {
            to(field.target).append(read.value);
        } else {
            to(field.target).append_null();
            issue(*binding, cell, fault_text(read.fault));
        }
    }
}

void UnitRun::write_weights() {
    for (const WeightField& field : plan_.weights) {
        const auto [cell, binding] = pick(field.from);
        const std::string_view unit_cell = pick(field.unit).first;
        to(field.declared).append_or_null(cell);
        to(field.unit_declared).append_or_null(unit_cell);
        if (cell.empty()) {
            to(field.target).append_null();
            continue;
        }
        NumberRead read = parse_number(cell, binding->number_style);
        std::string_view unit =
            binding->unit.empty() ? std::string_view("KGM") : std::string_view(binding->unit);
        bool known = true;
        const std::string_view stated = read.suffix.empty() ? unit_cell : read.suffix;  // "34 t" says it best
        if (!stated.empty()) {
            const auto code = unit_of(stated);
            known = code.has_value();
            unit = code.value_or(std::string_view{});
        }
        const auto ratio = known ? kilograms_per(unit) : std::nullopt;
        const auto kilograms = read.has_value() && ratio
                                   ? scaled(read.value, ratio->numerator, ratio->denominator)
                                   : std::nullopt;
        if (kilograms && std::abs(kilograms->micro) < decimal18_limit) {
            to(field.target).append(*kilograms);
            continue;
        }
        to(field.target).append_null();
        if (read.has_value() && !ratio)
            issue(*binding, cell, "not a unit of weight");
        else
            issue(*binding, cell, read.has_value() ? "out of range" : fault_text(read.fault));
    }
}

void UnitRun::write_values() {
    values_.clear();
    for (const ColumnBinding* binding : plan_.values) {
        const std::string_view cell = block_->cell(row_, binding->column);
        if (is_blank(cell)) continue;
        NumberRead read = parse_number(cell, binding->number_style);
        std::int64_t amount = 0;
        if (read.has_value() && __builtin_mul_overflow(read.value.micro, binding->factor, &amount)) {
            read.fault = ValueFault::out_of_range;
        }
        if (read.has_value())
            values_.push_back(
                {binding, Decimal{amount}, cell, read.prefix.empty() ? read.suffix : read.prefix});
        else
            issue(*binding, cell, fault_text(read.fault));
    }
    const ReadValue* chosen = nullptr;
    for (const ReadValue& value : values_) {
        if (preference(*value.binding) >= 100) continue;  // freight, duty...: never a shipment's value
        if (chosen == nullptr || (chosen->amount.micro == 0 && value.amount.micro != 0)) chosen = &value;
    }
    const std::string_view currency_cell = pick(plan_.currency).first;
    auto& columns = out_.record_value.columns;
    for (const ReadValue& value : values_) {
        const ColumnBinding& binding = *value.binding;
        const bool told_by_row =
            binding.currency.empty() && binding.currency_in_row && !currency_cell.empty();
        std::string_view currency = binding.currency;
        if (told_by_row) currency = currency_of(currency_cell).value_or(std::string_view{});
        if (!value.sign.empty()) {  // the cell's own sign says it best
            const std::string_view sign = currency_of(value.sign).value_or(currency);
            if (!currency.empty() && sign != currency)
                issue(binding, value.declared, "another currency than its header or row states");
            currency = sign;
        }
        columns[0].append(id_.value);
        columns[1].append(to_string(binding.basis));
        columns[2].append(value.amount);
        columns[3].append_or_null(currency);
        columns[4].append(value.declared);
        columns[5].append_or_null(binding.currency_in_row ? currency_cell : std::string_view{});
        columns[6].append_or_null(binding.currency_assumed ? std::string_view("currency")
                                                           : std::string_view{});
        columns[7].append_bool(&value == chosen);
    }
}

}  // namespace waybill
