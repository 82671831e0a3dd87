// SPDX-License-Identifier: Apache-2.0
#pragma once

// Components of a graph, and where chains of redirects end.

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace waybill {

/// For each of `nodes` nodes, numbered from 0, the lowest node of its component.
/// Cost: near linear in nodes and links. Links name nodes below `nodes`.
[[nodiscard]] std::vector<std::int64_t> component_roots(
    std::int64_t nodes, const std::vector<std::pair<std::int64_t, std::int64_t>>& links);

struct Redirects {
    std::vector<std::pair<std::int64_t, std::int64_t>>
        ends;                            ///< from, to: where it leads in the end; by from
    std::optional<std::int64_t> circle;  ///< an id that leads back to itself
};

/// Follows redirects to their ends. Each id redirects at most once: of several the first stands.
[[nodiscard]] Redirects follow(const std::vector<std::pair<std::int64_t, std::int64_t>>& redirects);

}  // namespace waybill
