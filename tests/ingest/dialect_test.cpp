// SPDX-License-Identifier: Apache-2.0
#include "ingest/dialect.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/error.hpp"

namespace waybill {
namespace {

using ::testing::HasSubstr;

FoundDialect find(std::string_view text, const ReadOptions& options = {}) {
    return find_dialect(text, true, options);
}

FoundDialect find_with(std::string_view text, const std::string& delimiter, const std::string& quote = "") {
    ReadOptions options;
    options.delimiter = delimiter;
    options.quote = quote;
    return find(text, options);
}

TEST(Dialect, EachDelimiterIsFoundByTheWidthOfRows) {
    for (const char delimiter : std::string(",;\t|^~:\x1F")) {
        std::string text;
        for (const char* row : {"name#town#qty", "Окно, белое#Омск#2", "Дверь#Пермь#10", "\"a#b\"#c#5"}) {
            for (const char* c = row; *c != '\0'; ++c) text += *c == '#' ? delimiter : *c;
            text += '\n';
        }
        if (delimiter == ',') text.erase(text.find(", "), 1);
        const FoundDialect found = find(text);
        EXPECT_EQ(found.dialect, (Dialect{delimiter, '"', false, LineEnd::lf})) << text;
        EXPECT_EQ(found.width, 3u);
    }
}

TEST(Dialect, CommasInEveryNumberDoNotOutdoSemicolons) {
    EXPECT_EQ(find("1,5;2,5;3,5\n4,5;5,5;6,5\n7,0;8,0;9,0\n").dialect.delimiter, ';');
    EXPECT_EQ(find("name;a;b\nx;1,5;2,5\ny;3,5;4,5\n").dialect.delimiter, ';');
}

TEST(Dialect, SemicolonsInsideTheCellsOfACommaFileAreText) {
    EXPECT_EQ(find("code,name,words,qty\n1,a,x;y,3\n2,b,z;u,4\n3,c,v,5\n").dialect.delimiter, ',');
}

TEST(Dialect, TitlesAboveTheHeaderDoNotMatter) {
    const FoundDialect found =
        find("Imports, all of them; 2023\n\nfor office use\na|b|c|d\n1|2|3|4\n5|6|7|8\n9|9|9|9\n");
    EXPECT_EQ(found.dialect.delimiter, '|');
    EXPECT_EQ(found.width, 4u);
    EXPECT_EQ(found.evidence, "delimiter |: 4 of 4 rows have 4 cells");
}

TEST(Dialect, ASmallTableBelowManyTitlesIsATable) {
    std::string text;
    for (int i = 0; i < 12; ++i) text += "a line of a long preface\n";
    EXPECT_EQ(find(text + "a;b;c\n1;2;3\n").width, 3u);
}

TEST(Dialect, OneColumnStaysOne) {
    const FoundDialect names = find("name\nNovara\nOrtano, Ltd\nVelta\nSelmo\n");
    EXPECT_EQ(names.width, 1u);
    EXPECT_EQ(names.dialect.delimiter, ';') << "the comma would split a name";
    EXPECT_EQ(find("weight\n12,5\n13,0\n").width, 1u);
    EXPECT_EQ(find("time\n10:30\n11:45\n").width, 1u);
    EXPECT_EQ(find("name\nОкно\n").evidence, "nothing separates cells: one column");
    EXPECT_EQ(find("a,b\n1,2\n3,4\n").width, 2u);
}

TEST(Dialect, ApostrophesQuoteOnlyWhereTheyStandAroundCells) {
    EXPECT_EQ(find("'a','b'\n'c, d','it''s'\n").dialect.quote, '\'');
    EXPECT_EQ(find("a,b\nO'Neill,x\nD'Arc,y\n").dialect.quote, '"');
}

TEST(Dialect, ABackslashEscapesOnlyWhereCellsGoOnBehindIt) {
    EXPECT_TRUE(find("\"a \\\"b\\\" c\";\"d\"\n\"e\";\"f\"\n").dialect.backslash);
    EXPECT_FALSE(find("\"C:\\dir\\\";\"d\"\n\"e\";\"f\"\n").dialect.backslash);
}

TEST(Dialect, QuotesThatOpenCellsAndAreNotClosedAreText) {
    std::string text = "name\ttown\n";
    for (int i = 0; i < 9; ++i) text += "\"Вектор\t\"Омск\n\"Ромашка\t15\"\n";
    EXPECT_EQ(find(text).dialect.quote, '\0');
}

TEST(Dialect, LineEndsAreWhateverGivesRowsOneWidth) {
    EXPECT_EQ(find("a;b\nc;d\n").dialect.line_end, LineEnd::lf);
    EXPECT_EQ(find("a;b\r\nc;d\r\n").dialect.line_end, LineEnd::crlf);
    EXPECT_EQ(find("a;b\rc;d\r").dialect.line_end, LineEnd::cr);
    EXPECT_EQ(find("a;b\r\nc;d\ne;f\rg;h\n").dialect.line_end, LineEnd::mixed);
    EXPECT_EQ(find("a;b\r\nc;d\ne;f\r\n").dialect.line_end, LineEnd::mixed);
    EXPECT_EQ(find("a;b\nc\rx;d\ne;f\n").dialect.line_end, LineEnd::lf) << "a CR inside a cell";
    EXPECT_EQ(find("a;b\r\nc\nx;d\r\ne;f\r\ng;h\r\n").dialect.line_end, LineEnd::only_crlf)
        << "an LF inside a cell";
    EXPECT_EQ(find("a;b\r\n\"c\nx\";d\r\ne;f\r\n").dialect.line_end, LineEnd::crlf) << "an LF inside quotes";
}

TEST(Dialect, ASepLineAndOptionsDecide) {
    EXPECT_EQ(find("sep=|\na|b,c\n").dialect.delimiter, '|');
    EXPECT_TRUE(find("\"sep=;\"\r\na;b\r\n").sep_line);
    EXPECT_FALSE(find("step=;\na;b\n").sep_line);
    EXPECT_EQ(find_with("a;b,c\n", ",").dialect.delimiter, ',');
    EXPECT_EQ(find_with("a\tb\n", "tab").dialect.delimiter, '\t');
    EXPECT_EQ(find_with("\"a\",b\n", "", "none").dialect.quote, '\0');
    EXPECT_THROW((void)find_with("a,b\n", "ab"), Error);
    EXPECT_THROW((void)find_with("a,b\n", "", "«"), Error);
}

TEST(Dialect, IsWrittenAsTheFormatShowsItAndReadBack) {
    for (const LineEnd line_end :
         {LineEnd::lf, LineEnd::crlf, LineEnd::cr, LineEnd::mixed, LineEnd::only_crlf}) {
        const Dialect dialect{'\t', '\0', line_end == LineEnd::cr, line_end};
        SourceFormat format;
        write_dialect(dialect, format);
        EXPECT_EQ(dialect_of(format), dialect);
    }
    SourceFormat workbook;
    workbook.format = "xlsx";
    EXPECT_THROW((void)dialect_of(workbook), Error);
}

}  // namespace
}  // namespace waybill
