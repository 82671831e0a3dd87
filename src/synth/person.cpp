// SPDX-License-Identifier: Apache-2.0
#include "synth/person.hpp"

#include <fmt/format.h>

#include "synth/letters.hpp"
#include "synth/registration.hpp"
#include "synth/words.hpp"
#include "synth/world.hpp"

namespace waybill::synth {
namespace {

constexpr std::uint64_t first_person_id = 10'000'000'000;
constexpr std::uint64_t persons_of_a_firm = 16;
constexpr DayNumber first_birth = -7305;  // 1950-01-01
constexpr std::uint32_t birth_days = 16'436;

struct FathersName {
    Syllable son, daughter;
};
constexpr FathersName slavic_fathers[] = {{{"Andreevich", "Андреевич"}, {"Andreevna", "Андреевна"}},
                                          {{"Mikhailovich", "Михайлович"}, {"Mikhailovna", "Михайловна"}},
                                          {{"Sergeevich", "Сергеевич"}, {"Sergeevna", "Сергеевна"}},
                                          {{"Yurievich", "Юрьевич"}, {"Yurievna", "Юрьевна"}}};
constexpr FathersName steppe_fathers[] = {{{"Nurlanovich", "Нурланович"}, {"Nurlanovna", "Нурлановна"}},
                                          {{"Azamatovich", "Азаматович"}, {"Azamatovna", "Азаматовна"}},
                                          {{"Timurovich", "Тимурович"}, {"Timurovna", "Тимуровна"}},
                                          {{"Bakytovich", "Бакытович"}, {"Bakytovna", "Бакытовна"}}};

// Where a person is written with the father's name.
const Syllable* fathers_name(Country country, std::string_view given, Draw& draw) {
    const bool daughter = given == "Natalya" || given == "Zhanna" || given == "Aigul";
    switch (country) {
        case Country::RU:
        case Country::BY: {
            const FathersName& name = draw.pick(slavic_fathers);
            return daughter ? &name.daughter : &name.son;
        }
        case Country::KZ:
        case Country::KG:
        case Country::UZ: {
            const FathersName& name = draw.pick(steppe_fathers);
            return daughter ? &name.daughter : &name.son;
        }
        default:
            return nullptr;
    }
}

std::string capital(std::string_view word) {
    const std::u32string letters = decode(word);
    return upper(encode(letters.substr(0, 1))) + encode(letters.substr(1));
}

std::string han_name(Draw& draw, Tongue tongue) {
    const auto all = static_cast<std::uint32_t>(hanzi().size());
    const Hanzi& family = hanzi()[draw.below(all)];
    const Hanzi& first = hanzi()[draw.below(all)];
    const bool two = draw.chance(600'000);
    const Hanzi& last = hanzi()[draw.below(all)];
    if (tongue == Tongue::chinese) return fmt::format("{}{}{}", family.han, first.han, two ? last.han : "");
    if (tongue == Tongue::russian)
        return capital(family.cyrillic) + " " + capital(first.cyrillic) +
               std::string(two ? last.cyrillic : "");
    return upper(fmt::format("{} {}{}", family.pinyin, first.pinyin, two ? last.pinyin : ""));
}

}  // namespace

Person director_of(const Firm& firm) {
    return {firm.director, 0, firm.country};
}

std::uint64_t person_id(const Person& person) {
    return first_person_id + person.root * persons_of_a_firm + person.number;
}

std::string person_name(std::uint64_t seed, const Person& person, Tongue tongue) {
    Draw draw(seed, Stream::person, person.root, person.number);
    const Flavour flavour = info(person.country).flavour;
    if (flavour == Flavour::han) return han_name(draw, tongue);
    const Syllables table = syllables(flavour);
    const Syllable& given = draw.pick(given_names(flavour));
    const Syllable& one = draw.pick(table.first);
    const Syllable& two = draw.pick(table.middle);
    const Syllable& three = draw.pick(table.last);
    const Syllable* father = fathers_name(person.country, given.latin, draw);
    if (tongue == Tongue::russian) {
        return fmt::format("{}{}{} {}{}{}", one.cyrillic, two.cyrillic, three.cyrillic, given.cyrillic,
                           father == nullptr ? "" : " ", father == nullptr ? "" : father->cyrillic);
    }
    return plain_latin(fmt::format("{}{}{} {}{}{}", one.latin, two.latin, three.latin, given.latin,
                                   father == nullptr ? "" : " ", father == nullptr ? "" : father->latin));
}

DayNumber birth_day(std::uint64_t seed, const Person& person) {
    Draw draw(seed, Stream::person, person.root, 100u + person.number);
    return first_birth + static_cast<DayNumber>(draw.below(birth_days));
}

std::string person_number(std::uint64_t seed, const Person& person) {
    Draw draw(seed, Stream::person, person.root, 200u + person.number);
    if (person.country == Country::RU) return personal_inn(draw);
    if (person.country != Country::KZ) return "";
    const YearMonthDay born = calendar(birth_day(seed, person));
    return personal_iin(draw, fmt::format("{:02}{:02}{:02}", born.year % 100, born.month, born.day));
}

}  // namespace waybill::synth
