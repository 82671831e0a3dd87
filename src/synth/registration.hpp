// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tax and registration numbers in the forms of their countries, with their check digits.

#include <cstdint>
#include <string>
#include <string_view>

#include "synth/firm.hpp"

namespace waybill::synth {

/// The number under which the firm's country knows it: INN, BIN, USCC, VKN, TRN, GSTIN's PAN, MST ... Right
/// by its check digit where there is one.
[[nodiscard]] std::string tax_number(std::uint64_t seed, const Firm& firm);
/// The same with one digit changed: wrong by its check digit.
[[nodiscard]] std::string with_wrong_digit(std::string_view number, Draw& draw);

/// The number of a Russian firm's entry in the register, OGRN: 13 digits, the last one a check digit.
[[nodiscard]] std::string ogrn(std::uint64_t seed, const Firm& firm);
[[nodiscard]] bool ogrn_is_right(std::string_view digits);
/// A Russian person's INN, 12 digits.
[[nodiscard]] std::string personal_inn(Draw& draw);
/// A Kazakh person's IIN: six digits of the birth day, five more, and the check digit.
[[nodiscard]] std::string personal_iin(Draw& draw, std::string_view birth_day);

[[nodiscard]] bool inn_is_right(std::string_view digits);  ///< Russia, 10 or 12 digits
[[nodiscard]] bool bin_is_right(std::string_view digits);  ///< Kazakhstan, 12 digits (also IIN)
[[nodiscard]] bool uscc_is_right(std::string_view code);   ///< China, 18 characters
[[nodiscard]] bool vkn_is_right(std::string_view digits);  ///< Turkey, 10 digits

}  // namespace waybill::synth
