// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which rows are no records: blank ones, repeated headers, totals, notes.

#include <string>
#include <string_view>
#include <vector>

#include "ingest/layout.hpp"
#include "ingest/rows.hpp"

namespace waybill {

/// Why a row is no record; an empty reason means that nothing speaks against it.
struct RowVerdict {
    std::string_view reason;  ///< one of few, listed in docs/formats.md
    std::string detail;       ///< what was found and what was expected
};

/// The rules for one sheet.
class RowRules {
  public:
    RowRules(const Layout& layout, std::vector<std::string> header);
    [[nodiscard]] RowVerdict judge(const RowBlock& block, std::size_t row) const;

  private:
    [[nodiscard]] bool repeats_header(const RowBlock& block, std::size_t row) const;
    [[nodiscard]] bool names_a_group(const RowBlock& block, std::size_t row) const;
    [[nodiscard]] bool is_totals(const RowBlock& block, std::size_t row) const;

    std::vector<std::string> header_;     // normalised
    std::vector<std::uint32_t> subject_;  // columns that say what the shipment is: parties, goods, dates
    std::vector<std::uint32_t> content_;  // those and quantities and values
    std::size_t width_ = 0;
};

}  // namespace waybill
