// SPDX-License-Identifier: Apache-2.0
//
// Each firm's life is cut into spells: arrivals, then departures. A spell is a node; the stock that lies on
// from one spell to the next is an arc that holds no more than was in stock. Every passing has a known
// quantity, so any flow of the origin's pieces within these limits is a possible mixing: the rest of each arc
// is filled by other goods. Example: 60 pieces of a maker and 50 of a stockist lie in stock, 80 are sent to
// the destination and 30 stay. At most 60 of the 80 are the maker's, at least 30. Not handled: goods that a
// firm uses up.
//
// The flow is Dinic's: levels by breadth first, then blocking flow by depth first.
#include "synth/flow.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace waybill::synth {
namespace {

constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max() / 4;
constexpr std::uint32_t source = 0, drain = 1, elsewhere = 2, first_spell = 3;

struct Arc {
    std::uint32_t from = 0, to = 0;
    std::int64_t room = 0;
    bool stock = false;
};

class Flow {
  public:
    Flow(std::uint32_t nodes, std::uint32_t sink)
        : heads_(nodes), levels_(nodes), next_(nodes), sink_(sink) {}

    void add(const Arc& arc, std::int64_t room) {
        heads_[arc.from].push_back(static_cast<std::uint32_t>(to_.size()));
        to_.push_back(arc.to), room_.push_back(room);
        heads_[arc.to].push_back(static_cast<std::uint32_t>(to_.size()));
        to_.push_back(arc.from), room_.push_back(0);
    }

    std::int64_t most() {
        std::int64_t total = 0;
        while (levels()) {
            std::fill(next_.begin(), next_.end(), 0);
            while (const std::int64_t pushed = push(source, unlimited)) total += pushed;
        }
        return total;
    }

  private:
    bool levels() {
        std::fill(levels_.begin(), levels_.end(), 0);
        queue_.assign(1, source);
        levels_[source] = 1;
        for (std::size_t i = 0; i < queue_.size(); ++i) {
            for (const std::uint32_t a : heads_[queue_[i]]) {
                if (room_[a] == 0 || levels_[to_[a]] != 0) continue;
                levels_[to_[a]] = levels_[queue_[i]] + 1;
                queue_.push_back(to_[a]);
            }
        }
        return levels_[sink_] != 0;
    }

    // As deep as a pool's spells in a cell: some thousands at most.
    std::int64_t push(std::uint32_t node, std::int64_t room) {  // NOLINT(misc-no-recursion)
        if (node == sink_) return room;
        for (std::size_t& i = next_[node]; i < heads_[node].size(); ++i) {
            const std::uint32_t a = heads_[node][i];
            if (room_[a] == 0 || levels_[to_[a]] != levels_[node] + 1) continue;
            const std::int64_t pushed = push(to_[a], std::min(room, room_[a]));
            if (pushed == 0) continue;
            room_[a] -= pushed;
            room_[a ^ 1u] += pushed;
            return pushed;
        }
        return 0;
    }

    std::vector<std::vector<std::uint32_t>> heads_;
    std::vector<std::uint32_t> to_;
    std::vector<std::int64_t> room_;
    std::vector<std::uint32_t> levels_, queue_;
    std::vector<std::size_t> next_;
    std::uint32_t sink_;
};

/// One end of a passing, at the firm where it happens.
struct Moment {
    std::uint32_t firm;
    DayNumber day;
    bool departs;
    std::uint32_t passing;
};

class Network {
  public:
    Network(const std::vector<Passing>& passings, const std::vector<Role>& roles)
        : passings_(passings),
          roles_(roles),
          tails_(passings.size(), source),
          heads_(passings.size(), drain) {
        std::vector<Moment> moments;
        for (std::uint32_t p = 0; p < passings.size(); ++p) {
            const Passing& passing = passings[p];
            if (roles[passing.from] == Role::passer) moments.push_back({passing.from, passing.left, true, p});
            if (roles[passing.to] == Role::passer) moments.push_back({passing.to, passing.arrived, false, p});
            if (roles[passing.to] == Role::user || roles[passing.to] == Role::origin) heads_[p] = elsewhere;
        }
        std::sort(moments.begin(), moments.end(), [](const Moment& a, const Moment& b) {
            return std::tuple(a.firm, a.day, a.departs, a.passing) <
                   std::tuple(b.firm, b.day, b.departs, b.passing);
        });
        for (std::size_t i = 0; i < moments.size();) i = live(moments, i);
        for (std::uint32_t p = 0; p < passings.size(); ++p) {
            // What a target or a user sends on is no longer of interest; an origin's goods all count.
            const Role from = roles[passings[p].from];
            if (from == Role::target || from == Role::user) continue;
            if (from == Role::origin) supply_ += passings[p].pieces;
            arcs_.push_back({tails_[p], heads_[p], passings[p].pieces, false});
        }
    }

    std::int64_t most(std::uint32_t sink, bool open) const {
        Flow flow(nodes_, sink);
        for (const Arc& arc : arcs_) flow.add(arc, open && arc.stock ? unlimited : arc.room);
        return flow.most();
    }
    std::int64_t supply() const { return supply_; }

    /// Only the arcs before and after `firm`; false if some are both.
    bool keep_through(std::uint32_t firm) {
        std::vector<bool> before(nodes_), after(nodes_);
        for (std::uint32_t n = first_spell; n < nodes_; ++n)
            before[n] = after[n] = firms_[n - first_spell] == firm;
        const std::vector<bool> own = before;
        for (bool more = true; more;) {
            more = false;
            for (const Arc& arc : arcs_) {
                if (before[arc.to] && !before[arc.from]) before[arc.from] = more = true;
                if (after[arc.from] && !after[arc.to]) after[arc.to] = more = true;
            }
        }
        for (std::uint32_t n = first_spell; n < nodes_; ++n) {
            if (before[n] && after[n] && !own[n]) return false;
        }
        std::erase_if(arcs_, [&](const Arc& arc) { return !before[arc.to] && !after[arc.from]; });
        return true;
    }

  private:
    /// Makes the spells of one firm; gives where the next firm begins.
    std::size_t live(const std::vector<Moment>& moments, std::size_t first) {
        const std::uint32_t firm = moments[first].firm;
        std::size_t end = first;
        std::int64_t level = 0, lowest = 0;
        for (; end < moments.size() && moments[end].firm == firm; ++end) {
            const std::int64_t pieces = passings_[moments[end].passing].pieces;
            level += moments[end].departs ? -pieces : pieces;
            lowest = std::min(lowest, level);
        }
        level = -lowest;  // held from the first day
        bool departing = true;
        for (std::size_t i = first; i < end; ++i) {
            const Moment& moment = moments[i];
            if (i == first || (departing && !moment.departs)) {
                firms_.push_back(firm);
                if (i != first) arcs_.push_back({nodes_ - 1, nodes_, level, true});
                ++nodes_;
            }
            departing = moment.departs;
            (departing ? tails_ : heads_)[moment.passing] = nodes_ - 1;
            const std::int64_t pieces = passings_[moment.passing].pieces;
            level += departing ? -pieces : pieces;
        }
        arcs_.push_back({nodes_ - 1, elsewhere, level, true});
        return end;
    }

    const std::vector<Passing>& passings_;
    const std::vector<Role>& roles_;
    std::vector<std::uint32_t> tails_, heads_;  // of passings
    std::vector<std::uint32_t> firms_;          // of spells
    std::vector<Arc> arcs_;
    std::uint32_t nodes_ = first_spell;
    std::int64_t supply_ = 0;
};

}  // namespace

Bounds reach_bounds(const std::vector<Passing>& passings, const std::vector<Role>& roles) {
    const Network network(passings, roles);
    return {network.supply() - network.most(elsewhere, false), network.most(drain, false),
            network.most(drain, true)};
}

std::optional<Through> through_bounds(const std::vector<Passing>& passings, const std::vector<Role>& roles,
                                      std::uint32_t firm) {
    Network network(passings, roles);
    if (!network.keep_through(firm)) return std::nullopt;
    return Through{network.most(drain, false), network.most(drain, true)};
}

}  // namespace waybill::synth
