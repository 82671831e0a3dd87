// SPDX-License-Identifier: Apache-2.0
#include "synth/world.hpp"

#include <algorithm>
#include <chrono>

namespace waybill::synth {
namespace {

constexpr std::uint32_t shipments_per_cell = 16'384;

// 10^-9 US dollars per unit at the start, and the drift to the end per mille of it.
struct RatePath {
    std::string_view word;
    std::int64_t start;
    std::int32_t drift;
};
constexpr RatePath rate_paths[currency_count] = {
    {"USD", 1'000'000'000, 0}, {"EUR", 1'210'000'000, -90}, {"CNY", 154'600'000, -85},
    {"RUB", 13'480'000, -180}, {"KZT", 2'375'000, -75},     {"KGS", 12'040'000, -60},
    {"UZS", 95'400, -150},     {"TRY", 134'500'000, -740},  {"AED", 272'300'000, 0},
    {"INR", 13'690'000, -120}, {"VND", 43'300, -50},        {"MXN", 50'250'000, 140},
    {"HKD", 128'900'000, -8},  {"AMD", 1'915'000, 240}};

// The rouble after the sanctions, in per mille of its path, by days since: a fall, and more than a recovery.
struct Turn {
    DayNumber day;
    std::int64_t per_mille;
};
constexpr Turn rouble_turns[] = {{0, 1000},   {10, 690},   {35, 820},  {60, 1150},
                                 {120, 1450}, {250, 1250}, {675, 1000}};

std::int64_t rouble_turn(DayNumber day) {
    const DayNumber since = day - sanctions_day;
    if (since <= 0) return 1000;
    const Turn* before = rouble_turns;
    for (const Turn& turn : rouble_turns) {
        if (since < turn.day) {
            return before->per_mille +
                   (turn.per_mille - before->per_mille) * (since - before->day) / (turn.day - before->day);
        }
        before = &turn;
    }
    return before->per_mille;
}

// Currencies drift, swing by the month, and tremble by the day; those that are pegged do not.
std::vector<std::array<std::int64_t, currency_count>> make_rates(std::uint64_t seed) {
    constexpr DayNumber days = last_day - first_day + 1;
    std::vector<std::array<std::int64_t, currency_count>> rates(days);
    for (std::size_t c = 0; c < currency_count; ++c) {
        Draw draw(seed, Stream::rates, c);
        const RatePath& path = rate_paths[c];
        const bool moves = path.drift != 0;
        std::array<std::int64_t, month_count + 2> swing{};  // in 10^-5
        for (std::int64_t& one : swing) one = moves ? draw.between(-1500, 1500) : 0;
        for (DayNumber d = 0; d < days; ++d) {
            const auto month = static_cast<std::size_t>(d / 31);
            const std::int64_t sway = swing[month] + (swing[month + 1] - swing[month]) * (d % 31) / 31 +
                                      (moves ? draw.between(-200, 200) : 0);
            std::int64_t rate = path.start * (100'000 + path.drift * 100 * d / (days - 1) + sway) / 100'000;
            if (path.word == "RUB") rate = rate * rouble_turn(first_day + d) / 1000;
            rates[static_cast<std::size_t>(d)][c] = rate;
        }
    }
    return rates;
}

}  // namespace

int month_of(DayNumber day) {
    const YearMonthDay date = calendar(std::clamp(day, first_day, last_day));
    return (date.year - 2021) * 12 + date.month - 1;
}

YearMonthDay calendar(DayNumber day) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

std::string_view currency_word(Currency currency) {
    return rate_paths[static_cast<std::size_t>(currency)].word;
}

std::int64_t World::convert(std::int64_t usd_cents, Currency currency, DayNumber day) const {
    const std::int64_t unit = rate(currency, day);
    // Whole and part by themselves: the product of both would not fit.
    const std::int64_t whole = usd_cents / unit;
    const std::int64_t part = usd_cents % unit;
    return whole * 1'000'000'000 + part * 1'000 / unit * 1'000'000 + (part * 1'000 % unit) * 1'000'000 / unit;
}

World make_world(const SynthOptions& options) {
    World world;
    world.options = options;
    world.noise = noise_of(options.noise);
    world.cells =
        static_cast<std::uint32_t>((options.shipments + shipments_per_cell - 1) / shipments_per_cell);
    world.chains =
        options.chains != 0 ? options.chains : std::max<std::uint64_t>(24, options.shipments / 250);
    world.catalogue = make_catalogue(options.seed, 18 + 2 * (world.cells - 1), first_day);
    const std::uint32_t exporters = 90 + 6 * (world.cells - 1);
    for (std::uint32_t e = 0; e < exporters; ++e) {
        const Country home = e % 9 == 8 ? Country::HK : Country::CN;
        world.exporters.push_back(
            make_firm(options.seed, first_exporter_id + e, FirmKind::exporter, home, first_day));
    }
    world.rates = make_rates(options.seed);
    return world;
}

}  // namespace waybill::synth
