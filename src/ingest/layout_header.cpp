// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <map>

#include "ingest/layout_parts.hpp"
#include "text/values.hpp"

// The header is the row among the first hundred in which most cells mean something as headers and few are
// numbers or days: title rows have one filled cell, data rows have numbers. A row of group names above it
// ("Exporter", "Consignee" over "Name", "Address"), a second line or one of units below it belongs to it.
// Where no row qualifies, a row of plain words above columns of numbers is taken; else the sheet has no
// header.

namespace waybill {
namespace {

constexpr std::uint32_t rows_searched = 100;  // the longest preamble seen had 24 rows
constexpr std::size_t longest_header = 200;   // bytes of a cell; the longest real header had 190

struct CellView {
    bool blank = true, number = false, date = false, known = false, complete = false, bare = false;
};

CellView look_at(std::string_view text) {
    CellView v;
    if (is_blank(text)) return v;
    v.blank = false;
    const NumberRead number = parse_number(text, NumberStyle::unknown);
    const bool plain = number.suffix.empty() && number.prefix.empty();  // not G011, nor "12 kg"
    v.number = plain && (number.has_value() || number.fault == ValueFault::ambiguous);
    v.date = !v.number && text.size() <= 30 && parse_date(text, DateOrder::unknown).fault == ValueFault::none;
    if (v.number || v.date || text.size() > longest_header) return v;
    const Meaning m = meaning_of(text);
    v.known = is_known_code(m.words.code) || m.role != Role::unknown || m.on_import != Role::unknown ||
              !m.nothing.empty() || m.bare;
    v.complete = v.known && ((m.complete && m.words.unknown.empty()) || is_known_code(m.words.code));
    v.bare = m.bare;
    return v;
}

struct RowView {
    std::uint32_t filled = 0, numbers = 0, known = 0, plain = 0;
    double score = 0;
};

RowView look_at_row(const RowBlock& block, std::uint32_t row) {
    RowView v;
    std::map<std::string_view, CellView> seen;
    for (std::size_t c = 0; c < block.width(row); ++c) {
        const std::string_view text = block.cell(row, c);
        auto [it, fresh] = seen.try_emplace(text);
        if (fresh) it->second = look_at(text);
        const CellView& cell = it->second;
        if (cell.blank) continue;
        ++v.filled;
        if (cell.number || cell.date) {
            ++v.numbers;
            v.score -= 1.5;
        } else if (cell.known) {
            ++v.known;
            v.score += cell.complete ? 1.0 : 0.5;
        } else {
            ++v.plain;
            v.score -= 0.2;
        }
    }
    return v;
}

std::uint32_t sheet_width(const RowBlock& block) {
    std::size_t width = 0;
    for (std::uint32_t r = 0; r < block.rows(); ++r) {
        std::size_t n = block.width(r);
        while (n > width && is_blank(block.cell(r, n - 1))) --n;
        width = std::max(width, n);
    }
    return static_cast<std::uint32_t>(width);
}

bool blank_row(const RowBlock& block, std::uint32_t row) {
    for (std::size_t c = 0; c < block.width(row); ++c) {
        if (!is_blank(block.cell(row, c))) return false;
    }
    return true;
}

/// 1, 2, 3, ... as some forms number their columns below the header; А, Б, В, 1, 2 as statistical tables do.
bool numbers_columns(const RowBlock& block, std::uint32_t row) {
    static constexpr std::string_view letters[] = {"А", "Б", "В", "Г", "A", "B", "C", "D"};
    std::uint32_t filled = 0, next = 0, lettered = 0;
    for (std::size_t c = 0; c < block.width(row); ++c) {
        const std::string_view text = block.cell(row, c);
        if (is_blank(text)) continue;
        ++filled;
        if (next == 0 && lettered < 4 && (text == letters[lettered] || text == letters[4 + lettered])) {
            ++lettered;
            continue;
        }
        const NumberRead read = parse_number(text, NumberStyle::unknown);
        const bool counts = read.has_value() && (read.value.micro / Decimal::scale == next + 1 ||
                                                 -read.value.micro / Decimal::scale == next + 1);  // "(1)"
        if (counts) ++next;
    }
    return filled >= 3 && next > 0 && next + lettered == filled;
}

/// "kg", "тонн", "тыс. долл. США", "в ед. изм.": a measure and nothing else.
bool is_measure(const std::string& text) {
    if (unit_code(text) || currency_code(text)) return true;
    using enum Concept;
    const HeaderWords w = read_header(text);
    if (!w.unknown.empty() || !w.numbers.empty()) return false;
    const bool measures = w.any({kilogram, tonne, pound, pieces, unit}) || w.factor != 1 ||
                          !w.currency.empty() || !w.loose_currency.empty();
    return measures && std::all_of(w.in_order.begin(), w.in_order.end(), [](Concept c) {
               return c == kilogram || c == tonne || c == pound || c == pieces || c == unit || c == measure ||
                      c == supplementary;
           });
}

/// "in units of measure" says nothing of the number above it.
bool names_a_measure(const std::string& text) {
    const HeaderWords w = read_header(text);
    return unit_code(text) || currency_code(text) || !w.any({Concept::unit, Concept::measure});
}

/// "kg", "шт", "долл. США" under a header, in columns of numbers: what their cells are measured in.
bool gives_units(const RowBlock& block, std::uint32_t header, std::uint32_t row) {
    std::uint32_t units = 0, filled = 0, filled_below = 0;
    if (row + 1 >= block.rows()) return false;
    for (std::size_t c = 0; c < block.width(row + 1); ++c) {
        if (!is_blank(block.cell(row + 1, c))) ++filled_below;
    }
    for (std::size_t c = 0; c < block.width(row); ++c) {
        const std::string_view text = block.cell(row, c);
        if (is_blank(text)) continue;
        ++filled;
        const std::string unit = clean_text(text);
        const NumberRead next = parse_number(block.cell(row + 1, c), NumberStyle::unknown);
        const bool under_numbers = next.has_value() || next.fault == ValueFault::ambiguous;
        if (under_numbers && !is_blank(block.cell(header, c)) && is_measure(unit)) ++units;
    }
    return units > 0 && units == filled && filled * 2 <= filled_below;
}

std::string joined(std::string_view upper, std::string_view lower) {
    if (upper.empty() || upper == lower) return std::string(lower);
    if (lower.empty()) return std::string(upper);
    return std::string(upper) + " / " + std::string(lower);
}

/// Names of a header in two lines: a group name reaches over the blank cells to its right.
std::vector<std::string> joined_names(const RowBlock& block, std::uint32_t upper, std::uint32_t lower,
                                      std::uint32_t width) {
    std::vector<std::string> names;
    std::string group;
    for (std::uint32_t c = 0; c < width; ++c) {
        const std::string above = clean_text(block.cell(upper, c));
        const std::string below = clean_text(block.cell(lower, c));
        if (!above.empty())
            group = above;
        else if (below.empty())
            group.clear();
        names.push_back(joined(above.empty() ? group : above, below));
    }
    return names;
}

/// Whether `lower` completes `upper`: no numbers, and where the one has gaps the other has words.
bool second_line(const RowBlock& block, std::uint32_t upper, std::uint32_t lower, bool upper_is_header) {
    const RowView a = look_at_row(block, upper), b = look_at_row(block, lower);
    if (a.filled < 2 || b.filled < 2 || a.numbers > 0 || b.numbers > 0) return false;
    std::uint32_t gaps = 0;
    for (std::size_t c = 0; c < block.width(lower); ++c) {
        if (!is_blank(block.cell(lower, c)) && is_blank(block.cell(upper, c))) ++gaps;
    }
    if (!upper_is_header)
        return a.known >= 1 && a.known * 2 >= a.filled && (gaps >= 1 || a.filled < b.filled);
    const bool told = b.known * 2 >= b.filled;
    const bool twin =
        b.known * 10 >= b.filled * 7 && b.filled * 10 >= a.filled * 7;  // the same in another language
    return told && (gaps >= 1 || twin);
}

std::vector<std::string> single_names(const RowBlock& block, std::uint32_t row, std::uint32_t width) {
    std::vector<std::string> names;
    for (std::uint32_t c = 0; c < width; ++c) names.push_back(clean_text(block.cell(row, c)));
    return names;
}

/// A row of different words above at least one column of numbers or days: a header in words we do not know.
bool shaped_like_header(const RowBlock& block, std::uint32_t row) {
    const RowView v = look_at_row(block, row);
    if (v.filled < 2 || v.numbers > 0) return false;
    std::map<std::string_view, int> seen;
    for (std::size_t c = 0; c < block.width(row); ++c) {
        const std::string_view text = block.cell(row, c);
        if (is_blank(text)) continue;
        if (text.size() > longest_header || ++seen[text] > 1) return false;
    }
    for (std::size_t c = 0; c < block.width(row); ++c) {
        std::uint32_t filled = 0, numbers = 0;
        for (std::uint32_t r = row + 1; r < std::min<std::size_t>(block.rows(), row + 21); ++r) {
            const CellView cell = look_at(block.cell(r, c));
            if (cell.blank) continue;
            ++filled;
            if (cell.number || cell.date) ++numbers;
        }
        if (filled >= 2 && numbers == filled) return true;
    }
    return false;
}

HeaderPlace no_header(const RowBlock& block) {
    HeaderPlace place;
    while (place.row < block.rows() && blank_row(block, place.row)) ++place.row;
    if (place.row == block.rows()) place.row = 0;
    place.names.assign(sheet_width(block), "");
    place.evidence = "no row reads as a header; columns by their cells alone";
    return place;
}

std::optional<std::uint32_t> best_row(const RowBlock& block) {
    std::optional<std::uint32_t> best;
    double score = 0;
    const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(block.rows(), rows_searched));
    for (std::uint32_t r = 0; r < end; ++r) {
        const RowView v = look_at_row(block, r);
        const bool enough = v.known >= 2 || (v.known == 1 && v.filled == 1 && sheet_width(block) == 1);
        if (!enough || v.numbers * 4 > v.filled || v.score <= 0.3 * v.filled) continue;
        if (!best || v.score > score * 1.1) {
            best = r;
            score = v.score;
        }
    }
    return best;
}

void add_second_line(const RowBlock& block, HeaderPlace& place, std::uint32_t width) {
    if (place.row > 0 && second_line(block, place.row - 1, place.row, false)) {
        place.names = joined_names(block, place.row - 1, place.row, width);
        place.row -= 1;
        place.rows = 2;
    } else if (place.row + 1 < block.rows() && second_line(block, place.row, place.row + 1, true)) {
        place.names = joined_names(block, place.row, place.row + 1, width);
        place.rows = 2;
    }
    const std::uint32_t last = place.row + place.rows - 1;
    if (gives_units(block, last, last + 1)) {
        for (std::uint32_t c = 0; c < width; ++c) {
            const std::string measure = clean_text(block.cell(last + 1, c));
            if (names_a_measure(measure)) place.names[c] = joined(place.names[c], measure);
        }
        place.rows += 1;
    }
    const std::uint32_t below = place.row + place.rows;
    if (below < block.rows() && numbers_columns(block, below)) place.rows += 1;
}

}  // namespace

HeaderPlace find_header(const RowBlock& block) {
    if (block.rows() == 0) return no_header(block);
    const std::uint32_t width = sheet_width(block);
    HeaderPlace place;
    if (!block.row_number.empty() && block.row_number[0] == 0) {
        place.rows = 1;
        place.names = single_names(block, 0, width);
        place.evidence = "the format names its columns";
        return place;
    }
    if (const auto row = best_row(block)) {
        place.row = *row;
        place.rows = 1;
        place.names = single_names(block, *row, width);
        add_second_line(block, place, width);
        place.evidence = "most cells of the row are header words";
        return place;
    }
    const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(block.rows(), 20));
    for (std::uint32_t r = 0; r < end; ++r) {
        if (!shaped_like_header(block, r)) continue;
        place.row = r;
        place.rows = 1;
        place.names = single_names(block, r, width);
        place.evidence = "a row of words above columns of numbers";
        return place;
    }
    return no_header(block);
}

DataRows data_rows(const RowBlock& block, const HeaderPlace& header) {
    // 300,000 cells: some 0.2 s of tests for the widest sheet; never fewer than 20 rows.
    const std::size_t width = std::max<std::size_t>(header.names.size(), 1);
    const std::size_t most = std::clamp<std::size_t>(300'000 / width, 20, 2'000);
    DataRows rows;
    for (auto r = header.row + header.rows; r < block.rows() && rows.size() < most; ++r) {
        if (blank_row(block, r)) continue;
        bool repeated = header.rows > 0;
        for (std::uint32_t c = 0; repeated && c < header.names.size(); ++c) {
            repeated = block.cell(r, c) == block.cell(header.row, c);
        }
        if (!repeated) rows.push_back(r);
    }
    return rows;
}

}  // namespace waybill
