// SPDX-License-Identifier: Apache-2.0
#include "synth/attribution.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

namespace waybill::synth {
namespace {

constexpr std::size_t firms_shown = 8;  // of a cell: each costs some flows, and more would say the same
constexpr std::uint64_t first_firm_row = 1'000'000'000;  // ids below are the world's own
constexpr std::string_view class_words[] = {"drone", "drone_part", "other"};

PoolKey pool_of(const World& world, std::uint32_t model_plus_one, bool by_model) {
    const Model& model = world.catalogue.models[model_plus_one - 1];
    return {model.brand, by_model ? model_plus_one : 0, goods_kinds()[model.kind].goods_class};
}

/// What of a cell's trade is in one pool, by known events.
struct Pool {
    std::vector<FirmIndex> firms;  // ascending; passings number them by place
    std::vector<Passing> passings;
    std::vector<Role> roles;

    std::optional<std::uint32_t> place_of(FirmIndex firm) const {
        const auto at = std::lower_bound(firms.begin(), firms.end(), firm);
        if (at == firms.end() || *at != firm) return std::nullopt;
        return static_cast<std::uint32_t>(at - firms.begin());
    }
};

class Pools {
  public:
    Pools(const World& world, const Trade& trade, const std::vector<bool>& stated)
        : world_(world), trade_(trade) {
        std::map<PoolKey, std::vector<std::uint32_t>> events;
        for (std::uint32_t e = 0; e < trade.events.size(); ++e) {
            const Event& event = trade.events[e];
            if (event.model == 0) continue;
            by_brand_[pool_of(world, event.model, false)].insert(event.model);
            if (!event.handover && !stated[e]) continue;
            if (event.procedure == Procedure::goods_back || event.procedure == Procedure::temporary_end)
                continue;  // exporters sell no returned goods
            events[pool_of(world, event.model, true)].push_back(e);
            events[pool_of(world, event.model, false)].push_back(e);
        }
        for (const auto& [key, list] : events) pools_[key] = make(list);
    }

    const std::map<PoolKey, Pool>& all() const { return pools_; }
    const std::map<PoolKey, std::set<std::uint32_t>>& models() const { return by_brand_; }

  private:
    Role role_of(FirmIndex index) const {
        const Firm& firm = trade_.plan.firms[index];
        if (firm.kind == FirmKind::maker) return Role::origin;
        if (firm.country == Country::RU) return Role::target;
        return firm.kind == FirmKind::user ? Role::user : Role::passer;
    }

    Pool make(const std::vector<std::uint32_t>& events) const {
        Pool pool;
        for (const std::uint32_t e : events) {
            pool.firms.push_back(trade_.events[e].from);
            pool.firms.push_back(trade_.events[e].to);
        }
        std::sort(pool.firms.begin(), pool.firms.end());
        pool.firms.erase(std::unique(pool.firms.begin(), pool.firms.end()), pool.firms.end());
        for (const FirmIndex firm : pool.firms) pool.roles.push_back(role_of(firm));
        for (const std::uint32_t e : events) {
            const Event& event = trade_.events[e];
            pool.passings.push_back({*pool.place_of(event.from), *pool.place_of(event.to), event.left,
                                     event.arrived, event.pieces});
        }
        return pool;
    }

    const World& world_;
    const Trade& trade_;
    std::map<PoolKey, Pool> pools_;
    std::map<PoolKey, std::set<std::uint32_t>> by_brand_;
};

bool is_makers(const Trade& trade, std::uint32_t lineage) {
    while (trade.lineages[lineage].before != none) lineage = trade.lineages[lineage].before;
    const Event& first = trade.events[trade.lineages[lineage].event];
    return trade.plan.firms[first.from].kind == FirmKind::maker;
}

bool went_through(const Trade& trade, std::uint32_t lineage, FirmIndex firm) {
    for (std::uint32_t l = lineage; l != none; l = trade.lineages[l].before) {
        if (trade.events[trade.lineages[l].event].to == firm) return true;
    }
    return false;
}

/// A trader's share in a brand's goods.
struct Share {
    PoolKey pool;
    FirmIndex firm = 0;
    std::int64_t received = 0, passed_on = 0;
};

/// The traders that received most of a brand's goods from its maker, most first.
std::vector<Share> largest_shares(const World& world, const Trade& trade) {
    std::map<std::pair<PoolKey, FirmIndex>, Share> shares;
    for (std::uint32_t l = 0; l < trade.lineages.size(); ++l) {
        const Lineage& lineage = trade.lineages[l];
        const Event& event = trade.events[lineage.event];
        if (trade.plan.firms[event.to].kind != FirmKind::trader) continue;
        if (lineage.before != none && went_through(trade, lineage.before, event.to)) continue;  // came back
        if (!is_makers(trade, l)) continue;
        const PoolKey key = pool_of(world, event.model, false);
        Share& share = shares[{key, event.to}];
        share.pool = key, share.firm = event.to;
        share.received += lineage.pieces;
    }
    std::vector<Share> largest;
    for (const auto& [key, share] : shares) largest.push_back(share);
    std::stable_sort(largest.begin(), largest.end(),
                     [](const Share& a, const Share& b) { return a.received > b.received; });
    largest.resize(std::min(largest.size(), firms_shown));
    for (Share& share : largest) {
        for (const Delivery& delivery : trade.deliveries) {
            if (pool_of(world, trade.events[delivery.event].model, false) == share.pool &&
                is_makers(trade, delivery.lineage) && went_through(trade, delivery.lineage, share.firm))
                share.passed_on += delivery.pieces;
        }
    }
    return largest;
}

struct Row {
    std::uint64_t id = 0;
    std::string_view origin_kind;
    std::uint32_t origin_id = 0;  // 0: blank
    GoodsClass goods_class = GoodsClass::other;
    std::uint32_t model = 0, scope = 0;
    std::string_view direction = "received";
    std::int64_t pieces_true = 0;
    std::optional<std::int64_t> least = {}, most = {}, open_most = {};
};

std::string shown(std::optional<std::int64_t> number) {
    return number ? fmt::format("{}", *number) : "";
}

void append(std::string& to, const Row& row) {
    const auto id = [](std::uint32_t value) { return value == 0 ? "" : fmt::format("{}", value); };
    fmt::format_to(std::back_inserter(to), "{},{},{},RU,{},{},{},{},{},{},{},{}\n", row.id, row.origin_kind,
                   id(row.origin_id), class_words[static_cast<std::size_t>(row.goods_class)], id(row.model),
                   id(row.scope), row.direction, row.pieces_true, shown(row.least), shown(row.most),
                   shown(row.open_most));
}

void append_sum(std::string& to, Row row, const Attributed& sum) {
    row.pieces_true = sum.pieces_true;
    row.least = sum.allowed.closed_least;
    row.most = sum.allowed.closed_most;
    row.open_most = sum.allowed.open_most;
    append(to, row);
}

void append_share(std::string& to, std::uint64_t id, const Trade& trade, const Share& share,
                  const Pool& pool) {
    Row row{.id = id, .origin_kind = "brand", .origin_id = share.pool.brand + 1};
    row.goods_class = share.pool.goods_class;
    row.scope = trade.plan.firms[share.firm].id;
    row.pieces_true = share.received;
    const auto place = pool.place_of(share.firm);
    Bounds received;
    std::optional<Through> passed = Through{};
    if (place) {
        std::vector<Role> roles = pool.roles;
        for (Role& role : roles) role = role == Role::target ? Role::user : role;
        roles[*place] = Role::target;
        received = reach_bounds(pool.passings, roles);
        passed = through_bounds(pool.passings, pool.roles, *place);
    }
    row.least = received.closed_least, row.most = received.closed_most, row.open_most = received.open_most;
    append(to, row);
    ++row.id;
    row.direction = "passed_on";
    row.pieces_true = share.passed_on;
    row.least.reset();
    row.most = passed ? std::optional(passed->closed_most) : std::nullopt;
    row.open_most = passed ? std::optional(passed->open_most) : std::nullopt;
    append(to, row);
}

}  // namespace

Attributed& Attributed::operator+=(const Attributed& other) {
    pieces_true += other.pieces_true;
    allowed.closed_least += other.allowed.closed_least;
    allowed.closed_most += other.allowed.closed_most;
    allowed.open_most += other.allowed.open_most;
    return *this;
}

Attributions attribute_cell(const World& world, const Trade& trade, const std::vector<bool>& stated) {
    Attributions sums;
    const Pools pools(world, trade, stated);
    for (const auto& [key, pool] : pools.all()) {
        if (key.model == 0 && pools.models().at(key).size() == 1) continue;
        sums[key].allowed = reach_bounds(pool.passings, pool.roles);
    }
    for (const auto& [key, models] : pools.models()) {  // a brand with one model here: the model's own
        if (models.size() == 1) sums[key] = sums[pool_of(world, *models.begin(), true)];
    }
    for (const Delivery& delivery : trade.deliveries) {
        if (!is_makers(trade, delivery.lineage)) continue;
        const std::uint32_t model = trade.events[delivery.event].model;
        sums[pool_of(world, model, true)].pieces_true += delivery.pieces;
        sums[pool_of(world, model, false)].pieces_true += delivery.pieces;
    }
    return sums;
}

void append_firm_attributions(std::string& to, const World& world, const Trade& trade,
                              const std::vector<bool>& stated) {
    const Pools pools(world, trade, stated);
    std::uint64_t id = first_firm_row + std::uint64_t{trade.plan.cell} * firms_shown * 2;
    for (const Share& share : largest_shares(world, trade)) {
        const auto pool = pools.all().find(share.pool);
        append_share(to, id, trade, share, pool == pools.all().end() ? Pool{} : pool->second);
        id += 2;
    }
}

void append_attributions(std::string& to, const World& world, const Attributions& sums) {
    std::uint64_t id = 0;
    std::map<std::pair<std::uint32_t, GoodsClass>, Attributed> makers;
    std::map<GoodsClass, Attributed> all;
    for (const auto& [key, sum] : sums) {
        Row row{.id = ++id, .origin_kind = "brand", .origin_id = key.brand + 1};
        row.goods_class = key.goods_class;
        row.model = key.model;
        append_sum(to, row, sum);
        if (key.model != 0) continue;
        makers[{world.catalogue.brands[key.brand].maker, key.goods_class}] += sum;
        all[key.goods_class] += sum;
    }
    for (const auto& [key, sum] : makers) {
        Row row{.id = ++id, .origin_kind = "maker", .origin_id = key.first};
        row.goods_class = key.second;
        append_sum(to, row, sum);
    }
    for (const auto& [goods_class, sum] : all) {
        Row row{.id = ++id, .origin_kind = "all_makers"};
        row.goods_class = goods_class;
        append_sum(to, row, sum);
    }
}

}  // namespace waybill::synth
