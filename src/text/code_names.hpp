// SPDX-License-Identifier: Apache-2.0
#pragma once

// Codes with their names: the shape of the tables that tools/gen_names.cpp writes and those kept by hand.

#include <cstddef>
#include <string_view>

namespace waybill::detail {

struct CodeNames {
    std::string_view code;     ///< "CN", "CNY"
    std::string_view letters;  ///< the other code in letters ("CHN"), or empty
    std::string_view number;   ///< the code in three digits ("156"), or empty
    std::string_view names;    ///< in many languages, joined by '|'; the first is the English one
};

/// More names for a code, joined by '|'.
struct Alias {
    std::string_view code;
    std::string_view names;
};

extern const CodeNames country_names[];
extern const std::size_t country_names_size;
extern const CodeNames currency_names[];
extern const std::size_t currency_names_size;
extern const Alias country_aliases[];
extern const std::size_t country_aliases_size;
extern const Alias unit_names[];
extern const std::size_t unit_names_size;

}  // namespace waybill::detail
