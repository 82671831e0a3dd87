// SPDX-License-Identifier: Apache-2.0
// Days, months and years as customs files write them.
//
// The idea: split the cell into numbers and words, put what looks like a time of day aside, and ask for an
// arrangement of year, month and day that the column's order and the calendar allow. "31.12.2022" has one by
// itself, "03/04/2022" has two and is ambiguous without an order. Time zones do not move the day: what stands
// there is what was declared.
#include <algorithm>
#include <array>

#include "text/lookup.hpp"
#include "text/months.hpp"
#include "text/utf8.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

constexpr int first_year = 1900, last_year = 2100;

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

DateRead faulty(ValueFault fault) {
    return {{}, fault};
}

DateRead dated(int year, int month, int day, DayPrecision precision) {
    const std::chrono::year_month_day ymd{std::chrono::year{year},
                                          std::chrono::month{static_cast<unsigned>(month)},
                                          std::chrono::day{static_cast<unsigned>(day)}};
    if (month < 1 || month > 12 || !ymd.ok()) return faulty(ValueFault::unreadable);
    if (year < first_year || year > last_year) return faulty(ValueFault::out_of_range);
    return {{Day{ymd}, precision}, ValueFault::none};
}

DateRead day_of(int year, int month, int day) {
    return dated(year, month, day, DayPrecision::day);
}
DateRead month_of(int year, int month) {
    return dated(year, month, 1, DayPrecision::month);
}

/// 00-68 -> 2000-2068, 69-99 -> 1969-1999, as POSIX does.
int pivoted(int year) {
    return year < 69 ? 2000 + year : 1900 + year;
}

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

// ---- a time of day behind the date ----

// "+03:00" right behind the date, as XML has it.
bool is_zone(std::string_view text) {
    return text.size() == 6 && (text[0] == '+' || text[0] == '-') && is_digit(text[1]) && is_digit(text[2]) &&
           text[3] == ':' && is_digit(text[4]) && is_digit(text[5]);
}

// "T18:30:00.000Z", " 0:00:00", " 12:00:00 AM", "T10:00+03:00", " 10:30 MSK": digits, marks and one short
// word.
bool is_time(std::string_view text) {
    if (text == "Z" || is_zone(text)) return true;
    if (text.starts_with('T') || text.starts_with('t')) text.remove_prefix(1);
    text = trimmed(text);
    if (text.empty() || !is_digit(text[0])) return false;
    std::size_t at = 0;
    while (at < text.size() && is_digit(text[at])) ++at;
    if (at > 2 || at == text.size() || text[at] != ':' || number(text.substr(0, at)) > 24) return false;
    int letters = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (is_digit(c) || c == ':' || c == '.' || c == ',' || c == ' ' || c == '+' || c == '-') continue;
        const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (!letter || ++letters > 5) return false;
    }
    return true;
}

// ---- tokens ----

struct Part {
    int value = 0;   // a number, or a month by name
    int digits = 0;  // how many digits it has; 0 for a month by name
    char mark = 0;   // what stood before it: '.', '/', '-', ' '
};

struct Parts {
    std::array<Part, 3> part{};
    std::size_t size = 0;
    bool readable = true;
    bool has_name = false;

    void add(Part next) {
        if (size == part.size())
            readable = false;
        else
            part[size++] = next;
    }
};

// Only digits and the marks between them; stops at a time of day.
Parts numeric_parts(std::string_view text) {
    Parts parts;
    char mark = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t begin = at;
        while (at < text.size() && is_digit(text[at])) ++at;
        const std::size_t size = at - begin;
        if (size == 0 || size > 8 || parts.size == 3) {
            parts.readable = false;
            return parts;
        }
        parts.add({number(text.substr(begin, size)), static_cast<int>(size), mark});
        if (at == text.size()) return parts;
        mark = text[at];
        if ((mark == ' ' || mark == 'T' || mark == 't') && is_time(text.substr(at))) return parts;
        if (mark != '.' && mark != '/' && mark != '-' && mark != ' ') break;
        ++at;
        while (mark != ' ' && at < text.size() && text[at] == ' ') ++at;  // "31. 12. 2022"
    }
    parts.readable = at == text.size() && parts.size == 3 && mark == '.';  // "31.12.2022."
    return parts;
}

// Numbers and words, by the language of months.
void add_word(Parts& parts, std::string_view word, char mark) {
    const auto meaning = detail::date_word(word);
    if (!meaning) {
        parts.readable = false;
    } else if (*meaning > 0) {
        if (parts.has_name) parts.readable = false;
        parts.has_name = true;
        parts.add({*meaning, 0, mark});
    }
}

Parts named_parts(std::string_view text) {
    Parts parts;
    const std::string key = detail::lookup_key(text);
    std::string_view rest = key;
    // "thang 3 2025": the month's name has two words in Vietnamese.
    while (!rest.empty()) {
        const bool starts_with_digit = is_digit(rest[0]);
        std::size_t end = 0;
        while (end < rest.size() && rest[end] != ' ' && is_digit(rest[end]) == starts_with_digit) ++end;
        std::string_view token = rest.substr(0, end);
        if (token == "thang" && end + 1 < rest.size()) {
            const std::size_t next = std::min(rest.find(' ', end + 1), rest.size());
            token = rest.substr(0, next);
            end = next;
        }
        if (starts_with_digit) {
            if (token.size() > 4)
                parts.readable = false;
            else
                parts.add({number(token), static_cast<int>(token.size()), ' '});
        } else {
            add_word(parts, token, ' ');
        }
        rest.remove_prefix(end);
        if (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
        if (!parts.readable) break;
    }
    return parts;
}

// ---- arrangements ----

// Three numbers, the last of them the year.
DateRead year_last(int first, int second, DateOrder order, int year) {
    if (order == DateOrder::dmy) return day_of(year, second, first);
    if (order == DateOrder::mdy) return day_of(year, first, second);
    const DateRead as_dmy = day_of(year, second, first);
    const DateRead as_mdy = day_of(year, first, second);
    if (as_dmy.fault == ValueFault::unreadable) return as_mdy;
    if (as_mdy.fault == ValueFault::unreadable || as_dmy.date == as_mdy.date) return as_dmy;
    return faulty(ValueFault::ambiguous);
}

DateRead three_numbers(const Parts& parts, DateOrder order) {
    const auto& [a, b, c] = parts.part;
    if (a.digits == 4 && b.digits <= 2 && c.digits <= 2) return day_of(a.value, b.value, c.value);
    if (a.digits > 2 || b.digits > 2) return faulty(ValueFault::unreadable);
    if (c.digits == 4) return year_last(a.value, b.value, order, c.value);
    if (c.digits != 2 && a.digits != 2) return faulty(ValueFault::unreadable);
    switch (order) {  // two-digit years: never without an order
        case DateOrder::dmy:
        case DateOrder::mdy:
            if (c.digits != 2) return faulty(ValueFault::unreadable);
            return year_last(a.value, b.value, order, pivoted(c.value));
        case DateOrder::ymd:
            if (a.digits != 2) return faulty(ValueFault::unreadable);
            return day_of(pivoted(a.value), b.value, c.value);
        default:
            break;
    }
    // Some arrangement must make a day, or it is none at all.
    const bool possible =
        (c.digits == 2 &&
         year_last(a.value, b.value, DateOrder::dmy, pivoted(c.value)).fault == ValueFault::none) ||
        (c.digits == 2 &&
         year_last(a.value, b.value, DateOrder::mdy, pivoted(c.value)).fault == ValueFault::none) ||
        (a.digits == 2 && day_of(pivoted(a.value), b.value, c.value).fault == ValueFault::none);
    return faulty(possible ? ValueFault::ambiguous : ValueFault::unreadable);
}

DateRead two_numbers(const Parts& parts, DateOrder order) {
    const auto& a = parts.part[0];
    const auto& b = parts.part[1];
    // "2025.10" and "10.2025" are numbers as well: only where the column is known to hold dates.
    if (b.mark == '.' && (order == DateOrder::unknown || order == DateOrder::serial))
        return faulty(ValueFault::unreadable);
    if (a.digits == 4 && b.digits <= 2) return month_of(a.value, b.value);
    if (b.digits == 4 && a.digits <= 2) return month_of(b.value, a.value);
    return faulty(ValueFault::unreadable);
}

DateRead eight_digits(int value, DateOrder order) {
    const DateRead as_ymd = day_of(value / 10'000, value / 100 % 100, value % 100);
    const DateRead as_dmy = day_of(value % 10'000, value / 10'000 % 100, value / 1'000'000);
    const DateRead as_mdy = day_of(value % 10'000, value / 1'000'000, value / 10'000 % 100);
    switch (order) {
        case DateOrder::dmy:
            return as_dmy.fault == ValueFault::none ? as_dmy : as_ymd;
        case DateOrder::mdy:
            return as_mdy.fault == ValueFault::none ? as_mdy : as_ymd;
        case DateOrder::ymd:
            return as_ymd;
        default:
            break;
    }
    const bool by_day = as_dmy.fault == ValueFault::none, by_month = as_mdy.fault == ValueFault::none;
    if (as_ymd.fault == ValueFault::none) return by_day || by_month ? faulty(ValueFault::ambiguous) : as_ymd;
    if (by_day != by_month) return by_day ? as_dmy : as_mdy;
    return faulty(by_day ? ValueFault::ambiguous : ValueFault::unreadable);
}

// "202510" where the year comes first; "311222" where the day or the month does.
DateRead six_digits(int value, DateOrder order) {
    const int first = value / 10'000, second = value / 100 % 100, last = value % 100;
    switch (order) {
        case DateOrder::ymd:
            return month_of(value / 100, last);
        case DateOrder::dmy:
            return day_of(pivoted(last), second, first);
        case DateOrder::mdy:
            return day_of(pivoted(last), first, second);
        default:
            return faulty(ValueFault::unreadable);
    }
}

DateRead one_number(const Part& part, DateOrder order) {
    if (part.digits == 8) return eight_digits(part.value, order);
    if (part.digits == 6) return six_digits(part.value, order);
    if (part.digits == 4) return dated(part.value, 1, 1, DayPrecision::year);
    return faulty(ValueFault::unreadable);
}

// A month by name with a year, or a day and a year.
DateRead with_name(const Parts& parts, DateOrder order) {
    std::array<Part, 2> numbers{};
    std::size_t count = 0;
    int month = 0;
    for (std::size_t i = 0; i < parts.size; ++i) {
        if (parts.part[i].digits == 0)
            month = parts.part[i].value;
        else if (count < 2)
            numbers[count++] = parts.part[i];
        else
            return faulty(ValueFault::unreadable);
    }
    const bool ordered = order == DateOrder::dmy || order == DateOrder::mdy || order == DateOrder::ymd;
    const auto& [a, b] = numbers;
    if (count == 1) {
        if (a.digits == 4) return month_of(a.value, month);
        if (a.digits == 2 && ordered) return month_of(pivoted(a.value), month);
        return faulty(a.digits == 2 ? ValueFault::ambiguous : ValueFault::unreadable);
    }
    if (count != 2) return faulty(ValueFault::unreadable);
    if (a.digits == 4 && b.digits <= 2) return day_of(a.value, month, b.value);
    if (b.digits == 4 && a.digits <= 2) return day_of(b.value, month, a.value);
    if (b.digits != 2 || a.digits > 2) return faulty(ValueFault::unreadable);
    // "24-Aug-25": nobody writes a short year before a month's name, but an order must say so.
    if (!ordered || order == DateOrder::ymd) return faulty(ValueFault::ambiguous);
    return day_of(pivoted(b.value), month, a.value);
}

DateRead arranged(const Parts& parts, DateOrder order) {
    if (!parts.readable || parts.size == 0) return faulty(ValueFault::unreadable);
    if (parts.has_name) return with_name(parts, order);
    if (parts.size == 3) return three_numbers(parts, order);
    if (parts.size == 2) return two_numbers(parts, order);
    return one_number(parts.part[0], order);
}

// ---- other writings ----

// Days since 1899-12-30, as spreadsheets count; 1-59 are a day later, 60 is a day that never was.
DateRead from_serial(std::string_view text) {
    const std::size_t point = std::min(text.find_first_of(".,"), text.size());
    if (point == 0 || point > 7) return faulty(ValueFault::unreadable);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i != point && !is_digit(text[i])) return faulty(ValueFault::unreadable);
    }
    const int serial = number(text.substr(0, point));
    if (serial < 1 || serial == 60) return faulty(ValueFault::unreadable);
    const Day base = std::chrono::year{1899} / 12 / (serial < 60 ? 31 : 30);
    const Day day = base + std::chrono::days{serial};
    if (std::chrono::year_month_day{day}.year() > std::chrono::year{last_year})
        return faulty(ValueFault::out_of_range);
    return {{day, DayPrecision::day}, ValueFault::none};
}

// The year of the Republic of China (Taiwan) as that of the common era: 113 is 2024. Of three digits, so that
// it is no short year.
void count_from_1911(std::string& year) {
    if (year.size() != 3 || !std::all_of(year.begin(), year.end(), is_digit)) return;
    year = std::to_string(number(year) + 1911);
}

// "2025年3月", "2025年3月5日", "2025년 3월 5일", "113年07月": the signs become marks.
std::optional<std::string> without_cjk_marks(std::string_view text) {
    std::string plain;
    bool found = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = next_code_point(text, at);
        if (point == U'年') count_from_1911(plain);
        if (point == U'年' || point == U'月' || point == U'년' || point == U'월') {
            plain += '-';
            found = true;
        } else if (point == U'日' || point == U'号' || point == U'일') {
            plain += ' ';
        } else if (!is_space(point)) {
            append_utf8(plain, point);
        }
    }
    if (!found) return std::nullopt;
    while (!plain.empty() && (plain.back() == '-' || plain.back() == ' ')) plain.pop_back();
    return plain;
}

// Cuts a time of day off the end: "24 Aug 2025 10:30".
std::string_view without_time(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return text;
    std::size_t begin = colon;
    while (begin > 0 && is_digit(text[begin - 1])) --begin;
    if (begin == 0 || (text[begin - 1] != ' ' && text[begin - 1] != 'T' && text[begin - 1] != ',')) return {};
    if (!is_time(text.substr(begin))) return {};
    return trimmed(text.substr(0, text[begin - 1] == ' ' ? begin : begin - 1));
}

DateRead parse_general(std::string_view text, DateOrder order) {
    text = trimmed(text);
    if (is_blank(text)) return faulty(ValueFault::empty);
    if (order == DateOrder::serial) {
        const DateRead read = from_serial(text);
        if (read.fault != ValueFault::unreadable) return read;
    }
    const Parts numbers = numeric_parts(text);
    if (numbers.readable) return arranged(numbers, order);
    const auto plain = is_ascii(text) ? std::nullopt : without_cjk_marks(text);
    if (plain) return arranged(numeric_parts(*plain), order);
    const std::string_view date = without_time(text);
    if (date.empty() || date.size() > 64)
        return faulty(ValueFault::unreadable);  // 64: a date in words has 40
    return arranged(named_parts(date), order);
}

// ---- the shapes of most cells, read without splitting ----

bool are_digits(std::string_view text) {
    bool all = true;
    for (const char c : text) all = all && is_digit(c);
    return all;
}

// "2022-12-31", alone or with a time behind it.
std::optional<DateRead> parse_iso(std::string_view text) {
    if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const std::string_view year = text.substr(0, 4), month = text.substr(5, 2), day = text.substr(8, 2);
    if (!are_digits(year) || !are_digits(month) || !are_digits(day)) return std::nullopt;
    if (text.size() > 10 && !is_time(text.substr(10))) return std::nullopt;
    return day_of(number(year), number(month), number(day));
}

// "31.12.2022", "12/31/2022", alone.
std::optional<DateRead> parse_year_last(std::string_view text, DateOrder order) {
    if (text.size() != 10 || text[2] != text[5] || (text[2] != '.' && text[2] != '/' && text[2] != '-'))
        return std::nullopt;
    const std::string_view first = text.substr(0, 2), second = text.substr(3, 2), year = text.substr(6, 4);
    if (!are_digits(first) || !are_digits(second) || !are_digits(year)) return std::nullopt;
    return year_last(number(first), number(second), order, number(year));
}

// "Oct 2025": the month of most vendors.
std::optional<DateRead> parse_english_month(std::string_view text) {
    if (text.size() != 8 || text[3] != ' ' || !are_digits(text.substr(4))) return std::nullopt;
    constexpr std::string_view names = "janfebmaraprmayjunjulaugsepoctnovdec";
    const std::array<char, 3> name = {static_cast<char>(text[0] | 0x20), static_cast<char>(text[1] | 0x20),
                                      static_cast<char>(text[2] | 0x20)};
    for (int month = 1; month <= 12; ++month) {
        if (names.substr(static_cast<std::size_t>(month - 1) * 3, 3) == std::string_view(name.data(), 3))
            return month_of(number(text.substr(4)), month);
    }
    return std::nullopt;
}

// "2024M11", "2024-M03": the month of statistical offices. A year and a letter leave no other reading.
std::optional<DateRead> parse_statistical_month(std::string_view text) {
    if (text.size() < 6 || text.size() > 8 || !are_digits(text.substr(0, 4))) return std::nullopt;
    const std::size_t letter = text[4] == '-' ? 5 : 4;
    const std::string_view month = text.substr(letter + 1);
    if ((text[letter] != 'M' && text[letter] != 'm') || month.empty() || month.size() > 2)
        return std::nullopt;
    if (!are_digits(month)) return std::nullopt;
    return month_of(number(text.substr(0, 4)), number(month));
}

}  // namespace

DateRead parse_date(std::string_view text, DateOrder order) {
    if (const auto iso = parse_iso(text)) return *iso;
    if (const auto read = parse_year_last(text, order)) return *read;
    if (const auto read = parse_english_month(text)) return *read;
    if (const auto read = parse_statistical_month(text)) return *read;
    return parse_general(text, order);
}

DateRead month_of_year(std::string_view year, std::string_view month) {
    year = trimmed(year);
    month = trimmed(month);
    if (year.size() != 4 || !are_digits(year) || month.empty()) return faulty(ValueFault::unreadable);
    if (are_digits(month))
        return month.size() <= 2 ? month_of(number(year), number(month)) : faulty(ValueFault::unreadable);
    const DateRead read = parse_general(std::string(month) + " " + std::string(year), DateOrder::unknown);
    const bool is_month = read.fault == ValueFault::none && read.date.precision == DayPrecision::month;
    return is_month ? read : faulty(ValueFault::unreadable);
}

}  // namespace waybill
