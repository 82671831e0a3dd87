// SPDX-License-Identifier: Apache-2.0
#pragma once

// What ties the firms of a cell: shared directors, premises, telephones and owners; namesakes and branches;
// firms that go on under another name.

#include "synth/plan.hpp"

namespace waybill::synth {

/// Firms that hand goods to each other at home often share something; others share a name or an address by
/// chance. Changes no route.
void tie_firms(Plan& plan, Draw& draw);

/// Some traders and importers close after the sanctions, and a new firm goes on with their routes. New firms
/// take ids from `next_id`.
void add_successors(const World& world, Plan& plan, Draw& draw, std::uint32_t& next_id);

}  // namespace waybill::synth
