// SPDX-License-Identifier: Apache-2.0
#include "synth/rate_files.hpp"

#include <fmt/format.h>

#include <iterator>

#include "synth/archive.hpp"
#include "synth/cells.hpp"

namespace waybill::synth {
namespace {

// 0 Monday .. 6 Sunday; 1970-01-01 was a Thursday.
int weekday(DayNumber day) {
    return (day + 3) % 7;
}

// What `units` of a currency cost in another, in 10^-4. Rates are below 2^31, units at most 1000.
std::int64_t price(const World& world, Currency of, Currency in, DayNumber day, std::int64_t units) {
    return world.rate(of, day) * units * 10'000 / world.rate(in, day);
}

std::string decimals(std::int64_t in_ten_thousandths, char point) {
    return fmt::format("{}{}{:04}", in_ten_thousandths / 10'000, point, in_ten_thousandths % 10'000);
}

std::string day_text(DayNumber day, DateStyle style) {
    std::string text;
    append_date(text, day, style);
    return text;
}

constexpr DayNumber last_rouble_day = 19052;  // 2022-03-01: the euro's table has no rouble after it

}  // namespace

std::string weekly_dollars(const World& world) {
    std::string text = "date,currency,usd_per_unit\n";
    for (DayNumber day = first_day; day <= last_day; ++day) {
        if (weekday(day) != 0) continue;
        for (std::size_t c = 1; c < currency_count; ++c) {
            const std::int64_t rate = world.rate(static_cast<Currency>(c), day);
            fmt::format_to(std::back_inserter(text), "{},{},{}.{:09}\n", day_text(day, DateStyle::iso),
                           currency_word(static_cast<Currency>(c)), rate / 1'000'000'000,
                           rate % 1'000'000'000);
        }
    }
    return text;
}

std::string euro_table(const World& world) {
    constexpr Currency columns[] = {Currency::USD, Currency::TRY, Currency::CNY, Currency::HKD,
                                    Currency::INR, Currency::MXN, Currency::RUB};
    std::string text = "Date";
    for (const Currency currency : columns) text += "," + std::string(currency_word(currency));
    text += '\n';
    for (DayNumber day = last_day; day >= first_day; --day) {
        if (weekday(day) >= 5) continue;
        text += day_text(day, DateStyle::iso);
        for (const Currency currency : columns) {
            const bool none_left = currency == Currency::RUB && day > last_rouble_day;
            text += ',';
            text += none_left ? "N/A" : decimals(price(world, Currency::EUR, currency, day, 1), '.');
        }
        text += '\n';
    }
    return text;
}

std::string rouble_table(const World& world, Currency of) {
    const std::string_view word = of == Currency::USD ? "Доллар США" : "Китайский юань";
    std::string text = "nominal;data;curs;cdx\r\n";
    for (DayNumber day = last_day; day >= first_day; --day) {
        if (weekday(day) == 6 || weekday(day) == 0) continue;
        fmt::format_to(std::back_inserter(text), "1;{};{};{}\r\n", day_text(day, DateStyle::dotted),
                       decimals(price(world, of, Currency::RUB, day, 1), ','), word);
    }
    return text;
}

std::string tenge_table(const World& world) {
    struct Priced {
        Currency currency;
        std::int64_t units;
    };
    constexpr Priced columns[] = {{Currency::USD, 1}, {Currency::CNY, 1}, {Currency::AMD, 100}};
    std::string text = "Дата;Код;Номинал;Курс\n";
    for (DayNumber day = first_day; day <= last_day; ++day) {
        for (const Priced& column : columns) {
            fmt::format_to(std::back_inserter(text), "{};{};{};{}\n", day_text(day, DateStyle::dotted),
                           currency_word(column.currency), column.units,
                           decimals(price(world, column.currency, Currency::KZT, day, column.units), '.'));
        }
    }
    return text;
}

void write_rates(const World& world) {
    const auto write = [&](const char* name, const std::string& text) {
        OutFile out((world.options.folder / "rates" / name).string());
        out.write(text);
        out.close();
    };
    write("usd_weekly.csv", weekly_dollars(world));
    write("ECB_euro.csv", euro_table(world));
    write("RU_dollar.csv", rouble_table(world, Currency::USD));
    write("RU_yuan.csv", rouble_table(world, Currency::CNY));
    write("KZ_tenge.csv", tenge_table(world));
}

}  // namespace waybill::synth
