// SPDX-License-Identifier: Apache-2.0
#pragma once

// Declared text to normalised value: numbers, dates, countries, currencies, units, HS codes.
// Each function gives a value or the reason why there is none; nothing is guessed, nothing throws.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/day.hpp"
#include "core/decimal.hpp"

namespace waybill {

/// How a column writes its numbers. `unknown` decides cell by cell where that is unambiguous.
enum class NumberStyle : std::uint8_t {
    unknown,
    point,  ///< 1,234.56 or 1 234.56 or 1'234.56
    comma,  ///< 1.234,56 or 1 234,56
};

/// How a column orders numeric dates. `unknown` reads only what is unambiguous (ISO, names, day > 12).
enum class DateOrder : std::uint8_t { unknown, dmy, mdy, ymd, serial };

enum class ValueFault : std::uint8_t {
    none,
    empty,         ///< blank, "NULL", "N/A", "-", "нет", ...
    unreadable,    ///< not a number, no day, ...
    ambiguous,     ///< 1.234 or 03/04/2022 in a column whose style is not known
    out_of_range,  ///< more than a Decimal holds, a year before 1900 or after 2100
    rounded,       ///< a value is given, but the text had more than six decimals (vendor's doubles)
};

struct NumberRead {
    Decimal value;
    ValueFault fault = ValueFault::empty;  ///< `none` and `rounded` carry a value
    std::string_view suffix;               ///< what stood behind the number: "руб.", "kg", "USD"
    std::string_view prefix;               ///< what stood before: "$", "EUR"
    [[nodiscard]] bool has_value() const { return fault == ValueFault::none || fault == ValueFault::rounded; }
};
/// "1 234,56 руб.", "1,234.56", "1.1857e-05", "(12)", "-3". Rounds half to even at six decimals.
[[nodiscard]] NumberRead parse_number(std::string_view text, NumberStyle style);

struct DateRead {
    DatedDay date;
    ValueFault fault = ValueFault::empty;
};
/// ISO (with time and zone: the date as written), 31.12.2022, 12/31/22, 20221231, "Oct 2025", "окт 2025",
/// "2025年3月", "Q"-less months in the languages of customs files, Excel serials where the order says so.
[[nodiscard]] DateRead parse_date(std::string_view text, DateOrder order);

/// A month whose year stands in a cell of its own: ("2024", "01"), ("2024", "Enero").
[[nodiscard]] DateRead month_of_year(std::string_view year, std::string_view month);

/// ISO 3166-1 alpha-2 of a country written as a name in a UN language (and those of the data), as alpha-2,
/// alpha-3 or numeric code, or "CHINA (CN)", "(CN) CHINA", "156 - КИТАЙ". Historic names map to the successor
/// only where there is just one (GERMAN FEDERAL REPUBLIC -> DE; USSR -> none).
[[nodiscard]] std::optional<std::string_view> country_code(std::string_view text);

/// English short name of an ISO 3166-1 alpha-2 code, for display; the code itself if it is not one.
[[nodiscard]] std::string_view country_name(std::string_view alpha2);

/// ISO 4217 code of "USD", "US DOLLARS", "840", "$" (none: ambiguous), "руб.", "€", "人民币", ...
[[nodiscard]] std::optional<std::string_view> currency_code(std::string_view text);

/// UN/CEFACT Recommendation 20 common code: "KGM" for kg, кг, KILOGRAMS, 166; "C62" or "H87" for pieces,
/// "SET", "PR", "MTK", "LTR", "TNE", "CT" (carton)... Nothing if it is not known.
[[nodiscard]] std::optional<std::string_view> unit_code(std::string_view text);

/// Kilograms per unit for units of mass, as a ratio of integers; nothing for other units.
struct Ratio {
    std::int64_t numerator = 1;
    std::int64_t denominator = 1;
};
[[nodiscard]] std::optional<Ratio> kilograms_per(std::string_view rec20_code);

struct HsRead {
    std::string digits;          ///< 2 to 12 digits, leading zero restored where it was surely lost
    bool zero_restored = false;  ///< "106190000" -> "0106190000": odd length and the chapter fits
    ValueFault fault = ValueFault::empty;
};
/// Digits of a tariff code: "6907.21.00", "6907 21 000 0", "690721.0" (a spreadsheet's float) ...
[[nodiscard]] HsRead parse_hs(std::string_view text);
/// Whether the first four of these digits are a heading of some edition of the HS, chapters 1 to 97.
[[nodiscard]] bool is_hs_heading(std::string_view digits);

/// Incoterms 2010/2020 (and DAF, DES, DEQ, DDU of 2000) rule: "CIP MOSCOW" -> "CIP".
[[nodiscard]] std::optional<std::string_view> incoterm(std::string_view text);

/// The cell means "nothing": blank, NULL, N/A, NONE, -, --, нет, не указан, 无, ...
[[nodiscard]] bool is_blank(std::string_view text);

/// Trimmed, inner white space to one space, HTML entities (&#10;, &amp;, also doubled) resolved. The declared
/// text is kept elsewhere; this is what names and descriptions are shown and compared as.
[[nodiscard]] std::string clean_text(std::string_view text);

/// The exact normalised form of a company name: clean_text, NFKC, case folded, letters of one word that mix
/// Latin and Cyrillic look-alikes brought to the word's main script, quotes and punctuation to spaces, single
/// spaces. No legal forms are cut and nothing is transliterated: that is resolution's work.
[[nodiscard]] std::string normalised_name(std::string_view text);

/// Whether a consignee's name is none: "TO ORDER", "TO THE ORDER OF BANK X", "A LA ORDEN", "凭指示". Such a
/// bill passes to whoever holds it.
[[nodiscard]] bool is_to_order(std::string_view name);

}  // namespace waybill
