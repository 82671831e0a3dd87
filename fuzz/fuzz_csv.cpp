// SPDX-License-Identifier: Apache-2.0

// Whatever the bytes, open_csv() gives the same rows wherever its blocks end, all of them UTF-8, and each row
// is found again from its offset. The splitter itself is compared with its slow twin.

#include <cstdint>
#include <cstdlib>
#include <string>

#include "../tests/ingest/memory_source.hpp"
#include "../tests/reference/csv_rows.hpp"
#include "ingest/encoding.hpp"

namespace {

using namespace waybill;

void require(bool holds) {
    if (!holds) std::abort();
}

void check_reader(const std::string& bytes) {
    ReadOptions options;
    options.max_row_bytes = 1024;
    const auto all = testing::read_all(bytes, options);
    for (const std::size_t block_bytes : {3u, 64u}) {
        options.block_bytes = block_bytes;
        require(testing::read_all(bytes, options).rows == all.rows);
    }
    std::uint64_t offset = 0;
    for (const auto& row : all.rows) {
        for (const std::string& cell : row.cells) require(is_utf8(cell));
        require(row.offset >= offset && row.offset <= bytes.size());
        offset = row.offset;
    }
    if (all.rows.empty()) return;
    const auto& row = all.rows[all.rows.size() / 2];
    auto source = std::make_unique<testing::MemorySource>(bytes, row.offset);
    const auto again =
        testing::drain(*open_csv_at(std::move(source), all.format, {row.offset, row.row_number}, options));
    require(!again.rows.empty() && again.rows[0].cells == row.cells &&
            again.rows[0].row_number == row.row_number);
}

void check_splitter(const std::string& bytes) {
    for (const LineEnd line_end : {LineEnd::lf, LineEnd::mixed}) {
        const Dialect dialect{',', '"', line_end == LineEnd::lf, line_end};
        const SplitLimits limits{.quoted_bytes = 200, .quoted_lines = 3};
        RowSplitter splitter(dialect, limits);
        RowBlock block;
        block.text = bytes;
        (void)splitter.split(bytes, true, block);
        splitter.undouble(block.text, block);
        std::vector<testing::ReadRow> rows;
        testing::append_rows(block, rows);
        const auto expected = reference::csv_rows(bytes, dialect, limits);
        require(rows.size() == expected.size());
        for (std::size_t i = 0; i < rows.size(); ++i) require(rows[i].cells == expected[i].cells);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    check_reader(bytes);
    check_splitter(bytes);
    return 0;
}
