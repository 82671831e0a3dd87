// SPDX-License-Identifier: Apache-2.0
// Countries by code or by name.
//
// The idea: fold the text to a key and look it up among names in some thirty languages (CLDR) and those that
// customs files write besides. What is not found may be a code beside a name ("IN, INDIA"), the same name
// twice ("КИТАЙ / CHINA") or a name with its form of state ("REPUBLIC OF ..."): then all parts must agree.
// "KOREA", "CONGO" and "USSR" are no country of ISO 3166-1, or more than one: nothing.
#include <array>
#include <vector>

#include "text/code_names.hpp"
#include "text/lookup.hpp"
#include "text/utf8.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

using detail::Alias;
using detail::CodeNames;
using detail::country_names;
using detail::country_names_size;
using detail::LookupTable;

// One name, several countries or none: CLDR or an abbreviation would say otherwise.
constexpr std::string_view no_country =
    "korea|corea|coree|корея|congo|конго|刚果|剛果|virgin islands|виргинские острова|guiana|"
    "republic of korea and others|macedonia greece|saint martin|america|africa|europe|asia|eu|european "
    "union|ussr|ссср|"
    "soviet union|yugoslavia|югославия|czechoslovakia|чехословакия|serbia and montenegro|netherlands "
    "antilles|"
    "antillas holandesas|антильские острова|other country|other countries|several "
    "countries|various|unknown|undefined|world|all";

// Words of the form of state that may be left out. Where that changes the country, the alias table has the
// whole name ("REPUBLIC OF CHINA", "REPUBLIC OF KOREA"), which is looked up first.
constexpr std::array forms_of_state = {
    "republic of",
    "the republic of",
    "kingdom of",
    "the kingdom of",
    "state of",
    "the state of",
    "federal republic of",
    "islamic republic of",
    "united republic of",
    "arab republic of",
    "sultanate of",
    "principality of",
    "grand duchy of",
    "commonwealth of",
    "federation of",
    "union of",
    "socialist republic of",
    "democratic socialist republic of",
    "plurinational state of",
    "bolivarian republic of",
    "cooperative republic of",
    "co operative republic of",
    "hashemite kingdom of",
    "federal democratic republic of",
    "islamic emirate of",
    "independent state of",
    "the",
    "republica de",
    "republica do",
    "republica da",
    "republica del",
    "republique de",
    "republique du",
    "republique d",
    "republik",
    "республика",
    "королевство",
    "исламская республика",
    "арабская республика",
    "федеративная республика",
    "социалистическая республика",
    "княжество",
    "султанат",
    "государство",
};

int index_of(std::string_view code) {
    for (std::size_t i = 0; i < country_names_size; ++i) {
        if (country_names[i].code == code) return static_cast<int>(i);
    }
    return -1;
}

struct Tables {
    LookupTable names;
    LookupTable codes;  // codes in letters and digits, never taken for a name inside a longer text
};

Tables made_tables() {
    Tables tables;
    for (std::size_t i = 0; i < country_names_size; ++i) {
        const CodeNames& country = country_names[i];
        const auto value = static_cast<LookupTable::Value>(i);
        tables.names.add_names(country.names, value);
        tables.codes.add_names(country.code, value);
        tables.codes.add_names(country.letters, value);
        tables.codes.add_names(country.number, value);
    }
    for (std::size_t i = 0; i < detail::country_aliases_size; ++i)
        tables.names.set_names(detail::country_aliases[i].names, index_of(detail::country_aliases[i].code));
    tables.names.forbid_names(no_country);
    // Codes of former countries with one successor, and those that everyone writes.
    constexpr Alias more_codes[] = {{"GB", "uk"},     {"GR", "el"},  {"TL", "tp|tmp"}, {"CD", "zr|zar"},
                                    {"MM", "bu|bur"}, {"RO", "rom"}, {"DE", "dd|ddr"}, {"YE", "yd|ymd"}};
    for (const auto& [code, names] : more_codes) tables.codes.add_names(names, index_of(code));
    return tables;
}

const Tables& tables() {
    static const Tables made = made_tables();
    return made;
}

std::optional<int> by_name(std::string_view key) {
    if (const auto found = tables().names.find(key)) return found;
    for (const std::string_view form : forms_of_state) {
        if (key.size() <= form.size() + 1 || !key.starts_with(form) || key[form.size()] != ' ') continue;
        if (const auto found = tables().names.find(key.substr(form.size() + 1))) return found;
    }
    // "TANZANIA, UNITED REPUBLIC OF"
    for (const std::string_view form : forms_of_state) {
        if (key.size() <= form.size() + 1 || !key.ends_with(form) || key[key.size() - form.size() - 1] != ' ')
            continue;
        if (const auto found = tables().names.find(key.substr(0, key.size() - form.size() - 1))) return found;
    }
    return std::nullopt;
}

std::optional<int> by_name_or_code(std::string_view key) {
    if (const auto found = tables().codes.find(key)) return found;
    return by_name(key);
}

// "IN, INDIA", "SPAIN (ES)", "156 - КИТАЙ": a code at one end, its name in the rest.
std::optional<int> code_with_name(std::string_view key) {
    const std::size_t first = key.find(' ');
    if (first == std::string_view::npos) return std::nullopt;
    const std::size_t last = key.rfind(' ');
    const auto front = tables().codes.find(key.substr(0, first));
    if (front && by_name(key.substr(first + 1)) == front) return front;
    const auto back = tables().codes.find(key.substr(last + 1));
    if (back && by_name(key.substr(0, last)) == back) return back;
    return std::nullopt;
}

// "КИТАЙ / CHINA", "CN-CHN-156", "ИТАЛИЯ (ITALY)": every part is the same country.
std::optional<int> same_in_all_parts(std::string_view text) {
    std::optional<int> country;
    std::size_t parts = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("/()-;|,"), text.size());
        const std::string key = detail::lookup_key(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (key.empty()) continue;
        const auto part = by_name_or_code(key);
        if (!part || (country && *country != *part)) return std::nullopt;
        country = part;
        ++parts;
    }
    return parts > 1 ? country : std::nullopt;
}

constexpr std::size_t longest_country = 200;  // bytes: the longest name of the tables has 120

}  // namespace

std::optional<std::string_view> country_code(std::string_view text) {
    if (text.size() > longest_country) return std::nullopt;
    const std::string key = detail::lookup_key(text);
    if (key.empty()) return std::nullopt;
    auto found = by_name_or_code(key);
    if (!found) found = code_with_name(key);
    if (!found) found = same_in_all_parts(text);
    if (!found) return std::nullopt;
    return country_names[*found].code;
}

std::string_view country_name(std::string_view alpha2) {
    // Where the first name of CLDR is not how people call the country in a table.
    constexpr Alias shown[] = {{"CD", "Congo (Kinshasa)"},
                               {"CG", "Congo (Brazzaville)"},
                               {"HK", "Hong Kong"},
                               {"MM", "Myanmar"},
                               {"MO", "Macao"},
                               {"TR", "Türkiye"},
                               {"PS", "Palestine"}};
    for (const auto& [code, name] : shown) {
        if (code == alpha2) return name;
    }
    const int index = index_of(alpha2);
    if (index < 0) return alpha2;
    const std::string_view names = country_names[index].names;
    return names.substr(0, names.find('|'));
}

}  // namespace waybill
