// SPDX-License-Identifier: Apache-2.0
#include "ingest/csv_repair.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "ingest/csv_decode.hpp"
#include "ingest/encoding_guess.hpp"
#include "text/utf8.hpp"

// Idea. Nearly every block of a UTF-8 file is UTF-8, and nothing is done. Where one is not, its cells are
// looked at one by one: `ООО Вектор` in windows-1251 holds no UTF-8 character at all, so it is a cell of
// another encoding if its letters say so; `Моск\xD0` is UTF-8 but for its end, where some program cut the
// text at a number of bytes.

namespace waybill {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

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

/// A cell that is UTF-8 may be so by accident, as `SPÓŁKA` in windows-1250: then it reads well as it stands.
bool CsvRepair::reads_well_here(std::string_view cell) const {
    return utf8_mixture(cell).characters < 2 || fit_single_byte(cell, encoding_).fit > accidental_fit;
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
            if (is_utf8(text) && !reads_well_here(text)) {
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
    const Utf8Mixture mixture = utf8_mixture(cell);
    if (mixture.stray_only_last && mixture.characters > 0) return Bytes::cut;
    return mixture.characters < mixture.stray ? Bytes::other : Bytes::broken;
}

/// All cells of the block that may be in another encoding decide together which it is; it is kept from then
/// on.
void CsvRepair::choose_row_encoding(const RowBlock& block) {
    if (!row_encoding_.empty()) return;
    std::string text;
    for (const RowBlock::Cell cell : block.cells) {
        if (kind_of(block.view(cell)) == Bytes::other) text.append(block.view(cell)).append(1, '\n');
    }
    const EncodingGuess guess = guess_encoding(text);
    if (!guess.language.empty()) row_encoding_ = guess.name;
}

/// The cells of a row that may be in the other encoding, one a line; empty if there are none.
std::string CsvRepair::other_cells(const RowBlock& block, std::uint32_t row) {
    std::string others;
    for (std::size_t at = block.first_cell(row); at < block.row_end[row]; ++at) {
        const std::string_view text = block.view(block.cells[at]);
        if (kind_of(text) == Bytes::other) others.append(text).append(1, '\n');
    }
    return others;
}

/// Appends `text` out of the other encoding; false if it is none of it.
bool CsvRepair::append_other(std::string_view text) {
    if (const auto* single = SingleByteEncoding::find(row_encoding_)) return single->append(text, added_);
    const auto decoder = TextDecoder::make(row_encoding_, 0);
    if (!decoder) return false;
    decoder->decode(text, true, added_);
    return !decoder->broken_within(0, std::numeric_limits<std::uint64_t>::max());
}

/// Do these cells read as text in the other encoding?
bool CsvRepair::reads_plausibly(const std::string& others) {
    if (others.empty() || row_encoding_.empty()) return false;
    if (SingleByteEncoding::find(row_encoding_) != nullptr) {
        return fit_single_byte(others, row_encoding_).fit >= least_fit;
    }
    const std::size_t from = added_.size();
    const bool whole = append_other(others);
    added_.resize(from);
    return whole;
}

void CsvRepair::from_broken_utf8(RowBlock& block, std::vector<RowFault>& faults) {
    const Added added{block, added_};
    for (std::uint32_t row = 0; row < block.rows(); ++row) {
        const bool plausible = reads_plausibly(other_cells(block, row));
        bool broken = false;
        for (std::size_t at = block.first_cell(row); at < block.row_end[row]; ++at) {
            RowBlock::Cell& cell = block.cells[at];
            const std::string_view text = block.view(cell);
            const Bytes kind = kind_of(text);
            if (kind == Bytes::text) continue;
            const std::size_t from = added_.size();
            if (kind == Bytes::other && plausible) {
                broken = !append_other(text) || broken;
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
