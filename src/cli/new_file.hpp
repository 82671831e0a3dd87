// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace waybill {

/// Writes a file whole or not at all, for its owner alone. Errors: usage if it exists and `overwrite` is not
/// set; io.
void write_file(const std::string& path, std::string_view text, bool overwrite);

}  // namespace waybill
