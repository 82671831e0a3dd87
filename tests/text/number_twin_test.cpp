// SPDX-License-Identifier: Apache-2.0
// parse_number against its slow twin: on all short texts, and on many random ones.
#include <gtest/gtest.h>

#include <random>

#include "reference/number.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

using reference::NumberAnswer;

NumberAnswer fast(const std::string& text, NumberStyle style) {
    const NumberRead read = parse_number(text, style);
    return {read.fault, read.value.micro};
}

void expect_same(const std::string& text, const std::string& note) {
    for (const auto style : {NumberStyle::unknown, NumberStyle::point, NumberStyle::comma}) {
        const NumberAnswer expected = reference::number(text, style);
        const NumberAnswer found = fast(text, style);
        ASSERT_TRUE(found == expected)
            << "'" << text << "' in style " << static_cast<int>(style) << ": fault "
            << static_cast<int>(found.fault) << " value " << found.micro << ", expected fault "
            << static_cast<int>(expected.fault) << " value " << expected.micro << " " << note;
    }
}

bool ends_in_digits(const std::string& text) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return is_digit(text.front()) && is_digit(text.back());
}

TEST(NumberTwin, AgreesOnAllShortTexts) {
    constexpr std::string_view letters = "015., ";
    std::size_t compared = 0;
    for (std::size_t size = 1; size <= 7; ++size) {
        std::string text(size, letters[0]);
        std::vector<std::size_t> at(size, 0);
        while (true) {
            for (std::size_t i = 0; i < size; ++i) text[i] = letters[at[i]];
            if (ends_in_digits(text)) {
                expect_same(text, "");
                if (HasFatalFailure()) return;
                ++compared;
            }
            std::size_t i = 0;
            while (i < size && ++at[i] == letters.size()) at[i++] = 0;
            if (i == size) break;
        }
    }
    EXPECT_EQ(compared, 83982U);  // 3 + 9 * (1 + 6 + ... + 6^5)
}

class NumberTwinRandom : public testing::Test {
  protected:
    std::mt19937_64 random{20'26};
    std::size_t below(std::size_t end) { return random() % end; }
    std::string digits(std::size_t most) {
        std::string text;
        const std::size_t size = 1 + below(most);
        const bool round = below(4) == 0;
        for (std::size_t i = 0; i < size; ++i)
            text += static_cast<char>('0' + (round && i > 0 ? 0 : below(10)));
        return text;
    }
    std::string grouped(std::size_t groups, char mark) {
        std::string text = std::to_string(1 + below(999));
        for (std::size_t i = 0; i < groups; ++i) text += mark + std::to_string(1000 + below(1000)).substr(1);
        return text;
    }
};

TEST_F(NumberTwinRandom, AgreesOnNumbersOfManyDigits) {
    for (int round = 0; round < 60'000; ++round) {
        std::string text = below(2) == 0 ? "-" : "";
        text += digits(22);
        if (below(4) != 0) text += (below(2) == 0 ? "." : ",") + digits(24);
        if (below(4) == 0)
            text += (below(2) == 0 ? "e" : "E") + std::to_string(static_cast<int>(below(60)) - 30);
        expect_same(text, "(seed 2026, round " + std::to_string(round) + ")");
        if (HasFatalFailure()) return;
    }
}

TEST_F(NumberTwinRandom, AgreesOnGroupedNumbers) {
    constexpr std::string_view marks = ",. '";
    for (int round = 0; round < 60'000; ++round) {
        std::string text = grouped(below(5), marks[below(4)]);
        if (below(2) == 0) text += marks[below(4)] + digits(8);
        if (below(8) == 0) text[below(text.size())] = marks[below(4)];
        if (!ends_in_digits(text)) continue;
        expect_same(text, "(seed 2026, round " + std::to_string(round) + ")");
        if (HasFatalFailure()) return;
    }
}

TEST_F(NumberTwinRandom, AgreesAroundTheEndsOfTheRange) {
    for (int round = 0; round < 30'000; ++round) {
        std::string text = below(2) == 0 ? "-9223372036854.77580" : "9223372036854.77580";
        text[text.size() - 1 - below(4)] = static_cast<char>('0' + below(10));
        text += digits(5);
        expect_same(text, "(seed 2026, round " + std::to_string(round) + ")");
        if (HasFatalFailure()) return;
    }
}

TEST_F(NumberTwinRandom, AffixesAreGivenBackAndDoNotChangeTheNumber) {
    const std::vector<std::string> prefixes = {"", "$", "EUR", "R$", "руб", "USD"};
    const std::vector<std::string> suffixes = {"", "kg", "руб.", "m2", "м3", "%", "EUR", "шт"};
    for (int round = 0; round < 30'000; ++round) {
        const auto& prefix = prefixes[below(prefixes.size())];
        const auto& suffix = suffixes[below(suffixes.size())];
        std::string core = grouped(below(4), ',');
        if (below(2) == 0) core += "." + digits(6);
        const std::string text =
            prefix + (below(2) == 0 ? " " : "") + core + (below(2) == 0 ? "\u00A0" : " ") + suffix;
        const NumberRead read = parse_number(text, NumberStyle::point);
        const NumberAnswer expected = reference::number(core, NumberStyle::point);
        ASSERT_EQ(read.value.micro, expected.micro) << text << " (seed 2026, round " << round << ")";
        ASSERT_EQ(read.fault, expected.fault) << text;
        ASSERT_EQ(read.prefix, prefix) << text;
        ASSERT_EQ(read.suffix, suffix) << text;
    }
}

}  // namespace
}  // namespace waybill
