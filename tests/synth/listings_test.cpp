// SPDX-License-Identifier: Apache-2.0
#include "synth/listings.hpp"

#include <gtest/gtest.h>

#include <algorithm>
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
    for (const DayNumber day : snapshot_days()) {
        append_date(days, day, DateStyle::iso);
        days += ' ';
    }
    EXPECT_EQ(days, "2022-02-23 2022-06-28 2022-12-30 2023-06-30 2023-12-29 ");
}

TEST(SynthListings, ASnapshotHoldsThoseListedThatDayAndNoOthers) {
    const World world = small_world(7);
    const auto listings = make_listings(world);
    for (const DayNumber day : snapshot_days()) {
        std::set<std::uint32_t> expected;
        for (const Listing& listing : listings) {
            if (listing.since <= day && (listing.until == 0 || listing.until > day))
                expected.insert(listing.uid);
        }
        const Snapshot snapshot = snapshot_of(world, listings, day);
        EXPECT_EQ(uids_in(snapshot.sdn), expected) << day;
        EXPECT_EQ(uids_in(snapshot.add), expected) << day;
        const std::string all = snapshot.sdn + snapshot.alt + snapshot.add;
        EXPECT_TRUE(std::all_of(all.begin(), all.end(), [](unsigned char c) { return c < 128; })) << day;
    }
    EXPECT_EQ(snapshot_of(world, listings, snapshot_days().front()).sdn, "\x1a\r\n");
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
        if (!listing.in_world) strangers.insert(listing.uid);
    }
    EXPECT_EQ(strangers.size(), 40u);
}

TEST(SynthListings, TruthRowsShowDaysAndLeaveWhatIsNotBlank) {
    Listing kept{51'001, {}, true, 19'100, 0};
    kept.firm.id = 1'000'007;
    const Listing removed{51'002, {}, false, 19'100, 19'200};
    EXPECT_EQ(listing_truth({kept, removed}),
              "list,listing_uid,entity_id,authority,measure,since,until\n"
              "ofac_sdn,51001,1000007,US,blocking,2022-04-18,\n"
              "ofac_sdn,51002,,US,blocking,2022-04-18,2022-07-27\n");
}

}  // namespace
}  // namespace waybill::synth
