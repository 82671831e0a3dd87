// SPDX-License-Identifier: Apache-2.0
// What show, find, figures, export and investigate write, from answers made by hand.

#include <gtest/gtest.h>

#include "cli/export.hpp"
#include "cli/figures.hpp"
#include "cli/find.hpp"
#include "cli/investigate.hpp"
#include "cli/show.hpp"
#include "cli/test_console.hpp"
#include "core/error.hpp"

namespace waybill {
namespace {

Shown record() {
    return {"record",
            "r3.42",
            {{"exporter_name", "深圳蓝鹭科技"}, {"hs_code", "880622"}},
            {{"отправитель", "深圳蓝鹭科技"}, {"КОД", "8806220000"}, {"КОД", "=1"}},
            "in/kz.xlsx, sheet Лист1, row 45",
            {},
            0};
}

TEST(Show, PrintsFieldsThenTheOriginalRow) {
    TestConsole t;
    print_shown(record(), Format::table, t.console);
    EXPECT_EQ(t.out.str(),
              "record r3.42\n"
              "exporter_name  深圳蓝鹭科技\n"
              "hs_code        880622\n"
              "\n"
              "original row\n"
              "in/kz.xlsx, sheet Лист1, row 45\n"
              "отправитель  深圳蓝鹭科技\n"
              "КОД          8806220000\n"
              "КОД          =1\n");
}

TEST(Show, AFigureSaysHowManyRecordsItRestsOn) {
    TestConsole t;
    print_shown({"figure", "f1", {{"value", "1234"}}, {}, "", {"r1.1", "r1.2"}, 1234}, Format::table,
                t.console);
    EXPECT_EQ(t.out.str(),
              "figure f1\nvalue  1234\n\nrests on 1,234 records, the first 2 of them\nr1.1 r1.2\n");
}

TEST(Show, CsvAndJsonHaveEveryPartAndHeadersThatOccurTwice) {
    TestConsole csv;
    print_shown(record(), Format::csv, csv.console);
    EXPECT_EQ(csv.out.str(),
              "part,name,text\r\n"
              "field,exporter_name,深圳蓝鹭科技\r\n"
              "field,hs_code,880622\r\n"
              "original,отправитель,深圳蓝鹭科技\r\n"
              "original,КОД,8806220000\r\n"
              "original,КОД,'=1\r\n");
    TestConsole json;
    Shown shown = record();
    shown.original.erase(shown.original.begin());
    print_shown(shown, Format::json, json.console);
    EXPECT_EQ(json.out.str(), R"({
  "kind": "record",
  "id": "r3.42",
  "fields": [
    {
      "name": "exporter_name",
      "text": "深圳蓝鹭科技"
    },
    {
      "name": "hs_code",
      "text": "880622"
    }
  ],
  "original": [
    {
      "header": "КОД",
      "cell": "8806220000"
    },
    {
      "header": "КОД",
      "cell": "=1"
    }
  ],
  "original_note": "in/kz.xlsx, sheet Лист1, row 45",
  "records": [],
  "record_count": 0
}
)");
}

TEST(Find, SaysOnStderrThatThereAreMoreHits) {
    TestConsole t;
    print_found({{{"r1.7", "exporter_name", "Blue Heron", "a.csv"}}, true}, 50, Format::table, t.console);
    EXPECT_EQ(t.out.str(),
              "record  column         text        source\n"
              "──────  ─────────────  ──────────  ──────\n"
              "r1.7    exporter_name  Blue Heron  a.csv\n");
    EXPECT_EQ(t.err.str(), "warning: these are the first 50 hits; --limit 0 gives all\n");
}

TEST(Find, NothingFoundIsAnAnswer) {
    TestConsole t;
    print_found({}, 50, Format::json, t.console);
    EXPECT_EQ(t.out.str(), "[]\n");
    EXPECT_EQ(t.err.str(), "");
}

std::vector<Figure> two_figures() {
    return {{"f1", "records", "CN", "records of these goods", "12", "records", "", 12, "TRUE"},
            {"f2", "records", "VN", "records of these goods", "3", "records", "", 3, "TRUE"},
            {"f3", "consignments", "CN", "distinct declarations", "", "consignments",
             "12 records are aggregates", 12, "TRUE"}};
}

TEST(Figures, ATableSaysWhatIsNotAvailableAndDefinesEachFigureOnce) {
    TestConsole t;
    print_figures(two_figures(), Format::table, t.console);
    EXPECT_EQ(t.out.str(), R"(id  figure        group          value  unit          records  note
──  ────────────  ─────  ─────────────  ────────────  ───────  ─────────────────────────
f1  records       CN                12  records            12
f2  records       VN                 3  records             3
f3  consignments  CN     not available  consignments       12  12 records are aggregates

What is counted
records       records of these goods
consignments  distinct declarations
)");
}

TEST(Figures, WhatAllDefinitionsEndInIsSaidOnce) {
    TestConsole t;
    std::vector<Figure> figures = two_figures();
    figures[0].definition = "rows; without replaced ones; by origin";
    figures[1].definition = "rows; without replaced ones; by origin";
    figures[2].definition = "declaration numbers; by origin";
    print_figures(figures, Format::table, t.console);
    EXPECT_TRUE(
        t.out.str().ends_with("\nWhat is counted\n"
                              "records       rows; without replaced ones\n"
                              "consignments  declaration numbers\n"
                              "all of them   by origin\n"))
        << t.out.str();
}

TEST(Figures, WhatIsNotAvailableIsNullInJson) {
    TestConsole t;
    auto figures = two_figures();
    figures.erase(figures.begin(), figures.begin() + 2);
    print_figures(figures, Format::json, t.console);
    EXPECT_EQ(
        t.out.str(),
        "[\n  {\"id\": \"f3\", \"name\": \"consignments\", \"group\": \"CN\", \"definition\": \"distinct "
        "declarations\", \"value\": null, \"unit\": \"consignments\", \"note\": \"12 records are "
        "aggregates\", "
        "\"records\": 12, \"selection\": \"TRUE\"}\n]\n");
}

FigureRequest asked(const std::vector<std::string>& words) {
    FiguresOptions options;
    Arguments arguments("figures");
    declare_figures(arguments, options);
    arguments.parse(words);
    return options.request;
}

TEST(Figures, AMonthOrAYearBeginsAndEndsWithItsDays) {
    EXPECT_EQ(asked({"c", "--since", "2022-02-24"}).since, "2022-02-24");
    EXPECT_EQ(asked({"c", "--since", "2022-02"}).since, "2022-02-01");
    EXPECT_EQ(asked({"c", "--until", "2024-02"}).until, "2024-02-29");
    EXPECT_EQ(asked({"c", "--until", "2022"}).until, "2022-12-31");
    EXPECT_EQ(asked({"c", "--until", "2022-12"}).until, "2022-12-31");
    try {
        static_cast<void>(asked({"c", "--since", "2021-02-30"}));
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_STREQ(error.what(),
                     "--since is '2021-02-30', which is no day (expected YYYY-MM-DD, YYYY-MM or YYYY)");
    }
}

TEST(Figures, CountriesAndCurrenciesMayBeNames) {
    EXPECT_EQ(asked({"c", "--destination", "Казахстан,RU"}).destination,
              (std::vector<std::string>{"KZ", "RU"}));
    EXPECT_EQ(asked({"c", "--currency", "eur"}).in_currency, "EUR");
    EXPECT_THROW(static_cast<void>(asked({"c", "--origin", "Atlantis"})), Error);
    EXPECT_THROW(static_cast<void>(asked({"c", "--currency", "gold"})), Error);
}

TEST(Export, TheFormatIsThatOfTheNameUnlessStated) {
    EXPECT_EQ(export_format("a.csv", {}), ExportFormat::csv);
    EXPECT_EQ(export_format("a.b/c.xlsx", {}), ExportFormat::xlsx);
    EXPECT_EQ(export_format("a.csv", ExportFormat::parquet), ExportFormat::parquet);
    try {
        static_cast<void>(export_format("a.xls", {}));
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_STREQ(
            error.what(),
            "--to is 'a.xls', whose ending names no format (expected .csv, .parquet, .json or .xlsx)");
    }
}

InvestigateSummary drones() {
    InvestigateSummary summary;
    summary.title = "Drones to Russia";
    summary.case_path = "drones.waybill";
    summary.parts = {{"What was read", {"2 files: 30 rows read = 28 records + 2 rejects."}, {}, {}, {}, ""},
                     {"By origin",
                      {},
                      {"origin", "records"},
                      {false, true},
                      {{"China (CN)", "21"}, {"", "7"}},
                      "and 12 more: waybill figures drones.waybill --by origin"}};
    summary.warnings = {"not read: bad.xlsx"};
    return summary;
}

TEST(Investigate, TheSummaryReadsFromTitleToCase) {
    TestConsole t;
    print_summary(drones(), SummaryFormat::text, t.console);
    EXPECT_EQ(t.out.str(), R"(Drones to Russia
════════════════

What was read
2 files: 30 rows read = 28 records + 2 rejects.

By origin
origin      records
──────────  ───────
China (CN)       21
                  7
and 12 more: waybill figures drones.waybill --by origin

To look at
- not read: bad.xlsx

Where to go on
The case is drones.waybill.
  waybill find drones.waybill NAME
  waybill figures drones.waybill --by exporter --limit 10
  waybill query drones.waybill "SELECT * FROM record_view"
)");
}

TEST(Investigate, APathThatAShellWouldTakeApartIsQuoted) {
    TestConsole t;
    print_summary({"Title", "o'k case.waybill", {}, {}}, SummaryFormat::text, t.console);
    EXPECT_EQ(t.out.str(),
              "Title\n═════\n\nWhere to go on\nThe case is o'k case.waybill.\n"
              "  waybill find 'o'\\''k case.waybill' NAME\n"
              "  waybill figures 'o'\\''k case.waybill' --by exporter --limit 10\n"
              "  waybill query 'o'\\''k case.waybill' \"SELECT * FROM record_view\"\n");
}

TEST(Investigate, AWarningOfSeveralLinesHangsBelowItsDash) {
    TestConsole t;
    t.terminal(30);
    print_summary({"Title", "c", {}, {"goods are counted by tariff code alone"}}, SummaryFormat::text,
                  t.console);
    EXPECT_NE(t.out.str().find("To look at\n- goods are counted by tariff\n  code alone\n"),
              std::string::npos)
        << t.out.str();
}

TEST(Investigate, JsonHasTheSameParts) {
    TestConsole t;
    auto summary = drones();
    summary.parts.erase(summary.parts.begin());
    summary.parts[0].rows.pop_back();
    print_summary(summary, SummaryFormat::json, t.console);
    EXPECT_EQ(t.out.str(), R"json({
  "title": "Drones to Russia",
  "case_path": "drones.waybill",
  "parts": [
    {
      "heading": "By origin",
      "text": [],
      "columns": [
        "origin",
        "records"
      ],
      "rows": [
        [
          "China (CN)",
          "21"
        ]
      ],
      "more": "and 12 more: waybill figures drones.waybill --by origin"
    }
  ],
  "warnings": [
    "not read: bad.xlsx"
  ]
}
)json");
}

}  // namespace
}  // namespace waybill
