// SPDX-License-Identifier: Apache-2.0
#include "synth/firm.hpp"

#include <gtest/gtest.h>

#include <set>

#include "synth/letters.hpp"
#include "synth/world.hpp"

namespace waybill::synth {
namespace {

bool well_formed(const std::string& text) {
    return encode(decode(text)) == text && text.find('\0') == std::string::npos;
}

TEST(Firm, TheSameKeyGivesTheSameFirm) {
    const Firm a = make_firm(7, 42, FirmKind::trader, Country::KZ, first_day);
    const Firm b = make_firm(7, 42, FirmKind::trader, Country::KZ, first_day);
    const Firm other_seed = make_firm(8, 42, FirmKind::trader, Country::KZ, first_day);
    EXPECT_EQ(home_name(a), home_name(b));
    EXPECT_NE(home_name(a) + written_address(7, a, Tongue::russian, 0),
              home_name(other_seed) + written_address(8, other_seed, Tongue::russian, 0));
    EXPECT_LT(a.founded, first_day);
}

TEST(Firm, NamesOfEveryCountryAndTongueAreWellFormedAndOnOneLine) {
    const Noise noise = noise_of(NoiseLevel::harsh);
    for (std::size_t c = 0; c < country_count; ++c) {
        for (std::uint32_t id = 1; id <= 40; ++id) {
            const Firm firm = make_firm(3, id, id % 9 == 0 ? FirmKind::person : FirmKind::trader,
                                        static_cast<Country>(c), first_day);
            for (const Tongue tongue :
                 {Tongue::english, Tongue::russian, Tongue::chinese, Tongue::turkish, Tongue::spanish}) {
                for (std::uint32_t spelling = 0; spelling < 6; ++spelling) {
                    const std::string name = written_name(3, firm, tongue, spelling, noise);
                    EXPECT_TRUE(well_formed(name)) << name;
                    EXPECT_GE(decode(name).size(), 4u) << home_name(firm);
                    EXPECT_EQ(name.find('\n'), std::string::npos);
                    EXPECT_TRUE(well_formed(written_address(3, firm, tongue, spelling)));
                }
            }
        }
    }
}

TEST(Firm, AHomeNameStandsInItsOwnScript) {
    const Firm chinese = make_firm(3, 5, FirmKind::exporter, Country::CN, first_day);
    const Firm russian = make_firm(3, 5, FirmKind::importer, Country::RU, first_day);
    EXPECT_GE(decode(home_name(chinese)).front(), U'\u4e00');
    EXPECT_NE(home_name(russian).find("\""), std::string::npos);
    const std::u32string letters = decode(home_name(russian));
    EXPECT_TRUE(letters.front() >= U'А' && letters.front() <= U'я') << home_name(russian);
    for (const char32_t c : decode(latin_name(russian))) EXPECT_LT(c, 128u) << latin_name(russian);
}

TEST(Firm, NoiseMakesOtherSpellingsOfOneName) {
    const Firm firm = make_firm(3, 77, FirmKind::trader, Country::KG, first_day);
    std::set<std::string> spellings;
    for (std::uint32_t s = 0; s < 12; ++s)
        spellings.insert(written_name(3, firm, Tongue::english, s, noise_of(NoiseLevel::real)));
    EXPECT_GE(spellings.size(), 4u);
    EXPECT_EQ(written_name(3, firm, Tongue::english, 4, noise_of(NoiseLevel::real)),
              written_name(3, firm, Tongue::english, 4, noise_of(NoiseLevel::real)));
}

}  // namespace
}  // namespace waybill::synth
