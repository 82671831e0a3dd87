// SPDX-License-Identifier: Apache-2.0
#pragma once

// A cell lived through day by day: what was sent, what changed hands at home, and which goods they were.
// Stock is kept in lots, and what leaves is taken from them; so where every piece came from is known.

#include <cstdint>
#include <vector>

#include "synth/plan.hpp"

namespace waybill::synth {

inline constexpr std::uint32_t none = 0xffffffffu;

/// Under what the goods crossed the border. Only a sale is one.
enum class Procedure : std::uint8_t { sale, goods_back, temporary, temporary_end };

/// A movement over a border, or (handover) goods passing between firms of one country, which no paper shows.
struct Event {
    FirmIndex from = 0, to = 0;
    std::uint32_t number = 0;  ///< among the cell's movements, or among its hand-overs
    std::uint32_t model = 0;   ///< index into Catalogue::models plus one; 0: no brand of note
    std::uint8_t kind = 0;     ///< of goods
    bool handover = false;
    DayNumber left = 0, arrived = 0;
    std::int64_t pieces = 0;
    std::int64_t cents = 0;        ///< US cents, at the sender's door
    std::int64_t grams = 0;        ///< net
    Country origin = Country::CN;  ///< where it was made
    Procedure procedure = Procedure::sale;
    Country via = Country::US;  ///< whose office saw it pass in transit; US: none's
};

/// How a lot came to be: the event that brought it, and what that was taken from. Leads back to the start.
struct Lineage {
    std::uint32_t before = none;
    std::uint32_t event = none;
    std::int64_t pieces = 0;
};

/// Goods that reached the destination for the first time, with where they came from.
struct Delivery {
    std::uint32_t event = 0;
    std::uint32_t lineage = 0;  ///< of which `event` is the last step
    std::int64_t pieces = 0;
};

struct Trade {
    Plan plan;
    std::vector<Event> events;
    std::vector<Lineage> lineages;
    std::vector<Delivery> deliveries;
    std::uint32_t movements = 0, handovers = 0;
    /// Pieces left in stock at the end, per lineage; with the deliveries and sales they make up all that was
    /// sent in.
    std::vector<Delivery> left_over;
    /// Pieces sold at home by traders (hand-overs to users): consumed there.
    std::vector<Delivery> consumed;
};

[[nodiscard]] Trade live_through(const World& world, std::uint32_t cell);

}  // namespace waybill::synth
