// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "ingest/layout.hpp"
#include "ingest/layout_sheet.hpp"

namespace waybill {
namespace {

using testing::sheet;

std::string grain_of(std::string_view drawn) {
    const Layout layout = find_layout(sheet(drawn), {});
    return std::string(to_string(layout.grain)) + ": " + layout.grain_evidence;
}

TEST(LayoutGrain, SumsAndSharesMakeAnAggregate) {
    EXPECT_EQ(
        grain_of("HS_CODE | SUMOFFOB_VALUE_IN_USD | %GTSUMOFFOB_VALUE_IN_USD | MONTHYEAR\n85258900 | 1.5 | "
                 "0.5 | Oct 2025\n"),
        "aggregate: sums: 'SUMOFFOB_VALUE_IN_USD'; shares of a total: '%GTSUMOFFOB_VALUE_IN_USD'; by month");
}

TEST(LayoutGrain, AveragesBesideADayMakeAnAggregateByDay) {
    EXPECT_EQ(grain_of(R"(
HS_CODE | IMP_DATE | TOTAL_VALUE_USD | AVG_UNITPRICE | MONTHYEAR
85258900 | 2025-08-25T18:30:00.000Z | 3600 | 5 | Aug 2025
)"),
              "aggregate: averages: 'AVG_UNITPRICE'; by day");
}

TEST(LayoutGrain, AMonthInPlaceOfADayAndNoNumberMakeAnAggregate) {
    EXPECT_EQ(grain_of("HS_CODE | TOTALVALUE | MONTHYEAR\n85258900 | 3600 | Aug 2025\n"),
              "aggregate: months for days in 'MONTHYEAR', and no number of a declaration");
}

TEST(LayoutGrain, ADeclarationsNumberOutweighsTotals) {
    EXPECT_EQ(grain_of(R"(
DECLARATION_NUMBER | ITEM_NUMBER | HS_CODE | TOTAL_VALUE_USD
10511010/310325/5040427 | 1 | 85258900 | 3600
)"),
              "item: item numbers in 'ITEM_NUMBER'");
    EXPECT_EQ(grain_of(R"(
DECLARATION_NUMBER | HS_CODE | TOTAL_VALUE_USD
10511010/310325/5040427 | 85258900 | 3600
10511010/310325/5040427 | 85258900 | 1200
)"),
              "item: several rows have one number in 'DECLARATION_NUMBER'");
}

TEST(LayoutGrain, ANumberWithoutGoodsIsADeclaration) {
    EXPECT_EQ(grain_of("DECLARATION_NUMBER | EXPORTER_NAME | INVOICE_VALUE\n10511010/310325/5040427 | "
                       "NORDHAVEN LLC | 12.5\n"),
              "declaration: a number in 'DECLARATION_NUMBER' in each row, and no goods");
}

TEST(LayoutGrain, ADayAndGoodsWithoutANumberMakeAnItem) {
    EXPECT_EQ(grain_of("HS_CODE | IMP_DATE | QUANTITY\n85258900 | 2025-08-25 | 3\n"),
              "item: a day in 'IMP_DATE' and goods in each row; no number of a declaration");
}

TEST(LayoutGrain, WithoutSignsTheGrainIsUnknown) {
    EXPECT_EQ(grain_of("HS_CODE | QUANTITY\n85258900 | 3\n"),
              "unknown: neither sums nor numbers of declarations");
}

}  // namespace
}  // namespace waybill
