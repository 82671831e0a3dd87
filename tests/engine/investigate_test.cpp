// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "core/error.hpp"
#include "engine/case_folder.hpp"
#include "engine/case_toml.hpp"

namespace waybill {
namespace {

std::string table_text(const InvestigateSummary& summary, const std::string& heading) {
    for (const SummaryTable& part : summary.parts) {
        if (part.heading != heading) continue;
        std::string text;
        for (const auto& line : part.text) text += line + "\n";
        for (const auto& row : part.rows) {
            for (std::size_t i = 0; i < row.size(); ++i) text += (i > 0 ? "|" : "") + row[i];
            text += "\n";
        }
        return text;
    }
    return "no part '" + heading + "'";
}

TEST(Investigate, GoesFromACaseTomlToItsSummaryAndOnAgainWithoutReadingTwice) {
    const CaseFolder folder("investigate");
    folder.write("customs/Kazakhstan export.csv", kazakh_exports(three_rows));
    folder.write("rates.csv", "date,currency,rate\n2022-02-24,USD,80.5\n");
    const std::string toml =
        folder.write("case.toml",
                     "title = \"Tiles\"\ndestination = [\"RU\"]\nsince = 2022-02-24\ngoods = \"tiles\"\n"
                     "currency = \"RUB\"\n[[records]]\npath = \"customs/*.csv\"\n"
                     "[[rates]]\npath = \"rates.csv\"\nin_currency = \"RUB\"\n");
    SilentProgress progress;
    const InvestigateSummary first = Engine::investigate(toml, "", {}, progress);
    EXPECT_EQ(first.title, "Tiles");
    EXPECT_EQ(first.case_path, folder.path("case.waybill"));
    EXPECT_EQ(table_text(first, "What was read"),
              "1 files: 3 rows read = 3 records + 0 set aside (rejects).\nKazakhstan "
              "export.csv|item|KZ|export|3\n");
    EXPECT_EQ(table_text(first, "Goods of HS 6907, 6908 to Russia since 2022-02-24"),
              "records|2|records|2|f1|\nconsignments|1|consignments|2|f2|\nexporters|1|exporters|2|f3|\n"
              "importers|1|importers|2|f4|\nvalue (fob)|1,650|USD|2|f5|\nquantity|110|MTK|2|f6|\n"
              "net weight|2,200|KGM|2|f7|\nvalue in RUB|132,865|RUB|2|f8|\n");
    EXPECT_EQ(table_text(first, "Who sent to whom"), "KERAMIKA LLP|OOO VEKTOR|2|2022-02|2022-02|1,651|USD\n");
    const InvestigateSummary second = Engine::investigate(toml, "", {}, progress);
    EXPECT_EQ(table_text(second, "Goods of HS 6907, 6908 to Russia since 2022-02-24"),
              table_text(first, "Goods of HS 6907, 6908 to Russia since 2022-02-24"));
    Engine engine = Engine::open(first.case_path);
    EXPECT_EQ(lines_of(engine.query("SELECT count(*) FROM run WHERE step = 'ingest'")), "1");
}

TEST(Investigate, DeclaredListsRegistersStatisticsAndReportsAreNamedAsNotYetUsed) {
    const CaseFolder folder("later_steps");
    folder.write("customs/Kazakhstan export.csv", kazakh_exports(three_rows));
    const std::string toml = folder.write(
        "case.toml",
        "title = \"Tiles\"\n[[records]]\npath = \"customs/*.csv\"\n[[lists]]\npath = \"lists/sdn.csv\"\n"
        "[[register]]\npath = \"register/*\"\n[[statistics]]\npath = \"stats.csv\"\n"
        "[[reports]]\npath = \"reports/a.txt\"\n[[reports]]\npath = \"reports/b.txt\"\n");
    EXPECT_EQ(read_case_toml(toml).registers, std::vector<std::string>{folder.path("register/*")});
    SilentProgress progress;
    std::string later;
    for (const std::string& warning : Engine::investigate(toml, "", {}, progress).warnings) {
        if (warning.ends_with("not yet used by this version")) later += warning + "\n";
    }
    EXPECT_EQ(later,
              "restricted-party lists: 1 declared, not yet used by this version\n"
              "company registers: 1 declared, not yet used by this version\n"
              "trade statistics: 1 declared, not yet used by this version\n"
              "reports: 2 declared, not yet used by this version\n");
}

TEST(Investigate, ACaseTomlThatIsWrongSaysWhereAndWhatIsExpected) {
    const CaseFolder folder("toml");
    const auto error_of = [&](const std::string& text) -> std::string {
        try {
            (void)read_case_toml(folder.write("case.toml", text));
        } catch (const Error& error) {
            return std::string(error.what()).substr(folder.path("").size());
        }
        return "no error";
    };
    const std::string records = "[[records]]\npath = \"a.csv\"\n";
    EXPECT_EQ(error_of(records), "no error");
    EXPECT_EQ(error_of("title = \"x\"\n"), "case.toml: names no records");
    EXPECT_EQ(error_of("destination = [\"Russia\"]\n" + records),
              "case.toml:1: destination is 'Russia'; ISO 3166-1 codes are expected, such as [\"RU\"]");
    EXPECT_EQ(error_of("since = \"24.02.2022\"\n" + records),
              "case.toml:1: since is no day; since = 2022-02-24 is expected");
    EXPECT_EQ(error_of("\nfoo = 1\n" + records).substr(0, 33), "case.toml:2: 'foo' is no key here");
    EXPECT_EQ(error_of("[[records]]\nlayout = \"x\"\n"), "case.toml:1: path is missing");
    EXPECT_EQ(error_of("title = \n").substr(0, 12), "case.toml:1:");
    EXPECT_EQ(error_of(records + "reporter = \"Kazakhstan\"\n"),
              "case.toml:3: reporter is 'Kazakhstan'; an ISO 3166-1 code is expected, such as \"KZ\"");
    EXPECT_EQ(error_of(records + "direction = \"in\"\n"),
              "case.toml:3: direction is 'in'; one of import, export, transit is expected");
    EXPECT_EQ(error_of(records + "coverage = \"full\"\n"),
              "case.toml:3: coverage is 'full'; one of complete, partial is expected");
    EXPECT_EQ(error_of(records + "coverage_since = 2022-02-01\ncoverage_until = 2022-01-31\n"),
              "case.toml:4: coverage_until is before coverage_since");
}

TEST(Investigate, WhatAPersonSaysThatAFileCoversIsInTheCase) {
    const CaseFolder folder("coverage");
    folder.write("a.csv", kazakh_exports(three_rows));
    const std::string toml = folder.write("case.toml",
                                          "[[records]]\npath = \"a.csv\"\nreporter = \"KZ\"\ncoverage = "
                                          "\"complete\"\ncoverage_since = 2022-01-01\n"
                                          "coverage_procedures = \"10, 31\"\n");
    SilentProgress progress;
    const InvestigateSummary summary = Engine::investigate(toml, "", {}, progress);
    Engine engine = Engine::open(summary.case_path);
    Answer answer = engine.query(
        "SELECT reporter, first_day, last_day = (SELECT max(date) FROM record_view), procedures, "
        "completeness, "
        "stated_by FROM coverage");
    ASSERT_TRUE(answer.next());
    EXPECT_EQ(answer.text(0), "KZ");
    EXPECT_EQ(answer.text(1), "2022-01-01");
    EXPECT_EQ(answer.text(2), "true");
    EXPECT_EQ(answer.text(3), "10, 31");
    EXPECT_EQ(answer.text(4), "complete");
    EXPECT_EQ(answer.text(5), "person");
    EXPECT_FALSE(answer.next());
}

TEST(Investigate, GoodsThatAreNoClassNameTheOnesThereAre) {
    const CaseFolder folder("goods");
    folder.write("a.csv", kazakh_exports(three_rows));
    const std::string toml = folder.write("case.toml", "goods = \"spoons\"\n[[records]]\npath = \"a.csv\"\n");
    SilentProgress progress;
    try {
        Engine::investigate(toml, "", {}, progress);
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::not_found);
        EXPECT_EQ(error.hint(), "classes that ship: drones, tiles");
    }
}

}  // namespace
}  // namespace waybill
