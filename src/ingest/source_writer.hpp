// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside ingest/ only: normalised units into the tables of a case, in order.

#include <map>

#include "ingest/ingest.hpp"
#include "ingest/known_parties.hpp"
#include "ingest/normalise.hpp"
#include "ingest/unit_source.hpp"

namespace waybill {

/// Collects units until each of DuckDB's threads has four row groups to compress, then writes them: with
/// fewer, much of each statement would be its end, which runs on one thread.
class SourceWriter {
  public:
    SourceWriter(Connection& connection, SourceId source, unsigned threads, KnownParties& known);
    void add(NormalisedRows rows);
    void finish();

    [[nodiscard]] std::uint64_t rows() const { return rows_; }
    [[nodiscard]] std::uint64_t records() const { return records_; }
    [[nodiscard]] std::uint64_t rejects() const { return rejects_; }
    [[nodiscard]] std::uint64_t issues() const { return issues_; }
    [[nodiscard]] const std::map<std::string, std::uint64_t, std::less<>>& reject_reasons() const {
        return reject_reasons_;
    }
    [[nodiscard]] std::optional<Day> first_day() const { return first_day_; }
    [[nodiscard]] std::optional<Day> last_day() const { return last_day_; }

  private:
    void load_parties();
    void add_parties(std::vector<PartyRow>& parties);
    void write();

    Connection& connection_;
    SourceId source_;
    std::size_t units_at_once_;
    std::vector<NormalisedRows> waiting_;
    std::size_t waiting_bytes_ = 0;
    Batch party_;
    KnownParties& known_parties_;
    std::uint64_t rows_ = 0, records_ = 0, rejects_ = 0, issues_ = 0;
    std::map<std::string, std::uint64_t, std::less<>> reject_reasons_;
    std::optional<Day> first_day_, last_day_;
};

}  // namespace waybill
