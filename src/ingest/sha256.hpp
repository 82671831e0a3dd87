// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace waybill {

/// SHA-256 of a file's bytes, in lower-case hex. Errors: not_found, io.
[[nodiscard]] std::string sha256_of_file(const std::string& path);
[[nodiscard]] std::string sha256_of(std::string_view bytes);

}  // namespace waybill
