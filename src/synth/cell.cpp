// SPDX-License-Identifier: Apache-2.0
#include "synth/cell.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "synth/deflate.hpp"

namespace waybill::synth {
namespace {

bool is_summed(Field field) {
    return cell_kind(field) == CellKind::number;
}

}  // namespace

Cell::Cell(const World& world, std::uint32_t cell)
    : world_(world),
      trade_(live_through(world, cell)),
      book_(world, trade_.plan),
      papers_(declare(world, trade_)),
      rows_(national_layouts().size() * years_of_files) {
    group_monthly();
    for (const RowDraft& draft : drafts_)
        ++rows_[file_of(papers_[draft.first].layout, papers_[draft.first].file_year)];
}

std::string Cell::monthly_key(const Paper& paper) {
    const Statement statement(world_, trade_, paper, book_);
    const NationalLayout& layout = national_layouts()[paper.layout];
    std::string key;
    for (const Column& column : layout.columns) {
        if (!is_summed(column.field)) statement.append(column.field, key);
        key += '\x1f';
    }
    return key;
}

/// Papers of a monthly layout whose text cells agree become one row, in the order of those cells, as vendors
/// sort.
void Cell::group_monthly() {
    std::size_t i = 0;
    while (i < papers_.size()) {
        std::size_t end = i + 1;
        while (end < papers_.size() && papers_[end].layout == papers_[i].layout) ++end;
        if (!national_layouts()[papers_[i].layout].monthly) {
            for (; i < end; ++i) drafts_.push_back({static_cast<std::uint32_t>(i), 1});
            continue;
        }
        std::vector<std::pair<std::string, Paper>> keyed;
        for (std::size_t p = i; p < end; ++p) keyed.emplace_back(monthly_key(papers_[p]), papers_[p]);
        std::stable_sort(keyed.begin(), keyed.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (std::size_t k = 0; k < keyed.size(); ++k) {
            papers_[i + k] = keyed[k].second;
            if (k != 0 && keyed[k].first == keyed[k - 1].first) {
                ++drafts_.back().count;
            } else {
                drafts_.push_back({static_cast<std::uint32_t>(i + k), 1});
            }
        }
        i = end;
    }
}

void Cell::render(const std::vector<Place>& places) {
    chunks.resize(rows_.size());
    for (const RowDraft& draft : drafts_) {
        const std::size_t file = file_of(papers_[draft.first].layout, papers_[draft.first].file_year);
        Chunk& chunk = chunks[file];
        const std::uint64_t row_number = places[file].before + ++chunk.rows;
        render_row(draft, row_number, chunk);
        append_record_truth(draft, file_name(file, places[file].part), row_number);
    }
    for (std::size_t file = 0; file < chunks.size(); ++file) {
        if (chunks[file].rows != 0 && is_deflated(file))
            append_deflated(chunks[file].deflated, chunks[file].bytes);
    }
    std::vector<bool> stated(trade_.events.size());
    for (const Paper& paper : papers_) stated[paper.event] = true;
    counts.chains = append_cell_truth(truth, world_, trade_, stated);
    attributions = attribute_cell(world_, trade_, stated);
    append_firm_attributions(truth[static_cast<std::size_t>(TruthTable::attribution)], world_, trade_,
                             stated);
    register_firms();
    facts = facts_of(world_, trade_, stated);
    count_cell(flows, diverted, world_, trade_);
    counts.movements = trade_.movements;
    counts.handovers = trade_.handovers;
    counts.records = drafts_.size();
    for (std::size_t e = 0; e < trade_.events.size(); ++e)
        counts.unrecorded += !stated[e] && !trade_.events[e].handover ? 1 : 0;
}

void Cell::register_firms() {
    const Ownership ownership = make_ownership(world_, trade_.plan);
    std::map<std::uint32_t, Firm> known;
    std::vector<Firm> own = ownership.holdings;
    for (const Firm& firm : trade_.plan.firms) {
        known.emplace(firm.id, firm);
        if (firm.id >= first_firm_id(trade_.plan.cell)) own.push_back(firm);
    }
    for (const Firm& firm : ownership.holdings) {
        known.emplace(firm.id, firm);
        append_entity_truth(truth, world_, firm);
    }
    registered = register_rows(world_, own, known, ownership);
    append_ownership_truth(truth, world_, own, known, ownership);
    counts.entities = own.size();
}

void Cell::render_row(const RowDraft& draft, std::uint64_t row_number, Chunk& chunk) {
    Statement statement(world_, trade_, papers_[draft.first], book_);
    for (std::uint32_t i = 1; i < draft.count; ++i) {
        const Stated more = Statement(world_, trade_, papers_[draft.first + i], book_).stated;
        statement.stated.quantity += more.quantity;
        statement.stated.net_grams += more.net_grams;
        statement.stated.gross_grams += more.gross_grams;
        statement.stated.usd_cents += more.usd_cents;
    }
    const NationalLayout& layout = national_layouts()[papers_[draft.first].layout];
    cells_.resize(layout.columns.size());
    for (std::size_t c = 0; c < cells_.size(); ++c) {
        cells_[c].clear();
        if (layout.columns[c].field == Field::running_number) {
            cells_[c] = fmt::format("{}", row_number - rows_above(layout));
        } else {
            statement.append(layout.columns[c].field, cells_[c]);
        }
    }
    append_row(chunk.bytes, layout, cells_, row_number);
    chunk.totals.quantity += statement.stated.quantity;
    chunk.totals.usd_cents += statement.stated.usd_cents;
}

void Cell::append_record_truth(const RowDraft& draft, const std::string& file_name,
                               std::uint64_t row_number) {
    constexpr std::string_view kinds[] = {"original", "correction", "repeat"};
    constexpr std::string_view classes[] = {"drone", "drone_part", "other"};
    const Paper& paper = papers_[draft.first];
    const NationalLayout& layout = national_layouts()[paper.layout];
    const Event& event = trade_.events[paper.event];
    std::string& to = truth[static_cast<std::size_t>(TruthTable::record)];
    const auto out = std::back_inserter(to);
    fmt::format_to(out, "{},{},{},{},{},", file_name, layout.container == Container::xlsx ? "Sheet1" : "",
                   row_number, layout.monthly ? "monthly" : kinds[static_cast<std::size_t>(paper.kind)],
                   layout.imports ? "import" : "export");
    for (std::uint32_t i = 0; i < draft.count; ++i) {
        fmt::format_to(out, "{}{}", i == 0 ? "" : "|",
                       movement_id(world_, trade_, trade_.events[papers_[draft.first + i].event]));
    }
    const GoodsKind& kind = goods_kinds()[event.kind];
    fmt::format_to(out, ",{},{}", trade_.plan.firms[event.from].id, trade_.plan.firms[event.to].id);
    if (event.model != 0) {
        const Model& model = world_.catalogue.models[event.model - 1];
        fmt::format_to(out, ",{},{},{}", world_.catalogue.brands[model.brand].maker, model.brand + 1,
                       event.model);
    } else {
        to += ",,,";
    }
    constexpr std::string_view completeness[] = {"complete", "part", ""};
    constexpr std::string_view procedures[] = {"sale", "return", "temporary", "temporary_end"};
    const bool transit = event.via == layout.reporter;
    fmt::format_to(out, ",{},{},{},{},{}\n", classes[static_cast<std::size_t>(kind.goods_class)], kind.key,
                   kind.goods_class == GoodsClass::other ? "" : kind.key,
                   completeness[static_cast<std::size_t>(kind.goods_class)],
                   transit ? "transit" : procedures[static_cast<std::size_t>(event.procedure)]);
}

}  // namespace waybill::synth
