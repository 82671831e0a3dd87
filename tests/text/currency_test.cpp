// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "text/values.hpp"

namespace waybill {
namespace {

std::string code(std::string_view text) {
    return std::string(currency_code(text).value_or("none"));
}

TEST(Currency, CodesInLettersAndDigits) {
    EXPECT_EQ(code("USD"), "USD");
    EXPECT_EQ(code("usd"), "USD");
    EXPECT_EQ(code("840"), "USD");
    EXPECT_EQ(code("643"), "RUB");
    EXPECT_EQ(code("810"), "RUB");  // before 1998, and still written
    EXPECT_EQ(code("RUR"), "RUB");
    EXPECT_EQ(code("XXX"), "none");
    EXPECT_EQ(code("ABC"), "none");
}

TEST(Currency, NamesAndSigns) {
    EXPECT_EQ(code("US DOLLARS"), "USD");
    EXPECT_EQ(code("доллар США"), "USD");
    EXPECT_EQ(code("US$"), "USD");
    EXPECT_EQ(code("DÓLAR DOS EUA"), "USD");
    EXPECT_EQ(code("美元"), "USD");
    EXPECT_EQ(code("€"), "EUR");
    EXPECT_EQ(code("ЕВРО"), "EUR");
    EXPECT_EQ(code("руб."), "RUB");
    EXPECT_EQ(code("₽"), "RUB");
    EXPECT_EQ(code("Российский рубль"), "RUB");
    EXPECT_EQ(code("人民币"), "CNY");
    EXPECT_EQ(code("Chinese Yuan"), "CNY");
    EXPECT_EQ(code("тенге"), "KZT");
    EXPECT_EQ(code("ТЕҢГЕ"), "KZT");
    EXPECT_EQ(code("сум"), "UZS");
    EXPECT_EQ(code("R$"), "BRL");
    EXPECT_EQ(code("TL"), "TRY");
    EXPECT_EQ(code("POUND STERLING"), "GBP");
    EXPECT_EQ(code("INDIAN RUPEE"), "INR");
}

TEST(Currency, NamesOfSeveralCurrenciesGiveNothing) {
    for (const auto* text : {"$", "¥", "DOLLAR", "PESO", "RUPEE", "FRANC", "DINAR", "MANAT", "元", "CFA"})
        EXPECT_EQ(code(text), "none") << text;
}

TEST(Currency, ACodeBesideItsNameCountsOnlyIfBothAgree) {
    EXPECT_EQ(code("USD - US DOLLAR"), "USD");
    EXPECT_EQ(code("840 USD"), "USD");
    EXPECT_EQ(code("US Dollar (USD)"), "USD");
    EXPECT_EQ(code("USD - EURO"), "none");
    EXPECT_EQ(code("USD KG"), "none");
}

TEST(Currency, NothingGivesNothing) {
    for (const auto* text : {"", "NULL", "kg", "-"}) EXPECT_EQ(code(text), "none") << text;
}

}  // namespace
}  // namespace waybill
