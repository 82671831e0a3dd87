// SPDX-License-Identifier: Apache-2.0
#pragma once

// The plan of a cell: its firms, which goods they deal in, and the routes along which they pass them on.

#include <cstdint>
#include <vector>

#include "synth/world.hpp"

namespace waybill::synth {

/// A firm of the cell, by its place in Plan::firms.
using FirmIndex = std::uint32_t;
/// A model dealt in by the cell, by its place in Plan::pools.
using PoolIndex = std::uint16_t;

/// Goods enter a cell here: a maker's or a foreign stockist's goods, sent at intervals.
struct Source {
    FirmIndex from = 0, to = 0;
    PoolIndex pool = 0;
    DayNumber since = 0, until = 0;
    std::int32_t interval = 30;  ///< days between consignments, about
    std::int64_t pieces = 1;     ///< a consignment, about
    bool made = true;  ///< bought from the maker for this (a hand-over at home); else from stock abroad
};

/// Where a firm passes a pool on to. Several routes from one firm and pool share its stock.
struct Route {
    FirmIndex from = 0, to = 0;
    PoolIndex pool = 0;
    DayNumber since = 0, until = 0;
};

/// A lawful lane whose goods are consumed where they arrive.
struct Lane {
    FirmIndex from = 0, to = 0;
    std::uint8_t kind = 0;
    std::uint32_t model = 0;  ///< index into Catalogue::models plus one; 0: no brand of note
};

struct Plan {
    std::uint32_t cell = 0;
    std::vector<Firm> firms;
    std::vector<std::uint32_t> pools;  ///< models
    std::vector<Source> sources;
    std::vector<Route> routes;  ///< ascending by from, pool
    std::vector<Lane> lanes;
    std::vector<FirmIndex> users;  ///< who buys at home, by country: see user_of()

    [[nodiscard]] std::pair<std::size_t, std::size_t> routes_of(FirmIndex firm, PoolIndex pool) const;
};

[[nodiscard]] Plan make_plan(const World& world, std::uint32_t cell);

}  // namespace waybill::synth
