// SPDX-License-Identifier: Apache-2.0
//
// Example: a firm listed on 2022-07-04 and taken off on 2023-03-01 stands in the snapshot of 2022-12-30
// alone. Who reads them knows only that it was listed after 2022-06-28 and taken off by 2023-06-30; the truth
// has the days themselves. What is not here: vessels, aircraft, and family ties between persons.
#include "synth/listings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <tuple>

#include "core/error.hpp"
#include "synth/archive.hpp"
#include "synth/cells.hpp"
#include "synth/letters.hpp"
#include "synth/plan.hpp"
#include "synth/registration.hpp"

namespace waybill::synth {
namespace {

constexpr std::uint32_t strangers = 40;  // listed, in no trade: what screening must not hit
constexpr std::uint32_t first_stranger_id = 4'200'000'000;  // above any firm of any cell
constexpr std::array<std::uint32_t, restricted_list_count> first_uids{51'001, 1, 1, 16'001, 6'990'001};

// How often, per million, a party on the US list is put on another one too, and how many days later at most.
struct Following {
    RestrictedList list;
    std::uint32_t chance, most_days;
};
constexpr Following followings[] = {{RestrictedList::us_entity_list, 400'000, 60},
                                    {RestrictedList::eu, 550'000, 150},
                                    {RestrictedList::uk, 450'000, 200}};

// When a firm of the plan did what lists are made for.
struct Conduct {
    Ground ground = Ground::unsaid;
    DayNumber since = 0;
};

std::vector<Conduct> conduct_of(const Plan& plan) {
    std::vector<Conduct> conduct(plan.firms.size());
    const auto note = [&conduct](FirmIndex firm, Ground ground, DayNumber since) {
        Conduct& one = conduct[firm];
        if (one.ground == Ground::succeeded) return;
        if (one.ground == Ground::unsaid || since < one.since) one = {ground, since};
    };
    for (const Route& route : plan.routes) {
        if (plan.firms[route.to].country != Country::RU) continue;
        note(route.from, Ground::sent_on, route.since);
        note(route.to, Ground::received, route.since);
    }
    for (const Source& source : plan.sources) {
        if (plan.firms[source.to].country != Country::RU) continue;
        note(source.to, Ground::received, source.since);
    }
    for (FirmIndex young = 0; young < plan.firms.size(); ++young) {
        const std::uint32_t old_id = plan.firms[young].succeeds;
        for (FirmIndex old = 0; old_id != 0 && old < plan.firms.size(); ++old) {
            if (plan.firms[old].id == old_id) conduct[old] = {Ground::succeeded, plan.firms[young].founded};
        }
    }
    return conduct;
}

std::uint32_t chance_of(FirmKind kind, Ground ground) {
    switch (ground) {
        case Ground::succeeded:
            return 850'000;
        case Ground::sent_on:
            return 450'000;
        case Ground::received:
            return 380'000;
        default:
            return kind == FirmKind::importer || kind == FirmKind::trader || kind == FirmKind::exporter
                       ? 25'000
                       : 0;
    }
}

// A firm with a successor is listed shortly before that one is founded; others months after what they did.
DayNumber listing_day(const Firm& firm, const Conduct& conduct, Draw& draw) {
    if (conduct.ground == Ground::succeeded)
        return conduct.since - 8 - static_cast<DayNumber>(draw.below(35));
    if (conduct.ground == Ground::unsaid)
        return std::max(sanctions_day + 10 + static_cast<DayNumber>(draw.below(640)), firm.founded + 40);
    return std::max({conduct.since, sanctions_day, firm.founded}) + 30 +
           static_cast<DayNumber>(draw.skewed(400));
}

class ListMaker {
  public:
    explicit ListMaker(const World& world) : seed_(world.options.seed) {}

    void list_firm(const Firm& firm, const Conduct& conduct) {
        Draw draw(seed_, Stream::lists, firm.id);
        if (!draw.chance(chance_of(firm.kind, conduct.ground))) return;
        const DayNumber day = listing_day(firm, conduct, draw);
        if (day > last_day) return;
        Listing listing;
        listing.firm = firm;
        listing.ground = conduct.ground;
        listing.since = day;
        list_everywhere(listing, draw);
        if (firm.kind == FirmKind::person || !draw.chance(300'000)) return;
        listing.person = director_of(firm);
        listing.ground = Ground::directs;
        listing.since = std::max(day, firm.founded) + static_cast<DayNumber>(draw.below(30));
        if (listing.since <= last_day) list_everywhere(listing, draw);
    }

    void list_strangers() {
        constexpr Country homes[] = {Country::RU, Country::RU, Country::CN, Country::TR, Country::AE};
        for (std::uint32_t s = 0; s < strangers; ++s) {
            const std::uint32_t id = first_stranger_id + s;
            Draw draw(seed_, Stream::lists, id);
            Listing listing;
            listing.firm = make_firm(seed_, id, FirmKind::importer, draw.pick(homes), first_day);
            listing.in_world = false;
            listing.since = sanctions_day + 10 + static_cast<DayNumber>(draw.below(640));
            if (s % 3 == 2) listing.person = {id, 0, listing.firm.country};
            list_everywhere(listing, draw);
            if (!draw.chance(500'000)) continue;
            listing.list = RestrictedList::un;
            listing.since = first_day - static_cast<DayNumber>(draw.below(2000));
            stay(listing, draw);
        }
    }

    std::vector<Listing> finish() {
        std::stable_sort(made_.begin(), made_.end(), [](const Listing& a, const Listing& b) {
            return std::tuple(a.list, a.uid, a.since) < std::tuple(b.list, b.uid, b.since);
        });
        return std::move(made_);
    }

  private:
    void list_everywhere(Listing listing, Draw& draw) {
        listing.list = RestrictedList::us_sdn;
        stay(listing, draw);
        const DayNumber first = listing.since;
        for (const Following& following : followings) {
            if (!draw.chance(following.chance)) continue;
            listing.list = following.list;
            listing.since = first + static_cast<DayNumber>(draw.below(following.most_days));
            if (listing.since <= last_day) stay(listing, draw);
        }
    }

    /// A fifth are taken off later; some of these come back.
    void stay(Listing listing, Draw& draw) {
        listing.uid = next_uid_[static_cast<std::size_t>(listing.list)]++;
        if (draw.chance(150'000))
            listing.changed = listing.since + 90 + static_cast<DayNumber>(draw.below(200));
        const bool removed = draw.chance(200'000);
        if (removed) listing.until = listing.since + 60 + static_cast<DayNumber>(draw.below(240));
        if (removed && listing.until > last_day) listing.until = 0;
        made_.push_back(listing);
        if (listing.until == 0 || !draw.chance(350'000)) return;
        listing.since = listing.until + 30 + static_cast<DayNumber>(draw.below(200));
        listing.until = 0;
        if (listing.since <= last_day) made_.push_back(listing);
    }

    std::uint64_t seed_;
    std::array<std::uint32_t, restricted_list_count> next_uid_ = first_uids;
    std::vector<Listing> made_;
};

std::string reason_of(const Listing& listing) {
    switch (listing.ground) {
        case Ground::sent_on:
            return "Has supplied unmanned aircraft and their parts to Russia through a third country.";
        case Ground::received:
            return "Has imported unmanned aircraft and their parts into Russia.";
        case Ground::succeeded:
            return "Operates in the technology sector of the Russian economy.";
        case Ground::directs:
            return "Directs " + latin_name(listing.firm) + ", which is listed.";
        default:
            return "";
    }
}

std::string iso(DayNumber day) {
    std::string text;
    append_date(text, day, DateStyle::iso);
    return text;
}

void write_file(const std::filesystem::path& path, std::string_view text) {
    std::error_code failed;
    std::filesystem::create_directories(path.parent_path(), failed);
    if (failed)
        throw Error(ErrorKind::io, fmt::format("{}: {}", path.parent_path().string(), failed.message()));
    OutFile out(path.string());
    out.write(text);
    out.close();
}

void describe_person(ListEntry& entry, std::uint64_t seed, const Person& person) {
    const std::string latin = person_name(seed, person, Tongue::english);
    const auto space = latin.find(' ');
    entry.name = latin;
    entry.aliases = {latin.substr(space + 1) + " " + latin.substr(0, space)};
    entry.number = person_number(seed, person);
    const bool cyrillic = !entry.number.empty() || info(person.country).flavour == Flavour::slavic;
    if (cyrillic) entry.cyrillic = person_name(seed, person, Tongue::russian);
    if (info(person.country).flavour == Flavour::han) entry.han = person_name(seed, person, Tongue::chinese);
}

void describe_firm(ListEntry& entry, const World& world, const Firm& firm) {
    const std::uint64_t seed = world.options.seed;
    Noise care = noise_of(NoiseLevel::low);  // an authority types with care
    care.slip = care.lookalike = care.address_in_name = care.cut = 0;
    entry.name = latin_name(firm);
    for (std::uint32_t spelling = 1; spelling <= 2; ++spelling) {
        const std::string other = written_name(seed, firm, Tongue::english, spelling, care);
        if (other != entry.name) entry.aliases.push_back(other);
    }
    const std::string home = home_name(firm);
    if (info(firm.country).flavour == Flavour::han) {
        entry.han = home;
    } else if (std::any_of(home.begin(), home.end(),
                           [](char c) { return (static_cast<unsigned char>(c) & 0xf8) == 0xd0; })) {
        entry.cyrillic = home;
    }
    entry.number = tax_number(seed, firm);
}

}  // namespace

std::vector<DayNumber> snapshot_days(RestrictedList list) {
    // 2022-02-23, 2022-06-28, 2022-12-30, 2023-06-30, 2023-12-29.
    switch (list) {
        case RestrictedList::us_sdn:
            return {19046, 19171, 19356, 19538, 19720};
        case RestrictedList::eu:
        case RestrictedList::uk:
            return {19171, 19538, 19720};
        default:
            return {19356, 19720};
    }
}

std::vector<Listing> make_listings(const World& world) {
    const Plan plan = make_plan(world, 0);
    const std::vector<Conduct> conduct = conduct_of(plan);
    ListMaker maker(world);
    for (std::size_t f = 0; f < plan.firms.size(); ++f) maker.list_firm(plan.firms[f], conduct[f]);
    maker.list_strangers();
    return maker.finish();
}

std::map<std::uint32_t, DayNumber> first_days(const std::vector<Listing>& listings) {
    std::map<std::uint32_t, DayNumber> days;
    for (const Listing& listing : listings) {
        if (!listing.in_world || !listing.person.is_nobody()) continue;
        const auto [at, fresh] = days.emplace(listing.firm.id, listing.since);
        if (!fresh) at->second = std::min(at->second, listing.since);
    }
    return days;
}

bool listed_on(const Listing& listing, DayNumber day) {
    return listing.since <= day && (listing.until == 0 || day < listing.until);
}

ListEntry entry_of(const World& world, const Listing& listing, DayNumber day) {
    ListEntry entry;
    const Firm& firm = listing.firm;
    if (listing.person.is_nobody()) {
        describe_firm(entry, world, firm);
    } else {
        describe_person(entry, world.options.seed, listing.person);
    }
    const bool later = listing.changed != 0 && day >= listing.changed;
    if (listing.changed != 0 && !later && !entry.aliases.empty())
        entry.aliases.pop_back();  // an alias becomes known in time
    if (later && !entry.aliases.empty()) std::swap(entry.name, entry.aliases.front());
    entry.address = written_address(world.options.seed, firm, Tongue::english, later ? 1 : 0);
    entry.city = info(firm.country).cities[firm.city].english;
    entry.country = english_name(firm.country);
    entry.reason = reason_of(listing);
    return entry;
}

std::string listing_truth(const std::vector<Listing>& listings) {
    constexpr std::string_view lists[] = {"ofac_sdn", "us_entity_list", "eu", "uk_ofsi", "un"};
    constexpr std::string_view authorities[] = {"US", "US", "EU", "UK", "UN"};
    constexpr std::string_view measures[] = {"blocking", "export_licence", "asset_freeze", "asset_freeze",
                                             "asset_freeze"};
    constexpr std::string_view grounds[] = {"", "sent_on", "received", "succeeded", "directs"};
    std::string text = "list,listing_uid,entity_id,kind,authority,measure,ground,since,until,changed\n";
    for (const Listing& listing : listings) {
        const auto list = static_cast<std::size_t>(listing.list);
        const bool person = !listing.person.is_nobody();
        const std::uint64_t id = person ? person_id(listing.person) : listing.firm.id;
        fmt::format_to(std::back_inserter(text), "{},{},{},{},{},{},{},{},{},{}\n", lists[list], listing.uid,
                       listing.in_world ? fmt::format("{}", id) : "", person ? "person" : "firm",
                       authorities[list], measures[list], grounds[static_cast<std::size_t>(listing.ground)],
                       iso(listing.since), listing.until == 0 ? "" : iso(listing.until),
                       listing.changed == 0 ? "" : iso(listing.changed));
    }
    return text;
}

void write_listings(const World& world, const std::vector<Listing>& listings) {
    const auto lists = world.options.folder / "lists";
    for (const DayNumber day : snapshot_days(RestrictedList::us_sdn)) {
        const auto folder = lists / ("ofac_" + iso(day));
        const SdnSnapshot snapshot = sdn_snapshot(world, listings, day);
        write_file(folder / "sdn.csv", snapshot.sdn);
        write_file(folder / "alt.csv", snapshot.alt);
        write_file(folder / "add.csv", snapshot.add);
    }
    for (const DayNumber day : snapshot_days(RestrictedList::us_entity_list))
        write_file(lists / ("us_csl_" + iso(day) + ".csv"), csl_snapshot(world, listings, day));
    for (const DayNumber day : snapshot_days(RestrictedList::eu))
        write_file(lists / ("eu_" + iso(day) + ".csv"), eu_snapshot(world, listings, day));
    for (const DayNumber day : snapshot_days(RestrictedList::uk))
        write_file(lists / ("uk_" + iso(day) + ".csv"), uk_snapshot(world, listings, day));
    for (const DayNumber day : snapshot_days(RestrictedList::un))
        write_file(lists / ("un_" + iso(day) + ".xml"), un_snapshot(world, listings, day));
    write_file(world.options.folder / "truth" / "listing.csv", listing_truth(listings));
}

}  // namespace waybill::synth
