// SPDX-License-Identifier: Apache-2.0
#include "ingest/csv_split.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
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
    scan_csv(text, {dialect_.delimiter, dialect_.quote, dialect_.line_end}, bits_);
    Split done;
    done.nul = bits_.nul;
    cells_ = out.cells.size();
    out.cells.resize(cells_ + text.size() / 16 +
                     1);  // 16: bytes of a usual cell; it grows where they are shorter
    while (done.consumed < text.size()) {
        const std::size_t first_cell = cells_;
        const std::size_t first_doubled = doubled_.size();
        const std::size_t begin = done.consumed;
        const std::size_t end = split_row(begin, out);
        if (end == none || end - begin > limits_.row_bytes) {
            cells_ = first_cell;
            doubled_.resize(first_doubled);
            done.too_long = end != none || text.size() - begin > limits_.row_bytes + limits_.quoted_bytes + 2;
            break;
        }
        const auto row = static_cast<std::uint32_t>(out.rows());
        if (row_stray_) stray_.push_back(row);
        if (row_wide_) wide_.push_back(row);
        out.row_end.push_back(static_cast<std::uint32_t>(cells_));
        out.row_number.push_back(line);
        out.offset.push_back(begin);
        line += 1 + row_lines_;
        done.consumed = std::min(end + 1, text.size());
    }
    out.cells.resize(cells_);
    return done;
}

/// Appends the cells of the row at `begin`; gives where the row ends, or `none` if it is not whole.
std::size_t RowSplitter::split_row(std::size_t begin, RowBlock& out) {
    row_stray_ = row_wide_ = false;
    row_lines_ = 0;
    if (text_[begin] == byte_order_mark[0] && text_.substr(begin, 3) == byte_order_mark) begin += 3;
    const std::size_t first_cell = cells_;
    for (;;) {
        const Walk walk = plain_cells(begin, first_cell, out);
        begin = walk.begin;
        if (walk.row_ends) return last_cell(begin, first_cell, out);
        if (!bit(bits_.quotes, begin)) continue;
        const Ended cell = quoted_cell(begin);
        if (cell.separator == none) return none;
        const bool added = add_cell(cell.begin, cell.end, first_cell, out);
        if (cell.doubled && added) doubled_.push_back(static_cast<std::uint32_t>(cells_ - 1));
        if (cell.separator == text_.size() || bit(bits_.line_ends, cell.separator)) return cell.separator;
        begin = cell.separator + 1;
    }
}

/// Appends plain cells up to one that a quote opens, or that the row ends with, or until there is no more
/// room. The inner loop of it all: it goes from one set bit to the next and looks at nothing else.
RowSplitter::Walk RowSplitter::plain_cells(std::size_t begin, std::size_t first_cell, RowBlock& out) {
    const std::uint64_t* const separators = bits_.separators.data();
    const std::uint64_t* const line_ends = bits_.line_ends.data();
    const std::uint64_t* const quotes = bits_.quotes.data();
    const std::size_t size = text_.size();
    const std::size_t room = std::min(out.cells.size(), first_cell + limits_.row_cells);
    RowBlock::Cell* const into = out.cells.data();
    std::size_t cells = cells_;
    std::size_t word = begin / 64;
    std::uint64_t left = separators[word] & ~std::uint64_t{0} << (begin % 64);
    while ((quotes[begin / 64] >> (begin % 64) & 1) == 0) {
        while (left == 0) left = separators[++word];
        const std::uint64_t lowest = left & -left;
        const std::size_t at = word * 64 + static_cast<std::size_t>(std::countr_zero(left));
        if ((line_ends[word] & lowest) != 0 || at >= size) {
            cells_ = cells;
            return {begin, true};
        }
        if (cells < room) {
            into[cells++] = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at - begin)};
        } else {
            cells_ = cells;
            add_cell(begin, at, first_cell, out);
            return {at + 1, false};
        }
        left ^= lowest;
        begin = at + 1;
    }
    cells_ = cells;
    return {begin, false};
}

/// False if the row has as many as it may have.
bool RowSplitter::add_cell(std::size_t begin, std::size_t end, std::size_t first_cell, RowBlock& out) {
    if (cells_ - first_cell >= limits_.row_cells) {
        row_wide_ = true;
        return false;
    }
    if (cells_ == out.cells.size()) out.cells.resize(2 * cells_ + 64);
    out.cells[cells_++] = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)};
    return true;
}

/// The plain cell that a row ends with; none if the line is blank.
std::size_t RowSplitter::last_cell(std::size_t begin, std::size_t first_cell, RowBlock& out) {
    const Ended cell = plain_cell(begin);
    const bool blank = cells_ == first_cell && cell.begin == cell.end;
    if (cell.separator != none && !blank) add_cell(cell.begin, cell.end, first_cell, out);
    return cell.separator;
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

/// The next quote, or `end`.
const char* RowSplitter::next_quote(const char* from, const char* end) const {
    const void* found = std::memchr(from, dialect_.quote, static_cast<std::size_t>(end - from));
    return found == nullptr ? end : static_cast<const char*>(found);
}

/// The next quote or backslash, or `end`.
const char* RowSplitter::next_escape(const char* from, const char* end) const {
    return std::find_if(from, end, [&](char c) { return c == dialect_.quote || c == '\\'; });
}

void RowSplitter::undouble(std::string& text, RowBlock& out) const {
    for (const std::uint32_t index : doubled_) {
        RowBlock::Cell& cell = out.cells[index];
        char* const begin = text.data() + cell.begin;
        const char* const end = begin + cell.size;
        char* to = begin;
        for (const char* from = begin; from < end;) {
            const char* const stop = dialect_.backslash ? next_escape(from, end) : next_quote(from, end);
            const auto size = static_cast<std::size_t>(stop - from);
            std::memmove(to, from, size);
            to += size;
            if (stop == end) break;
            const bool pair =
                stop + 1 < end && (stop[1] == dialect_.quote || (stop[0] == '\\' && stop[1] == '\\'));
            *to++ = pair ? stop[1] : stop[0];
            from = stop + (pair ? 2 : 1);
        }
        cell.size = static_cast<std::uint32_t>(to - begin);
    }
}

}  // namespace waybill
