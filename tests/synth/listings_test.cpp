// SPDX-License-Identifier: Apache-2.0
#include "synth/listings.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "synth/cells.hpp"
#include "synth/plan.hpp"

namespace waybill::synth {
namespace {

World small_world(std::uint64_t seed) {
    SynthOptions options;
    options.seed = seed;
    options.shipments = 6'000;
    return make_world(options);
}

std::set<std::uint32_t> uids_in(const std::string& csv) {
    std::set<std::uint32_t> uids;
    for (std::size_t at = 0; csv[at] != '\x1a'; at = csv.find('\n', at) + 1)
        uids.insert(static_cast<std::uint32_t>(std::stoul(csv.substr(at))));
    return uids;
}

TEST(SynthListings, SnapshotsAreTakenOnTheseDays) {
    std::string days;
    for (const DayNumber day : snapshot_days(RestrictedList::us_sdn)) {
        append_date(days, day, DateStyle::iso);
        days += ' ';
    }
    EXPECT_EQ(days, "2022-02-23 2022-06-28 2022-12-30 2023-06-30 2023-12-29 ");
}

std::set<std::uint32_t> uids_listed(const std::vector<Listing>& listings, RestrictedList list,
                                    DayNumber day) {
    std::set<std::uint32_t> uids;
    for (const Listing& listing : listings) {
        const bool on = listing.since <= day && (listing.until == 0 || listing.until > day);
        if (listing.list == list && on) uids.insert(listing.uid);
    }
    return uids;
}

TEST(SynthListings, ASnapshotHoldsThoseListedThatDayAndNoOthers) {
    const World world = small_world(7);
    const auto listings = make_listings(world);
    for (const DayNumber day : snapshot_days(RestrictedList::us_sdn)) {
        const auto expected = uids_listed(listings, RestrictedList::us_sdn, day);
        const SdnSnapshot snapshot = sdn_snapshot(world, listings, day);
        EXPECT_EQ(uids_in(snapshot.sdn), expected) << day;
        EXPECT_EQ(uids_in(snapshot.add), expected) << day;
        const std::string all = snapshot.sdn + snapshot.alt + snapshot.add;
        EXPECT_TRUE(std::all_of(all.begin(), all.end(), [](unsigned char c) { return c < 128; })) << day;
    }
    EXPECT_EQ(sdn_snapshot(world, listings, snapshot_days(RestrictedList::us_sdn).front()).sdn, "\x1a\r\n");
}

// The last cell of each row: nothing after it holds a comma.
std::set<std::uint32_t> last_cells(const std::string& csv, std::size_t lines_above) {
    std::set<std::uint32_t> uids;
    std::size_t at = 0;
    while (lines_above-- > 0) at = csv.find('\n', at) + 1;
    for (; at < csv.size(); at = csv.find('\n', at) + 1) {
        const std::size_t comma = csv.rfind(',', csv.find('\n', at));
        uids.insert(static_cast<std::uint32_t>(std::stoul(csv.substr(comma + 1))));
    }
    return uids;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

TEST(SynthListings, EachListShowsItsEntriesInItsForm) {
    const World world = small_world(7);
    const auto listings = make_listings(world);
    const DayNumber day = snapshot_days(RestrictedList::eu).back();
    const std::string uk = uk_snapshot(world, listings, day);
    EXPECT_TRUE(uk.starts_with("Last Updated,29/12/2023,,,")) << uk.substr(0, 40);
    EXPECT_EQ(last_cells(uk, 2), uids_listed(listings, RestrictedList::uk, day));
    const std::string eu = eu_snapshot(world, listings, day);
    EXPECT_EQ(count(eu, "\n32099R0001,"), uids_listed(listings, RestrictedList::eu, day).size());
    const std::string un = un_snapshot(world, listings, day);
    EXPECT_EQ(count(un, "<DATAID>"), uids_listed(listings, RestrictedList::un, day).size());
    EXPECT_EQ(count(un, "<INDIVIDUAL>"), count(un, "</INDIVIDUAL>"));
    const std::string csl = csl_snapshot(world, listings, day);
    EXPECT_EQ(count(csl, ",Entity List (EL) - Bureau"),
              uids_listed(listings, RestrictedList::us_entity_list, day).size());
    EXPECT_EQ(count(csl, "Specially Designated"), uids_listed(listings, RestrictedList::us_sdn, day).size());
}

TEST(SynthListings, AliasesOfAllScriptsAreOnTheEuropeanList) {
    const World world = small_world(7);
    std::string all;
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const World one = small_world(seed);
        all += eu_snapshot(one, make_listings(one), last_day);
    }
    EXPECT_GT(count(all, "\xd0\xb0"), 50u);                 // а
    EXPECT_GT(count(all, "\xe5\x85\xac\xe5\x8f\xb8"), 5u);  // 公司
}

TEST(SynthListings, FirmsWhoSentGoodsOnAreListedMoreOftenAndNeverBefore) {
    std::size_t by_conduct = 0, others = 0, persons = 0;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        for (const Listing& listing : make_listings(small_world(seed))) {
            if (!listing.in_world) continue;
            (listing.ground == Ground::unsaid ? others : by_conduct) += 1;
            persons += listing.person.is_nobody() ? 0 : 1;
            EXPECT_GT(listing.since, listing.firm.founded);
            EXPECT_GT(listing.since, sanctions_day);
        }
    }
    EXPECT_GT(by_conduct, others / 2);
    EXPECT_GT(persons, 20u);
}

TEST(SynthListings, AFirmWithASuccessorIsListedBeforeThatOneIsFounded) {
    std::size_t seen = 0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const World world = small_world(seed);
        std::map<std::uint32_t, DayNumber> founded;
        for (const Firm& firm : make_plan(world, 0).firms) {
            if (firm.succeeds != 0) founded[firm.succeeds] = firm.founded;
        }
        for (const auto& [firm, day] : first_days(make_listings(world))) {
            const auto young = founded.find(firm);
            if (young == founded.end()) continue;
            EXPECT_LT(day, young->second);
            EXPECT_GT(day, young->second - 50);
            ++seen;
        }
    }
    EXPECT_GT(seen, 10u);
}

TEST(SynthListings, AChangedEntryTakesItsLaterWordingOnItsDay) {
    const World world = small_world(7);
    Listing listing;
    listing.firm = make_firm(7, 1'000'001, FirmKind::importer, Country::RU, first_day);
    listing.since = 19'100;
    listing.changed = 19'200;
    const ListEntry before = entry_of(world, listing, 19'199);
    const ListEntry after = entry_of(world, listing, 19'200);
    ASSERT_FALSE(after.aliases.empty());
    EXPECT_EQ(after.aliases.front(), before.name);
    EXPECT_NE(after.name, before.name);
    EXPECT_EQ(after.aliases.size(), before.aliases.size() + 1);
}

TEST(SynthListings, SomeAreTakenOffAndSomeOfTheseComeBackUnderTheirUid) {
    std::set<std::uint32_t> off, back;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const auto listings = make_listings(small_world(seed));
        for (std::size_t i = 0; i < listings.size(); ++i) {
            if (listings[i].until != 0) off.insert(listings[i].uid);
            if (i == 0 || listings[i].uid != listings[i - 1].uid) continue;
            back.insert(listings[i].uid);
            EXPECT_NE(listings[i - 1].until, 0);
            EXPECT_LT(listings[i - 1].until, listings[i].since);
            EXPECT_EQ(listings[i - 1].firm.id, listings[i].firm.id);
        }
    }
    EXPECT_GT(off.size(), 5u);
    EXPECT_GT(back.size(), 1u);
    EXPECT_LT(back.size(), off.size());
}

TEST(SynthListings, FirmsOfTheWorldAreItsOwnAndStrangersAreNot) {
    const World world = small_world(7);
    std::set<std::uint32_t> ids;
    for (const Firm& firm : make_plan(world, 0).firms) ids.insert(firm.id);
    std::set<std::uint32_t> strangers;
    for (const Listing& listing : make_listings(world)) {
        EXPECT_EQ(ids.contains(listing.firm.id), listing.in_world) << listing.uid;
        if (!listing.in_world) strangers.insert(listing.firm.id);
    }
    EXPECT_EQ(strangers.size(), 40u);
}

TEST(SynthListings, TruthRowsShowDaysAndLeaveWhatIsNotBlank) {
    Listing kept;
    kept.uid = 51'001;
    kept.firm.id = 1'000'007;
    kept.ground = Ground::sent_on;
    kept.since = 19'100;
    Listing removed;
    removed.list = RestrictedList::uk;
    removed.uid = 16'002;
    removed.person = {1'000'007, 0, Country::RU};
    removed.in_world = false;
    removed.since = 19'100;
    removed.until = removed.changed = 19'200;
    EXPECT_EQ(listing_truth({kept, removed}),
              "list,listing_uid,entity_id,kind,authority,measure,ground,since,until,changed\n"
              "ofac_sdn,51001,1000007,firm,US,blocking,sent_on,2022-04-18,,\n"
              "uk_ofsi,16002,,person,UK,asset_freeze,,2022-04-18,2022-07-27,2022-07-27\n");
}

}  // namespace
}  // namespace waybill::synth
