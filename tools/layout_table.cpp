// SPDX-License-Identifier: Apache-2.0

// layout_table [--columns] FILE...: the layout that find_layout() finds in each sheet, as a table for
// docs/formats.md, or column by column for a look by eye. A tool for us; people use `waybill layouts`.

#include <filesystem>
#include <iostream>
#include <map>
#include <string>

#include "core/error.hpp"
#include "ingest/layout.hpp"
#include "ingest/rows.hpp"

namespace {

using namespace waybill;

constexpr std::size_t sample_rows = 1000;

void append(const RowBlock& from, RowBlock& to) {
    for (std::size_t r = 0; r < from.rows() && to.rows() < sample_rows; ++r) {
        for (std::size_t c = 0; c < from.width(r); ++c) {
            const std::string_view text = from.cell(r, c);
            to.cells.push_back(
                {static_cast<std::uint32_t>(to.text.size()), static_cast<std::uint32_t>(text.size())});
            to.text += text;
        }
        to.row_end.push_back(static_cast<std::uint32_t>(to.cells.size()));
        to.row_number.push_back(from.row_number[r]);
        to.offset.push_back(from.offset[r]);
    }
}

std::string inferred(const Inferred& i) {
    return i.value.empty() ? "?" : i.value + (i.certainty == Certainty::sure ? "" : "~");
}

std::string role_text(const ColumnBinding& b) {
    std::string out(to_string(b.role));
    if (b.role == Role::value) {
        out += " " + std::string(to_string(b.basis)) + " " +
               (b.currency_in_row    ? "row"
                : b.currency.empty() ? "?"
                                     : b.currency) +
               (b.currency_assumed ? "~" : "");
        if (b.factor != 1) out += " x" + std::to_string(b.factor);
    }
    if (b.role == Role::date) out += " " + std::string(to_string(b.date_role));
    if (!b.unit.empty()) out += " " + b.unit;
    if (!b.fills) out += " (kept out)";
    return out;
}

void print_columns(const Layout& layout) {
    for (const ColumnBinding& b : layout.columns) {
        std::printf("  %-34s %-7s %-30s %s", b.header.substr(0, 34).c_str(),
                    std::string(to_string(b.certainty)).c_str(), role_text(b).c_str(), b.evidence.c_str());
        for (const Role role : b.candidates) std::printf(" /%s", std::string(to_string(role)).c_str());
        std::printf("\n");
    }
    for (const std::string& note : layout.notes) std::printf("  note: %s\n", note.c_str());
}

void print_row(const std::string& file, const Layout& layout) {
    std::string roles, unsure, missing;
    for (const ColumnBinding& b : layout.columns) {
        const bool bound =
            b.role != Role::unknown && b.role != Role::ignored && b.certainty >= Certainty::likely;
        if (bound && b.fills)
            roles +=
                (roles.empty() ? "" : ", ") + role_text(b) + (b.certainty == Certainty::likely ? "~" : "");
        const bool open = b.role == Role::unknown &&
                          (!b.candidates.empty() || b.evidence.find("not understood") != std::string::npos);
        if (open) unsure += (unsure.empty() ? "" : ", ") + b.header;
    }
    for (const std::string& note : layout.notes) {
        if (note.rfind("not found: ", 0) == 0) missing = note.substr(11);
    }
    std::cout << "| " << file << " | " << to_string(layout.grain) << " | " << inferred(layout.reporter) << " "
              << inferred(layout.direction) << " | " << roles << " | " << unsure << " | " << missing
              << " |\n";
}

void show(const std::string& path, bool columns) {
    const auto reader = open_rows(path);
    RowBlock block, sample;
    std::uint32_t sheet = 0;
    const auto flush = [&] {
        if (sample.rows() == 0) return;
        const std::string name = std::filesystem::path(path).filename().string();
        const Layout layout = find_layout(sample, {name, reader->sheets()[sheet].name});
        if (columns) {
            std::printf("=== %s | %s | header row %u (%u) | %s: %s | %s: %s | %s: %s\n", name.c_str(),
                        layout.sheet.c_str(), layout.header_row + 1, layout.header_rows,
                        std::string(to_string(layout.grain)).c_str(), layout.grain_evidence.c_str(),
                        inferred(layout.reporter).c_str(), layout.reporter.evidence.c_str(),
                        inferred(layout.direction).c_str(), layout.direction.evidence.c_str());
            print_columns(layout);
        } else {
            print_row(name, layout);
        }
        sample.clear();
    };
    while (reader->next(block)) {
        if (block.sheet != sheet) flush();
        sheet = block.sheet;
        append(block, sample);
    }
    flush();
}

}  // namespace

int main(int argc, char** argv) {
    bool columns = false;
    for (int i = 1; i < argc; ++i) {
        if (std::string(argv[i]) == "--columns") {
            columns = true;
            continue;
        }
        try {
            show(argv[i], columns);
        } catch (const waybill::Error& error) {
            std::cerr << argv[i] << ": " << error.what() << "\n";
            return 1;
        }
    }
    return 0;
}
