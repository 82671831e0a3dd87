// SPDX-License-Identifier: Apache-2.0
#pragma once

// How untidy the world's papers are. Every rate is per million.

#include <cstdint>

#include "synth/synth.hpp"

namespace waybill::synth {

struct Noise {
    std::uint32_t new_spelling;     ///< a document leaves the firm's usual spelling for another
    std::uint32_t slip;             ///< a spelling carries a typist's slip
    std::uint32_t lookalike;        ///< ... letters of the other script
    std::uint32_t form_dropped;     ///< ... no legal form
    std::uint32_t form_varied;      ///< ... another writing of the legal form
    std::uint32_t business_varied;  ///< ... the line of business shortened, translated or left out
    std::uint32_t other_usage;      ///< ... another usage of transliteration
    std::uint32_t reordered;        ///< ... words in another order
    std::uint32_t address_in_name;  ///< ... the address or a number written into the name
    std::uint32_t cut;              ///< ... cut off at the field's end
    std::uint32_t missing;          ///< an optional field is blank
    std::uint32_t wrong_number;     ///< a tax number with a wrong digit
    std::uint32_t wrong_hs;         ///< a tariff code that is not the goods'
    std::uint32_t bland;            ///< a description that says little
    std::uint32_t misleading;       ///< a description (and code) of something else
    std::uint32_t brand_left_out;   ///< the brand field is blank, or says "none"
    std::uint32_t quantity_slip;    ///< the two sides' quantities differ
    std::uint32_t value_slip;       ///< the two sides' values differ by more than freight
    std::uint32_t late;             ///< declared weeks after the border
    std::uint32_t corrected;        ///< a later row corrects this one
    std::uint32_t repeated;         ///< the same row twice in a file
};

[[nodiscard]] constexpr Noise noise_of(NoiseLevel level) {
    switch (level) {
        case NoiseLevel::low:
            return {60'000, 20'000, 5'000,  50'000, 150'000, 100'000, 50'000, 30'000, 10'000, 5'000, 30'000,
                    5'000,  10'000, 40'000, 5'000,  60'000,  20'000,  20'000, 30'000, 3'000,  2'000};
        case NoiseLevel::real:
            return {220'000, 120'000, 50'000,  160'000, 450'000, 350'000, 300'000,
                    120'000, 130'000, 150'000, 110'000, 25'000,  60'000,  180'000,
                    30'000,  300'000, 90'000,  80'000,  90'000,  12'000,  8'000};
        case NoiseLevel::harsh:
            return {450'000, 300'000, 140'000, 300'000, 650'000, 550'000, 550'000,
                    250'000, 150'000, 60'000,  250'000, 80'000,  160'000, 350'000,
                    90'000,  550'000, 220'000, 200'000, 200'000, 30'000,  20'000};
    }
    return {};
}

}  // namespace waybill::synth
