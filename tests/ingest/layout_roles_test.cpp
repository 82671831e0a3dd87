// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "ingest/layout.hpp"
#include "ingest/layout_sheet.hpp"

namespace waybill {
namespace {

using testing::column;
using testing::noted;
using testing::repeated;
using testing::role_of;
using testing::sheet;

TEST(LayoutRoles, InAnExportFileTheBuyerIsTheImporter) {
    const Layout layout = find_layout(sheet(R"(
EXPORTER_NAME | BUYER_NAME
NORDHAVEN LLC | ASTER GMBH
)"),
                                      {"Kenya exports.csv", ""});
    EXPECT_EQ(role_of(layout, "EXPORTER_NAME"), "exporter_name");
    EXPECT_EQ(role_of(layout, "BUYER_NAME"), "importer_name");
}

TEST(LayoutRoles, AnEnglishNameIsASecondNameOnlyBesideTheFirst) {
    const Layout both = find_layout(sheet("IMPORTER_NAME | IMPORTER_NAME_EN\nООО АСТРА | ASTRA LLC\n"), {});
    EXPECT_EQ(role_of(both, "IMPORTER_NAME"), "importer_name");
    EXPECT_EQ(role_of(both, "IMPORTER_NAME_EN"), "importer_name_en");
    const Layout alone = find_layout(sheet("HS_CODE | IMPORTER_NAME_EN\n85258900 | ASTRA LLC\n"), {});
    EXPECT_EQ(role_of(alone, "IMPORTER_NAME_EN"), "importer_name");
    const Layout blank = find_layout(sheet("IMPORTER_NAME | IMPORTER_NAME_EN\nNULL | ASTRA LLC\n"), {});
    EXPECT_EQ(role_of(blank, "IMPORTER_NAME_EN"), "importer_name") << "a first name that is never given";
}

TEST(LayoutRoles, OfATextAndItsTranslationTheTextFills) {
    const Layout layout = find_layout(sheet(R"(
PRODUCT_DESCRIPTION | PRODUCT_DESCRIPTION_EN | HS_CODE
ПЛИТКА КЕРАМИЧЕСКАЯ | CERAMIC TILES | 69072100
)"),
                                      {});
    EXPECT_EQ(role_of(layout, "PRODUCT_DESCRIPTION"), "description");
    EXPECT_EQ(role_of(layout, "PRODUCT_DESCRIPTION_EN"), "description -");
    EXPECT_TRUE(
        noted(layout, "beside 'PRODUCT_DESCRIPTION', kept out of the record: 'PRODUCT_DESCRIPTION_EN'"));
}

TEST(LayoutRoles, RawAndTidiedTwinsAreKeptOut) {
    const Layout layout = find_layout(sheet(R"(
RAW_CONSIGNEE_NAME | STD_CONSIGNEE_NAME | CONSIGNEE_NAME | HS_CODE
Aster, GmbH. | ASTER GMBH | ASTER G M B H | 85258900
)"),
                                      {});
    EXPECT_EQ(role_of(layout, "CONSIGNEE_NAME"), "importer_name");
    EXPECT_EQ(role_of(layout, "RAW_CONSIGNEE_NAME"), "importer_name -");
    EXPECT_EQ(role_of(layout, "STD_CONSIGNEE_NAME"), "importer_name -");
}

TEST(LayoutRoles, ColumnsThatAreNeverFilledTogetherMayBothFill) {
    const Layout layout = find_layout(sheet(R"(
EXPORTER_NAME | SUPPLIER_NAME | HS_CODE
NORDHAVEN LLC | | 85258900
 | KOLIBRI LTD | 85258900
)"),
                                      {});
    EXPECT_EQ(role_of(layout, "EXPORTER_NAME"), "exporter_name");
    EXPECT_EQ(role_of(layout, "SUPPLIER_NAME"), "exporter_name");
    EXPECT_NE(
        column(layout, "SUPPLIER_NAME").evidence.find("never filled in the same row as 'EXPORTER_NAME'"),
        std::string::npos);
}

TEST(LayoutRoles, ACellsContradictionLeavesTheColumnUnsure) {
    const Layout layout = find_layout(sheet(R"(
HS_CODE | IMP_DATE | EXPORTER_NAME
CAMERA | 00:00.0 | 12
TRIPOD | 00:00.0 | 13
)"),
                                      {});
    EXPECT_EQ(role_of(layout, "HS_CODE"), "? hs_code");
    EXPECT_EQ(column(layout, "HS_CODE").evidence,
              "header 'HS_CODE' reads 'tariff code'; but only 0 % of 2 cells are tariff codes");
    EXPECT_EQ(role_of(layout, "IMP_DATE"), "? date");
    EXPECT_EQ(layout.find(Role::hs_code), nullptr) << "unsure fills nothing";
}

TEST(LayoutRoles, CellsDecideBetweenTheReadingsOfAHeader) {
    const Layout layout = find_layout(sheet(R"(
EXPORTER_BP | EXPORTER | FLUX | UNITS
200085176 | NORDHAVEN LLC | MARITIME | 12
200085177 | KOLIBRI LTD | ROAD | 13
)"),
                                      {});
    EXPECT_EQ(role_of(layout, "EXPORTER_BP"), "exporter_id~");
    EXPECT_EQ(role_of(layout, "EXPORTER"), "exporter_name");
    EXPECT_EQ(role_of(layout, "FLUX"), "transport_mode~");
    EXPECT_EQ(role_of(layout, "UNITS"), "quantity~");
}

TEST(LayoutRoles, AHeaderWithUnknownWordsIsLikelyAtMost) {
    const Layout layout = find_layout(sheet("XQZ_QUANTITY | HS_CODE\n3 | 85258900\n4 | 85258900\n"), {});
    EXPECT_EQ(role_of(layout, "XQZ_QUANTITY"), "quantity~");
    EXPECT_EQ(column(layout, "XQZ_QUANTITY").evidence,
              "header 'XQZ_QUANTITY' reads 'quantity', not understood: 'xqz'; 100 % of 2 cells are numbers");
}

TEST(LayoutRoles, AddressAndCityBelongToThePartyOnTheirLeft) {
    const Layout layout = find_layout(sheet(R"(
EXPORTER | ADDRESS | CITY | CONSIGNEE NAME | HS CODE
NORDHAVEN LLP | PLOT 4, RING ROAD | RAJKOT | ASTER GMBH | 85258900
)"),
                                      {});
    EXPECT_EQ(role_of(layout, "ADDRESS"), "exporter_address~");
    EXPECT_EQ(role_of(layout, "CITY"), "exporter_address~ -");
    const Layout alone = find_layout(sheet("HS_CODE | ADDRESS\n85258900 | PLOT 4, RING ROAD\n"), {});
    EXPECT_EQ(role_of(alone, "ADDRESS"), "?");
}

TEST(LayoutRoles, ShorterTariffCodesAreIgnoredBesideTheWholeOne) {
    const Layout layout =
        find_layout(sheet("HS_CODE | HS_CODE_2 | HS_CODE_4 | CHAPTER\n85258900 | 85 | 8525 | 85\n"), {});
    EXPECT_EQ(role_of(layout, "HS_CODE"), "hs_code");
    EXPECT_EQ(role_of(layout, "HS_CODE_2"), "ignored");
    EXPECT_EQ(role_of(layout, "HS_CODE_4"), "ignored");
    EXPECT_EQ(role_of(layout, "CHAPTER"), "ignored");
    const Layout alone = find_layout(sheet("HS_CODE_4 | QUANTITY\n8525 | 3\n"), {});
    EXPECT_EQ(role_of(alone, "HS_CODE_4"), "hs_code");
    EXPECT_TRUE(noted(alone, "at most 4 digits"));
}

TEST(LayoutRoles, ACountryCodeThatRepeatsTheDestinationIsItsCode) {
    const Layout layout = find_layout(sheet(R"(
DESTINATION_COUNTRY | COUNTRY_ISO_CODE_2 | HS_CODE
GERMANY | DE | 85258900
FRANCE | FR | 85258900
)"),
                                      {});
    EXPECT_EQ(role_of(layout, "DESTINATION_COUNTRY"), "destination_country");
    EXPECT_EQ(role_of(layout, "COUNTRY_ISO_CODE_2"), "destination_country -");
}

TEST(LayoutRoles, AConsigneeToOrderGivesWayToTheBuyer) {
    const Layout layout = find_layout(sheet(R"(
CONSIGNEE_NAME | BUYER_NAME | HS_CODE
TO THE ORDER | ASTER GMBH | 85258900
TO ORDER OF BANK | KOLIBRI LTD | 85258900
ASTER GMBH | ASTER GMBH | 85258900
)"),
                                      {});
    EXPECT_EQ(role_of(layout, "BUYER_NAME"), "importer_name");
    EXPECT_EQ(role_of(layout, "CONSIGNEE_NAME"), "importer_name -");
}

TEST(LayoutRoles, AForwarderWhereTheShipperShouldBeIsSaid) {
    const Layout layout =
        find_layout(sheet("FORWARDER | CONSIGNEE_NAME\nBLUE LOGISTICS LTDA | ASTER GMBH\n"), {});
    EXPECT_EQ(role_of(layout, "FORWARDER"), "forwarder_name");
    EXPECT_TRUE(noted(layout, "'FORWARDER' stands where the shipper should be"));
    EXPECT_TRUE(noted(layout, "not found: exporter"));
}

TEST(LayoutRoles, CellsAloneMakeARoleLikelyWhenThereAreEnough) {
    const Layout many = find_layout(repeated("HS_CODE | XQZ", "85258900 | USD\n85258900 | EUR", 15), {});
    EXPECT_EQ(role_of(many, "XQZ"), "currency~");
    const Layout few = find_layout(repeated("HS_CODE | XQZ", "85258900 | USD\n85258900 | EUR", 3), {});
    EXPECT_EQ(role_of(few, "XQZ"), "? currency");
}

TEST(LayoutRoles, ADayAndAMonthBothFill) {
    const Layout layout = find_layout(sheet(R"(
IMP_DATE | MONTHYEAR | HS_CODE
2025-08-25T18:30:00.000Z | Aug 2025 | 85258900
2025-09-25T18:30:00.000Z | Sep 2025 | 85258900
)"),
                                      {});
    EXPECT_EQ(role_of(layout, "IMP_DATE"), "date");
    EXPECT_EQ(role_of(layout, "MONTHYEAR"), "date month");
}

TEST(LayoutRoles, TheOrderOfDayAndMonthIsDecidedOverTheWholeColumn) {
    const auto order = [](const char* rows) {
        return column(find_layout(sheet(std::string("HS_CODE | IMP_DATE\n") + rows), {}), "IMP_DATE")
            .date_order;
    };
    EXPECT_EQ(order("85258900 | 03/04/2022\n85258900 | 13/04/2022\n"), DateOrder::dmy);
    EXPECT_EQ(order("85258900 | 03/04/2022\n85258900 | 03/14/2022\n"), DateOrder::mdy);
    EXPECT_EQ(order("85258900 | 2022-04-03\n85258900 | 2022-04-14\n"), DateOrder::ymd);
    EXPECT_EQ(order("85258900 | 44927\n85258900 | 44928\n"), DateOrder::serial);
    EXPECT_EQ(order("85258900 | 03/04/2022\n85258900 | 05/06/2022\n"), DateOrder::unknown);
    const Layout layout =
        find_layout(sheet("HS_CODE | IMP_DATE\n85258900 | 03/04/2022\n85258900 | 05/06/2022\n"), {});
    EXPECT_TRUE(noted(layout, "the order of day and month in 'IMP_DATE' cannot be told from 2 cells"));
}

TEST(LayoutRoles, NumbersAreReadInTheStyleOfTheirColumn) {
    const auto style = [](const char* rows) {
        return column(find_layout(sheet(std::string("HS_CODE | QUANTITY\n") + rows), {}), "QUANTITY")
            .number_style;
    };
    EXPECT_EQ(style("85258900 | 1.234\n85258900 | 1.5\n"), NumberStyle::point);
    EXPECT_EQ(style("85258900 | 1.234,5\n85258900 | 2\n"), NumberStyle::comma);
    EXPECT_EQ(style("85258900 | 1 234,56\n85258900 | 2\n"), NumberStyle::comma);
    EXPECT_EQ(style("85258900 | 1,234.56\n85258900 | 2\n"), NumberStyle::point);
    EXPECT_EQ(style("85258900 | 1.234\n85258900 | 2.345\n"), NumberStyle::unknown);
    const Layout layout = find_layout(
        sheet("HS_CODE | QUANTITY | WEIGHT\n85258900 | 1.234 | 7,5\n85258900 | 2.345 | 8,5\n"), {});
    EXPECT_EQ(column(layout, "QUANTITY").number_style, NumberStyle::comma)
        << "as the other columns of the sheet";
}

}  // namespace
}  // namespace waybill
