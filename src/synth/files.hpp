// SPDX-License-Identifier: Apache-2.0
#pragma once

// The customs files of a world, each written in the order of the cells.

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "synth/archive.hpp"
#include "synth/paper.hpp"
#include "synth/rows.hpp"

namespace waybill::synth {

/// A cell's rows for one file.
struct Chunk {
    std::string bytes;
    std::string deflated;  ///< of `bytes`, where the file holds deflated pieces
    std::uint64_t rows = 0;
    Totals totals;
};

/// `part` counts from 0: a workbook that would be too long goes on in "NAME_2.xlsx".
[[nodiscard]] std::string file_name(std::size_t file, std::uint32_t part = 0);
[[nodiscard]] bool is_deflated(std::size_t file);

/// Where a chunk's rows stand: in which part of its file, and after how many rows of it.
struct Place {
    std::uint32_t part = 0;
    std::uint64_t before = 0;
};

/// Data rows of a workbook at most: a worksheet ends at 1,048,576 rows, titles and totals among them.
inline constexpr std::uint64_t rows_of_a_workbook = 1'000'000;

class CustomsFiles {
  public:
    explicit CustomsFiles(std::filesystem::path folder, std::uint64_t workbook_rows = rows_of_a_workbook);
    ~CustomsFiles();
    /// The place of the next chunk, which takes `rows` rows. Called in the order of the cells. A chunk is
    /// never parted: one that does not fit begins the next workbook.
    [[nodiscard]] Place reserve(std::size_t file, std::uint64_t rows);
    /// Writes a chunk to the part that was reserved for it. Called in the order of the cells.
    void write(std::size_t file, std::uint32_t part, const Chunk& chunk);
    void finish();
    [[nodiscard]] std::uint64_t other_rows() const { return other_rows_; }
    [[nodiscard]] std::uint64_t bytes() const { return bytes_; }
    [[nodiscard]] std::uint64_t count() const { return count_; }

  private:
    struct One;
    One& opened(std::size_t file, std::uint32_t part);
    void finish(std::size_t file);
    std::filesystem::path folder_;
    std::uint64_t workbook_rows_;
    std::vector<std::unique_ptr<One>> files_;  ///< the part of each that is being written
    std::vector<Place> reserved_;  ///< the last part of each, and its data rows; reserve() alone uses it
    std::uint64_t other_rows_ = 0, bytes_ = 0, count_ = 0;
};

}  // namespace waybill::synth
