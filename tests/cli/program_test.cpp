// SPDX-License-Identifier: Apache-2.0
#include "cli/program.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "cli/commands.hpp"
#include "cli/completions.hpp"
#include "cli/help.hpp"
#include "cli/test_console.hpp"
#include "core/error.hpp"

namespace waybill {
namespace {

// "code|stdout|stderr"
std::string told(const std::vector<std::string>& words) {
    TestConsole t;
    const int code = run_program(words, t.console);
    return std::to_string(code) + "|" + t.out.str() + "|" + t.err.str();
}

int end_in(TestConsole& t, const std::function<int()>& work) {
    return run_guarded(work, t.console);
}

TEST(Program, AWordThatIsNoCommandIsNamedWithItsNearest) {
    EXPECT_EQ(told({"ingset", "x"}),
              "2||error: waybill has no command 'ingset'; nearest: 'ingest'\nhint: waybill help\n");
    EXPECT_EQ(told({"trace"}), "2||error: waybill has no command 'trace'\nhint: waybill help\n");
}

TEST(Program, WithoutAWordTheCommandsAreListedOnStderr) {
    TestConsole t;
    EXPECT_EQ(run_program({}, t.console), 2);
    EXPECT_EQ(t.out.str(), "");
    for (const auto& command : all_commands())
        EXPECT_NE(t.err.str().find("\n  " + std::string(command.name) + " "), std::string::npos)
            << command.name;
}

TEST(Program, HelpIsTheSameHoweverItIsAskedFor) {
    const std::string help = told({"help", "find"});
    EXPECT_TRUE(help.starts_with("0|waybill find: find a text in names and descriptions\n")) << help;
    EXPECT_EQ(told({"find", "--help"}), help);
    EXPECT_EQ(told({"find", "case", "-h"}), help);
    EXPECT_EQ(told({"--help"}), told({"help"}));
    EXPECT_EQ(told({"help", "fnd"}),
              "2||error: waybill has no command 'fnd'; nearest: 'find'\nhint: waybill help\n");
}

TEST(Program, GivesItsVersion) {
    EXPECT_EQ(told({"--version"}), "0|waybill " WAYBILL_VERSION "\n|");
}

TEST(Program, EachKindOfErrorHasItsExitCode) {
    const std::pair<ErrorKind, int> codes[] = {{ErrorKind::usage, 2},
                                               {ErrorKind::not_found, 1},
                                               {ErrorKind::bad_input, 1},
                                               {ErrorKind::limit, 1},
                                               {ErrorKind::io, 1}};
    for (const auto& [kind, code] : codes) {
        TestConsole t;
        EXPECT_EQ(end_in(t, [kind = kind]() -> int { throw Error(kind, "a.csv:3: what", "do this"); }), code);
        EXPECT_EQ(t.err.str(), "error: a.csv:3: what\nhint: do this\n");
    }
}

TEST(Program, WhatHasNoKindIsOurBugAndSaysSo) {
    TestConsole t;
    EXPECT_EQ(end_in(t, []() -> int { throw std::logic_error("no such column"); }), 1);
    EXPECT_EQ(t.err.str(),
              "error: this is a bug in Waybill: no such column\n"
              "hint: please report it, with the command line and `waybill --version`\n");
    TestConsole odd;
    EXPECT_EQ(end_in(odd, []() -> int { throw 7; }), 1);
    EXPECT_TRUE(odd.err.str().starts_with("error: this is a bug in Waybill"));
    TestConsole full;
    EXPECT_EQ(end_in(full, []() -> int { throw std::bad_alloc(); }), 1);
    EXPECT_TRUE(full.err.str().starts_with("error: the machine has not enough memory")) << full.err.str();
}

TEST(Help, EveryLineFitsAHundredColumns) {
    for (const auto& command : all_commands()) {
        std::ostringstream out;
        print_help(command, out);
        std::istringstream lines(out.str());
        for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 100U) << line;
    }
}

TEST(Help, EveryOperandAndOptionIsExplained) {
    for (const auto& command : all_commands()) {
        for (const auto& spec : command.arguments(command.name))
            EXPECT_FALSE(spec.help.empty()) << command.name << " " << spec.name;
    }
}

TEST(Completions, NameEveryCommandAndOptionInEachShell) {
    for (const auto shell : {Shell::bash, Shell::zsh, Shell::fish}) {
        const std::string script = completion_script(shell);
        for (const auto& command : all_commands()) {
            EXPECT_NE(script.find(command.name), std::string::npos) << command.name;
            for (const auto& spec : command.arguments(command.name)) {
                if (spec.operand()) continue;
                const std::string name = shell == Shell::fish ? " -l " + spec.name.substr(2) : spec.name;
                EXPECT_NE(script.find(name), std::string::npos) << command.name << " " << spec.name;
            }
        }
    }
}

}  // namespace
}  // namespace waybill
