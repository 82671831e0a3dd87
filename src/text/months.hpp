// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace waybill::detail {

/// What a word in a date says: a month 1-12, or 0 for words without weight ("de", "года", "th", a weekday).
/// `key` is a lookup key. Nothing if the word does not belong into a date.
[[nodiscard]] std::optional<int> date_word(std::string_view key);

}  // namespace waybill::detail
