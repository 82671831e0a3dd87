// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <random>

#include "ingest/encoding.hpp"
#include "reference/utf8.hpp"

namespace waybill {
namespace {

void expect_as_twin(const std::string& text) {
    const bool expected = reference::is_utf8(text);
    for (const ScanPath path : {ScanPath::portable, ScanPath::avx2}) {
        if (!available(path)) continue;
        ASSERT_EQ(is_utf8(text, path), expected) << ::testing::PrintToString(text);
    }
}

/// One byte of each class that the rule tells apart, and the ends of each range.
const std::string classes =
    "a\x7F\x80\x8F\x90\x9F\xA0\xBF\xC0\xC1\xC2\xDF\xE0\xE1\xEC\xED\xEE\xEF\xF0\xF1\xF3\xF4\xF5\xFF";

TEST(Utf8, AllSequencesOfFourBytesWhereverTheyStandInARegister) {
    for (const std::size_t before : {0u, 29u, 30u, 62u}) {
        std::string text(before + 4, 'x');
        for (const char a : classes) {
            for (const char b : classes) {
                for (const char c : classes) {
                    for (const char d : classes) {
                        text[before] = a;
                        text[before + 1] = b;
                        text[before + 2] = c;
                        text[before + 3] = d;
                        expect_as_twin(text);
                        if (HasFatalFailure()) return;
                    }
                }
            }
        }
    }
}

TEST(Utf8, AllCutsOfACharacterAtTheEndAreFound) {
    for (const std::string character : {"é", "Ж", "司", "😀"}) {
        for (std::size_t before = 0; before < 70; ++before) {
            for (std::size_t size = 0; size <= character.size(); ++size) {
                expect_as_twin(std::string(before, 'x') + character.substr(0, size));
            }
        }
    }
}

TEST(Utf8, RandomTextsWithOneByteChanged) {
    const unsigned seed = 20261124;
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const char* characters[] = {"a",           "é", "Ж", "司", "😀", "\n", "\xEF\xBF\xBF", "\xF4\x8F\xBF\xBF",
                                "\xED\x9F\xBF"};
    std::size_t valid = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (std::size_t count = random() % 60; count > 0; --count) text += characters[random() % 9];
        if (!text.empty() && random() % 2 == 0) text[random() % text.size()] = static_cast<char>(random());
        valid += reference::is_utf8(text);
        expect_as_twin(text);
        if (HasFatalFailure()) return;
    }
    EXPECT_GT(valid, 5000u);
    EXPECT_LT(valid, 19000u);
}

}  // namespace
}  // namespace waybill
