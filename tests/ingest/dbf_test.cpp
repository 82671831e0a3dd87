// SPDX-License-Identifier: Apache-2.0
#include "ingest/dbf.hpp"

#include <gmock/gmock.h>
#include <shapefil.h>

#include <bit>
#include <cstring>

#include "ingest/sources.hpp"

namespace waybill {
namespace {

using test::error_of;
using test::rows_of;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

struct Field {
    std::string name;
    char type;
    std::size_t size;
};

/// A dBASE III table. Records are the bytes of their cells, which must have the fields' lengths.
struct Table {
    std::vector<Field> fields;
    std::vector<std::vector<std::string>> records;
    char version = 3;
    char language = 0;
    std::size_t deleted = SIZE_MAX;

    [[nodiscard]] std::string bytes() const {
        std::string head(32, '\0'), body;
        std::size_t record_size = 1;
        for (const Field& field : fields) {
            std::string entry(32, '\0');
            entry.replace(0, field.name.size(), field.name);
            entry[11] = field.type;
            entry[16] = static_cast<char>(field.size & 0xff);
            entry[17] = static_cast<char>(field.size >> 8);
            head += entry;
            record_size += field.size;
        }
        head += '\r';
        for (std::size_t i = 0; i < records.size(); ++i) {
            body += i == deleted ? '*' : ' ';
            for (std::size_t cell = 0; cell < fields.size(); ++cell) {
                std::string text = records[i][cell];
                text.resize(fields[cell].size, ' ');
                body += text;
            }
        }
        head.replace(0, 4, {version, 122, 2, 24});
        head[4] = static_cast<char>(records.size() & 0xff);
        head[5] = static_cast<char>(records.size() >> 8);
        head[8] = static_cast<char>(head.size() & 0xff);
        head[9] = static_cast<char>(head.size() >> 8);
        head[10] = static_cast<char>(record_size & 0xff);
        head[11] = static_cast<char>(record_size >> 8);
        head[29] = language;
        return head + body + "\x1a";
    }
};

template <typename Number>
std::string raw(Number value) {
    std::string out(sizeof value, '\0');
    std::memcpy(out.data(), &value, sizeof value);
    return out;
}

std::unique_ptr<RowReader> open_table(const std::string& bytes, const ReadOptions& options = {}) {
    return open_dbf(Input::from_path(test::write_file("table.dbf", bytes), testing::TempDir()), options);
}

TEST(Dbf, CellsOfTheOldTypesAreTextAsShown) {
    const Table table{
        {{"NAME", 'C', 12}, {"QTY", 'N', 10}, {"DAY", 'D', 8}, {"OK", 'L', 1}, {"RATE", 'F', 8}},
        {{"  Nordhaven", "     12.50", "20220224", "T", "  1e5"},
         {"", "**********", "", "?", ""},
         {"x", "-3", "20220230", "n", "0"}}};
    const auto reader = open_table(table.bytes());
    EXPECT_EQ(rows_of(*reader),
              "[]\n0: NAME|QTY|DAY|OK|RATE\n1:   Nordhaven|12.50|2022-02-24|TRUE|1e5\n2: |**********|||\n3: "
              "x|-3|20220230|FALSE|0\n");
    EXPECT_TRUE(reader->sheets().at(0).named_columns);
    EXPECT_THAT(reader->format().notes, IsEmpty());
}

TEST(Dbf, BinaryTypesOfFoxPro) {
    const Table table{{{"I", 'I', 4}, {"B", 'B', 8}, {"Y", 'Y', 8}, {"T", 'T', 8}, {"T2", 'T', 8}},
                      {{raw(std::int32_t{-7}), raw(229445.92), raw(std::int64_t{-123456}),
                        raw(std::int32_t{2459635}) + raw(std::int32_t{65400000}),
                        raw(std::int32_t{2459635}) + raw(std::int32_t{0})}},
                      0x30};
    EXPECT_EQ(rows_of(*open_table(table.bytes())),
              "[]\n0: I|B|Y|T|T2\n1: -7|229445.92|-12.3456|2022-02-24T18:10:00|2022-02-24\n");
}

TEST(Dbf, DeletedRecordsAreFaultsAndKeepTheirCells) {
    Table table{{{"A", 'C', 3}}, {{"one"}, {"two"}, {"six"}}};
    table.deleted = 1;
    EXPECT_EQ(rows_of(*open_table(table.bytes())), "[]\n0: A\n1: one\n2: two ! deleted record\n3: six\n");
}

TEST(Dbf, TheLanguageByteGivesTheEncoding) {
    const auto reader =
        open_table(Table{{{"\x88\x8c\x9f", 'C', 8}}, {{"\x99\xe3\xaa\xa8\xad"}}, 3, 0x65}.bytes());
    EXPECT_EQ(rows_of(*reader), "[]\n0: ИМЯ\n1: Щукин\n");
    EXPECT_EQ(reader->format().encoding, "CP866");
    EXPECT_EQ(reader->format().evidence, "encoding: language byte 0x65 of the header");
    EXPECT_EQ(rows_of(*open_table(
                  Table{{{"A", 'C', 8}}, {{"\xd9\xf3\xea\xe8\xed"}}, 3, static_cast<char>(0xc9)}.bytes())),
              "[]\n0: A\n1: Щукин\n");
    EXPECT_EQ(rows_of(*open_table(Table{{{"A", 'C', 8}}, {{"\xcf\xc3\xc3\xc5"}}, 3, 0x4d}.bytes())),
              "[]\n0: A\n1: 厦门\n");
}

TEST(Dbf, WithoutALanguageByteTheEncodingIsFoundFromTheText) {
    const std::string text =
        "\x8e\x8e\x8e \x91\xe2\xe0\xae\xa9\xaa\xe0\xa5\xa4\xa8\xe2, \xe3\xab\xa8\xe6\xa0 "
        "\x8c\xae\xe1\xaa\xae\xa2\xe1\xaa\xa0\xef";
    for (const char language : {'\0', '\x03', '\x57'}) {
        const auto reader = open_table(Table{{{"A", 'C', 40}}, {{text}, {text}}, 3, language}.bytes());
        EXPECT_EQ(rows_of(*reader),
                  "[]\n0: A\n1: ООО Стройкредит, улица Московская\n2: ООО Стройкредит, улица Московская\n");
        EXPECT_EQ(reader->format().encoding, "CP866");
    }
}

TEST(Dbf, AStatedEncodingAndACpgFileComeFirst) {
    const std::string bytes = Table{{{"A", 'C', 8}}, {{"\xd9\xf3\xea\xe8\xed"}}, 3, 0x65}.bytes();
    ReadOptions options;
    options.encoding = "cp1251";
    EXPECT_EQ(rows_of(*open_table(bytes, options)), "[]\n0: A\n1: Щукин\n");
    test::write_file("table.cpg", "ANSI 1251\r\n");
    EXPECT_EQ(rows_of(*open_table(bytes)), "[]\n0: A\n1: Щукин\n");
    test::write_file("table.cpg", "no such thing");
    EXPECT_EQ(rows_of(*open_table(bytes)), "[]\n0: A\n1: ┘єъшэ\n");
    std::filesystem::remove(test::fresh_path("table.cpg"));
}

TEST(Dbf, BytesThatAreNoTextAreCountedNotDropped) {
    ReadOptions options;
    options.encoding = "utf-8";
    const auto reader = open_table(Table{{{"A", 'C', 4}},
                                         {{"a\xff"
                                           "b"},
                                          {"c"}}}
                                       .bytes(),
                                   options);
    EXPECT_EQ(rows_of(*reader),
              "[]\n0: A\n1: a\xef\xbf\xbd"
              "b\n2: c\n");
    EXPECT_THAT(reader->format().notes,
                ElementsAre("1 records hold bytes that are no text in UTF-8; U+FFFD stands for them"));
}

TEST(Dbf, MemoFieldsAreEmptyAndNoted) {
    const auto reader = open_table(Table{{{"A", 'C', 2}, {"TEXT", 'M', 10}, {"B", 'C', 2}},
                                         {{"a", "        12", "b"}},
                                         static_cast<char>(0x83)}
                                       .bytes());
    EXPECT_EQ(rows_of(*reader), "[]\n0: A|TEXT|B\n1: a||b\n");
    EXPECT_THAT(
        reader->format().notes,
        ElementsAre("field TEXT: its text lies in a memo file, which is not read; its cells are empty"));
}

TEST(Dbf, LongTextsKeepTheirHighByte) {
    const std::string text(300, 'x');
    EXPECT_EQ(rows_of(*open_table(Table{{{"A", 'C', 300}, {"B", 'C', 1}}, {{text, "y"}}}.bytes())),
              "[]\n0: A|B\n1: " + text + "|y\n");
}

TEST(Dbf, AWrongCountIsNotedAndAllRecordsAreRead) {
    std::string bytes = Table{{{"A", 'C', 3}}, {{"one"}, {"two"}, {"six"}}}.bytes();
    bytes[4] = 1;
    const auto more = open_table(bytes);
    EXPECT_EQ(rows_of(*more), "[]\n0: A\n1: one\n2: two\n3: six\n");
    EXPECT_THAT(more->format().notes,
                ElementsAre("the header counts 1 records, the file holds 3: all of them are read"));
    bytes[4] = 9;
    EXPECT_EQ(rows_of(*open_table(bytes)), "[]\n0: A\n1: one\n2: two\n3: six\n");
}

TEST(DbfBad, AFileThatEndsTooSoonNamesTheRecord) {
    const std::string bytes = Table{{{"A", 'C', 3}}, {{"one"}, {"two"}, {"six"}}}.bytes();
    EXPECT_THAT(error_of([&] { rows_of(*open_table(bytes.substr(0, bytes.size() - 3))); }),
                HasSubstr("table.dbf: the file ends inside record 3 of 3 that its header counts"));
    EXPECT_THAT(error_of([&] { rows_of(*open_table(bytes.substr(0, bytes.size() - 5))); }),
                HasSubstr("inside record 3 of 3"));
}

TEST(DbfBad, WhatIsNoTableIsNotTakenForOne) {
    const std::string good = Table{{{"A", 'C', 3}}, {{"one"}}}.bytes();
    EXPECT_TRUE(looks_like_dbf(good));
    for (const auto& [at, byte] :
         {std::pair<std::size_t, char>{0, 'a'}, {2, 13}, {3, 32}, {8, 1}, {10, 9}, {43, '?'}, {32, '\0'}}) {
        std::string bad = good;
        bad[at] = byte;
        if (at == 10) bad[10] = 2;
        EXPECT_FALSE(looks_like_dbf(bad)) << at;
    }
    EXPECT_FALSE(looks_like_dbf(good.substr(0, 50)));
    EXPECT_FALSE(looks_like_dbf("\x03,1,2,3\n"));
}

TEST(Dbf, ATableOfShapelibReadsBack) {
    const std::string path = test::fresh_path("shapelib.dbf");
    DBFHandle handle = DBFCreateEx(path.c_str(), "LDID/201");
    ASSERT_NE(handle, nullptr);
    DBFAddField(handle, "NAME", FTString, 20, 0);
    DBFAddField(handle, "WEIGHT", FTDouble, 12, 3);
    DBFAddField(handle, "COUNT", FTInteger, 9, 0);
    for (int row = 0; row < 2; ++row) {
        DBFWriteStringAttribute(handle, row, 0, row == 0 ? "\xd9\xf3\xea\xe8\xed" : "Nordhaven");
        DBFWriteDoubleAttribute(handle, row, 1, 26198.53 + row);
        DBFWriteIntegerAttribute(handle, row, 2, 1866 * (row + 1));
    }
    DBFClose(handle);
    EXPECT_EQ(rows_of(*open_dbf(Input::from_path(path, testing::TempDir()), {})),
              "[]\n0: NAME|WEIGHT|COUNT\n1: Щукин|26198.530|1866\n2: Nordhaven|26199.530|3732\n");
}

}  // namespace
}  // namespace waybill
