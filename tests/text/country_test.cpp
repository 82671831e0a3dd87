// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "text/values.hpp"

namespace waybill {
namespace {

std::string code(std::string_view text) {
    return std::string(country_code(text).value_or("none"));
}

TEST(Country, CodesOfAllThreeKinds) {
    EXPECT_EQ(code("CN"), "CN");
    EXPECT_EQ(code("cn"), "CN");
    EXPECT_EQ(code("CHN"), "CN");
    EXPECT_EQ(code("156"), "CN");
    EXPECT_EQ(code("004"), "AF");
    EXPECT_EQ(code("NA"), "NA");
    EXPECT_EQ(code("UK"), "GB");
    EXPECT_EQ(code("ZZ"), "none");
    EXPECT_EQ(code("36"), "none");  // 036 without its zero, or anything else
}

TEST(Country, NamesInManyLanguages) {
    EXPECT_EQ(code("China"), "CN");
    EXPECT_EQ(code("КИТАЙ"), "CN");
    EXPECT_EQ(code("ХИТОЙ"), "CN");
    EXPECT_EQ(code("Xitoy"), "CN");
    EXPECT_EQ(code("Қытай"), "CN");
    EXPECT_EQ(code("中国"), "CN");
    EXPECT_EQ(code("中國"), "CN");
    EXPECT_EQ(code("الصين"), "CN");
    EXPECT_EQ(code("Trung Quốc"), "CN");
    EXPECT_EQ(code("Allemagne"), "DE");
    EXPECT_EQ(code("ALEMANIA"), "DE");
    EXPECT_EQ(code("Estados Unidos"), "US");
    EXPECT_EQ(code("Belçika"), "BE");
    EXPECT_EQ(code("Німеччина"), "DE");
}

TEST(Country, CaseAccentsAndMarksDoNotMatter) {
    EXPECT_EQ(code("TÜRKİYE"), "TR");
    EXPECT_EQ(code("TÜRKIYE"), "TR");
    EXPECT_EQ(code("Türkiye"), "TR");
    EXPECT_EQ(code("turkiye"), "TR");
    EXPECT_EQ(code("COTE D`IVOIRE"), "CI");
    EXPECT_EQ(code("Côte d’Ivoire"), "CI");
    EXPECT_EQ(code("  U.S.A. "), "US");
    EXPECT_EQ(code("OʻZBEKISTON"), "UZ");
    EXPECT_EQ(code("O'ZBEKISTON"), "UZ");
    EXPECT_EQ(code("РOCCИЯ"), "RU");  // with Latin O and C
}

TEST(Country, FormsOfStateInAnyOrder) {
    EXPECT_EQ(code("РОССИЙСКАЯ ФЕДЕРАЦИЯ"), "RU");
    EXPECT_EQ(code("КИТАЙСКАЯ НАРОДНАЯ РЕСПУБЛИКА"), "CN");
    EXPECT_EQ(code("TANZANIA, UNITED REPUBLIC OF"), "TZ");
    EXPECT_EQ(code("VENEZUELA, BOLIVARIAN REPUBLIC OF"), "VE");
    EXPECT_EQ(code("Republic of Kazakhstan"), "KZ");
    EXPECT_EQ(code("THE NETHERLANDS"), "NL");
    EXPECT_EQ(code("VIRGIN ISLANDS, UNITED STATES"), "VI");
    EXPECT_EQ(code("TAIWAN, PROVINCE OF CHINA"), "TW");
    EXPECT_EQ(code("HONG KONG, CHINA"), "HK");
    EXPECT_EQ(code("MACEDONIA, THE FORMER YUGOSLAV REPUBLIC OF"), "MK");
    EXPECT_EQ(code("CONGO, THE DEMOCRATIC REPUBLIC OF THE"), "CD");
    EXPECT_EQ(code("BOSNIA AND HERZEGOVINA"), "BA");
    EXPECT_EQ(code("ESPA?A"), "ES");
}

TEST(Country, TheFormOfStateCanChangeTheCountry) {
    EXPECT_EQ(code("REPUBLIC OF CHINA"), "TW");
    EXPECT_EQ(code("PEOPLE'S REPUBLIC OF CHINA"), "CN");
    EXPECT_EQ(code("KOREA, REPUBLIC OF"), "KR");
    EXPECT_EQ(code("KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF"), "KP");
    EXPECT_EQ(code("REPUBLIC OF THE CONGO"), "CG");
    EXPECT_EQ(code("DEMOCRATIC REPUBLIC OF THE CONGO"), "CD");
    EXPECT_EQ(code("GUINEA"), "GN");
    EXPECT_EQ(code("GUINEA-BISSAU"), "GW");
    EXPECT_EQ(code("EQUATORIAL GUINEA"), "GQ");
    EXPECT_EQ(code("NIGER"), "NE");
    EXPECT_EQ(code("DOMINICA"), "DM");
    EXPECT_EQ(code("DOMINICAN REPUBLIC"), "DO");
}

TEST(Country, AmbiguousNamesGiveNothing) {
    for (const auto* text :
         {"CONGO", "KOREA", "КОРЕЯ", "VIRGIN ISLANDS", "USSR", "СССР", "YUGOSLAVIA", "EU", "AFRICA"})
        EXPECT_EQ(code(text), "none") << text;
}

TEST(Country, FormerCountriesGiveTheirOnlySuccessor) {
    EXPECT_EQ(code("GERMAN FEDERAL REPUBLIC"), "DE");
    EXPECT_EQ(code("VIETNAM, DEMOCRATIC REPUBLIC OF"), "VN");
    EXPECT_EQ(code("YEMEN, DEMOCRATIC"), "YE");
    EXPECT_EQ(code("LIBYAN ARAB REPUBLIC"), "LY");
    EXPECT_EQ(code("BURMA"), "MM");
    EXPECT_EQ(code("ZAIRE"), "CD");
}

TEST(Country, CodesBesideNamesMustAgree) {
    EXPECT_EQ(code("SPAIN (ES)"), "ES");
    EXPECT_EQ(code("IN, INDIA"), "IN");
    EXPECT_EQ(code("ID, INDONESIA"), "ID");
    EXPECT_EQ(code("(CN) CHINA"), "CN");
    EXPECT_EQ(code("156 - КИТАЙ"), "CN");
    EXPECT_EQ(code("643 РОССИЯ"), "RU");
    EXPECT_EQ(code("КИТАЙ / CHINA"), "CN");
    EXPECT_EQ(code("CN-CHN-156"), "CN");
    EXPECT_EQ(code("CHINA (IN)"), "none");
    EXPECT_EQ(code("CHINA / INDIA"), "none");
    EXPECT_EQ(code("CHINA, GUANGZHOU"), "none");
}

TEST(Country, WhatIsNoCountryGivesNothing) {
    for (const auto* text :
         {"", "NULL", "OTHER COUNTRY", "SEVERAL COUNTRIES", "UNDEFINED", "HARARE", "31", "31.0", "-"})
        EXPECT_EQ(code(text), "none") << text;
    EXPECT_EQ(code(std::string(100'000, 'x')), "none");
}

TEST(Country, NamesForDisplay) {
    EXPECT_EQ(country_name("CN"), "China");
    EXPECT_EQ(country_name("CD"), "Congo (Kinshasa)");
    EXPECT_EQ(country_name("TR"), "Türkiye");
    EXPECT_EQ(country_name("ZZ"), "ZZ");
    EXPECT_EQ(country_name(""), "");
}

}  // namespace
}  // namespace waybill
