// SPDX-License-Identifier: Apache-2.0
// The layouts of a file without a case: what `waybill ingest` would find, to look at and to correct.
#include <filesystem>
#include <map>

#include "engine/engine.hpp"
#include "ingest/unit_source.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

constexpr std::size_t sample_rows = 1000;  // what ingest looks at

// The first filled cell of each column below the header.
std::vector<std::string> examples(const RowBlock& sample, const Layout& layout) {
    std::vector<std::string> cells(layout.columns.size());
    for (std::size_t row = layout.header_row + layout.header_rows; row < sample.rows(); ++row) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string_view cell = sample.cell(row, layout.columns[i].column);
            if (cells[i].empty() && !is_blank(cell)) cells[i] = cell;
        }
    }
    return cells;
}

}  // namespace

FileLayouts Engine::layouts(const std::string& path, const ReadOptions& options) {
    const auto reader = open_rows(path, options);
    std::map<std::uint32_t, std::vector<std::shared_ptr<const RowBlock>>> blocks;
    std::map<std::uint32_t, std::size_t> rows;
    RowBlock block;
    while (reader->next(block)) {
        std::size_t& taken = rows[block.sheet];
        if (taken < sample_rows) {
            taken += block.rows();
            blocks[block.sheet].push_back(std::make_shared<const RowBlock>(std::move(block)));
        }
        block = RowBlock{};
    }
    FileLayouts result;
    result.path = path;
    result.format = reader->format();
    const std::string name = path == "-" ? path : std::filesystem::path(path).filename().string();
    for (const auto& [sheet, some] : blocks) {
        const RowBlock sample = sample_of(some, sample_rows);
        const std::string sheet_name = sheet < reader->sheets().size() ? reader->sheets()[sheet].name : "";
        result.sheets.push_back(find_layout(sample, {name, sheet_name}));
        result.samples.push_back(examples(sample, result.sheets.back()));
    }
    return result;
}

}  // namespace waybill
