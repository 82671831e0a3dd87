// SPDX-License-Identifier: Apache-2.0
#include "cli/utf8.hpp"

#include <unicode/utf8.h>

#include <cstdint>

namespace waybill {

// ICU's macro narrows int to uint8_t in its own text.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
char32_t next_letter(std::string_view text, std::size_t& at) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    UChar32 letter = 0;
    U8_NEXT(bytes, at, text.size(), letter);
    return letter < 0 ? no_letter : static_cast<char32_t>(letter);
}
#pragma GCC diagnostic pop

}  // namespace waybill
