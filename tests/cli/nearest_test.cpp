// SPDX-License-Identifier: Apache-2.0
#include "cli/nearest.hpp"

#include <gtest/gtest.h>

namespace waybill {
namespace {

const std::vector<std::string> verbs{"init", "ingest", "investigate", "query", "show", "--layout"};

TEST(Nearest, FindsTheWordThatASlipMissed) {
    EXPECT_EQ(nearest("ingset", verbs), "ingest");
    EXPECT_EQ(nearest("qery", verbs), "query");
    EXPECT_EQ(nearest("shwo", verbs), "show");
    EXPECT_EQ(nearest("--layuot", verbs), "--layout");
    EXPECT_EQ(nearest("inti", verbs), "init");
}

TEST(Nearest, ABeginningStandsForItsWord) {
    EXPECT_EQ(nearest("inv", verbs), "investigate");
}

TEST(Nearest, AWordLikeNoneHasNoNeighbour) {
    EXPECT_EQ(nearest("trace", verbs), "");
    EXPECT_EQ(nearest("x", verbs), "");
    EXPECT_EQ(nearest_clause("trace", verbs), "");
    EXPECT_EQ(nearest_clause("ingset", verbs), "; nearest: 'ingest'");
}

}  // namespace
}  // namespace waybill
