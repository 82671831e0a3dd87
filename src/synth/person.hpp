// SPDX-License-Identifier: Apache-2.0
#pragma once

// Made-up persons: those who own and direct firms.

#include <compare>
#include <cstdint>
#include <string>

#include "synth/firm.hpp"

namespace waybill::synth {

/// A person is known by the firm it was first drawn for, and its number there; number 0 is the director that
/// Firm::director names.
struct Person {
    std::uint32_t root = 0;  ///< firm id; 0: nobody
    std::uint8_t number = 0;
    Country country = Country::RU;
    [[nodiscard]] bool is_nobody() const { return root == 0; }
    friend auto operator<=>(const Person&, const Person&) = default;
};

/// The director that `firm` has from the plan: firms with equal keys have the same one.
[[nodiscard]] Person director_of(const Firm& firm);

/// Id in the truth tables: above that of any firm.
[[nodiscard]] std::uint64_t person_id(const Person& person);

/// Family and given name, in Russian with the father's name where that is the custom; in Chinese letters
/// where the person has them. Other tongues: Latin.
[[nodiscard]] std::string person_name(std::uint64_t seed, const Person& person, Tongue tongue);
/// Between 1950 and 1995.
[[nodiscard]] DayNumber birth_day(std::uint64_t seed, const Person& person);
/// Number of twelve digits with its check digits: INN in Russia, IIN in Kazakhstan. Blank elsewhere.
[[nodiscard]] std::string person_number(std::uint64_t seed, const Person& person);

}  // namespace waybill::synth
