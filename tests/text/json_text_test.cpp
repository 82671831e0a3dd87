// SPDX-License-Identifier: Apache-2.0
#include "text/json_text.hpp"

#include <gtest/gtest.h>

namespace waybill {
namespace {

TEST(JsonText, EscapesWhatAJsonStringMayNotHoldAndKeepsTheRest) {
    std::string json;
    append_json(json, "say \"hi\"\\\n\r\t\x01 Шанхай 上海 😀");
    EXPECT_EQ(json, R"("say \"hi\"\\\n\r\t\u0001 Шанхай 上海 😀")");
}

TEST(JsonText, ATextThatIsNotUtf8BecomesOne) {
    std::string json = "x";
    append_json(json, "a\xFF\xC3z\x7F");
    EXPECT_EQ(json, "x\"a\uFFFD\uFFFDz\\u007f\"");
}

TEST(JsonText, KnowsANumberByTheGrammar) {
    for (const char* yes : {"0", "-0", "12", "-12.50", "1e+20", "1E5", "0.1e-7"})
        EXPECT_TRUE(is_json_number(yes)) << yes;
    for (const char* no : {"", "-", "+1", "01", ".5", "5.", "1e", "nan", "inf", "1 000", "0x1", "1e+"})
        EXPECT_FALSE(is_json_number(no)) << no;
}

}  // namespace
}  // namespace waybill
