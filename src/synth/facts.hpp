// SPDX-License-Identifier: Apache-2.0
#pragma once

// Figures about what reached the destination, under each listed definition: the truth that claims are held
// against. Kept small: exporters of a cell are counted
// there, only those of all cells are remembered, each once.

#include <array>
#include <bitset>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "synth/trade.hpp"

namespace waybill::synth {

enum class GoodsScope : std::uint8_t { complete, parts, both };
enum class BasisScope : std::uint8_t { origin_cn, dispatch_cn, any };
enum class PeriodScope : std::uint8_t { since_sanctions, year_2021, year_2022, year_2023 };

/// A point of the grid of definitions. The default is the first value that is said at each member.
struct Definition {
    GoodsScope goods = GoodsScope::both;
    BasisScope basis = BasisScope::any;
    bool all_procedures = false;  ///< returns and loans too
    bool by_arrival = false;      ///< dated by arrival; else by departure
    PeriodScope period = PeriodScope::since_sanctions;
    [[nodiscard]] std::size_t index() const;
};
inline constexpr std::size_t definition_count = 3 * 3 * 2 * 2 * 4;
[[nodiscard]] Definition definition_at(std::size_t index);

/// Of the movements into the destination that a definition counts.
struct Tally {
    std::uint64_t movements = 0;
    std::int64_t pieces = 0, cents = 0;  ///< at the sender's border
    std::uint64_t own_exporters = 0, importers = 0;
    std::uint64_t shared_exporters = 0;  ///< who send in several cells; filled by Facts::settle()
    std::uint64_t brands = 0;            ///< filled by Facts::settle()
    DayNumber first = 0, last = 0;       ///< 0: there is none
    [[nodiscard]] std::uint64_t exporters() const { return own_exporters + shared_exporters; }
    void merge(const Tally& other);
};

/// Direct sales of a brand's goods from China to the destination.
struct BrandFacts {
    std::int64_t pieces_since = 0, cents_since = 0;  ///< after the sanctions
    DayNumber last = 0;                              ///< 0: there was none
};

/// The tallies that something is in: those of the world, then those of the records.
using InTallies = std::bitset<2 * definition_count>;

struct Facts {
    std::array<Tally, definition_count> world, recorded;   ///< `recorded`: of movements that some row states
    std::vector<BrandFacts> brands;                        ///< beside Catalogue::brands
    std::array<std::uint64_t, country_count> sent_from{};  ///< movements of the default definition
    std::map<std::uint32_t, InTallies> seen_exporters;     ///< those of several cells, by firm id
    std::map<std::uint32_t, InTallies> seen_brands;        ///< by index into Catalogue::brands
    void merge(const Facts& other);
    /// Fills in the counts of shared exporters and brands, once all is merged.
    void settle();
};

[[nodiscard]] Facts facts_of(const World& world, const Trade& trade, const std::vector<bool>& stated);

/// Rows of the truth table figure.
void append_figures(std::string& to, const Facts& facts);

}  // namespace waybill::synth
