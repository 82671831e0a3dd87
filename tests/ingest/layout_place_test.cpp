// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "ingest/layout.hpp"
#include "ingest/layout_sheet.hpp"

namespace waybill {
namespace {

using testing::noted;
using testing::role_of;
using testing::sheet;

constexpr const char* plain = "HS_CODE | QUANTITY\n85258900 | 3\n85258900 | 4\n";

/// "VN export" by the file's name alone; "-" for what is not known.
std::string place_of(const char* file) {
    const Layout layout = find_layout(sheet(plain), {file, "Sheet1"});
    const auto or_none = [](const Inferred& i) { return i.value.empty() ? std::string("-") : i.value; };
    return or_none(layout.reporter) + " " + or_none(layout.direction);
}

TEST(LayoutPlace, TheFilesNameTellsCountryAndDirection) {
    EXPECT_EQ(place_of("Vietnam export s.xlsx"), "VN export");
    EXPECT_EQ(place_of("Ivory coast IMport S.xlsx"), "CI import");
    EXPECT_EQ(place_of("Mexico  Import S.xlsx"), "MX import");
    EXPECT_EQ(place_of("_Venezuela Import F.xlsx"), "VE import");
    EXPECT_EQ(place_of("kenya-imports-2021.csv.gz"), "KE import");
    EXPECT_EQ(place_of("VietnamExport2024.xlsx"), "VN export");
    EXPECT_EQ(place_of("South sudan Import.xlsx"), "SS import");
    EXPECT_EQ(place_of("Экспорт Россия 2022.xlsx"), "RU export");
    EXPECT_EQ(place_of("output_excel.xlsx"), "- -");
    EXPECT_EQ(place_of(""), "- -");
}

TEST(LayoutPlace, TheCountryNextBeforeTheVerbReports) {
    EXPECT_EQ(place_of("India Export USA 610990 (1).xlsx"), "IN export");
    EXPECT_EQ(place_of("Brazil BL Export S.xlsx"), "BR export") << "BL is a bill of lading, not an island";
}

TEST(LayoutPlace, ShortCodesCountInCapitalsBesideTheVerbOnly) {
    EXPECT_EQ(place_of("US Import.xlsx"), "US import");
    EXPECT_EQ(place_of("KZ_export_2023.csv"), "KZ export");
    EXPECT_EQ(place_of("all is in import.csv"), "- import");
    EXPECT_EQ(place_of("data KZ sheet.csv"), "- -");
}

TEST(LayoutPlace, ASingleClueIsLikelyAndTwoThatAgreeAreSure) {
    const Layout one = find_layout(sheet(plain), {"Kenya imports.csv", ""});
    EXPECT_EQ(one.reporter.certainty, Certainty::likely);
    EXPECT_EQ(one.reporter.evidence, "file name 'Kenya imports.csv'");
    const Layout two =
        find_layout(sheet("HS_CODE | CUSTOMS_VALUE_KSH\n85258900 | 3.5\n"), {"Kenya imports.csv", ""});
    EXPECT_EQ(two.reporter.certainty, Certainty::sure);
    EXPECT_EQ(two.reporter.evidence, "file name 'Kenya imports.csv'; header 'CUSTOMS_VALUE_KSH'");
}

TEST(LayoutPlace, TitlesAndSheetNamesAreReadToo) {
    const Layout by_title = find_layout(sheet(R"(
Exports of Uzbekistan, January 2024 |
HS_CODE | QUANTITY
85258900 | 3
)"),
                                        {"table.xlsx", "Sheet1"});
    EXPECT_EQ(by_title.reporter.value, "UZ");
    EXPECT_EQ(by_title.direction.value, "export");
    const Layout by_sheet = find_layout(sheet(plain), {"table.xlsx", "Turkey import"});
    EXPECT_EQ(by_sheet.reporter.value, "TR");
    EXPECT_EQ(by_sheet.direction.value, "import");
}

TEST(LayoutPlace, IndianHeadersTellAnIndianExportFile) {
    const Layout layout = find_layout(sheet(R"(
EXPORTER_NAME | BUYER_NAME | IEC | INDIAN_PORT | FOREIGN_PORT | COUNTRY | EXP_DATE
NORDHAVEN LLP | ASTER GMBH | 0312070624 | MUNDRA SEA | HAMBURG | GERMANY | 2025-09-04T18:30:00.000Z
KOLIBRI LLP | ASTER GMBH | 0306041481 | MORBI ICD | HAMBURG | GERMANY | 2025-09-05T18:30:00.000Z
)"),
                                      {"output.xlsx", ""});
    EXPECT_EQ(layout.reporter.value, "IN");
    EXPECT_EQ(layout.direction.value, "export");
    EXPECT_EQ(role_of(layout, "IEC"), "exporter_id~");
    EXPECT_EQ(role_of(layout, "INDIAN_PORT"), "loading_place~");
    EXPECT_EQ(role_of(layout, "FOREIGN_PORT"), "discharge_place~");
    EXPECT_EQ(role_of(layout, "COUNTRY"), "partner_country");
}

TEST(LayoutPlace, DeclarationNumbersHaveTheFormOfTheirCountry) {
    const auto reporter = [](const std::string& number) {
        return find_layout(sheet("DECLARATION_NUMBER | HS_CODE\n" + number + " | 85258900\n" + number +
                                 " | 85258900\n"),
                           {})
            .reporter.value;
    };
    EXPECT_EQ(reporter("10511010/310325/5040427"), "RU");
    EXPECT_EQ(reporter("57201/150925/0021930"), "KZ");
    EXPECT_EQ(reporter("24341200IM00230809"), "TR");
    EXPECT_EQ(reporter("23DE485812345678J9"), "DE");
    EXPECT_EQ(reporter("123456789"), "");
}

TEST(LayoutPlace, ADestinationThatNeverChangesIsTheImportersCountry) {
    const Layout layout = find_layout(sheet(R"(
IMPORTER_NAME | SUPPLIER_NAME | DESTINATION_COUNTRY
ASTER LLP | NORDHAVEN LLC | KAZAKHSTAN
KOLIBRI LLP | NORDHAVEN LLC | KAZAKHSTAN
)"),
                                      {"imports.xlsx", ""});
    EXPECT_EQ(layout.reporter.value, "KZ");
    EXPECT_EQ(layout.reporter.evidence, "column 'DESTINATION_COUNTRY' is 'KAZAKHSTAN' in all 2 rows");
}

TEST(LayoutPlace, ADirectionColumnOutweighsTheName) {
    const Layout layout = find_layout(sheet("HS_CODE | IMP_OR_EXP\n85258900 | Import\n85258900 | Import\n"),
                                      {"Kenya exports.csv", ""});
    EXPECT_EQ(layout.direction.value, "import");
    EXPECT_TRUE(noted(layout, "direction: taken as import, yet file name 'Kenya exports.csv' says export"));
}

TEST(LayoutPlace, AColumnWithBothDirectionsLeavesTheFilesOpen) {
    const Layout layout = find_layout(
        sheet("HS_CODE | НАПРАВЛЕНИЕ | TIN\n85258900 | ИМ | 12345678\n85258900 | ЭК | 12345679\n"), {});
    EXPECT_EQ(layout.direction.value, "");
    EXPECT_EQ(role_of(layout, "TIN"), "? importer_id exporter_id");
    EXPECT_TRUE(noted(layout, "the file holds both"));
}

TEST(LayoutPlace, EquallyHeavyCluesThatDisagreeConcludeNothing) {
    const Layout layout =
        find_layout(sheet("HS_CODE | INDIAN_PORT | CHINESE_PORT\n85258900 | MUNDRA | YANTIAN\n"), {});
    EXPECT_EQ(layout.reporter.value, "");
    EXPECT_EQ(layout.reporter.certainty, Certainty::unsure);
    EXPECT_TRUE(noted(layout, "reporting country is not clear"));
}

TEST(LayoutPlace, BillsOfLadingAreMarked) {
    const Layout layout = find_layout(sheet(R"(
SHIPPER | CONSIGNEE | NOTIFY PARTY | VESSEL | CONTAINER NO
NORDHAVEN LLC | ASTER GMBH | ASTER GMBH | EVER ROSE | MSKU1234565
)"),
                                      {});
    EXPECT_TRUE(noted(layout, "bills of lading"));
    const Layout other = find_layout(sheet(plain), {"Kenya exports.csv", ""});
    EXPECT_FALSE(noted(other, "bills of lading"));
}

}  // namespace
}  // namespace waybill
