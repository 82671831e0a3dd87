// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bytes in memory as a source, and the rows of a reader as plain data, for tests.

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "ingest/bytes.hpp"
#include "ingest/csv.hpp"

namespace waybill::testing {

class MemorySource final : public ByteSource {
  public:
    explicit MemorySource(std::string bytes, std::size_t from = 0) : bytes_(std::move(bytes)), at_(from) {}
    std::size_t read(std::span<char> into) override {
        const std::size_t count = std::min(into.size(), bytes_.size() - at_);
        if (count > 0) std::memcpy(into.data(), bytes_.data() + at_, count);
        at_ += count;
        return count;
    }
    [[nodiscard]] std::uint64_t bytes_read() const override { return at_; }

  private:
    std::string bytes_;
    std::size_t at_;
};

struct ReadRow {
    std::vector<std::string> cells;
    std::uint64_t row_number = 0;
    std::uint64_t offset = 0;
    std::string fault;
    bool operator==(const ReadRow&) const = default;
};

struct ReadAll {
    std::vector<ReadRow> rows;
    SourceFormat format;
};

inline void append_rows(const RowBlock& block, std::vector<ReadRow>& rows) {
    auto fault = block.faults.begin();
    for (std::uint32_t row = 0; row < block.rows(); ++row) {
        ReadRow read;
        for (std::size_t at = block.first_cell(row); at < block.row_end[row]; ++at) {
            read.cells.emplace_back(block.view(block.cells[at]));
        }
        read.row_number = block.row_number[row];
        read.offset = block.offset[row];
        if (fault != block.faults.end() && fault->first == row) read.fault = (fault++)->second;
        rows.push_back(std::move(read));
    }
}

inline ReadAll drain(RowReader& reader) {
    ReadAll all;
    RowBlock block;
    while (reader.next(block)) append_rows(block, all.rows);
    all.format = reader.format();
    return all;
}

inline ReadAll read_all(std::string bytes, const ReadOptions& options = {}) {
    return drain(*open_csv(std::make_unique<MemorySource>(std::move(bytes)), options, ""));
}

/// The cells alone, rows as lines and cells joined by `|`.
inline std::vector<std::string> cells_of(const ReadAll& all) {
    std::vector<std::string> lines;
    for (const ReadRow& row : all.rows) {
        std::string line;
        for (std::size_t i = 0; i < row.cells.size(); ++i) line += (i == 0 ? "" : "|") + row.cells[i];
        lines.push_back(line);
    }
    return lines;
}

}  // namespace waybill::testing
