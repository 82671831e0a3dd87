// SPDX-License-Identifier: Apache-2.0
#pragma once

// Slow twin of src/text/number.cpp: tries every way in which a number can be grouped, and works out each
// value with digits in strings. It knows signs and exponents, but no words around the number.

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "text/values.hpp"

namespace waybill::reference {

/// Digits with the place of the point: "12.5" is {"125", 1}.
struct BigNumber {
    std::string digits;
    long behind = 0;
};

inline std::string without_leading_zeros(std::string digits) {
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

/// Adds one to a row of digits.
inline std::string plus_one(std::string digits) {
    for (std::size_t i = digits.size(); i > 0; --i) {
        if (digits[i - 1] != '9') {
            ++digits[i - 1];
            return digits;
        }
        digits[i - 1] = '0';
    }
    return digits.insert(0, 1, '1');
}

struct Reading {
    std::string micro;  ///< digits of the size in units of 10^-6, without leading zeros; empty for 0
    bool rounded = false;
    auto operator<=>(const Reading&) const = default;
};

/// In units of 10^-6, half to even.
inline Reading in_micro(BigNumber number) {
    number.digits = without_leading_zeros(number.digits);
    if (number.digits.empty()) return {};
    long cut = number.behind - 6;  // digits to be cut off
    if (cut <= 0) {
        if (cut < -60) cut = -60;  // out of range all the same
        return {number.digits + std::string(static_cast<std::size_t>(-cut), '0'), false};
    }
    if (cut > static_cast<long>(number.digits.size())) return {"", true};
    const std::string kept = number.digits.substr(0, number.digits.size() - static_cast<std::size_t>(cut));
    const std::string lost = number.digits.substr(kept.size());
    const bool rounded = lost.find_first_not_of('0') != std::string::npos;
    std::string half(lost.size(), '0');
    half[0] = '5';
    const bool odd = !kept.empty() && (kept.back() - '0') % 2 == 1;
    const bool up = lost > half || (lost == half && odd);
    return {without_leading_zeros(up ? plus_one(kept) : kept), rounded};
}

inline bool all_digits(std::string_view text) {
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

inline std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == separator)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

/// The digits of a whole part grouped by `group` (0: not at all); nothing if it is not grouped so.
inline std::optional<std::string> ungrouped(const std::string& whole, char group) {
    if (group == 0) return all_digits(whole) ? std::optional(whole) : std::nullopt;
    const auto parts = split(whole, group);
    if (parts.size() < 2 || parts.size() > 12) return std::nullopt;
    std::string digits;
    for (const auto& part : parts) {
        if (!all_digits(part)) return std::nullopt;
        digits += part;
    }
    if (parts[0].empty() || parts[0].size() > 3 || parts[0][0] == '0' || parts.back().size() != 3)
        return std::nullopt;
    const auto middle_are = [&](std::size_t size) {
        return std::all_of(parts.begin() + 1, parts.end() - 1,
                           [&](const auto& part) { return part.size() == size; });
    };
    const bool indian = group == ',' && parts[0].size() <= 2 && middle_are(2);
    if (!middle_are(3) && !indian) return std::nullopt;
    return digits;
}

/// Every reading of `text` (no sign, no exponent) with these separators; 0 stands for none.
inline std::optional<BigNumber> read_as(const std::string& text, char decimal, char group) {
    std::string whole = text, behind;
    if (decimal != 0) {
        const std::size_t at = text.find(decimal);
        if (at == std::string::npos || text.find(decimal, at + 1) != std::string::npos) return std::nullopt;
        whole = text.substr(0, at);
        behind = text.substr(at + 1);
        if (!all_digits(behind) || (whole.empty() && behind.empty())) return std::nullopt;
        if (behind.empty() && group != 0 && whole.find(group) == std::string::npos) return std::nullopt;
    }
    if (decimal == 0 && whole.empty()) return std::nullopt;
    const auto digits = ungrouped(whole, group);
    if (!digits) return std::nullopt;
    return BigNumber{*digits + behind, static_cast<long>(behind.size())};
}

/// What parse_number should say of `text`, which holds nothing but a sign, digits, '.', ',', ' ', '\'', and
/// an exponent. The value is in `micro`.
struct NumberAnswer {
    ValueFault fault = ValueFault::unreadable;
    std::int64_t micro = 0;
    bool operator==(const NumberAnswer&) const = default;
};

inline NumberAnswer answer_of(const Reading& reading, bool negative) {
    const std::string most = negative ? "9223372036854775808" : "9223372036854775807";
    const auto& digits = reading.micro;
    if (digits.size() > most.size() || (digits.size() == most.size() && digits > most))
        return {ValueFault::out_of_range, 0};
    std::uint64_t size = 0;
    for (const char c : digits) size = size * 10 + static_cast<std::uint64_t>(c - '0');
    return {reading.rounded ? ValueFault::rounded : ValueFault::none,
            static_cast<std::int64_t>(negative ? 0 - size : size)};
}

inline NumberAnswer number(std::string text, NumberStyle style) {
    bool negative = false;
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
        negative = text[0] == '-';
        text.erase(0, 1);
    }
    long exponent = 0;
    const std::size_t e = text.find_first_of("eE");
    const bool has_exponent = e != std::string::npos;
    if (has_exponent) {
        exponent = std::stol(text.substr(e + 1));
        text.resize(e);
    }
    const auto readings_with = [&](const std::string& decimals, const std::string& groups) {
        std::set<Reading> readings;
        for (const char decimal : decimals) {
            for (const char group : groups) {
                const bool same = decimal == group && decimal != 0;
                if (same || (has_exponent && group != 0)) continue;
                auto found = read_as(text, decimal, group);
                if (!found) continue;
                found->behind -= exponent;
                readings.insert(in_micro(*found));
            }
        }
        return readings;
    };
    using namespace std::string_literals;
    std::set<Reading> readings;
    if (style == NumberStyle::point) readings = readings_with("\0."s, "\0, '"s);
    if (style == NumberStyle::comma) readings = readings_with("\0,"s, "\0. '"s);
    if (readings.empty()) readings = readings_with("\0.,"s, "\0., '"s);
    if (readings.empty()) return {};
    if (readings.size() > 1) return {ValueFault::ambiguous, 0};
    return answer_of(*readings.begin(), negative);
}

}  // namespace waybill::reference
