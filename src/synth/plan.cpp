// SPDX-License-Identifier: Apache-2.0
#include "synth/plan.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "synth/ties.hpp"

namespace waybill::synth {
namespace {

// Third countries, more often those nearer to the destination.
constexpr Country hubs[] = {Country::KZ, Country::KG, Country::TR, Country::AE, Country::HK,
                            Country::UZ, Country::AM, Country::BY, Country::GE, Country::RS,
                            Country::TH, Country::IN, Country::MY, Country::PK};
constexpr Country markets[] = {Country::KZ, Country::TR, Country::IN, Country::VN, Country::RU,
                               Country::MX, Country::KG, Country::UZ, Country::AE, Country::TH,
                               Country::AM, Country::GE, Country::MY, Country::PK};
constexpr Country suppliers[] = {Country::CN, Country::CN, Country::CN, Country::TR, Country::IN, Country::DE,
                                 Country::IT, Country::HK, Country::VN, Country::RU, Country::US};

// Firms on a chain, ends included, and how often of 100.
constexpr std::array<std::pair<std::uint32_t, std::uint32_t>, 13> chain_lengths{{{2, 24},
                                                                                 {3, 25},
                                                                                 {4, 17},
                                                                                 {5, 11},
                                                                                 {6, 7},
                                                                                 {7, 5},
                                                                                 {8, 3},
                                                                                 {9, 2},
                                                                                 {10, 2},
                                                                                 {11, 1},
                                                                                 {12, 1},
                                                                                 {13, 1},
                                                                                 {14, 1}}};

// Traders stand on levels; goods are passed to higher levels only, so that no chain outgrows its plan.
constexpr std::uint32_t levels = 12;

class Planner {
  public:
    Planner(const World& world, std::uint32_t cell)
        : world_(world), draw_(world.options.seed, Stream::plan, cell) {
        plan_.cell = cell;
        next_id_ = first_firm_id(cell);
    }

    Plan make() {
        const std::uint32_t quota = world_.quota(plan_.cell);
        choose_pools(std::clamp(quota / 300, 4u, 24u));
        found_firms(quota);
        const std::uint32_t chains = world_.chain_quota(plan_.cell);
        for (std::uint32_t c = 0; c < chains; ++c) plan_chain();
        for (std::uint32_t c = 0; c < chains / 30 + 1; ++c) plan_carousel();
        for (std::uint32_t c = 0; c < chains / 12 + 2; ++c) plan_decoy(c % 2 == 0);
        for (std::uint32_t c = 0; c < chains / 3 + 2; ++c) plan_other_source();
        add_successors(world_, plan_, draw_, next_id_);
        plan_lanes(quota);
        tie_firms(plan_, draw_);
        std::sort(plan_.routes.begin(), plan_.routes.end(), [](const Route& a, const Route& b) {
            return std::tuple(a.from, a.pool, a.to, a.since) < std::tuple(b.from, b.pool, b.to, b.since);
        });
        return std::move(plan_);
    }

  private:
    FirmIndex add(const Firm& firm) {
        plan_.firms.push_back(firm);
        return static_cast<FirmIndex>(plan_.firms.size() - 1);
    }
    FirmIndex found(FirmKind kind, Country country, DayNumber before) {
        return add(make_firm(world_.options.seed, next_id_++, kind, country, before));
    }

    void choose_pools(std::uint32_t count) {
        const auto models = static_cast<std::uint32_t>(world_.catalogue.models.size());
        while (plan_.pools.size() < count) {
            const std::uint32_t model = draw_.below(models);
            if (std::find(plan_.pools.begin(), plan_.pools.end(), model) == plan_.pools.end())
                plan_.pools.push_back(model);
            if (plan_.pools.size() == models) break;
        }
    }

    void found_firms(std::uint32_t quota) {
        for (const Firm& maker : world_.catalogue.makers) {
            const bool here = std::any_of(plan_.pools.begin(), plan_.pools.end(), [&](std::uint32_t model) {
                return world_.catalogue.brands[world_.catalogue.models[model].brand].maker == maker.id;
            });
            if (here) makers_.push_back(add(maker));
        }
        const auto all = static_cast<std::uint32_t>(world_.exporters.size());
        std::vector<bool> taken(all);
        for (std::uint32_t tries = 0; tries < 160; ++tries) {
            const std::uint32_t e = draw_.skewed(all);
            if (taken[e]) continue;
            taken[e] = true;
            exporters_.push_back(add(world_.exporters[e]));
        }
        const std::uint32_t traders = std::clamp(quota / 40, 40u, 400u);
        for (std::uint32_t t = 0; t < traders; ++t) {
            const Country hub = hubs[draw_.skewed(std::size(hubs))];
            const FirmKind kind = draw_.chance(50'000) ? FirmKind::person : FirmKind::trader;
            traders_.push_back(
                found(kind, hub, draw_.chance(450'000) ? sanctions_day + draw_.below(400) : first_day));
            level_.push_back(draw_.below(levels));
        }
        for (std::uint32_t i = 0; i < std::clamp(quota / 80, 25u, 220u); ++i) {
            const FirmKind kind = draw_.chance(80'000) ? FirmKind::person : FirmKind::importer;
            importers_.push_back(found(kind, Country::RU, first_day));
        }
        for (const Country country : hubs) {
            for (int u = 0; u < 3; ++u) plan_.users.push_back(found(FirmKind::user, country, first_day));
        }
    }

    FirmIndex maker_of(PoolIndex pool) const {
        const std::uint32_t id =
            world_.catalogue.brands[world_.catalogue.models[plan_.pools[pool]].brand].maker;
        for (const FirmIndex m : makers_) {
            if (plan_.firms[m].id == id) return m;
        }
        return makers_.front();
    }

    /// Of the maker's country, where it buys.
    FirmIndex exporter_for(PoolIndex pool) {
        const FirmIndex maker = maker_of(pool);
        for (int tries = 0; tries < 60; ++tries) {
            const FirmIndex e = exporters_[draw_.skewed(static_cast<std::uint32_t>(exporters_.size()))];
            if (plan_.firms[e].country == plan_.firms[maker].country) return e;
        }
        return maker;
    }

    /// Traders in ascending level, `count` of them or as many as the levels allow.
    std::vector<FirmIndex> pick_traders(std::uint32_t count) {
        std::vector<std::uint32_t> picked;
        for (std::uint32_t tries = 0; tries < count * 12 && picked.size() < count; ++tries) {
            const std::uint32_t t = draw_.skewed(static_cast<std::uint32_t>(traders_.size()));
            const bool level_taken = std::any_of(picked.begin(), picked.end(),
                                                 [&](std::uint32_t p) { return level_[p] == level_[t]; });
            if (!level_taken) picked.push_back(t);
        }
        std::sort(picked.begin(), picked.end(),
                  [&](std::uint32_t a, std::uint32_t b) { return level_[a] < level_[b]; });
        std::vector<FirmIndex> firms;
        for (const std::uint32_t p : picked) firms.push_back(traders_[p]);
        return firms;
    }

    std::uint32_t chain_length() {
        std::uint32_t roll = draw_.below(100);
        for (const auto& [length, share] : chain_lengths) {
            if (roll < share) return length;
            roll -= share;
        }
        return 2;
    }

    std::int64_t usual_pieces(PoolIndex pool) {
        const GoodsKind& kind = goods_kinds()[world_.catalogue.models[plan_.pools[pool]].kind];
        return draw_.around(kind.usual_quantity, 768);
    }

    void plan_chain() {
        const std::uint32_t length = chain_length();
        const auto pool =
            static_cast<PoolIndex>(draw_.skewed(static_cast<std::uint32_t>(plan_.pools.size())));
        std::vector<FirmIndex> path{draw_.chance(150'000) ? maker_of(pool) : exporter_for(pool)};
        for (const FirmIndex t : pick_traders(length - 2)) path.push_back(t);
        path.push_back(importers_[draw_.skewed(static_cast<std::uint32_t>(importers_.size()))]);

        DayNumber since = first_day + static_cast<DayNumber>(draw_.below(330));
        DayNumber until = last_day;
        const bool direct = path.size() == 2;
        if (direct && !draw_.chance(250'000)) {  // direct sales dry up within months
            until = sanctions_day + 20 + static_cast<DayNumber>(draw_.skewed(420));
        } else if (!direct && draw_.chance(800'000)) {  // detours open afterwards
            since = sanctions_day + 10 + static_cast<DayNumber>(draw_.skewed(480));
        }
        found_before(path, since);
        plan_.sources.push_back({path[0], path[1], pool, since, until,
                                 15 + static_cast<std::int32_t>(draw_.below(75)), usual_pieces(pool), true});
        for (std::size_t i = 1; i + 1 < path.size(); ++i)
            plan_.routes.push_back({path[i], path[i + 1], pool, since, last_day});
    }

    /// Some detours run through a firm founded for them. No firm deals before it is founded.
    void found_before(std::vector<FirmIndex>& path, DayNumber since) {
        if (path.size() > 2 && since > sanctions_day && draw_.chance(250'000)) {
            FirmIndex& one = path[1 + draw_.below(static_cast<std::uint32_t>(path.size() - 2))];
            one = found(FirmKind::trader, plan_.firms[one].country, since);
            plan_.firms[one].founded = since - 20 - static_cast<DayNumber>(draw_.below(60));
        }
        for (const FirmIndex f : path) {
            Firm& firm = plan_.firms[f];
            if (firm.id >= first_firm_id(plan_.cell)) firm.founded = std::min(firm.founded, since - 10);
        }
    }

    FirmIndex stockist() {
        return found(FirmKind::trader, draw_.chance(500'000) ? Country::DE : Country::MY, first_day);
    }

    /// The same goods from a stockist elsewhere, mostly to a trader who has them from the maker too: not from
    /// the origin country, as far as the records can tell.
    void plan_other_source() {
        auto pool = static_cast<PoolIndex>(draw_.skewed(static_cast<std::uint32_t>(plan_.pools.size())));
        FirmIndex trader = traders_[draw_.skewed(static_cast<std::uint32_t>(traders_.size()))];
        if (!plan_.routes.empty() && draw_.chance(800'000)) {
            const Route& route = plan_.routes[draw_.below(static_cast<std::uint32_t>(plan_.routes.size()))];
            pool = route.pool, trader = route.from;
        }
        const FirmIndex from = stockist();
        plan_.sources.push_back({from, trader, pool, first_day + static_cast<DayNumber>(draw_.below(500)),
                                 last_day, 40 + static_cast<std::int32_t>(draw_.below(90)),
                                 usual_pieces(pool), false});
    }

    /// Goods that go to and fro between two traders before they go to the destination.
    void plan_carousel() {
        const auto pool =
            static_cast<PoolIndex>(draw_.skewed(static_cast<std::uint32_t>(plan_.pools.size())));
        const std::uint32_t first = draw_.below(std::size(hubs));
        const FirmIndex here = found(FirmKind::trader, hubs[first], first_day);
        const FirmIndex there =
            found(FirmKind::trader, hubs[(first + 1 + draw_.below(5)) % std::size(hubs)], first_day);
        const DayNumber day = first_day + static_cast<DayNumber>(draw_.below(480));
        const FirmIndex from = exporter_for(pool);
        plan_.sources.push_back({from, here, pool, day, day + 110, 25, usual_pieces(pool), true});
        plan_.routes.push_back({here, there, pool, day, day + 140});
        plan_.routes.push_back({there, here, pool, day + 130, day + 420});
        plan_.routes.push_back({here, importers_[draw_.skewed(static_cast<std::uint32_t>(importers_.size()))],
                                pool, day + 430, last_day});
    }

    /// Two neighbours: one receives a maker's goods and sells them at home, the other sends the same goods to
    /// the destination, but from a stockist abroad: before the first one had any, or far more than it had.
    void plan_decoy(bool by_time) {
        const auto pool =
            static_cast<PoolIndex>(draw_.skewed(static_cast<std::uint32_t>(plan_.pools.size())));
        const Country hub = hubs[draw_.skewed(std::size(hubs))];
        const FirmIndex receiver = found(FirmKind::trader, hub, first_day);
        const FirmIndex sender = found(FirmKind::trader, hub, first_day);
        const FirmIndex importer = importers_[draw_.skewed(static_cast<std::uint32_t>(importers_.size()))];
        const DayNumber day = sanctions_day + static_cast<DayNumber>(draw_.below(300));
        const std::int64_t pieces = usual_pieces(pool);
        const FirmIndex from = exporter_for(pool);
        const FirmIndex abroad = stockist();
        plan_.sources.push_back({from, receiver, pool, day, last_day, 40,
                                 by_time ? pieces : std::max<std::int64_t>(1, pieces / 20), true});
        plan_.sources.push_back({abroad, sender, pool, by_time ? first_day : day,
                                 by_time ? day - 150 : last_day, 40, pieces, false});
        plan_.routes.push_back({sender, importer, pool, first_day, by_time ? day - 1 : last_day});
    }

    void plan_lanes(std::uint32_t quota) {
        const std::vector<std::uint8_t> other = kinds_of(GoodsClass::other);
        std::vector<FirmIndex> senders, receivers;
        for (std::uint32_t i = 0; i < std::clamp(quota / 20, 40u, 800u); ++i) {
            senders.push_back(found(FirmKind::exporter, draw_.pick(suppliers), first_day));
            receivers.push_back(found(draw_.chance(40'000) ? FirmKind::person : FirmKind::importer,
                                      draw_.pick(markets), first_day));
        }
        const std::uint32_t wanted = std::clamp(quota / 6, 60u, 2'600u);
        for (std::uint32_t i = 0; i < wanted; ++i) {
            Lane lane;
            lane.to = receivers[draw_.skewed(static_cast<std::uint32_t>(receivers.size()))];
            if (draw_.chance(220'000) && plan_.firms[lane.to].country != Country::RU) {
                const auto pool =
                    static_cast<PoolIndex>(draw_.below(static_cast<std::uint32_t>(plan_.pools.size())));
                lane.model = plan_.pools[pool] + 1;
                lane.kind = world_.catalogue.models[plan_.pools[pool]].kind;
                lane.from = exporter_for(pool);
            } else {
                lane.kind = draw_.pick(other);
                lane.from = senders[draw_.skewed(static_cast<std::uint32_t>(senders.size()))];
            }
            if (plan_.firms[lane.from].country != plan_.firms[lane.to].country) plan_.lanes.push_back(lane);
        }
    }

    const World& world_;
    Draw draw_;
    Plan plan_;
    std::uint32_t next_id_ = 0;
    std::vector<FirmIndex> makers_, exporters_, traders_, importers_;
    std::vector<std::uint32_t> level_;  // beside traders_
};

}  // namespace

std::pair<std::size_t, std::size_t> Plan::routes_of(FirmIndex firm, PoolIndex pool) const {
    const auto before = [](const Route& r, const std::pair<FirmIndex, PoolIndex>& key) {
        return std::pair(r.from, r.pool) < key;
    };
    const auto first = std::lower_bound(routes.begin(), routes.end(), std::pair(firm, pool), before);
    auto last = first;
    while (last != routes.end() && last->from == firm && last->pool == pool) ++last;
    return {static_cast<std::size_t>(first - routes.begin()),
            static_cast<std::size_t>(last - routes.begin())};
}

Plan make_plan(const World& world, std::uint32_t cell) {
    return Planner(world, cell).make();
}

}  // namespace waybill::synth
