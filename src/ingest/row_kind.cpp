// SPDX-License-Identifier: Apache-2.0
// A totals row at the bottom of a vendor's sheet reads `ИТОГО | | | 1 245 000,00`: one cell says so and no
// cell names a party, a code or a day. A firm called "Total Ceramics" is no totals row: its row has a code or
// a day.
#include "ingest/row_kind.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "text/values.hpp"

namespace waybill {
namespace {

// Words of totals, in the form of normalised_name().
const std::vector<std::string>& totals_words() {
    static const std::vector<std::string> words = [] {
        // clang-format off
        std::vector<std::string> made = {
            "total", "totals", "grand total", "sub total", "subtotal", "sum", "итого", "итог", "всего", "сумма", "合计",
            "总计", "小计", "共计", "toplam", "jami", "жами", "жиыны", "барлығы", "razem", "suma", "gesamt", "summe",
            "разом", "усього", "الإجمالي", "totale", "総計", "總計", "합계", "총계", "소계", "총합계", "tổng cộng", "jumlah",
            "ընդամենը", "всього", "ukupno", "sveukupno", "genel toplam", "cəmi", "yekun", "ogółem", "celkem", "нийт",
            "المجموع", "umumiy", "sous total", "sous-total", "vsego", "itogo", "ümumi", "suma total",
        };
        // clang-format on
        for (std::string& word : made) word = normalised_name(word);
        return made;
    }();
    return words;
}

bool names_subject(Role role) {
    switch (role) {
        case Role::declaration_number:
        case Role::exporter_name:
        case Role::exporter_name_en:
        case Role::importer_name:
        case Role::importer_name_en:
        case Role::manufacturer_name:
        case Role::forwarder_name:
        case Role::notify_party_name:
        case Role::hs_code:
        case Role::description:
        case Role::hs_description:
        case Role::date:
            return true;
        default:
            return false;
    }
}

bool counts_as_content(Role role) {
    return names_subject(role) || role == Role::quantity || role == Role::value || role == Role::net_weight ||
           role == Role::gross_weight || role == Role::supplementary_quantity || role == Role::brand ||
           role == Role::model;
}

bool says_totals(std::string_view cell);

// "المجموع - Total", "Итого / Total": the word in two languages.
bool says_totals_twice(std::string_view cell) {
    for (const std::string_view mark : {" - ", " / "}) {
        const std::size_t at = cell.find(mark);
        if (at == std::string_view::npos) continue;
        return says_totals(cell.substr(0, at)) && says_totals(cell.substr(at + mark.size()));
    }
    return false;
}

// "итого", "total:", "total 2023", "grand total usd" - but not "total ceramics sa".
bool says_totals(std::string_view cell) {
    if (cell.empty() || cell.size() > 64) return false;
    if (says_totals_twice(cell)) return true;
    const std::string name = normalised_name(cell);
    for (const std::string_view word : totals_words()) {
        if (!std::string_view(name).starts_with(word)) continue;
        const std::string_view rest = std::string_view(name).substr(word.size());
        if (rest.empty()) return true;
        if (rest.front() != ' ') continue;
        const bool no_letters = std::none_of(
            rest.begin(), rest.end(), [](unsigned char c) { return std::isalpha(c) != 0 || c >= 0x80; });
        if (no_letters || rest.starts_with(" general") || rest.starts_with(" for ") ||
            rest.starts_with(" по ") || rest.starts_with(" usd")) {
            return true;
        }
    }
    return false;
}

// "Total BALDOSAS S.A.S.", "Sub-Total: CHENAB TRADERS", "BALDOSAS S.A.S. Total", "ОКТЯБРЬ Итог", "OCAK
// TOPLAMI".
bool names_totals_of(std::string_view cell) {
    if (cell.size() > 200) return false;
    const std::string name = normalised_name(cell);
    const auto at_an_end = [&](std::string_view word) {
        if (name.size() <= word.size()) return false;
        const std::size_t before = name.size() - word.size() - 1;
        return (name.starts_with(word) && name[word.size()] == ' ') ||
               (name.ends_with(word) && name[before] == ' ');
    };
    return name.ends_with(" toplami") || std::any_of(totals_words().begin(), totals_words().end(), at_an_end);
}

}  // namespace

RowRules::RowRules(const Layout& layout, std::vector<std::string> header) {
    for (std::string& cell : header) header_.push_back(normalised_name(cell));
    width_ = std::max(header_.size(), layout.columns.size());
    for (const ColumnBinding& column : layout.columns) {
        if (column.certainty == Certainty::unsure) continue;
        if (names_subject(column.role)) subject_.push_back(column.column);
        if (counts_as_content(column.role)) content_.push_back(column.column);
    }
}

bool RowRules::repeats_header(const RowBlock& block, std::size_t row) const {
    std::size_t same = 0;
    std::size_t filled = 0;
    const std::size_t width = std::min(block.width(row), header_.size());
    for (std::size_t i = 0; i < width; ++i) {
        const std::string_view cell = block.cell(row, i);
        if (header_[i].empty() || cell.empty()) continue;
        if (++filled == 2 && same == 0) return false;  // two cells unlike their headers: the usual row
        if (normalised_name(cell) == header_[i]) ++same;
    }
    return same >= 2 && same * 5 >= filled * 4;  // four in five cells
}

// "Sub-Total: CHENAB TRADERS" where rows have a day, a code and a description besides: the sum of a group.
bool RowRules::names_a_group(const RowBlock& block, std::size_t row) const {
    if (subject_.size() < 3) return false;  // else a firm called "Total Ceramics" may stand alone
    std::size_t filled = 0;
    bool said = false;
    for (const std::uint32_t column : subject_) {
        const std::string_view cell = block.cell(row, column);
        if (is_blank(cell)) continue;
        ++filled;
        said = said || names_totals_of(cell);
    }
    for (std::size_t i = 0; filled == 0 && !said && i < block.width(row); ++i)
        said = names_totals_of(block.cell(row, i));  // under a column that is not understood
    return filled <= 1 && said;
}

bool RowRules::is_totals(const RowBlock& block, std::size_t row) const {
    if (names_a_group(block, row)) return true;
    std::size_t said = 0;
    for (const std::uint32_t column : subject_) {
        const std::string_view cell = block.cell(row, column);
        if (is_blank(cell)) continue;
        if (!says_totals(cell)) return false;
        ++said;
    }
    if (said > 0) return true;
    // The word may stand in a column of no such role: "Total" under OFFICE.
    for (std::size_t i = 0; i < block.width(row); ++i) {
        if (says_totals(block.cell(row, i))) return true;
    }
    return false;
}

RowVerdict RowRules::judge(const RowBlock& block, std::size_t row) const {
    const std::size_t width = block.width(row);
    std::size_t filled = 0;  // no more than two matter
    for (std::size_t i = 0; i < width && filled < 2; ++i) {
        if (!is_blank(block.cell(row, i))) ++filled;
    }
    if (filled == 0) return {"blank row", {}};
    if (!header_.empty() && repeats_header(block, row)) return {"repeated header", {}};
    const auto holds = [&](std::uint32_t column) { return !is_blank(block.cell(row, column)); };
    std::size_t subjects = 0;
    for (std::size_t i = 0; i < subject_.size() && subjects < 2; ++i) subjects += holds(subject_[i]) ? 1 : 0;
    if (subjects <= 1 && is_totals(block, row)) return {"totals row", {}};
    for (std::size_t i = width_; i < width; ++i) {
        if (!is_blank(block.cell(row, i))) {
            return {"too many cells", fmt::format("{} cells where the header has {}", width, width_)};
        }
    }
    if (filled == 1 && width_ >= 4) {
        return {"note", "one cell is filled, which says nothing of a shipment"};
    }
    if (std::none_of(content_.begin(), content_.end(), holds)) {
        return {"no shipment content", "no party, goods, quantity, value or date in the columns recognised"};
    }
    return {};
}

}  // namespace waybill
