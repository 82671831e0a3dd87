// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <iterator>
#include <set>

#include "synth/cells.hpp"
#include "synth/registers.hpp"

namespace waybill::synth {
namespace {

std::string iso(DayNumber day) {
    std::string text;
    if (day != 0) append_date(text, day, DateStyle::iso);
    return text;
}

std::string& table(TruthText& to, TruthTable which) {
    return to[static_cast<std::size_t>(which)];
}

std::string name_at_home(std::uint64_t seed, const Person& person) {
    if (!person_number(seed, person).empty()) return person_name(seed, person, Tongue::russian);
    const bool han = info(person.country).flavour == Flavour::han;
    return person_name(seed, person, han ? Tongue::chinese : Tongue::english);
}

void append_person(std::string& to, std::uint64_t seed, const Person& person) {
    fmt::format_to(std::back_inserter(to), "{},{},{},{},{},{}\n", person_id(person),
                   info(person.country).code, name_at_home(seed, person),
                   person_name(seed, person, Tongue::english), iso(birth_day(seed, person)),
                   person_number(seed, person));
}

// What a successor has in common with the firm before it.
std::string shared_marks(const Firm& old, const Firm& young) {
    std::string marks;
    const auto add = [&marks](bool same, const char* word) {
        if (!same) return;
        if (!marks.empty()) marks += '|';
        marks += word;
    };
    add(old.stem == young.stem, "name");
    add(old.director == young.director, "director");
    add(old.telephone == young.telephone, "telephone");
    add(old.premises == young.premises, "premises");
    return marks;
}

}  // namespace

void append_ownership_truth(TruthText& to, const World& world, const std::vector<Firm>& firms,
                            const std::map<std::uint32_t, Firm>& known, const Ownership& ownership) {
    std::set<Person> persons;
    for (const Stake& stake : ownership.stakes) {
        const bool person = stake.owner.firm == 0;
        if (person) persons.insert(stake.owner.person);
        if (!stake.stands_in_for.is_nobody()) persons.insert(stake.stands_in_for);
        fmt::format_to(
            std::back_inserter(table(to, TruthTable::ownership)), "{},{},{},{},{},{},{}\n",
            person ? person_id(stake.owner.person) : stake.owner.firm, person ? "person" : "firm", stake.firm,
            stake.ppm, iso(stake.since), iso(stake.until),
            stake.stands_in_for.is_nobody() ? "" : fmt::format("{}", person_id(stake.stands_in_for)));
    }
    for (const Post& post : ownership.posts) {
        persons.insert(post.person);
        fmt::format_to(std::back_inserter(table(to, TruthTable::directorship)), "{},{},{},{},{}\n",
                       person_id(post.person), post.firm, iso(post.since), iso(post.until),
                       post.nominee ? "true" : "false");
    }
    for (const Person& person : persons)
        append_person(table(to, TruthTable::person), world.options.seed, person);
    for (const Firm& firm : firms) {
        const auto old = known.find(firm.succeeds);
        if (firm.succeeds == 0 || old == known.end()) continue;
        const auto listed = world.first_listed.find(firm.succeeds);
        fmt::format_to(std::back_inserter(table(to, TruthTable::successor)), "{},{},{},{},{}\n",
                       firm.succeeds, firm.id, iso(firm.founded),
                       listed == world.first_listed.end() ? "" : iso(listed->second),
                       shared_marks(old->second, firm));
    }
}

}  // namespace waybill::synth
