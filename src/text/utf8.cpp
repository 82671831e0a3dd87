// SPDX-License-Identifier: Apache-2.0
#include "text/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace waybill {
namespace {

struct LeadByte {
    int continuations;          // bytes to follow; -1 if no character begins so
    unsigned char first_least;  // least and greatest second byte: rules out overlong forms and surrogates
    unsigned char first_most;
    char32_t bits;
};

LeadByte lead_byte(unsigned char byte) {
    if (byte >= 0xC2 && byte <= 0xDF) return {1, 0x80, 0xBF, static_cast<char32_t>(byte & 0x1F)};
    if (byte >= 0xE0 && byte <= 0xEF) {
        const unsigned char least = byte == 0xE0 ? 0xA0 : 0x80;
        const unsigned char most = byte == 0xED ? 0x9F : 0xBF;
        return {2, least, most, static_cast<char32_t>(byte & 0x0F)};
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        const unsigned char least = byte == 0xF0 ? 0x90 : 0x80;
        const unsigned char most = byte == 0xF4 ? 0x8F : 0xBF;
        return {3, least, most, static_cast<char32_t>(byte & 0x07)};
    }
    return {-1, 0, 0, 0};
}

// The code point that ends at `end`, which moves before it.
char32_t previous_code_point(std::string_view text, std::size_t& end) {
    std::size_t begin = end - 1;
    while (begin > 0 && end - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
    std::size_t at = begin;
    const char32_t point = next_code_point(text.substr(0, end), at);
    if (at != end) {  // stray continuation bytes
        --end;
        return replacement_character;
    }
    end = begin;
    return point;
}

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& at) {
    const auto byte = static_cast<unsigned char>(text[at++]);
    if (byte < 0x80) return byte;
    const LeadByte lead = lead_byte(byte);
    if (lead.continuations < 0) return replacement_character;
    char32_t point = lead.bits;
    for (int i = 0; i < lead.continuations; ++i) {
        const auto next = at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
        const unsigned char least = i == 0 ? lead.first_least : 0x80;
        const unsigned char most = i == 0 ? lead.first_most : 0xBF;
        if (next < least || next > most) return replacement_character;
        point = (point << 6) | (next & 0x3F);
        ++at;
    }
    return point;
}

void append_utf8(std::string& text, char32_t point) {
    if (point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) point = replacement_character;
    if (point < 0x80) {
        text += static_cast<char>(point);
    } else if (point < 0x800) {
        text += static_cast<char>(0xC0 | (point >> 6));
        text += static_cast<char>(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        text += static_cast<char>(0xE0 | (point >> 12));
        text += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (point & 0x3F));
    } else {
        text += static_cast<char>(0xF0 | (point >> 18));
        text += static_cast<char>(0x80 | ((point >> 12) & 0x3F));
        text += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (point & 0x3F));
    }
}

std::u32string code_points(std::string_view text) {
    std::u32string points;
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) points += next_code_point(text, at);
    return points;
}

std::string to_utf8(std::u32string_view points) {
    std::string text;
    text.reserve(points.size() * 2);
    for (const char32_t point : points) append_utf8(text, point);
    return text;
}

bool is_ascii(std::string_view text) {
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        if ((word & 0x8080808080808080U) != 0) return false;
    }
    for (; at < text.size(); ++at) {
        if (static_cast<unsigned char>(text[at]) >= 0x80) return false;
    }
    return true;
}

bool is_space(char32_t point) {
    if (point <= 0x20) return true;  // control characters too: they separate and are not shown
    if (point < 0x7F) return false;
    return point <= 0xA0 || point == 0x1680 || (point >= 0x2000 && point <= 0x200A) || point == 0x2028 ||
           point == 0x2029 || point == 0x202F || point == 0x205F || point == 0x3000;
}

bool is_invisible(char32_t point) {
    if (point < 0xAD) return false;
    return point == 0xAD || (point >= 0x200B && point <= 0x200F) || (point >= 0x202A && point <= 0x202E) ||
           (point >= 0x2060 && point <= 0x2069) || point == 0xFEFF;
}

std::string_view trimmed(std::string_view text) {
    std::size_t begin = 0;
    while (begin < text.size()) {
        std::size_t at = begin;
        const char32_t point = next_code_point(text, at);
        if (!is_space(point) && !is_invisible(point)) break;
        begin = at;
    }
    std::size_t end = text.size();
    while (end > begin) {
        std::size_t at = end;
        const char32_t point = previous_code_point(text, at);
        if (!is_space(point) && !is_invisible(point)) break;
        end = at;
    }
    return text.substr(begin, end - begin);
}

}  // namespace waybill
