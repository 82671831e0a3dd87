// SPDX-License-Identifier: Apache-2.0
#include "ingest/csv_split.hpp"

#include <algorithm>
#include <bit>
#include <limits>

// Idea. The bitmaps of csv_scan.hpp say where the next separator and the next quote stand. A cell that does
// not begin with a quote ends at the next separator, whatever it holds: one step. Only a cell that begins
// with a quote is followed from quote to quote. Nothing is copied; doubled quotes are remembered and made one
// later, because a row that turns out not to be whole is read again when more of it has come.

namespace waybill {
namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool bit(const std::vector<std::uint64_t>& bits, std::size_t at) {
    return (bits[at / 64] >> (at % 64) & 1) != 0;
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

}  // namespace

/// A cell [begin, end), ended by the separator at `separator`, or by the end of the text; `none`: not whole.
struct RowSplitter::Ended {
    std::size_t begin = 0, end = 0, separator = none;
    bool doubled = false;
};

/// The closing quote's place, or why there is none.
struct RowSplitter::Closing {
    enum Kind : std::uint8_t { closed, stray, not_whole } kind = not_whole;
    std::size_t at = 0;
    std::uint64_t lines = 0;  ///< line ends before it, in the cell
    bool doubled = false;
};

Split RowSplitter::split(std::string_view text, bool at_end, RowBlock& out) {
    doubled_.clear();
    stray_.clear();
    wide_.clear();
    at_end_ = at_end;
    // A CR that comes last may be the first half of a CRLF: it is looked at when more has come.
    if (!at_end && text.ends_with('\r')) text.remove_suffix(1);
    text_ = text;
    scan_csv(text, {dialect_.delimiter, dialect_.quote, dialect_.cr_ends_rows()}, bits_);
    Split done;
    done.nul = bits_.nul;
    while (done.consumed < text.size()) {
        const std::size_t first_cell = out.cells.size();
        const std::size_t first_doubled = doubled_.size();
        const std::size_t begin = done.consumed;
        const std::size_t end = split_row(begin, out);
        if (end == none || end - begin > limits_.row_bytes) {
            out.cells.resize(first_cell);
            doubled_.resize(first_doubled);
            done.too_long = end != none || text.size() - begin > limits_.row_bytes + limits_.quoted_bytes + 2;
            break;
        }
        const auto row = static_cast<std::uint32_t>(out.rows());
        if (row_stray_) stray_.push_back(row);
        if (row_wide_) wide_.push_back(row);
        out.row_end.push_back(static_cast<std::uint32_t>(out.cells.size()));
        out.row_number.push_back(line);
        out.offset.push_back(begin);
        line += 1 + row_lines_;
        done.consumed = std::min(end + 1, text.size());
    }
    return done;
}

/// Appends the cells of the row at `begin`; gives where the row ends, or `none` if it is not whole.
std::size_t RowSplitter::split_row(std::size_t begin, RowBlock& out) {
    row_stray_ = row_wide_ = false;
    row_lines_ = 0;
    if (text_.substr(begin, byte_order_mark.size()) == byte_order_mark) begin += byte_order_mark.size();
    const std::size_t first_cell = out.cells.size();
    for (;;) {
        const bool quoted = bit(bits_.quotes, begin);
        const Ended cell = quoted ? quoted_cell(begin) : plain_cell(begin);
        if (cell.separator == none) return none;
        const bool last = cell.separator == text_.size() || bit(bits_.line_ends, cell.separator);
        if (last && out.cells.size() == first_cell && !quoted && cell.begin == cell.end)
            return cell.separator;
        if (out.cells.size() - first_cell < limits_.row_cells) {
            if (cell.doubled) doubled_.push_back(static_cast<std::uint32_t>(out.cells.size()));
            out.cells.push_back(
                {static_cast<std::uint32_t>(cell.begin), static_cast<std::uint32_t>(cell.end - cell.begin)});
        } else {
            row_wide_ = true;
        }
        if (last) return cell.separator;
        begin = cell.separator + 1;
    }
}

std::size_t RowSplitter::next_separator(std::size_t from) const {
    std::size_t word = from / 64;
    std::uint64_t bits = bits_.separators[word] & ~std::uint64_t{0} << (from % 64);
    while (bits == 0) bits = bits_.separators[++word];
    const std::size_t at = word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
    if (at < text_.size()) return at;
    return at_end_ ? text_.size() : none;
}

RowSplitter::Ended RowSplitter::plain_cell(std::size_t begin) const {
    const std::size_t separator = next_separator(begin);
    if (separator == none) return {};
    return {begin, without_cr(begin, separator), separator};
}

RowSplitter::Ended RowSplitter::quoted_cell(std::size_t begin) {
    const Closing closing = closing_quote(begin);
    if (closing.kind == Closing::not_whole) return {};
    if (closing.kind == Closing::stray) {
        row_stray_ = true;
        return plain_cell(begin);
    }
    const std::size_t separator = next_separator(closing.at + 1);
    if (separator == none) return {};
    const std::size_t end = without_cr(closing.at + 1, separator);
    const std::string_view behind = text_.substr(closing.at + 1, end - closing.at - 1);
    if (is_blank(behind)) {
        row_lines_ += closing.lines;
        return {begin + 1, closing.at, separator, closing.doubled};
    }
    if (closing.lines > 0) {
        row_stray_ = true;
        return plain_cell(begin);
    }
    if (behind.back() == dialect_.quote) return {begin + 1, end - 1, separator, true};
    return {begin, end, separator};
}

RowSplitter::Closing RowSplitter::closing_quote(std::size_t begin) const {
    Closing found;
    found.doubled = dialect_.backslash;  // it may hold a doubled backslash
    const std::size_t reach = begin + 1 + limits_.quoted_bytes;
    const std::size_t last = std::min(text_.size(), reach);
    std::size_t at = begin + 1;
    while (at < last) {
        const std::size_t word = at / 64;
        const std::uint64_t from = ~std::uint64_t{0} << (at % 64);
        const std::uint64_t quotes = bits_.quotes[word] & from;
        const std::uint64_t before = quotes == 0 ? from : from & ((quotes & -quotes) - 1);
        if ((bits_.line_ends[word] & before) != 0) {
            found.lines += static_cast<std::uint64_t>(std::popcount(bits_.line_ends[word] & before));
            if (found.lines > limits_.quoted_lines) return {Closing::stray};
        }
        if (quotes == 0) {
            at = (word + 1) * 64;
            continue;
        }
        at = word * 64 + static_cast<std::size_t>(std::countr_zero(quotes));
        if (at >= last) break;
        if (dialect_.backslash && escaped(begin, at)) {
            found.doubled = true;
            at += 1;
        } else if (at + 1 < text_.size() && text_[at + 1] == dialect_.quote) {
            found.doubled = true;
            at += 2;
        } else if (at + 1 < text_.size() || at_end_) {
            found.kind = Closing::closed;
            found.at = at;
            return found;
        } else {
            return {};
        }
    }
    return {at_end_ || text_.size() >= reach ? Closing::stray : Closing::not_whole};
}

bool RowSplitter::escaped(std::size_t begin, std::size_t at) const {
    std::size_t from = at;
    while (from > begin + 1 && text_[from - 1] == '\\') --from;
    return (at - from) % 2 == 1;
}

/// Where the text of a cell ends that reaches to `separator`: before the CRs of a line end.
std::size_t RowSplitter::without_cr(std::size_t begin, std::size_t separator) const {
    const bool at_lf = separator < text_.size() && text_[separator] == '\n';
    std::size_t end = separator;
    if (dialect_.cr_ends_rows()) {
        if (at_lf && end > begin && text_[end - 1] == '\r') --end;
    } else if (at_lf || separator == text_.size()) {
        while (end > begin && text_[end - 1] == '\r') --end;
    }
    return end;
}

void RowSplitter::undouble(std::string& text, RowBlock& out) const {
    for (const std::uint32_t index : doubled_) {
        RowBlock::Cell& cell = out.cells[index];
        char* to = text.data() + cell.begin;
        const char* const end = to + cell.size;
        for (const char* from = to; from < end; ++from) {
            const char next = from + 1 < end ? from[1] : '\0';
            const bool pair = *from == dialect_.quote && next == dialect_.quote;
            const bool behind_backslash =
                dialect_.backslash && *from == '\\' && (next == '\\' || next == dialect_.quote);
            if (pair || behind_backslash) ++from;
            *to++ = *from;
        }
        cell.size = static_cast<std::uint32_t>(to - (text.data() + cell.begin));
    }
}

}  // namespace waybill
