// SPDX-License-Identifier: Apache-2.0
#pragma once

// Rows of a sheet, under its layout, to records and rejects. Pure: no store, no clock, any number at once.
// Start at Normaliser::run(). Tested by tests/ingest/normalise_test.cpp.

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/day.hpp"
#include "core/ids.hpp"
#include "ingest/layout.hpp"
#include "ingest/rows.hpp"
#include "store/batch.hpp"

namespace waybill {

class KnownParties;

/// Rows [from, to) of a block.
struct RowSegment {
    std::shared_ptr<const RowBlock> block;
    std::size_t from = 0;
    std::size_t to = 0;
};

/// Rows of one sheet in reading order; the first one has the given ordinal in its source.
struct RowUnit {
    std::vector<RowSegment> segments;
    std::int64_t first_ordinal = 1;
    std::size_t rows = 0;
    std::size_t text_bytes = 0;
};

/// A party as it stands on a document, for the table `party`.
struct PartyRow {
    PartyId id;
    std::string name, name_en, normalised_name, address, country, number;
};

/// What a unit became. The batches have the columns of the tables whose names they bear.
struct NormalisedRows {
    Batch record, record_value, record_date, record_issue, reject, row_place;
    std::vector<PartyRow> parties;  ///< each party once, in order of first appearance
    std::map<std::string, std::uint64_t, std::less<>> reject_reasons;
    std::optional<Day> first_day, last_day;  ///< of the default dates
    std::string first_reject;                ///< "4182: ...": for --strict; empty if there is none
    std::uint64_t rows = 0;
};

/// Turns rows into records under one layout.
///
/// A row is a reject if it is blank, a repeated header, a totals row, a note, wider than the header, holds no
/// word on a shipment, is faulty itself, or if its only date is no day of the calendar: such a row would drop
/// out of every period unseen. Any other cell that cannot be read leaves its field empty and is a row of
/// record_issue; its text stays in the `_declared` column.
///
/// The default date is the first readable of declared, released, arrived, departed, invoiced, month. The
/// default value is the first above zero of statistical, customs, invoice, fob, cif, unknown, those of known
/// currency first; if all are zero, the first. Unit prices, freight, insurance and duty are never the
/// default.
class Normaliser {
  public:
    /// `header` are the header row's cells, by which repeated headers are known; empty if there are none.
    Normaliser(Layout layout, SourceId source, std::uint32_t sheet, std::vector<std::string> header);
    ~Normaliser();
    Normaliser(const Normaliser&) = delete;
    Normaliser& operator=(const Normaliser&) = delete;

    /// Parties that `known` holds are left out of the answer's parties.
    [[nodiscard]] NormalisedRows run(const RowUnit& unit, const KnownParties& known) const;
    [[nodiscard]] const Layout& layout() const;

  private:
    friend class UnitRun;
    struct Plan;
    std::unique_ptr<const Plan> plan_;
};

}  // namespace waybill
