// SPDX-License-Identifier: Apache-2.0
#pragma once

// Makes the cells of a block UTF-8, whatever bytes they hold, and counts what was done for the notes.

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "ingest/encoding.hpp"
#include "ingest/rows.hpp"

namespace waybill {

using RowFault = std::pair<std::uint32_t, std::string>;

/// Faults in the order of rows, those of one row in one text.
[[nodiscard]] std::vector<RowFault> joined(std::vector<RowFault> faults);

/// A block of one row of `block`.
[[nodiscard]] RowBlock only_row(const RowBlock& block, std::size_t row);

class CsvRepair {
  public:
    explicit CsvRepair(const SourceFormat& format);

    struct Seen {
        bool utf8 = false;  ///< all of the block's text is UTF-8
        bool nul = false;   ///< there is a NUL byte in it
    };
    /// Rewrites the cells that are not UTF-8 or hold a NUL; they point behind the old text then.
    void repair(RowBlock& block, Seen seen, std::vector<RowFault>& faults);

    void count_stray_quote() { ++stray_quotes_; }
    [[nodiscard]] std::string broken_text() const { return "bytes that are no " + encoding_; }
    void write_notes(SourceFormat& format) const;

  private:
    enum class Bytes : std::uint8_t { text, cut, other, broken };  // what a cell that is not ASCII holds
    [[nodiscard]] static Bytes kind_of(std::string_view cell);
    [[nodiscard]] bool reads_well_here(std::string_view cell) const;
    void from_single_byte(RowBlock& block, std::vector<RowFault>& faults);
    void from_broken_utf8(RowBlock& block, std::vector<RowFault>& faults);
    void choose_row_encoding(const RowBlock& block);
    [[nodiscard]] static std::string other_cells(const RowBlock& block, std::uint32_t row);
    [[nodiscard]] bool reads_plausibly(const std::string& others);
    [[nodiscard]] bool append_other(std::string_view text);
    void replace_nul(RowBlock& block, std::vector<RowFault>& faults);

    std::string encoding_;
    std::string row_encoding_;
    const SingleByteEncoding* single_byte_;  // null: the text is UTF-8 already
    std::string added_;                      // new text of cells, to go behind the block's
    std::uint64_t other_rows_ = 0, cut_cells_ = 0, stray_quotes_ = 0;
};

}  // namespace waybill
