// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "ingest/layout_parts.hpp"
#include "ingest/layout_sheet.hpp"

namespace waybill {
namespace {

using ::testing::ElementsAre;
using testing::noted;
using testing::role_of;
using testing::sheet;
using testing::shortly;

/// "3+1: A, B": the header begins in the third row and has one row; then its names.
std::string header_of(std::string_view drawn, std::uint64_t first_number = 1) {
    const HeaderPlace place = find_header(sheet(drawn, first_number));
    std::string out = std::to_string(place.row + 1) + "+" + std::to_string(place.rows) + ":";
    for (const std::string& name : place.names) out += " [" + name + "]";
    return out;
}

TEST(LayoutHeader, TitleRowsAndBlankRowsAboveAreSkipped) {
    EXPECT_EQ(header_of(R"(
 | | | |
 | | DATA | |
 | | | |
HS_CODE | EXPORTER_NAME | TOTALVALUE | |
85258900 | NORDHAVEN LLC | 12.5 | |
)"),
              "4+1: [HS_CODE] [EXPORTER_NAME] [TOTALVALUE]");
    EXPECT_EQ(header_of(R"(
Customs statistics of Freedonia, exports 2023 | | |
Source: customs service | | |
Код ТН ВЭД | Наименование отправителя | Вес нетто, кг | Страна назначения
8525890000 | ООО НОРДХАВЕН | 12,5 | КИТАЙ
)"),
              "3+1: [Код ТН ВЭД] [Наименование отправителя] [Вес нетто, кг] [Страна назначения]");
}

TEST(LayoutHeader, GroupNamesReachOverTheBlankCellsToTheirRight) {
    EXPECT_EQ(header_of(R"(
Exporter | | Consignee | | HS Code | Value
Name | Address | Name | Address | | FOB, USD
NORDHAVEN LLC | 1 HARBOUR ROAD | ASTER GMBH | 2 MARKT, BERLIN | 85258900 | 12.5
KOLIBRI LTD | 3 HARBOUR ROAD | ASTER GMBH | 2 MARKT, BERLIN | 85258900 | 13.5
)"),
              "1+2: [Exporter / Name] [Exporter / Address] [Consignee / Name] [Consignee / Address] [HS "
              "Code] [Value / FOB, USD]");
}

TEST(LayoutHeader, TwoLinesAreReadAsOneMeaning) {
    const Layout layout = find_layout(sheet(R"(
Exporter | | Consignee | | HS Code | Value
Name | Address | Name | Address | | FOB, USD
NORDHAVEN LLC | 1 HARBOUR ROAD | ASTER GMBH | 2 MARKT, BERLIN | 85258900 | 12.5
KOLIBRI LTD | 3 HARBOUR ROAD | ASTER GMBH | 2 MARKT, BERLIN | 85258900 | 13.5
)"),
                                      {});
    EXPECT_EQ(role_of(layout, "Exporter / Name"), "exporter_name");
    EXPECT_EQ(role_of(layout, "Exporter / Address"), "exporter_address");
    EXPECT_EQ(role_of(layout, "Consignee / Name"), "importer_name");
    EXPECT_EQ(role_of(layout, "Value / FOB, USD"), "value fob USD");
    EXPECT_EQ(layout.header_rows, 2u);
}

TEST(LayoutHeader, ALineInASecondLanguageBelongsToTheHeader) {
    EXPECT_EQ(
        header_of(R"(
收货人 | 商品编码 | 数量 | 申报日期
Consignee | HS code | Quantity | Declaration date
ASTER GMBH | 85258900 | 3 | 2023-01-05
)"),
        "1+2: [收货人 / Consignee] [商品编码 / HS code] [数量 / Quantity] [申报日期 / Declaration date]");
}

TEST(LayoutHeader, ALineOfUnitsBelongsToTheHeader) {
    const Layout layout = find_layout(sheet(R"(
Отправитель | Получатель | Код ТН ВЭД | Вес нетто | Стоимость
 | | | кг | долл. США
NORDHAVEN LLC | ООО ВЕСТЕРА | 8525890000 | 12.5 | 300.20
KOLIBRI LTD | ООО ВЕСТЕРА | 8806229000 | 3.25 | 410.75
)"),
                                      {});
    ASSERT_EQ(layout.columns.size(), 5u);
    EXPECT_EQ(layout.header_rows, 2u);
    EXPECT_EQ(layout.columns[3].header, "Вес нетто / кг");
    EXPECT_EQ(layout.columns[4].currency, "USD");
}

TEST(LayoutHeader, AFirstRowWithFewCellsIsNoLineOfUnits) {
    const Layout layout = find_layout(sheet(R"(
Exporter | Importer | HS code | Unit | Value USD
 | | | kg |
NORDHAVEN LLC | VESTERA OOO | 8525890000 | kg | 300.20
KOLIBRI LTD | VESTERA OOO | 8806229000 | kg | 410.75
)"),
                                      {});
    EXPECT_EQ(layout.header_rows, 1u);
}

TEST(LayoutHeader, ARowThatNumbersTheColumnsIsNoData) {
    EXPECT_EQ(header_of(R"(
Номер ДТ | Код ТН ВЭД | Вес нетто
1 | 2 | 3
10005030/010123/3000001 | 8525890000 | 12,5
)"),
              "1+2: [Номер ДТ] [Код ТН ВЭД] [Вес нетто]");
}

TEST(LayoutHeader, AHeaderThatComesAgainIsNoDataRow) {
    const RowBlock block = sheet(R"(
HS_CODE | EXPORTER_NAME
85258900 | NORDHAVEN LLC
HS_CODE | EXPORTER_NAME
 |
85258900 | KOLIBRI LTD
)");
    EXPECT_THAT(data_rows(block, find_header(block)), ElementsAre(1u, 4u));
}

TEST(LayoutHeader, ARowOfTheFormatsOwnNamesIsTheHeader) {
    EXPECT_EQ(header_of("xqz | 2021 | hs_code\n1 | 2 | 3\n", 0), "1+1: [xqz] [2021] [hs_code]");
}

TEST(LayoutHeader, WordsAboveNumbersAreAHeaderThoughTheyMeanNothingToUs) {
    EXPECT_EQ(header_of("alpha | beta\nNORDHAVEN | 12\nKOLIBRI | 13\n"), "1+1: [alpha] [beta]");
}

TEST(LayoutHeader, WithoutAHeaderTheCellsAloneMakeARoleLikelyAtMost) {
    std::string drawn;
    for (int i = 0; i < 30; ++i) {
        drawn += "NORDHAVEN LLC | 85258900 | 2023-02-" + std::to_string(10 + i % 18) + " | " +
                 std::to_string(i * 7) + ".5 | CHINA\n";
    }
    const Layout layout = find_layout(sheet(drawn), {});
    EXPECT_EQ(layout.header_rows, 0u);
    EXPECT_EQ(layout.header_row, 0u);
    ASSERT_EQ(layout.columns.size(), 5u);
    EXPECT_EQ(shortly(layout.columns[0]), "? exporter_name importer_name description");
    EXPECT_EQ(shortly(layout.columns[1]), "hs_code~");
    EXPECT_EQ(shortly(layout.columns[2]), "date~");
    EXPECT_EQ(shortly(layout.columns[3]), "? quantity value net_weight");
    EXPECT_EQ(shortly(layout.columns[4]),
              "? origin_country destination_country dispatch_country partner_country");
    EXPECT_TRUE(noted(layout, "no header row"));
}

TEST(LayoutHeader, AHeaderOnlyGivesLikelyRolesAndSaysThatThereIsNoData) {
    const Layout layout = find_layout(sheet("HS_CODE | EXPORTER_NAME | TOTALVALUE_USD\n"), {});
    EXPECT_EQ(role_of(layout, "HS_CODE"), "hs_code~");
    EXPECT_EQ(role_of(layout, "EXPORTER_NAME"), "exporter_name~");
    EXPECT_EQ(role_of(layout, "TOTALVALUE_USD"), "value unknown USD~");
    EXPECT_TRUE(noted(layout, "no data rows"));
}

TEST(LayoutHeader, AnEmptySheetHasAnEmptyLayout) {
    const Layout layout = find_layout(RowBlock{}, {});
    EXPECT_EQ(layout.columns.size(), 0u);
    EXPECT_EQ(layout.grain, Grain::unknown);
    const Layout blank = find_layout(sheet(" | |\n | |\n"), {});
    EXPECT_EQ(blank.columns.size(), 0u);
}

TEST(LayoutHeader, RepeatedAndEmptyHeadersKeepTheirColumns) {
    const Layout layout = find_layout(sheet(R"(
HS_CODE | QUANTITY | QUANTITY | | EXPORTER_NAME
85258900 | 3 | 4 | x | NORDHAVEN LLC
85258900 | 5 | 6 | y | KOLIBRI LTD
)"),
                                      {});
    ASSERT_EQ(layout.columns.size(), 5u);
    EXPECT_EQ(shortly(layout.columns[1]), "quantity");
    EXPECT_EQ(shortly(layout.columns[2]), "quantity -");
    EXPECT_EQ(layout.columns[3].header, "");
    EXPECT_EQ(shortly(layout.columns[3]), "?");
    EXPECT_TRUE(noted(layout, "header 'quantity' stands 2 times"));
}

TEST(LayoutHeader, CellsBeyondTheHeaderAreColumnsToo) {
    const Layout layout = find_layout(sheet("HS_CODE | QUANTITY\n85258900 | 3 | extra\n85258900 | 4\n"), {});
    EXPECT_EQ(layout.columns.size(), 3u);
}

TEST(LayoutHeader, TenThousandColumnsAreReadInReasonableTime) {
    std::string drawn = "HS_CODE";
    for (int i = 1; i < 10'000; ++i) drawn += "|F" + std::to_string(i);
    for (int row = 0; row < 100; ++row) {
        drawn += "\n85258900";
        for (int i = 1; i < 10'000; ++i) drawn += "|1";
    }
    const Layout layout = find_layout(sheet(drawn), {});
    ASSERT_EQ(layout.columns.size(), 10'000u);
    EXPECT_EQ(shortly(layout.columns[0]), "hs_code");
}

}  // namespace
}  // namespace waybill
