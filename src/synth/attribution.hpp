// SPDX-License-Identifier: Apache-2.0
#pragma once

// The truth about attribution: how many pieces of a maker's goods reached the destination, by true mixing,
// and how many the records that survive allow. See docs/world.md, "attribution".

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "synth/flow.hpp"
#include "synth/trade.hpp"

namespace waybill::synth {

struct Attributed {
    std::int64_t pieces_true = 0;
    Bounds allowed;
    Attributed& operator+=(const Attributed& other);
};

/// A brand's goods of one class; `model` is an index into Catalogue::models plus one, 0 for all together.
struct PoolKey {
    std::uint32_t brand = 0, model = 0;
    GoodsClass goods_class = GoodsClass::other;
    friend auto operator<=>(const PoolKey&, const PoolKey&) = default;
};
using Attributions = std::map<PoolKey, Attributed>;

/// The pools of a cell. Cells share no stock of a pool but those of exporters, who hold nothing that is not
/// the maker's; so the sums over cells are the world's figures. `stated` tells for each event whether a
/// paper states it; hand-overs count as known.
[[nodiscard]] Attributions attribute_cell(const World& world, const Trade& trade,
                                          const std::vector<bool>& stated);

/// Rows of the table for the traders of the cell that received most of their brand's goods.
void append_firm_attributions(std::string& to, const World& world, const Trade& trade,
                              const std::vector<bool>& stated);
/// Rows for the whole world: models, brands, makers, all makers.
void append_attributions(std::string& to, const World& world, const Attributions& sums);

}  // namespace waybill::synth
