// SPDX-License-Identifier: Apache-2.0
#include "ingest/source_writer.hpp"

#include <algorithm>

namespace waybill {
namespace {

constexpr std::size_t waiting_limit = 640u << 20;  // normalised bytes held before they are written

Batch empty_party_batch() {
    Batch batch;
    batch.add("party_id", ColumnKind::uint64);
    for (const char* name : {"name", "name_en", "normalised_name", "address", "country", "number"}) {
        batch.add(name, ColumnKind::text);
    }
    return batch;
}

bool same_columns(const Batch& a, const Batch& b) {
    return std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                      [](const Column& x, const Column& y) { return x.name() == y.name(); });
}

}  // namespace

SourceWriter::SourceWriter(Connection& connection, SourceId source, unsigned threads, KnownParties& known)
    : connection_(connection),
      source_(source),
      units_at_once_(4 * std::max(1u, threads)),
      party_(empty_party_batch()),
      known_parties_(known) {
    load_parties();
}

void SourceWriter::load_parties() {
    Answer answer = connection_.query("SELECT party_id FROM party");
    while (answer.next()) known_parties_.add({static_cast<std::uint64_t>(answer.integer(0))});
}

void SourceWriter::add_parties(std::vector<PartyRow>& parties) {
    for (const PartyRow& party : parties) {
        if (!known_parties_.add(party.id)) continue;
        auto& columns = party_.columns;
        columns[0].append(party.id.value);
        columns[1].append(std::string_view(party.name));
        columns[2].append_or_null(party.name_en);
        columns[3].append(std::string_view(party.normalised_name));
        columns[4].append_or_null(party.address);
        columns[5].append_or_null(party.country);
        columns[6].append_or_null(party.number);
    }
    parties.clear();
}

void SourceWriter::add(NormalisedRows rows) {
    rows_ += rows.rows;
    records_ += rows.record.rows();
    rejects_ += rows.reject.rows();
    issues_ += rows.record_issue.rows();
    for (const auto& [reason, count] : rows.reject_reasons) reject_reasons_[reason] += count;
    if (rows.first_day) {
        first_day_ = std::min(first_day_.value_or(*rows.first_day), *rows.first_day);
        last_day_ = std::max(last_day_.value_or(*rows.last_day), *rows.last_day);
    }
    add_parties(rows.parties);
    if (!waiting_.empty() && !same_columns(waiting_.front().record, rows.record)) write();
    waiting_bytes_ += rows.record.bytes();
    waiting_.push_back(std::move(rows));
    if (waiting_.size() >= units_at_once_ || waiting_bytes_ >= waiting_limit) write();
}

void SourceWriter::write() {
    struct Target {
        const char* table;
        Batch NormalisedRows::* batch;
    };
    static constexpr Target targets[] = {
        {"record", &NormalisedRows::record},           {"record_value", &NormalisedRows::record_value},
        {"record_date", &NormalisedRows::record_date}, {"record_issue", &NormalisedRows::record_issue},
        {"reject", &NormalisedRows::reject},           {"row_place", &NormalisedRows::row_place},
    };
    for (const Target& target : targets) {
        std::vector<const Batch*> batches;
        for (const NormalisedRows& rows : waiting_) batches.push_back(&(rows.*target.batch));
        connection_.insert(target.table, batches);
    }
    waiting_.clear();
    waiting_bytes_ = 0;
    if (party_.rows() >= row_group_rows) {
        connection_.insert("party", {&party_});
        party_ = empty_party_batch();
    }
}

void SourceWriter::finish() {
    if (!waiting_.empty()) write();
    connection_.insert("party", {&party_});
    party_ = empty_party_batch();
}

}  // namespace waybill
