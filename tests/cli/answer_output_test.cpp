// SPDX-License-Identifier: Apache-2.0
#include "cli/answer_output.hpp"

#include <gtest/gtest.h>

#include "cli/test_console.hpp"

namespace waybill {
namespace {

std::string answered(Format format, const std::string& sql) {
    auto database = Database::open(":memory:");
    auto connection = database.connect();
    auto answer = connection.query(sql);
    TestConsole t;
    write_answer(answer, *rows_output(format, t.console));
    return t.out.str();
}

constexpr const char* mixed =
    "SELECT 'ООО «Ёлка»' AS name, 12.50::DECIMAL(18,6) AS amount, true AS sure, DATE '2022-02-24' AS day, "
    "18446744073709551615::UBIGINT AS id UNION ALL SELECT NULL, -0.000001, false, NULL, 0 ORDER BY id DESC";

TEST(AnswerOutput, KeepsKindsDigitsAndNullsInEachFormat) {
    EXPECT_EQ(
        answered(Format::json, mixed),
        "[\n"
        "  {\"name\": \"ООО «Ёлка»\", \"amount\": 12.5, \"sure\": true, \"day\": \"2022-02-24\", \"id\": "
        "18446744073709551615},\n"
        "  {\"name\": null, \"amount\": -0.000001, \"sure\": false, \"day\": null, \"id\": 0}\n"
        "]\n");
    EXPECT_EQ(answered(Format::csv, mixed),
              "name,amount,sure,day,id\r\n"
              "ООО «Ёлка»,12.5,true,2022-02-24,18446744073709551615\r\n"
              ",-0.000001,false,,0\r\n");
    EXPECT_EQ(answered(Format::table, mixed),
              "name           amount  sure   day                           id\n"
              "──────────  ─────────  ─────  ──────────  ────────────────────\n"
              "ООО «Ёлка»       12.5  true   2022-02-24  18446744073709551615\n"
              "            -0.000001  false                                 0\n");
}

TEST(AnswerOutput, ANumberThatIsNoneIsNullInJson) {
    EXPECT_EQ(answered(Format::json, "SELECT 'nan'::DOUBLE AS a, 'inf'::DOUBLE AS b, 1e20::DOUBLE AS c"),
              "[\n  {\"a\": null, \"b\": null, \"c\": 1e+20}\n]\n");
}

}  // namespace
}  // namespace waybill
