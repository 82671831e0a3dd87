// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "ingest/layout.hpp"
#include "ingest/layout_sheet.hpp"

namespace waybill {
namespace {

using testing::column;
using testing::noted;
using testing::role_of;
using testing::sheet;

TEST(LayoutValues, SeveralBasesAndCurrenciesAllFill) {
    const Layout layout = find_layout(sheet(R"(
HS_CODE | FOB_USD | CIF_USD | FREIGHT_USD | CUSTOMS_VALUE_KZT | STATISTICAL_VALUE_IN_1000_USD
85258900 | 100.5 | 111.5 | 11.0 | 51000.5 | 0.1
85258900 | 200.5 | 222.5 | 22.0 | 102000.5 | 0.2
)"),
                                      {});
    EXPECT_EQ(role_of(layout, "FOB_USD"), "value fob USD");
    EXPECT_EQ(role_of(layout, "CIF_USD"), "value cif USD");
    EXPECT_EQ(role_of(layout, "FREIGHT_USD"), "value freight USD");
    EXPECT_EQ(role_of(layout, "CUSTOMS_VALUE_KZT"), "value customs KZT");
    EXPECT_EQ(role_of(layout, "STATISTICAL_VALUE_IN_1000_USD"), "value statistical USD x1000");
}

TEST(LayoutValues, ACurrencyThatNobodyStatesStaysUnknown) {
    const Layout layout = find_layout(sheet("HS_CODE | TOTALVALUE\n85258900 | 100.5\n85258900 | 200.5\n"),
                                      {"Vietnam export.xlsx", ""});
    EXPECT_EQ(role_of(layout, "TOTALVALUE"), "value unknown");
    EXPECT_TRUE(noted(layout, "currency of 'TOTALVALUE' is not stated"));
}

TEST(LayoutValues, AShareColumnNamesTheBasisOfTheValueThatItIsProportionalTo) {
    const Layout layout = find_layout(sheet(R"(
HS_CODE | TOTALVALUE | TOTALFOBPERCENTAGE | TOTALQUANTITY
85258900 | 1000 | 1.0e-05 | 7
85258900 | 2500 | 2.5e-05 | 3
85258900 | 400 | 4.0e-06 | 9
)"),
                                      {});
    EXPECT_EQ(role_of(layout, "TOTALVALUE"), "value fob~");
    EXPECT_EQ(role_of(layout, "TOTALFOBPERCENTAGE"), "ignored");
    const Layout other = find_layout(sheet(R"(
HS_CODE | TOTALVALUE | TOTALFOBPERCENTAGE
85258900 | 1000 | 1.0e-05
85258900 | 2500 | 2.5e-05
85258900 | 400 | 9.0e-06
)"),
                                     {});
    EXPECT_EQ(role_of(other, "TOTALVALUE"), "value unknown") << "the shares are of something else";
}

TEST(LayoutValues, AShareAloneIsNoValue) {
    const Layout layout = find_layout(
        sheet("HS_CODE | %GTTOTALUSD | %GTTOTALVALUE\n85258900 | 0.2 | 0.2\n85258900 | 0.8 | 0.8\n"), {});
    EXPECT_EQ(layout.find(Role::value), nullptr);
    EXPECT_TRUE(noted(layout, "not found:"));
}

TEST(LayoutValues, APriceOfWhoKnowsWhatIsSettledByTheQuantity) {
    const Layout unit = find_layout(sheet(R"(
HS_CODE | QUANTITY | ITEM_PRICE | TOTAL_VALUE_USD
85258900 | 10 | 2.5 | 25
85258900 | 4 | 3.0 | 12
)"),
                                    {});
    EXPECT_EQ(role_of(unit, "ITEM_PRICE"), "value unit_price");
    const Layout line = find_layout(sheet(R"(
HS_CODE | QUANTITY | ITEM_PRICE | TOTAL_INVOICE_VALUE
85258900 | 10 | 25 | 25
85258900 | 4 | 12 | 12
)"),
                                    {});
    EXPECT_EQ(role_of(line, "ITEM_PRICE"), "value invoice -");
    EXPECT_NE(column(line, "ITEM_PRICE").evidence.find("equal to 'TOTAL_INVOICE_VALUE': of the whole line"),
              std::string::npos);
    const Layout open =
        find_layout(sheet("HS_CODE | QUANTITY | ITEM_PRICE\n85258900 | 10 | 25\n85258900 | 4 | 12\n"), {});
    EXPECT_EQ(role_of(open, "ITEM_PRICE"), "value unit_price~");
    EXPECT_TRUE(noted(open, "the numbers do not tell"));
}

TEST(LayoutValues, AValueThatIsAPriceInTruthIsUnmasked) {
    std::string drawn = "HS_CODE | QUANTITY | FOB_USD | TOTAL_FOB_USD\n";
    for (int i = 2; i < 14; ++i)
        drawn += "85258900 | " + std::to_string(i) + " | 2.5 | " + std::to_string(i * 25) + "e-1\n";
    const Layout layout = find_layout(sheet(drawn), {});
    EXPECT_EQ(role_of(layout, "FOB_USD"), "value unit_price USD~");
    EXPECT_EQ(role_of(layout, "TOTAL_FOB_USD"), "value fob USD");
}

TEST(LayoutValues, AValueAsLargeAsItsTwinInDollarsIsInTheRowsCurrency) {
    const Layout layout = find_layout(sheet(R"(
HS_CODE | INVOICE_AMOUNT | CIF_VALUE | CIF_VALUE_IN_USD | CURRENCY | EXCHANGE_RATE
85258900 | 2767.5 | 2530789.6 | 2792.9 | USD | 914.4
85258900 | 900.0 | 830000.0 | 905.1 | USD | 914.4
85258900 | 500.0 | 470000.0 | 512.0 | EUR | 990.1
)"),
                                      {"Zimbabwe Import.xlsx", ""});
    EXPECT_EQ(role_of(layout, "INVOICE_AMOUNT"), "value invoice row");
    EXPECT_EQ(role_of(layout, "CIF_VALUE"), "value cif ZWL~")
        << "nine hundred times its twin: local money, assumed";
    EXPECT_TRUE(column(layout, "CIF_VALUE").currency_assumed);
    EXPECT_EQ(role_of(layout, "CIF_VALUE_IN_USD"), "value cif USD");
}

TEST(LayoutValues, WithoutATwinOnlyAnInvoiceIsTakenToBeInTheRowsCurrency) {
    const Layout layout = find_layout(sheet(R"(
HS_CODE | INVOICE_VALUE | CUSTOMS_VALUE | CUSTOMS_DUTY_KES | CURRENCY
85258900 | 100.5 | 13000.5 | 2600.5 | EUR
85258900 | 200.5 | 26000.5 | 5200.5 | EUR
)"),
                                      {});
    EXPECT_EQ(role_of(layout, "INVOICE_VALUE"), "value invoice row");
    EXPECT_TRUE(column(layout, "INVOICE_VALUE").currency_assumed);
    EXPECT_EQ(role_of(layout, "CUSTOMS_VALUE"), "value customs");
    EXPECT_TRUE(noted(layout, "currency of 'CUSTOMS_VALUE' is not stated"));
}

TEST(LayoutValues, ForeignCurrencyNeedsAColumnThatTellsWhich) {
    const Layout with =
        find_layout(sheet("HS_CODE | VALUE_FC | CURRENCY_CODE\n85258900 | 100.5 | EUR\n"), {});
    EXPECT_EQ(role_of(with, "VALUE_FC"), "value unknown row");
    EXPECT_FALSE(column(with, "VALUE_FC").currency_assumed);
    const Layout without = find_layout(sheet("HS_CODE | VALUE_FC\n85258900 | 100.5\n"), {});
    EXPECT_EQ(role_of(without, "VALUE_FC"), "value unknown");
    EXPECT_TRUE(noted(without, "in foreign currency, and no column tells which"));
}

TEST(LayoutValues, PesosAreTheReportersOrNobodys) {
    const char* drawn = "HS_CODE | VALOR EN PESOS\n85258900 | 100.5\n";
    EXPECT_EQ(role_of(find_layout(sheet(drawn), {"Colombia Import.xlsx", ""}), "VALOR EN PESOS"),
              "value unknown COP~");
    EXPECT_EQ(role_of(find_layout(sheet(drawn), {"Peru Import.xlsx", ""}), "VALOR EN PESOS"),
              "value unknown");
}

TEST(LayoutValues, AValueThatRepeatsOnAllRowsOfADeclarationIsKeptOut) {
    const Layout layout = find_layout(sheet(R"(
DECLARATION_NUMBER | HS_CODE | CUSTOMS_VALUE_KZT | TOTAL_COST_KZT
57201/150925/0021930 | 85258900 | 730837.09 | 8071436.69
57201/150925/0021930 | 85258900 | 365418.55 | 8071436.69
57201/150925/0021931 | 85258900 | 1000.50 | 3000.75
57201/150925/0021931 | 85258900 | 2000.25 | 3000.75
)"),
                                      {});
    EXPECT_EQ(role_of(layout, "CUSTOMS_VALUE_KZT"), "value customs KZT");
    EXPECT_EQ(role_of(layout, "TOTAL_COST_KZT"), "value unknown KZT -");
    EXPECT_TRUE(noted(layout, "'TOTAL_COST_KZT' repeats on all rows of a declaration"));
}

TEST(LayoutValues, EqualItemsOfADeclarationAreNotMistakenForItsTotal) {
    const Layout layout = find_layout(sheet(R"(
DECLARATION_NUMBER | HS_CODE | CUSTOMS_VALUE_KZT
57201/150925/0021930 | 85258900 | 100.5
57201/150925/0021930 | 85258900 | 100.5
)"),
                                      {});
    EXPECT_EQ(role_of(layout, "CUSTOMS_VALUE_KZT"), "value customs KZT");
}

TEST(LayoutValues, ATotalFarAboveTheItemsIsTheDeclarations) {
    const Layout layout = find_layout(sheet(R"(
ITEM_NO | HS_CODE | FOB_VALUE_IN_USD | TOTAL_CARGO_INVOICE_VALUE_IN_USD
4 | 85258900 | 54.11 | 5872.29
3 | 85258900 | 7.13 | 177.96
)"),
                                      {});
    EXPECT_EQ(role_of(layout, "FOB_VALUE_IN_USD"), "value fob USD");
    EXPECT_EQ(role_of(layout, "TOTAL_CARGO_INVOICE_VALUE_IN_USD"), "value invoice USD -");
}

TEST(LayoutValues, TheFinestLevelFills) {
    const Layout layout = find_layout(sheet(R"(
ITEM_NUMBER | SUB_ITEM_NUMBER | TOTAL_USD_FOB | USD_FOB_ITEM | USD_FOB_SUB_ITEM | QUANTITY | QUANTITY_SUB_ITEM
1 | 1 | 12595.39 | 12595.39 | 2073.6 | 1866 | 259.2
1 | 2 | 12595.39 | 12595.39 | 2954.8 | 1866 | 518.4
)"),
                                      {});
    EXPECT_EQ(role_of(layout, "USD_FOB_SUB_ITEM"), "value fob USD");
    EXPECT_EQ(role_of(layout, "USD_FOB_ITEM"), "value fob USD -");
    EXPECT_EQ(role_of(layout, "TOTAL_USD_FOB"), "value fob USD -");
    EXPECT_EQ(role_of(layout, "QUANTITY_SUB_ITEM"), "quantity");
    EXPECT_EQ(role_of(layout, "QUANTITY"), "quantity -");
}

TEST(LayoutValues, ASumOfPricesIsKeptOut) {
    const Layout layout =
        find_layout(sheet("HS_CODE | TOTALUSD | SUMOFUNIT_VALUE_USD\n85258900 | 100.5 | 3.9\n"), {});
    EXPECT_EQ(role_of(layout, "SUMOFUNIT_VALUE_USD"), "value unit_price USD -");
}

TEST(LayoutValues, AWeightThatSaysNeitherNetNorGrossIsComparedFirst) {
    const Layout equal = find_layout(sheet(R"(
HS_CODE | GROSS_WEIGHT | METRIC_TONS
85258900 | 106711 | 106.711
85258900 | 23798 | 23.798
)"),
                                     {});
    EXPECT_EQ(role_of(equal, "METRIC_TONS"), "gross_weight TNE -");
    const Layout beside_net =
        find_layout(sheet("HS_CODE | NET_WEIGHT | WEIGHT\n85258900 | 10 | 12\n85258900 | 20 | 24\n"), {});
    EXPECT_EQ(role_of(beside_net, "WEIGHT"), "gross_weight~");
    const Layout alone = find_layout(sheet("HS_CODE | TOTALWEIGHT\n85258900 | 12\n85258900 | 24\n"), {});
    EXPECT_EQ(role_of(alone, "TOTALWEIGHT"), "net_weight~");
    EXPECT_TRUE(noted(alone, "'TOTALWEIGHT' does not say net or gross; taken as net"));
}

TEST(LayoutValues, ACountOfGoodsIsAQuantityWithoutAUnit) {
    const Layout layout = find_layout(
        sheet(
            "HS_CODE | SUMOFNUMBER_OF_GOODS | MONTHYEAR\n85258900 | 7 | Oct 2025\n85258900 | 3 | Oct 2025\n"),
        {});
    EXPECT_EQ(role_of(layout, "SUMOFNUMBER_OF_GOODS"), "quantity");
    EXPECT_TRUE(noted(layout, "counts goods; in which unit is not said"));
}

}  // namespace
}  // namespace waybill
