// SPDX-License-Identifier: Apache-2.0
//
// Example: a trader in Almaty is held at 60 % by a firm in Dubai, that one wholly by a firm in Belgrade, and
// that one by two persons in Moscow at 50 % each, who hold an importer there by another branch of the same
// group. No register shows the whole chain. What is not here: shares of differing classes and votes.
#include "synth/ownership.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace waybill::synth {
namespace {

constexpr std::uint32_t whole = 1'000'000;                 // of a firm, in millionths
constexpr std::uint32_t first_holding_id = 3'000'000'000;  // above any firm of any cell
constexpr std::uint32_t ids_of_a_cell = 128;               // holdings first, then nominees by country
constexpr std::uint32_t most_groups = 16, holdings_of_a_group = 3, first_nominee = 96;

constexpr Country seats[] = {Country::AE, Country::HK, Country::RS, Country::TR, Country::DE, Country::KZ};
constexpr Country homes[] = {Country::RU, Country::RU, Country::CN, Country::KZ, Country::BY, Country::TR};

constexpr std::array<std::array<std::uint32_t, 2>, 6> halves{{{500'000, 500'000},
                                                              {510'000, 490'000},
                                                              {600'000, 400'000},
                                                              {750'000, 250'000},
                                                              {900'000, 100'000},
                                                              {499'000, 501'000}}};

class Owners {
  public:
    Owners(const World& world, std::uint32_t block, std::size_t firms)
        : world_(world),
          base_(first_holding_id + block * ids_of_a_cell),
          groups_(std::clamp<std::uint32_t>(static_cast<std::uint32_t>(firms / 60), 2, most_groups)) {
        for (std::uint32_t g = 0; g < groups_; ++g) found_group(g);
    }

    void settle(const Firm& firm, bool deals) {
        if (firm.kind == FirmKind::person) return;  // owns itself
        Draw draw(world_.options.seed, Stream::ownership, firm.id);
        direct(firm, draw);
        const std::size_t first = made_.stakes.size();
        if (firm.owner != 0) {
            own_by_tie(firm, draw);
        } else {
            own(firm, deals, draw);
        }
        const auto listed = world_.first_listed.find(firm.id);
        if (listed != world_.first_listed.end()) {
            make_over(firm, first, listed->second, draw);
        } else if (draw.chance(120'000)) {
            sell(first, firm, draw);
        }
        end_with_firm(firm, first);
    }

    Ownership finish() {
        const auto by_firm = [](const auto& a, const auto& b) { return a.firm < b.firm; };
        std::stable_sort(made_.stakes.begin(), made_.stakes.end(), by_firm);
        std::stable_sort(made_.posts.begin(), made_.posts.end(), by_firm);
        return std::move(made_);
    }

  private:
    [[nodiscard]] std::uint32_t holding_id(std::uint32_t group, std::uint32_t step) const {
        return base_ + group * holdings_of_a_group + step;
    }
    [[nodiscard]] Person nominee_in(Country country, std::uint8_t number) const {
        return {base_ + first_nominee + static_cast<std::uint32_t>(country), number, country};
    }
    static Person own_person(const Firm& firm, std::uint8_t number) {
        return {firm.id, number, firm.country};
    }

    void add(const Holder& owner, std::uint32_t firm, std::uint32_t ppm, DayNumber since) {
        made_.stakes.push_back({owner, firm, ppm, since, 0, {}});
    }

    /// Three holdings, each above the one before; at the top one person or two. In one group of four the
    /// lowest also holds a little of the highest: a ring.
    void found_group(std::uint32_t g) {
        Draw draw(world_.options.seed, Stream::ownership, base_ + g, 1);
        const Country home = draw.pick(homes);
        for (std::uint32_t step = 0; step < holdings_of_a_group; ++step) {
            Firm firm = make_firm(world_.options.seed, holding_id(g, step), FirmKind::holding,
                                  draw.pick(seats), first_day);
            const DayNumber since = firm.founded;
            made_.posts.push_back({draw.chance(500'000) ? nominee_in(firm.country, 0) : director_of(firm),
                                   firm.id, since, 0, false});
            made_.posts.back().nominee = made_.posts.back().person.root != firm.id;
            if (step + 1 < holdings_of_a_group) {
                add({holding_id(g, step + 1), {}}, firm.id, draw.chance(500'000) ? whole : 700'000, since);
            } else {
                const bool two = draw.chance(400'000);
                add({0, {firm.id, 1, home}}, firm.id,
                    two                    ? whole / 2
                    : draw.chance(250'000) ? 800'000
                                           : whole,
                    since);
                if (two) add({0, {firm.id, 2, home}}, firm.id, whole / 2, since);
                if (!two && made_.stakes.back().ppm != whole)
                    add({holding_id(g, 0), {}}, firm.id, whole - made_.stakes.back().ppm, since);
            }
            made_.holdings.push_back(firm);
        }
    }

    void direct(const Firm& firm, Draw& draw) {
        DayNumber since = firm.founded;
        if (firm.founded < first_day - 400 && draw.chance(200'000)) {  // somebody else before the trade began
            since = first_day - 30 - static_cast<DayNumber>(draw.below(330));
            made_.posts.push_back({own_person(firm, 8), firm.id, firm.founded, since, false});
        }
        made_.posts.push_back({director_of(firm), firm.id, since, 0, false});
    }

    /// The owner that the plan gave, with or without a partner; at times it came in later.
    void own_by_tie(const Firm& firm, Draw& draw) {
        constexpr std::uint32_t parts[] = {whole, whole, 500'000, 510'000, 750'000, 490'000};
        const std::uint32_t part = draw.pick(parts);
        const Holder partner{0, own_person(firm, 1)};
        DayNumber since = firm.founded;
        if (firm.founded < first_day - 90 && draw.chance(300'000)) {
            since = first_day - 60;
            add(partner, firm.id, part, firm.founded);
            made_.stakes.back().until = since;
        }
        add({firm.owner, {}}, firm.id, part, since);
        if (part != whole) add(partner, firm.id, whole - part, firm.founded);
    }

    void own(const Firm& firm, bool deals, Draw& draw) {
        const std::uint32_t roll = draw.below(100);
        const std::uint32_t in_group = deals ? 16 : 5;
        const std::uint32_t by_nominee = deals ? 8 : 2;
        const Holder director{0, director_of(firm)};
        const Holder other{0, own_person(firm, 1)};
        if (roll < in_group) {
            const std::uint32_t g = draw.below(groups_);
            const std::array<std::uint32_t, 2>& parts = draw.pick(halves);
            const bool alone = draw.chance(500'000);
            add({holding_id(g, draw.below(holdings_of_a_group)), {}}, firm.id, alone ? whole : parts[0],
                firm.founded);
            if (!alone) add(other, firm.id, parts[1], firm.founded);
        } else if (roll < in_group + by_nominee) {
            add({0, nominee_in(firm.country, static_cast<std::uint8_t>(draw.below(3)))}, firm.id, whole,
                firm.founded);
            made_.stakes.back().stands_in_for = other.person;
        } else if (roll < 65) {
            add(draw.chance(750'000) ? director : other, firm.id, whole, firm.founded);
        } else if (roll < 88) {
            const std::array<std::uint32_t, 2>& parts = draw.pick(halves);
            add(director, firm.id, parts[0], firm.founded);
            add(other, firm.id, parts[1], firm.founded);
        } else {
            add(director, firm.id, 333'334, firm.founded);
            add(other, firm.id, 333'333, firm.founded);
            add({0, own_person(firm, 2)}, firm.id, 333'333, firm.founded);
        }
    }

    /// The first stake passes on to `to` on that day.
    void pass(std::size_t stake, const Holder& to, DayNumber day) {
        Stake next = made_.stakes[stake];
        if (day <= next.since) return;
        made_.stakes[stake].until = day;
        next.owner = to;
        next.since = day;
        next.stands_in_for = {};
        made_.stakes.push_back(next);
    }

    void sell(std::size_t first, const Firm& firm, Draw& draw) {
        const DayNumber day = first_day + static_cast<DayNumber>(draw.below(last_day - first_day));
        if (firm.closed != 0 && day >= firm.closed) return;
        if (made_.stakes[first].until == 0) pass(first, {0, own_person(firm, 3)}, day);
    }

    /// After a listing: to a nominee, to somebody close (half of them to below one half), or nothing is done.
    void make_over(const Firm& firm, std::size_t first, DayNumber listed, Draw& draw) {
        const DayNumber day = listed + 3 + static_cast<DayNumber>(draw.below(80));
        if (day > last_day || (firm.closed != 0 && day >= firm.closed)) return;
        while (first < made_.stakes.size() && made_.stakes[first].until != 0) ++first;
        const Person owner = made_.stakes[first].owner.person;
        switch (draw.below(4)) {
            case 0:
                pass(first, {0, nominee_in(firm.country, 1)}, day);
                made_.stakes.back().stands_in_for = owner.is_nobody() ? own_person(firm, 4) : owner;
                break;
            case 1:
                pass(first, {0, own_person(firm, 4)}, day);
                break;
            case 2:
                sell_down(first, {0, own_person(firm, 4)}, day);
                break;
            default:
                return;
        }
        if (draw.chance(500'000)) {
            made_.posts.back().until = day;
            made_.posts.push_back({nominee_in(firm.country, 2), firm.id, day, 0, true});
        }
    }

    void sell_down(std::size_t first, const Holder& to, DayNumber day) {
        Stake rest = made_.stakes[first];
        if (day <= rest.since || rest.ppm < whole / 2) return;
        made_.stakes[first].until = day;
        const std::uint32_t sold = rest.ppm - 490'000;
        rest.since = day;
        rest.ppm = 490'000;
        made_.stakes.push_back(rest);
        rest.owner = to;
        rest.ppm = sold;
        rest.stands_in_for = {};
        made_.stakes.push_back(rest);
    }

    void end_with_firm(const Firm& firm, std::size_t first) {
        if (firm.closed == 0) return;
        for (std::size_t s = first; s < made_.stakes.size(); ++s) {
            if (made_.stakes[s].until == 0) made_.stakes[s].until = firm.closed;
        }
        for (auto post = made_.posts.rbegin(); post != made_.posts.rend() && post->firm == firm.id; ++post) {
            if (post->until == 0) post->until = firm.closed;
        }
    }

    const World& world_;
    std::uint32_t base_, groups_;
    Ownership made_;
};

}  // namespace

Ownership make_ownership(const World& world, const Plan& plan) {
    std::vector<bool> deals(plan.firms.size());
    for (const Route& route : plan.routes) deals[route.from] = deals[route.to] = true;
    Owners owners(world, plan.cell, plan.firms.size());
    for (std::size_t f = 0; f < plan.firms.size(); ++f) {
        if (plan.firms[f].id >= first_firm_id(plan.cell)) owners.settle(plan.firms[f], deals[f]);
    }
    return owners.finish();
}

Ownership make_shared_ownership(const World& world) {
    Owners owners(world, world.cells, world.exporters.size());
    for (const Firm& maker : world.catalogue.makers) owners.settle(maker, false);
    for (const Firm& exporter : world.exporters) owners.settle(exporter, false);
    return owners.finish();
}

}  // namespace waybill::synth
