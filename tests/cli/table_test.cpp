// SPDX-License-Identifier: Apache-2.0
#include "cli/table.hpp"

#include <gmock/gmock.h>

#include "cli/test_console.hpp"

namespace waybill {
namespace {

using testing::ElementsAre;

const std::vector<OutputColumn> trade{{"exporter"}, {"to"}, {"value", CellKind::number}};

TEST(Table, WideLettersAndAccentsKeepTheColumnsStraight) {
    TestConsole t;
    print_table(t.console, trade,
                {{"深圳蓝鹭", "RU", "12.5"}, {"ООО «Ёлка»", "KZ", "-3"}, {"Е\u0308лка", "", "1000000"}}, "");
    EXPECT_EQ(t.out.str(),
              "exporter    to    value\n"
              "──────────  ──  ───────\n"
              "深圳蓝鹭    RU     12.5\n"
              "ООО «Ёлка»  KZ       -3\n"
              "Е\u0308лка            1000000\n");
}

TEST(Table, NothingIsCutWhereStdoutIsNoTerminal) {
    TestConsole t;
    t.console.width = 10;
    print_table(t.console, {{"name"}}, {{"a name of thirty-one characters"}}, "");
    EXPECT_EQ(t.out.str(),
              "name\n"
              "───────────────────────────────\n"
              "a name of thirty-one characters\n");
}

TEST(Table, OnATerminalTheWidestTextsAreCutNumbersNeverAndALastLineSaysSo) {
    TestConsole t;
    t.terminal(30);
    print_table(t.console, trade, {{"Nordhaven Trading Limited", "RU", "123456789.25"}, {"Short", "KZ", "1"}},
                "--format csv");
    EXPECT_EQ(t.out.str(),
              "exporter      to         value\n"
              "────────────  ──  ────────────\n"
              "Nordhaven T…  RU  123456789.25\n"
              "Short         KZ             1\n"
              "1 cell cut to fit; --format\n"
              "csv\n");
}

TEST(Table, ColumnsThatFindNoRoomAreNamed) {
    TestConsole t;
    t.terminal(22);
    print_table(t.console, {{"exporter"}, {"brand"}, {"importer"}, {"records", CellKind::number}},
                {{"Nordhaven Trading", "Heronfly", "Blue Heron", "7"}}, "--format csv");
    EXPECT_EQ(t.out.str(),
              "exporter      brand\n"
              "────────────  ────────\n"
              "Nordhaven T…  Heronfly\n"
              "1 cell cut to fit; 2\n"
              "columns without room:\n"
              "importer, records;\n"
              "--format csv\n");
}

TEST(Table, EmptyColumnsMakeRoomForThoseWithCells) {
    TestConsole t;
    t.terminal(30);
    print_table(t.console, {{"exporter"}, {"exporter_address"}, {"brand"}, {"records", CellKind::number}},
                {{"Nordhaven Trading", "", "", "7"}, {"Blue Heron", "", "", "12"}}, "--format csv");
    EXPECT_EQ(t.out.str(),
              "exporter           records\n"
              "─────────────────  ───────\n"
              "Nordhaven Trading        7\n"
              "Blue Heron              12\n"
              "2 empty columns left out;\n"
              "--format csv\n");
}

TEST(Table, EmptyColumnsStayWhereThereIsRoomAndInAPipe) {
    TestConsole t;
    t.terminal(80);
    print_table(t.console, {{"exporter"}, {"brand"}}, {{"Blue Heron", ""}}, "");
    EXPECT_EQ(t.out.str(), "exporter    brand\n──────────  ─────\nBlue Heron\n");
}

TEST(Table, AColumnThatIsToStayWholeIsNotCut) {
    TestConsole t;
    t.terminal(26);
    print_table(t.console, {{"role", CellKind::text, true}, {"header"}},
                {{"exporter_address", "SHIPPER_ADDRESS"}}, "--format csv");
    EXPECT_EQ(t.out.str(),
              "role              header\n"
              "────────────────  ────────\n"
              "exporter_address  SHIPPER…\n"
              "1 cell cut to fit;\n"
              "--format csv\n");
}

TEST(Table, ATerminalShowsTheFirstRowsAndSaysHowManyThereAre) {
    TestConsole t;
    t.terminal(60);
    TableOutput table(t.console, {2, "--format csv"});
    send(table, {{"n", CellKind::number}}, {{"1"}, {"2"}, {"3"}, {"4"}, {"5"}});
    EXPECT_EQ(t.out.str(), "n\n─\n1\n2\n2 of 5 rows shown (--limit 0: all)\n");
}

TEST(Table, APipeGetsEveryRowWhateverTheLimit) {
    TestConsole t;
    TableOutput table(t.console, {2, "--format csv"});
    send(table, {{"n", CellKind::number}}, {{"1"}, {"2"}, {"3"}});
    EXPECT_EQ(t.out.str(), "n\n─\n1\n2\n3\n");
}

TEST(Table, RowsBeyondAMillionUnshownOnesAreNotCounted) {
    TestConsole t;
    t.terminal(80);
    TableOutput table(t.console, {1, ""});
    table.begin({{"n", CellKind::number}});
    const OutputCell one{"1"};
    std::uint64_t sent = 1;
    while (table.row({&one, 1})) ++sent;
    table.end();
    EXPECT_EQ(sent, 1'000'002U);
    EXPECT_EQ(t.out.str(), "n\n─\n1\n1 of more than 1,000,001 rows shown (--limit 0: all)\n");
}

TEST(Table, AfterTenThousandRowsAWiderCellIsWrittenWholeAndShiftsItsLine) {
    TestConsole t;
    TableOutput table(t.console, {0, ""});
    table.begin({{"a"}, {"b"}});
    for (int i = 0; i < 10'000; ++i) {
        const OutputCell cells[] = {{"x"}, {"y"}};
        table.row(cells);
    }
    const OutputCell wide[] = {{"wider"}, {"y"}};
    table.row(wide);
    table.end();
    EXPECT_TRUE(t.out.str().ends_with("x  y\nwider  y\n"));
}

TEST(Table, AnEmptyAnswerSaysSo) {
    TestConsole t;
    print_table(t.console, {{"name"}, {"to"}}, {}, "");
    EXPECT_EQ(t.out.str(), "name  to\n────  ──\nno rows\n");
}

TEST(Table, NarrowColumnsKeepTheirWidthWhileWideOnesShareTheRest) {
    const auto fit = fit_columns({5, 40, 12, 60}, {true, true, true, true}, 63);
    EXPECT_THAT(fit.widths, ElementsAre(5, 20, 12, 20));
    EXPECT_EQ(fit.shown, 4U);
}

TEST(Table, TheFirstColumnIsShownHoweverNarrowTheTerminal) {
    const auto fit = fit_columns({30, 30}, {true, false}, 4);
    EXPECT_THAT(fit.widths, ElementsAre(4));
    EXPECT_EQ(fit.shown, 1U);
}

TEST(Fields, LongTextsContinueBelowThemselvesOnATerminal) {
    TestConsole t;
    t.terminal(30);
    print_fields(t.console, {{"exporter_name", "Nordhaven Trading Limited"}, {"hs_code", "880622"}});
    EXPECT_EQ(t.out.str(),
              "exporter_name  Nordhaven\n"
              "               Trading Limited\n"
              "hs_code        880622\n");
}

TEST(Fields, ATextOfSeveralLinesKeepsThem) {
    TestConsole t;
    print_fields(t.console, {{"layout", "[[column]]\n\nrole"}, {"rows", "3"}});
    EXPECT_EQ(t.out.str(),
              "layout  [[column]]\n"
              "\n"
              "        role\n"
              "rows    3\n");
}

TEST(Fields, EscapeSequencesInATableArriveAsPictures) {
    TestConsole t;
    print_fields(t.console, {{"na\x1bme", "te\x1bxt"}});
    EXPECT_EQ(t.out.str(), "na␛me  te␛xt\n");
}

}  // namespace
}  // namespace waybill
