// SPDX-License-Identifier: Apache-2.0
//
// Example: 100 drones leave Shenzhen for Bishkek in May and Bishkek for Moscow in July. China counts an
// export to Kyrgyzstan in May; Kyrgyzstan an import in June and an export in August, for its office is late;
// Russia counts nothing any more. The truth: 100 diverted through Kyrgyzstan, entered in May, left in July.
// What is not here: smuggling, and values misstated on purpose.
#include "synth/flows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "synth/cells.hpp"

namespace waybill::synth {
namespace {

// Of consignments, per million: counted a month late by the receiver's office; put under another code.
constexpr std::uint32_t late = 80'000, other_code = 25'000;

// Most offices count imports by the country of origin; these by the country of dispatch.
bool counts_dispatch(Country reporter) {
    switch (reporter) {
        case Country::HK:
        case Country::AE:
        case Country::KG:
        case Country::BY:
            return true;
        default:
            return false;
    }
}

// These tell re-exports apart.
bool tells_reexports(Country reporter) {
    return reporter == Country::HK || reporter == Country::AE || reporter == Country::AM ||
           reporter == Country::GE;
}

// Freight and insurance between two countries, per mille of the value.
std::int64_t freight(const World& world, Country from, Country to) {
    Draw draw(world.options.seed, Stream::statistics, static_cast<std::uint64_t>(from),
              static_cast<std::uint64_t>(to));
    return 15 + transit_days(from, to) * 2 + draw.between(0, 20);
}

bool in_span(DayNumber day) {
    return day >= first_day && day <= last_day;
}

std::uint8_t month_at(DayNumber day) {
    return static_cast<std::uint8_t>(month_of(day));
}

void count_diverted(Diverted& to, const Trade& trade, const Delivery& delivery) {
    std::vector<const Event*> crossings;  // from the last to the first
    for (std::uint32_t l = delivery.lineage; l != none; l = trade.lineages[l].before) {
        const Event& event = trade.events[trade.lineages[l].event];
        if (!event.handover) crossings.push_back(&event);
    }
    if (crossings.size() < 2) return;
    const Event& first = *crossings.back();
    const Event& last = *crossings.front();
    const Country departed = trade.plan.firms[first.from].country;
    const auto share = [&](const Event& event) {
        return FlowSum{delivery.pieces, event.grams * delivery.pieces / event.pieces,
                       event.cents * delivery.pieces / event.pieces};
    };
    if (in_span(first.left)) {
        to[{false, departed, trade.plan.firms[first.to].country, first.kind, month_at(first.left)}] +=
            share(first);
    }
    if (in_span(last.left))
        to[{true, departed, trade.plan.firms[last.from].country, last.kind, month_at(last.left)}] +=
            share(last);
}

}  // namespace

FlowSum& FlowSum::operator+=(const FlowSum& other) {
    pieces += other.pieces;
    grams += other.grams;
    cents += other.cents;
    return *this;
}

void count_consignment(Flows& to, const World& world, const Consignment& goods) {
    Draw draw(world.options.seed, Stream::statistics, goods.id, 1);
    const bool slip = draw.chance(other_code);
    const bool is_late = draw.chance(late);
    if (in_span(goods.left)) {
        FlowKey key{goods.from, FlowKind::exports,   goods.to, goods.to, goods.kind,
                    slip,       month_at(goods.left)};
        to[key] += goods.sum;
        if (goods.origin != goods.from && tells_reexports(goods.from)) {
            key.flow = FlowKind::reexports;
            to[key] += goods.sum;
        }
    }
    const DayNumber counted = goods.arrived + (is_late ? 31 : 0);
    if (!in_span(counted)) return;
    FlowSum landed = goods.sum;
    landed.cents += landed.cents * freight(world, goods.from, goods.to) / 1000;
    const Country partner = counts_dispatch(goods.to) ? goods.from : goods.origin;
    to[{goods.to, FlowKind::imports, partner, goods.from, goods.kind, slip, month_at(counted)}] += landed;
}

void count_cell(Flows& flows, Diverted& diverted, const World& world, const Trade& trade) {
    for (const Event& event : trade.events) {
        const bool lent =
            event.procedure == Procedure::temporary || event.procedure == Procedure::temporary_end;
        if (event.handover || lent) continue;
        count_consignment(flows, world,
                          {trade.plan.firms[event.from].country,
                           trade.plan.firms[event.to].country,
                           event.origin,
                           event.kind,
                           event.left,
                           event.arrived,
                           {event.pieces, event.grams, event.cents},
                           movement_id(world, trade, event)});
    }
    for (const Delivery& delivery : trade.deliveries) count_diverted(diverted, trade, delivery);
}

void append_diversion(std::string& to, const Diverted& diverted) {
    constexpr std::string_view classes[] = {"drone", "drone_part", "other"};
    for (const auto& [key, sum] : diverted) {
        const GoodsKind& kind = goods_kinds()[key.kind];
        fmt::format_to(std::back_inserter(to), "{},{},{},{},{},{},{}-{:02},{},{},{}\n",
                       key.left ? "left" : "entered", info(key.from).code, info(key.country).code,
                       classes[static_cast<std::size_t>(kind.goods_class)], kind.key,
                       key.month < 12 ? kind.hs2017 : kind.hs2022, 2021 + key.month / 12, key.month % 12 + 1,
                       sum.pieces, sum.grams, sum.cents);
    }
}

}  // namespace waybill::synth
