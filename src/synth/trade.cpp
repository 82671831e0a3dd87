// SPDX-License-Identifier: Apache-2.0
//
// Example: a trader holds 60 pieces that came on Monday and 50 that came on Tuesday from elsewhere. On Friday
// it sends 80. If it deals first in, first out, 60 of the 80 are Monday's and 20 Tuesday's, and the truth
// says so, though no paper does. What the method does not know: pieces lost, broken or used up by a trader;
// its stock stays whole.
#include "synth/trade.hpp"

#include <algorithm>

namespace waybill::synth {
namespace {

struct Lot {
    std::int64_t pieces = 0;
    std::uint32_t lineage = none;
};

struct Task {
    std::uint32_t index = 0;  // arrival: event; departure: firm
    PoolIndex pool = 0;
};

constexpr std::uint32_t chain_share = 300'000;  // of a cell's movements, at most, that are on chains
constexpr std::uint32_t transit_share = 120'000, lent_share = 12'000,
                        returned_share = 20'000;  // of lawful ones
constexpr DayNumber days = last_day - first_day + 1;

class Life {
  public:
    Life(const World& world, std::uint32_t cell)
        : world_(world), draw_(world.options.seed, Stream::shipment, cell) {
        trade_.plan = make_plan(world, cell);
        stocks_.resize(trade_.plan.firms.size() * trade_.plan.pools.size());
        arrivals_.resize(days);
        departures_.resize(days);
        quota_ = world.quota(cell);
        chain_quota_ = static_cast<std::uint32_t>(std::uint64_t{quota_} * chain_share / 1'000'000);
    }

    Trade live() {
        std::vector<std::vector<std::uint32_t>> sendings(days);
        for (std::uint32_t s = 0; s < trade_.plan.sources.size(); ++s) schedule(s, sendings);
        for (DayNumber d = 0; d < days; ++d) {
            const auto day = static_cast<std::size_t>(d);
            for (std::size_t i = 0; i < arrivals_[day].size(); ++i) arrive(arrivals_[day][i], first_day + d);
            for (const std::uint32_t s : sendings[day]) send(trade_.plan.sources[s], first_day + d);
            for (std::size_t i = 0; i < departures_[day].size(); ++i)
                pass_on(departures_[day][i], first_day + d);
        }
        close_books();
        while (trade_.movements < quota_) send_lawfully();
        return std::move(trade_);
    }

  private:
    std::vector<Lot>& stock(FirmIndex firm, PoolIndex pool) {
        return stocks_[firm * trade_.plan.pools.size() + pool];
    }

    void schedule(std::uint32_t s, std::vector<std::vector<std::uint32_t>>& sendings) {
        const Source& source = trade_.plan.sources[s];
        DayNumber day =
            source.since + static_cast<DayNumber>(draw_.below(static_cast<std::uint32_t>(source.interval)));
        while (day <= std::min(source.until, last_day)) {
            sendings[static_cast<std::size_t>(day - first_day)].push_back(s);
            day += std::max<DayNumber>(
                1, source.interval / 2 +
                       static_cast<DayNumber>(draw_.below(static_cast<std::uint32_t>(source.interval))));
        }
    }

    Event& new_event(FirmIndex from, FirmIndex to, std::uint32_t model, DayNumber left) {
        Event event;
        event.from = from;
        event.to = to;
        event.model = model;
        event.left = left;
        const Country a = trade_.plan.firms[from].country;
        const Country b = trade_.plan.firms[to].country;
        event.handover = a == b;
        event.number = event.handover ? trade_.handovers++ : trade_.movements++;
        const std::int32_t least = event.handover ? 0 : transit_days(a, b);
        event.arrived =
            left + least + static_cast<DayNumber>(draw_.below(static_cast<std::uint32_t>(least / 2 + 2)));
        trade_.events.push_back(event);
        return trade_.events.back();
    }

    void fill(Event& event, const Model& model, std::int64_t pieces, std::uint32_t markup_per_mille) {
        event.kind = model.kind;
        event.pieces = pieces;
        event.grams = pieces * model.grams;
        event.cents = std::max<std::int64_t>(1, pieces * model.cents * markup_per_mille / 1000);
    }

    std::uint32_t grow(std::uint32_t before, std::uint32_t event, std::int64_t pieces) {
        trade_.lineages.push_back({before, event, pieces});
        return static_cast<std::uint32_t>(trade_.lineages.size() - 1);
    }

    /// A consignment from outside the cell's stocks. An exporter buys it from the maker at home first.
    void send(const Source& source, DayNumber day) {
        if (trade_.movements >= chain_quota_) return;
        const std::uint32_t model_index = trade_.plan.pools[source.pool];
        const Model& model = world_.catalogue.models[model_index];
        const std::int64_t pieces = draw_.around(source.pieces, 384);
        std::uint32_t lineage = none;
        if (source.made && trade_.plan.firms[source.from].kind != FirmKind::maker) {
            buy(source.from, model_index + 1, pieces, day);
            lineage = grow(none, static_cast<std::uint32_t>(trade_.events.size() - 1), pieces);
        }
        Event& event = new_event(source.from, source.to, model_index + 1, day);
        fill(event, model, pieces, 950 + draw_.below(200));
        const auto at = static_cast<std::uint32_t>(trade_.events.size() - 1);
        expect(at, source.pool, {{pieces, grow(lineage, at, pieces)}}, day);
    }

    /// An exporter buys from the maker at home what it sends that day: it has no other stock of such goods.
    void buy(FirmIndex exporter, std::uint32_t model_plus_one, std::int64_t pieces, DayNumber day) {
        const Model& model = world_.catalogue.models[model_plus_one - 1];
        Event& bought = new_event(maker_of(model), exporter, model_plus_one, day);
        bought.arrived = day;
        fill(bought, model, pieces, 900);
    }

    FirmIndex maker_of(const Model& model) const {
        const std::uint32_t id = world_.catalogue.brands[model.brand].maker;
        for (FirmIndex f = 0; f < trade_.plan.firms.size(); ++f) {
            if (trade_.plan.firms[f].id == id) return f;
        }
        return 0;
    }

    void expect(std::uint32_t event, PoolIndex pool, std::vector<Lot> lots, DayNumber today) {
        const DayNumber day = trade_.events[event].arrived;
        under_way_.push_back({event, pool, std::move(lots), false});
        const auto which = static_cast<std::uint32_t>(under_way_.size() - 1);
        if (day <= today) {
            arrive(which, today);
        } else if (day <= last_day) {
            arrivals_[static_cast<std::size_t>(day - first_day)].push_back(which);
        }
    }

    void arrive(std::uint32_t which, DayNumber day) {
        UnderWay& goods = under_way_[which];
        const Event event = trade_.events[goods.event];
        const Firm& to = trade_.plan.firms[event.to];
        goods.arrived = true;
        if (to.country == Country::RU) {
            for (const Lot& lot : goods.lots)
                trade_.deliveries.push_back({goods.event, lot.lineage, lot.pieces});
            return;
        }
        if (to.kind == FirmKind::user) {
            for (const Lot& lot : goods.lots)
                trade_.consumed.push_back({goods.event, lot.lineage, lot.pieces});
            return;
        }
        auto& held = stock(event.to, goods.pool);
        held.insert(held.end(), goods.lots.begin(), goods.lots.end());
        // A firm's own pace: some pass goods on within days, some after months.
        const std::uint32_t pace = 4 + (to.id * 37u) % 60;
        const DayNumber later = day + 1 + static_cast<DayNumber>(draw_.skewed(pace * 3));
        if (later <= last_day)
            departures_[static_cast<std::size_t>(later - first_day)].push_back({event.to, goods.pool});
    }

    void pass_on(const Task task, DayNumber day) {
        std::vector<Lot>& held = stock(task.index, task.pool);
        std::int64_t total = 0;
        for (const Lot& lot : held) total += lot.pieces;
        if (total == 0) return;
        const auto [first, last] = trade_.plan.routes_of(task.index, task.pool);
        std::vector<const Route*> open;
        DayNumber opens = last_day + 400;
        for (std::size_t r = first; r < last; ++r) {
            const Route& route = trade_.plan.routes[r];
            if (day >= route.since && day <= route.until) open.push_back(&route);
            if (day < route.since) opens = std::min(opens, route.since);
        }
        if (open.empty() && opens - day < 200) {  // keeps the goods for the route that opens
            if (opens <= last_day) departures_[static_cast<std::size_t>(opens - first_day)].push_back(task);
            return;
        }
        const bool sells_at_home = open.empty() || draw_.chance(180'000);
        if (!sells_at_home && trade_.movements >= chain_quota_) return;
        const FirmIndex to =
            sells_at_home ? user_in(trade_.plan.firms[task.index].country) : draw_.pick(open)->to;
        if (to == none) return;
        const std::int64_t part = sells_at_home           ? 100 + draw_.below(300)
                                  : draw_.chance(550'000) ? 1000
                                                          : 250 + draw_.below(700);
        const std::int64_t pieces = std::max<std::int64_t>(1, total * part / 1000);
        const std::uint32_t model_index = trade_.plan.pools[task.pool];
        Event& event = new_event(task.index, to, model_index + 1, day);
        fill(event, world_.catalogue.models[model_index], pieces, 1000 + draw_.below(450));
        const auto at = static_cast<std::uint32_t>(trade_.events.size() - 1);
        std::vector<Lot> lots = take(held, pieces, trade_.plan.firms[task.index].id % 3);
        for (Lot& lot : lots) lot.lineage = grow(lot.lineage, at, lot.pieces);
        expect(at, task.pool, std::move(lots), day);
        if (pieces < total) {
            const DayNumber again = day + 3 + static_cast<DayNumber>(draw_.below(40));
            if (again <= last_day) departures_[static_cast<std::size_t>(again - first_day)].push_back(task);
        }
    }

    /// Takes from the stock by the firm's habit: 0 oldest first, 1 newest first, 2 any lot.
    std::vector<Lot> take(std::vector<Lot>& held, std::int64_t pieces, std::uint32_t habit) {
        std::vector<Lot> taken;
        while (pieces > 0) {
            std::size_t at = 0;
            if (habit == 1) at = held.size() - 1;
            if (habit == 2) at = draw_.below(static_cast<std::uint32_t>(held.size()));
            const std::int64_t part = std::min(pieces, held[at].pieces);
            taken.push_back({part, held[at].lineage});
            held[at].pieces -= part;
            pieces -= part;
            if (held[at].pieces == 0) held.erase(held.begin() + static_cast<std::ptrdiff_t>(at));
        }
        return taken;
    }

    FirmIndex user_in(Country country) {
        std::vector<FirmIndex> here;
        for (const FirmIndex u : trade_.plan.users) {
            if (trade_.plan.firms[u].country == country) here.push_back(u);
        }
        return here.empty() ? none : draw_.pick(here);
    }

    void close_books() {
        for (const auto& held : stocks_) {
            for (const Lot& lot : held) trade_.left_over.push_back({none, lot.lineage, lot.pieces});
        }
        for (const UnderWay& goods : under_way_) {
            if (goods.arrived) continue;
            // What is under way to the destination when the world ends still gets there.
            const bool delivered = trade_.plan.firms[trade_.events[goods.event].to].country == Country::RU;
            auto& ends = delivered ? trade_.deliveries : trade_.left_over;
            for (const Lot& lot : goods.lots) ends.push_back({goods.event, lot.lineage, lot.pieces});
        }
    }

    void send_lawfully() {
        const Lane& lane =
            trade_.plan.lanes[draw_.skewed(static_cast<std::uint32_t>(trade_.plan.lanes.size()))];
        const auto day = first_day + static_cast<DayNumber>(draw_.below(days));
        const GoodsKind& kind = goods_kinds()[lane.kind];
        const std::int64_t pieces = draw_.around(kind.usual_quantity, 1280);
        if (lane.model != 0) buy(lane.from, lane.model, pieces, day);
        Event& event = new_event(lane.from, lane.to, lane.model, day);
        Model model{0, lane.kind, {}, kind.grams, kind.cents};
        if (lane.model != 0) {
            model = world_.catalogue.models[lane.model - 1];
        } else {
            event.origin = trade_.plan.firms[lane.from].country;
            // The same article again and again: a lane has its own price.
            Draw price(world_.options.seed, Stream::model, trade_.plan.firms[lane.from].id, lane.kind);
            model.cents = static_cast<std::int32_t>(price.around(kind.cents, 512));
            model.grams = static_cast<std::int32_t>(price.around(kind.grams, 192));
        }
        fill(event, model, pieces, 900 + draw_.below(300));
        const Country to = trade_.plan.firms[lane.to].country;
        if (event.origin == Country::CN && draw_.chance(transit_share) &&
            (to == Country::RU || to == Country::UZ || to == Country::KG))
            event.via = Country::KZ;
        come_back(trade_.events.size() - 1);
    }

    /// A few lawful goods are returned, or were lent for a time: the same goods cross the border back.
    void come_back(std::size_t at) {
        const bool lent = draw_.chance(lent_share);
        if (!lent && !draw_.chance(returned_share)) return;
        const Event there = trade_.events[at];
        const DayNumber day = there.arrived + (lent ? 60 : 10) + static_cast<DayNumber>(draw_.below(90));
        if (day > last_day || trade_.movements >= quota_) return;
        if (lent) trade_.events[at].procedure = Procedure::temporary;
        Event& back = new_event(there.to, there.from, there.model, day);
        const std::int64_t pieces = lent ? there.pieces : std::max<std::int64_t>(1, there.pieces / 4);
        back.procedure = lent ? Procedure::temporary_end : Procedure::goods_back;
        back.kind = there.kind;
        back.origin = there.origin;
        back.pieces = pieces;
        back.grams = there.grams * pieces / there.pieces;
        back.cents = std::max<std::int64_t>(1, there.cents * pieces / there.pieces);
    }

    struct UnderWay {
        std::uint32_t event = 0;
        PoolIndex pool = 0;
        std::vector<Lot> lots;
        bool arrived = false;
    };

    const World& world_;
    Draw draw_;
    Trade trade_;
    std::vector<std::vector<Lot>> stocks_;
    std::vector<std::vector<std::uint32_t>> arrivals_;
    std::vector<std::vector<Task>> departures_;
    std::vector<UnderWay> under_way_;
    std::uint32_t quota_ = 0, chain_quota_ = 0;
};

}  // namespace

Trade live_through(const World& world, std::uint32_t cell) {
    return Life(world, cell).live();
}

}  // namespace waybill::synth
