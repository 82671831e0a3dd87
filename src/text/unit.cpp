// SPDX-License-Identifier: Apache-2.0
// Units by UN/CEFACT Recommendation 20 code, by the Russian OKEI number, and by name.
#include <algorithm>
#include <array>

#include "text/code_names.hpp"
#include "text/lookup.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

using detail::LookupTable;
using detail::unit_names;
using detail::unit_names_size;

LookupTable made_table() {
    LookupTable table;
    for (std::size_t i = 0; i < unit_names_size; ++i) {
        const auto value = static_cast<LookupTable::Value>(i);
        table.add_names(unit_names[i].code, value);
        table.add_names(unit_names[i].names, value);
    }
    return table;
}

struct Mass {
    std::string_view code;
    Ratio kilograms;
};
constexpr std::array masses = {
    Mass{"KGM", {1, 1}},
    Mass{"GRM", {1, 1000}},
    Mass{"MGM", {1, 1'000'000}},
    Mass{"TNE", {1000, 1}},
    Mass{"DTN", {100, 1}},
    Mass{"CTM", {1, 5000}},  // metric carat: 0.2 g
    Mass{"KTN", {1'000'000, 1}},
    Mass{"LBR", {45'359'237, 100'000'000}},
    Mass{"ONZ", {45'359'237, 1'600'000'000}},    // a sixteenth of a pound
    Mass{"APZ", {311'034'768, 10'000'000'000}},  // troy ounce: 31.1034768 g
    Mass{"STN", {90'718'474, 100'000}},          // 2000 lb
    Mass{"LTN", {10'160'469'088, 10'000'000}},   // 2240 lb
    Mass{"CWA", {45'359'237, 1'000'000}},        // 100 lb
    Mass{"CWI", {5'080'234'544, 100'000'000}},   // 112 lb
};

constexpr std::size_t longest_unit = 80;  // bytes: the longest name of the table has 62

}  // namespace

std::optional<std::string_view> unit_code(std::string_view text) {
    static const LookupTable table = made_table();
    if (text.size() > longest_unit) return std::nullopt;
    const std::string key = detail::lookup_key(text);
    if (key.empty()) return std::nullopt;
    auto found = table.find(key);
    if (!found) {  // "CT - CARTON", "PK - COLIS (PACKAGE)", "796 ШТ": a code or name at one end that the rest
                   // bears out
        const std::size_t first = key.find(' ');
        if (first == std::string::npos) return std::nullopt;
        const auto front = table.find(std::string_view(key).substr(0, first));
        const std::size_t second = std::min(key.find(' ', first + 1), key.size());
        const auto next = table.find(std::string_view(key).substr(first + 1, second - first - 1));
        const auto rest = table.find(std::string_view(key).substr(first + 1));
        if (front && (front == next || front == rest)) found = front;
    }
    if (!found) return std::nullopt;
    return unit_names[*found].code;
}

std::optional<Ratio> kilograms_per(std::string_view rec20_code) {
    const auto* found =
        std::find_if(masses.begin(), masses.end(), [&](const Mass& mass) { return mass.code == rec20_code; });
    if (found == masses.end()) return std::nullopt;
    return found->kilograms;
}

}  // namespace waybill
