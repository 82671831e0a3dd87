// SPDX-License-Identifier: Apache-2.0
#pragma once

// Slow twin of is_utf8(): decodes each character, and then asks whether it may be written so.

#include <cstdint>
#include <string_view>

namespace waybill::reference {

[[nodiscard]] inline bool is_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        std::size_t size = 1;
        std::uint32_t character = lead;
        if (lead >= 0x80) {
            if ((lead & 0xE0) == 0xC0) {
                size = 2;
                character = lead & 0x1Fu;
            } else if ((lead & 0xF0) == 0xE0) {
                size = 3;
                character = lead & 0x0Fu;
            } else if ((lead & 0xF8) == 0xF0) {
                size = 4;
                character = lead & 0x07u;
            } else {
                return false;
            }
        }
        if (at + size > text.size()) return false;
        for (std::size_t i = 1; i < size; ++i) {
            const auto next = static_cast<unsigned char>(text[at + i]);
            if ((next & 0xC0) != 0x80) return false;
            character = character << 6 | (next & 0x3Fu);
        }
        constexpr std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
        if (character < least[size] || character > 0x10FFFF) return false;
        if (character >= 0xD800 && character <= 0xDFFF) return false;
        at += size;
    }
    return true;
}

}  // namespace waybill::reference
