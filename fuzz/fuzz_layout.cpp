// SPDX-License-Identifier: Apache-2.0

// A sheet of strangers' cells (rows by newlines, cells by '|') gives a layout that its own TOML reads back as
// it was; a file that begins with '[', '#' or a letter and '=' is read as a person's layout file, and fails
// only as an Error.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/error.hpp"
#include "ingest/layout.hpp"

namespace {

waybill::RowBlock sheet(std::string_view text) {
    waybill::RowBlock block;
    block.text = text;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool row = i == text.size() || text[i] == '\n';
        if (!row && text[i] != '|') continue;
        block.cells.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(i - begin)});
        begin = i + 1;
        if (!row) continue;
        block.row_end.push_back(static_cast<std::uint32_t>(block.cells.size()));
        block.row_number.push_back(block.row_end.size());
        block.offset.push_back(0);
    }
    return block;
}

void read_toml(std::string_view text) {
    try {
        const auto layout = waybill::layout_from_toml(text, "fuzz.toml");
        static_cast<void>(waybill::overlay(layout, layout));
    } catch (const waybill::Error&) {
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (text.substr(0, 2) == "[[") {
        read_toml(text);
        return 0;
    }
    const auto layout = waybill::find_layout(sheet(text), {"Kenya import.csv", "Sheet1"});
    const std::string toml = waybill::to_toml(layout);
    const auto back = waybill::layout_from_toml(toml, "fuzz.toml");
    if (back.columns.size() != layout.columns.size()) std::abort();
    for (std::size_t i = 0; i < back.columns.size(); ++i) {
        if (back.columns[i].role != layout.columns[i].role ||
            back.columns[i].fills != layout.columns[i].fills)
            std::abort();
    }
    return 0;
}
