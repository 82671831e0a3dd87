// SPDX-License-Identifier: Apache-2.0
#include "ingest/unit_source.hpp"

#include <algorithm>

namespace waybill {
namespace {

constexpr std::size_t sample_rows = 1000;  // find_layout wants no more
constexpr std::size_t unit_text_bytes =
    96u << 20;  // 245 k rows of 400 bytes are in flight at once: bounds memory

void apply_statement(Layout& layout, const SourceStatement& stated) {
    if (stated.has_layout) layout = overlay(layout, stated.layout);
    const auto state = [](Inferred& field, const std::string& value) {
        if (!value.empty()) field = {value, Certainty::stated, "stated by the person who read it in"};
    };
    state(layout.reporter, stated.reporter);
    state(layout.direction, stated.direction);
    if (stated.currency.empty()) return;
    for (ColumnBinding& column : layout.columns) {
        if (column.role != Role::value || !column.currency.empty() || column.currency_in_row) continue;
        column.currency = stated.currency;
        column.evidence += "; currency stated by the person who read it in";
    }
}

}  // namespace

RowBlock sample_of(const std::vector<std::shared_ptr<const RowBlock>>& blocks, std::size_t limit) {
    RowBlock sample;
    for (const auto& block : blocks) {
        sample.sheet = block->sheet;
        for (std::size_t row = 0; row < block->rows() && sample.rows() < limit; ++row) {
            for (std::size_t i = block->first_cell(row); i < block->row_end[row]; ++i) {
                const std::string_view cell = block->view(block->cells[i]);
                sample.cells.push_back({static_cast<std::uint32_t>(sample.text.size()),
                                        static_cast<std::uint32_t>(cell.size())});
                sample.text += cell;
            }
            sample.row_end.push_back(static_cast<std::uint32_t>(sample.cells.size()));
            sample.row_number.push_back(block->row_number[row]);
            sample.offset.push_back(block->offset[row]);
        }
    }
    return sample;
}

UnitSource::UnitSource(RowReader& reader, SourceId source, std::string file_name,
                       const SourceStatement& stated)
    : reader_(reader), source_(source), file_name_(std::move(file_name)), stated_(stated) {}

std::optional<WorkUnit> UnitSource::next() {
    RowBlock block;
    while (ready_.empty() && !ended_) {
        if (reader_.next(block)) {
            take(std::move(block));
            block = RowBlock{};
            continue;
        }
        ended_ = true;
        for (auto& [sheet, pending] : pending_) {
            if (!sheets_.contains(sheet)) settle(sheet);
        }
        for (auto& [sheet, pending] : pending_) flush(sheet);
    }
    if (ready_.empty()) return std::nullopt;
    WorkUnit unit = std::move(ready_.front());
    ready_.pop_front();
    return unit;
}

void UnitSource::take(RowBlock block) {
    const std::uint32_t sheet = block.sheet;
    const auto shared = std::make_shared<const RowBlock>(std::move(block));
    if (sheets_.contains(sheet)) return add(sheet, shared, 0);
    Pending& pending = pending_[sheet];
    pending.blocks.push_back(shared);
    pending.rows += shared->rows();
    if (pending.rows >= sample_rows) settle(sheet);
}

void UnitSource::settle(std::uint32_t sheet) {
    Pending& pending = pending_[sheet];
    const RowBlock sample = sample_of(pending.blocks, sample_rows);
    const auto& names = reader_.sheets();
    const std::string sheet_name = sheet < names.size() ? names[sheet].name : "";
    SheetState state;
    state.sheet = sheet;
    state.layout = find_layout(sample, {file_name_, sheet_name});
    apply_statement(state.layout, stated_);
    std::vector<std::string> header;
    for (const ColumnBinding& column : state.layout.columns) header.push_back(column.header);
    if (state.layout.header_rows == 0) header.clear();
    state.normaliser = std::make_shared<const Normaliser>(state.layout, source_, sheet, std::move(header));
    std::size_t skip = state.layout.header_rows == 0 ? 0 : state.layout.header_row + state.layout.header_rows;
    sheets_.emplace(sheet, std::move(state));
    for (const auto& block : pending.blocks) {
        const std::size_t skipped = std::min(skip, block->rows());
        skip -= skipped;
        add(sheet, block, skipped);
    }
    pending.blocks.clear();
}

void UnitSource::add(std::uint32_t sheet, const std::shared_ptr<const RowBlock>& block, std::size_t from) {
    RowUnit& unit = pending_[sheet].unit;
    while (from < block->rows()) {
        const std::size_t count = std::min(block->rows() - from, row_group_rows - unit.rows);
        unit.segments.push_back({block, from, from + count});
        unit.rows += count;
        unit.text_bytes += block->text.size() * count / block->rows();
        from += count;
        if (unit.rows == row_group_rows || unit.text_bytes >= unit_text_bytes) flush(sheet);
    }
}

void UnitSource::flush(std::uint32_t sheet) {
    RowUnit& unit = pending_[sheet].unit;
    if (unit.rows == 0) return;
    SheetState& state = sheets_.at(sheet);
    state.rows += unit.rows;
    unit.first_ordinal = next_ordinal_;
    next_ordinal_ += static_cast<std::int64_t>(unit.rows);
    ready_.push_back({std::move(unit), state.normaliser});
    unit = RowUnit{};
}

}  // namespace waybill
