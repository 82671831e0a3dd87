// SPDX-License-Identifier: Apache-2.0
#pragma once

// Letters of a UTF-8 text, one after the other.

#include <cstddef>
#include <string_view>

namespace waybill {

/// The code point that begins at `at`, which moves past it. Where the bytes are not UTF-8 it is `no_letter`,
/// and `at` moves past the longest beginning of a letter that they could be, at least one byte.
[[nodiscard]] char32_t next_letter(std::string_view text, std::size_t& at);

/// What next_letter() gives for bytes that are not UTF-8; no code point.
inline constexpr char32_t no_letter = 0xFFFFFFFF;

}  // namespace waybill
