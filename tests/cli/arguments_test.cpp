// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.hpp"

#include <gmock/gmock.h>

#include "core/error.hpp"

namespace waybill {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

enum class Colour { red, green };

struct Options {
    std::string case_path;
    std::vector<std::string> paths;
    std::string layout;
    std::uint64_t limit = 7;
    std::vector<std::string> hs;
    bool strict = false;
    Colour colour = Colour::red;
};

void declare(Arguments& arguments, Options& options) {
    arguments.operand("CASE", options.case_path, "the case file");
    arguments.operands("PATH", options.paths, "files");
    arguments.option("--layout", "FILE", options.layout, "what columns mean");
    arguments.option("--limit", "N", options.limit, "at most so many");
    arguments.list("--hs", "CODE", options.hs, "tariff codes");
    arguments.flag("-s,--strict", options.strict, "stop early");
    arguments.choice<Colour>("--colour", {{"red", Colour::red}, {"green", Colour::green}}, options.colour,
                             "which");
}

Options parsed(const std::vector<std::string>& words) {
    Options options;
    Arguments arguments("ingest");
    declare(arguments, options);
    arguments.parse(words);
    return options;
}

// "text | hint" of the error that the words end in.
std::string refusal(const std::vector<std::string>& words) {
    try {
        parsed(words);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::usage);
        return std::string(error.what()) + " | " + error.hint();
    }
    return "accepted";
}

TEST(Arguments, OptionsAndOperandsComeInAnyOrder) {
    const auto options = parsed({"--limit", "12", "a.waybill", "-s", "x.csv", "--layout=l.toml", "y.csv", "-",
                                 "--hs", "8525,8806", "--hs=9013", "--colour", "green"});
    EXPECT_EQ(options.case_path, "a.waybill");
    EXPECT_THAT(options.paths, ElementsAre("x.csv", "y.csv", "-"));
    EXPECT_EQ(options.layout, "l.toml");
    EXPECT_EQ(options.limit, 12U);
    EXPECT_THAT(options.hs, ElementsAre("8525", "8806", "9013"));
    EXPECT_TRUE(options.strict);
    EXPECT_EQ(options.colour, Colour::green);
}

TEST(Arguments, WhatIsNotGivenKeepsItsDefault) {
    const auto options = parsed({"a", "b"});
    EXPECT_EQ(options.layout, "");
    EXPECT_EQ(options.limit, 7U);
    EXPECT_THAT(options.hs, IsEmpty());
    EXPECT_FALSE(options.strict);
    EXPECT_EQ(options.colour, Colour::red);
}

TEST(Arguments, AfterTwoDashesAllWordsAreOperandsAndSoAreSqlCommentsAndNumbers) {
    EXPECT_THAT(parsed({"a", "--", "--strict", "-x"}).paths, ElementsAre("--strict", "-x"));
    EXPECT_THAT(parsed({"a", "-- all rows\nSELECT 1", "-5", "-"}).paths,
                ElementsAre("-- all rows\nSELECT 1", "-5", "-"));
}

TEST(Arguments, AnOptionsValueMayBeEmptyOrBeginWithADash) {
    EXPECT_EQ(parsed({"a", "b", "--layout="}).layout, "");
    EXPECT_EQ(parsed({"a", "b", "--layout", "-"}).layout, "-");
    EXPECT_EQ(parsed({"a", "b", "--layout=--strict"}).layout, "--strict");
}

TEST(Arguments, RefusalsNameTheWordWhatIsExpectedAndTheWayOn) {
    EXPECT_EQ(refusal({"a", "b", "--layuot", "x"}),
              "ingest has no option '--layuot'; nearest: '--layout' | waybill help ingest");
    EXPECT_EQ(refusal({"a", "b", "-x"}), "ingest has no option '-x' | waybill help ingest");
    EXPECT_EQ(refusal({"a", "b", "--limit", "ten"}),
              "--limit is 'ten' (expected a whole number) | waybill help ingest");
    EXPECT_EQ(refusal({"a", "b", "--limit", "99999999999999999999"}),
              "--limit is 99999999999999999999, which is too large | waybill help ingest");
    EXPECT_EQ(refusal({"a", "b", "--colour", "gren"}),
              "--colour is 'gren' (expected one of: red, green); nearest: 'green' | waybill help ingest");
    EXPECT_EQ(refusal({"a", "b", "--layout"}), "--layout needs a value: --layout FILE | waybill help ingest");
    EXPECT_EQ(refusal({"a", "b", "--layout", "--strict"}),
              "--layout needs a value: --layout FILE | waybill help ingest");
    EXPECT_EQ(refusal({"a", "b", "--strict=yes"}), "--strict takes no value | waybill help ingest");
    EXPECT_EQ(refusal({"a", "b", "--limit", "1", "--limit", "2"}),
              "--limit is given twice | waybill help ingest");
    EXPECT_EQ(refusal({"a"}), "PATH is missing (files) | waybill help ingest");
}

TEST(Arguments, AWordTooManyIsRefused) {
    std::string only;
    Arguments arguments("init");
    arguments.operand("CASE", only, "the case file");
    try {
        arguments.parse({"a", "b"});
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_STREQ(error.what(), "'b' is one word too many (a text of several words goes into quotes)");
    }
}

TEST(Arguments, AnOptionalOperandMayBeMissing) {
    std::string topic = "none";
    Arguments arguments("help");
    arguments.optional_operand("COMMAND", topic, "what to explain");
    arguments.parse({});
    EXPECT_EQ(topic, "none");
    arguments.parse({"ingest"});
    EXPECT_EQ(topic, "ingest");
    EXPECT_THAT(synopsis(arguments.specs()), ElementsAre("[COMMAND]"));
}

}  // namespace
}  // namespace waybill
