// SPDX-License-Identifier: Apache-2.0
//
// Example: a firm listed on 2022-07-04 and taken off on 2023-03-01 stands in the snapshots of 2022-12-30
// alone. Who reads them knows only that it was listed after 2022-06-28 and taken off by 2023-06-30; the truth
// has the days themselves. What is not here: listings of persons, and names in other scripts, which this
// layout does not hold.
#include "synth/listings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "core/error.hpp"
#include "synth/archive.hpp"
#include "synth/cells.hpp"
#include "synth/plan.hpp"
#include "synth/registration.hpp"

namespace waybill::synth {
namespace {

constexpr std::uint32_t first_uid = 51'001;
constexpr std::uint32_t strangers =
    40;  // listed firms that take part in no trade: what screening must not hit
constexpr std::uint32_t first_stranger_id = 4'200'000'000;  // above any firm of any cell

std::uint32_t chance_of(FirmKind kind) {
    switch (kind) {
        case FirmKind::importer:
            return 120'000;
        case FirmKind::trader:
            return 90'000;
        case FirmKind::exporter:
            return 50'000;
        default:
            return 0;
    }
}

void append_stays(std::vector<Listing>& to, Listing listing, Draw& draw) {
    listing.since =
        std::max(sanctions_day + 10 + static_cast<DayNumber>(draw.below(640)), listing.firm.founded + 40);
    if (listing.since > last_day) return;
    const bool removed = draw.chance(200'000);
    if (removed) listing.until = listing.since + 60 + static_cast<DayNumber>(draw.below(240));
    if (removed && listing.until > last_day) listing.until = 0;
    to.push_back(listing);
    if (listing.until == 0 || !draw.chance(350'000)) return;
    listing.since = listing.until + 30 + static_cast<DayNumber>(draw.below(200));
    listing.until = 0;
    if (listing.since <= last_day) to.push_back(listing);
}

std::string country_name(Country country) {
    if (country == Country::RU) return "Russia";
    std::string name(info(country).english);
    for (std::size_t i = 1; i < name.size(); ++i) {
        if (name[i - 1] != ' ' && name[i] >= 'A' && name[i] <= 'Z') name[i] += 'a' - 'A';
    }
    return name;
}

std::string as_text(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) out += c == '"' ? '\'' : c;
    return out + '"';
}

std::string remarks(const World& world, const Firm& firm) {
    const std::string_view kind = firm.country == Country::CN ? "Unified Social Credit Code (USCC)"
                                  : firm.country == Country::RU || firm.country == Country::TR
                                      ? "Tax ID No."
                                      : "Registration Number";
    return fmt::format("Organization Established Date {}; {} {} ({}).", calendar(firm.founded).year, kind,
                       tax_number(world.options.seed, firm), country_name(firm.country));
}

std::string iso(DayNumber day) {
    std::string text;
    append_date(text, day, DateStyle::iso);
    return text;
}

void write_file(const std::filesystem::path& path, std::string_view text) {
    OutFile out(path.string());
    out.write(text);
    out.close();
}

}  // namespace

std::vector<DayNumber> snapshot_days() {
    // 2022-02-23, 2022-06-28, 2022-12-30, 2023-06-30, 2023-12-29.
    return {19046, 19171, 19356, 19538, 19720};
}

std::vector<Listing> make_listings(const World& world) {
    std::vector<Listing> listings;
    std::uint32_t uid = first_uid;
    for (const Firm& firm : make_plan(world, 0).firms) {
        Draw draw(world.options.seed, Stream::lists, firm.id);
        if (draw.chance(chance_of(firm.kind))) append_stays(listings, {uid++, firm, true, 0, 0}, draw);
    }
    constexpr Country homes[] = {Country::RU, Country::RU, Country::CN, Country::TR, Country::AE};
    for (std::uint32_t s = 0; s < strangers; ++s) {
        const std::uint32_t id = first_stranger_id + s;
        Draw draw(world.options.seed, Stream::lists, id);
        const Firm firm = make_firm(world.options.seed, id, FirmKind::importer, draw.pick(homes), first_day);
        append_stays(listings, {uid++, firm, false, 0, 0}, draw);
    }
    return listings;
}

bool listed_on(const Listing& listing, DayNumber day) {
    return listing.since <= day && (listing.until == 0 || day < listing.until);
}

Snapshot snapshot_of(const World& world, const std::vector<Listing>& listings, DayNumber day) {
    Snapshot made;
    Noise aliases = noise_of(NoiseLevel::low);  // an authority types with care, and in Latin letters
    aliases.slip = aliases.lookalike = aliases.address_in_name = aliases.cut = 0;
    for (const Listing& listing : listings) {
        if (!listed_on(listing, day)) continue;
        const Firm& firm = listing.firm;
        const std::string name = latin_name(firm);
        fmt::format_to(std::back_inserter(made.sdn),
                       "{},{},-0- ,\"RUSSIA-EO14024\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,{}\r\n", listing.uid,
                       as_text(name), as_text(remarks(world, firm)));
        for (std::uint32_t spelling = 1; spelling <= 2; ++spelling) {
            const std::string other =
                written_name(world.options.seed, firm, Tongue::english, spelling, aliases);
            if (other == name) continue;
            fmt::format_to(std::back_inserter(made.alt), "{},{},\"aka\",{},-0- \r\n", listing.uid,
                           listing.uid * 4 + spelling, as_text(other));
        }
        fmt::format_to(
            std::back_inserter(made.add), "{},{},{},{},{},-0- \r\n", listing.uid, listing.uid * 4 + 3,
            as_text(written_address(world.options.seed, firm, Tongue::english, 0)),
            as_text(info(firm.country).cities[firm.city].english), as_text(country_name(firm.country)));
    }
    for (std::string* text : {&made.sdn, &made.alt, &made.add}) *text += "\x1a\r\n";
    return made;
}

std::string listing_truth(const std::vector<Listing>& listings) {
    std::string text = "list,listing_uid,entity_id,authority,measure,since,until\n";
    for (const Listing& listing : listings) {
        fmt::format_to(std::back_inserter(text), "ofac_sdn,{},{},US,blocking,{},{}\n", listing.uid,
                       listing.in_world ? fmt::format("{}", listing.firm.id) : "", iso(listing.since),
                       listing.until == 0 ? "" : iso(listing.until));
    }
    return text;
}

void write_listings(const World& world, const std::vector<Listing>& listings) {
    for (const DayNumber day : snapshot_days()) {
        const auto folder = world.options.folder / "lists" / ("ofac_" + iso(day));
        std::error_code failed;
        std::filesystem::create_directories(folder, failed);
        if (failed) throw Error(ErrorKind::io, fmt::format("{}: {}", folder.string(), failed.message()));
        const Snapshot snapshot = snapshot_of(world, listings, day);
        write_file(folder / "sdn.csv", snapshot.sdn);
        write_file(folder / "alt.csv", snapshot.alt);
        write_file(folder / "add.csv", snapshot.add);
    }
    write_file(world.options.folder / "truth" / "listing.csv", listing_truth(listings));
}

}  // namespace waybill::synth
