// SPDX-License-Identifier: Apache-2.0
#pragma once

// The files of resources/layouts, built in as text by cmake/embed_layouts.cmake.

#include <span>
#include <string_view>

namespace waybill::detail {

struct LayoutResource {
    std::string_view name;  ///< "ru-gtd"
    std::string_view text;  ///< TOML as layout_from_toml() reads it
};
[[nodiscard]] std::span<const LayoutResource> layout_resources();

}  // namespace waybill::detail
