// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where in a text the characters stand that matter to delimited rows: one bit a byte, 64 bytes a word.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "ingest/dialect.hpp"

namespace waybill {

/// The characters looked for.
struct CsvMarks {
    char delimiter = ',';
    char quote = '"';  ///< '\0': none
    LineEnd line_end = LineEnd::lf;
};

/// The three bitmaps, each padded so that the words at `size / 64` and behind it are readable: bit i of word
/// w is byte 64 * w + i. Beyond the text `separators` is all ones, the others are zero.
struct CsvBits {
    std::vector<std::uint64_t> separators;  ///< delimiters and line ends
    std::vector<std::uint64_t> line_ends;   ///< the last byte of each, as LineEnd says
    std::vector<std::uint64_t> quotes;
    bool nul = false;  ///< a NUL byte was seen
};

/// Ways to find them; all give the same bits. `best` is what the machine at hand can do.
enum class ScanPath : std::uint8_t { portable, sse2, avx2, best };
[[nodiscard]] bool available(ScanPath path);

/// Cost      one pass; see bench/csv_bench.cpp, BM_Scan.
void scan_csv(std::string_view text, const CsvMarks& marks, CsvBits& bits, ScanPath path = ScanPath::best);

}  // namespace waybill
