// SPDX-License-Identifier: Apache-2.0
#pragma once

// A made-up company or trader, and how papers write it.

#include <array>
#include <cstdint>
#include <string>

#include "synth/noise.hpp"
#include "synth/places.hpp"
#include "synth/random.hpp"

namespace waybill::synth {

/// A holding owns firms and takes part in no trade.
enum class FirmKind : std::uint8_t { maker, exporter, trader, importer, user, person, holding };

/// The language that a paper is written in.
enum class Tongue : std::uint8_t { english, russian, chinese, turkish, spanish };

/// Days since 1970-01-01.
using DayNumber = std::int32_t;

struct Firm {
    std::uint32_t id = 0;  ///< 0 stands for no firm
    FirmKind kind = FirmKind::trader;
    Country country = Country::CN;
    std::array<std::uint8_t, 3> stem{};  ///< syllables
    std::uint8_t city = 0, street = 0, form = 0, pattern = 0;
    std::uint8_t business = 0, second_business = 0;
    std::uint16_t house = 1, room = 0;
    DayNumber founded = 0;
    DayNumber closed = 0;         ///< 0: still there
    std::uint32_t owner = 0;      ///< firm id, or 0: a person of its own
    std::uint32_t director = 0;   ///< key of a person; equal keys are one person
    std::uint32_t premises = 0;   ///< key of an address
    std::uint32_t telephone = 0;  ///< key of a number
    std::uint32_t succeeds = 0;   ///< firm id of the firm it took over from
};

/// The firm with this id: a pure function of its arguments. `before` is the day it must exist.
[[nodiscard]] Firm make_firm(std::uint64_t seed, std::uint32_t id, FirmKind kind, Country country,
                             DayNumber before);

/// The name in full, as the firm itself writes it in its home script.
[[nodiscard]] std::string home_name(const Firm& firm);
/// The name in plain Latin capitals, with the usual legal form: what most foreign papers show.
[[nodiscard]] std::string latin_name(const Firm& firm);
/// The word that the name turns on, in Latin: brands of makers come from it.
[[nodiscard]] std::string latin_stem(const Firm& firm);

/// The name as one paper writes it: `spelling` 0 is the usual one for that language, each other number is
/// another spelling that the noise allows; the same number gives the same text.
[[nodiscard]] std::string written_name(std::uint64_t seed, const Firm& firm, Tongue tongue,
                                       std::uint32_t spelling, const Noise& noise);
[[nodiscard]] std::string written_address(std::uint64_t seed, const Firm& firm, Tongue tongue,
                                          std::uint32_t spelling);
[[nodiscard]] std::string telephone(std::uint64_t seed, const Firm& firm);

}  // namespace waybill::synth
