// SPDX-License-Identifier: Apache-2.0
#include "synth/encode.hpp"

#include <algorithm>

#include "synth/letters.hpp"

namespace waybill::synth {
namespace {

char windows1251(char32_t c) {
    if (c >= U'А' && c <= U'я') return static_cast<char>(0xc0 + (c - U'А'));
    switch (c) {
        case U'Ё':
            return static_cast<char>(0xa8);
        case U'ё':
            return static_cast<char>(0xb8);
        case U'№':
            return static_cast<char>(0xb9);
        case U'«':
            return static_cast<char>(0xab);
        case U'»':
            return static_cast<char>(0xbb);
        default:
            return '?';
    }
}

char cp866(char32_t c) {
    if (c >= U'А' && c <= U'п') return static_cast<char>(0x80 + (c - U'А'));
    if (c >= U'р' && c <= U'я') return static_cast<char>(0xe0 + (c - U'р'));
    switch (c) {
        case U'Ё':
            return static_cast<char>(0xf0);
        case U'ё':
            return static_cast<char>(0xf1);
        case U'№':
            return static_cast<char>(0xfc);
        default:
            return '?';
    }
}

char windows1252(char32_t c) {
    return c >= 0xa0 && c <= 0xff ? static_cast<char>(c) : '?';
}

void gb18030(std::string& to, char32_t c) {
    std::uint32_t code = 0;
    if (c >= U'А' && c <= U'Я') {
        code = 0xa7a1 + (c - U'А') + (c > U'Е' ? 1 : 0);  // Ё stands after Е there
    } else if (c >= U'а' && c <= U'я') {
        code = 0xa7d1 + (c - U'а') + (c > U'е' ? 1 : 0);
    } else {
        const auto pairs = detail::gb_pairs();
        const auto found =
            std::lower_bound(pairs.begin(), pairs.end(), c,
                             [](const detail::GbPair& p, char32_t letter) { return p.letter < letter; });
        if (found != pairs.end() && found->letter == c) code = found->code;
    }
    if (code == 0) {
        to.push_back('?');
    } else {
        to.push_back(static_cast<char>(code >> 8));
        to.push_back(static_cast<char>(code & 0xff));
    }
}

void utf16(std::string& to, char32_t c) {
    const auto unit = [&to](char32_t u) {
        to.push_back(static_cast<char>(u & 0xff));
        to.push_back(static_cast<char>(u >> 8));
    };
    if (c < 0x10000) return unit(c);
    unit(0xd800 + ((c - 0x10000) >> 10));
    unit(0xdc00 + ((c - 0x10000) & 0x3ff));
}

}  // namespace

void append_encoded(std::string& to, std::string_view utf8, Encoding encoding) {
    if (encoding == Encoding::utf8 || encoding == Encoding::utf8_bom) {
        to += utf8;
        return;
    }
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        char32_t c = length == 1 ? lead : lead & (0x7fu >> length);
        for (std::size_t k = 1; k < length; ++k)
            c = (c << 6) | (static_cast<unsigned char>(utf8[i + k]) & 0x3fu);
        i += length;
        if (encoding == Encoding::utf16) {
            utf16(to, c);
        } else if (c < 0x80) {
            to.push_back(static_cast<char>(c));
        } else if (encoding == Encoding::windows1251) {
            to.push_back(windows1251(c));
        } else if (encoding == Encoding::cp866) {
            to.push_back(cp866(c));
        } else if (encoding == Encoding::windows1252) {
            to.push_back(windows1252(c));
        } else {
            gb18030(to, c);
        }
    }
}

std::string_view byte_order_mark(Encoding encoding) {
    if (encoding == Encoding::utf8_bom) return "\xef\xbb\xbf";
    if (encoding == Encoding::utf16) return "\xff\xfe";
    return {};
}

}  // namespace waybill::synth
