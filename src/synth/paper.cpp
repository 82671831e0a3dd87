// SPDX-License-Identifier: Apache-2.0
#include "synth/paper.hpp"

#include <algorithm>
#include <tuple>

#include "synth/layouts.hpp"

namespace waybill::synth {
namespace {

class Declarer {
  public:
    Declarer(const World& world, const Trade& trade) : world_(world), trade_(trade) {}

    std::vector<Paper> declare() {
        for (std::uint32_t e = 0; e < trade_.events.size(); ++e) {
            const Event& event = trade_.events[e];
            if (event.handover) continue;
            for (std::size_t l = 0; l < national_layouts().size(); ++l)
                consider(e, static_cast<std::uint8_t>(l));
        }
        std::sort(papers_.begin(), papers_.end(), [](const Paper& a, const Paper& b) {
            return std::tuple(a.layout, a.file_year, a.day, a.order) <
                   std::tuple(b.layout, b.file_year, b.day, b.order);
        });
        return std::move(papers_);
    }

  private:
    void consider(std::uint32_t e, std::uint8_t l) {
        const Event& event = trade_.events[e];
        const NationalLayout& layout = national_layouts()[l];
        const Firm& side = trade_.plan.firms[layout.imports ? event.to : event.from];
        if (event.via == layout.reporter && states_transit(layout)) return pass_through(e, l);
        if (layout.any_reporter ? transit_days(trade_.plan.firms[event.from].country, side.country) < 12
                                : layout.reporter != side.country)
            return;
        const std::uint64_t movement = world_.first_movement(trade_.plan.cell) + event.number;
        Draw draw(world_.options.seed, Stream::coverage, movement, l);
        const std::uint64_t covered = std::uint64_t{layout.coverage} * world_.options.coverage / 1'000'000;
        const bool kept =
            draw.chance(static_cast<std::uint32_t>(std::min<std::uint64_t>(covered, 1'000'000)));
        if (!kept || draw.chance(world_.options.lost)) return;
        DayNumber day = layout.imports ? event.arrived + static_cast<DayNumber>(draw.below(3))
                                       : event.left - static_cast<DayNumber>(draw.below(3));
        if (draw.chance(world_.noise.late)) day += 4 + static_cast<DayNumber>(draw.below(25));
        write(e, l, PaperKind::original, day, day, draw);
        if (layout.monthly) return;
        if (draw.chance(world_.noise.corrected))
            write(e, l, PaperKind::correction, day + 5 + static_cast<DayNumber>(draw.below(60)), day, draw);
        if (draw.chance(world_.noise.repeated)) write(e, l, PaperKind::repeat, day, day, draw);
    }

    /// Goods of others that pass through the office's country under customs seal.
    void pass_through(std::uint32_t e, std::uint8_t l) {
        const Event& event = trade_.events[e];
        const std::uint64_t movement = world_.first_movement(trade_.plan.cell) + event.number;
        Draw draw(world_.options.seed, Stream::coverage, movement, l);
        if (draw.chance(world_.options.lost)) return;
        const DayNumber day = event.left + (event.arrived - event.left) / 2;
        write(e, l, PaperKind::original, day, day, draw);
    }

    static bool states_transit(const NationalLayout& layout) {
        return layout.imports && !layout.any_reporter &&
               std::any_of(layout.columns.begin(), layout.columns.end(),
                           [](const Column& column) { return column.field == Field::procedure_code; });
    }

    void write(std::uint32_t e, std::uint8_t l, PaperKind kind, DayNumber day, DayNumber declared,
               Draw& draw) {
        day = std::clamp(day, first_day, last_day);
        declared = std::clamp(declared, first_day, last_day);
        const std::uint8_t year = national_layouts()[l].by_year
                                      ? static_cast<std::uint8_t>(calendar(day).year - 2020)
                                      : std::uint8_t{0};
        papers_.push_back({e, l, kind, year, day, declared, draw.next()});
    }

    const World& world_;
    const Trade& trade_;
    std::vector<Paper> papers_;
};

}  // namespace

std::vector<Paper> declare(const World& world, const Trade& trade) {
    return Declarer(world, trade).declare();
}

}  // namespace waybill::synth
