// SPDX-License-Identifier: Apache-2.0
#include "synth/files.hpp"

#include <fmt/format.h>

#include <optional>

#include "synth/deflate.hpp"
#include "synth/encode.hpp"
#include "synth/layouts.hpp"

namespace waybill::synth {
namespace {

const NationalLayout& layout_of(std::size_t file) {
    return national_layouts()[file / years_of_files];
}
int year_of(std::size_t file) {
    return file % years_of_files == 0 ? 0 : 2020 + static_cast<int>(file % years_of_files);
}

std::string_view extension(const NationalLayout& layout) {
    switch (layout.container) {
        case Container::csv:
            return layout.delimiter == '\t' ? "tsv" : "csv";
        case Container::csv_gz:
            return "csv.gz";
        case Container::xlsx:
            return "xlsx";
        case Container::jsonl:
            return "jsonl";
    }
    return "";
}

}  // namespace

std::string file_name(std::size_t file, std::uint32_t part) {
    const NationalLayout& layout = layout_of(file);
    const int year = year_of(file);
    return fmt::format("{}{}{}.{}", layout.name, year == 0 ? "" : fmt::format("_{}", year),
                       part == 0 ? "" : fmt::format("_{}", part + 1), extension(layout));
}

bool is_deflated(std::size_t file) {
    const Container container = layout_of(file).container;
    return container == Container::xlsx || container == Container::csv_gz;
}

struct CustomsFiles::One {
    One(std::string path, std::uint32_t number) : out(std::move(path)), part(number) {}
    OutFile out;
    std::uint32_t part;
    std::uint64_t rows = 0;
    std::optional<GzipFile> gzip;
    std::optional<ZipFile> zip;
    Totals totals;

    void put(std::string_view bytes, const std::string* deflated) {
        if (!gzip && !zip) return out.write(bytes);
        std::string own;
        if (deflated == nullptr) append_deflated(own, bytes);
        const std::string& packed = deflated == nullptr ? own : *deflated;
        if (gzip) gzip->add(packed, bytes);
        if (zip) zip->add(packed, bytes);
    }
};

CustomsFiles::CustomsFiles(std::filesystem::path folder, std::uint64_t workbook_rows)
    : folder_(std::move(folder)),
      workbook_rows_(workbook_rows),
      files_(national_layouts().size() * years_of_files),
      reserved_(files_.size()) {}

CustomsFiles::~CustomsFiles() = default;

Place CustomsFiles::reserve(std::size_t file, std::uint64_t rows) {
    Place& last = reserved_[file];
    const bool full = last.before != 0 && last.before + rows > workbook_rows_;
    if (full && layout_of(file).container == Container::xlsx) last = {last.part + 1, 0};
    const Place place{last.part, rows_above(layout_of(file)) + last.before};
    last.before += rows;
    return place;
}

CustomsFiles::One& CustomsFiles::opened(std::size_t file, std::uint32_t part) {
    if (files_[file] && files_[file]->part != part) finish(file);
    if (files_[file]) return *files_[file];
    const NationalLayout& layout = layout_of(file);
    files_[file] = std::make_unique<One>((folder_ / file_name(file, part)).string(), part);
    One& one = *files_[file];
    ++count_;
    if (layout.container == Container::csv_gz) one.gzip.emplace(one.out);
    if (layout.container == Container::xlsx) {
        one.zip.emplace(one.out);
        one.zip->begin("xl/worksheets/sheet1.xml");
    }
    std::string head(layout.container == Container::xlsx ? sheet_head() : byte_order_mark(layout.encoding));
    append_rows_above(head, layout, year_of(file));
    one.put(head, nullptr);
    other_rows_ += rows_above(layout);
    return one;
}

void CustomsFiles::write(std::size_t file, std::uint32_t part, const Chunk& chunk) {
    One& one = opened(file, part);
    one.put(chunk.bytes, is_deflated(file) ? &chunk.deflated : nullptr);
    one.rows += chunk.rows;
    one.totals.quantity += chunk.totals.quantity;
    one.totals.usd_cents += chunk.totals.usd_cents;
}

void CustomsFiles::finish(std::size_t file) {
    One& one = *files_[file];
    const NationalLayout& layout = layout_of(file);
    std::string tail;
    if (layout.totals) {
        append_totals(tail, layout, one.totals, rows_above(layout) + one.rows + 1);
        ++other_rows_;
    }
    if (one.zip) tail += sheet_tail();
    if (!tail.empty()) one.put(tail, nullptr);
    if (one.gzip) one.gzip->finish();
    if (one.zip) {
        one.zip->end();
        add_workbook_parts(*one.zip, layout.notes_sheet);
        one.zip->finish();
    }
    one.out.close();
    bytes_ += one.out.size();
    files_[file].reset();
}

void CustomsFiles::finish() {
    for (std::size_t file = 0; file < files_.size(); ++file) {
        if (files_[file]) finish(file);
    }
}

}  // namespace waybill::synth
