// SPDX-License-Identifier: Apache-2.0
#include "cli/rows_output.hpp"

#include <gtest/gtest.h>

#include "cli/json_text.hpp"
#include "cli/test_console.hpp"

namespace waybill {
namespace {

const std::vector<OutputColumn> columns{{"name"}, {"amount", CellKind::number}, {"sure", CellKind::boolean}};

std::string csv(const std::vector<OutputColumn>& names, const std::vector<std::vector<std::string>>& rows) {
    std::ostringstream out;
    CsvOutput output(out);
    send(output, names, rows);
    return out.str();
}

std::string json(const std::vector<OutputColumn>& names, const std::vector<std::vector<std::string>>& rows) {
    std::ostringstream out;
    JsonOutput output(out);
    send(output, names, rows);
    return out.str();
}

TEST(Csv, QuotesStandWhereTheyMustAndNullDiffersFromEmpty) {
    EXPECT_EQ(csv(columns, {{"Blue, Heron", "12.5", "true"},
                            {"say \"hi\"", "-5", "false"},
                            {"two\nlines", "NULL", "NULL"},
                            {"", "0", "true"},
                            {"NULL", "1", "true"}}),
              "name,amount,sure\r\n"
              "\"Blue, Heron\",12.5,true\r\n"
              "\"say \"\"hi\"\"\",-5,false\r\n"
              "\"two\nlines\",,\r\n"
              "\"\",0,true\r\n"
              ",1,true\r\n");
}

TEST(Csv, ATextThatASpreadsheetWouldRunGetsAnApostropheAndANumberDoesNot) {
    EXPECT_EQ(csv({{"=a"}, {"b", CellKind::number}}, {{"=HYPERLINK(\"x\")", "-5"},
                                                      {"+7 495", "-0.5"},
                                                      {"-5", "5"},
                                                      {"@x", "1"},
                                                      {"\tx", "1"},
                                                      {"\rx", "1"},
                                                      {"a=b", "1"}}),
              "'=a,b\r\n"
              "\"'=HYPERLINK(\"\"x\"\")\",-5\r\n"
              "'+7 495,-0.5\r\n"
              "'-5,5\r\n"
              "'@x,1\r\n"
              "'\tx,1\r\n"
              "\"'\rx\",1\r\n"
              "a=b,1\r\n");
}

TEST(Json, NumbersKeepTheirDigitsAndWhatIsNoNumberIsNull) {
    EXPECT_EQ(json(columns, {{"深圳 \"蓝鹭\"\\\n\x01", "9007199254740993.000001", "true"},
                             {"", "nan", "false"},
                             {"NULL", "-inf", "NULL"}}),
              "[\n"
              "  {\"name\": \"深圳 \\\"蓝鹭\\\"\\\\\\n\\u0001\", \"amount\": 9007199254740993.000001, "
              "\"sure\": true},\n"
              "  {\"name\": \"\", \"amount\": null, \"sure\": false},\n"
              "  {\"name\": null, \"amount\": null, \"sure\": null}\n"
              "]\n");
}

TEST(Json, NoRowsAreAnEmptyArray) {
    EXPECT_EQ(json(columns, {}), "[]\n");
}

TEST(Json, TwoColumnsOfOneNameAreBothThere) {
    EXPECT_EQ(json({{"a"}, {"a"}, {"a_2"}, {"a"}}, {{"1", "2", "3", "4"}}),
              "[\n  {\"a\": \"1\", \"a_3\": \"2\", \"a_2\": \"3\", \"a_4\": \"4\"}\n]\n");
}

TEST(Json, TheWriterNestsAsTheCallsDo) {
    std::ostringstream out;
    JsonWriter json_out(out);
    json_out.begin_object();
    json_out.key("sources").begin_array();
    json_out.begin_object();
    json_out.key("path").text("a.csv");
    json_out.key("error").text_or_null("");
    json_out.key("notes").texts({});
    json_out.end_object();
    json_out.text("last");
    json_out.end_array();
    json_out.key("rows").integer(18'446'744'073'709'551'615U);
    json_out.key("ok").boolean(true);
    json_out.key("value").number("1.5");
    json_out.key("none").number("n/a");
    json_out.end_object();
    EXPECT_EQ(out.str(), R"({
  "sources": [
    {
      "path": "a.csv",
      "error": null,
      "notes": []
    },
    "last"
  ],
  "rows": 18446744073709551615,
  "ok": true,
  "value": 1.5,
  "none": null
}
)");
}

TEST(RowsOutput, EachFormatStopsAskingOnceTheReaderHasGone) {
    for (const auto format : {Format::table, Format::csv, Format::json}) {
        TestConsole t;
        t.out.setstate(std::ios::badbit);
        const auto output = rows_output(format, t.console);
        output->begin({{"a"}});
        const OutputCell cell{"x"};
        EXPECT_FALSE(output->row({&cell, 1}));
    }
}

}  // namespace
}  // namespace waybill
