// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the fuzzers of readers share: bytes as a file, and a reader driven to its end with its promises
// checked.

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "core/error.hpp"
#include "ingest/rows.hpp"

namespace waybill::fuzz {

/// A file in memory with these bytes, as long as it lives.
class MemoryFile {
  public:
    explicit MemoryFile(std::string_view bytes) : handle_(memfd_create("fuzz", MFD_CLOEXEC)) {
        if (write(handle_, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) std::abort();
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { close(handle_); }
    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(handle_); }

  private:
    int handle_;
};

inline void check(bool holds) {
    if (!holds) std::abort();
}

inline void check_block(const RowBlock& block, std::size_t sheets) {
    check(block.sheet < sheets && block.rows() > 0);
    check(block.row_number.size() == block.rows() && block.offset.size() == block.rows());
    check(block.row_end.back() == block.cells.size());
    for (std::size_t row = 1; row < block.rows(); ++row) check(block.row_end[row - 1] <= block.row_end[row]);
    for (const RowBlock::Cell cell : block.cells)
        check(std::size_t{cell.begin} + cell.size <= block.text.size());
    for (std::size_t i = 0; i < block.faults.size(); ++i) {
        check(block.faults[i].first < block.rows());
        check(i == 0 || block.faults[i - 1].first < block.faults[i].first);
    }
}

/// Small limits, so that small inputs reach them.
inline ReadOptions small_limits() {
    ReadOptions options;
    options.block_bytes = 4096;
    options.max_row_bytes = 1u << 16;
    return options;
}

/// Opens and reads to the end; only waybill::Error may come out.
template <typename Open>
void read_through(Open&& open) {
    try {
        const std::unique_ptr<RowReader> reader = open();
        RowBlock block;
        while (reader->next(block)) check_block(block, reader->sheets().size());
        check(!reader->next(block) && block.rows() == 0);
    } catch (const Error&) {  // refused with its reason: as it should be
    }
}

}  // namespace waybill::fuzz
