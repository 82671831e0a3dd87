// SPDX-License-Identifier: Apache-2.0
#pragma once

// "unknown command 'ingset'; nearest: 'ingest'".

#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// The one of `known` that needs the fewest edits (insert, delete, replace, swap of neighbours) to become
/// `word`, the earlier of equals; empty if even it needs more than a third of the word's letters (at least
/// one, at most three), unless one of them begins with the word.
[[nodiscard]] std::string nearest(std::string_view word, const std::vector<std::string>& known);

/// "; nearest: 'ingest'", or nothing.
[[nodiscard]] std::string nearest_clause(std::string_view word, const std::vector<std::string>& known);

}  // namespace waybill
