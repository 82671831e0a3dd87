// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "text/values.hpp"

namespace waybill {
namespace {

std::string code(std::string_view text) {
    return std::string(unit_code(text).value_or("none"));
}

TEST(Unit, Mass) {
    for (const auto* text : {"KG", "kg.", "KGS", "KGM", "кг", "КИЛОГРАММ", "166", "千克", "公斤", "Kilogramo",
                             "KILOGRAMME", "QUILOGRAMA LIQUIDO"})
        EXPECT_EQ(code(text), "KGM") << text;
    for (const auto* text : {"TNE", "MT", "т", "168", "TONELADAS", "吨", "METRIC TONS"})
        EXPECT_EQ(code(text), "TNE") << text;
    EXPECT_EQ(code("LB"), "LBR");
    EXPECT_EQ(code("г"), "GRM");
    EXPECT_EQ(code("карат"), "CTM");
}

TEST(Unit, Counts) {
    for (const auto* text :
         {"PCS", "шт", "ШТ.", "796", "NOS", "UNV", "UNIDAD", "个", "台", "件", "ADET", "H87", "PCE", "p/st"})
        EXPECT_EQ(code(text), "H87") << text;
    EXPECT_EQ(code("C62"), "C62");
    EXPECT_EQ(code("пар"), "PR");
    EXPECT_EQ(code("КОМПЛ"), "SET");
    EXPECT_EQ(code("套"), "SET");
    EXPECT_EQ(code("тыс шт"), "MIL");
    EXPECT_EQ(code("DOCENA"), "DZN");
}

TEST(Unit, AreaVolumeLengthEnergy) {
    for (const auto* text : {"SQUARE METERS", "SQUARE METER", "MTK", "M2", "m²", "м2", "кв. м",
                             "METRO CUADRADO", "SQM", "055", "平方米", "MT2"})
        EXPECT_EQ(code(text), "MTK") << text;
    EXPECT_EQ(code("SQF"), "FTK");
    EXPECT_EQ(code("M3"), "MTQ");
    EXPECT_EQ(code("л"), "LTR");
    EXPECT_EQ(code("112"), "LTR");
    EXPECT_EQ(code("метр"), "MTR");
    EXPECT_EQ(code("погонный метр"), "LM");
    EXPECT_EQ(code("квт.ч"), "KWH");
}

TEST(Unit, Packages) {
    EXPECT_EQ(code("CTN"), "CT");
    EXPECT_EQ(code("CT - CARTON"), "CT");
    EXPECT_EQ(code("PK - COLIS (PACKAGE)"), "PK");
    EXPECT_EQ(code("BOX"), "BX");
    EXPECT_EQ(code("упак"), "PK");
    EXPECT_EQ(code("мешок"), "BG");
}

TEST(Unit, WhatIsUnclearOrUnknownGivesNothing) {
    for (const auto* text : {"", "X", "CM", "NULL", "INR", "999", "KG PCS"})
        EXPECT_EQ(code(text), "none") << text;
}

TEST(Unit, KilogramsAreGivenForMassAlone) {
    const auto per = [](std::string_view unit) {
        const auto ratio = kilograms_per(unit);
        return ratio ? std::to_string(ratio->numerator) + "/" + std::to_string(ratio->denominator) : "none";
    };
    EXPECT_EQ(per("KGM"), "1/1");
    EXPECT_EQ(per("GRM"), "1/1000");
    EXPECT_EQ(per("TNE"), "1000/1");
    EXPECT_EQ(per("LBR"), "45359237/100000000");
    EXPECT_EQ(per("CTM"), "1/5000");
    EXPECT_EQ(per("H87"), "none");
    EXPECT_EQ(per("MTK"), "none");
}

}  // namespace
}  // namespace waybill
