// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who owns and directs the firms of the world, and since when: persons, holdings in chains, nominees who
// stand in for somebody, groups behind firms of several countries. Start at make_ownership().

#include <cstdint>
#include <vector>

#include "synth/person.hpp"
#include "synth/plan.hpp"

namespace waybill::synth {

/// A firm or a person.
struct Holder {
    std::uint32_t firm = 0;  ///< firm id; 0: `person` it is
    Person person;
    friend bool operator==(const Holder&, const Holder&) = default;
};

/// A share of a firm. Shares of one day add up to a million or less; the rest is nobody's on paper.
struct Stake {
    Holder owner;
    std::uint32_t firm = 0;
    std::uint32_t ppm = 0;
    DayNumber since = 0;
    DayNumber until = 0;   ///< the first day without it; 0: still held
    Person stands_in_for;  ///< who owns it in truth, where the owner is a nominee
};

/// A director's time in office; `until` as in Stake.
struct Post {
    Person person;
    std::uint32_t firm = 0;
    DayNumber since = 0;
    DayNumber until = 0;
    bool nominee = false;  ///< directs in name only
};

struct Ownership {
    std::vector<Firm> holdings;  ///< firms that only own
    std::vector<Stake> stakes;   ///< ascending by firm
    std::vector<Post> posts;     ///< ascending by firm
};

/// Of the cell's own firms and of the holdings above them. A firm that was listed (World::first_listed) is
/// often made over to somebody else soon after.
[[nodiscard]] Ownership make_ownership(const World& world, const Plan& plan);
/// Of the makers and big exporters, who belong to no cell.
[[nodiscard]] Ownership make_shared_ownership(const World& world);

}  // namespace waybill::synth
