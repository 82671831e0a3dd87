// SPDX-License-Identifier: Apache-2.0
#pragma once

// Restricted-party lists of the world: snapshots at several days, and the truth about every listing.

#include <string>
#include <vector>

#include "synth/world.hpp"

namespace waybill::synth {

/// One stay of a firm on the list. A firm that is listed again keeps its uid and has two of these.
struct Listing {
    std::uint32_t uid = 0;
    Firm firm;
    bool in_world = true;  ///< false: a firm that takes part in no trade
    DayNumber since = 0;
    DayNumber until = 0;  ///< the first day off the list; 0: still on it
};

/// Days of the snapshots, ascending; the first is before any listing.
[[nodiscard]] std::vector<DayNumber> snapshot_days();

/// All listings, ascending by uid, then since. Firms of the world are those of its first cell.
[[nodiscard]] std::vector<Listing> make_listings(const World& world);

[[nodiscard]] bool listed_on(const Listing& listing, DayNumber day);

/// A snapshot in the layout of the US Treasury's sdn.csv, alt.csv and add.csv: no header, "-0- " for nothing,
/// CRLF, and a last line of one byte 1A.
struct Snapshot {
    std::string sdn, alt, add;
};
[[nodiscard]] Snapshot snapshot_of(const World& world, const std::vector<Listing>& listings, DayNumber day);

/// Rows of the truth table `listing`, with its header.
[[nodiscard]] std::string listing_truth(const std::vector<Listing>& listings);

/// Writes lists/ofac_DAY/{sdn,alt,add}.csv and truth/listing.csv.
void write_listings(const World& world, const std::vector<Listing>& listings);

}  // namespace waybill::synth
