// SPDX-License-Identifier: Apache-2.0
#include "cli/ingest_summary.hpp"

#include <gtest/gtest.h>

#include "cli/test_console.hpp"

namespace waybill {
namespace {

ColumnBinding column(std::uint32_t at, const std::string& header, Role role, Certainty certainty) {
    ColumnBinding binding;
    binding.column = at;
    binding.header = header;
    binding.role = role;
    binding.certainty = certainty;
    return binding;
}

Layout export_layout() {
    Layout layout;
    layout.grain = Grain::item;
    layout.reporter = {"VN", Certainty::likely, "file name"};
    layout.direction = {"export", Certainty::sure, "sheet title"};
    layout.columns = {column(0, "EXPORTER", Role::exporter_name, Certainty::sure),
                      column(1, "AMOUNT", Role::unknown, Certainty::unsure),
                      column(2, "ROWID", Role::ignored, Certainty::unsure)};
    layout.columns[1].candidates = {Role::value, Role::quantity};
    layout.notes = {"dates: day and month could be either way round"};
    return layout;
}

IngestedSource good(int id, const std::string& path) {
    IngestedSource source;
    source.id = {id};
    source.path = path;
    source.format.format = "csv";
    source.format.encoding = "windows-1251";
    source.format.delimiter = ";";
    source.rows = 1000;
    source.records = 988;
    source.rejects = 12;
    source.issues = 3;
    source.seconds = 0.2;
    source.reject_reasons = {{"blank row", 10}, {"totals row", 2}};
    source.layouts = {export_layout()};
    return source;
}

IngestSummary two_good_one_known_one_failed() {
    IngestSummary summary;
    summary.sources = {good(1, "in/a.csv"), good(2, "in/深圳.csv"), good(1, "in/copy.csv"), {}};
    summary.sources[1].replaced = 7;
    summary.sources[2].already_known = true;
    summary.sources[3].path = "in/bad.xlsx";
    summary.sources[3].error = "in/bad.xlsx: the archive is cut short (expected its end)";
    summary.sources[3].hint = "copy the file again";
    summary.rows = 2000;
    summary.records = 1976;
    summary.rejects = 24;
    return summary;
}

TEST(IngestSummary, TellsEachFilesFateTheRejectsAndWhatIsNotSure) {
    TestConsole t;
    print_ingest(two_good_one_known_one_failed(), {Format::table, false, 0.25}, t.console);
    EXPECT_EQ(
        t.out.str(),
        R"(source  file      format              grain  reporter  direction  rows  records  rejects  issues  note
──────  ────────  ──────────────────  ─────  ────────  ─────────  ────  ───────  ───────  ──────  ────────────────────────
s1      a.csv     csv windows-1251 ;  item   VN?       export     1000      988       12       3
s2      深圳.csv  csv windows-1251 ;  item   VN?       export     1000      988       12       3  replaces 7 records
s1      copy.csv  csv windows-1251 ;  item   VN?       export                                     already in the case (s1)
        bad.xlsx                                                                                  failed

4 files in in/: 2,000 rows read = 1,976 records + 24 rejects

Rows set aside (table reject)
reason      rows  files
──────────  ────  ─────
blank row     20      2
totals row     4      2

Columns that fill no field, because it is not sure what they are (waybill layouts FILE)
  'AMOUNT': may be value or quantity (2 files, first a.csv)

Notes
  dates: day and month could be either way round (2 files, first a.csv)
)");
    EXPECT_EQ(t.err.str(),
              "error: in/bad.xlsx: the archive is cut short (expected its end)\n"
              "hint: copy the file again\n");
}

TEST(IngestSummary, TheTimeIsToldOnATerminalAndWhenAskedFor) {
    IngestSummary one;
    one.sources = {good(1, "a.csv")};
    one.rows = 1000;
    const auto told = [&one](bool terminal, bool verbose) {
        TestConsole t;
        if (terminal) t.terminal(200);
        print_ingest(one, {Format::table, verbose, 0.25}, t.console);
        const bool each = t.out.str().find("issues   time\n") != std::string::npos &&
                          t.out.str().find("      3  0.2 s\n") != std::string::npos;
        const bool all = t.out.str().find("rejects, in 0.2 s (4,000 rows/s)\n") != std::string::npos;
        EXPECT_EQ(each, all) << t.out.str();
        return all;
    };
    EXPECT_TRUE(told(true, false));
    EXPECT_TRUE(told(false, true));
    EXPECT_FALSE(told(false, false));
}

TEST(IngestSummary, CsvHasARowPerFileWithItsWholePath) {
    TestConsole t;
    print_ingest(two_good_one_known_one_failed(), {Format::csv, false, 0.25}, t.console);
    EXPECT_EQ(t.out.str(),
              "source,file,format,grain,reporter,direction,rows,records,rejects,issues,note\r\n"
              "s1,in/a.csv,csv windows-1251 ;,item,VN?,export,1000,988,12,3,\"\"\r\n"
              "s2,in/深圳.csv,csv windows-1251 ;,item,VN?,export,1000,988,12,3,replaces 7 records\r\n"
              "s1,in/copy.csv,csv windows-1251 ;,item,VN?,export,,,,,already in the case (s1)\r\n"
              "\"\",in/bad.xlsx,\"\",\"\",\"\",\"\",,,,,failed\r\n");
}

TEST(IngestSummary, JsonHasAllOfItAndNoTimes) {
    IngestSummary one;
    one.sources = {good(1, "a.csv")};
    one.sources[0].layouts[0].columns.resize(2);
    one.rows = 1000;
    one.records = 988;
    one.rejects = 12;
    TestConsole t;
    print_ingest(one, {Format::json, false, 0.25}, t.console);
    EXPECT_EQ(t.out.str(), R"({
  "rows": 1000,
  "records": 988,
  "rejects": 12,
  "sources": [
    {
      "id": "s1",
      "path": "a.csv",
      "already_known": false,
      "read_again": false,
      "error": null,
      "hint": null,
      "format": {
        "format": "csv",
        "compression": null,
        "encoding": "windows-1251",
        "delimiter": ";",
        "quote": null,
        "line_end": null,
        "evidence": "",
        "notes": []
      },
      "rows": 1000,
      "records": 988,
      "rejects": 12,
      "issues": 3,
      "replaced": 0,
      "reject_reasons": [
        {
          "reason": "blank row",
          "rows": 10
        },
        {
          "reason": "totals row",
          "rows": 2
        }
      ],
      "layouts": [
        {
          "name": null,
          "sheet": null,
          "header_row": 1,
          "header_rows": 1,
          "grain": "item",
          "grain_evidence": "",
          "reporter": {
            "value": "VN",
            "certainty": "likely",
            "evidence": "file name"
          },
          "direction": {
            "value": "export",
            "certainty": "sure",
            "evidence": "sheet title"
          },
          "notes": [
            "dates: day and month could be either way round"
          ],
          "columns": [
            {
              "column": 1,
              "header": "EXPORTER",
              "role": "exporter_name",
              "certainty": "sure",
              "fills": true,
              "candidates": [],
              "number_style": null,
              "unit": null,
              "evidence": ""
            },
            {
              "column": 2,
              "header": "AMOUNT",
              "role": "unknown",
              "certainty": "unsure",
              "fills": true,
              "candidates": [
                "value",
                "quantity"
              ],
              "number_style": null,
              "unit": null,
              "evidence": ""
            }
          ]
        }
      ]
    }
  ]
}
)");
}

TEST(IngestSummary, ALongListIsCutAndSaysSoUnlessVerbose) {
    IngestSummary one;
    one.sources = {good(1, "a.csv")};
    auto& columns = one.sources[0].layouts[0].columns;
    columns.clear();
    for (std::uint32_t i = 0; i < 23; ++i)
        columns.push_back(column(i, "C" + std::to_string(i), Role::unknown, Certainty::unsure));
    TestConsole brief;
    print_ingest(one, {Format::table, false, 0.25}, brief.console);
    EXPECT_NE(brief.out.str().find(
                  "  'C19': nothing tells what it is (a.csv)\n  and 3 more: --verbose lists all\n"),
              std::string::npos)
        << brief.out.str();
    TestConsole full;
    print_ingest(one, {Format::table, true, 0.25}, full.console);
    EXPECT_NE(full.out.str().find("  'C22': nothing tells what it is (a.csv)\n"), std::string::npos);
    EXPECT_EQ(full.out.str().find("more: --verbose"), std::string::npos);
}

}  // namespace
}  // namespace waybill
