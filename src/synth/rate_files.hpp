// SPDX-License-Identifier: Apache-2.0
#pragma once

// Exchange rates of the world as central banks publish them: other days, other units, other directions.

#include <string>

#include "synth/world.hpp"

namespace waybill::synth {

/// `date,currency,usd_per_unit`, every Monday.
[[nodiscard]] std::string weekly_dollars(const World& world);
/// The European Central Bank's table: a column for each currency, per euro, working days, newest first. The
/// rouble ends on 1 March 2022.
[[nodiscard]] std::string euro_table(const World& world);
/// The Bank of Russia's: one currency a file, `nominal;data;curs;cdx`, Tuesday to Saturday.
[[nodiscard]] std::string rouble_table(const World& world, Currency of);
/// The National Bank of Kazakhstan's: dollars, yuan and (for 100) dram, every day, Russian headers.
[[nodiscard]] std::string tenge_table(const World& world);

/// Writes rates/.
void write_rates(const World& world);

}  // namespace waybill::synth
