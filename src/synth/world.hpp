// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the whole world shares: its span of time, makers, exporters, rates, and how it is cut into cells.
//
// A cell is a part of the world that can be lived through by itself: its traders' stocks are its own. Makers
// and big exporters (who only send) take part in many cells. So cells can be made in any order, on any
// thread.

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

#include "synth/goods.hpp"
#include "synth/noise.hpp"

namespace waybill::synth {

inline constexpr DayNumber first_day = 18628;      // 2021-01-01
inline constexpr DayNumber last_day = 19722;       // 2023-12-31
inline constexpr DayNumber sanctions_day = 19047;  // 2022-02-24
inline constexpr DayNumber hs2022_day = 18993;     // 2022-01-01
inline constexpr int month_count = 36;

/// 0 .. 35, for days within the span; days after it count to the last month.
[[nodiscard]] int month_of(DayNumber day);
struct YearMonthDay {
    int year, month, day;
};
[[nodiscard]] YearMonthDay calendar(DayNumber day);

enum class Currency : std::uint8_t { USD, EUR, CNY, RUB, KZT, KGS, UZS, TRY, AED, INR, VND, MXN, HKD, AMD };
inline constexpr std::size_t currency_count = static_cast<std::size_t>(Currency::AMD) + 1;
[[nodiscard]] std::string_view currency_word(Currency currency);

struct World {
    SynthOptions options;
    Noise noise;
    Catalogue catalogue;
    std::vector<Firm> exporters;  ///< big exporters of the origin country, most active first
    std::uint32_t cells = 1;
    std::uint64_t chains = 0;
    /// US dollars (in 10^-9) per unit, by day from first_day to last_day.
    std::vector<std::array<std::int64_t, currency_count>> rates;
    /// Day of a firm's first listing on any list, by firm id; see listings.hpp.
    std::map<std::uint32_t, DayNumber> first_listed;

    [[nodiscard]] std::uint64_t first_movement(std::uint32_t cell) const {
        return cell * options.shipments / cells;
    }
    [[nodiscard]] std::uint32_t quota(std::uint32_t cell) const {
        return static_cast<std::uint32_t>(first_movement(cell + 1) - first_movement(cell));
    }
    [[nodiscard]] std::uint32_t chain_quota(std::uint32_t cell) const {
        return static_cast<std::uint32_t>((cell + 1) * chains / cells - cell * chains / cells);
    }
    [[nodiscard]] std::int64_t rate(Currency currency, DayNumber day) const {
        const DayNumber known = day < first_day ? first_day : day > last_day ? last_day : day;
        return rates[static_cast<std::size_t>(known - first_day)][static_cast<std::size_t>(currency)];
    }
    /// Cents of US dollars to hundredths of `currency`.
    [[nodiscard]] std::int64_t convert(std::int64_t usd_cents, Currency currency, DayNumber day) const;
};

[[nodiscard]] World make_world(const SynthOptions& options);

// Firm ids: makers 1.., exporters 100'001.., firms of cell c from 1'000'000 + c * 4'096.
inline constexpr std::uint32_t first_exporter_id = 100'001;
inline constexpr std::uint32_t firms_per_cell = 4'096;
[[nodiscard]] constexpr std::uint32_t first_firm_id(std::uint32_t cell) {
    return 1'000'000 + cell * firms_per_cell;
}

}  // namespace waybill::synth
