// SPDX-License-Identifier: Apache-2.0
#include "ingest/layout_content.hpp"

#include <gtest/gtest.h>

#include "ingest/layout_sheet.hpp"

namespace waybill {
namespace {

/// The content of a column drawn as lines.
ColumnContent content(std::string_view drawn) {
    const RowBlock block = testing::sheet(drawn);
    DataRows rows;
    for (std::uint32_t r = 0; r < block.rows(); ++r) rows.push_back(r);
    return content_of(block, rows, 0);
}

std::string grade(Role role, std::string_view drawn) {
    switch (fit(role, content(drawn)).grade) {
        case Fit::Grade::no_cells:
            return "no cells";
        case Fit::Grade::against:
            return "against";
        case Fit::Grade::neutral:
            return "neutral";
        case Fit::Grade::untested:
            return "untested";
        case Fit::Grade::good:
            return "good";
    }
    return "";
}

TEST(LayoutContent, BlankCellsCountForNothing) {
    const ColumnContent c = content("NULL\n\n-\nN/A\n12\n");
    EXPECT_EQ(c.rows, 5u);
    EXPECT_EQ(c.filled, 1u);
    EXPECT_EQ(c.numbers, 1u);
    EXPECT_EQ(grade(Role::quantity, "NULL\n-\n"), "no cells");
}

TEST(LayoutContent, CellsAreCountedInEveryLineThatTheyFit) {
    const ColumnContent c = content("85258900\n8525.89.00\n85258900\n");
    EXPECT_EQ(c.tariff_codes, 3u);
    EXPECT_EQ(c.tariff_digits[8], 3u);
    EXPECT_EQ(c.distinct, 2u);
    EXPECT_EQ(content("USD\nEUR\n").currencies, 2u);
    EXPECT_EQ(content("KGM\nкг\n").units, 2u);
    EXPECT_EQ(content("CHINA\nКИТАЙ\n中国\n").countries, 3u);
    EXPECT_EQ(content("CIP MOSCOW\nFOB\n").incoterms, 2u);
    EXPECT_EQ(content("ИМ\nExport\nIM4\n").directions, 3u);
}

TEST(LayoutContent, UnitsBoxesAndAddressesAreNoNumbers) {
    EXPECT_EQ(content("M2\nP O BOX 70021\nA 334\n25X40 FLOOR TILE\n").numbers, 0u);
    EXPECT_EQ(content("12 kg\nUSD 5\n1 234,56\n(12)\n").numbers, 4u);
}

TEST(LayoutContent, FitsAreGradedByRole) {
    EXPECT_EQ(grade(Role::hs_code, "85258900\n8525890000\n"), "good");
    EXPECT_EQ(grade(Role::hs_code, "CAMERA\nTRIPOD\n"), "against");
    EXPECT_EQ(grade(Role::exporter_name, "NORDHAVEN LLC\nООО АСТРА\n"), "good");
    EXPECT_EQ(grade(Role::exporter_name, "12\n13\n"), "against");
    EXPECT_EQ(grade(Role::importer_id, "7707083893\nESB01966597\n"), "good");
    EXPECT_EQ(grade(Role::importer_id, "NORDHAVEN LLC\nASTER GMBH\n"), "against");
    EXPECT_EQ(grade(Role::quantity_unit, "10.0\n50.0\n"), "against");
    EXPECT_EQ(grade(Role::quantity_unit, "23 CARTON\n1100 M2 TILES\n"), "against");
    EXPECT_EQ(grade(Role::declaration_number, "C 2055\nP 7302\n"), "good");
    EXPECT_EQ(grade(Role::declaration_number, "da102cf1-f349-4b3a-88d6-753d8ffdb992\n"), "against")
        << "a vendor's key";
    EXPECT_EQ(grade(Role::container, "MSKU1234565\nHLXU1156812,BMOU1386733\n"), "good");
    EXPECT_EQ(grade(Role::container, "4\n0\n"), "neutral");
}

TEST(LayoutContent, ContainerNumbersHaveTheirCheckDigit) {
    EXPECT_TRUE(is_container_number("CSQU3054383"));  // the example of ISO 6346
    EXPECT_FALSE(is_container_number("CSQU3054384"));
    EXPECT_TRUE(is_container_number("CSQU 305438-3"));
    EXPECT_FALSE(is_container_number("CSQX3054383"));
    EXPECT_FALSE(is_container_number(""));
}

TEST(LayoutContent, TaxpayerNumbersHaveTheirCheckDigits) {
    EXPECT_TRUE(is_inn("7707083893"));
    EXPECT_FALSE(is_inn("7707083894"));
    EXPECT_TRUE(is_inn("500100732259"));
    EXPECT_FALSE(is_inn("500100732258"));
    EXPECT_FALSE(is_inn("77070838"));
    EXPECT_TRUE(is_bin("123456789013"));
    EXPECT_FALSE(is_bin("123456789012"));
}

TEST(LayoutContent, NumbersAreReadAsDoublesFarBelowADecimalsLastPlace) {
    const RowBlock block = testing::sheet("7.029804868542692e-09\n1 234,5\n\n");
    const DataRows rows = {0, 1};
    const auto numbers = numbers_of(block, rows, 0, NumberStyle::point);
    ASSERT_EQ(numbers.size(), 2u);
    EXPECT_EQ(numbers[0], 7.029804868542692e-09);
    const auto commas = numbers_of(block, rows, 0, NumberStyle::comma);
    EXPECT_EQ(commas[1], 1234.5);
}

}  // namespace
}  // namespace waybill
