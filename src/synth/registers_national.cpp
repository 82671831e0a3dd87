// SPDX-License-Identifier: Apache-2.0
//
// National registers, each in the form that its office or its vendors use. None tells who stands in for whom.
#include <fmt/format.h>

#include <iterator>

#include "synth/cells.hpp"
#include "synth/register_entry.hpp"
#include "synth/registration.hpp"

namespace waybill::synth {
namespace {

// The director of the day of the copy, or the last one there was.
const Post* last_post(const RegisterEntry& entry) {
    const Post* last = nullptr;
    for (const Post& post : entry.posts) {
        if (is_past(post.since)) last = &post;
    }
    return last;
}

std::string spelt_address(const RegisterScene& scene, const Firm& firm, Tongue tongue) {
    Draw draw(scene.world.options.seed, Stream::address, firm.id, 900);
    return written_address(scene.world.options.seed, firm, tongue, draw.below(3));
}

// A blank where the register lacks what it should have.
std::string unless_missing(const RegisterScene& scene, const Firm& firm, std::uint64_t what,
                           std::string text) {
    Draw draw(scene.world.options.seed, Stream::noise, firm.id, 7000 + what);
    return draw.chance(scene.world.noise.missing) ? "" : std::move(text);
}

std::string join(std::span<const std::string> cells, char delimiter) {
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i != 0) row += delimiter;
        row += delimited(cells[i], delimiter);
    }
    return row;
}

std::string name_at_home(const Firm& firm) {
    return home_name(firm);
}

// After a listing Russian registers may hide who founded a firm.
bool hides_founders(const RegisterScene& scene, const Firm& firm) {
    const auto listed = scene.world.first_listed.find(firm.id);
    if (listed == scene.world.first_listed.end() || !is_past(listed->second)) return false;
    return Draw(scene.world.options.seed, Stream::coverage, firm.id, 1).chance(500'000);
}

std::string kazakh_founders(const RegisterScene& scene, const RegisterEntry& entry,
                            std::vector<std::uint64_t>& holders) {
    std::string founders;
    for (const Stake& stake : entry.stakes) {
        if (!is_past(stake.since) || is_past(stake.until)) continue;
        if (!founders.empty()) founders += "; ";
        const std::string number = scene.holder_number(stake.owner);
        founders += scene.holder_name(stake.owner, Tongue::russian);
        if (!number.empty())
            founders += fmt::format(" ({} {})", stake.owner.firm == 0 ? "ИИН" : "БИН", number);
        fmt::format_to(std::back_inserter(founders), " - {}%", percent(stake.ppm, ','));
        if (stake.since > entry.firm.founded) founders += " с " + past_day(stake.since, DateStyle::dotted);
        holders.push_back(scene.holder_id(stake.owner));
    }
    return founders;
}

// As the law of Hong Kong and the United Kingdom asks: in bands, and above a quarter only.
std::string_view band(std::uint32_t ppm) {
    if (ppm > 750'000) return "ownership-of-shares-75-to-100-percent";
    if (ppm > 500'000) return "ownership-of-shares-50-to-75-percent";
    return ppm > 250'000 ? "ownership-of-shares-25-to-50-percent" : "";
}

std::string month_of_birth(const RegisterScene& scene, const Person& person) {
    const YearMonthDay born = calendar(birth_day(scene.world.options.seed, person));
    return fmt::format("{:02}/{}", born.month, born.year);
}

void add_hong_kong_tie(RegisterScene& scene, const RegisterEntry& entry, const Holder& holder,
                       std::string_view control, DayNumber since, DayNumber until) {
    const bool person = holder.firm == 0;
    const std::string cells[] = {tax_number(scene.world.options.seed, entry.firm),
                                 control.empty() ? "director" : "significant-controller",
                                 person ? "individual" : "corporate-entity",
                                 scene.holder_name(holder, Tongue::english),
                                 std::string(info(scene.holder_country(holder)).code),
                                 scene.holder_number(holder),
                                 person ? month_of_birth(scene, holder.person) : "",
                                 std::string(control),
                                 past_day(since, DateStyle::iso),
                                 past_day(until, DateStyle::iso)};
    scene.add(RegisterFile::hong_kong_people, join(cells, ','), {entry.firm.id, {scene.holder_id(holder)}});
}

}  // namespace

void append_russian(RegisterScene& scene, const RegisterEntry& entry) {
    const std::uint64_t seed = scene.world.options.seed;
    const Firm& firm = entry.firm;
    const bool closed = is_past(firm.closed);
    std::vector<std::string> cells{ogrn(seed, firm),
                                   tax_number(seed, firm),
                                   name_at_home(firm),
                                   past_day(firm.founded, DateStyle::dotted),
                                   past_day(firm.closed, DateStyle::dotted),
                                   closed ? "Прекращено" : "Действующее",
                                   spelt_address(scene, firm, Tongue::russian),
                                   unless_missing(scene, firm, 1, telephone(seed, firm))};
    std::vector<std::uint64_t> directors;
    if (const Post* post = last_post(entry)) {
        cells.push_back(person_name(seed, post->person, Tongue::russian));
        cells.push_back(person_number(seed, post->person));
        cells.push_back(past_day(post->since, DateStyle::dotted));
        directors.push_back(person_id(post->person));
    }
    cells.resize(11);
    const bool hidden = hides_founders(scene, firm);
    for (const Stake& stake : entry.stakes) {
        if (!is_past(stake.since)) continue;
        std::vector<std::string> row = cells;
        if (hidden) {
            row.insert(row.end(), {"Сведения скрыты", "", "", "", "", ""});
        } else {
            row.insert(row.end(),
                       {scene.holder_name(stake.owner, Tongue::russian), scene.holder_number(stake.owner),
                        std::string(info(scene.holder_country(stake.owner)).russian), percent(stake.ppm, ','),
                        past_day(stake.since, DateStyle::dotted), past_day(stake.until, DateStyle::dotted)});
        }
        RegisterText::Row about{firm.id, directors};
        if (!hidden) about.holders.push_back(scene.holder_id(stake.owner));
        scene.add(RegisterFile::russian, join(row, ';'), std::move(about));
        if (hidden) return;
    }
    if (!entry.stakes.empty()) return;
    cells.resize(17);  // a sole trader: owned by nobody else
    scene.add(RegisterFile::russian, join(cells, ';'), {firm.id, directors});
}

void append_kazakh(RegisterScene& scene, const RegisterEntry& entry) {
    const std::uint64_t seed = scene.world.options.seed;
    const Firm& firm = entry.firm;
    RegisterText::Row about{firm.id, {}};
    const Post* post = last_post(entry);
    const std::string founders = kazakh_founders(scene, entry, about.holders);
    const std::string cells[] = {
        tax_number(seed, firm),
        name_at_home(firm),
        past_day(firm.founded, DateStyle::iso),
        is_past(firm.closed) ? "Ликвидирован " + past_day(firm.closed, DateStyle::dotted) : "Действует",
        spelt_address(scene, firm, Tongue::russian),
        unless_missing(scene, firm, 1, telephone(seed, firm)),
        post == nullptr ? "" : person_name(seed, post->person, Tongue::russian),
        post == nullptr ? "" : unless_missing(scene, firm, 2, person_number(seed, post->person)),
        founders};
    if (post != nullptr) about.holders.push_back(person_id(post->person));
    scene.add(RegisterFile::kazakh, join(cells, ','), std::move(about));
}

void append_chinese(RegisterScene& scene, const RegisterEntry& entry) {
    const std::uint64_t seed = scene.world.options.seed;
    const Firm& firm = entry.firm;
    const std::string code = tax_number(seed, firm);
    const Post* post = last_post(entry);
    const std::string cells[] = {code,
                                 name_at_home(firm),
                                 post == nullptr ? "" : person_name(seed, post->person, Tongue::chinese),
                                 past_day(firm.founded, DateStyle::iso),
                                 past_day(firm.closed, DateStyle::iso),
                                 is_past(firm.closed) ? "注销" : "存续",
                                 spelt_address(scene, firm, Tongue::chinese),
                                 unless_missing(scene, firm, 1, telephone(seed, firm))};
    RegisterText::Row about{firm.id, {}};
    if (post != nullptr) about.holders.push_back(person_id(post->person));
    scene.add(RegisterFile::chinese_firms, join(cells, ','), std::move(about));
    for (const Stake& stake : entry.stakes) {
        if (!is_past(stake.since)) continue;
        const std::string row[] = {code,
                                   scene.holder_name(stake.owner, Tongue::chinese),
                                   stake.owner.firm == 0 ? "自然人" : "企业法人",
                                   stake.owner.firm == 0 ? "" : scene.holder_number(stake.owner),
                                   percent(stake.ppm, '.') + "%",
                                   past_day(stake.since, DateStyle::iso),
                                   past_day(stake.until, DateStyle::iso)};
        scene.add(RegisterFile::chinese_holders, join(row, ','), {firm.id, {scene.holder_id(stake.owner)}});
    }
}

void append_hong_kong(RegisterScene& scene, const RegisterEntry& entry) {
    const std::uint64_t seed = scene.world.options.seed;
    const Firm& firm = entry.firm;
    const std::string cells[] = {tax_number(seed, firm),
                                 latin_name(firm),
                                 unless_missing(scene, firm, 3, name_at_home(firm)),
                                 is_past(firm.closed) ? "Dissolved" : "Live",
                                 past_day(firm.founded, DateStyle::iso),
                                 past_day(firm.closed, DateStyle::iso),
                                 spelt_address(scene, firm, Tongue::english),
                                 unless_missing(scene, firm, 1, telephone(seed, firm))};
    scene.add(RegisterFile::hong_kong_firms, join(cells, ','), {firm.id, {}});
    for (const Post& post : entry.posts) {
        if (is_past(post.since))
            add_hong_kong_tie(scene, entry, {0, post.person}, "", post.since, post.until);
    }
    for (const Stake& stake : entry.stakes) {
        if (is_past(stake.since) && !band(stake.ppm).empty())
            add_hong_kong_tie(scene, entry, stake.owner, band(stake.ppm), stake.since, stake.until);
    }
}

}  // namespace waybill::synth
