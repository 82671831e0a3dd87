// SPDX-License-Identifier: Apache-2.0
#include "synth/registration.hpp"

#include <gtest/gtest.h>

#include "synth/world.hpp"

namespace waybill::synth {
namespace {

TEST(Registration, CheckDigitsWorkedOutByHand) {
    // 1*2+2*4+3*10+4*3+5*5+6*9+7*4+8*6+9*8 = 279; 279 mod 11 = 4.
    EXPECT_TRUE(inn_is_right("1234567894"));
    EXPECT_FALSE(inn_is_right("1234567895"));
    // 1+4+9+16+25+36+49+64+81+0+11 = 296; 296 mod 11 = 10: the second row of weights,
    // 3+8+15+24+35+48+63+80+99+0+2 = 377; 377 mod 11 = 3.
    EXPECT_TRUE(bin_is_right("123456789013"));
    EXPECT_FALSE(bin_is_right("123456789010"));
    EXPECT_FALSE(uscc_is_right("91440300"));
}

TEST(Registration, NumbersOfFirmsAreRightAndASlipIsNot) {
    for (std::uint32_t id = 1; id < 400; ++id) {
        Draw draw(9, Stream::noise, id);
        const std::string inn = tax_number(9, make_firm(9, id, FirmKind::importer, Country::RU, first_day));
        EXPECT_TRUE(inn_is_right(inn)) << inn;
        EXPECT_TRUE(inn_is_right(tax_number(9, make_firm(9, id, FirmKind::person, Country::RU, first_day))));
        EXPECT_TRUE(bin_is_right(tax_number(9, make_firm(9, id, FirmKind::trader, Country::KZ, first_day))));
        EXPECT_TRUE(
            uscc_is_right(tax_number(9, make_firm(9, id, FirmKind::exporter, Country::CN, first_day))));
        EXPECT_TRUE(vkn_is_right(tax_number(9, make_firm(9, id, FirmKind::trader, Country::TR, first_day))));
    }
}

TEST(Registration, OneWrongDigitIsCaughtNearlyAlways) {
    int caught = 0;
    for (std::uint32_t id = 1; id <= 500; ++id) {
        Draw draw(9, Stream::noise, id);
        const std::string right = tax_number(9, make_firm(9, id, FirmKind::importer, Country::RU, first_day));
        const std::string wrong = with_wrong_digit(right, draw);
        ASSERT_NE(wrong, right);
        ASSERT_EQ(wrong.size(), right.size());
        caught += inn_is_right(wrong) ? 0 : 1;
    }
    EXPECT_GE(caught, 470);  // modulo 11, then 10 becomes 0: about one in a hundred slips through
}

}  // namespace
}  // namespace waybill::synth
