// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands beside the customs files: the case that runs it all, exchange rates, a page on what the folder
// is.

#include "synth/world.hpp"

namespace waybill::synth {

void write_case_files(const World& world, const SynthSummary& summary);

}  // namespace waybill::synth
