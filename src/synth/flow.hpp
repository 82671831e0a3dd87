// SPDX-License-Identifier: Apache-2.0
#pragma once

// What records allow: of the pieces that left the makers, how many can have reached the destination, at
// least and at most? For the truth tables only; the engine has its own. Tested by tests/synth/flow_test.cpp
// against a slow twin that tries every mixing.

#include <cstdint>
#include <optional>
#include <vector>

#include "synth/firm.hpp"

namespace waybill::synth {

/// Goods of one pool passing from one firm to another; firms are numbered from 0.
struct Passing {
    std::uint32_t from = 0, to = 0;
    DayNumber left = 0, arrived = 0;
    std::int64_t pieces = 0;
};

enum class Role : std::uint8_t { passer, origin, target, user };

/// Pieces; see docs/world.md, "attribution".
struct Bounds {
    std::int64_t closed_least = 0, closed_most = 0, open_most = 0;
    friend bool operator==(const Bounds&, const Bounds&) = default;
};

/// Bounds of the pieces that came from an origin and reached a target. A firm that sends more than it was
/// seen to receive held the rest from the first day, and not from an origin. Arrivals of a day come before
/// its departures. Closed: stocks hold no more than was seen. Open, most: stocks hold any amount.
[[nodiscard]] Bounds reach_bounds(const std::vector<Passing>& passings, const std::vector<Role>& roles);

/// The most that came from an origin, went through `firm` and reached a target: closed and open. Nothing
/// where goods that `firm` sent come back to it.
struct Through {
    std::int64_t closed_most = 0, open_most = 0;
    friend bool operator==(const Through&, const Through&) = default;
};
[[nodiscard]] std::optional<Through> through_bounds(const std::vector<Passing>& passings,
                                                    const std::vector<Role>& roles, std::uint32_t firm);

}  // namespace waybill::synth
