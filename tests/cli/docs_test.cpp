// SPDX-License-Identifier: Apache-2.0
// Each command has a page, and the page tells what the parser takes.

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

#include "cli/commands.hpp"

namespace waybill {
namespace {

namespace fs = std::filesystem;

const fs::path pages = fs::path(WAYBILL_SOURCE_DIR) / "docs" / "cli";
const fs::path goldens = fs::path(WAYBILL_SOURCE_DIR) / "tests" / "cli";

std::string page_of(std::string_view command) {
    std::ostringstream text;
    text << std::ifstream(pages / fmt::format("{}.md", command)).rdbuf();
    return text.str();
}

// What stands under "## HEADING", up to the next heading.
std::string section(const std::string& page, const std::string& heading) {
    const std::size_t begin = page.find("\n## " + heading + "\n");
    if (begin == std::string::npos) return {};
    return page.substr(begin, page.find("\n## ", begin + 1) - begin);
}

std::string one_line(const std::string& text) {
    std::istringstream words(text);
    std::string line;
    for (std::string word; words >> word;) line += (line.empty() ? "" : " ") + word;
    return line;
}

TEST(CommandPages, EachCommandHasOneWithAllItsParts) {
    for (const auto& command : all_commands()) {
        const std::string page = page_of(command.name);
        EXPECT_TRUE(page.starts_with(fmt::format("# waybill {}\n", command.name))) << command.name;
        for (const char* heading :
             {"Synopsis", "Description", "Options", "Exit codes", "Memory", "Examples", "See also"})
            EXPECT_FALSE(section(page, heading).empty()) << command.name << " has no " << heading;
        EXPECT_NE(section(page, "Examples").find(fmt::format("waybill {}", command.name)), std::string::npos)
            << command.name;
    }
}

TEST(CommandPages, EachPageHasACommand) {
    for (const auto& file : fs::directory_iterator(pages))
        EXPECT_NE(find_command(file.path().stem().string()), nullptr) << file.path();
}

TEST(CommandPages, TheSynopsisIsThatOfTheParser) {
    for (const auto& command : all_commands()) {
        const std::string block = section(page_of(command.name), "Synopsis");
        const std::string expected = fmt::format("waybill {} {}", command.name,
                                                 fmt::join(synopsis(command.arguments(command.name)), " "));
        EXPECT_EQ(one_line(block), one_line("## Synopsis ``` " + expected + " ```")) << command.name;
    }
}

TEST(CommandPages, EveryOptionIsExplainedAndNoOther) {
    for (const auto& command : all_commands()) {
        const std::string options = section(page_of(command.name), "Options");
        std::vector<std::string> explained;
        const std::regex item("\n- (?:`-[a-z]`, )?`(--[a-z-]+)");
        for (std::sregex_iterator at(options.begin(), options.end(), item), end; at != end; ++at)
            explained.push_back((*at)[1]);
        std::vector<std::string> taken;
        for (const auto& spec : command.arguments(command.name)) {
            if (!spec.operand()) taken.push_back(spec.name);
        }
        EXPECT_EQ(explained, taken) << command.name << ": in the parser's order";
    }
}

TEST(CommandPages, EachCommandHasAGolden) {
    for (const auto& command : all_commands()) {
        ASSERT_TRUE(fs::is_directory(goldens / command.name)) << command.name;
        bool any = false;
        for (const auto& entry : fs::directory_iterator(goldens / command.name))
            any |= exists(entry.path() / "cmd");
        EXPECT_TRUE(any) << command.name;
    }
}

}  // namespace
}  // namespace waybill
