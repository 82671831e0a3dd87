// SPDX-License-Identifier: Apache-2.0
#pragma once

// UTF-8 one code point at a time. Ill-formed bytes come out as U+FFFD, one for each maximal ill-formed
// part as the Unicode Standard (section 3.9) recommends; nothing is skipped and nothing throws.

#include <cstddef>
#include <string>
#include <string_view>

namespace waybill {

inline constexpr char32_t replacement_character = 0xFFFD;

/// The code point at `at`, which moves behind it. `at` must be less than text.size().
[[nodiscard]] char32_t next_code_point(std::string_view text, std::size_t& at);

/// Appends `point` as UTF-8; a surrogate or a number beyond U+10FFFF becomes U+FFFD.
void append_utf8(std::string& text, char32_t point);

[[nodiscard]] std::u32string code_points(std::string_view text);
[[nodiscard]] std::string to_utf8(std::u32string_view points);

/// Nothing but bytes below 0x80.
[[nodiscard]] bool is_ascii(std::string_view text);

/// White space of any kind: ASCII, no-break, thin, ideographic, line and paragraph separators.
[[nodiscard]] bool is_space(char32_t point);

/// Shown as nothing: zero-width spaces and joiners, soft hyphen, byte order mark, direction marks.
[[nodiscard]] bool is_invisible(char32_t point);

/// `text` without white space and invisible characters at either end.
[[nodiscard]] std::string_view trimmed(std::string_view text);

}  // namespace waybill
