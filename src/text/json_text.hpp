// SPDX-License-Identifier: Apache-2.0
#pragma once

// JSON as text (RFC 8259): strings and numbers.

#include <string>
#include <string_view>

namespace waybill {

/// Appends `text` as a JSON string, quoted and escaped. UTF-8 stays as it is; bytes that are not UTF-8 become
/// U+FFFD.
void append_json(std::string& to, std::string_view text);

/// "-12.50", "1e+20", but not "nan", "+1", "01" or ".5".
[[nodiscard]] bool is_json_number(std::string_view text);

}  // namespace waybill
