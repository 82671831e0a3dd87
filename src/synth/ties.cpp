// SPDX-License-Identifier: Apache-2.0
#include "synth/ties.hpp"

#include <algorithm>

namespace waybill::synth {
namespace {

constexpr std::uint32_t tied_handover =
    550'000;  // of pairs that hand goods over at home; the rest share nothing
constexpr std::uint32_t namesake = 40'000, branch = 15'000, shared_address = 20'000;  // of firms
constexpr std::uint32_t succeeded = 60'000;  // of traders and importers on routes

bool is_own(const Plan& plan, const Firm& firm) {
    return firm.id >= first_firm_id(plan.cell);  // makers and big exporters belong to all cells
}

void share_premises(const Firm& from, Firm& to) {
    to.premises = from.premises;
    to.city = from.city, to.street = from.street, to.house = from.house, to.room = from.room;
}

void share_one(const Firm& from, Firm& to, Draw& draw) {
    switch (draw.below(4)) {
        case 0:
            to.director = from.director;
            return;
        case 1:
            return share_premises(from, to);
        case 2:
            to.telephone = from.telephone;
            return;
        default:
            to.owner = from.id;
    }
}

void share_name(const Firm& from, Firm& to) {
    to.stem = from.stem, to.business = from.business, to.pattern = from.pattern;
}

/// An earlier firm of the cell for which `fits` holds, the nearest one before.
template <class Fits>
const Firm* earlier(const Plan& plan, std::size_t before, Fits fits) {
    for (std::size_t i = before; i-- > 0;) {
        if (plan.firms[i].kind != FirmKind::person && fits(plan.firms[i])) return &plan.firms[i];
    }
    return nullptr;
}

void share_by_chance(Plan& plan, std::size_t at, Draw& draw) {
    Firm& firm = plan.firms[at];
    const auto of_same_country = [&](const Firm& other) { return other.country == firm.country; };
    const auto of_same_speech = [&](const Firm& other) {
        return other.country != firm.country && info(other.country).flavour == info(firm.country).flavour;
    };
    if (draw.chance(namesake)) {
        if (const Firm* other = earlier(plan, at, of_same_country)) {
            share_name(*other, firm);
            firm.form = other->form;
        }
    } else if (draw.chance(branch)) {
        if (const Firm* other = earlier(plan, at, of_same_speech)) {
            share_name(*other, firm);
            firm.owner = other->id;
        }
    }
    if (draw.chance(shared_address)) {
        if (const Firm* other = earlier(plan, at, of_same_country)) share_premises(*other, firm);
    }
}

/// The firm that goes on from `old`: alike in some of its name, its people or its address.
Firm successor_of(const World& world, const Firm& old, std::uint32_t id, DayNumber day, Draw& draw) {
    Firm firm = make_firm(world.options.seed, id, old.kind, old.country, day);
    firm.founded = day;
    firm.succeeds = old.id;
    if (draw.chance(450'000)) firm.stem = old.stem, firm.business = old.business;
    if (draw.chance(600'000)) firm.director = old.director;
    if (draw.chance(400'000)) firm.telephone = old.telephone;
    if (draw.chance(400'000)) share_premises(old, firm);
    return firm;
}

/// Routes and sources of `old` end about `day`; `young` has them from then on.
void hand_routes_on(Plan& plan, FirmIndex old, FirmIndex young, DayNumber day) {
    const DayNumber begin = day + 20;
    const std::size_t routes = plan.routes.size();
    for (std::size_t r = 0; r < routes; ++r) {
        Route copy = plan.routes[r];
        if (copy.from != old && copy.to != old) continue;
        if (copy.from == old) copy.from = young;
        if (copy.to == old) copy.to = young;
        copy.since = std::max(copy.since, begin);
        if (copy.since <= copy.until) plan.routes.push_back(copy);
        plan.routes[r].until = std::min(plan.routes[r].until, begin);
    }
    const std::size_t sources = plan.sources.size();
    for (std::size_t s = 0; s < sources; ++s) {
        Source copy = plan.sources[s];
        if (copy.to != old) continue;
        copy.to = young;
        copy.since = std::max(copy.since, begin);
        if (copy.since <= copy.until) plan.sources.push_back(copy);
        plan.sources[s].until = std::min(plan.sources[s].until, begin);
    }
}

}  // namespace

void tie_firms(Plan& plan, Draw& draw) {
    for (std::size_t f = 0; f < plan.firms.size(); ++f) {
        if (is_own(plan, plan.firms[f]) && plan.firms[f].kind != FirmKind::person)
            share_by_chance(plan, f, draw);
    }
    for (const Route& route : plan.routes) {
        const Firm& from = plan.firms[route.from];
        Firm& to = plan.firms[route.to];
        if (from.country == to.country && is_own(plan, to) && draw.chance(tied_handover))
            share_one(from, to, draw);
    }
}

void add_successors(const World& world, Plan& plan, Draw& draw, std::uint32_t& next_id) {
    std::vector<bool> on_route(plan.firms.size());
    for (const Route& route : plan.routes) on_route[route.from] = on_route[route.to] = true;
    for (const Source& source : plan.sources) on_route[source.to] = true;
    const auto firms = static_cast<FirmIndex>(plan.firms.size());
    for (FirmIndex old = 0; old < firms; ++old) {
        const Firm firm = plan.firms[old];
        const bool can = firm.kind == FirmKind::trader || firm.kind == FirmKind::importer;
        if (!can || !on_route[old] || !is_own(plan, firm) || !draw.chance(succeeded)) continue;
        const DayNumber day = sanctions_day + 60 + static_cast<DayNumber>(draw.below(450));
        if (firm.founded + 60 > day) continue;  // not there yet, or hardly
        plan.firms[old].closed = day + 60 + static_cast<DayNumber>(draw.below(120));
        plan.firms.push_back(successor_of(world, firm, next_id++, day, draw));
        hand_routes_on(plan, old, static_cast<FirmIndex>(plan.firms.size() - 1), day);
    }
}

}  // namespace waybill::synth
