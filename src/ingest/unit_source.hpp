// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside ingest/ only: blocks of rows, as a reader gives them, into units with a layout.

#include <deque>
#include <map>
#include <memory>
#include <optional>

#include "ingest/ingest.hpp"
#include "ingest/normalise.hpp"

namespace waybill {

/// A sheet once its layout is known.
struct SheetState {
    std::uint32_t sheet = 0;
    Layout layout;
    std::shared_ptr<const Normaliser> normaliser;
    std::uint64_t rows = 0;  ///< below the header
};

/// A unit and who normalises it.
struct WorkUnit {
    RowUnit unit;
    std::shared_ptr<const Normaliser> normaliser;
};

/// Reads a source once, finds each sheet's layout from its first rows and cuts its rows into units of
/// row_group_rows rows (fewer where the text is long). Rows up to the header are no rows of the source.
class UnitSource {
  public:
    UnitSource(RowReader& reader, SourceId source, std::string file_name, const SourceStatement& stated);
    /// The next unit; nothing at the end of the source.
    std::optional<WorkUnit> next();
    /// Complete once next() gave nothing; in the order of the sheets.
    [[nodiscard]] const std::map<std::uint32_t, SheetState>& sheets() const { return sheets_; }

  private:
    struct Pending {
        std::vector<std::shared_ptr<const RowBlock>> blocks;  // before the layout is known
        std::size_t rows = 0;
        RowUnit unit;  // being filled
    };
    void take(RowBlock block);
    void settle(std::uint32_t sheet);
    void add(std::uint32_t sheet, const std::shared_ptr<const RowBlock>& block, std::size_t from);
    void flush(std::uint32_t sheet);

    RowReader& reader_;
    SourceId source_;
    std::string file_name_;
    const SourceStatement& stated_;
    std::map<std::uint32_t, SheetState> sheets_;
    std::map<std::uint32_t, Pending> pending_;
    std::deque<WorkUnit> ready_;
    std::int64_t next_ordinal_ = 1;
    bool ended_ = false;
};

/// The first rows of blocks as one block, at most `limit` rows.
[[nodiscard]] RowBlock sample_of(const std::vector<std::shared_ptr<const RowBlock>>& blocks,
                                 std::size_t limit);

}  // namespace waybill
