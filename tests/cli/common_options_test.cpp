// SPDX-License-Identifier: Apache-2.0
#include "cli/common_options.hpp"

#include <gtest/gtest.h>

#include "core/error.hpp"

namespace waybill {
namespace {

TEST(CommonOptions, SizesAreReadInTheirUsualSpellings) {
    EXPECT_EQ(parse_size("--memory", "1000000"), 1'000'000U);
    EXPECT_EQ(parse_size("--memory", "512MB"), 512'000'000U);
    EXPECT_EQ(parse_size("--memory", "2GiB"), 2'147'483'648U);
    EXPECT_EQ(parse_size("--memory", "1.5G"), 1'610'612'736U);
    EXPECT_EQ(parse_size("--memory", "64K"), 65'536U);
}

TEST(CommonOptions, WhatIsNoSizeIsRefusedWithAnExample) {
    for (const char* wrong : {"", "much", "-1GB", "0", "1TBs", "1 GB", "nan", "1e99GB"}) {
        EXPECT_THROW(static_cast<void>(parse_size("--memory", wrong)), Error) << wrong;
    }
    try {
        static_cast<void>(parse_size("--memory", "much"));
    } catch (const Error& error) {
        EXPECT_STREQ(error.what(), "--memory is 'much' (expected a size, like 512MB or 2GiB)");
    }
}

TEST(CommonOptions, ADelimiterHasANameWhereItIsHardToType) {
    const auto delimiter = [](const std::string& word) {
        ReadOptions options;
        Arguments arguments("ingest");
        declare_reading(arguments, options);
        arguments.parse({"--delimiter", word});
        return options.delimiter;
    };
    EXPECT_EQ(delimiter("tab"), "\t");
    EXPECT_EQ(delimiter("\\t"), "\t");
    EXPECT_EQ(delimiter("semicolon"), ";");
    EXPECT_EQ(delimiter("|"), "|");
    EXPECT_THROW(delimiter("colon"), Error);
}

TEST(CommonOptions, ThreadsAreAtLeastOne) {
    EngineOptions options;
    Arguments arguments("query");
    declare_engine(arguments, options);
    arguments.parse({"--threads", "3", "--memory", "1GB"});
    EXPECT_EQ(options.threads, 3U);
    EXPECT_EQ(options.memory_bytes, 1'000'000'000U);
    EXPECT_THROW(arguments.parse({"--threads", "0"}), Error);
    EXPECT_THROW(arguments.parse({"--threads", "two"}), Error);
}

}  // namespace
}  // namespace waybill
