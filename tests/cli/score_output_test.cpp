// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "cli/score.hpp"
#include "cli/test_console.hpp"

namespace waybill {
namespace {

ScoreReport report() {
    ScoreSection chains{.name = "chains"};
    chains.figures.push_back({"recall", "3 firms", "28", "44", 28.0 / 44, ScoreInterval{0.487, 0.7634}, 44});
    chains.figures.push_back({"recall", "9 firms", "0", "0", {}, {}, 0});
    chains.errors.push_back(
        {"chain of 3 firms missed, 10684 pieces, partly on record: KUALA LUMPUR KEDWANPORN INDUSTRIAL SDN "
         "BHD > TOO"
         " SHYMKENT TESHMUTOBE AGRO > IP NEVNEG",
         "10684",
         {{"r9.189", "KZ_export.xlsx", "Sheet1", 190, "hop 2: =1+1 ТОО ШЫМКЕНТ"},
          {"", "spravka.txt", "", 0, ""}}});
    chains.notes.push_back("a note");
    return {{chains, {.name = "claims", .absent = "not in this case: no table report"}}};
}

TEST(ScoreOutput, FitsATerminalOf120Columns) {
    TestConsole console;
    print_score(report(), Format::table, console.terminal(120).console);
    EXPECT_EQ(console.out.str(),
              "chains\n"
              "figure  of               value     95 % interval  numerator  denominator  units\n"
              "──────  ───────  ─────────────  ────────────────  ─────────  ───────────  ─────\n"
              "recall  3 firms         0.6364  0.4870 to 0.7634         28           44     44\n"
              "recall  9 firms  not available                            0            0      0\n"
              "note: a note\n"
              "\n"
              "worst errors\n"
              "   1 chain of 3 firms missed, 10684 pieces, partly on record: KUALA LUMPUR KEDWANPORN "
              "INDUSTRIAL SDN BHD > TOO SHYMKENT\n"
              "     TESHMUTOBE AGRO > IP NEVNEG\n"
              "     - KZ_export.xlsx, Sheet1 row 190 (r9.189): hop 2: =1+1 ТОО ШЫМКЕНТ\n"
              "     - spravka.txt\n"
              "\n"
              "claims\n"
              "not in this case: no table report\n");
}

TEST(ScoreOutput, IsJsonWithNullForWhatIsNotThere) {
    TestConsole console;
    print_score(report(), Format::json, console.console);
    const std::string json = console.out.str();
    EXPECT_NE(
        json.find("\"name\": \"recall\",\n          \"of\": \"9 firms\",\n          \"numerator\": 0,\n"
                  "          \"denominator\": 0,\n          \"value\": null,\n          \"low\": null,\n"
                  "          \"high\": null,\n          \"units\": 0"),
        std::string::npos)
        << json;
    EXPECT_NE(
        json.find(
            "\"record\": null,\n              \"file\": \"spravka.txt\",\n              \"sheet\": null,\n"
            "              \"row\": null"),
        std::string::npos)
        << json;
    EXPECT_NE(json.find("\"absent\": \"not in this case: no table report\""), std::string::npos) << json;
}

}  // namespace
}  // namespace waybill
