// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal_text.hpp"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/utf8.hpp"

namespace waybill {
namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::string_view replacement = "\xEF\xBF\xBD";

std::size_t letter_width(char32_t code) {
    if (code < 0x300) return code == 0xAD ? 0 : 1;
    const auto letter = static_cast<UChar32>(code);
    const auto mask = U_GET_GC_MASK(letter);
    if ((mask & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) != 0) return 0;
    const auto syllable = u_getIntPropertyValue(letter, UCHAR_HANGUL_SYLLABLE_TYPE);
    if (syllable == U_HST_VOWEL_JAMO || syllable == U_HST_TRAILING_JAMO) return 0;
    const auto width = u_getIntPropertyValue(letter, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

bool turns_order(char32_t letter) {
    return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
}

// U+2400 + c, and U+2421 for DEL: E2 90 80 and on.
void append_control(std::string& safe, char32_t letter) {
    const char32_t picture = letter == 0x7F ? 0x21 : letter;
    safe += "\xE2\x90";
    safe += static_cast<char>(0x80 + picture);
}

std::string safe_text(std::string_view text, bool keep_lines) {
    std::string safe;
    safe.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t letter = next_code_point(text, at);
        if (letter == replacement_character || (letter >= 0x80 && letter < 0xA0) || turns_order(letter))
            safe += replacement;
        else if (letter == '\t')
            safe += ' ';
        else if (letter == '\n' && keep_lines)
            safe += '\n';
        else if (letter == '\r' && at < text.size() && text[at] == '\n')
            continue;  // the line feed that follows stands for both
        else if (letter == '\n' || letter == '\r' || letter == 0x2028 || letter == 0x2029)
            safe += "↵";
        else if (letter < 0x20 || letter == 0x7F)
            append_control(safe, letter);
        else
            safe.append(text.substr(begin, at - begin));
    }
    return safe;
}

// One past the last byte of the longest beginning that fits.
std::size_t fitting(std::string_view text, std::size_t width) {
    std::size_t used = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        used += letter_width(next_code_point(text, at));
        if (used > width) return begin;
    }
    return text.size();
}

void wrap_line(std::string_view text, std::size_t width, std::vector<std::string>& lines) {
    bool any = false;
    while (width > 0 && fitting(text, width) < text.size()) {
        std::size_t end = fitting(text, width);
        if (end == 0)
            static_cast<void>(next_code_point(text, end));  // a letter wider than the line goes alone
        std::size_t next = end;
        const std::size_t space = text.substr(0, end + 1).rfind(' ');
        if (space != std::string_view::npos && space > 0) {
            end = space;
            next = space + 1;
        }
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(next);
        any = true;
    }
    if (!text.empty() || !any) lines.emplace_back(text);
}

}  // namespace

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) width += letter_width(next_code_point(text, at));
    return width;
}

std::string cut_to_width(std::string_view text, std::size_t width) {
    if (fitting(text, width) == text.size()) return std::string(text);
    if (width == 0) return {};
    return std::string(text.substr(0, fitting(text, width - 1))) += ellipsis;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        wrap_line(text.substr(begin, end - begin), width, lines);
        begin = end + 1;
    }
    return lines;
}

std::string printable(std::string_view text) {
    return safe_text(text, false);
}
std::string printable_lines(std::string_view text) {
    return safe_text(text, true);
}

std::string shell_word(std::string_view path) {
    const std::string safe = printable(path);
    const bool plain = std::all_of(safe.begin(), safe.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
               c == '/' || c == '_' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
    });
    if (plain && !safe.empty()) return safe;
    std::string quoted = "'";
    for (const char c : safe) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

}  // namespace waybill
