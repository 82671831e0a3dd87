// SPDX-License-Identifier: Apache-2.0
#pragma once

// The truth about a cell, as rows of the truth tables. See docs/world.md, "Truth tables".

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synth/paper.hpp"

namespace waybill::synth {

enum class TruthTable : std::uint8_t {
    entity,
    movement,
    handover,
    record,
    chain,
    chain_hop,
    brand,
    model,
    attribution,
    person,
    ownership,
    directorship,
    successor,
    register_record,
    diversion,
    background_flow
};
inline constexpr std::size_t truth_table_count = static_cast<std::size_t>(TruthTable::background_flow) + 1;

struct TruthInfo {
    std::string_view name;  ///< of the table and its file
    std::string_view header;
};
[[nodiscard]] const TruthInfo& info(TruthTable table);

using TruthText = std::array<std::string, truth_table_count>;

/// A row of the table `entity`.
void append_entity_truth(TruthText& to, const World& world, const Firm& firm);
/// What every cell shares: makers, big exporters, brands and models.
void append_shared_truth(TruthText& to, const World& world);
/// Firms of the cell's own, its movements and hand-overs, and the chains along which goods reached the
/// destination. `stated` tells for each event whether a paper states it. Returns the number of chains.
std::uint64_t append_cell_truth(TruthText& to, const World& world, const Trade& trade,
                                const std::vector<bool>& stated);

/// Ids as the tables show them.
[[nodiscard]] std::uint64_t movement_id(const World& world, const Trade& trade, const Event& event);
[[nodiscard]] std::uint64_t handover_id(const Trade& trade, const Event& event);

}  // namespace waybill::synth
