// SPDX-License-Identifier: Apache-2.0
#include "synth/firm.hpp"

#include <fmt/format.h>

#include "synth/letters.hpp"
#include "synth/words.hpp"

namespace waybill::synth {
namespace {

// How a name is put together: see assemble(). Han names know one order only.
constexpr std::uint8_t pattern_count = 5;

struct Stem {
    std::string latin, cyrillic, han;
};

Stem stem_of(const Firm& firm) {
    Stem stem;
    if (info(firm.country).flavour == Flavour::han) {
        for (const std::uint8_t s : firm.stem) {
            const Hanzi& character = hanzi()[s];
            stem.latin += character.pinyin;
            stem.cyrillic += character.cyrillic;
            stem.han += character.han;
        }
    } else {
        const Syllables table = syllables(info(firm.country).flavour);
        const Syllable* parts[] = {&table.first[firm.stem[0]], &table.middle[firm.stem[1]],
                                   &table.last[firm.stem[2]]};
        for (const Syllable* part : parts) {
            stem.latin += part->latin;
            stem.cyrillic += part->cyrillic;
        }
        return stem;
    }
    stem.latin[0] = static_cast<char>(stem.latin[0] - 32);  // pinyin is plain small ASCII
    std::u32string letters = decode(stem.cyrillic);
    letters[0] -= 32;
    stem.cyrillic = encode(letters);
    return stem;
}

const LegalForm& form_of(const Firm& firm) {
    return legal_forms(firm.country)[firm.form];
}
const City& city_of(const Firm& firm) {
    return info(firm.country).cities[firm.city];
}
const Business& business_of(const Firm& firm) {
    return businesses()[firm.business];
}

bool writes_cyrillic(Country country) {
    switch (info(country).flavour) {
        case Flavour::slavic:
            return country != Country::RS;
        case Flavour::steppe:
        case Flavour::caucasus:
            return true;
        default:
            return false;
    }
}

// The parts of a spelling before they are joined.
struct Parts {
    std::string stem, city, business, form;
    bool form_in_front = false;
    bool quotes = false;
};

std::string assemble(const Firm& firm, const Parts& parts, bool reordered) {
    std::string body;
    const std::uint8_t pattern =
        reordered ? static_cast<std::uint8_t>((firm.pattern + 1) % pattern_count) : firm.pattern;
    const auto word = [&body](const std::string& text) {
        if (text.empty()) return;
        if (!body.empty()) body += ' ';
        body += text;
    };
    if (info(firm.country).flavour == Flavour::han || pattern == 0) word(parts.city);
    if (pattern == 1) word(parts.business);
    word(parts.stem);
    if (pattern != 1 && pattern != 2) word(parts.business);
    if (pattern == 2 && !parts.business.empty()) {
        body += parts.quotes ? "-" : " ";
        body += parts.business;
    }
    if (pattern == 4 && info(firm.country).flavour != Flavour::han) word(parts.city);
    if (parts.quotes) body = "\"" + body + "\"";
    if (parts.form.empty()) return body;
    return parts.form_in_front ? parts.form + " " + body : body + " " + parts.form;
}

std::string person_name(const Stem& stem, const Firm& firm, bool cyrillic) {
    const auto given = given_names(info(firm.country).flavour);
    const Syllable& first = given[firm.house % given.size()];
    const bool title = writes_cyrillic(firm.country);
    if (cyrillic) return fmt::format("{}{} {}", title ? "ИП " : "", stem.cyrillic, first.cyrillic);
    return fmt::format("{}{} {}", title ? "IP " : "", stem.latin, first.latin);
}

std::string chinese_name(const Firm& firm) {
    const Stem stem = stem_of(firm);
    if (stem.han.empty()) return upper(latin_name(firm));
    const bool town = firm.country == Country::CN && firm.pattern % 2 == 0;
    return fmt::format("{}{}{}{}{}", city_of(firm).chinese, town ? "市" : "", stem.han,
                       business_of(firm).chinese, form_of(firm).chinese);
}

// The usual spelling in a language, before any noise.
Parts usual_parts(const Firm& firm, Tongue tongue) {
    const Stem stem = stem_of(firm);
    const LegalForm& form = form_of(firm);
    const bool home_cyrillic = writes_cyrillic(firm.country);
    Parts parts;
    parts.form_in_front = form.in_front;
    if (tongue == Tongue::russian && home_cyrillic) {
        parts = {stem.cyrillic,
                 std::string(city_of(firm).russian),
                 std::string(business_of(firm).russian_short),
                 std::string(firm.pattern % 2 == 0 ? form.cyrillic_short : form.cyrillic),
                 true,
                 true};
    } else {
        const bool turkish = tongue == Tongue::turkish || firm.country == Country::TR;
        parts.stem = stem.latin;
        parts.city = city_of(firm).english;
        parts.business = turkish ? business_of(firm).turkish : business_of(firm).english;
        parts.form = firm.pattern % 2 == 0 ? form.latin_short : form.latin;
    }
    return parts;
}

void vary_form(Parts& parts, const LegalForm& form, bool cyrillic, Draw& draw) {
    const std::string_view choices[] = {cyrillic ? form.cyrillic : form.latin,
                                        cyrillic ? form.cyrillic_short : form.latin_short,
                                        cyrillic ? form.latin_short : form.translated};
    parts.form = choices[draw.below(3)];
    if (!cyrillic && parts.form == form.translated) parts.form_in_front = draw.chance(500'000);
}

void vary_business(Parts& parts, const Business& business, bool cyrillic, Draw& draw) {
    const std::string_view russian[] = {business.russian, business.russian_short, business.english, ""};
    const std::string_view latin[] = {business.english, business.english_short, "", business.english};
    parts.business = cyrillic ? russian[draw.below(4)] : latin[draw.below(4)];
}

void vary_stem(Parts& parts, const Firm& firm, bool cyrillic, Draw& draw) {
    const Stem stem = stem_of(firm);
    if (cyrillic) {
        parts.stem = draw.chance(200'000) ? stem.latin : stem.cyrillic;
    } else if (writes_cyrillic(firm.country)) {
        parts.stem = to_latin(stem.cyrillic, 1 + draw.below(2));
    } else if (!stem.han.empty()) {  // pinyin syllable by syllable: "Hong Chen Yi"
        parts.stem.clear();
        for (const std::uint8_t s : firm.stem) {
            if (!parts.stem.empty()) parts.stem += ' ';
            parts.stem += upper(hanzi()[s].pinyin);
        }
    }
}

}  // namespace

Firm make_firm(std::uint64_t seed, std::uint32_t id, FirmKind kind, Country country, DayNumber before) {
    Draw draw(seed, Stream::firm, id);
    Firm firm;
    firm.id = id;
    firm.kind = kind;
    firm.country = country;
    const CountryInfo& place = info(country);
    if (place.flavour == Flavour::han) {
        for (auto& s : firm.stem)
            s = static_cast<std::uint8_t>(draw.below(static_cast<std::uint32_t>(hanzi().size())));
    } else {
        const Syllables table = syllables(place.flavour);
        firm.stem = {static_cast<std::uint8_t>(draw.below(static_cast<std::uint32_t>(table.first.size()))),
                     static_cast<std::uint8_t>(draw.below(static_cast<std::uint32_t>(table.middle.size()))),
                     static_cast<std::uint8_t>(draw.below(static_cast<std::uint32_t>(table.last.size())))};
    }
    firm.city = static_cast<std::uint8_t>(draw.skewed(static_cast<std::uint32_t>(place.cities.size())));
    firm.street =
        static_cast<std::uint8_t>(draw.below(static_cast<std::uint32_t>(streets(place.flavour).size())));
    firm.form =
        static_cast<std::uint8_t>(draw.skewed(static_cast<std::uint32_t>(legal_forms(country).size())));
    firm.pattern = static_cast<std::uint8_t>(draw.below(pattern_count));
    firm.business = static_cast<std::uint8_t>(draw.below(static_cast<std::uint32_t>(businesses().size())));
    firm.house = static_cast<std::uint16_t>(1 + draw.skewed(240));
    firm.room = static_cast<std::uint16_t>(draw.chance(600'000) ? 1 + draw.below(1200) : 0);
    firm.founded = before - 30 - static_cast<DayNumber>(draw.skewed(9000));
    firm.director = id;
    firm.premises = id;
    firm.telephone = id;
    return firm;
}

std::string latin_stem(const Firm& firm) {
    return stem_of(firm).latin;
}

std::string home_name(const Firm& firm) {
    if (firm.kind == FirmKind::person) return person_name(stem_of(firm), firm, writes_cyrillic(firm.country));
    if (info(firm.country).flavour == Flavour::han) return chinese_name(firm);
    return assemble(
        firm, usual_parts(firm, writes_cyrillic(firm.country) ? Tongue::russian : Tongue::english), false);
}

std::string latin_name(const Firm& firm) {
    if (firm.kind == FirmKind::person) return upper(plain_latin(person_name(stem_of(firm), firm, false)));
    return upper(plain_latin(assemble(firm, usual_parts(firm, Tongue::english), false)));
}

std::string written_name(std::uint64_t seed, const Firm& firm, Tongue tongue, std::uint32_t spelling,
                         const Noise& noise) {
    if (tongue == Tongue::chinese) {
        const std::string name = chinese_name(firm);
        if (spelling == 0 || stem_of(firm).han.empty()) return name;
        Draw draw(seed, Stream::party_text, firm.id, 1000 + spelling);
        return draw.chance(500'000) ? stem_of(firm).han + std::string(business_of(firm).chinese) +
                                          std::string(form_of(firm).chinese)
                                    : name;
    }
    const bool cyrillic = tongue == Tongue::russian && writes_cyrillic(firm.country);
    if (firm.kind == FirmKind::person) {
        Draw draw(seed, Stream::party_text, firm.id, spelling);
        const std::string name = upper(plain_latin(person_name(stem_of(firm), firm, cyrillic)));
        return spelling != 0 && draw.chance(noise.slip) ? with_slip(name, draw) : name;
    }
    Draw draw(seed, Stream::party_text, firm.id, spelling * 8 + static_cast<std::uint32_t>(tongue));
    Parts parts = usual_parts(firm, tongue);
    const LegalForm& form = form_of(firm);
    const bool other = spelling != 0;
    if (draw.chance(noise.form_varied)) vary_form(parts, form, cyrillic, draw);
    if (other && draw.chance(noise.form_dropped)) parts.form.clear();
    if (draw.chance(noise.business_varied)) vary_business(parts, business_of(firm), cyrillic, draw);
    if (draw.chance(noise.other_usage)) vary_stem(parts, firm, cyrillic, draw);
    if (draw.chance(300'000)) parts.quotes = false;
    std::string name = assemble(firm, parts, draw.chance(noise.reordered));
    if (tongue != Tongue::turkish) name = plain_latin(name);
    if (tongue != Tongue::russian || draw.chance(700'000)) name = upper(name);
    if (other && draw.chance(noise.slip)) name = with_slip(name, draw);
    if (draw.chance(noise.lookalike)) name = with_lookalikes(name, draw);
    if (draw.chance(noise.address_in_name))
        name += " " + upper(written_address(seed, firm, tongue, spelling));
    // Many fields end at fifty letters.
    if (other && draw.chance(noise.cut)) name = cut(name, draw.chance(850'000) ? 50 : 30 + draw.below(20));
    return name;
}

std::string written_address(std::uint64_t seed, const Firm& firm, Tongue tongue, std::uint32_t spelling) {
    const CountryInfo& place = info(firm.country);
    const Hanzi& street = streets(place.flavour)[firm.street];
    const std::uint32_t house = firm.house;
    Draw draw(seed, Stream::address, firm.premises, spelling * 8 + static_cast<std::uint32_t>(tongue));
    const City& city = city_of(firm);
    if (tongue == Tongue::chinese && !street.han.empty()) {
        return fmt::format("{}市{}{}号{}", city.chinese, street.han, house,
                           firm.room == 0 ? "" : fmt::format("{}室", firm.room));
    }
    const std::uint32_t postcode = 100000 + static_cast<std::uint32_t>(firm.premises % 7919) * 101;
    if (tongue == Tongue::russian) {
        const std::string room =
            firm.room == 0 ? "" : fmt::format(", {} {}", draw.chance(500'000) ? "ОФ." : "КВ.", firm.room);
        return fmt::format("{}, {}, Г. {}, {}, {} {}{}", postcode, place.russian, upper(city.russian),
                           upper(street.cyrillic), draw.chance(500'000) ? "Д." : "ДОМ", house, room);
    }
    const std::string room =
        firm.room == 0 ? "" : fmt::format("{} {}, ", draw.chance(500'000) ? "ROOM" : "OFFICE", firm.room);
    switch (draw.below(3)) {
        case 0:
            return fmt::format("{}NO.{} {}, {}, {}", room, house, upper(street.pinyin), upper(city.english),
                               place.english);
        case 1:
            return fmt::format("{} {}, {}{} {}", upper(street.pinyin), house, room, upper(city.english),
                               postcode);
        default:
            return fmt::format("{}, {} {}, {}{}", upper(city.english), upper(street.pinyin), house, room,
                               place.code);
    }
}

std::string telephone(std::uint64_t seed, const Firm& firm) {
    Draw draw(seed, Stream::number, firm.telephone, 7);
    return fmt::format("+{} {} {}", info(firm.country).dialling, 200 + draw.below(790),
                       1'000'000 + draw.below(8'999'999));
}

}  // namespace waybill::synth
