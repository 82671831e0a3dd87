// SPDX-License-Identifier: Apache-2.0
#include "synth/ownership.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "synth/listings.hpp"
#include "synth/registration.hpp"

namespace waybill::synth {
namespace {

World listed_world(std::uint64_t seed, std::uint64_t shipments = 16'000) {
    SynthOptions options;
    options.seed = seed;
    options.shipments = shipments;
    World world = make_world(options);
    world.first_listed = first_days(make_listings(world));
    return world;
}

bool holds_on(const Stake& stake, DayNumber day) {
    return stake.since <= day && (stake.until == 0 || day < stake.until);
}

TEST(SynthOwnership, SharesOfADayAddUpToAWholeAndNeverToMore) {
    const World world = listed_world(5);
    const Ownership ownership = make_ownership(world, make_plan(world, 0));
    for (const DayNumber day : {first_day, sanctions_day, last_day}) {
        std::map<std::uint32_t, std::uint64_t> held;
        for (const Stake& stake : ownership.stakes) {
            EXPECT_TRUE(stake.until == 0 || stake.until > stake.since) << stake.firm;
            if (holds_on(stake, day)) held[stake.firm] += stake.ppm;
        }
        std::size_t whole = 0;
        for (const auto& [firm, ppm] : held) {
            EXPECT_LE(ppm, 1'000'000u) << firm << " on " << day;
            if (ppm == 1'000'000) ++whole;
        }
        EXPECT_GT(whole * 100, held.size() * 90) << day;
    }
}

TEST(SynthOwnership, AnOwnerThatThePlanGaveHoldsAShareToTheEnd) {
    const World world = listed_world(6);
    const Plan plan = make_plan(world, 0);
    const Ownership ownership = make_ownership(world, plan);
    std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (const Stake& stake : ownership.stakes) pairs.insert({stake.owner.firm, stake.firm});
    std::size_t tied = 0;
    for (const Firm& firm : plan.firms) {
        if (firm.owner == 0 || firm.kind == FirmKind::person || firm.id < first_firm_id(0)) continue;
        EXPECT_TRUE(pairs.contains({firm.owner, firm.id})) << firm.id;
        ++tied;
    }
    EXPECT_GT(tied, 20u);
}

// Firms above a firm, over all days, up to the persons at the top.
std::size_t height(const std::multimap<std::uint32_t, std::uint32_t>& owners, std::uint32_t firm,
                   std::set<std::uint32_t>& seen) {
    std::size_t most = 0;
    for (auto [at, end] = owners.equal_range(firm); at != end; ++at) {
        if (at->second != 0 && seen.insert(at->second).second)
            most = std::max(most, 1 + height(owners, at->second, seen));
    }
    return most;
}

TEST(SynthOwnership, ThereAreChainsOfThreeHoldingsAndRings) {
    std::size_t longest = 0, rings = 0;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const World world = listed_world(seed);
        const Ownership ownership = make_ownership(world, make_plan(world, 0));
        std::multimap<std::uint32_t, std::uint32_t> owners;
        for (const Stake& stake : ownership.stakes) owners.emplace(stake.firm, stake.owner.firm);
        std::set<std::uint32_t> holdings;
        for (const Firm& firm : ownership.holdings) holdings.insert(firm.id);
        for (const Stake& stake : ownership.stakes) {
            std::set<std::uint32_t> seen;
            longest = std::max(longest, height(owners, stake.firm, seen));
            if (holdings.contains(stake.firm) && seen.contains(stake.firm)) ++rings;
        }
    }
    EXPECT_GE(longest, 3u);
    EXPECT_GT(rings, 0u);
}

TEST(SynthOwnership, AfterAListingSomeFirmsAreMadeOverAndSomeToNominees) {
    std::size_t changed = 0, listed = 0, nominees = 0;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        const World world = listed_world(seed);
        const Ownership ownership = make_ownership(world, make_plan(world, 0));
        std::set<std::uint32_t> made_over;
        for (const Stake& stake : ownership.stakes) {
            const auto day = world.first_listed.find(stake.firm);
            if (day == world.first_listed.end() || stake.since <= day->second) continue;
            EXPECT_LE(stake.since, day->second + 83);
            made_over.insert(stake.firm);
            if (!stake.stands_in_for.is_nobody()) ++nominees;
        }
        changed += made_over.size();
        for (const auto& [firm, day] : world.first_listed) listed += firm >= first_firm_id(0) ? 1 : 0;
    }
    EXPECT_GT(changed, 10u);
    EXPECT_LT(changed, listed);
    EXPECT_GT(nominees, 2u);
}

TEST(SynthOwnership, APersonHasOneNameAndRightNumbers) {
    const Person russian{1'000'007, 1, Country::RU};
    const Person kazakh{1'000'008, 0, Country::KZ};
    EXPECT_TRUE(inn_is_right(person_number(7, russian))) << person_number(7, russian);
    EXPECT_TRUE(bin_is_right(person_number(7, kazakh))) << person_number(7, kazakh);
    EXPECT_EQ(person_number(7, {1'000'009, 0, Country::TR}), "");
    EXPECT_EQ(person_id(russian), 10'016'000'113u);
    const YearMonthDay born = calendar(birth_day(7, kazakh));
    const std::string digits = fmt::format("{:02}{:02}{:02}", born.year % 100, born.month, born.day);
    EXPECT_EQ(person_number(7, kazakh).substr(0, 6), digits);
}

}  // namespace
}  // namespace waybill::synth
