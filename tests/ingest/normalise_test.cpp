// SPDX-License-Identifier: Apache-2.0
#include "ingest/normalise.hpp"

#include <gtest/gtest.h>

#include "ingest/drawn_rows.hpp"
#include "store/case_file.hpp"

namespace waybill {
namespace {

// Exporter, importer, code, quantity, unit, net weight, value in USD, date.
Layout plain_layout() {
    Layout layout;
    layout.grain = Grain::item;
    layout.reporter = {"KZ", Certainty::likely, "file name"};
    layout.direction = {"export", Certainty::likely, "file name"};
    bind(layout, "EXPORTER", Role::exporter_name);
    bind(layout, "IMPORTER", Role::importer_name);
    bind(layout, "HS", Role::hs_code);
    bind(layout, "QTY", Role::quantity).number_style = NumberStyle::comma;
    bind(layout, "UNIT", Role::quantity_unit);
    bind(layout, "NET", Role::net_weight).number_style = NumberStyle::comma;
    ColumnBinding& value = bind(layout, "FOB_USD", Role::value);
    value.basis = ValueBasis::fob;
    value.currency = "USD";
    value.number_style = NumberStyle::comma;
    bind(layout, "DATE", Role::date).date_order = DateOrder::dmy;
    return layout;
}

// The rows in a case, so that tests read them as a user does.
class Kept {
  public:
    explicit Kept(const NormalisedRows& rows)
        : database_(Database::open(":memory:")), connection_(database_.connect()) {
        create_schema(connection_);
        connection_.insert("record", {&rows.record});
        connection_.insert("record_value", {&rows.record_value});
        connection_.insert("record_date", {&rows.record_date});
        connection_.insert("record_issue", {&rows.record_issue});
        connection_.insert("reject", {&rows.reject});
    }
    // Rows as lines, cells between bars; null is "-".
    std::string read(const std::string& sql) {
        std::string text;
        Answer answer = connection_.query(sql);
        while (answer.next()) {
            if (!text.empty()) text += "\n";
            for (std::size_t i = 0; i < answer.columns(); ++i) {
                text += (i > 0 ? "|" : "") + (answer.is_null(i) ? std::string("-") : answer.text(i));
            }
        }
        return text;
    }

  private:
    Database database_;
    Connection connection_;
};

TEST(Normaliser, KeepsTheDeclaredTextBesideEachNormalisedValue) {
    Kept kept(normalised(plain_layout(), drawn_rows(R"(
        KERAMIN ULGISI TOO | ООО "Вектор" | 6907 21 900 9 | 1.234,56 | м2 | 20 500,5 | 12.345,67 | 31.12.2022
    )")));
    EXPECT_EQ(
        kept.read(
            "SELECT exporter_name, importer_name, hs_code, hs_code_declared, hs_edition, quantity,"
            " quantity_declared, quantity_unit, quantity_unit_declared, net_weight_kg, net_weight_declared"
            " FROM record"),
        "KERAMIN ULGISI TOO|ООО \"Вектор\"|6907219009|6907 21 900 "
        "9|HS2022|1234.56|1.234,56|MTK|м2|20500.5|20 500,5");
    EXPECT_EQ(kept.read("SELECT basis, amount, currency, declared, is_default FROM record_value"),
              "fob|12345.67|USD|12.345,67|true");
    EXPECT_EQ(kept.read("SELECT role, day, precision, declared, is_default FROM record_date"),
              "declared|2022-12-31|day|31.12.2022|true");
    EXPECT_EQ(kept.read("SELECT reporter, direction, grain, row, assumed FROM record"),
              "KZ|export|item|1|net_weight in kilograms");
}

TEST(Normaliser, EveryRowIsARecordOrARejectWithItsReason) {
    const NormalisedRows rows = normalised(plain_layout(), drawn_rows(R"(
        A LLP    | B LLC    | 690721 | 1 | м2 | 2 | 3 | 01.02.2022
                 |          |        |   |    |   |   |
        EXPORTER | IMPORTER | HS     | QTY | UNIT | NET | FOB_USD | DATE
        ИТОГО    |          |        | 1 |    | 2 | 3 |
        A LLP    | B LLC    | 690721 | 1 | м2 | 2 | 3 | 31.02.2022
        A LLP    | B LLC    | 690721 | 1 | м2 | 2 | 3 | 01.02.2022 | what is this
                 |          |        |   | Source: customs | | |
        Total Ceramics SA | B LLC | 690721 | 1 | м2 | 2 | 3 | 01.02.2022
    )"));
    EXPECT_EQ(rows.rows, 8u);
    EXPECT_EQ(rows.record.rows() + rows.reject.rows(), 8u);
    Kept kept(rows);
    EXPECT_EQ(kept.read("SELECT row, reason, detail FROM reject ORDER BY row"),
              "2|blank row|-\n"
              "3|repeated header|-\n"
              "4|totals row|-\n"
              "5|no such day|DATE is '31.02.2022', which is no day\n"
              "6|too many cells|9 cells where the header has 8\n"
              "7|note|one cell is filled, which says nothing of a shipment");
    EXPECT_EQ(kept.read("SELECT cells FROM reject WHERE row = 4"), R"(["ИТОГО","","","1","","2","3",""])");
    EXPECT_EQ(kept.read("SELECT row FROM record ORDER BY row"), "1\n8");
}

TEST(Normaliser, ACellThatCannotBeReadIsAnIssueAndNothingElse) {
    Kept kept(normalised(plain_layout(), drawn_rows(R"(
        A LLP | B LLC | CERAMIC | about ten | fathoms | 5 kg? | n/a | 01.02.2022
    )")));
    EXPECT_EQ(kept.read("SELECT \"column\", role, declared, issue FROM record_issue ORDER BY ALL"),
              "HS|hs_code|CERAMIC|unreadable\n"
              "QTY|quantity|about ten|unreadable\n"
              "UNIT|quantity_unit|fathoms|no unit known by this name");
    EXPECT_EQ(kept.read("SELECT hs_code, hs_code_declared, quantity, quantity_declared FROM record"),
              "-|CERAMIC|-|about ten");
    EXPECT_EQ(kept.read("SELECT count(*) FROM record_value"), "0");
}

TEST(Normaliser, ASecondDateThatIsNoDayDoesNotCostTheRecord) {
    Layout layout = plain_layout();
    ColumnBinding& arrived = bind(layout, "ARRIVED", Role::date);
    arrived.date_role = DateRole::arrived;
    arrived.date_order = DateOrder::dmy;
    Kept kept(normalised(layout, drawn_rows(R"(
        A LLP | B LLC | 690721 | 1 | м2 | 2 | 3 | 31.02.2022 | 05.03.2022
        A LLP | B LLC | 690721 | 1 | м2 | 2 | 3 | 01.02.2022 | 00:00.0
    )")));
    EXPECT_EQ(kept.read("SELECT record_id & 255, role, day, is_default FROM record_date ORDER BY ALL"),
              "1|arrived|2022-03-05|true\n2|declared|2022-02-01|true");
    EXPECT_EQ(kept.read("SELECT \"column\", declared FROM record_issue ORDER BY ALL"),
              "ARRIVED|00:00.0\nDATE|31.02.2022");
    EXPECT_EQ(kept.read("SELECT count(*) FROM reject"), "0");
}

TEST(Normaliser, TheDefaultValueIsTheFirstAboveZeroOfThePreferredBases) {
    Layout layout = plain_layout();
    const auto add = [&](const char* header, ValueBasis basis, const char* currency) {
        ColumnBinding& value = bind(layout, header, Role::value);
        value.basis = basis;
        value.currency = currency;
        value.number_style = NumberStyle::comma;
    };
    add("STAT_USD", ValueBasis::statistical, "USD");
    add("FREIGHT_USD", ValueBasis::freight, "USD");
    add("CUSTOMS", ValueBasis::customs, "");
    Kept kept(normalised(layout, drawn_rows(R"(
        A LLP | B LLC | 690721 | 1 | м2 | 2 | 100 | 01.02.2022 | 120 | 9 | 55000
        A LLP | B LLC | 690721 | 1 | м2 | 2 | 100 | 01.02.2022 | 0   | 9 | 55000
        A LLP | B LLC | 690721 | 1 | м2 | 2 | 0   | 01.02.2022 | 0   | 9 | 0
        A LLP | B LLC | 690721 | 1 | м2 | 2 |     | 01.02.2022 |     | 9 |
    )")));
    EXPECT_EQ(kept.read("SELECT record_id & 255, basis, amount, currency FROM record_value WHERE is_default "
                        "ORDER BY ALL"),
              "1|statistical|120|USD\n2|fob|100|USD\n3|statistical|0|USD");
}

TEST(Normaliser, ValuesTakeTheCurrencyOfTheirRowOnlyWhereTheLayoutSaysSo) {
    Layout layout;
    bind(layout, "EXPORTER", Role::exporter_name);
    bind(layout, "HS", Role::hs_code);
    ColumnBinding& invoice = bind(layout, "INVOICE", Role::value);
    invoice.basis = ValueBasis::invoice;
    invoice.currency_in_row = true;
    bind(layout, "IN_1000_USD", Role::value);
    layout.columns.back().basis = ValueBasis::statistical;
    layout.columns.back().currency = "USD";
    layout.columns.back().factor = 1000;
    bind(layout, "CIF", Role::value).basis = ValueBasis::cif;
    bind(layout, "CURRENCY", Role::currency);
    Kept kept(normalised(layout, drawn_rows("A LLP | 690721 | 500 | 46.53 | 7 | EUR")));
    EXPECT_EQ(
        kept.read(
            "SELECT basis, amount, currency, currency_declared, declared FROM record_value ORDER BY basis"),
        "cif|7|-|-|7\ninvoice|500|EUR|EUR|500\nstatistical|46530|USD|-|46.53");
}

TEST(Normaliser, WeightsInOtherUnitsBecomeKilogramsExactly) {
    Layout layout;
    bind(layout, "SHIPPER", Role::exporter_name);
    bind(layout, "HS", Role::hs_code);
    bind(layout, "WEIGHT", Role::gross_weight);
    bind(layout, "WEIGHT_UNIT", Role::gross_weight_unit);
    Kept kept(normalised(layout, drawn_rows(R"(
        A INC | 690721 | 100 | LB
        A INC | 690721 | 2.5 | tonnes
        A INC | 690721 | 7   | KG
        A INC | 690721 | 7   | boxes of things
    )")));
    EXPECT_EQ(kept.read("SELECT gross_weight_kg, gross_weight_declared, gross_weight_unit_declared FROM "
                        "record ORDER BY row"),
              "45.359237|100|LB\n2500|2.5|tonnes\n7|7|KG\n-|7|boxes of things");
    EXPECT_EQ(kept.read("SELECT issue FROM record_issue"), "not a unit of weight");
}

TEST(Normaliser, APartyIsItsNameAddressCountryAndNumber) {
    Layout layout;
    bind(layout, "EXPORTER", Role::exporter_name);
    bind(layout, "ADDRESS", Role::exporter_address);
    bind(layout, "COUNTRY", Role::exporter_country);
    bind(layout, "INN", Role::exporter_id);
    bind(layout, "HS", Role::hs_code);
    const NormalisedRows rows = normalised(layout, drawn_rows(R"(
        ООО "Вектор" | Г. МОСКВА | КИТАЙ | 7701 | 690721
        ООО "Вектор" | Г. МОСКВА | CN    | 7701 | 690722
        ООО "Вектор" | Г. ТВЕРЬ  | КИТАЙ | 7701 | 690721
        NULL         | Г. ТВЕРЬ  |       |      | 690721
    )"));
    ASSERT_EQ(rows.parties.size(), 2u);
    EXPECT_EQ(rows.parties[0].country, "CN");
    EXPECT_EQ(rows.parties[0].address, "Г. МОСКВА");
    EXPECT_EQ(rows.parties[1].address, "Г. ТВЕРЬ");
    Kept kept(rows);
    EXPECT_EQ(
        kept.read("SELECT count(DISTINCT exporter_party), count(*) - count(exporter_party) FROM record"),
        "2|1");
}

TEST(Normaliser, WhatACellStatesOfItselfCountsBeforeItsHeader) {
    Layout layout = plain_layout();
    std::erase_if(layout.columns, [](const ColumnBinding& b) { return b.role == Role::quantity_unit; });
    for (std::uint32_t i = 0; i < layout.columns.size(); ++i) layout.columns[i].column = i;
    for (ColumnBinding& b : layout.columns) {
        if (b.role == Role::quantity) b.unit = "cell";
    }
    Kept kept(normalised(layout, drawn_rows(R"(
        A | B | 690721 | 22,0 штук | 34,5 т   | EUR 12,50 | 31.12.2022
        A | B | 690721 | 7 zork    | 34,5     | 12,50     | 31.12.2022
        A | B | 690721 | 7         | 5 zork   | US$ 12,50 | 31.12.2022
    )")));
    EXPECT_EQ(kept.read("SELECT quantity, quantity_unit, quantity_unit_declared, net_weight_kg FROM record"),
              "22|H87|штук|34500\n7|-|zork|34.5\n7|-|-|-");
    EXPECT_EQ(kept.read("SELECT amount, currency FROM record_value"), "12.5|EUR\n12.5|USD\n12.5|USD");
    EXPECT_EQ(kept.read("SELECT declared, issue FROM record_issue ORDER BY declared"),
              "5 zork|not a unit of weight\n7 zork|no unit known by this name\n"
              "EUR 12,50|another currency than its header or row states");
}

TEST(Normaliser, ADayInAnUnknownWritingIsAnIssueAndOneBeyondTheCalendarAReject) {
    Kept kept(normalised(plain_layout(), drawn_rows(R"(
        A | B | 690721 | 1 | м2 | 1 | 1 | in high summer
        A | B | 690721 | 1 | м2 | 1 | 1 | 31.02.2022
    )")));
    EXPECT_EQ(kept.read("SELECT declared, issue FROM record_issue"), "in high summer|unreadable");
    EXPECT_EQ(kept.read("SELECT count(*) FROM record"), "1");
    EXPECT_EQ(kept.read("SELECT reason FROM reject"), "no such day");
}

TEST(Normaliser, YearAndMonthOfTwoColumnsMakeADate) {
    Layout layout = plain_layout();
    layout.columns.back().month_in = "MONTH";
    layout.columns.back().date_role = DateRole::month;
    bind(layout, "MONTH", Role::date).fills = false;
    Kept kept(normalised(layout, drawn_rows(R"(
        A | B | 690721 | 1 | м2 | 1 | 1 | 2024 | 03
        A | B | 690721 | 1 | м2 | 1 | 1 | 2024 | Mayo
        A | B | 690721 | 1 | м2 | 1 | 1 | 2024 | 13
    )")));
    EXPECT_EQ(kept.read("SELECT day, precision, declared FROM record_date"),
              "2024-03-01|month|2024 03\n2024-05-01|month|2024 Mayo");
    EXPECT_EQ(kept.read("SELECT count(*) FROM record") + " " + kept.read("SELECT count(*) FROM reject"),
              "2 1");
}

TEST(Normaliser, AConsigneeToOrderIsNobody) {
    Kept kept(normalised(plain_layout(), drawn_rows(R"(
        TO ORDER TRADING | TO ORDER OF BANK | 690721 | 1 | м2 | 1 | 1 | 31.12.2022
    )")));
    EXPECT_EQ(kept.read("SELECT exporter_party IS NULL, importer_name, importer_party FROM record"),
              "false|TO ORDER OF BANK|-");
}

TEST(Normaliser, AnUnsureColumnFillsNothing) {
    Layout layout = plain_layout();
    layout.columns[3].certainty = Certainty::unsure;
    Kept kept(normalised(layout, drawn_rows("A LLP | B LLC | 690721 | 10 | м2 | 2 | 3 | 01.02.2022")));
    EXPECT_EQ(kept.read("SELECT quantity, quantity_declared FROM record"), "-|-");
}

}  // namespace
}  // namespace waybill
