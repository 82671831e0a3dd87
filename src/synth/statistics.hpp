// SPDX-License-Identifier: Apache-2.0
#pragma once

// Monthly trade statistics as offices publish them: what they count, and what they leave out, suppress or
// estimate. docs/world.md, "Trade statistics".

#include <string>

#include "synth/flows.hpp"

namespace waybill::synth {

/// In the layout of the United Nations' Comtrade, in US dollars, with totals over partners (`W00`).
[[nodiscard]] std::string comtrade_text(const World& world, const Flows& flows);
/// In the layout of Eurostat's Comext, in euro, eight digits and, beside them, four; members' trade only.
[[nodiscard]] std::string comext_text(const World& world, const Flows& flows);

/// Does that office publish that month at all? The destination and Belarus stop; others skip months.
[[nodiscard]] bool publishes(Country reporter, int month);

/// Writes statistics/comtrade.csv.gz and comext.csv.gz.
void write_statistics(const World& world, const Flows& flows);

}  // namespace waybill::synth
