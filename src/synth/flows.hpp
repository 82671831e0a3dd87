// SPDX-License-Identifier: Apache-2.0
#pragma once

// Trade of the world by month: what statistics offices count, and how much of it was diverted in truth.

#include <compare>
#include <cstdint>
#include <map>
#include <string>

#include "synth/trade.hpp"
#include "synth/truth.hpp"

namespace waybill::synth {

enum class FlowKind : std::uint8_t { exports, imports, reexports };

/// What an office adds up. `partner` is as that office records it: see docs/world.md, "Trade statistics".
struct FlowKey {
    Country reporter{};
    FlowKind flow{};
    Country partner{}, second{};  ///< `second`: where the goods came from or went, where that is told apart
    std::uint8_t kind = 0;        ///< of goods, into goods_kinds()
    bool other_code = false;      ///< declared under GoodsKind::hs_other
    std::uint8_t month = 0;       ///< 0 .. month_count - 1
    friend auto operator<=>(const FlowKey&, const FlowKey&) = default;
};
/// Exports at the sender's border (FOB), imports at the receiver's (CIF).
struct FlowSum {
    std::int64_t pieces = 0, grams = 0, cents = 0;
    FlowSum& operator+=(const FlowSum& other);
};
using Flows = std::map<FlowKey, FlowSum>;

/// Goods that left a country of departure and reached the destination through third countries.
struct DivertedKey {
    bool left = false;  ///< false: as they entered the first third country; true: as they left the last one
    Country from{};     ///< where they departed first
    Country country{};  ///< that third country
    std::uint8_t kind = 0, month = 0;
    friend auto operator<=>(const DivertedKey&, const DivertedKey&) = default;
};
using Diverted = std::map<DivertedKey, FlowSum>;

/// One consignment, as both offices count it. `id` decides lags and slips.
struct Consignment {
    Country from{}, to{}, origin{};
    std::uint8_t kind = 0;
    DayNumber left = 0, arrived = 0;
    FlowSum sum;  ///< cents: at the sender's border
    std::uint64_t id = 0;
};
void count_consignment(Flows& to, const World& world, const Consignment& goods);

/// A cell's movements but loans and their return, and its deliveries through third countries.
void count_cell(Flows& flows, Diverted& diverted, const World& world, const Trade& trade);

/// Trade that no movement of the world stands for, hence no record: steady lanes, with seasons, of treated
/// and untreated goods and partners. Rows of the truth table background_flow.
void count_background(Flows& to, std::string& truth, const World& world);

/// Rows of the truth table diversion.
void append_diversion(std::string& to, const Diverted& diverted);

}  // namespace waybill::synth
