// SPDX-License-Identifier: Apache-2.0
// `2022-02-24,CNY,12.7433,RUB` is one rate; `2022-02-24,1.1163,128.28,...` under `Date,USD,JPY,...` is many,
// each per euro, so that a dollar costs 1/1.1163 euro: kept as the file has it, as "1 EUR = 1.1163 USD".
#include "ingest/rates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "core/error.hpp"
#include "ingest/rows.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

struct Columns {
    int date = -1, currency = -1, rate = -1, nominal = -1, in_currency = -1;
    std::string stated_in;                          // "usd_per_unit" says what the prices are in
    std::vector<std::pair<int, std::string>> wide;  // column, currency
};

std::optional<std::string> iso_currency(std::string_view text) {
    const auto code = currency_code(text);
    return code ? std::optional<std::string>(*code) : std::nullopt;
}

bool any_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

Columns columns_of(const RowBlock& block, std::size_t row) {
    Columns columns;
    for (std::size_t i = 0; i < block.width(row); ++i) {
        const std::string word = normalised_name(block.cell(row, i));
        const int at = static_cast<int>(i);
        if (any_of(word, {"date", "data", "day", "дата", "time period", "日期"}))
            columns.date = at;
        else if (any_of(word, {"currency", "cdx", "code", "валюта", "код", "货币", "from"}))
            columns.currency = at;
        else if (any_of(word, {"rate", "curs", "курс", "value", "obs value", "汇率"}))
            columns.rate = at;
        else if (word.size() == 12 && word.ends_with(" per unit") && iso_currency(word.substr(0, 3))) {
            columns.rate = at;
            columns.stated_in = *iso_currency(word.substr(0, 3));
        } else if (any_of(word, {"nominal", "номинал", "unit", "units", "quant"}))
            columns.nominal = at;
        else if (any_of(word, {"in currency", "base", "quote currency", "to", "in"}))
            columns.in_currency = at;
        else if (word.size() == 3 && iso_currency(word))
            columns.wide.emplace_back(at, *iso_currency(word));
    }
    return columns;
}

// Shifts the point: a price for 100 units becomes one for a single unit.
std::optional<std::string> per_unit(std::string_view text, std::int64_t nominal) {
    std::string digits;
    std::size_t decimals = 0;
    bool point = false;
    for (const char c : text) {
        if (c == '.' || c == ',') {
            if (point) return std::nullopt;
            point = true;
        } else if (c >= '0' && c <= '9') {
            digits += c;
            if (point) ++decimals;
        } else if (c != ' ') {
            return std::nullopt;
        }
    }
    for (; nominal >= 10; nominal /= 10) {
        if (nominal % 10 != 0) return std::nullopt;
        ++decimals;
    }
    if (nominal != 1 || digits.empty()) return std::nullopt;
    while (digits.size() <= decimals) digits.insert(digits.begin(), '0');
    return digits.substr(0, digits.size() - decimals) + "." + digits.substr(digits.size() - decimals) + "0";
}

class RateTable {
  public:
    RateTable(std::string path, std::string base) : path_(std::move(path)), base_(std::move(base)) {}

    void take(const RowBlock& block) {
        for (std::size_t row = 0; row < block.rows(); ++row) {
            if (!header_) {
                const Columns found = columns_of(block, row);
                if (found.date >= 0 && (found.rate >= 0 || found.wide.size() >= 3))
                    settle(found);
                else if (++above_header_ > 20)
                    no_header(block, row);
                continue;
            }
            if (header_->rate >= 0)
                one(block, row);
            else
                wide(block, row);
        }
    }

    RatesRead finish() {
        if (!header_) {
            throw Error(ErrorKind::bad_input, path_ + ": no table of rates is found",
                        "columns date, currency and rate are expected, or date and a column per currency");
        }
        return std::move(read_);
    }

  private:
    void settle(const Columns& found) {
        header_ = found;
        if (!found.stated_in.empty()) base_ = found.stated_in;
        read_.layout = found.rate < 0 ? "wide" : found.currency >= 0 ? "plain" : "single";
        if (found.rate < 0 && base_.empty()) base_ = "EUR";  // the European Central Bank's own file
        if (found.rate >= 0 && found.in_currency < 0 && base_.empty()) {
            throw Error(ErrorKind::bad_input, path_ + ": does not say what currency its rates are in",
                        "state it: in_currency = \"RUB\" under [[rates]]");
        }
    }

    [[noreturn]] void no_header(const RowBlock& block, std::size_t row) const {
        throw Error(ErrorKind::bad_input,
                    fmt::format("{}:{}: no header of a table of rates in the first 20 rows", path_,
                                block.row_number[row]),
                    "columns date, currency and rate are expected, or date and a column per currency");
    }

    void skip(const RowBlock& block, std::size_t row, std::string_view why) {
        read_.skipped.push_back(fmt::format("{}:{}: {}", path_, block.row_number[row], why));
    }

    std::optional<Day> day_of(const RowBlock& block, std::size_t row) const {
        const std::string_view cell = block.cell(row, static_cast<std::size_t>(header_->date));
        for (const DateOrder order : {DateOrder::unknown, DateOrder::dmy}) {
            const DateRead date = parse_date(cell, order);
            if (date.fault == ValueFault::none && date.date.precision == DayPrecision::day)
                return date.date.day;
        }
        return std::nullopt;
    }

    void one(const RowBlock& block, std::size_t row) {
        const auto cell = [&](int column) {
            return column < 0 ? std::string_view{} : block.cell(row, static_cast<std::size_t>(column));
        };
        const auto day = day_of(block, row);
        if (!day) return skip(block, row, "no day");
        const auto currency = header_->currency < 0 ? std::nullopt : iso_currency(cell(header_->currency));
        if (!currency)
            return skip(block, row, fmt::format("'{}' is no ISO 4217 currency", cell(header_->currency)));
        std::int64_t nominal = 1;
        if (header_->nominal >= 0) {
            nominal = parse_number(cell(header_->nominal), NumberStyle::point).value.micro / Decimal::scale;
        }
        const auto rate = per_unit(cell(header_->rate), nominal);
        if (!rate)
            return skip(block, row,
                        fmt::format("'{}' for {} units is no rate", cell(header_->rate), nominal));
        const auto in =
            header_->in_currency < 0 ? std::optional(base_) : iso_currency(cell(header_->in_currency));
        if (!in)
            return skip(block, row, fmt::format("'{}' is no ISO 4217 currency", cell(header_->in_currency)));
        read_.rates.push_back({*day, *currency, *in, *rate});
    }

    void wide(const RowBlock& block, std::size_t row) {
        const auto day = day_of(block, row);
        if (!day) return skip(block, row, "no day");
        for (const auto& [column, currency] : header_->wide) {
            const std::string_view cell = block.cell(row, static_cast<std::size_t>(column));
            if (is_blank(cell)) continue;
            const auto rate = per_unit(cell, 1);
            if (rate)
                read_.rates.push_back({*day, base_, currency, *rate});
            else
                skip(block, row, fmt::format("'{}' is no rate of {}", cell, currency));
        }
    }

    std::string path_, base_;
    std::optional<Columns> header_;
    std::size_t above_header_ = 0;
    RatesRead read_;
};

}  // namespace

RatesRead read_rates(const std::string& path, const std::string& base) {
    const auto reader = open_rows(path);
    RateTable table(path, base);
    RowBlock block;
    while (reader->next(block)) table.take(block);
    return table.finish();
}

std::uint64_t write_rates(Connection& connection, const std::vector<Rate>& rates) {
    Batch batch;
    batch.add("day", ColumnKind::day);
    for (const char* name : {"currency", "in_currency", "rate"}) batch.add(name, ColumnKind::text);
    for (const Rate& rate : rates) {
        batch.columns[0].append(rate.day);
        batch.columns[1].append(std::string_view(rate.currency));
        batch.columns[2].append(std::string_view(rate.in_currency));
        batch.columns[3].append(std::string_view(rate.rate));
    }
    Transaction transaction(connection);
    connection.run(
        "CREATE TEMP TABLE new_rate(day DATE, currency VARCHAR, in_currency VARCHAR, rate VARCHAR)");
    connection.insert("new_rate", {&batch});
    connection.run(
        "DELETE FROM rate USING new_rate n WHERE rate.day = n.day AND rate.currency = n.currency"
        " AND rate.in_currency = n.in_currency;"
        "INSERT INTO rate SELECT day, currency, in_currency, last(rate)::DECIMAL(38,12) FROM new_rate"
        " GROUP BY ALL ORDER BY ALL;"
        "DROP TABLE new_rate");
    transaction.commit();
    return rates.size();
}

}  // namespace waybill
