// SPDX-License-Identifier: Apache-2.0
// Numbers as customs files write them.
//
// The idea: find the one run of digits and separators, split it into groups, and ask which separator, if any,
// stands before the decimals. "1.234,56" says so by itself, "2492.352179" too (no group has four digits or
// six), "1.234" does not: there the column's style decides, and without one the number is ambiguous.
// A number that does not fit its column's style but can be read in only one way is read in that way.
// "12 x 20", "1.2.3" and "10:30" are no numbers.
#include <algorithm>
#include <array>
#include <limits>

#include "text/utf8.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

constexpr int kept_decimals = 6;           // those of a Decimal
constexpr std::size_t longest_affix = 24;  // bytes: "долларов США" has 23; what is longer is a sentence

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_letter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// Significant digits of a number with the place of its decimal point.
struct Digits {
    std::uint64_t head = 0;  // the first 19 significant digits; more do not fit a Decimal
    int kept = 0;            // how many of them there are
    int behind = 0;          // digits behind the decimal point among all seen, less those before it dropped
    bool tail = false;       // a digit other than 0 was dropped
    int first_dropped = -1;  // the first digit dropped, for rounding

    void add(char c, bool decimal) {
        const int digit = c - '0';
        if (kept == 0 && digit == 0) {
            behind += decimal ? 1 : 0;
        } else if (kept < 19) {
            head = head * 10 + static_cast<std::uint64_t>(digit);
            ++kept;
            behind += decimal ? 1 : 0;
        } else {
            if (first_dropped < 0)
                first_dropped = digit;
            else
                tail = tail || digit != 0;
            behind -= decimal ? 0 : 1;
        }
    }
};

// digits * 10^exponent in units of 10^-6, rounded half to even.
NumberRead scaled(const Digits& digits, std::int64_t exponent, bool negative) {
    NumberRead read;
    read.fault = ValueFault::none;
    if (digits.kept == 0) return read;
    std::int64_t shift = exponent - digits.behind + kept_decimals;
    std::uint64_t value = digits.head;
    int half = digits.first_dropped < 0 ? 0 : digits.first_dropped;  // digit right behind `value`
    bool rest = digits.tail;                                         // anything but zeros behind that
    if (shift > 0) {
        // A dropped digit would have to move before the point: beyond 19 digits, so out of range anyway.
        for (; shift > 0; --shift) {
            if (value > std::numeric_limits<std::uint64_t>::max() / 10) break;
            value *= 10;
        }
        if (shift > 0 || digits.first_dropped >= 0) read.fault = ValueFault::out_of_range;
    }
    for (; shift < 0; ++shift) {
        rest = rest || half != 0;
        half = static_cast<int>(value % 10);
        value /= 10;
        if (value == 0 && half == 0) {
            rest = true;  // the digits are not all zero, and all of them lie further behind
            break;
        }
    }
    if (read.fault == ValueFault::out_of_range) return read;
    if (half != 0 || rest) read.fault = ValueFault::rounded;
    if (half > 5 || (half == 5 && (rest || value % 2 == 1))) ++value;
    const auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (value > most + (negative ? 1 : 0)) {
        read.fault = ValueFault::out_of_range;
        return read;
    }
    read.value.micro = static_cast<std::int64_t>(negative ? 0 - value : value);
    return read;
}

// What separates groups of digits.
enum class Separator : std::uint8_t { none, point, comma, space, apostrophe };

struct FoundSeparator {
    Separator kind = Separator::none;
    std::size_t size = 0;
};

FoundSeparator separator_at(std::string_view text, std::size_t at) {
    switch (text[at]) {
        case '.':
            return {Separator::point, 1};
        case ',':
            return {Separator::comma, 1};
        case ' ':
            return {Separator::space, 1};
        case '\'':
            return {Separator::apostrophe, 1};
        default:
            break;
    }
    if (static_cast<unsigned char>(text[at]) < 0x80) return {};
    std::size_t end = at;
    const char32_t point = next_code_point(text, end);
    if (is_space(point)) return {Separator::space, end - at};
    if (point == 0x2019) return {Separator::apostrophe, end - at};
    if (point == 0x066B) return {Separator::comma, end - at};  // Arabic decimal separator: as a comma
    return {};
}

// Groups of digits and what stands before each of them. 12: a Decimal has at most five groups of three.
constexpr std::size_t most_groups = 12;
struct Groups {
    std::array<std::string_view, most_groups> digits;
    std::array<Separator, most_groups> before{};
    std::size_t size = 0;
    std::size_t end = 0;  // behind the last group, and a lone point or comma at the very end
    bool too_many = false;
};

Groups groups_from(std::string_view text, std::size_t at) {
    Groups groups;
    Separator before = Separator::none;
    if (!is_digit(text[at])) {  // ".5": an empty first group
        groups.digits[groups.size++] = {};
        before = text[at] == '.' ? Separator::point : Separator::comma;
        ++at;
    }
    while (true) {
        const std::size_t begin = at;
        while (at < text.size() && is_digit(text[at])) ++at;
        if (groups.size == most_groups) {
            groups.too_many = true;
            return groups;
        }
        groups.before[groups.size] = before;
        groups.digits[groups.size++] = text.substr(begin, at - begin);
        groups.end = at;
        if (at == text.size()) return groups;
        const FoundSeparator next = separator_at(text, at);
        if (next.kind == Separator::none) return groups;
        if (at + next.size >= text.size() || !is_digit(text[at + next.size])) {
            const bool closes = next.kind == Separator::point || next.kind == Separator::comma;
            if (closes && at + next.size == text.size()) groups.end = at + next.size;  // "5."
            return groups;
        }
        before = next.kind;
        at += next.size;
    }
}

// Groups [0, size) are thousands: 1-3 digits, then threes; with commas also the Indian 12,34,567.
bool are_thousands(const Groups& groups, std::size_t size) {
    if (size == 1) return true;
    const auto& first = groups.digits[0];
    if (first.empty() || first.size() > 3 || first[0] == '0') return false;
    if (groups.digits[size - 1].size() != 3) return false;
    bool threes = true;
    bool twos = first.size() <= 2 && groups.before[1] == Separator::comma;
    for (std::size_t i = 1; i + 1 < size; ++i) {
        threes = threes && groups.digits[i].size() == 3;
        twos = twos && groups.digits[i].size() == 2;
    }
    return threes || twos;
}

struct Split {
    ValueFault fault = ValueFault::none;
    std::size_t whole = 0;  // groups before the decimal separator
};

// One point or comma in all: decimals, thousands, or one cannot tell.
Split split_single(Separator kind, std::string_view first, std::size_t decimals, NumberStyle style) {
    const Separator point_of_style = style == NumberStyle::point ? Separator::point : Separator::comma;
    if (style != NumberStyle::unknown && kind == point_of_style) return {ValueFault::none, 1};
    const bool can_be_thousands = decimals == 3 && !first.empty() && first.size() <= 3 && first[0] != '0';
    if (!can_be_thousands) return {ValueFault::none, 1};
    if (style == NumberStyle::unknown) return {ValueFault::ambiguous, 1};
    return {ValueFault::none, 2};
}

Split split(const Groups& groups, NumberStyle style, bool has_exponent) {
    constexpr Split unreadable{ValueFault::unreadable, 0};
    if (groups.size == 1) return {ValueFault::none, 1};
    const Separator last = groups.before[groups.size - 1];
    const bool can_be_decimal = last == Separator::point || last == Separator::comma;
    if (has_exponent) {
        if (groups.size != 2 || !can_be_decimal) return unreadable;
        return {ValueFault::none, 1};  // nobody groups the digits before an exponent
    }
    if (groups.size == 2 && can_be_decimal)
        return split_single(last, groups.digits[0], groups.digits[1].size(), style);
    const Separator first = groups.before[1];
    for (std::size_t i = 2; i + 1 < groups.size; ++i) {
        if (groups.before[i] != first) return unreadable;
    }
    if (last == first) {
        if (!are_thousands(groups, groups.size)) return unreadable;
        return {ValueFault::none, groups.size};
    }
    if (!can_be_decimal || !are_thousands(groups, groups.size - 1)) return unreadable;
    return {ValueFault::none, groups.size - 1};
}

// "e-05" behind the digits: its end and value; nothing if it is no exponent ("EUR").
struct Exponent {
    std::size_t end = 0;
    std::int64_t value = 0;
};
std::optional<Exponent> exponent_at(std::string_view text, std::size_t at) {
    if (at >= text.size() || (text[at] != 'e' && text[at] != 'E')) return std::nullopt;
    ++at;
    bool negative = false;
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) negative = text[at++] == '-';
    const std::size_t begin = at;
    std::int64_t value = 0;
    for (; at < text.size() && is_digit(text[at]); ++at) {
        if (value < 100'000) value = value * 10 + (text[at] - '0');  // larger ones are all alike
    }
    if (at == begin || (at < text.size() && is_letter(text[at]))) return std::nullopt;
    return Exponent{at, negative ? -value : value};
}

// Digits belong to a unit ("m2", "м3", "MT2"), not to another number ("x 20", "/12", "-05").
bool is_suffix(std::string_view text) {
    if (text.size() > longest_affix) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_digit(text[i])) continue;
        const bool power = (text[i] == '2' || text[i] == '3') && i > 0 && i + 1 == text.size();
        if (!power) return false;
        const char c = text[i - 1];
        const bool of_metre = c == 'm' || c == 'M' || c == 't' || c == 'T' ||
                              (i > 1 && (text.substr(i - 2, 2) == "м" || text.substr(i - 2, 2) == "М"));
        if (!of_metre) return false;
    }
    return true;
}

// What stands before the digits, sign and opening bracket taken off.
struct Front {
    bool readable = true;
    bool negative = false;
    bool bracket = false;
    std::string_view prefix;
};

bool take_end(std::string_view& text, std::string_view end) {
    if (!text.ends_with(end)) return false;
    text.remove_suffix(end.size());
    return true;
}

Front front_of(std::string_view before) {
    constexpr std::array<std::string_view, 4> minus = {"-", "\u2212", "\u2013", "\uFF0D"};
    Front front;
    std::string_view rest = trimmed(before);
    bool sign = false;
    for (const auto form : minus) sign = sign || take_end(rest, form);
    front.negative = sign;
    sign = sign || take_end(rest, "+");
    // "ABC-12" is an identifier, not a negative amount.
    if (sign && !rest.empty() && (is_letter(rest.back()) || rest.back() == '.')) front.readable = false;
    rest = trimmed(rest);
    front.bracket = take_end(rest, "(");
    if (front.bracket && sign) front.readable = false;
    rest = trimmed(rest);
    // "-$3", "- EUR 3"
    for (const auto form : minus) {
        if (!rest.starts_with(form)) continue;
        if (sign || front.bracket) front.readable = false;
        front.negative = true;
        rest = trimmed(rest.substr(form.size()));
        break;
    }
    if (rest.size() > longest_affix || rest.find('(') != std::string_view::npos) front.readable = false;
    front.prefix = rest;
    return front;
}

NumberRead faulty(ValueFault fault) {
    NumberRead read;
    read.fault = fault;
    return read;
}

// Where the digits begin: a digit, or a point or comma right before one.
std::size_t find_number(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (is_digit(text[at])) return at;
        const bool point = text[at] == '.' || text[at] == ',';
        // "Rs.5" has the point of its prefix; ".5" and "-.5" have their own.
        const bool own =
            at == 0 || !(is_letter(text[at - 1]) || static_cast<unsigned char>(text[at - 1]) >= 0x80);
        if (point && own && at + 1 < text.size() && is_digit(text[at + 1])) return at;
    }
    return std::string_view::npos;
}

NumberRead parse_general(std::string_view text, NumberStyle style) {
    text = trimmed(text);
    const std::size_t begin = find_number(text);
    if (begin == std::string_view::npos)
        return faulty(is_blank(text) ? ValueFault::empty : ValueFault::unreadable);
    Front front = front_of(text.substr(0, begin));
    const Groups groups = groups_from(text, begin);
    if (!front.readable || groups.too_many) return faulty(ValueFault::unreadable);
    const auto exponent = exponent_at(text, groups.end);
    std::string_view suffix = text.substr(exponent ? exponent->end : groups.end);
    if (front.bracket) {
        suffix = trimmed(suffix);
        if (!suffix.starts_with(')')) return faulty(ValueFault::unreadable);
        suffix.remove_prefix(1);
        front.negative = true;
    } else if (suffix == "-" && !front.negative) {  // ledgers put the sign behind: "12.50-"
        front.negative = true;
        suffix = {};
    }
    suffix = trimmed(suffix);
    if (!is_suffix(suffix)) return faulty(ValueFault::unreadable);
    const Split split_at = split(groups, style, exponent.has_value());
    if (split_at.fault != ValueFault::none) return faulty(split_at.fault);
    Digits digits;
    for (std::size_t i = 0; i < groups.size; ++i) {
        for (const char c : groups.digits[i]) digits.add(c, i >= split_at.whole);
    }
    NumberRead read = scaled(digits, exponent ? exponent->value : 0, front.negative);
    read.prefix = front.prefix;
    read.suffix = suffix;
    return read;
}

// Digits behind the sixth decimal: what rounding has to know of them. Nothing if there is anything else.
struct DroppedDigits {
    bool lost = false;        // they are not all 0
    bool half = false;        // exactly half of the last digit kept
    bool above_half = false;  // more than half
};
std::optional<DroppedDigits> dropped_digits(std::string_view text) {
    bool rest = false;
    for (const char c : text) {
        if (!is_digit(c)) return std::nullopt;
        rest = rest || c != '0';
    }
    const bool behind_first = text.find_first_not_of('0', 1) != std::string_view::npos;
    DroppedDigits dropped;
    dropped.lost = rest;
    dropped.half = text[0] == '5' && !behind_first;
    dropped.above_half = text[0] > '5' || (text[0] == '5' && behind_first);
    return dropped;
}

}  // namespace

NumberRead parse_number(std::string_view text, NumberStyle style) {
    // Most cells: an optional minus, at most 12 digits, at most one separator and what digits there may be
    // behind.
    std::size_t at = 0;
    const bool negative = !text.empty() && text[0] == '-';
    if (negative) ++at;
    const std::size_t begin = at;
    std::uint64_t value = 0;
    while (at < text.size() && is_digit(text[at]))
        value = value * 10 + static_cast<std::uint64_t>(text[at++] - '0');
    const std::size_t whole = at - begin;
    if (whole == 0 || whole > 12) return parse_general(text, style);
    std::size_t decimals = 0;
    NumberRead read;
    read.fault = ValueFault::none;
    if (at < text.size()) {
        const char mark = text[at];
        if (mark != '.' && mark != ',') return parse_general(text, style);
        const std::size_t first = ++at;
        const std::size_t kept = std::min(text.size(), first + kept_decimals);
        while (at < kept && is_digit(text[at]))
            value = value * 10 + static_cast<std::uint64_t>(text[at++] - '0');
        decimals = at - first;
        if (decimals == 0) return parse_general(text, style);
        if (at < text.size()) {
            const auto tail = dropped_digits(text.substr(at));
            if (!tail) return parse_general(text, style);
            if (tail->lost) read.fault = ValueFault::rounded;
            if (tail->above_half || (tail->half && value % 2 == 1)) ++value;
        } else if (decimals == 3) {
            const Separator kind = mark == '.' ? Separator::point : Separator::comma;
            const Split split_at = split_single(kind, text.substr(begin, whole), decimals, style);
            if (split_at.fault != ValueFault::none) return faulty(split_at.fault);
            if (split_at.whole == 2) decimals = 0;
        }
    }
    constexpr std::array<std::uint64_t, kept_decimals + 1> powers = {1'000'000, 100'000, 10'000, 1'000,
                                                                     100,       10,      1};
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) / powers[decimals])
        return parse_general(text, style);
    const auto micro = static_cast<std::int64_t>(value * powers[decimals]);
    read.value.micro = negative ? -micro : micro;
    return read;
}

}  // namespace waybill
