// SPDX-License-Identifier: Apache-2.0
#pragma once

// Rows of an answer on their way to a stream: as a table for people, as CSV or as JSON. Rows are written as
// they come; none of the three holds them all.

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/console.hpp"

namespace waybill {

enum class CellKind { text, number, boolean };

struct OutputColumn {
    std::string name;
    CellKind kind = CellKind::text;
    bool whole = false;  ///< its cells are never cut, as those of numbers never are
};

/// Numbers and booleans come as the text that stands for them exactly: "12.5", "true", "nan".
struct OutputCell {
    std::string_view text;
    bool null = false;
};

class RowsOutput {
  public:
    virtual ~RowsOutput() = default;
    virtual void begin(const std::vector<OutputColumn>& columns) = 0;
    /// False when no more rows are wanted: the reader has gone, or enough is known of what is left out.
    virtual bool row(std::span<const OutputCell> cells) = 0;
    virtual void end() = 0;
};

enum class Format { table, csv, json };

/// Nothing is cut unless stdout is a terminal.
struct TableLimits {
    std::size_t rows = 100;  ///< shown on a terminal; 0: all
    std::string see_all = "--format csv or json gives everything";
};

[[nodiscard]] std::unique_ptr<RowsOutput> rows_output(Format format, Console& console,
                                                      const TableLimits& limits = {});

/// Rows that are all there already.
void write_rows(RowsOutput& output, const std::vector<OutputColumn>& columns,
                const std::vector<std::vector<std::string>>& rows);

/// RFC 4180, CRLF and all: quotes where needed, null as nothing, an empty text as "". A text that a
/// spreadsheet would take for a formula (= + - @, tab or CR first) gets a leading '; numbers stay.
class CsvOutput final : public RowsOutput {
  public:
    explicit CsvOutput(std::ostream& out) : out_(out) {}
    void begin(const std::vector<OutputColumn>& columns) override;
    bool row(std::span<const OutputCell> cells) override;
    void end() override {}

  private:
    std::ostream& out_;
    std::vector<OutputColumn> columns_;
    std::string line_;
};

/// One array of objects, an object a line. A number that JSON has no word for (nan, inf) is null. Where two
/// columns bear one name, the later ones become name_2, name_3, so that no reader loses one.
class JsonOutput final : public RowsOutput {
  public:
    explicit JsonOutput(std::ostream& out) : out_(out) {}
    void begin(const std::vector<OutputColumn>& columns) override;
    bool row(std::span<const OutputCell> cells) override;
    void end() override;

  private:
    std::ostream& out_;
    std::vector<OutputColumn> columns_;
    std::vector<std::string> keys_;  // quoted
    std::string line_;
    bool first_ = true;
};

}  // namespace waybill
