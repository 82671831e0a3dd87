// SPDX-License-Identifier: Apache-2.0
#pragma once

// The slow twin of synth/flow.hpp: lives through the passings day by day and tries, at each departure, every
// number of pieces that can be the origin's. Firms pass goods only to firms with a higher number.

#include <algorithm>
#include <cstdint>
#include <set>
#include <tuple>
#include <vector>

#include "synth/flow.hpp"

namespace waybill::reference {

class Mixings {
  public:
    Mixings(std::vector<synth::Passing> passings, std::vector<synth::Role> roles, std::uint32_t via)
        : passings_(std::move(passings)), roles_(std::move(roles)), via_(via) {
        std::sort(passings_.begin(), passings_.end(), [](const auto& a, const auto& b) {
            return std::tuple(a.left, a.from) < std::tuple(b.left, b.from);
        });
        held_at_first_.resize(roles_.size());
        for (std::uint32_t firm = 0; firm < roles_.size(); ++firm) {
            for (const synth::Passing& last : passings_) {
                std::int64_t level = 0;
                for (const synth::Passing& p : passings_) {
                    if (p.to == firm && p.arrived <= last.left) level += p.pieces;
                    if (p.from == firm && p.left <= last.left) level -= p.pieces;
                }
                held_at_first_[firm] = std::max(held_at_first_[firm], -level);
            }
        }
        origins_.resize(passings_.size());
        through_.resize(passings_.size());
        live(0);
    }

    std::set<std::int64_t> reached;  ///< every quantity that can have come from the origin to the target
    std::int64_t most_through = 0;   ///< of these, the most that can have gone through `via`

  private:
    void live(std::size_t at) {
        if (at == passings_.size()) return count();
        const synth::Passing& p = passings_[at];
        if (roles_[p.from] == synth::Role::origin) return go_on(at, p.pieces, 0);
        std::int64_t stock = held_at_first_[p.from], origin = 0, through = 0;
        for (std::size_t i = 0; i < passings_.size(); ++i) {
            const synth::Passing& q = passings_[i];
            if (q.to == p.from && q.arrived <= p.left) {
                stock += q.pieces, origin += origins_[i];
                through += p.from == via_ ? origins_[i] : through_[i];
            }
            if (q.from == p.from && i < at) stock -= q.pieces, origin -= origins_[i], through -= through_[i];
        }
        const std::int64_t other = stock - origin;
        for (std::int64_t x = std::max<std::int64_t>(0, p.pieces - other); x <= std::min(p.pieces, origin);
             ++x) {
            const std::int64_t straight = origin - through;
            for (std::int64_t y = std::max<std::int64_t>(0, x - straight); y <= std::min(x, through); ++y)
                go_on(at, x, y);
        }
    }

    void go_on(std::size_t at, std::int64_t origin, std::int64_t through) {
        origins_[at] = origin, through_[at] = through;
        live(at + 1);
    }

    void count() {
        std::int64_t origin = 0, through = 0;
        for (std::size_t i = 0; i < passings_.size(); ++i) {
            if (roles_[passings_[i].to] != synth::Role::target) continue;
            origin += origins_[i], through += through_[i];
        }
        reached.insert(origin);
        most_through = std::max(most_through, through);
    }

    std::vector<synth::Passing> passings_;
    std::vector<synth::Role> roles_;
    std::uint32_t via_;
    std::vector<std::int64_t> held_at_first_, origins_, through_;
};

}  // namespace waybill::reference
