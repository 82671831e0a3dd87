// SPDX-License-Identifier: Apache-2.0
#include "ingest/csv_repair.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "ingest/encoding_guess.hpp"

// Idea. Nearly every block of a UTF-8 file is UTF-8, and nothing is done. Where one is not, its cells are
// looked at one by one: `ООО Вектор` in windows-1251 holds no UTF-8 character at all, so it is a cell of
// another encoding if its letters say so; `Моск\xD0` is UTF-8 but for its end, where some program cut the
// text at a number of bytes.

namespace waybill {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_ascii(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
}

/// Characters beyond ASCII and bytes that belong to none.
struct Mixture {
    std::size_t characters = 0, stray = 0;
    bool stray_only_last = true;  // they are one cut character at the end
};

Mixture mixture_of(std::string_view text) {
    Mixture mixture;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = utf8_sequence(text.substr(at));
        if (size > 1) ++mixture.characters;
        if (size == 0) {
            ++mixture.stray;
            const auto lead = static_cast<unsigned char>(text[at]);
            const std::string_view rest = text.substr(at + 1);
            const bool cut = lead >= 0xC2 && lead <= 0xF4 &&
                             rest.size() < (lead < 0xE0   ? 1u
                                            : lead < 0xF0 ? 2u
                                                          : 3u) &&
                             std::all_of(rest.begin(), rest.end(), [](char c) { return (c & 0xC0) == 0x80; });
            if (cut) break;
            mixture.stray_only_last = false;
        }
        at += std::max<std::size_t>(size, 1);
    }
    return mixture;
}

void append_replaced(std::string_view text, std::string& out) {
    bool broken = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = utf8_sequence(text.substr(at));
        if (size == 0 && !broken) out += replacement;
        broken = size == 0;
        out.append(text, at, size);
        at += std::max<std::size_t>(size, 1);
    }
}

/// Text that will stand behind the block's.
struct Added {
    RowBlock& block;
    std::string& text;
    void point(RowBlock::Cell& cell, std::size_t from) const {
        cell.begin = static_cast<std::uint32_t>(block.text.size() + from);
        cell.size = static_cast<std::uint32_t>(text.size() - from);
    }
};

}  // namespace

std::vector<RowFault> joined(std::vector<RowFault> faults) {
    std::stable_sort(faults.begin(), faults.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<RowFault> all;
    for (auto& fault : faults) {
        if (!all.empty() && all.back().first == fault.first) {
            all.back().second += "; " + fault.second;
        } else {
            all.push_back(std::move(fault));
        }
    }
    return all;
}

RowBlock only_row(const RowBlock& block, std::size_t row) {
    RowBlock one;
    for (std::size_t at = block.first_cell(row); at < block.row_end[row]; ++at) {
        const std::string_view cell = block.view(block.cells[at]);
        one.cells.push_back(
            {static_cast<std::uint32_t>(one.text.size()), static_cast<std::uint32_t>(cell.size())});
        one.text += cell;
    }
    one.row_end = {static_cast<std::uint32_t>(one.cells.size())};
    one.row_number = {block.row_number[row]};
    one.offset = {block.offset[row]};
    for (const auto& [at, why] : block.faults) {
        if (at == row) one.faults = {{0, why}};
    }
    one.sheet = block.sheet;
    return one;
}

CsvRepair::CsvRepair(const SourceFormat& format)
    : encoding_(format.encoding),
      row_encoding_(format.row_encoding),
      single_byte_(SingleByteEncoding::find(format.encoding)) {}

void CsvRepair::repair(RowBlock& block, Seen seen, std::vector<RowFault>& faults) {
    added_.clear();
    if (single_byte_ != nullptr && !is_ascii(block.text)) {
        from_single_byte(block, faults);
    } else if (!seen.utf8) {
        choose_row_encoding(block);
        from_broken_utf8(block, faults);
    }
    if (seen.nul) replace_nul(block, faults);
    block.text += added_;
}

void CsvRepair::from_single_byte(RowBlock& block, std::vector<RowFault>& faults) {
    const Added added{block, added_};
    for (std::uint32_t row = 0; row < block.rows(); ++row) {
        bool all = true;
        bool other = false;
        for (std::size_t at = block.first_cell(row); at < block.row_end[row]; ++at) {
            RowBlock::Cell& cell = block.cells[at];
            const std::string_view text = block.view(cell);
            if (is_ascii(text)) continue;
            // Two characters of UTF-8 by accident would be two capitals, each with a rare sign behind it.
            if (is_utf8(text) && mixture_of(text).characters >= 2) {
                other = true;
                continue;
            }
            const std::size_t from = added_.size();
            all = single_byte_->append(text, added_) && all;
            added.point(cell, from);
        }
        if (!all) faults.emplace_back(row, broken_text());
        if (other) {
            row_encoding_ = "UTF-8";
            ++other_rows_;
        }
    }
}

CsvRepair::Bytes CsvRepair::kind_of(std::string_view cell) {
    if (is_utf8(cell)) return Bytes::text;
    const Mixture mixture = mixture_of(cell);
    if (mixture.stray_only_last && (mixture.characters > 0 || mixture.stray == 0)) return Bytes::cut;
    return 4 * mixture.characters <= mixture.stray ? Bytes::other : Bytes::broken;
}

/// All cells of the block that may be in another encoding decide together which it is; it is kept from then
/// on.
void CsvRepair::choose_row_encoding(const RowBlock& block) {
    if (!row_encoding_.empty()) return;
    std::string text;
    for (const RowBlock::Cell cell : block.cells) {
        if (kind_of(block.view(cell)) == Bytes::other) text.append(block.view(cell)).append(1, '\n');
    }
    const auto guess = guess_single_byte(text);
    if (guess && guess->fit >= least_fit) row_encoding_ = guess->name;
}

void CsvRepair::from_broken_utf8(RowBlock& block, std::vector<RowFault>& faults) {
    const Added added{block, added_};
    const SingleByteEncoding* other = SingleByteEncoding::find(row_encoding_);
    for (std::uint32_t row = 0; row < block.rows(); ++row) {
        std::string others;  // the cells that may be in the other encoding: judged together
        for (std::size_t at = block.first_cell(row); at < block.row_end[row]; ++at) {
            const std::string_view text = block.view(block.cells[at]);
            if (kind_of(text) == Bytes::other) others.append(text).append(1, '\n');
        }
        const bool plausible =
            !others.empty() && other != nullptr && fit_single_byte(others, row_encoding_).fit >= least_fit;
        bool broken = false;
        for (std::size_t at = block.first_cell(row); at < block.row_end[row]; ++at) {
            RowBlock::Cell& cell = block.cells[at];
            const std::string_view text = block.view(cell);
            const Bytes kind = kind_of(text);
            if (kind == Bytes::text) continue;
            const std::size_t from = added_.size();
            if (kind == Bytes::other && plausible) {
                broken = !other->append(text, added_) || broken;
            } else {
                append_replaced(text, added_);
                if (kind == Bytes::cut) ++cut_cells_;
                broken = broken || kind != Bytes::cut;
            }
            added.point(cell, from);
        }
        if (broken) faults.emplace_back(row, broken_text());
        if (plausible && !broken) ++other_rows_;
    }
}

void CsvRepair::replace_nul(RowBlock& block, std::vector<RowFault>& faults) {
    block.text += added_;  // cells may point there already
    added_.clear();
    const Added added{block, added_};
    for (std::uint32_t row = 0; row < block.rows(); ++row) {
        bool any = false;
        for (std::size_t at = block.first_cell(row); at < block.row_end[row]; ++at) {
            RowBlock::Cell& cell = block.cells[at];
            const std::string_view text = block.view(cell);
            if (text.find('\0') == std::string_view::npos) continue;
            any = true;
            const std::size_t from = added_.size();
            for (const char c : text) c == '\0' ? added_.append(replacement) : added_.append(1, c);
            added.point(cell, from);
        }
        if (any) faults.emplace_back(row, "NUL byte");
    }
}

void CsvRepair::write_notes(SourceFormat& format) const {
    format.notes.clear();
    format.row_encoding = row_encoding_;
    if (other_rows_ > 0) {
        format.notes.push_back(
            fmt::format("{} rows were {} in a {} file", other_rows_, row_encoding_, encoding_));
    }
    if (cut_cells_ > 0) {
        format.notes.push_back(fmt::format("{} cells end in the middle of a character", cut_cells_));
    }
    if (stray_quotes_ > 0) {
        format.notes.push_back(
            fmt::format("{} rows hold a quote that is never closed; it was read as text", stray_quotes_));
    }
}

}  // namespace waybill
