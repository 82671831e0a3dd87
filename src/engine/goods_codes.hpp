// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace waybill {

/// The tariff codes of a goods class, from resources/goods/NAME.toml (shipped) or a TOML file by its path.
struct GoodsCodes {
    std::string title;
    std::vector<std::string> prefixes;  ///< digits of HS codes, any edition
};

/// Errors: not_found for an unknown class (names those there are); bad_input for a file without codes.
[[nodiscard]] GoodsCodes goods_codes(const std::string& name_or_path);

}  // namespace waybill
