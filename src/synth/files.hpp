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

[[nodiscard]] std::string file_name(std::size_t file);
[[nodiscard]] bool is_deflated(std::size_t file);

class CustomsFiles {
  public:
    explicit CustomsFiles(std::filesystem::path folder);
    ~CustomsFiles();
    /// Rows before the next chunk's first row, and takes `rows` more. Called in the order of the cells.
    [[nodiscard]] std::uint64_t reserve(std::size_t file, std::uint64_t rows);
    void write(std::size_t file, const Chunk& chunk);
    void finish();
    [[nodiscard]] std::uint64_t other_rows() const { return other_rows_; }
    [[nodiscard]] std::uint64_t bytes() const { return bytes_; }
    [[nodiscard]] std::uint64_t count() const { return count_; }

  private:
    struct One;
    One& opened(std::size_t file);
    std::filesystem::path folder_;
    std::vector<std::unique_ptr<One>> files_;
    std::vector<std::uint64_t> reserved_;
    std::uint64_t other_rows_ = 0, bytes_ = 0, count_ = 0;
};

}  // namespace waybill::synth
