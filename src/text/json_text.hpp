// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace waybill {

/// Appends `text` as a JSON string, quoted and escaped (RFC 8259). UTF-8 stays as it is.
void append_json(std::string& to, std::string_view text);

}  // namespace waybill
