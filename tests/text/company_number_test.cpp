// SPDX-License-Identifier: Apache-2.0
// Expected values are worked examples of the published algorithms, or numbers whose check digits were worked
// out by another implementation.
#include <gtest/gtest.h>

#include "text/company_numbers.hpp"

namespace waybill {
namespace {

// "kind digits ok", "kind digits wrong", "kind digits" where there is no check digit; "none".
std::string shown(const CompanyNumber& number) {
    std::string text = std::string(number.kind) + " " + number.digits;
    if (number.has_check_digit) text += number.check_digit_ok ? " ok" : " wrong";
    return text + (number.of_person ? " person" : "");
}
std::string read(std::string_view text, std::string_view country = {}) {
    const auto number = read_company_number(text, country);
    return number ? shown(*number) : "none";
}
std::string taken(std::string_view text, std::string_view country = {}) {
    const auto found = take_company_numbers(text, country);
    std::string out;
    for (const auto& number : found.numbers) out += shown(number) + "; ";
    return out + "[" + found.name + "]";
}

TEST(CompanyNumber, Russian) {
    EXPECT_EQ(read("7830002293", "RU"), "inn 7830002293 ok");
    EXPECT_EQ(read("7830002292", "RU"), "inn 7830002292 wrong");
    EXPECT_EQ(read("500100732259", "RU"), "inn 500100732259 ok person");
    EXPECT_EQ(read("500100732258", "RU"), "inn 500100732258 wrong person");
    EXPECT_EQ(read("1022200525819", "RU"), "ogrn 1022200525819 ok");
    EXPECT_EQ(read("1022500001328", "RU"), "ogrn 1022500001328 wrong");
    EXPECT_EQ(read("385768585948949", "RU"), "ogrnip 385768585948949 ok person");
    EXPECT_EQ(read("773601001", "RU"), "kpp 773601001");
    EXPECT_EQ(read("7736AB001", "RU"), "kpp 7736AB001");
}

TEST(CompanyNumber, OfTheNeighbours) {
    EXPECT_EQ(read("971240001315", "KZ"), "bin 971240001315 ok");
    EXPECT_EQ(read("971240001316", "KZ"), "bin 971240001316 wrong");
    EXPECT_EQ(read("971340001315", "KZ"), "none");  // there is no month 13
    EXPECT_EQ(read("200988541", "BY"), "unp 200988541 ok");
    EXPECT_EQ(read("200988542", "BY"), "unp 200988542 wrong");
    EXPECT_EQ(read("MA1953684", "BY"), "unp MA1953684 ok");
    EXPECT_EQ(read("32855961", "UA"), "edrpou 32855961 ok");
    EXPECT_EQ(read("32855968", "UA"), "edrpou 32855968 wrong");
    EXPECT_EQ(read("12345678", "UA"), "edrpou 12345678 ok");
    EXPECT_EQ(read("305962438", "UZ"), "stir 305962438");
}

TEST(CompanyNumber, Asian) {
    EXPECT_EQ(read("91350100M000100Y43"), "uscc 91350100M000100Y43 ok");  // the example of GB 32100-2015
    EXPECT_EQ(read("91350100M000100Y44"), "none");
    EXPECT_EQ(read("91350100M000100Y44", "CN"), "uscc 91350100M000100Y44 wrong");
    EXPECT_EQ(read("27AAPFU0939F1ZV"), "gstin 27AAPFU0939F1ZV ok");
    EXPECT_EQ(read("27AAPFU0939F1ZO", "IN"), "gstin 27AAPFU0939F1ZO wrong");
    EXPECT_EQ(read("AAPFU0939F", "IN"), "pan AAPFU0939F");
    EXPECT_EQ(read("AAPPU0939F", "IN"), "pan AAPPU0939F person");
    EXPECT_EQ(read("0708004962", "IN"), "iec 0708004962");
    EXPECT_EQ(read("4540536920", "TR"), "vkn 4540536920 ok");
    EXPECT_EQ(read("4540536921", "TR"), "vkn 4540536921 wrong");
    EXPECT_EQ(read("17291716060", "TR"), "tckn 17291716060 ok person");
}

TEST(CompanyNumber, AmericanAndInternational) {
    EXPECT_EQ(read("16.727.230/0001-97", "BR"), "cnpj 16727230000197 ok");
    EXPECT_EQ(read("20-26756539-3", "AR"), "cuit 20267565393 ok");
    EXPECT_EQ(read("213800KUD8LAJWSQ9D15"), "lei 213800KUD8LAJWSQ9D15 ok");
    EXPECT_EQ(read("213800KUD8LXJWSQ9D15"), "none");
    EXPECT_EQ(read("LEI 213800KUD8LXJWSQ9D15"), "lei 213800KUD8LXJWSQ9D15 wrong");
    EXPECT_EQ(read("IMO 9074729"), "imo 9074729 ok");
    EXPECT_EQ(read("IMO 9074728"), "imo 9074728 wrong");
    EXPECT_EQ(read("9074729"), "none");  // seven digits can be anything
}

TEST(CompanyNumber, EuropeanVat) {
    for (const auto* number :
         {"DE136695976", "IT00743110157", "PL8567346215", "BE0428759497", "FR40303265045", "BG175074752",
          "ESB58378431", "ESJ99216582", "LV40003521600", "EE100931558", "FI20774740"})
        EXPECT_EQ(read(number), std::string("vat ") + number + " ok");
    for (const auto* number : {"ATU13585627", "LT119511515", "CZ25123891", "NL004495445B01"})
        EXPECT_EQ(read(number), std::string("vat ") + number);
    EXPECT_EQ(read("DE136695978"), "vat DE136695978 wrong");
    EXPECT_EQ(read("FR41303265045"), "vat FR41303265045 wrong");
    EXPECT_EQ(read("136695976", "DE"), "vat DE136695976 ok");  // the country is known, the prefix left out
    EXPECT_EQ(read("NIP 856-734-62-15"), "vat PL8567346215 ok");
}

TEST(CompanyNumber, LabelsStandInForTheHint) {
    EXPECT_EQ(read("ИНН 7830002293"), "inn 7830002293 ok");
    EXPECT_EQ(read("ИНН:7830002293", "CN"), "inn 7830002293 ok");
    EXPECT_EQ(read("INN7830002293"), "inn 7830002293 ok");
    EXPECT_EQ(read("ОГРН: 1022200525819"), "ogrn 1022200525819 ok");
    EXPECT_EQ(read("统一社会信用代码：91350100M000100Y43"), "uscc 91350100M000100Y43 ok");
    EXPECT_EQ(read("统一社会信用代码91350100M000100Y43"), "uscc 91350100M000100Y43 ok");
    EXPECT_EQ(read("VAT No: BG 175074752"), "vat BG175074752 ok");
    EXPECT_EQ(read("CIF B12837084"), "vat ESB12837084 ok");
    EXPECT_EQ(read("NIT: 900.592.077-0", "CO"), "tin 9005920770");
    EXPECT_EQ(read("TIN 305962438", "UZ"), "stir 305962438");
    EXPECT_EQ(read("INN 010085635"), "tin 010085635");  // Tajik: nine digits
}

TEST(CompanyNumber, WithoutHintOrLabelDigitsAreNoNumber) {
    for (const auto* text : {"7830002293", "971240001315", "4540536920", "", "123", "ROMASHKA",
                             "7830002293 7830002293", "99999999999999999999999999"})
        EXPECT_EQ(read(text), "none") << text;
}

TEST(NameWithNumbers, AnInnWithItsKppNeedsNoHint) {
    EXPECT_EQ(taken("7830002293 783001001 OOO ROMASHKA"), "inn 7830002293 ok; kpp 783001001; [OOO ROMASHKA]");
    EXPECT_EQ(taken("ООО РОМАШКА, ИНН/КПП 7830002293/783001001"),
              "inn 7830002293 ok; kpp 783001001; [ООО РОМАШКА]");
    EXPECT_EQ(taken("7830002292 783001001 OOO ROMASHKA"),
              "[7830002292 783001001 OOO ROMASHKA]");  // wrong digit
}

TEST(NameWithNumbers, OneNumberNeedsALabelOrAHint) {
    EXPECT_EQ(taken("7830002293 OOO ROMASHKA"), "[7830002293 OOO ROMASHKA]");
    EXPECT_EQ(taken("7830002293 OOO ROMASHKA", "RU"), "inn 7830002293 ok; [OOO ROMASHKA]");
    EXPECT_EQ(taken("OOO ROMASHKA (INN 7830002293)"), "inn 7830002293 ok; [OOO ROMASHKA]");
    EXPECT_EQ(taken("AZULEJOS NORTE SL VAT ESB58378431"), "vat ESB58378431 ok; [AZULEJOS NORTE SL]");
    EXPECT_EQ(taken("AZULEJOS NORTE ES B-58378431 C/MAYOR"), "vat ESB58378431 ok; [AZULEJOS NORTE C/MAYOR]");
    EXPECT_EQ(taken("NORD SIA LV 40003521600 RIGA"), "vat LV40003521600 ok; [NORD SIA RIGA]");
    EXPECT_EQ(taken("CARRELAGES SA TVA BE 0428 759 497"), "vat BE0428759497 ok; [CARRELAGES SA]");
    EXPECT_EQ(taken("NORDHAVEN LLC TIN 010085635 12 MAIN ST"), "tin 010085635; [NORDHAVEN LLC 12 MAIN ST]");
}

TEST(NameWithNumbers, OtherNumbersStayInTheName) {
    for (const auto* text : {"PLOT 1234567890 SOMEWHERE", "TEL 918128429092", "KORVON 2011",
                             "PIN 390020 UNIT 7", "A & B", "750703104 MCKINNEY", "12 MAIN ST 43230"})
        EXPECT_EQ(taken(text, "US"), "[" + std::string(text) + "]");
    EXPECT_EQ(taken("&laquo;X&raquo;  Y"), "[«X» Y]");  // clean_text in any case
    EXPECT_EQ(taken(""), "[]");
}

}  // namespace
}  // namespace waybill
