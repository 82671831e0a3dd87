// SPDX-License-Identifier: Apache-2.0
//
// A collector's file over all countries: FollowTheMoney entities, one JSON object a line. Shares are known of
// three ties in four, days of two in three.
#include <fmt/format.h>

#include <iterator>

#include "synth/register_entry.hpp"
#include "synth/registration.hpp"

namespace waybill::synth {
namespace {

constexpr std::uint32_t share_known = 750'000, days_known = 660'000, succession_seen = 500'000;

std::string json_text(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

// One entity as it is put together; properties without a value are left out.
class Line {
  public:
    Line(const std::string& id, std::string_view schema, const std::string& caption)
        : text_(fmt::format("{{\"id\": {}, \"caption\": {}, \"schema\": {}, \"properties\": {{",
                            json_text(id), json_text(caption), json_text(schema))) {}

    Line& with(std::string_view property, const std::string& value, const std::string& second = {}) {
        if (value.empty()) return *this;
        if (!first_) text_ += ", ";
        first_ = false;
        fmt::format_to(std::back_inserter(text_), "\"{}\": [{}", property, json_text(value));
        if (!second.empty() && second != value) text_ += ", " + json_text(second);
        text_ += ']';
        return *this;
    }
    [[nodiscard]] std::string end() const { return text_ + "}, \"datasets\": [\"artificial_companies\"]}"; }

  private:
    std::string text_;
    bool first_ = true;
};

std::string small(std::string_view code) {
    std::string out;
    for (const char c : code) out += static_cast<char>(c + ('a' - 'A'));
    return out;
}

std::string key(const RegisterScene& scene, std::uint64_t id, std::uint64_t what = 0) {
    return fmt::format("NK-{:016x}",
                       Draw(scene.world.options.seed, Stream::ownership, id, 1000 + what).next());
}

void show_person(RegisterScene& scene, const Person& person) {
    const std::uint64_t id = person_id(person);
    if (!scene.named.insert(id).second) return;
    const std::uint64_t seed = scene.world.options.seed;
    const bool cyrillic = !person_number(seed, person).empty();
    const bool han = info(person.country).flavour == Flavour::han;
    const std::string latin = person_name(seed, person, Tongue::english);
    const std::string home = cyrillic ? person_name(seed, person, Tongue::russian)
                             : han    ? person_name(seed, person, Tongue::chinese)
                                      : std::string();
    Line line(key(scene, id), "Person", latin);
    line.with("name", latin, home).with("country", small(info(person.country).code));
    if (Draw(seed, Stream::coverage, id, 2).chance(days_known))
        line.with("birthDate", past_day(birth_day(seed, person), DateStyle::iso));
    line.with(person.country == Country::RU ? "innCode" : "idNumber", person_number(seed, person));
    scene.add(RegisterFile::entities, line.end(), {id, {}});
}

void show_firm(RegisterScene& scene, const Firm& firm) {
    if (!scene.named.insert(firm.id).second) return;
    const std::uint64_t seed = scene.world.options.seed;
    const std::string latin = written_name(seed, firm, Tongue::english, 2, noise_of(NoiseLevel::low));
    const std::string number = tax_number(seed, firm);
    const bool russian = firm.country == Country::RU;
    Line line(key(scene, firm.id), "Company", latin);
    line.with("name", home_name(firm), latin)
        .with("jurisdiction", small(info(firm.country).code))
        .with(russian ? "innCode" : "registrationNumber", number);
    if (russian) line.with("ogrnCode", ogrn(seed, firm));
    line.with("incorporationDate", past_day(firm.founded, DateStyle::iso))
        .with("dissolutionDate", past_day(firm.closed, DateStyle::iso));
    Draw draw(seed, Stream::coverage, firm.id, 2);
    if (draw.chance(days_known))
        line.with("address", written_address(seed, firm, Tongue::english, draw.below(3)));
    if (draw.chance(days_known)) line.with("phone", telephone(seed, firm));
    scene.add(RegisterFile::entities, line.end(), {firm.id, {}});
}

void show_holder(RegisterScene& scene, const Holder& holder) {
    if (holder.firm == 0) return show_person(scene, holder.person);
    const auto found = scene.known.find(holder.firm);
    if (found != scene.known.end()) show_firm(scene, found->second);
}

void show_stake(RegisterScene& scene, const Stake& stake, std::uint64_t number) {
    show_holder(scene, stake.owner);
    Draw draw(scene.world.options.seed, Stream::coverage, stake.firm, 10 + number);
    Line line(key(scene, stake.firm, 10 + number), "Ownership", "Ownership");
    line.with("owner", key(scene, scene.holder_id(stake.owner))).with("asset", key(scene, stake.firm));
    if (draw.chance(share_known)) line.with("percentage", percent(stake.ppm, '.'));
    if (draw.chance(days_known)) {
        line.with("startDate", past_day(stake.since, DateStyle::iso))
            .with("endDate", past_day(stake.until, DateStyle::iso));
    }
    scene.add(RegisterFile::entities, line.end(), {stake.firm, {scene.holder_id(stake.owner)}});
}

void show_post(RegisterScene& scene, const Post& post, std::uint64_t number) {
    show_person(scene, post.person);
    Draw draw(scene.world.options.seed, Stream::coverage, post.firm, 500 + number);
    Line line(key(scene, post.firm, 500 + number), "Directorship", "Directorship");
    line.with("director", key(scene, person_id(post.person)))
        .with("organization", key(scene, post.firm))
        .with("role", "director");
    if (draw.chance(days_known)) {
        line.with("startDate", past_day(post.since, DateStyle::iso))
            .with("endDate", past_day(post.until, DateStyle::iso));
    }
    scene.add(RegisterFile::entities, line.end(), {post.firm, {person_id(post.person)}});
}

// A journalist's note that one firm goes on where another stopped.
void show_succession(RegisterScene& scene, const Firm& firm) {
    const auto before = scene.known.find(firm.succeeds);
    if (firm.succeeds == 0 || before == scene.known.end()) return;
    if (!Draw(scene.world.options.seed, Stream::coverage, firm.id, 3).chance(succession_seen)) return;
    show_firm(scene, before->second);
    Line line(key(scene, firm.id, 900), "UnknownLink", "successor");
    line.with("subject", key(scene, firm.id))
        .with("object", key(scene, firm.succeeds))
        .with("role", "successor")
        .with("startDate", past_day(firm.founded, DateStyle::iso));
    scene.add(RegisterFile::entities, line.end(), {firm.id, {firm.succeeds}});
}

}  // namespace

void append_entities(RegisterScene& scene, const RegisterEntry& entry) {
    show_firm(scene, entry.firm);
    std::uint64_t number = 0;
    for (const Stake& stake : entry.stakes) {
        if (is_past(stake.since)) show_stake(scene, stake, number++);
    }
    number = 0;
    for (const Post& post : entry.posts) {
        if (is_past(post.since)) show_post(scene, post, number++);
    }
    show_succession(scene, entry.firm);
}

}  // namespace waybill::synth
