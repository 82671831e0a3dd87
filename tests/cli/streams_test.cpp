// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <string>

#include "cli/console.hpp"
#include "cli/descriptor_stream.hpp"
#include "cli/test_console.hpp"

namespace waybill {
namespace {

TEST(DescriptorStream, WritesEverythingInOrderWhateverTheBuffer) {
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    {
        DescriptorStream out(ends[1], 4);
        out << "abc" << 'd' << "efghijk" << 12;
    }
    ::close(ends[1]);
    char read_back[32];
    const auto size = ::read(ends[0], read_back, sizeof read_back);
    EXPECT_EQ(std::string(read_back, static_cast<std::size_t>(size)), "abcdefghijk12");
    ::close(ends[0]);
}

TEST(DescriptorStream, RemembersThatTheReaderHasGone) {
    const auto before = std::signal(SIGPIPE, SIG_IGN);
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    ::close(ends[0]);
    DescriptorStream out(ends[1], 4);
    out << "more than four";
    EXPECT_FALSE(out);
    EXPECT_EQ(out.error(), EPIPE);
    ::close(ends[1]);
    std::signal(SIGPIPE, before);
}

TEST(DescriptorStream, RemembersThatTheDiskIsFull) {
    const int full = ::open("/dev/full", O_WRONLY);
    if (full < 0) GTEST_SKIP() << "no /dev/full here";
    DescriptorStream out(full, 64);
    out << "text" << std::flush;
    EXPECT_EQ(out.error(), ENOSPC);
    ::close(full);
}

TEST(Console, ErrorsComeAfterWhatWasAnsweredWithTheirHint) {
    TestConsole t;
    print_error(t.console, "no case 'x\x1b'", "waybill init x");
    print_error(t.console, "second", "");
    print_warning(t.console, "third");
    EXPECT_EQ(t.err.str(), "error: no case 'x␛'\nhint: waybill init x\nerror: second\nwarning: third\n");
}

TEST(Console, ColourNeedsATerminal) {
    TestConsole t;
    t.console.colour = true;
    EXPECT_EQ(toned(t.console, false, Tone::bold, "a"), "a");
    EXPECT_EQ(toned(t.console, true, Tone::bold, "a"), "\x1b[1ma\x1b[0m");
    t.console.colour = false;
    EXPECT_EQ(toned(t.console, true, Tone::bold, "a"), "a");
}

TEST(Console, GroupsDigitsInThrees) {
    EXPECT_EQ(grouped(0), "0");
    EXPECT_EQ(grouped(999), "999");
    EXPECT_EQ(grouped(1000), "1,000");
    EXPECT_EQ(grouped(1234567), "1,234,567");
    EXPECT_EQ(counted(1, "row"), "1 row");
    EXPECT_EQ(counted(0, "row"), "0 rows");
}

}  // namespace
}  // namespace waybill
