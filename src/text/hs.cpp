// SPDX-License-Identifier: Apache-2.0
// Digits of a tariff code, with the zero that a spreadsheet took away.
//
// No tariff has codes of 3, 5 or 7 digits; 9 and 11 are used (Japan; Argentina, Taiwan, Thailand). So a code
// of an odd length has lost its zero where the code with the zero begins with a heading that exists (0106),
// and, for 9 and 11 digits, the code as it stands begins with one that does not (1061). "106190000" ->
// 0106190000. "100190000" stays: 1001 is wheat and 0100 is nothing. Codes of an even length are taken as they
// stand.
#include <array>

#include "text/utf8.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

// Last heading of each chapter, over all editions from HS 1988 to HS 2022; 77 is reserved, 98 and 99 are
// national.
constexpr std::array<unsigned char, 98> last_heading = {
    0,  6,  10, 9,  10, 11, 4,  14, 14, 10, 8,  9,  14, 2,  4,  22, 5,  4, 6,  5,   // 00-19
    9,  6,  9,  9,  4,  30, 21, 16, 53, 42, 6,  5,  15, 7,  7,  7,  6,  7, 27, 26,  // 20-39
    17, 15, 6,  4,  21, 4,  2,  7,  23, 11, 7,  13, 12, 11, 8,  16, 9,  5, 11, 11,  // 40-59
    6,  17, 17, 10, 6,  7,  3,  4,  15, 14, 20, 18, 29, 26, 19, 8,  16, 0, 6,  7,   // 60-79
    7,  13, 15, 11, 87, 49, 9,  16, 7,  8,  33, 14, 9,  7,  6,  8,  20, 6};         // 80-97

bool is_heading(std::string_view digits) {
    const int chapter = (digits[0] - '0') * 10 + (digits[1] - '0');
    const int heading = (digits[2] - '0') * 10 + (digits[3] - '0');
    if (chapter > 97) return true;
    return heading >= 1 && heading <= last_heading[static_cast<std::size_t>(chapter)];
}

bool lost_its_zero(std::string_view digits) {
    if (digits.size() % 2 == 0 || digits.size() < 3 || digits[0] == '0') return false;
    const std::array<char, 4> with_zero = {'0', digits[0], digits[1], digits[2]};
    if (!is_heading({with_zero.data(), 4})) return false;
    return digits.size() < 9 || !is_heading(digits);
}

// "690721.0": one point in all, and a single 0 behind it.
std::string_view without_float_tail(std::string_view text) {
    if (!text.ends_with(".0") || text.find_first_not_of("0123456789") != text.size() - 2) return text;
    return text.substr(0, text.size() - 2);
}

// "8525.80 - Cameras": the code, where a heading at least stands before a dash or a colon and words.
std::string_view without_description(std::string_view text) {
    const std::size_t end = text.find_first_not_of("0123456789.");
    if (end == std::string_view::npos || end < 4) return text;
    for (const std::string_view mark : {" - ", " \xE2\x80\x93 ", ": ", " : "}) {
        if (!text.substr(end).starts_with(mark)) continue;
        const std::string_view words = text.substr(end + mark.size());
        const bool says_more = !words.empty() && (words[0] < '0' || words[0] > '9');
        if (says_more) return text.substr(0, end);
    }
    // "8418.10.11.00 Refrigeradoras": a letter behind six digits and a space; "8482.10.10.190B": a letter
    // that is a country's own check or suffix behind eight digits and more.
    std::size_t digits = 0;
    for (const char c : text.substr(0, end)) digits += c >= '0' && c <= '9' ? 1 : 0;
    const auto letter = [&](std::size_t at) {
        return at < text.size() &&
               ((text[at] >= 'A' && text[at] <= 'Z') || (text[at] >= 'a' && text[at] <= 'z') ||
                static_cast<unsigned char>(text[at]) >= 0xC3);
    };
    if (digits >= 6 && text[end] == ' ' && letter(end + 1)) return text.substr(0, end);
    if (digits >= 8 && end + 1 == text.size() && letter(end)) return text.substr(0, end);
    return text;
}

}  // namespace

bool is_hs_heading(std::string_view digits) {
    return digits.size() >= 4 && digits[0] <= '9' && (digits[0] < '9' || digits[1] < '8') &&
           is_heading(digits);
}

HsRead parse_hs(std::string_view text) {
    HsRead read;
    text = without_description(without_float_tail(trimmed(text)));
    std::array<char, 13> digits{};
    std::size_t size = 0;
    bool all_zero = true;
    read.fault = ValueFault::unreadable;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c >= '0' && c <= '9') {
            if (size == 12) return read;
            digits[size++] = c;
            all_zero = all_zero && c == '0';
            ++at;
        } else if (c == '.' || c == ' ' || c == '-' || c == '\'') {
            ++at;
        } else if (static_cast<unsigned char>(c) >= 0x80) {
            const char32_t point = next_code_point(text, at);
            if (!is_space(point) && point != 0x2013 && point != 0x2019) {
                if (is_blank(text)) read.fault = ValueFault::empty;
                return read;
            }
        } else {
            if (is_blank(text)) read.fault = ValueFault::empty;
            return read;
        }
    }
    if (all_zero) {  // nothing but separators or zeros: no code
        read.fault = ValueFault::empty;
        return read;
    }
    const std::string_view found(digits.data(), size);
    read.zero_restored = lost_its_zero(found);
    if (size < 2 || (found.starts_with("00") && !read.zero_restored)) return read;
    read.fault = ValueFault::none;
    if (read.zero_restored) read.digits = '0';
    read.digits += found;
    return read;
}

}  // namespace waybill
