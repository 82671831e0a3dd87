// SPDX-License-Identifier: Apache-2.0
#pragma once

// How a unit of rows is normalised: the class that normalise.cpp (who, what, where) and normalise_amounts.cpp
// (when, how much, worth what) share. Only these two include it.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ingest/known_parties.hpp"
#include "ingest/normalise_plan.hpp"
#include "text/values.hpp"

namespace waybill {

inline constexpr std::int64_t place_step = 4096;  // rows between two entries of row_place: 1 MB of text or so

/// What is wrong with a cell, in the words of `record_issue`.
[[nodiscard]] std::string_view fault_text(ValueFault fault);

/// Of a cell with a name and, from its second line on, an address: the one or the other.
[[nodiscard]] std::string_view name_or_address(std::string_view cell, bool address);

// Hashes seen in one unit, in one array: a row asks up to seven times. The hashes are their own hash.
class HashSet {
  public:
    HashSet() : slots_(1u << 12) {}
    /// False if it was there. Zero stands for an empty slot and counts as there.
    bool insert(std::uint64_t hash) {
        if (2 * size_ >= slots_.size()) grow();
        std::uint64_t& slot = find(hash);
        if (slot == hash) return false;
        slot = hash;
        ++size_;
        return true;
    }

  private:
    std::uint64_t& find(std::uint64_t hash) {
        std::size_t at = hash & (slots_.size() - 1);
        while (slots_[at] != 0 && slots_[at] != hash) at = (at + 1) & (slots_.size() - 1);
        return slots_[at];
    }
    void grow() {
        std::vector<std::uint64_t> old(slots_.size() * 2);
        old.swap(slots_);
        for (const std::uint64_t hash : old) {
            if (hash != 0) find(hash) = hash;
        }
    }
    std::vector<std::uint64_t> slots_;
    std::size_t size_ = 0;
};

using CodeCache = std::unordered_map<std::string_view, std::optional<std::string_view>>;

struct ReadDate {
    const ColumnBinding* binding = nullptr;
    DatedDay date;
    std::string declared;
};
struct DateCell {
    std::string_view text;  // lives until the next one is read
    DateRead read;
};
struct ReadValue {
    const ColumnBinding* binding = nullptr;
    Decimal amount;
    std::string_view declared, sign;  // sign: "US$" of "US$ 56,726.76", "руб." of "12 руб."
};

// The work on one unit: plan in, batches out. Lives for one call of run().
class UnitRun {
  public:
    UnitRun(const Normaliser::Plan& plan, const RowUnit& unit, const KnownParties& known)
        : plan_(plan), unit_(unit), known_(known) {
        open_batches();
    }

    NormalisedRows run() {
        std::int64_t ordinal = unit_.first_ordinal;
        for (const RowSegment& segment : unit_.segments) {
            block_ = segment.block.get();
            auto fault = block_->faults.begin();
            for (row_ = segment.from; row_ < segment.to; ++row_, ++ordinal) {
                while (fault != block_->faults.end() && fault->first < row_) ++fault;
                id_ = RecordId::of(plan_.source, ordinal);
                if (ordinal % place_step == 1) note_place(ordinal);
                if (fault != block_->faults.end() && fault->first == row_) {
                    reject("faulty row", fault->second);
                } else {
                    one_row();
                }
                ++out_.rows;
            }
        }
        return std::move(out_);
    }

  private:
    void open_batches();
    void one_row();
    void reject(std::string_view reason, const std::string& detail);
    void issue(const ColumnBinding& column, std::string_view declared, std::string_view what);
    void note_place(std::int64_t ordinal);
    bool read_dates();
    void write_dates();
    DateCell date_cell(const DateField& field);
    void write_identity();
    void write_parties();
    void write_texts();
    void write_hs();
    void write_coded();
    void write_numbers();
    void write_weights();
    void write_values();
    PartyId party_of(const PartyField& field);
    std::optional<std::string_view> country_of(std::string_view cell);
    std::optional<Direction> direction_of(std::string_view cell);
    std::optional<std::string_view> currency_of(std::string_view cell);
    std::optional<std::string_view> unit_of(std::string_view cell);

    // The first cell that is not blank, and whose binding it is.
    std::pair<std::string_view, const ColumnBinding*> pick(const RoleColumns& from) const {
        for (const ColumnBinding* binding : from.bindings) {
            std::string_view cell = block_->cell(row_, binding->column);
            if (binding->with_address) cell = name_or_address(cell, from.of_name_cells);
            if (!is_blank(cell)) return {cell, binding};
        }
        return {};
    }
    Column& to(std::size_t column) { return out_.record.columns[column]; }

    const Normaliser::Plan& plan_;
    const RowUnit& unit_;
    const KnownParties& known_;
    NormalisedRows out_;
    const RowBlock* block_ = nullptr;
    std::size_t row_ = 0;
    RecordId id_;
    std::vector<ReadDate> dates_;
    std::string split_date_;  // "2024 01"
    std::vector<ReadValue> values_;
    std::string key_;  // reused: row and party hashes
    CodeCache country_cache_, unit_cache_, currency_cache_;
    std::unordered_map<std::string_view, std::optional<Direction>> direction_cache_;
    HashSet seen_parties_;
};

}  // namespace waybill
