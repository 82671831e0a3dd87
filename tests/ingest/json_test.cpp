// SPDX-License-Identifier: Apache-2.0
#include "ingest/json.hpp"

#include <gmock/gmock.h>

#include <map>
#include <set>

#include "ingest/json_records.hpp"
#include "ingest/sources.hpp"

namespace waybill {
namespace {

using test::error_of;
using test::rows_of;
using testing::ElementsAre;
using testing::HasSubstr;

std::unique_ptr<RowReader> open_text(std::string_view text, const ReadOptions& options = {}) {
    return open_json(Input::from_path(test::write_file("records", text), testing::TempDir()), options);
}

std::string rows_of_text(std::string_view text) {
    return rows_of(*open_text(text));
}

TEST(Json, LinesGiveRowsUnderTheKeysOfTheWholeFile) {
    const auto reader = open_text(
        "{\"a\": \"x\", \"b\": 1.50}\n\n{\"b\": -2e5, \"c\": true}\r\n{\"a\": null, \"c\": \"Щукин "
        "\\u6d4b\\n\"}");
    EXPECT_EQ(rows_of(*reader), "[]\n0: a|b|c\n1: x|1.50\n3: |-2e5|true\n4: ||Щукин 测\n\n");
    EXPECT_EQ(reader->format().format, "jsonl");
    EXPECT_TRUE(reader->sheets().at(0).named_columns);
}

TEST(Json, AnArrayOfObjectsIsNumberedByElement) {
    const auto reader = open_text("\xef\xbb\xbf [\n  {\"a\": 1},\n  {\"b\": 2}\n]\n");
    EXPECT_EQ(rows_of(*reader), "[]\n0: a|b\n1: 1\n2: |2\n");
    EXPECT_EQ(reader->format().format, "json");
}

TEST(Json, ObjectsInsideFlattenAndArraysStayText) {
    EXPECT_EQ(
        rows_of_text(
            R"([{"a": {"b": 1, "c": {"d": "x"}}, "e": [1, {"f": 2}], "g": {}, "h": 3}, {"a": null, "h": NaN}])"),
        "[]\n0: a.b|a.c.d|e|h|a\n1: 1|x|[1, {\"f\": 2}]|3\n2: \n");
}

TEST(Json, ArraysInsideOneObjectAreSheetsNamedByTheirPath) {
    const auto reader = open_text(
        R"({"success": true, "result": {"fields": [{"id": "a"}], "records": [{"a": 1}, {"a": 2}], "tags": ["x", "y"]}, "z": {}})");
    EXPECT_EQ(rows_of(*reader), "[result.fields]\n0: id\n1: a\n[result.records]\n0: a\n1: 1\n2: 2\n");
    EXPECT_THAT(reader->format().notes,
                ElementsAre("passed over, outside the records: success, result.tags"));
}

TEST(Json, OneObjectWithoutRecordsInsideIsARecord) {
    EXPECT_EQ(rows_of_text("{\"a\": 1, \"b\": [1, 2]}"), "[]\n0: a|b\n1: 1|[1, 2]\n");
    EXPECT_EQ(rows_of_text("{\n  \"a\": 1\n}\n"), "[]\n0: a\n1: 1\n");
}

TEST(Json, ObjectsOverSeveralLinesAfterOneAnotherAreRecords) {
    EXPECT_EQ(rows_of_text("{\n  \"a\": 1\n}\n{\n  \"a\": 2,\n \"b\": [{\"c\": 1}]\n}"),
              "[]\n0: a|b\n1: 1\n2: 2|[{\"c\": 1}]\n");
}

TEST(Json, ArraysOfArraysAreRowsWithoutNames) {
    const auto reader = open_text(R"([["NAME", "QTY"], ["Nordhaven", 12], [null, [1, 2], {"a": 1}]])");
    EXPECT_EQ(rows_of(*reader), "[]\n1: NAME|QTY\n2: Nordhaven|12\n3: |[1, 2]|{\"a\": 1}\n");
    EXPECT_FALSE(reader->sheets().at(0).named_columns);
}

TEST(Json, AKeyTwiceGivesTwoColumns) {
    EXPECT_EQ(rows_of_text("[{\"a\": 1, \"a\": 2, \"a\": 3}, {\"a\": 4}]"),
              "[]\n0: a|a #2|a #3\n1: 1|2|3\n2: 4\n");
    EXPECT_EQ(rows_of_text("[{\"a.b\": 1, \"a\": {\"b\": 2}}]"), "[]\n0: a.b|a.b #2\n1: 1|2\n");
}

TEST(Json, TheKeyThatNamesATableSplitsTheFile) {
    const auto reader = open_text(
        "{\"_file\": \"A.xlsx\", \"x\": 1}\n{\"_file\": \"B.xlsx\", \"y\": 2}\n{\"_file\": \"A.xlsx\", "
        "\"z\": 3}\n{\"w\": 4}\n");
    EXPECT_EQ(rows_of(*reader),
              "[A.xlsx]\n0: _file|x|z\n1: A.xlsx|1\n[B.xlsx]\n0: _file|y\n2: B.xlsx|2\n[A.xlsx]\n3: "
              "A.xlsx||3\n[]\n0: w\n4: 4\n");
    ASSERT_EQ(reader->sheets().size(), 3u);
    EXPECT_EQ(reader->sheets()[1].name, "B.xlsx");
}

TEST(Json, FileAndSheetTogetherNameTheTable) {
    EXPECT_EQ(rows_of_text("[{\"_file\": \"A\", \"_sheet\": \"1\"}, {\"_file\": \"A\", \"_sheet\": \"2\"}]"),
              "[A / 1]\n0: _file|_sheet\n1: A|1\n[A / 2]\n0: _file|_sheet\n2: A|2\n");
}

TEST(Json, AKeyWithTooManyValuesNamesNoTables) {
    std::string text;
    for (int i = 0; i < 1001; ++i)
        text += fmt::format("{{\"_source\": \"https://example.org/{}\", \"k{}\": 1}}\n", i, i % 3);
    const auto reader = open_text(text);
    RowBlock block;
    ASSERT_TRUE(reader->next(block));
    EXPECT_EQ(reader->sheets().size(), 1u);
    EXPECT_EQ(block.rows(), 1002u);
    EXPECT_EQ(block.width(0), 4u);
    EXPECT_FALSE(reader->next(block));
}

TEST(JsonBad, ABrokenLineIsAFaultAndTheNextLineIsRead) {
    EXPECT_EQ(
        rows_of_text("{\"a\": 1}\n{\"a\": \n{\"a\": 2} x\n{\"a\": 01x}\n5\n{\"a\": \"\xff\"}\n{\"a\": 3}\n"),
        "[]\n0: a\n1: 1\n"
        "2: {\"a\":  ! no valid JSON: JSON document ended early in the middle of an object or array.\n"
        "3: {\"a\": 2} x ! no valid JSON: JSON document ended early in the middle of an object or array.\n"
        "4: {\"a\": 01x} ! no valid JSON: Problem while parsing a number\n"
        "5: 5 ! neither an object nor an array\n"
        "6: {\"a\": \"\xff\"} ! no valid JSON: The input is not valid UTF-8\n"
        "7: 3\n");
}

TEST(JsonBad, ABrokenFirstLineIsAFaultToo) {
    EXPECT_EQ(
        rows_of_text("{\"a\": \"cut\n{\"a\": 2}\n{\"a\": 3}\n"),
        "[]\n0: a\n1: {\"a\": \"cut ! no valid JSON: A string is opened, but never closed.\n2: 2\n3: 3\n");
}

TEST(JsonBad, ABrokenRecordStaysWithTheTableBeforeIt) {
    EXPECT_EQ(
        rows_of_text("{\"_file\": \"A\", \"x\": 1}\n{\"_file\": \"A\", \"x\n{\"_file\": \"B\", \"x\": 3}\n"),
        "[A]\n0: _file|x\n1: A|1\n"
        "2: {\"_file\": \"A\", \"x ! no valid JSON: A string is opened, but never closed.\n"
        "[B]\n0: _file|x\n3: B|3\n");
}

TEST(JsonBad, RecordsOfAnotherKindAreFaults) {
    EXPECT_EQ(rows_of_text("[{\"a\": 1}, 7, [1], {\"a\": 2}]"),
              "[]\n0: a\n1: 1\n2: 7 ! neither an object nor an array\n"
              "3: [1] ! an array, where the sheet's records are objects\n4: 2\n");
}

TEST(JsonBad, AFileThatEndsTooSoonNamesTheByte) {
    EXPECT_THAT(error_of([] { rows_of_text("[{\"a\": 1}, {\"a\": "); }),
                HasSubstr("records: byte 17: the file ends, which is inside a value"));
    EXPECT_THAT(error_of([] { rows_of_text("{\"data\": [{\"a\": 1}"); }),
                HasSubstr("records: byte 18: the file ends, expected ','"));
    EXPECT_THAT(error_of([] { rows_of_text("[{\"a\": 1} {\"a\": 2}]"); }),
                HasSubstr("records: byte 10: found byte 0x7b, expected ','"));
}

TEST(JsonBad, ALineBeyondTheLimitIsAFault) {
    ReadOptions options;
    options.max_row_bytes = 100;
    EXPECT_EQ(
        rows_of(*open_text("{\"a\": 1}\n{\"a\": \"" + std::string(200, 'x') + "\"}\n{\"a\": 2}\n", options)),
        "[]\n0: a\n1: 1\n2: {\"a\": \"" + std::string(93, 'x') +
            " ! the line is longer than 100 bytes\n3: 2\n");
    EXPECT_EQ(
        rows_of(*open_text("[{\"a\": \"" + std::string(200, 'x') + "\"}, {\"a\": 2}]", options)),
        "[]\n0: a\n1: {\"a\": \"" + std::string(93, 'x') + " ! the record is longer than 100 bytes\n2: 2\n");
}

TEST(JsonBad, KeysThatAreDataHitTheLimit) {
    std::string text = "[";
    for (int i = 0; i < 20'000; ++i) text += fmt::format("{}{{\"id{}\": 1}}", i == 0 ? "" : ",", i);
    EXPECT_THAT(error_of([&] { open_text(text + "]"); }), HasSubstr("limit: "));
}

TEST(JsonBad, DeepNestingIsNoCrash) {
    EXPECT_THAT(error_of([] { rows_of_text(std::string(100'000, '[')); }), HasSubstr("bad_input: "));
    std::string deep = "{\"a\": 1}\n";
    for (int i = 0; i < 100'000; ++i) deep += "{\"a\":";
    EXPECT_THAT(rows_of_text(deep + "\n"), HasSubstr(" ! no valid JSON"));
}

TEST(Json, EmptyArraysHaveNoRecords) {
    for (const char* text : {"[]", "[ ]\n", "{\"data\": []}"}) {
        const auto reader = open_text(text);
        EXPECT_THAT(rows_of(*reader), testing::AnyOf("", "[]\n0: data\n1: []\n")) << text;
    }
    EXPECT_THAT(open_text("[]")->format().notes, ElementsAre("no records in the file"));
}

TEST(Json, BlocksStayNearTheirSizeAndLoseNothing) {
    std::string text, expected = "[]\n0: a|b\n";
    for (int i = 1; i <= 3000; ++i) {
        text += fmt::format("{{\"a\": {}, \"b\": \"Nordhaven\"}}\n", i);
        expected += fmt::format("{}: {}|Nordhaven\n", i, i);
    }
    for (const std::size_t block_bytes : {std::size_t{1}, std::size_t{1000}, std::size_t{2} << 20}) {
        ReadOptions options;
        options.block_bytes = block_bytes;
        EXPECT_EQ(rows_of(*open_text(text, options)), expected);
    }
}

TEST(Json, OffsetsLeadBackToTheRecord) {
    const std::string text = "{\"a\": 1}\n  {\"a\": 2}\n";
    const auto reader = open_text(text);
    RowBlock block;
    ASSERT_TRUE(reader->next(block));
    ASSERT_EQ(block.rows(), 3u);
    EXPECT_EQ(text.substr(block.offset[1], 8), "{\"a\": 1}");
    EXPECT_EQ(text.substr(block.offset[2], 8), "{\"a\": 2}");
}

TEST(Json, JsonIsToldFromOtherText) {
    for (const char* text : {"{\"a\": 1}", "[{", " \n[ [1,2]", "\xef\xbb\xbf{\n \"", "[]", "{}", "[1", "{"}) {
        EXPECT_TRUE(looks_like_json(text)) << text;
    }
    for (const char* text : {"", "a,b", "{a}", "[Sheet1]\nx=1", "\"a\",\"b\"", "123"})
        EXPECT_FALSE(looks_like_json(text)) << text;
}

TEST(Json, TheFullDeclarationsReadAsOneSheetPerFile) {
    const std::string path = std::string(WAYBILL_REAL_DATA) + "/customs_tiles/full_declarations.jsonl";
    if (!std::filesystem::exists(path)) GTEST_SKIP() << "the real data is not here";
    const auto reader = open_json(Input::from_path(path, testing::TempDir()), {});
    RowBlock block;
    std::size_t rows = 0;
    std::set<std::string> names;
    std::map<std::uint32_t, std::size_t> widths;
    while (reader->next(block)) {
        for (std::size_t row = 0; row < block.rows(); ++row) {
            if (block.row_number[row] != 0) {
                ++rows;
                EXPECT_LE(block.width(row), widths[block.sheet]);
                continue;
            }
            EXPECT_FALSE(widths.contains(block.sheet));
            widths[block.sheet] = block.width(row);
            for (std::size_t column = 0; column < block.width(row); ++column)
                names.emplace(block.cell(row, column));
        }
        EXPECT_TRUE(block.faults.empty());
    }
    EXPECT_EQ(rows, 116u);
    EXPECT_EQ(reader->sheets().size(), 44u);
    EXPECT_EQ(names.size(), 590u);
}

}  // namespace
}  // namespace waybill
