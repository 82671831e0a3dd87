// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tables for people. Columns are as wide as their cells. A table wider than the terminal first loses the
// columns without any cell, then has its widest text cells cut, then its last columns hidden; a last line
// says so. Numbers are never cut. Where stdout is no terminal nothing is. Tested by tests/cli/table_test.cpp.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "cli/rows_output.hpp"

namespace waybill {

/// How wide each column becomes, and how many of them are shown (the first ones).
struct ColumnFit {
    std::vector<std::size_t> widths;
    std::size_t shown = 0;
};

/// Fits columns of the `natural` widths, two spaces between them, into `available` columns. Only columns that
/// are `cuttable` shrink, the widest first and never below 8; the first column is always shown.
[[nodiscard]] ColumnFit fit_columns(const std::vector<std::size_t>& natural,
                                    const std::vector<bool>& cuttable, std::size_t available);

class TableOutput final : public RowsOutput {
  public:
    TableOutput(Console& console, TableLimits limits);
    void begin(const std::vector<OutputColumn>& columns) override;
    bool row(std::span<const OutputCell> cells) override;
    void end() override;

  private:
    using Row = std::vector<std::string>;
    void settle(bool all_rows_held);
    [[nodiscard]] std::vector<std::size_t> natural_widths(const Row& names) const;
    void leave_out_empty(const std::vector<std::size_t>& natural);
    void write_row(const Row& cells, bool heading);
    void write_footer();
    [[nodiscard]] bool limited() const { return console_.out_terminal && limits_.rows > 0; }

    Console& console_;
    TableLimits limits_;
    std::vector<OutputColumn> columns_;
    std::vector<Row> held_;            // rows from which the widths are worked out
    std::vector<std::size_t> places_;  // of the columns that may be shown
    ColumnFit fit_;                    // of these
    bool settled_ = false;
    std::uint64_t rows_ = 0;
    std::uint64_t cut_cells_ = 0;
};

/// A small table at once, without a limit on its rows; cells of `numeric` columns are put to the right.
void print_table(Console& console, const std::vector<OutputColumn>& columns,
                 const std::vector<std::vector<std::string>>& rows, const std::string& see_all);

/// Names and texts in two columns; on a terminal long texts continue below themselves.
void print_fields(Console& console, const std::vector<std::pair<std::string, std::string>>& fields);

}  // namespace waybill
