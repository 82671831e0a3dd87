// SPDX-License-Identifier: Apache-2.0

// Every reader of values on any bytes. What it says of itself must hold: a number read is read again from its
// own text, what stood around it is part of the cell, dates and codes have their form, cleaned text is clean.

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "text/company_numbers.hpp"
#include "text/legal_forms.hpp"
#include "text/utf8.hpp"
#include "text/values.hpp"

namespace {

using namespace waybill;

void expect(bool holds) {
    if (!holds) std::abort();
}

bool lies_in(std::string_view part, std::string_view text) {
    return part.empty() ||
           (part.data() >= text.data() && part.data() + part.size() <= text.data() + text.size());
}

void check_number(std::string_view text) {
    for (const auto style : {NumberStyle::unknown, NumberStyle::point, NumberStyle::comma}) {
        const NumberRead read = parse_number(text, style);
        expect(lies_in(read.prefix, text) && lies_in(read.suffix, text));
        if (!read.has_value()) continue;
        const NumberRead again = parse_number(to_string(read.value), NumberStyle::point);
        expect(again.fault == ValueFault::none && again.value == read.value);
    }
}

void check_date(std::string_view text) {
    for (const auto order :
         {DateOrder::unknown, DateOrder::dmy, DateOrder::mdy, DateOrder::ymd, DateOrder::serial}) {
        const DateRead read = parse_date(text, order);
        if (read.fault == ValueFault::none) expect(parse_iso_day(to_string(read.date)) == read.date);
    }
}

void check_codes(std::string_view text) {
    const HsRead hs = parse_hs(text);
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (hs.fault == ValueFault::none)
        expect(hs.digits.size() >= 2 && hs.digits.size() <= 12 &&
               std::all_of(hs.digits.begin(), hs.digits.end(), is_digit));
    if (const auto country = country_code(text)) expect(country_code(*country) == country);
    if (const auto currency = currency_code(text)) expect(currency_code(*currency) == currency);
    // "ST" alone is a sheet in Recommendation 20 and a piece in many programs, so that by itself it says
    // nothing.
    if (const auto unit = unit_code(text))
        expect(*unit == "ST" ? !unit_code(*unit) : unit_code(*unit) == unit);
    if (const auto rule = incoterm(text)) expect(rule->size() == 3);
}

void check_text(std::string_view text) {
    const std::string clean = clean_text(text);
    expect(clean == trimmed(clean) && clean.find("  ") == std::string::npos);
    expect(to_utf8(code_points(clean)) == clean);
    const std::string name = normalised_name(text);
    expect(name == trimmed(name) && name.find("  ") == std::string::npos);
    if (is_blank(text)) expect(parse_number(text, NumberStyle::point).fault == ValueFault::empty);
    (void)take_company_numbers(text, "RU");
    if (const auto number = read_company_number(text, "RU")) expect(number->digits.size() >= 6);
}

void check_forms(std::string_view text) {
    (void)split_legal_forms(text);  // not normalised
    const std::string name = normalised_name(text);
    const NameParts parts = split_legal_forms(name);
    expect(parts.core.empty() == name.empty() && name.find(parts.core) != std::string::npos);
    const NameParts again = split_legal_forms(parts.core);
    expect(again.core == parts.core && again.forms.empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    check_number(text);
    check_date(text);
    check_codes(text);
    check_text(text);
    check_forms(text);
    return 0;
}
