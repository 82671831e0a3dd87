// SPDX-License-Identifier: Apache-2.0
#pragma once

// A key under which a Cyrillic name and its romanisations meet. Start at latin_keys().
// Rule by rule, with what each confuses: docs/decisions/010-romanisation.md.
// Tested by tests/text/latin_key_test.cpp.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// How a Latin word is to be read where systems differ; see docs/decisions/010-romanisation.md.
enum class LatinReading : std::uint8_t {
    international,  ///< ch = ч, x = кс, j = й, c and z as in ISO 9; Ukrainian г = h
    technical,      ///< GOST 7.79 B: x = х; Ukrainian г = g
    german,         ///< ch = х, sch = ш, sh = ж, z = ц, c = k
    french,         ///< ch = ш, j = ж, ou = у, silent e in -ine, gu = g
};

/// The skeleton of a name in any mix of Cyrillic and Latin, under one reading of its Latin letters.
///
/// Small letters, digits and capitals for folded sounds, words divided by one space; other scripts are
/// copied. Give it the name as written or cleaned: apostrophes and primes inside words (soft signs) are
/// dropped here, but normalised_name() has turned them into spaces. Equal keys say that the names may be
/// romanisations of one name, not that they are: Захар and Сахар have one key.
[[nodiscard]] std::string latin_key(std::string_view name,
                                    LatinReading reading = LatinReading::international);

/// The distinct keys under all readings, that of `international` first; mostly one or two.
/// Two names agree if any of their keys are equal. A romanisation by any Romanisation agrees with its name;
/// what does not (Serbian ђо and џ, Tajik ҷ, Macedonian ѕ, a leading ў) stands in the decision note.
[[nodiscard]] std::vector<std::string> latin_keys(std::string_view name);

}  // namespace waybill
