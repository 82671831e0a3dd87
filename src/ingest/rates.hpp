// SPDX-License-Identifier: Apache-2.0
#pragma once

// Exchange rates: central banks' tables and plain ones. Tested by tests/ingest/rates_test.cpp.

#include <cstdint>
#include <string>
#include <vector>

#include "core/day.hpp"
#include "store/database.hpp"

namespace waybill {

/// One unit of `currency` costs `rate` units of `in_currency`.
struct Rate {
    Day day;
    std::string currency;     ///< ISO 4217
    std::string in_currency;  ///< ISO 4217
    std::string rate;         ///< exact decimal text, a point before the decimals
};

struct RatesRead {
    std::vector<Rate> rates;
    std::string layout;                ///< which one was recognised
    std::vector<std::string> skipped;  ///< rows that are no rate, with line and reason
};

/// Reads a table of rates in any format of open_rows. Recognised by their headers:
///   plain       date, currency, rate [, nominal] [, in_currency]     in_currency: see `base`
///               "usd_per_unit" instead of "rate" says what the prices are in
///   wide        Date, USD, JPY, BGN, ...                              the European Central Bank: per euro
///   bank        nominal, data, curs, cdx                              the Bank of Russia: roubles
/// `base` is the currency that prices are in where the file does not say; empty: not known.
/// Errors: bad_input if no layout fits (headers found, what is expected).
[[nodiscard]] RatesRead read_rates(const std::string& path, const std::string& base);

/// Puts rates into the table `rate`; a day and pair read before is replaced. Gives the number of rates.
std::uint64_t write_rates(Connection& connection, const std::vector<Rate>& rates);

}  // namespace waybill
