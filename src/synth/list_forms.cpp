// SPDX-License-Identifier: Apache-2.0
//
// The forms in which authorities publish their lists. Every name on them is made up.
#include <fmt/format.h>

#include <iterator>

#include "synth/cells.hpp"
#include "synth/listings.hpp"

namespace waybill::synth {
namespace {

std::string iso(DayNumber day) {
    std::string text;
    append_date(text, day, DateStyle::iso);
    return text;
}

std::string slashed(DayNumber day) {
    const YearMonthDay date = calendar(day);
    return fmt::format("{:02}/{:02}/{}", date.day, date.month, date.year);
}

// "25.2.2022".
std::string journal_day(DayNumber day) {
    const YearMonthDay date = calendar(day);
    return fmt::format("{}.{}.{}", date.day, date.month, date.year);
}

std::string cell(std::string_view text) {
    if (text.find_first_of(",\"\n") == std::string_view::npos) return std::string(text);
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

std::string sdn_text(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) out += c == '"' ? '\'' : c;
    return out + '"';
}

bool is_person(const Listing& listing) {
    return !listing.person.is_nobody();
}

// "OSTIN, Ruslan Andreevich": family name first, as lists of persons have it.
std::string family_first(const std::string& name) {
    const auto space = name.find(' ');
    return space == std::string::npos ? name : name.substr(0, space) + ", " + name.substr(space + 1);
}

std::string sdn_remarks(const World& world, const Listing& listing, const ListEntry& entry) {
    if (is_person(listing)) {
        const YearMonthDay born = calendar(birth_day(world.options.seed, listing.person));
        constexpr std::string_view months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        return fmt::format(
            "DOB {:02} {} {}; nationality {}{}.", born.day, months[born.month - 1], born.year, entry.country,
            entry.number.empty() ? "" : fmt::format("; Tax ID No. {} ({})", entry.number, entry.country));
    }
    const Country country = listing.firm.country;
    const std::string_view kind = country == Country::CN ? "Unified Social Credit Code (USCC)"
                                  : country == Country::RU || country == Country::TR ? "Tax ID No."
                                                                                     : "Registration Number";
    return fmt::format("Organization Established Date {}; {} {} ({}).", calendar(listing.firm.founded).year,
                       kind, entry.number, entry.country);
}

std::string joined(const ListEntry& entry, bool with_native) {
    std::string all;
    const auto add = [&all](const std::string& name) {
        if (name.empty()) return;
        if (!all.empty()) all += "; ";
        all += name;
    };
    for (const std::string& alias : entry.aliases) add(alias);
    if (with_native) add(entry.cyrillic), add(entry.han);
    return all;
}

void append_csl_row(std::string& to, const World& world, const Listing& listing, DayNumber day) {
    const ListEntry entry = entry_of(world, listing, day);
    const bool sdn = listing.list == RestrictedList::us_sdn;
    const YearMonthDay born =
        calendar(birth_day(world.options.seed, is_person(listing) ? listing.person : Person{1, 0, {}}));
    fmt::format_to(
        std::back_inserter(to),
        "{},{},{},{},{},{},,{},{},{},,,{},{},,,,,,,{},https://lists.example/csl,{},,{},,,https://"
        "lists.example/"
        "info,{}\n",
        sdn ? fmt::format("{}", listing.uid)
            : fmt::format("{:016x}{:016x}{:08x}", Draw(world.options.seed, Stream::lists, listing.uid).next(),
                          Draw(world.options.seed, Stream::lists, listing.uid, 1).next(), listing.uid),
        sdn ? "Specially Designated Nationals (SDN) - Treasury Department"
            : "Entity List (EL) - Bureau of Industry and Security",
        sdn ? fmt::format("{}", listing.uid) : "",
        is_person(listing) ? "Individual"
        : sdn              ? "Entity"
                           : "",
        sdn ? "RUSSIA-EO14024" : "", cell(is_person(listing) ? family_first(entry.name) : entry.name),
        cell(entry.address + ", " + std::string(info(listing.firm.country).code)),
        sdn ? "" : fmt::format("{} FR {}", calendar(listing.since).year - 1935, 10'000 + listing.uid),
        sdn ? "" : iso(listing.since),
        sdn ? "" : cell("For all items subject to the EAR. (See §§734.9(g), 746.8(a)(3), and 744.21(b).)"),
        sdn ? "" : "Policy of denial.", cell(entry.reason), cell(joined(entry, false)),
        is_person(listing) ? fmt::format("{}-{:02}-{:02}", born.year, born.month, born.day) : "",
        sdn && !entry.number.empty()
            ? cell(fmt::format("{}, {}, Tax ID No.", info(listing.firm.country).code, entry.number))
            : "");
}

// A row of the UK's list. Of an alias the name differs; all else is said again.
void append_uk_row(std::string& to, const World& world, const Listing& listing, const ListEntry& entry,
                   DayNumber day, const std::string& name, bool primary) {
    std::array<std::string, 36> cells;
    if (is_person(listing)) {
        const auto space = name.find(' ');
        cells[0] = name.substr(0, space);
        const std::string rest = space == std::string::npos ? "" : name.substr(space + 1);
        const auto second = rest.find(' ');
        cells[1] = rest.substr(0, second);
        if (second != std::string::npos) cells[2] = rest.substr(second + 1);
        cells[10] = slashed(birth_day(world.options.seed, listing.person));
        cells[13] = entry.country;
        cells[16] = entry.number;
    } else {
        cells[0] = name;
    }
    if (primary && !entry.cyrillic.empty())
        cells[7] = entry.cyrillic, cells[8] = "Cyrillic", cells[9] = "Russian";
    if (primary && !entry.han.empty()) cells[7] = entry.han, cells[8] = "Chinese", cells[9] = "Chinese";
    cells[19] = entry.address;
    cells[24] = entry.city;
    cells[26] = entry.country;
    cells[27] = fmt::format(
        "(UK Sanctions List Ref):RUS{:04}. (UK Statement of Reasons):{}{}", listing.uid % 10'000,
        entry.reason,
        is_person(listing) || entry.number.empty() ? "" : fmt::format(" (Business Reg No):{}", entry.number));
    cells[28] = is_person(listing) ? "Individual" : "Entity";
    cells[29] = primary ? "Primary name" : "AKA";
    if (!primary) cells[30] = listing.uid % 3 == 0 ? "Low quality" : "Good quality";
    cells[31] = "Russia";
    cells[32] = cells[33] = slashed(listing.since);
    cells[34] = slashed(listing.changed != 0 && listing.changed <= day ? listing.changed : listing.since);
    cells[35] = fmt::format("{}", listing.uid);
    for (std::size_t c = 0; c < cells.size(); ++c) {
        if (c != 0) to += ',';
        to += cell(cells[c]);
    }
    to += "\r\n";
}

std::string xml(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&') {
            out += "&amp;";
        } else if (c == '<') {
            out += "&lt;";
        } else if (c == '>') {
            out += "&gt;";
        } else {
            out += c;
        }
    }
    return out;
}

void append_un_alias(std::string& to, std::string_view kind, const std::string& alias) {
    fmt::format_to(std::back_inserter(to),
                   "      <{}_ALIAS>\n        <QUALITY>{}</QUALITY>\n        <ALIAS_NAME>{}</ALIAS_NAME>\n"
                   "      </{}_ALIAS>\n",
                   kind, kind == "ENTITY" ? "a.k.a." : "Good", xml(alias), kind);
}

void append_un_entry(std::string& to, const World& world, const Listing& listing, DayNumber day) {
    const ListEntry entry = entry_of(world, listing, day);
    const bool person = is_person(listing);
    const std::string_view kind = person ? "INDIVIDUAL" : "ENTITY";
    const auto space = person ? entry.name.find(' ') : std::string::npos;
    fmt::format_to(std::back_inserter(to),
                   "    <{}>\n      <DATAID>{}</DATAID>\n      <VERSIONNUM>1</VERSIONNUM>\n"
                   "      <FIRST_NAME>{}</FIRST_NAME>\n",
                   kind, listing.uid, xml(entry.name.substr(0, space)));
    if (space != std::string::npos)
        fmt::format_to(std::back_inserter(to), "      <SECOND_NAME>{}</SECOND_NAME>\n",
                       xml(entry.name.substr(space + 1)));
    fmt::format_to(std::back_inserter(to),
                   "      <UN_LIST_TYPE>ARTIFICIAL</UN_LIST_TYPE>\n"
                   "      <REFERENCE_NUMBER>AF{}.{:03}</REFERENCE_NUMBER>\n      <LISTED_ON>{}</LISTED_ON>\n",
                   person ? 'i' : 'e', listing.uid % 1000, iso(listing.since));
    const std::string& native = entry.han.empty() ? entry.cyrillic : entry.han;
    if (!native.empty())
        fmt::format_to(std::back_inserter(to), "      <NAME_ORIGINAL_SCRIPT>{}</NAME_ORIGINAL_SCRIPT>\n",
                       xml(native));
    if (person)
        fmt::format_to(std::back_inserter(to),
                       "      <NATIONALITY>\n        <VALUE>{}</VALUE>\n      </NATIONALITY>\n",
                       entry.country);
    to += "      <LIST_TYPE>\n        <VALUE>UN List</VALUE>\n      </LIST_TYPE>\n";
    for (const std::string& alias : entry.aliases) append_un_alias(to, kind, alias);
    fmt::format_to(
        std::back_inserter(to),
        "      <{}_ADDRESS>\n        <CITY>{}</CITY>\n        <COUNTRY>{}</COUNTRY>\n      </{}_ADDRESS>\n",
        kind, xml(entry.city), xml(entry.country), kind);
    if (person) {
        fmt::format_to(std::back_inserter(to),
                       "      <INDIVIDUAL_DATE_OF_BIRTH>\n        <TYPE_OF_DATE>EXACT</TYPE_OF_DATE>\n"
                       "        <DATE>{}</DATE>\n      </INDIVIDUAL_DATE_OF_BIRTH>\n",
                       iso(birth_day(world.options.seed, listing.person)));
    }
    fmt::format_to(std::back_inserter(to), "      <SORT_KEY/>\n      <SORT_KEY_LAST_MOD/>\n    </{}>\n",
                   kind);
}

}  // namespace

SdnSnapshot sdn_snapshot(const World& world, const std::vector<Listing>& listings, DayNumber day) {
    SdnSnapshot made;
    for (const Listing& listing : listings) {
        if (listing.list != RestrictedList::us_sdn || !listed_on(listing, day)) continue;
        const ListEntry entry = entry_of(world, listing, day);
        const auto shown = [&](const std::string& name) {
            return sdn_text(is_person(listing) ? family_first(name) : name);
        };
        fmt::format_to(std::back_inserter(made.sdn),
                       "{},{},{},\"RUSSIA-EO14024\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,{}\r\n", listing.uid,
                       shown(entry.name), is_person(listing) ? "\"individual\"" : "-0- ",
                       sdn_text(sdn_remarks(world, listing, entry)));
        std::uint32_t number = 0;
        for (const std::string& alias : entry.aliases)
            fmt::format_to(std::back_inserter(made.alt), "{},{},\"aka\",{},-0- \r\n", listing.uid,
                           listing.uid * 4 + ++number, shown(alias));
        fmt::format_to(std::back_inserter(made.add), "{},{},{},{},{},-0- \r\n", listing.uid,
                       listing.uid * 4 + 3, sdn_text(entry.address), sdn_text(entry.city),
                       sdn_text(entry.country));
    }
    for (std::string* text : {&made.sdn, &made.alt, &made.add}) *text += "\x1a\r\n";
    return made;
}

std::string csl_snapshot(const World& world, const std::vector<Listing>& listings, DayNumber day) {
    std::string text =
        "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_"
        "date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_"
        "registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_"
        "birth,nationalities,places_of_birth,source_information_url,ids\n";
    for (const Listing& listing : listings) {
        const bool american =
            listing.list == RestrictedList::us_sdn || listing.list == RestrictedList::us_entity_list;
        if (american && listed_on(listing, day)) append_csl_row(text, world, listing, day);
    }
    return text;
}

std::string eu_snapshot(const World& world, const std::vector<Listing>& listings, DayNumber day) {
    std::string text =
        "celex,recordId,programKey,annex,measure,startDate,reason,schema,name,alias,weakAlias,country,"
        "nationality,jurisdiction,birthDate,incorporationDate,taxNumber,innCode,address\n";
    for (const Listing& listing : listings) {
        if (listing.list != RestrictedList::eu || !listed_on(listing, day)) continue;
        const ListEntry entry = entry_of(world, listing, day);
        const bool person = is_person(listing);
        const bool russian = listing.firm.country == Country::RU;
        // A third of the entries print the home script in the name itself, as the journal does.
        std::string name = entry.name;
        const std::string& native = entry.han.empty() ? entry.cyrillic : entry.han;
        if (!native.empty() && listing.uid % 3 == 0) name += " (" + native + ")";
        fmt::format_to(std::back_inserter(text),
                       "32099R0001,{},EU-ARTIFICIAL,{},{},{},{},{},{},{},,,{},{},{},{},{},{},{}\n",
                       listing.uid,
                       person    ? "I.PERSONS"
                       : russian ? "I.ENTITIES"
                                 : "IV",
                       person || russian ? "Asset freeze" : "Export control", journal_day(listing.since),
                       cell(entry.reason), person ? "Person" : "LegalEntity", cell(name),
                       cell(joined(entry, listing.uid % 3 != 0)), person ? entry.country : "",
                       person ? "" : entry.country,
                       person ? journal_day(birth_day(world.options.seed, listing.person)) : "",
                       person ? "" : journal_day(listing.firm.founded), russian ? "" : entry.number,
                       russian ? entry.number : "", person ? "" : cell(entry.address));
    }
    return text;
}

std::string uk_snapshot(const World& world, const std::vector<Listing>& listings, DayNumber day) {
    std::string text = "Last Updated," + slashed(day) + std::string(34, ',') + "\r\n";
    text +=
        "Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,"
        "Non-Latin Script Language,DOB,Town of Birth,Country of Birth,Nationality,Passport Number,Passport "
        "Details,National Identification Number,National Identification Details,Position,Address 1,Address "
        "2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias "
        "Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Group ID\r\n";
    for (const Listing& listing : listings) {
        if (listing.list != RestrictedList::uk || !listed_on(listing, day)) continue;
        const ListEntry entry = entry_of(world, listing, day);
        append_uk_row(text, world, listing, entry, day, entry.name, true);
        for (const std::string& alias : entry.aliases)
            append_uk_row(text, world, listing, entry, day, alias, false);
    }
    return text;
}

std::string un_snapshot(const World& world, const std::vector<Listing>& listings, DayNumber day) {
    std::string text = fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<CONSOLIDATED_LIST "
        "dateGenerated=\"{}T00:00:09.554Z\">\n",
        iso(day));
    for (const bool persons : {true, false}) {
        text += persons ? "  <INDIVIDUALS>\n" : "  <ENTITIES>\n";
        for (const Listing& listing : listings) {
            if (listing.list == RestrictedList::un && is_person(listing) == persons &&
                listed_on(listing, day))
                append_un_entry(text, world, listing, day);
        }
        text += persons ? "  </INDIVIDUALS>\n" : "  </ENTITIES>\n";
    }
    return text + "</CONSOLIDATED_LIST>\n";
}

}  // namespace waybill::synth
