// SPDX-License-Identifier: Apache-2.0
#pragma once

// Text cut into runs of letters, runs of digits and signs, folded: the first step of read_header().

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waybill::detail {

using Text = std::u32string;

enum class RunKind : std::uint8_t { letters, digits, sign };
struct Run {
    RunKind kind;
    Text text;   ///< folded: case, accents and look-alike letters undone
    Text cased;  ///< as written, marks dropped
};
[[nodiscard]] std::vector<Run> runs_of(std::string_view text);

[[nodiscard]] std::string utf8(const Text& text);
[[nodiscard]] char32_t folded(char32_t c);
/// Letters of scripts that write no spaces between words, or not always: Han, kana, Hangul.
[[nodiscard]] bool is_unspaced(char32_t c);

}  // namespace waybill::detail
