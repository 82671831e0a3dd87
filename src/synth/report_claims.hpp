// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sentences that claim something about the trade, in English or Russian, with what the world says to them.

#include <string>
#include <string_view>

#include "synth/reports.hpp"

namespace waybill::synth {

/// A language, and what is needed to speak of the world in it.
struct Teller {
    const World& world;
    const Facts& facts;
    bool russian = false;
    std::string speaker;  ///< who says the next claims; blank: the paper itself
};

/// "About 70 exporters ...": the world's figure times `per_mille` / 1000, rounded; 1000 makes it true.
[[nodiscard]] Claim exporters_claim(const Teller& teller, const Definition& definition,
                                    std::int64_t per_mille);
/// "... came to more than $12.3 million", "nearly", "at least": the hedge goes by the definition.
[[nodiscard]] Claim sum_claim(const Teller& teller, const Definition& definition, std::int64_t per_mille);
/// How many of 100 consignments came from other countries than China; `shift` in per mille makes it false.
[[nodiscard]] Claim share_claim(const Teller& teller, std::int64_t shift);
/// Which third country sent most consignments; `rank` 0 is true, others are not.
[[nodiscard]] Claim rank_claim(const Teller& teller, std::size_t rank);
/// The month of the last direct sale of a brand; `months_off` 0 makes it true.
[[nodiscard]] Claim last_sale_claim(const Teller& teller, std::size_t brand, int months_off);
/// A brand's maker denies direct sales since the sanctions.
[[nodiscard]] Claim denial_claim(const Teller& teller, std::size_t brand);
/// An importer will have drones delivered after the world's end.
[[nodiscard]] Claim plan_claim(const Teller& teller, const Firm& importer, std::uint32_t drones);
/// Something that no customs record can tell; `which` picks one of several.
[[nodiscard]] Claim untestable_claim(const Teller& teller, std::uint32_t which);

/// "July 2022", "июль 2022 года" (in the case of the noun that Russian asks for after "в").
[[nodiscard]] std::string month_words(DayNumber day, bool russian);
/// "4 July 2022", "4 июля 2022 года".
[[nodiscard]] std::string day_words(DayNumber day, bool russian);

}  // namespace waybill::synth
