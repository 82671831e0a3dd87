// SPDX-License-Identifier: Apache-2.0
#include "cli/progress_bar.hpp"

#include <gtest/gtest.h>

#include "cli/terminal_text.hpp"
#include "cli/test_console.hpp"

namespace waybill {
namespace {

using namespace std::chrono_literals;

// A console whose clock stands still until a test moves it.
struct Clocked : TestConsole {
    std::chrono::steady_clock::time_point time{};
    Clocked() {
        terminal(61);
        console.now = [this] { return time; };
    }
    // What was drawn since the last look.
    std::string drawn() {
        std::string text = err.str();
        err.str("");
        return text;
    }
};

TEST(BarLine, SaysStepBarPartRateAndTimeLeft) {
    EXPECT_EQ(bar_line({"ingest 2022.csv", 1000, 250, 50'000, 2s}, 70),
              "ingest 2022.csv  ━━━━━─────────────────   25 %  25 k rows/s  0:06 left");
    EXPECT_EQ(bar_line({"ingest 2022.csv", 1000, 1000, 3'000'000, 2s}, 70),
              "ingest 2022.csv  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  100 %  1.5 M rows/s");
}

TEST(BarLine, NoRateIsGivenInTheFirstSecondAndNoPartWhereTheTotalIsNotKnown) {
    EXPECT_EQ(bar_line({"read", 100, 50, 500, 900ms}, 40), "read  ━━━━━━━━━━━━━──────────────   50 %");
    EXPECT_EQ(bar_line({"read -", 0, 50, 12'345, 3661s}, 60), "read -  12,345 rows  3 rows/s");
    EXPECT_EQ(bar_line({"work", 0, 0, 0, 0s}, 60), "work");
}

TEST(BarLine, ALongStepIsCutAndTheBarKeepsItsLeast) {
    EXPECT_EQ(bar_line({"ingest customs/深圳市海关二零二二年出口.xlsx", 8, 4, 0, 0s}, 40),
              "ingest customs/深圳市…  ━━━━────   50 %");
    EXPECT_EQ(bar_line({"a", 10'000, 100, 3600, 3600s}, 60),
              "a  ─────────────────────────    1 %  1 rows/s  99:00:00 left");
}

TEST(BarLine, FitsEveryTerminal) {
    for (std::size_t width = 1; width < 120; ++width) {
        for (const BarState& state : {BarState{"ingest 深圳 customs/2022.csv", 1000, 250, 50'000, 2s},
                                      BarState{"ingest", 0, 0, 77, 5s}, BarState{"", 10, 10, 0, 0s}}) {
            EXPECT_LE(display_width(bar_line(state, width)), width) << bar_line(state, width);
        }
    }
}

TEST(ConsoleProgress, DrawsTenTimesASecondAtMostAndLeavesNothingBehind) {
    Clocked c;
    ConsoleProgress progress(c.console, Telling::bar);
    progress.begin("ingest a.csv", 100);
    EXPECT_EQ(c.drawn(), "\ringest a.csv  ──────────────────────────────    0 %\x1b[K");
    c.time += 99ms;
    progress.advance(10, 5);
    EXPECT_EQ(c.drawn(), "");
    c.time += 1ms;
    progress.advance(50, 9);
    EXPECT_EQ(c.drawn(), "\ringest a.csv  ━━━━━━━━━━━━━━━───────────────   50 %\x1b[K");
    progress.end("9 rows");
    EXPECT_EQ(c.drawn(), "\r\x1b[K");
    progress.begin("ingest b.csv", 100);  // within the same tenth of a second
    EXPECT_EQ(c.drawn(), "");
    progress.end("");
    EXPECT_EQ(c.drawn(), "");
    EXPECT_EQ(c.out.str(), "");
}

TEST(ConsoleProgress, AnAbandonedBarIsClearedToo) {
    Clocked c;
    {
        ConsoleProgress progress(c.console, Telling::bar);
        progress.begin("a", 0);
        EXPECT_EQ(c.drawn(), "\ra\x1b[K");
    }
    EXPECT_EQ(c.drawn(), "\r\x1b[K");
}

TEST(ConsoleProgress, VerboseGivesLinesWithoutABar) {
    Clocked c;
    ConsoleProgress progress(c.console, Telling::lines);
    progress.begin("ingest a.csv", 100);
    progress.advance(50, 10);
    progress.end("20 rows");
    EXPECT_EQ(c.err.str(), "ingest a.csv\ningest a.csv: 20 rows\n");
}

TEST(ConsoleProgress, IsABarOnATerminalOnly) {
    TestConsole t;
    EXPECT_EQ(telling_for(t.console, false, false), Telling::silent);
    EXPECT_EQ(telling_for(t.console, false, true), Telling::lines);
    t.terminal(80);
    EXPECT_EQ(telling_for(t.console, false, false), Telling::bar);
    EXPECT_EQ(telling_for(t.console, false, true), Telling::lines);
    EXPECT_EQ(telling_for(t.console, true, true), Telling::silent);
}

TEST(ConsoleProgress, HearsThatAPersonAskedToStop) {
    TestConsole t;
    std::atomic<bool> interrupted = false;
    ConsoleProgress deaf(t.console, Telling::silent);
    EXPECT_FALSE(deaf.cancelled());
    t.console.interrupted = &interrupted;
    ConsoleProgress progress(t.console, Telling::silent);
    EXPECT_FALSE(progress.cancelled());
    interrupted = true;
    EXPECT_TRUE(progress.cancelled());
}

}  // namespace
}  // namespace waybill
