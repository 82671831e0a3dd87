// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the cells of a column look like, whatever its header says: shares of cells that read as tariff codes,
// days, countries, numbers, names, and so on over a sample.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/roles.hpp"
#include "ingest/rows.hpp"
#include "text/values.hpp"

namespace waybill {

/// Counts over the cells of a column that are not blank. A cell counts in every line that it fits.
struct ColumnContent {
    std::uint32_t rows = 0;      ///< data rows looked at
    std::uint32_t filled = 0;    ///< of these, cells that are not blank
    std::uint32_t distinct = 0;  ///< different texts among them
    std::uint32_t numbers = 0, integers = 0, zeros = 0, small_integers = 0;
    std::uint32_t suffixed = 0;  ///< numbers with something behind: "12 kg"
    std::uint32_t dates = 0, months = 0, years = 0, serials = 0;
    std::uint32_t day_first = 0, month_first = 0, ambiguous_days = 0, iso_days = 0;
    std::uint32_t short_named_days = 0;  ///< "17-Jan-24", "Nov-24"
    std::uint32_t glued_months = 0;      ///< "202411", "2024.11"; numbers too, thus not among `dates`
    std::uint32_t decimal_points = 0, decimal_commas = 0, ambiguous_numbers = 0;
    std::uint32_t tariff_codes = 0, tariff_digits[13] = {};
    std::uint32_t tariff_headings = 0;  ///< of these, with a heading that the HS has
    std::uint32_t countries = 0, currencies = 0, units = 0, incoterms = 0, containers = 0, directions = 0,
                  modes = 0;
    std::uint32_t imports = 0, exports = 0;
    std::uint32_t flow_imports = 0, flow_exports = 0;  ///< 1 and 2, as statistical offices write flows
    std::uint32_t ids = 0;    ///< one word with at least four digits: 7707083893, ESB01966597
    std::uint32_t coded = 0;  ///< short and with a digit, and no day: "C 2055", "MC/EX 24"
    std::uint32_t uuids = 0;
    std::uint32_t inn = 0, bin = 0;  ///< Russian INN, Kazakh BIN or IIN with the right check digit
    std::uint32_t worded = 0;        ///< at least two letters, and no number, day or code
    std::uint32_t long_text = 0;     ///< worded and longer than 60 bytes
    std::uint32_t with_digits = 0;   ///< worded, with digits in it, as addresses have
    std::uint32_t to_order = 0;      ///< "TO THE ORDER", "TO ORDER OF ..."
    std::string constant;            ///< the one text that all filled cells have; empty if they differ

    /// Share of the filled cells, 0 if there are none.
    [[nodiscard]] double share(std::uint32_t n) const {
        return filled == 0 ? 0.0 : static_cast<double>(n) / static_cast<double>(filled);
    }
    [[nodiscard]] DateOrder date_order() const;
    [[nodiscard]] NumberStyle number_style() const;
};

/// Rows of a block that hold data: below the header, not blank, not the header once more.
using DataRows = std::vector<std::uint32_t>;

[[nodiscard]] ColumnContent content_of(const RowBlock& block, const DataRows& rows, std::uint32_t column);

/// "ИМ", "EX 10", "进口": what a cell of a direction column says; nothing of codes such as 1 and 2.
[[nodiscard]] std::optional<Direction> direction_told(std::string_view text);

/// How well a column's cells fit a role.
struct Fit {
    enum class Grade : std::uint8_t {
        no_cells,  ///< nothing to look at
        against,   ///< the cells are something else
        neutral,   ///< some fit, some do not
        untested,  ///< any text would do
        good,
    } grade = Grade::untested;
    double share = 0;       ///< of the filled cells
    std::string_view what;  ///< "are tariff codes"
    bool instead = false;   ///< `what` says what they are instead
};
[[nodiscard]] Fit fit(Role role, const ColumnContent& content);

/// The numbers of a column, row by row; nothing where a cell is blank or no number.
[[nodiscard]] std::vector<std::optional<double>> numbers_of(const RowBlock& block, const DataRows& rows,
                                                            std::uint32_t column, NumberStyle style);

/// ISO 6346: four letters, the last of U, J, Z, six digits and the right check digit.
[[nodiscard]] bool is_container_number(std::string_view text);
/// Russian taxpayer number of 10 or 12 digits with right check digits.
[[nodiscard]] bool is_inn(std::string_view digits);
/// Kazakh business or individual number, 12 digits with the right check digit.
[[nodiscard]] bool is_bin(std::string_view digits);

}  // namespace waybill
