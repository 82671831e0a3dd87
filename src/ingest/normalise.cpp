// SPDX-License-Identifier: Apache-2.0
// A row `... | ООО "Вектор" | 8806 22 | 31.12.2022 | 1 245,50 | USD | ...` becomes one row of `record`, one
// of `record_value`, one of `record_date` and two parties. A row `... | 31/02/2022 | ...` with no other date
// becomes a reject that says so; a weight of "n.a." leaves the weight empty and nothing else.
#include "ingest/normalise.hpp"

#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "ingest/known_parties.hpp"
#include "ingest/layout_content.hpp"
#include "ingest/normalise_plan.hpp"
#include "text/json_text.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

constexpr std::int64_t place_step = 4096;  // rows between two entries of row_place: 1 MB of text or so
constexpr std::int64_t decimal18_limit = 1'000'000'000'000'000'000;  // DECIMAL(18,6) holds less than 10^12

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

std::string_view precision_word(DayPrecision precision) {
    switch (precision) {
        case DayPrecision::month:
            return "month";
        case DayPrecision::year:
            return "year";
        default:
            return "day";
    }
}

// The edition of the Harmonized System in force on a day. Source: World Customs Organization, entry into
// force of HS 2007, 2012, 2017 and 2022 on the first of January of these years.
std::string_view edition_on(Day day) {
    const int year = static_cast<int>(std::chrono::year_month_day{day}.year());
    if (year >= 2022) return "HS2022";
    if (year >= 2017) return "HS2017";
    if (year >= 2012) return "HS2012";
    if (year >= 2007) return "HS2007";
    return {};
}

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

// Of a cell with a name and, from its second line on, an address: the one or the other.
std::string_view name_or_address(std::string_view cell, bool address) {
    const std::size_t line = cell.find_first_of("\r\n");
    if (line == std::string_view::npos) return address ? std::string_view{} : cell;
    std::string_view part = address ? cell.substr(line) : cell.substr(0, line);
    while (!part.empty() && (part.front() == '\r' || part.front() == '\n')) part.remove_prefix(1);
    return part;
}

}  // namespace

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

// A date's cell; where the month stands in another column, the year's cell and the month's.
DateCell UnitRun::date_cell(const DateField& field) {
    const std::string_view cell = block_->cell(row_, field.binding->column);
    if (is_blank(cell)) return {};
    if (!field.month || is_blank(block_->cell(row_, *field.month))) {
        DateRead read = parse_date(cell, field.binding->date_order);
        const bool first = std::chrono::year_month_day{read.date.day}.day() == std::chrono::day{1};
        // A spreadsheet keeps a month as its first day; the header says that it is one.
        if (field.binding->date_role == DateRole::month && read.date.precision == DayPrecision::day && first)
            read.date.precision = DayPrecision::month;
        return {cell, read};
    }
    const std::string_view month = block_->cell(row_, *field.month);
    split_date_.assign(cell).append(" ").append(month);
    return {split_date_, month_of_year(cell, month)};
}

// False if the row became a reject: days are declared in numbers, and none of them is in the calendar.
bool UnitRun::read_dates() {
    dates_.clear();
    const ColumnBinding* unreadable = nullptr;
    std::string text;
    std::size_t ambiguous = 0;
    for (const DateField& field : plan_.dates) {
        const DateCell cell = date_cell(field);
        if (cell.text.empty()) continue;
        if (cell.read.fault == ValueFault::none) {
            dates_.push_back({field.binding, cell.read.date, std::string(cell.text)});
        } else if (cell.read.fault == ValueFault::ambiguous) {
            ++ambiguous;
        } else if (unreadable == nullptr) {
            unreadable = field.binding;
            text = cell.text;
        }
    }
    if (!dates_.empty() || ambiguous > 0 || unreadable == nullptr) return true;
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool words = text.find_first_not_of("0123456789./- ") != std::string::npos;
    if (words || digits < 6) return true;  // not a day that cannot be, but a writing not understood: an issue
    reject("no such day", fmt::format("{} is '{}', which is no day", unreadable->header, text));
    return false;
}

void UnitRun::write_dates() {
    auto& columns = out_.record_date.columns;
    for (std::size_t i = 0; i < dates_.size(); ++i) {
        const ReadDate& read = dates_[i];
        columns[0].append(id_.value);
        columns[1].append(to_string(read.binding->date_role));
        columns[2].append(read.date.day);
        columns[3].append(precision_word(read.date.precision));
        columns[4].append(read.declared);
        columns[5].append_bool(i == 0);
    }
    if (!dates_.empty()) {
        const Day day = dates_.front().date.day;
        out_.first_day = std::min(out_.first_day.value_or(day), day);
        out_.last_day = std::max(out_.last_day.value_or(day), day);
    }
    if (dates_.size() == plan_.dates.size()) return;
    for (const DateField& field : plan_.dates) {  // seldom: some date was blank or not readable
        const DateCell cell = date_cell(field);
        if (cell.text.empty() || cell.read.fault == ValueFault::none) continue;
        issue(*field.binding, cell.text, fault_text(cell.read.fault));
    }
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

void UnitRun::write_numbers() {
    for (const NumberField& field : plan_.numbers) {
        const auto [cell, binding] = pick(field.from);
        to(field.declared).append_or_null(cell);
        if (cell.empty()) {
            to(field.target).append_null();
            continue;
        }
        NumberRead read = parse_number(cell, binding->number_style);
        if (read.has_value() && std::abs(read.value.micro) >= decimal18_limit)
            read.fault = ValueFault::out_of_range;
        if (read.has_value()) {
            to(field.target).append(read.value);
        } else {
            to(field.target).append_null();
            issue(*binding, cell, fault_text(read.fault));
        }
    }
}

void UnitRun::write_weights() {
    for (const WeightField& field : plan_.weights) {
        const auto [cell, binding] = pick(field.from);
        const std::string_view unit_cell = pick(field.unit).first;
        to(field.declared).append_or_null(cell);
        to(field.unit_declared).append_or_null(unit_cell);
        if (cell.empty()) {
            to(field.target).append_null();
            continue;
        }
        NumberRead read = parse_number(cell, binding->number_style);
        std::string_view unit =
            binding->unit.empty() ? std::string_view("KGM") : std::string_view(binding->unit);
        bool known = true;
        const std::string_view stated = read.suffix.empty() ? unit_cell : read.suffix;  // "34 t" says it best
        if (!stated.empty()) {
            const auto code = unit_of(stated);
            known = code.has_value();
            unit = code.value_or(std::string_view{});
        }
        const auto ratio = known ? kilograms_per(unit) : std::nullopt;
        const auto kilograms = read.has_value() && ratio
                                   ? scaled(read.value, ratio->numerator, ratio->denominator)
                                   : std::nullopt;
        if (kilograms && std::abs(kilograms->micro) < decimal18_limit) {
            to(field.target).append(*kilograms);
            continue;
        }
        to(field.target).append_null();
        if (read.has_value() && !ratio)
            issue(*binding, cell, "not a unit of weight");
        else
            issue(*binding, cell, read.has_value() ? "out of range" : fault_text(read.fault));
    }
}

void UnitRun::write_values() {
    values_.clear();
    for (const ColumnBinding* binding : plan_.values) {
        const std::string_view cell = block_->cell(row_, binding->column);
        if (is_blank(cell)) continue;
        NumberRead read = parse_number(cell, binding->number_style);
        std::int64_t amount = 0;
        if (read.has_value() && __builtin_mul_overflow(read.value.micro, binding->factor, &amount)) {
            read.fault = ValueFault::out_of_range;
        }
        if (read.has_value())
            values_.push_back(
                {binding, Decimal{amount}, cell, read.prefix.empty() ? read.suffix : read.prefix});
        else
            issue(*binding, cell, fault_text(read.fault));
    }
    const ReadValue* chosen = nullptr;
    for (const ReadValue& value : values_) {
        if (preference(*value.binding) >= 100) continue;  // freight, duty...: never a shipment's value
        if (chosen == nullptr || (chosen->amount.micro == 0 && value.amount.micro != 0)) chosen = &value;
    }
    const std::string_view currency_cell = pick(plan_.currency).first;
    auto& columns = out_.record_value.columns;
    for (const ReadValue& value : values_) {
        const ColumnBinding& binding = *value.binding;
        const bool told_by_row =
            binding.currency.empty() && binding.currency_in_row && !currency_cell.empty();
        std::string_view currency = binding.currency;
        if (told_by_row) currency = currency_of(currency_cell).value_or(std::string_view{});
        if (!value.sign.empty()) {  // the cell's own sign says it best
            const std::string_view sign = currency_of(value.sign).value_or(currency);
            if (!currency.empty() && sign != currency)
                issue(binding, value.declared, "another currency than its header or row states");
            currency = sign;
        }
        columns[0].append(id_.value);
        columns[1].append(to_string(binding.basis));
        columns[2].append(value.amount);
        columns[3].append_or_null(currency);
        columns[4].append(value.declared);
        columns[5].append_or_null(binding.currency_in_row ? currency_cell : std::string_view{});
        columns[6].append_or_null(binding.currency_assumed ? std::string_view("currency")
                                                           : std::string_view{});
        columns[7].append_bool(&value == chosen);
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
