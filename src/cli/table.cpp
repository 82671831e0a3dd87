// SPDX-License-Identifier: Apache-2.0
#include "cli/table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/terminal_text.hpp"

namespace waybill {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t named_columns = 12;  // of those that find no room: enough to know which kind they are
constexpr std::size_t narrowest = 8;       // below it a name cannot be told from its neighbours
// Widths are worked out from the rows up to here; a wider cell further down shifts its own line, uncut.
constexpr std::size_t sampled_rows = 10'000;
// How far rows that are not shown are counted, so that "100 of 23,660 rows" can be said without waiting long.
constexpr std::uint64_t counted_rows = 1'000'000;

std::size_t needed(const std::vector<std::size_t>& natural, const std::vector<bool>& cuttable,
                   std::size_t shown) {
    std::size_t sum = gap * (shown - 1);
    for (std::size_t i = 0; i < shown; ++i) sum += cuttable[i] ? std::min(natural[i], narrowest) : natural[i];
    return sum;
}

// Shares `room` among the cuttable columns: narrow ones get all they need, the others the same.
void share(ColumnFit& fit, const std::vector<bool>& cuttable, std::size_t room) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < fit.shown; ++i) {
        if (cuttable[i]) order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return fit.widths[a] < fit.widths[b]; });
    std::size_t left = order.size();
    for (const std::size_t column : order) {
        const std::size_t most = std::max<std::size_t>(1, room / left);
        fit.widths[column] = std::min(fit.widths[column], most);
        room -= std::min(room, fit.widths[column]);
        --left;
    }
}

void pad(std::string& line, std::size_t columns) {
    line.append(columns, ' ');
}

std::string rule(std::size_t width) {
    std::string line;
    for (std::size_t i = 0; i < width; ++i) line += "─";
    return line;
}

}  // namespace

ColumnFit fit_columns(const std::vector<std::size_t>& natural, const std::vector<bool>& cuttable,
                      std::size_t available) {
    ColumnFit fit{natural, natural.size()};
    std::size_t total = gap * (natural.empty() ? 0 : natural.size() - 1);
    for (const auto width : natural) total += width;
    if (total <= available) return fit;
    while (fit.shown > 1 && needed(natural, cuttable, fit.shown) > available) --fit.shown;
    fit.widths.resize(fit.shown);
    std::size_t fixed = gap * (fit.shown - 1);
    for (std::size_t i = 0; i < fit.shown; ++i) fixed += cuttable[i] ? 0 : natural[i];
    share(fit, cuttable, available > fixed ? available - fixed : 0);
    return fit;
}

TableOutput::TableOutput(Console& console, TableLimits limits)
    : console_(console), limits_(std::move(limits)) {}

void TableOutput::begin(const std::vector<OutputColumn>& columns) {
    columns_ = columns;
}

bool TableOutput::row(std::span<const OutputCell> cells) {
    ++rows_;
    if (limited() && rows_ > limits_.rows) return rows_ <= limits_.rows + counted_rows;
    Row row;
    row.reserve(cells.size());
    for (const auto& cell : cells) row.push_back(printable(cell.null ? std::string_view{} : cell.text));
    if (settled_) {
        write_row(row, false);
        return static_cast<bool>(console_.out);
    }
    held_.push_back(std::move(row));
    if (held_.size() == sampled_rows) settle(false);
    return static_cast<bool>(console_.out);
}

void TableOutput::end() {
    if (!settled_) settle(true);
    write_footer();
}

std::vector<std::size_t> TableOutput::natural_widths(const Row& names) const {
    std::vector<std::size_t> natural;
    for (const auto& name : names) natural.push_back(display_width(name));
    for (const auto& row : held_) {
        for (std::size_t i = 0; i < row.size(); ++i) natural[i] = std::max(natural[i], display_width(row[i]));
    }
    return natural;
}

// Vendors' files fill few of a record's columns; the others would push these out of sight.
void TableOutput::leave_out_empty(const std::vector<std::size_t>& natural) {
    std::size_t total = 0;
    for (const auto width : natural) total += width + gap;
    if (held_.empty() || total <= console_.width + gap) return;
    std::erase_if(places_, [this](std::size_t place) {
        return std::all_of(held_.begin(), held_.end(),
                           [place](const Row& row) { return row[place].empty(); });
    });
}

void TableOutput::settle(bool all_rows_held) {
    settled_ = true;
    Row names;
    for (const auto& column : columns_) {
        names.push_back(printable(column.name));
        places_.push_back(places_.size());
    }
    const auto natural = natural_widths(names);
    if (console_.out_terminal && all_rows_held) leave_out_empty(natural);
    std::vector<std::size_t> widths;
    std::vector<bool> cuttable;
    for (const std::size_t place : places_) {
        widths.push_back(natural[place]);
        cuttable.push_back(columns_[place].kind == CellKind::text && !columns_[place].whole);
    }
    fit_ = console_.out_terminal ? fit_columns(widths, cuttable, console_.width)
                                 : ColumnFit{widths, widths.size()};
    write_row(names, true);
    std::string line;
    for (std::size_t i = 0; i < fit_.shown; ++i) {
        if (i > 0) pad(line, gap);
        line += rule(fit_.widths[i]);
    }
    console_.out << toned(console_, console_.out_terminal, Tone::dim, line) << '\n';
    for (const auto& row : held_) write_row(row, false);
    held_ = {};
}

void TableOutput::write_row(const Row& cells, bool heading) {
    std::string line;
    for (std::size_t i = 0; i < fit_.shown; ++i) {
        if (i > 0) pad(line, gap);
        const OutputColumn& column = columns_[places_[i]];
        const bool right = column.kind == CellKind::number;
        std::string cell = cells[places_[i]];
        if (console_.out_terminal && (heading || !right) && display_width(cell) > fit_.widths[i]) {
            cell = cut_to_width(cell, fit_.widths[i]);
            if (!heading) ++cut_cells_;
        }
        const std::size_t width = display_width(cell);
        const std::size_t blank = fit_.widths[i] > width ? fit_.widths[i] - width : 0;
        if (right) pad(line, blank);
        line += heading ? toned(console_, console_.out_terminal, Tone::bold, cell) : cell;
        if (!right && i + 1 < fit_.shown) pad(line, blank);
    }
    line.resize(line.find_last_not_of(' ') + 1);
    console_.out << line << '\n';
}

void TableOutput::write_footer() {
    std::vector<std::string> parts;
    if (rows_ == 0) parts.emplace_back("no rows");
    if (limited() && rows_ > limits_.rows) {
        const bool all_counted = rows_ <= limits_.rows + counted_rows;
        parts.push_back(fmt::format("{} of {}{} rows shown (--limit 0: all)", grouped(limits_.rows),
                                    all_counted ? "" : "more than ", grouped(rows_ - (all_counted ? 0 : 1))));
    }
    if (cut_cells_ > 0) parts.push_back(counted(cut_cells_, "cell") + " cut to fit");
    if (places_.size() < columns_.size())
        parts.push_back(counted(columns_.size() - places_.size(), "empty column") + " left out");
    if (fit_.shown < places_.size()) {
        const std::size_t hidden = places_.size() - fit_.shown;
        std::vector<std::string> names;
        for (std::size_t i = 0; i < std::min(hidden, named_columns); ++i)
            names.push_back(printable(columns_[places_[fit_.shown + i]].name));
        if (hidden > named_columns) names.emplace_back("...");
        parts.push_back(
            fmt::format("{} without room: {}", counted(hidden, "column"), fmt::join(names, ", ")));
    }
    if (parts.empty()) return;
    if (cut_cells_ > 0 || fit_.shown < columns_.size()) parts.push_back(limits_.see_all);
    const std::string text = fmt::format("{}", fmt::join(parts, "; "));
    for (const auto& line : wrapped(text, console_.out_terminal ? console_.width : 0))
        console_.out << toned(console_, console_.out_terminal, Tone::dim, line) << '\n';
}

void print_table(Console& console, const std::vector<OutputColumn>& columns,
                 const std::vector<std::vector<std::string>>& rows, const std::string& see_all) {
    TableOutput table(console, {0, see_all});
    write_rows(table, columns, rows);
}

void print_fields(Console& console, const std::vector<std::pair<std::string, std::string>>& fields) {
    std::size_t names = 0;
    for (const auto& [name, text] : fields) names = std::max(names, display_width(printable(name)));
    if (console.out_terminal) names = std::min(names, std::max<std::size_t>(narrowest, console.width / 2));
    const std::size_t room = console.width > names + gap ? console.width - names - gap : 1;
    for (const auto& [name, text] : fields) {
        std::string label = printable(name);
        if (console.out_terminal) label = cut_to_width(label, names);
        const auto lines = wrapped(printable_lines(text), console.out_terminal ? room : 0);
        for (const auto& line : lines) {
            console.out << toned(console, console.out_terminal, Tone::dim, label);
            if (!line.empty()) console.out << std::string(names - display_width(label) + gap, ' ') << line;
            console.out << '\n';
            label.clear();
        }
    }
}

}  // namespace waybill
