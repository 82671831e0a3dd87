// SPDX-License-Identifier: Apache-2.0
#include "ingest/csv_split.hpp"

#include <gtest/gtest.h>

#include <random>

#include "ingest/memory_source.hpp"
#include "reference/csv_rows.hpp"

namespace waybill {
namespace {

/// What RowSplitter gives of `text` when it comes in pieces of `piece` bytes, as the twin's rows.
std::vector<reference::Row> split_in_pieces(std::string_view text, std::size_t piece, const Dialect& dialect,
                                            const SplitLimits& limits) {
    std::vector<reference::Row> rows;
    RowSplitter splitter(dialect, limits);
    std::size_t begin = 0;
    std::size_t end = 0;
    while (begin < text.size()) {
        end = std::min(end + piece, text.size());
        std::string part(text.substr(begin, end - begin));
        RowBlock block;
        const Split split = splitter.split(part, end == text.size(), block);
        splitter.undouble(part, block);
        block.text = part;
        std::vector<testing::ReadRow> read;
        testing::append_rows(block, read);
        for (auto& row : read) rows.push_back({row.cells, row.row_number, begin + row.offset, false, false});
        for (const std::uint32_t row : splitter.stray_quotes())
            rows[rows.size() - block.rows() + row].stray_quote = true;
        begin += split.consumed;
        if (split.too_long) throw std::logic_error("limits are tested through open_csv");
    }
    return rows;
}

std::string show(std::string_view text) {
    std::string shown;
    for (const char c : text) shown += c == '\n' ? "\\n" : c == '\r' ? "\\r" : std::string(1, c);
    return shown;
}

void expect_equal(std::string_view text, std::size_t piece, const Dialect& dialect, const SplitLimits& limits,
                  const std::vector<reference::Row>& expected) {
    const auto rows = split_in_pieces(text, piece, dialect, limits);
    if (rows == expected) return;
    std::string both;
    for (const auto* list : {&rows, &expected}) {
        for (const auto& row : *list) {
            both += std::to_string(row.row_number) + "@" + std::to_string(row.offset) +
                    (row.stray_quote ? "!" : "") + ": ";
            for (const auto& cell : row.cells) both += "[" + show(cell) + "]";
            both += "\n";
        }
        both += "--\n";
    }
    FAIL() << '<' << show(text) << "> in pieces of " << piece << ":\n" << both;
}

/// Each text over `alphabet` of up to `longest` letters, one letter at a time.
template <class Use>
void for_each_text(std::string_view alphabet, std::size_t longest, Use use) {
    std::string text;
    const auto extend = [&](const auto& self) -> void {
        if (::testing::Test::HasFatalFailure()) return;
        use(text);
        if (text.size() == longest) return;
        for (const char letter : alphabet) {
            text.push_back(letter);
            self(self);
            text.pop_back();
        }
    };
    extend(extend);
}

TEST(CsvSplit, AllSmallTextsGiveWhatTheTwinGivesWhereverABlockEnds) {
    for (const LineEnd line_end : {LineEnd::lf, LineEnd::mixed, LineEnd::only_crlf}) {
        const Dialect dialect{',', '"', false, line_end};
        for_each_text("a,\"\n\r", 7, [&](const std::string& text) {
            const auto expected = reference::csv_rows(text, dialect);
            for (const std::size_t piece : {1u, 2u, 3u, 100u})
                expect_equal(text, piece, dialect, {}, expected);
        });
    }
}

TEST(CsvSplit, AllSmallTextsWithBackslashesAndBlanks) {
    const Dialect dialect{';', '\'', true, LineEnd::crlf};
    for_each_text("a;'\n\\ ", 6, [&](const std::string& text) {
        const auto expected = reference::csv_rows(text, dialect);
        for (const std::size_t piece : {1u, 2u, 100u}) expect_equal(text, piece, dialect, {}, expected);
    });
}

TEST(CsvSplit, AllSmallTextsUnderSmallLimitsOfQuotedCells) {
    const Dialect dialect{',', '"', false, LineEnd::lf};
    SplitLimits limits;
    for_each_text("a,\"\n", 7, [&](const std::string& text) {
        for (const std::size_t bytes : {0u, 2u, 4u}) {
            limits.quoted_bytes = bytes;
            limits.quoted_lines = bytes / 3;
            const auto expected = reference::csv_rows(text, dialect, limits);
            for (const std::size_t piece : {1u, 3u, 100u})
                expect_equal(text, piece, dialect, limits, expected);
        }
    });
}

TEST(CsvSplit, LargeRandomTextsGiveWhatTheTwinGives) {
    const unsigned seed = 20261123;
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const std::string alphabets[] = {"aaaaaaaaaa,,\"\n", "aaaaaaaaaaaaaaaaaaaaaaaaaaaa,\n\"\"\r \\",
                                     "a,\"\n\r\xEF\xBB\xBF"};
    const Dialect dialects[] = {
        {',', '"', false, LineEnd::lf}, {',', '"', true, LineEnd::mixed}, {',', '\0', false, LineEnd::cr}};
    for (int round = 0; round < 300; ++round) {
        const std::string& alphabet = alphabets[random() % 3];
        const Dialect& dialect = dialects[random() % 3];
        SplitLimits limits;
        limits.quoted_bytes = random() % 2 == 0 ? 300 : 1u << 20;
        limits.quoted_lines = random() % 2 == 0 ? 5 : 1000;
        std::string text(random() % 3000, 'a');
        for (char& c : text) c = alphabet[random() % alphabet.size()];
        const auto expected = reference::csv_rows(text, dialect, limits);
        for (const std::size_t piece : {7u, 64u, 333u, 100000u})
            expect_equal(text, piece, dialect, limits, expected);
        if (HasFatalFailure()) return;
    }
}

TEST(CsvScan, EveryWayToScanGivesTheSameBits) {
    std::mt19937 random(7);
    std::string text(1000, 'x');
    for (char& c : text) c = std::string("xy,;\"\r\n\0\x80\xFF", 10)[random() % 10];
    for (std::size_t size = 0; size <= text.size(); size += size < 200 ? 1 : 37) {
        const std::string_view part = std::string_view(text).substr(0, size);
        for (const LineEnd line_end : {LineEnd::lf, LineEnd::cr, LineEnd::only_crlf}) {
            const CsvMarks marks{';', '"', line_end};
            for (const ScanPath path : {ScanPath::portable, ScanPath::sse2, ScanPath::avx2}) {
                if (!available(path)) continue;
                CsvBits bits;
                scan_csv(part, marks, bits, path);
                for (std::size_t at = 0; at < size; ++at) {
                    const auto bit = [&](const auto& map) { return (map[at / 64] >> (at % 64) & 1) != 0; };
                    const bool lf_next = at + 1 < size && part[at + 1] == '\n';
                    const bool cr_before = at > 0 && part[at - 1] == '\r';
                    const bool lf = part[at] == '\n' && (line_end != LineEnd::only_crlf || cr_before);
                    const bool ends = lf || (line_end == LineEnd::cr && part[at] == '\r' && !lf_next);
                    ASSERT_EQ(bit(bits.line_ends), ends) << at << " of " << size;
                    ASSERT_EQ(bit(bits.separators), ends || part[at] == ';') << at << " of " << size;
                    ASSERT_EQ(bit(bits.quotes), part[at] == '"') << at << " of " << size;
                }
                ASSERT_EQ(bits.nul, part.find('\0') != std::string_view::npos);
            }
        }
    }
}

}  // namespace
}  // namespace waybill
