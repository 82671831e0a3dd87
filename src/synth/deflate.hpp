// SPDX-License-Identifier: Apache-2.0
#pragma once

// DEFLATE (RFC 1951) and CRC-32, small and always the same: a library's bytes change with its version, and a
// world must have the same bytes on any machine. One fixed code table; about a fifth of the size of such
// text.

#include <cstdint>
#include <string>
#include <string_view>

namespace waybill::synth {

/// Appends `bytes` as deflated blocks that end on a byte, so that pieces may be made apart and joined.
void append_deflated(std::string& to, std::string_view bytes);
/// What ends a deflated stream.
[[nodiscard]] std::string_view deflate_end();
/// CRC-32 of what `crc` stands for followed by `bytes`; 0 stands for nothing yet.
[[nodiscard]] std::uint32_t crc32(std::uint32_t crc, std::string_view bytes);

}  // namespace waybill::synth
