// SPDX-License-Identifier: Apache-2.0
#pragma once

// UTF-8 into the encodings that files come in. What an encoding cannot write becomes '?', as in real files.

#include <string>
#include <string_view>

#include "synth/layouts.hpp"

namespace waybill::synth {

void append_encoded(std::string& to, std::string_view utf8, Encoding encoding);
/// What a file in that encoding begins with: a byte order mark, or nothing.
[[nodiscard]] std::string_view byte_order_mark(Encoding encoding);

namespace detail {
struct GbPair {
    char16_t letter;
    std::uint16_t code;
};
/// Two-byte GB18030 codes of the Chinese letters and signs that the world uses; ascending by letter.
[[nodiscard]] std::span<const GbPair> gb_pairs();
}  // namespace detail

}  // namespace waybill::synth
