// SPDX-License-Identifier: Apache-2.0
#include "synth/facts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "synth/cells.hpp"

namespace waybill::synth {
namespace {

std::string iso(DayNumber day) {
    std::string text;
    if (day != 0) append_date(text, day, DateStyle::iso);
    return text;
}

bool within(DayNumber day, PeriodScope period) {
    if (period == PeriodScope::since_sanctions) return day >= sanctions_day && day <= last_day;
    return day >= first_day && day <= last_day && calendar(day).year == 2020 + static_cast<int>(period);
}

bool counts(const Definition& definition, const Trade& trade, const Event& event) {
    const GoodsClass goods = goods_kinds()[event.kind].goods_class;
    if (definition.goods == GoodsScope::complete && goods != GoodsClass::drone) return false;
    if (definition.goods == GoodsScope::parts && goods != GoodsClass::drone_part) return false;
    if (definition.basis == BasisScope::origin_cn && event.origin != Country::CN) return false;
    if (definition.basis == BasisScope::dispatch_cn && trade.plan.firms[event.from].country != Country::CN)
        return false;
    if (!definition.all_procedures && event.procedure != Procedure::sale) return false;
    return within(definition.by_arrival ? event.arrived : event.left, definition.period);
}

// Firms of a cell that a tally has met.
struct Met {
    std::vector<bool> exporters, importers;
};

void count(Tally& tally, Met& met, const Trade& trade, const Event& event, DayNumber day) {
    ++tally.movements;
    tally.pieces += event.pieces;
    tally.cents += event.cents;
    if (trade.plan.firms[event.from].id >= first_firm_id(0) && !met.exporters[event.from]) {
        met.exporters[event.from] = true;
        ++tally.own_exporters;
    }
    if (!met.importers[event.to]) {
        met.importers[event.to] = true;
        ++tally.importers;
    }
    if (tally.first == 0 || day < tally.first) tally.first = day;
    tally.last = std::max(tally.last, day);
}

void count_brand(std::vector<BrandFacts>& brands, const World& world, const Trade& trade,
                 const Event& event) {
    if (event.model == 0 || event.procedure != Procedure::sale || event.left > last_day) return;
    if (trade.plan.firms[event.from].country != Country::CN) return;
    BrandFacts& brand = brands[world.catalogue.models[event.model - 1].brand];
    brand.last = std::max(brand.last, event.left);
    if (event.left < sanctions_day) return;
    brand.pieces_since += event.pieces;
    brand.cents_since += event.cents;
}

}  // namespace

std::size_t Definition::index() const {
    return (((static_cast<std::size_t>(goods) * 3 + static_cast<std::size_t>(basis)) * 2 +
             (all_procedures ? 1 : 0)) *
                2 +
            (by_arrival ? 1 : 0)) *
               4 +
           static_cast<std::size_t>(period);
}

Definition definition_at(std::size_t index) {
    Definition definition;
    definition.period = static_cast<PeriodScope>(index % 4);
    definition.by_arrival = index / 4 % 2 == 1;
    definition.all_procedures = index / 8 % 2 == 1;
    definition.basis = static_cast<BasisScope>(index / 16 % 3);
    definition.goods = static_cast<GoodsScope>(index / 48);
    return definition;
}

void Tally::merge(const Tally& other) {
    movements += other.movements;
    pieces += other.pieces;
    cents += other.cents;
    own_exporters += other.own_exporters;
    importers += other.importers;
    if (first == 0 || (other.first != 0 && other.first < first)) first = other.first;
    last = std::max(last, other.last);
}

void Facts::merge(const Facts& other) {
    for (std::size_t d = 0; d < definition_count; ++d) {
        world[d].merge(other.world[d]);
        recorded[d].merge(other.recorded[d]);
    }
    brands.resize(std::max(brands.size(), other.brands.size()));
    for (std::size_t b = 0; b < other.brands.size(); ++b) {
        brands[b].pieces_since += other.brands[b].pieces_since;
        brands[b].cents_since += other.brands[b].cents_since;
        brands[b].last = std::max(brands[b].last, other.brands[b].last);
    }
    for (std::size_t c = 0; c < country_count; ++c) sent_from[c] += other.sent_from[c];
    for (const auto& [exporter, in] : other.seen_exporters) seen_exporters[exporter] |= in;
    for (const auto& [brand, in] : other.seen_brands) seen_brands[brand] |= in;
}

void Facts::settle() {
    const auto tally = [this](std::size_t t) -> Tally& {
        return t < definition_count ? world[t] : recorded[t - definition_count];
    };
    for (std::size_t t = 0; t < 2 * definition_count; ++t) {
        const auto is_in = [t](const auto& seen) { return seen.second[t]; };
        tally(t).shared_exporters =
            static_cast<std::uint64_t>(std::count_if(seen_exporters.begin(), seen_exporters.end(), is_in));
        tally(t).brands =
            static_cast<std::uint64_t>(std::count_if(seen_brands.begin(), seen_brands.end(), is_in));
    }
}

Facts facts_of(const World& world, const Trade& trade, const std::vector<bool>& stated) {
    Facts facts;
    facts.brands.resize(world.catalogue.brands.size());
    const std::size_t firms = trade.plan.firms.size();
    std::vector<Met> met(2 * definition_count, {std::vector<bool>(firms), std::vector<bool>(firms)});
    for (std::size_t e = 0; e < trade.events.size(); ++e) {
        const Event& event = trade.events[e];
        if (event.handover || trade.plan.firms[event.to].country != Country::RU ||
            goods_kinds()[event.kind].goods_class == GoodsClass::other)
            continue;
        count_brand(facts.brands, world, trade, event);
        InTallies in;
        for (std::size_t d = 0; d < definition_count; ++d) {
            const Definition definition = definition_at(d);
            if (!counts(definition, trade, event)) continue;
            const DayNumber day = definition.by_arrival ? event.arrived : event.left;
            in.set(d);
            count(facts.world[d], met[d], trade, event, day);
            if (!stated[e]) continue;
            in.set(definition_count + d);
            count(facts.recorded[d], met[definition_count + d], trade, event, day);
        }
        const Firm& from = trade.plan.firms[event.from];
        if (in[Definition{}.index()]) ++facts.sent_from[static_cast<std::size_t>(from.country)];
        if (from.id < first_firm_id(0)) facts.seen_exporters[from.id] |= in;
        if (event.model != 0) facts.seen_brands[world.catalogue.models[event.model - 1].brand] |= in;
    }
    return facts;
}

void append_figures(std::string& to, const Facts& facts) {
    constexpr std::string_view goods[] = {"complete", "parts", "both"};
    constexpr std::string_view bases[] = {"origin_cn", "dispatch_cn", "any"};
    constexpr std::string_view periods[] = {"2022-02-24..2023-12-31", "2021", "2022", "2023"};
    for (std::size_t d = 0; d < definition_count; ++d) {
        const Definition definition = definition_at(d);
        const Tally& world = facts.world[d];
        const Tally& recorded = facts.recorded[d];
        fmt::format_to(
            std::back_inserter(to), "{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}\n", d + 1,
            goods[static_cast<std::size_t>(definition.goods)],
            bases[static_cast<std::size_t>(definition.basis)], definition.all_procedures ? "all" : "sales",
            definition.by_arrival ? "arrived" : "departed",
            periods[static_cast<std::size_t>(definition.period)], world.movements, world.exporters(),
            world.importers, world.brands, world.pieces, world.cents, iso(world.first), iso(world.last),
            recorded.movements, recorded.exporters(), recorded.pieces, recorded.cents);
    }
}

}  // namespace waybill::synth
