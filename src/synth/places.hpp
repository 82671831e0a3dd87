// SPDX-License-Identifier: Apache-2.0
#pragma once

// Countries and cities of the artificial world. The countries are real, so that layouts, numbers and codes
// are as offices write them; every firm, brand and event in them is made up.

#include <cstdint>
#include <span>
#include <string_view>

namespace waybill::synth {

/// Which syllables a country's firms are named from.
enum class Flavour : std::uint8_t {
    han,
    slavic,
    steppe,
    caucasus,
    turkish,
    gulf,
    indian,
    viet,
    malay,
    german,
    romance
};

enum class Country : std::uint8_t {
    CN,
    HK,
    RU,
    KZ,
    KG,
    UZ,
    AM,
    GE,
    BY,
    TR,
    AE,
    RS,
    IN,
    VN,
    TH,
    MY,
    PK,
    DE,
    IT,
    MX,
    US,
};
inline constexpr std::size_t country_count = static_cast<std::size_t>(Country::US) + 1;

struct City {
    std::string_view english, russian, chinese;
};

struct CountryInfo {
    std::string_view code, alpha3, numeric;
    std::string_view english;  ///< as vendors write it: "RUSSIAN FEDERATION"
    std::string_view russian, chinese, spanish;
    std::string_view currency;
    std::string_view dialling;
    Flavour flavour;
    std::span<const City> cities;
};

[[nodiscard]] const CountryInfo& info(Country country);
/// Days a consignment is under way between two countries, at the least.
[[nodiscard]] std::int32_t transit_days(Country from, Country to);

}  // namespace waybill::synth
