// SPDX-License-Identifier: Apache-2.0

// A day that is read is written back as the text it was read from.

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/day.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto date = waybill::parse_iso_day(text);
    if (date && waybill::to_string(*date) != text) std::abort();
    return 0;
}
