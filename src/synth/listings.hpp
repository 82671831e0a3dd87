// SPDX-License-Identifier: Apache-2.0
#pragma once

// Restricted-party lists of the world: snapshots of five lists at several days, in the forms of their
// authorities, and the truth about every listing. Start at make_listings().

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "synth/person.hpp"
#include "synth/world.hpp"

namespace waybill::synth {

enum class RestrictedList : std::uint8_t { us_sdn, us_entity_list, eu, uk, un };
inline constexpr std::size_t restricted_list_count = static_cast<std::size_t>(RestrictedList::un) + 1;

/// Why somebody was listed.
enum class Ground : std::uint8_t { unsaid, sent_on, received, succeeded, directs };

/// One stay of a firm or a person on one list. Who is listed again keeps the uid and has two of these.
struct Listing {
    RestrictedList list = RestrictedList::us_sdn;
    std::uint32_t uid = 0;
    Firm firm;             ///< of a person: the firm that it directs
    Person person;         ///< nobody: it is the firm that is listed
    bool in_world = true;  ///< false: takes part in no trade
    Ground ground = Ground::unsaid;
    DayNumber since = 0;
    DayNumber until = 0;    ///< the first day off the list; 0: still on it
    DayNumber changed = 0;  ///< from then on the entry has its later wording; 0: it never changes
};

/// Days of a list's snapshots, ascending.
[[nodiscard]] std::vector<DayNumber> snapshot_days(RestrictedList list);

/// All listings, ascending by list, uid, since. Firms of the world are those of its first cell: those who
/// send goods on to the destination, receive them there, or have a successor, far more often than others; and
/// never before they do so.
[[nodiscard]] std::vector<Listing> make_listings(const World& world);

/// The first day on which each firm of the world stood on any list, by firm id.
[[nodiscard]] std::map<std::uint32_t, DayNumber> first_days(const std::vector<Listing>& listings);

[[nodiscard]] bool listed_on(const Listing& listing, DayNumber day);

/// What an entry states on a day, before a list's form is put on it.
struct ListEntry {
    std::string name;                  ///< Latin
    std::vector<std::string> aliases;  ///< Latin
    std::string cyrillic, han;         ///< blank where there is none
    std::string address, city, country;
    std::string number;  ///< tax or registration number, or blank
    std::string reason;
};
[[nodiscard]] ListEntry entry_of(const World& world, const Listing& listing, DayNumber day);

/// A snapshot in the layout of the US Treasury's sdn.csv, alt.csv and add.csv: no header, "-0- " for nothing,
/// CRLF, and a last line of one byte 1A.
struct SdnSnapshot {
    std::string sdn, alt, add;
};
[[nodiscard]] SdnSnapshot sdn_snapshot(const World& world, const std::vector<Listing>& listings,
                                       DayNumber day);
/// The US Consolidated Screening List: entries of the Entity List and, again, of the SDN list.
[[nodiscard]] std::string csl_snapshot(const World& world, const std::vector<Listing>& listings,
                                       DayNumber day);
/// The annex of the EU's regulation, a row for each entry, aliases parted by "; ".
[[nodiscard]] std::string eu_snapshot(const World& world, const std::vector<Listing>& listings,
                                      DayNumber day);
/// The UK's consolidated list: a line with the day, a header, and a row for each spelling of an entry.
[[nodiscard]] std::string uk_snapshot(const World& world, const std::vector<Listing>& listings,
                                      DayNumber day);
/// The UN Security Council's list, XML.
[[nodiscard]] std::string un_snapshot(const World& world, const std::vector<Listing>& listings,
                                      DayNumber day);

/// Rows of the truth table `listing`, with its header.
[[nodiscard]] std::string listing_truth(const std::vector<Listing>& listings);

/// Writes lists/ and truth/listing.csv.
void write_listings(const World& world, const std::vector<Listing>& listings);

}  // namespace waybill::synth
