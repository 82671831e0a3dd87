// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "core/error.hpp"
#include "ingest/layout.hpp"
#include "ingest/layout_sheet.hpp"

namespace waybill {
namespace {

using testing::role_of;
using testing::sheet;
using testing::shortly;

Layout found_layout() {
    return find_layout(sheet(R"(
EXPORTER_NAME | BUYER_NAME | HS_CODE | FOB_VALUE_IN_USD | CUSTOMS_VALUE_FC | CURRENCY | NET_WEIGHT_KG | IMP_DATE | XQZ
Nordhaven LLC | Aster GmbH | 85258900 | 12.50 | 1100.00 | EUR | 3.5 | 13/02/2023 | 1
Nordhaven LLC | Aster GmbH | 85258900 | 25.00 | 2200.00 | EUR | 7.1 | 14/02/2023 | 2
)"),
                       {"made-up.csv", "records"});
}

std::string error_of(std::string_view text) {
    try {
        static_cast<void>(layout_from_toml(text, "my.toml"));
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::bad_input);
        return std::string(error.what()) + (error.hint().empty() ? "" : " | " + error.hint());
    }
    return "no error";
}

TEST(LayoutToml, AWrittenLayoutReadsBackTheSame) {
    Layout found = found_layout();
    for (ColumnBinding& column : found.columns) {
        if (column.role == Role::date) column.month_in = "MONTH \"OF\" DECLARATION";
        if (column.role == Role::exporter_name) column.with_address = true;
        if (column.role == Role::quantity) column.unit = "cell";
    }
    const Layout back = layout_from_toml(to_toml(found), "saved.toml");
    EXPECT_EQ(back.sheet, "records");
    EXPECT_EQ(back.header_row, found.header_row);
    EXPECT_EQ(back.header_rows, found.header_rows);
    EXPECT_EQ(back.grain, found.grain);
    ASSERT_EQ(back.columns.size(), found.columns.size());
    for (std::size_t i = 0; i < found.columns.size(); ++i) {
        const ColumnBinding &a = found.columns[i], &b = back.columns[i];
        EXPECT_EQ(b.column, a.column);
        EXPECT_EQ(b.header, a.header);
        EXPECT_EQ(b.role, a.role) << a.header;
        EXPECT_EQ(b.certainty, a.certainty) << a.header;
        EXPECT_EQ(b.candidates, a.candidates) << a.header;
        EXPECT_EQ(b.basis, a.basis) << a.header;
        EXPECT_EQ(b.currency, a.currency) << a.header;
        EXPECT_EQ(b.currency_in_row, a.currency_in_row) << a.header;
        EXPECT_EQ(b.currency_assumed, a.currency_assumed) << a.header;
        EXPECT_EQ(b.factor, a.factor) << a.header;
        EXPECT_EQ(b.date_role, a.date_role) << a.header;
        EXPECT_EQ(b.date_order, a.date_order) << a.header;
        EXPECT_EQ(b.number_style, a.number_style) << a.header;
        EXPECT_EQ(b.unit, a.unit) << a.header;
        EXPECT_EQ(b.fills, a.fills) << a.header;
        EXPECT_EQ(b.month_in, a.month_in) << a.header;
        EXPECT_EQ(b.with_address, a.with_address) << a.header;
    }
    EXPECT_EQ(to_toml(back).find("EXPORTER_NAME") != std::string::npos, true);
}

TEST(LayoutToml, AnAnalystReadsOneBlockAColumnWithItsEvidence) {
    const std::string toml = to_toml(found_layout());
    EXPECT_NE(toml.find(R"(
[[column]]
# header 'FOB_VALUE_IN_USD' reads 'FOB value USD'; 100 % of 2 cells are numbers
header = "FOB_VALUE_IN_USD"
role = "value"
certainty = "sure"
basis = "fob"
currency = "USD"
number_style = "point"
)"),
              std::string::npos)
        << toml;
    EXPECT_NE(toml.find("date_role = \"declared\"\ndate_order = \"dmy\"\n"), std::string::npos) << toml;
}

TEST(LayoutToml, HeadersWithQuotesNewlinesAndControlCharactersSurvive) {
    Layout layout;
    ColumnBinding b;
    b.header = "a \"quoted\"\\ header\nin two\x01 lines";
    b.evidence = "first\nsecond";
    layout.columns.push_back(b);
    const Layout back = layout_from_toml(to_toml(layout), "saved.toml");
    ASSERT_EQ(back.columns.size(), 1u);
    EXPECT_EQ(back.columns[0].header, b.header);
}

TEST(LayoutToml, AMistakeIsToldWithItsLineAndTheNearestWord) {
    EXPECT_EQ(error_of("[[column]]\nheader = \"A\"\nrole = \"exporter_nmae\"\n"),
              "my.toml:3: role is 'exporter_nmae', which is no role | nearest: 'exporter_name'");
    EXPECT_EQ(error_of("[[column]]\nheader = \"A\"\nroll = \"hs_code\"\n"),
              "my.toml:3: 'roll' is not a key of a layout | nearest: 'role'");
    EXPECT_EQ(error_of("[[column]]\nheader = \"A\"\nrole = 5\n"), "my.toml:3: role is to be text in quotes");
    EXPECT_EQ(error_of("[[column]]\nheader = \"A\"\nrole = \"value\"\ncurrency = \"dollars\"\n"),
              "my.toml:4: currency is 'dollars'; expected a code of ISO 4217 or \"row\"");
    EXPECT_EQ(error_of("direction = \"out\"\n"),
              "my.toml:1: direction is 'out'; expected import, export or transit");
    EXPECT_EQ(error_of("reporter = \"Kazakhstan\"\n"),
              "my.toml:1: reporter is 'Kazakhstan'; expected a code of ISO 3166-1 such as \"KZ\"");
    EXPECT_EQ(error_of("[[column]]\nheader = \"A\"\nfactor = 0\n"),
              "my.toml:3: factor is to be a whole number from 1");
    EXPECT_EQ(error_of("\n[[column]]\nrole = \"hs_code\"\n"), "my.toml:2: a column without header");
    EXPECT_EQ(error_of("a = \n").substr(0, 10), "my.toml:1:");
}

TEST(LayoutToml, APersonsFileWinsByHeaderWhateverItsCase) {
    const Layout found = found_layout();
    EXPECT_EQ(role_of(found, "XQZ"), "?");
    const Layout stated = layout_from_toml(R"(
direction = "export"
reporter = "KZ"
[[column]]
header = "xqz"
role = "item_number"
[[column]]
header = "Fob value in USD"
role = "value"
basis = "invoice"
currency = "USD"
)",
                                           "my.toml");
    const Layout laid = overlay(found, stated);
    EXPECT_EQ(role_of(laid, "XQZ"), "item_number");
    EXPECT_EQ(role_of(laid, "FOB_VALUE_IN_USD"), "value invoice USD");
    EXPECT_EQ(testing::column(laid, "FOB_VALUE_IN_USD").certainty, Certainty::stated);
    EXPECT_EQ(testing::column(laid, "XQZ").evidence, "stated in the layout file (found: unknown)");
    EXPECT_EQ(laid.direction.value, "export");
    EXPECT_EQ(laid.direction.certainty, Certainty::stated);
    EXPECT_EQ(laid.reporter.value, "KZ");
    EXPECT_EQ(role_of(laid, "HS_CODE"), "hs_code") << "what the file does not mention stays as found";
}

TEST(LayoutToml, AStatedColumnTakesTheRoleFromTheFoundOne) {
    const Layout laid = overlay(
        found_layout(), layout_from_toml("[[column]]\nheader = \"XQZ\"\nrole = \"hs_code\"\n", "my.toml"));
    EXPECT_EQ(role_of(laid, "XQZ"), "hs_code");
    EXPECT_EQ(role_of(laid, "HS_CODE"), "hs_code -");
    ASSERT_NE(laid.find(Role::hs_code), nullptr);
    EXPECT_EQ(laid.find(Role::hs_code)->header, "XQZ");
}

TEST(LayoutToml, RepeatedHeadersAreMatchedInTheirOrder) {
    const Layout found =
        find_layout(sheet("CODE | HS_CODE | CODE\na1 | 85258900 | b1\na2 | 85258900 | b2\n"), {});
    const Layout laid =
        overlay(found, layout_from_toml("[[column]]\nheader = \"CODE\"\nrole = "
                                        "\"ignored\"\n[[column]]\nheader = \"CODE\"\nrole = \"model\"\n",
                                        "my.toml"));
    EXPECT_EQ(shortly(laid.columns[0]), "ignored");
    EXPECT_EQ(shortly(laid.columns[2]), "model");
}

}  // namespace
}  // namespace waybill
