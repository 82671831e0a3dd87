// SPDX-License-Identifier: Apache-2.0
#include "ingest/csv.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "ingest/dialect.hpp"
#include "ingest/memory_source.hpp"
#include "reference/csv_rows.hpp"

namespace waybill {
namespace {

using testing::cells_of;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::read_all;
using testing::ReadAll;

TEST(Csv, CellsRowsNumbersAndOffsetsOfAPlainFile) {
    const ReadAll all = read_all("name,qty\nОкно,2\n\nДверь,10\n");
    EXPECT_THAT(cells_of(all), ElementsAre("name|qty", "Окно|2", "", "Дверь|10"));
    EXPECT_THAT(all.rows[2].cells, IsEmpty());
    EXPECT_EQ(all.rows[3].row_number, 4u);
    EXPECT_EQ(all.rows[3].offset, 21u);
    EXPECT_EQ(all.format.encoding, "UTF-8");
    EXPECT_EQ(all.format.delimiter, ",");
    EXPECT_EQ(all.format.line_end, "LF");
}

TEST(Csv, AnEmptyFileHasNoRows) {
    EXPECT_THAT(read_all("").rows, IsEmpty());
    EXPECT_THAT(read_all("\xEF\xBB\xBF").rows, IsEmpty());
}

TEST(Csv, AByteOrderMarkIsNotPartOfTheFirstCell) {
    const ReadAll all = read_all("\xEF\xBB\xBF\"a\";b\r\n1;2\r\n");
    EXPECT_THAT(cells_of(all), ElementsAre("a|b", "1|2"));
    EXPECT_EQ(all.rows[0].offset, 3u);
    EXPECT_EQ(all.format.line_end, "CRLF");
}

TEST(Csv, ALineThatOnlyNamesTheDelimiterIsNoRow) {
    const ReadAll all = read_all("sep=;\r\na,b;c\r\n1,5;2\r\n");
    EXPECT_THAT(cells_of(all), ElementsAre("a,b|c", "1,5|2"));
    EXPECT_EQ(all.rows[0].row_number, 2u);
    EXPECT_EQ(all.rows[0].offset, 7u);
}

TEST(Csv, QuotesInsideUnquotedCellsAreText) {
    const ReadAll all = read_all("n;name;x\n1;ООО \"ВЕКТОР\";a\n2;15\" monitor;b\n");
    EXPECT_THAT(cells_of(all), ElementsAre("n|name|x", "1|ООО \"ВЕКТОР\"|a", "2|15\" monitor|b"));
}

TEST(Csv, ANameThatBeginsWithAQuotedWordIsKeptAsItStands) {
    const ReadAll all = read_all("name;city\n\"Вектор\" ООО;Пермь\n\"ООО \"Вектор\"\";Омск\n\"a\"\"b\";c\n");
    EXPECT_THAT(cells_of(all),
                ElementsAre("name|city", "\"Вектор\" ООО|Пермь", "ООО \"Вектор\"|Омск", "a\"b|c"));
    for (const auto& row : all.rows) EXPECT_EQ(row.fault, "");
}

TEST(Csv, AQuotedCellHoldsLineEndsAndRowsKeepTheirLineNumber) {
    const ReadAll all = read_all("a,b\r\n\"x\r\ny\",2\r\n3,4\r\n");
    EXPECT_THAT(cells_of(all), ElementsAre("a|b", "x\r\ny|2", "3|4"));
    EXPECT_EQ(all.rows[1].row_number, 2u);
    EXPECT_EQ(all.rows[2].row_number, 4u);
    EXPECT_EQ(all.rows[2].offset, 15u);
}

TEST(Csv, AnUnclosedQuoteSwallowsNothing) {
    std::string text = "name;city\n\"Вектор ООО;Пермь\n";
    for (int i = 0; i < 5; ++i) text += "Ромашка;Омск\n";
    const ReadAll all = read_all(text);
    ASSERT_EQ(all.rows.size(), 7u);
    EXPECT_THAT(all.rows[1].cells, ElementsAre("\"Вектор ООО", "Пермь"));
    EXPECT_EQ(all.rows[1].fault, "");
    EXPECT_THAT(all.format.notes,
                ElementsAre("1 rows hold a quote that is never closed; it was read as text"));
}

TEST(Csv, AnUnclosedQuoteInARowOfOddWidthIsAFault) {
    const ReadAll all = read_all("a;b\n1;2\n3;4\n\"5;6;7\n8;9\n");
    ASSERT_EQ(all.rows.size(), 5u);
    EXPECT_EQ(all.rows[3].fault, "unclosed quote");
    EXPECT_THAT(all.rows[4].cells, ElementsAre("8", "9"));
}

TEST(Csv, LoneCarriageReturnsEndRows) {
    const ReadAll all = read_all("a,b\rc,d\re,f\r");
    EXPECT_THAT(cells_of(all), ElementsAre("a|b", "c|d", "e|f"));
    EXPECT_EQ(all.rows[2].row_number, 3u);
    EXPECT_EQ(all.format.line_end, "CR");
    EXPECT_THAT(cells_of(read_all("a,b\r\nc,d\ne,f\rg,h")), ElementsAre("a|b", "c|d", "e|f", "g|h"));
}

TEST(Csv, ARowWithANulByteIsAFaultAndTheOthersAreNot) {
    const ReadAll all = read_all(std::string("a,b\n1,\0002\n3,4\n", 13));
    ASSERT_EQ(all.rows.size(), 3u);
    EXPECT_THAT(all.rows[1].cells, ElementsAre("1",
                                               "\xEF\xBF\xBD"
                                               "2"));
    EXPECT_EQ(all.rows[1].fault, "NUL byte");
    EXPECT_EQ(all.rows[2].fault, "");
}

TEST(Csv, ARowBeyondTheLimitIsAFaultAndTheRowsBehindItAreRead) {
    ReadOptions options;
    options.max_row_bytes = 1u << 20;
    options.block_bytes = 64u << 10;
    std::string text = "a,b\n1,";
    text.append(200u << 20, 'x');
    text += "\n3,4\n";
    const ReadAll all = read_all(std::move(text), options);
    ASSERT_EQ(all.rows.size(), 3u);
    EXPECT_EQ(all.rows[1].fault, "row longer than 1 MiB");
    EXPECT_EQ(all.rows[1].cells[0], "1");
    EXPECT_EQ(all.rows[1].cells[1].size(), 65534u);
    EXPECT_THAT(all.rows[2].cells, ElementsAre("3", "4"));
    EXPECT_EQ(all.rows[2].row_number, 3u);
}

TEST(Csv, TenThousandColumnsAreRead) {
    std::string line;
    for (int i = 0; i < 10000; ++i) line += (i == 0 ? "" : ";") + std::to_string(i);
    const ReadAll all = read_all(line + "\n" + line + "\n");
    ASSERT_EQ(all.rows.size(), 2u);
    ASSERT_EQ(all.rows[1].cells.size(), 10000u);
    EXPECT_EQ(all.rows[1].cells[9999], "9999");
}

TEST(Csv, RowsInAnotherEncodingThanTheRestAreReadAndCounted) {
    std::string text = "name;city\n";
    for (int i = 0; i < 20; ++i) text += "Завод Электроприбор;Нижний Новгород\n";
    const std::string legacy = "\xC7\xE0\xE2\xEE\xE4 \xC2\xE5\xEA\xF2\xEE\xF0;\xCF\xE5\xF0\xEC\xFC\n";
    const ReadAll all = read_all(text + legacy + "Окно;Омск\n");
    ASSERT_EQ(all.rows.size(), 23u);
    EXPECT_THAT(all.rows[21].cells, ElementsAre("Завод Вектор", "Пермь"));
    EXPECT_EQ(all.rows[21].fault, "");
    EXPECT_THAT(all.format.notes, ElementsAre("1 rows were windows-1251 in a UTF-8 file"));
}

TEST(Csv, EachRowIsReadInItsOwnEncodingWhicheverIsTheFiles) {
    const std::string legacy =
        "\xC7\xE0\xE2\xEE\xE4 \xC2\xE5\xEA\xF2\xEE\xF0;\xCF\xE5\xF0\xEC\xFC\n";  // windows-1251
    std::string text;
    for (int i = 0; i < 20; ++i) text += legacy;
    const ReadAll all = read_all(text + "Завод Вектор;Пермь\n" + legacy);
    EXPECT_EQ(all.format.encoding, "windows-1251");
    ASSERT_EQ(all.rows.size(), 22u);
    for (const auto& row : all.rows) EXPECT_THAT(row.cells, ElementsAre("Завод Вектор", "Пермь"));
    EXPECT_THAT(all.format.notes, ElementsAre("1 rows were UTF-8 in a windows-1251 file"));
}

TEST(Csv, AFileThatIsAsciiForMegabytesMayTurnOutToBeInAnotherEncoding) {
    std::string text = "name;city\n";
    while (text.size() < (5u << 20)) text += "Novara Ltd;Port Lenz\n";
    const std::size_t ascii = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    const ReadAll cyrillic =
        read_all(text + "\xC7\xE0\xE2\xEE\xE4 \xC2\xE5\xEA\xF2\xEE\xF0;\xCF\xE5\xF0\xEC\xFC\n");
    EXPECT_THAT(cyrillic.rows.at(ascii).cells, ElementsAre("Завод Вектор", "Пермь"));
    const ReadAll chinese =
        read_all(text + "\xC9\xEE\xDB\xDA\xCA\xD0\xB3\xA4\xBA\xD3\xBF\xC6\xBC\xBC;\xC9\xCF\xBA\xA3\n");
    EXPECT_THAT(chinese.rows.at(ascii).cells, ElementsAre("深圳市长河科技", "上海"));
    EXPECT_THAT(chinese.format.notes, ElementsAre("1 rows were GB18030 in a UTF-8 file"));
}

TEST(Csv, ACharacterCutAtACellsEndIsCountedAndOtherBrokenBytesAreAFault) {
    const ReadAll all = read_all("name;city\nЗавод \xD0;Омск\nЗа\xFF\xFEвод;Омск\nОкно;Омск\n");
    ASSERT_EQ(all.rows.size(), 4u);
    EXPECT_THAT(all.rows[1].cells, ElementsAre("Завод \uFFFD", "Омск"));
    EXPECT_EQ(all.rows[1].fault, "");
    EXPECT_THAT(all.rows[2].cells, ElementsAre("За\uFFFDвод", "Омск"));
    EXPECT_EQ(all.rows[2].fault, "bytes that are no UTF-8");
    EXPECT_EQ(all.rows[3].fault, "");
    EXPECT_THAT(all.format.notes, ElementsAre("1 cells end in the middle of a character"));
}

TEST(Csv, ByteOrderMarksOfJoinedFilesAreLeftOut) {
    EXPECT_THAT(cells_of(read_all("\xEF\xBB\xBF"
                                  "a,b\n1,2\n\xEF\xBB\xBF\"a\",b\n3,4\n")),
                ElementsAre("a|b", "1|2", "a|b", "3|4"));
}

TEST(Csv, ACtrlZAtTheEndIsNoRow) {
    EXPECT_THAT(cells_of(read_all("1,a\r\n2,b\r\n\x1A")), ElementsAre("1|a", "2|b"));
    EXPECT_EQ(read_all("1,a\r\n2,b\r\n\x1A").format.line_end, "CRLF");
}

TEST(Csv, ARowOfMoreCellsThanAMillionKeepsTheFirstMillionAndIsAFault) {
    const ReadAll all = read_all("a,b\n" + std::string(1100000, ',') + "\n\"1\"\"\",2\n");
    ASSERT_EQ(all.rows.size(), 3u);
    EXPECT_EQ(all.rows[1].cells.size(), 1048576u);
    EXPECT_EQ(all.rows[1].fault, "row has more than 1048576 cells");
    EXPECT_THAT(all.rows[2].cells, ElementsAre("1\"", "2"));
}

/// Random texts with rows beyond the limit, against the slow twin, in blocks of many sizes.
TEST(Csv, LimitsHoldWhereverABlockEnds) {
    const unsigned seed = 20261125;
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::size_t long_rows = 0;
    for (int round = 0; round < 400; ++round) {
        const std::string alphabet = random() % 2 == 0 ? "aaaaaaaaa,\"\n" : "aaaaaaaaaaaaaaaaaaaa,,\r\n\"";
        std::string text = "a,b\na,b\na,b\n";
        for (std::size_t left = random() % 600; left > 0; --left)
            text += alphabet[random() % alphabet.size()];
        ReadOptions options;
        options.delimiter = ",";
        options.quote = "\"";
        options.max_row_bytes = 5 + random() % 60;
        for (const std::size_t block_bytes : {1u, 2u, 13u, 4096u}) {
            options.block_bytes = block_bytes;
            const ReadAll all = read_all(text, options);
            const auto expected =
                reference::csv_rows(text, dialect_of(all.format), {.row_bytes = options.max_row_bytes});
            ASSERT_EQ(all.rows.size(), expected.size()) << text;
            for (std::size_t i = 0; i < expected.size(); ++i) {
                ASSERT_EQ(all.rows[i].row_number, expected[i].row_number) << text;
                ASSERT_EQ(all.rows[i].offset, expected[i].offset) << text;
                ASSERT_EQ(all.rows[i].fault.starts_with("row longer than"), expected[i].too_long) << text;
                long_rows += expected[i].too_long;
                if (expected[i].too_long) continue;
                ASSERT_EQ(all.rows[i].cells, expected[i].cells) << text;
            }
        }
    }
    EXPECT_GT(long_rows, 1000u);
}

TEST(Csv, ARowCanBeReadAgainFromAnyEarlierPlace) {
    std::string text = "name;qty\n";
    for (int i = 0; i < 50; ++i) text += "\"Окно\n" + std::to_string(i) + "\";" + std::to_string(i) + "\n";
    const ReadAll all = read_all(text);
    ASSERT_EQ(all.rows.size(), 51u);
    for (const std::size_t from : {0u, 10u, 40u}) {
        const auto& near = all.rows[from];
        const auto& wanted = all.rows[45];
        const RowBlock block = read_csv_row(std::make_unique<testing::MemorySource>(text, near.offset),
                                            all.format, {near.offset, near.row_number}, wanted.row_number);
        std::vector<testing::ReadRow> rows;
        testing::append_rows(block, rows);
        EXPECT_THAT(rows, ElementsAre(wanted));
    }
}

}  // namespace
}  // namespace waybill
