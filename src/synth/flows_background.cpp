// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>

#include "synth/cells.hpp"
#include "synth/flows.hpp"

namespace waybill::synth {
namespace {

constexpr Country senders[] = {Country::CN, Country::DE, Country::IT, Country::US, Country::TR, Country::IN};
constexpr Country receivers[] = {Country::RU, Country::KZ, Country::KG, Country::AM, Country::GE,
                                 Country::UZ, Country::TR, Country::AE, Country::RS, Country::VN,
                                 Country::TH, Country::MX, Country::MY, Country::IN, Country::PK};
constexpr std::string_view goods[] = {"quadcopter", "motor",    "battery", "flight_controller",
                                      "microchip",  "bearing",  "pump",    "tshirt",
                                      "tyre",       "furniture"};
constexpr std::uint32_t lane_share = 60'000;  // of all pairs and goods, per million
constexpr std::uint64_t usual_world = 6'000;  // shipments to which a lane's usual quantity is scaled

std::uint8_t kind_named(std::string_view key) {
    const auto kinds = goods_kinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const GoodsKind& kind) { return kind.key == key; });
    return static_cast<std::uint8_t>(found - kinds.begin());
}

struct BackgroundLane {
    Country from{}, to{};
    std::uint8_t kind = 0;
    std::int64_t pieces = 1;  // a month, at the start
    std::int64_t cents = 1;   // a piece
    std::int64_t growth = 0;  // over the whole span, per mille
    std::int64_t season = 0;  // most in the peak month, per mille
    std::uint32_t peak = 0;   // month of the year
};

// After the sanctions what western countries sell to the destination falls to a quarter; nothing else
// changes.
std::int64_t treated(const BackgroundLane& lane, int month) {
    const bool west = lane.from == Country::DE || lane.from == Country::IT || lane.from == Country::US;
    return lane.to == Country::RU && west && month >= 14 ? 250 : 1000;
}

std::int64_t pieces_in(const BackgroundLane& lane, int month, Draw& draw) {
    const auto away = static_cast<std::int64_t>((static_cast<std::uint32_t>(month) + 12 - lane.peak) % 12);
    const std::int64_t near = 3 - std::min<std::int64_t>({away, 12 - away, 3});  // 3 at the peak
    std::int64_t pieces = draw.around(lane.pieces, 160);
    pieces = pieces * (1000 + lane.growth * month / (month_count - 1)) / 1000;
    pieces = pieces * (1000 + lane.season * near / 3) / 1000;
    return std::max<std::int64_t>(1, pieces * treated(lane, month) / 1000);
}

void count_lane(Flows& to, std::string& truth, const World& world, const BackgroundLane& lane, Draw& draw,
                std::uint64_t id) {
    const GoodsKind& kind = goods_kinds()[lane.kind];
    for (int month = 0; month < month_count; ++month) {
        const std::int64_t pieces = pieces_in(lane, month, draw);
        const DayNumber left =
            first_day + month * 1095 / month_count + 1 + static_cast<DayNumber>(draw.below(25));
        const FlowSum sum{pieces, pieces * kind.grams, pieces * lane.cents};
        count_consignment(
            to, world,
            {lane.from, lane.to, lane.from, lane.kind, left, left + transit_days(lane.from, lane.to), sum,
             (id << 8) + 0xff0000000000u + static_cast<std::uint64_t>(month)});
        const int shown = month_of(left);
        fmt::format_to(std::back_inserter(truth), "{},{},{},{}-{:02},{},{},{}\n", info(lane.from).code,
                       info(lane.to).code, kind.key, 2021 + shown / 12, shown % 12 + 1, sum.pieces, sum.grams,
                       sum.cents);
    }
}

}  // namespace

void count_background(Flows& to, std::string& truth, const World& world) {
    std::uint64_t id = 0;
    for (const Country from : senders) {
        for (const Country receiver : receivers) {
            for (const std::string_view key : goods) {
                Draw draw(world.options.seed, Stream::statistics, ++id, 2);
                if (from == receiver || !draw.chance(lane_share)) continue;
                const GoodsKind& kind = goods_kinds()[kind_named(key)];
                BackgroundLane lane{from, receiver, kind_named(key), 1, 1, 0, 0, draw.below(12)};
                const std::int64_t usual = draw.around(kind.usual_quantity, 512);
                lane.pieces =
                    std::max<std::int64_t>(1, usual * static_cast<std::int64_t>(world.options.shipments) /
                                                  static_cast<std::int64_t>(usual_world));
                lane.cents = draw.around(kind.cents, 300);
                lane.growth = draw.between(-250, 500);
                lane.season = draw.between(0, 400);
                count_lane(to, truth, world, lane, draw, id);
            }
        }
    }
}

}  // namespace waybill::synth
