// SPDX-License-Identifier: Apache-2.0
// A row `... | ООО "Вектор" | 8806 22 | 31.12.2022 | 1 245,50 | USD | ...` becomes one row of `record`, one
// of `record_value`, one of `record_date` and two parties. A row `... | 31/02/2022 | ...` with no other date
// becomes a reject that says so; a weight of "n.a." leaves the weight empty and nothing else.
#include "ingest/normalise.hpp"

#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>
#include <vector>

#include "ingest/layout_content.hpp"
#include "ingest/normalise_run.hpp"
#include "text/json_text.hpp"

namespace waybill {
namespace {

std::string_view edition_on(Day day) {
    const int year = static_cast<int>(std::chrono::year_month_day{day}.year());
    if (year >= 2022) return "HS2022";
    if (year >= 2017) return "HS2017";
    if (year >= 2012) return "HS2012";
    if (year >= 2007) return "HS2007";
    return {};
}

}  // namespace

std::string_view fault_text(ValueFault fault) {
    switch (fault) {
        case ValueFault::ambiguous:
            return "ambiguous";
        case ValueFault::out_of_range:
            return "out of range";
        default:
            return "unreadable";
    }
}

std::string_view name_or_address(std::string_view cell, bool address) {
    const std::size_t line = cell.find_first_of("\r\n");
    if (line == std::string_view::npos) return address ? std::string_view{} : cell;
    std::string_view part = address ? cell.substr(line) : cell.substr(0, line);
    while (!part.empty() && (part.front() == '\r' || part.front() == '\n')) part.remove_prefix(1);
    return part;
}

void UnitRun::open_batches() {
    for (const auto& [name, kind] : plan_.record_columns) out_.record.add(name, kind);
    for (Column& column : out_.record.columns) column.reserve(unit_.rows);
    for (const auto& [name, kind] :
         std::initializer_list<std::pair<const char*, ColumnKind>>{{"record_id", ColumnKind::int64},
                                                                   {"basis", ColumnKind::text},
                                                                   {"amount", ColumnKind::money},
                                                                   {"currency", ColumnKind::text},
                                                                   {"declared", ColumnKind::text},
                                                                   {"currency_declared", ColumnKind::text},
                                                                   {"assumed", ColumnKind::text},
                                                                   {"is_default", ColumnKind::boolean}}) {
        out_.record_value.add(name, kind);
    }
    for (const auto& [name, kind] :
         std::initializer_list<std::pair<const char*, ColumnKind>>{{"record_id", ColumnKind::int64},
                                                                   {"role", ColumnKind::text},
                                                                   {"day", ColumnKind::day},
                                                                   {"precision", ColumnKind::text},
                                                                   {"declared", ColumnKind::text},
                                                                   {"is_default", ColumnKind::boolean}}) {
        out_.record_date.add(name, kind);
    }
    out_.record_issue.add("record_id", ColumnKind::int64);
    for (const char* name : {"column", "role", "declared", "issue"}) {
        out_.record_issue.add(name, ColumnKind::text);
    }
    for (const auto& [name, kind] :
         std::initializer_list<std::pair<const char*, ColumnKind>>{{"source_id", ColumnKind::int32},
                                                                   {"reject_id", ColumnKind::int64},
                                                                   {"sheet", ColumnKind::int32},
                                                                   {"row", ColumnKind::int64},
                                                                   {"byte_offset", ColumnKind::int64},
                                                                   {"reason", ColumnKind::text},
                                                                   {"detail", ColumnKind::text},
                                                                   {"cells", ColumnKind::text}}) {
        out_.reject.add(name, kind);
    }
    out_.row_place.add("source_id", ColumnKind::int32);
    out_.row_place.add("sheet", ColumnKind::int32);
    for (const char* name : {"ordinal", "row", "byte_offset"}) out_.row_place.add(name, ColumnKind::int64);
}

void UnitRun::note_place(std::int64_t ordinal) {
    auto& columns = out_.row_place.columns;
    columns[0].append(plan_.source.value);
    columns[1].append(static_cast<std::int64_t>(plan_.sheet));
    columns[2].append(ordinal);
    columns[3].append(static_cast<std::int64_t>(block_->row_number[row_]));
    columns[4].append(static_cast<std::int64_t>(block_->offset[row_]));
}

void UnitRun::reject(std::string_view reason, const std::string& detail) {
    auto& columns = out_.reject.columns;
    columns[0].append(plan_.source.value);
    columns[1].append(id_.value);
    columns[2].append(static_cast<std::int64_t>(plan_.sheet));
    columns[3].append(static_cast<std::int64_t>(block_->row_number[row_]));
    columns[4].append(static_cast<std::int64_t>(block_->offset[row_]));
    columns[5].append(reason);
    columns[6].append_or_null(detail);
    key_ = "[";
    for (std::size_t i = 0; i < block_->width(row_); ++i) {
        if (i > 0) key_ += ',';
        append_json(key_, block_->cell(row_, i));
    }
    key_ += ']';
    columns[7].append(std::string_view(key_));
    ++out_.reject_reasons[std::string(reason)];
    if (out_.first_reject.empty()) {
        out_.first_reject =
            fmt::format("{}: {}{}{}", block_->row_number[row_], reason, detail.empty() ? "" : ": ", detail);
    }
}

void UnitRun::issue(const ColumnBinding& column, std::string_view declared, std::string_view what) {
    auto& columns = out_.record_issue.columns;
    columns[0].append(id_.value);
    columns[1].append(std::string_view(column.header));
    columns[2].append(to_string(column.role));
    columns[3].append(declared);
    columns[4].append(what);
}

void UnitRun::one_row() {
    const RowVerdict verdict = plan_.rules.judge(*block_, row_);
    if (!verdict.reason.empty()) return reject(verdict.reason, verdict.detail);
    if (!read_dates()) return;
    write_identity();
    write_parties();
    write_texts();
    write_hs();
    write_coded();
    write_numbers();
    write_weights();
    write_values();
    write_dates();
    to(plan_.assumed_column).append_or_null(plan_.assumed);
}

void UnitRun::write_identity() {
    to(plan_.record_id).append(id_.value);
    to(plan_.source_id).append(plan_.source.value);
    to(plan_.sheet_column).append(static_cast<std::int64_t>(plan_.sheet));
    to(plan_.row).append(static_cast<std::int64_t>(block_->row_number[row_]));
    key_.clear();
    for (std::size_t i = 0; i < block_->width(row_); ++i) {
        key_ += block_->cell(row_, i);
        key_ += '\x1f';
    }
    to(plan_.row_hash).append(static_cast<std::uint64_t>(XXH3_64bits(key_.data(), key_.size())));
    to(plan_.grain_column).append(std::string_view(plan_.grain));
    to(plan_.reporter_column).append_or_null(plan_.reporter);
    const auto direction = direction_of(pick(plan_.direction_column).first);
    to(plan_.direction_target).append_or_null(direction ? to_string(*direction) : plan_.direction);
}

// A direction column is bound only if its cells say import or export, or are codes of flow throughout.
std::optional<Direction> UnitRun::direction_of(std::string_view cell) {
    if (is_blank(cell)) return std::nullopt;
    const auto [at, is_new] = direction_cache_.try_emplace(cell);
    if (!is_new) return at->second;
    if (cell == "1" || cell == "2") {
        at->second = cell == "1" ? Direction::import_ : Direction::export_;
    } else {
        at->second = direction_from(cell);
        if (!at->second) at->second = direction_told(cell);
    }
    return at->second;
}

std::optional<std::string_view> UnitRun::country_of(std::string_view cell) {
    const auto [at, is_new] = country_cache_.try_emplace(cell);
    if (is_new) at->second = country_code(cell);
    return at->second;
}

std::optional<std::string_view> UnitRun::currency_of(std::string_view cell) {
    const auto [at, is_new] = currency_cache_.try_emplace(cell);
    if (is_new) at->second = currency_code(cell);
    return at->second;
}

std::optional<std::string_view> UnitRun::unit_of(std::string_view cell) {
    const auto [at, is_new] = unit_cache_.try_emplace(cell);
    if (is_new) at->second = unit_code(cell);
    return at->second;
}

PartyId UnitRun::party_of(const PartyField& field) {
    const std::string_view declared = pick(field.names).first;
    const std::string_view name_en = pick(field.names_en).first;
    if (declared.empty() && name_en.empty()) return {};
    if (field.may_be_to_order && is_to_order(declared.empty() ? name_en : declared)) return {};
    const std::string_view address = pick(field.address).first;
    const std::string_view country_cell = pick(field.country).first;
    const std::string_view number = pick(field.number).first;
    const std::string_view country =
        country_cell.empty() ? std::string_view{} : country_of(country_cell).value_or(country_cell);
    key_.clear();
    for (const std::string_view part : {declared, name_en, address, country, number}) {
        key_ += part;
        key_ += '\x1f';
    }
    PartyId id{XXH3_64bits(key_.data(), key_.size())};
    if (!seen_parties_.insert(id.value) || known_.contains(id)) return id;
    const std::string_view name = declared.empty() ? name_en : declared;
    out_.parties.push_back({id, clean_text(name), name_en.empty() ? "" : clean_text(name_en),
                            normalised_name(name), address.empty() ? "" : clean_text(address),
                            std::string(country), number.empty() ? "" : clean_text(number)});
    return id;
}

void UnitRun::write_parties() {
    for (const PartyField& field : plan_.parties) {
        const PartyId id = party_of(field);
        if (id.value == 0)
            to(field.target).append_null();
        else
            to(field.target).append(id.value);
    }
}

void UnitRun::write_texts() {
    for (const TextField& field : plan_.texts) to(field.target).append_or_null(pick(field.from).first);
    if (!plan_.incoterms.bound()) return;
    const std::string_view cell = pick(plan_.incoterms).first;
    to(plan_.incoterms_target).append_or_null(incoterm(cell).value_or(std::string_view{}));
    to(plan_.incoterms_declared).append_or_null(cell);
}

void UnitRun::write_hs() {
    if (!plan_.hs.bound()) return;
    const auto [cell, binding] = pick(plan_.hs);
    to(plan_.hs_declared).append_or_null(cell);
    to(plan_.hs_edition)
        .append_or_null(dates_.empty() ? std::string_view{} : edition_on(dates_.front().date.day));
    if (cell.empty()) return to(plan_.hs_target).append_null();
    const HsRead read = parse_hs(cell);
    if (read.fault == ValueFault::none) {
        to(plan_.hs_target).append(std::string_view(read.digits));
        if (read.zero_restored) issue(*binding, cell, "leading zero restored");
    } else {
        to(plan_.hs_target).append_null();
        issue(*binding, cell, fault_text(read.fault));
    }
}

void UnitRun::write_coded() {
    for (const CodedField& field : plan_.countries) {
        const auto [cell, binding] = pick(field.from);
        to(field.declared).append_or_null(cell);
        const auto code = cell.empty() ? std::nullopt : country_of(cell);
        to(field.target).append_or_null(code.value_or(std::string_view{}));
        if (!cell.empty() && !code) issue(*binding, cell, "no country known by this name");
    }
    for (const CodedField& field : plan_.units) {
        const auto [cell, binding] = pick(field.from);
        if (field.declared == 0) {  // fixed by the quantity's header
            to(field.target)
                .append_or_null(cell.empty() ? std::string_view{} : std::string_view(binding->unit));
            continue;
        }
        const std::string_view text = field.in_cell ? parse_number(cell, binding->number_style).suffix : cell;
        to(field.declared).append_or_null(text);
        const auto code = text.empty() ? std::nullopt : unit_of(text);
        to(field.target).append_or_null(code.value_or(std::string_view{}));
        if (!text.empty() && !code) issue(*binding, cell, "no unit known by this name");
    }
}

Normaliser::Normaliser(Layout layout, SourceId source, std::uint32_t sheet, std::vector<std::string> header)
    : plan_(std::make_unique<const Plan>(std::move(layout), source, sheet, std::move(header))) {}
Normaliser::~Normaliser() = default;

NormalisedRows Normaliser::run(const RowUnit& unit, const KnownParties& known) const {
    return UnitRun(*plan_, unit, known).run();
}
const Layout& Normaliser::layout() const {
    return plan_->layout;
}

}  // namespace waybill
