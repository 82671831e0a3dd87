// SPDX-License-Identifier: Apache-2.0
//
// Union-find with path halving; the lower root stays root, so that roots do not depend on the order of links.
// An example: 1-2 and 2-3 make one component of 0. 4-4 alone changes nothing.
#include "score/components.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace waybill {
namespace {

std::int64_t root_of(std::vector<std::int64_t>& parents, std::int64_t node) {
    const auto parent = [&parents](std::int64_t of) -> std::int64_t& {
        return parents[static_cast<std::size_t>(of)];
    };
    while (parent(node) != node) {
        parent(node) = parent(parent(node));
        node = parent(node);
    }
    return node;
}

}  // namespace

std::vector<std::int64_t> component_roots(std::int64_t nodes,
                                          const std::vector<std::pair<std::int64_t, std::int64_t>>& links) {
    std::vector<std::int64_t> parents(static_cast<std::size_t>(nodes));
    std::iota(parents.begin(), parents.end(), 0);
    for (const auto& [left, right] : links) {
        const std::int64_t a = root_of(parents, left);
        const std::int64_t b = root_of(parents, right);
        parents[static_cast<std::size_t>(std::max(a, b))] = std::min(a, b);
    }
    for (std::int64_t node = 0; node < nodes; ++node)
        parents[static_cast<std::size_t>(node)] = root_of(parents, node);
    return parents;
}

Redirects follow(const std::vector<std::pair<std::int64_t, std::int64_t>>& redirects) {
    std::map<std::int64_t, std::int64_t> next;
    for (const auto& [from, to] : redirects) next.emplace(from, to);
    Redirects result;
    std::map<std::int64_t, std::int64_t> ends;
    for (const auto& [from, to] : next) {
        std::vector<std::int64_t> passed{from};
        std::int64_t at = to;
        while (true) {
            if (const auto known = ends.find(at); known != ends.end()) {
                at = known->second;
                break;
            }
            const auto on = next.find(at);
            if (on == next.end()) break;
            if (passed.size() > next.size()) {
                result.circle = at;
                return result;
            }
            passed.push_back(at);
            at = on->second;
        }
        for (const std::int64_t id : passed) ends[id] = at;
    }
    result.ends.assign(ends.begin(), ends.end());
    return result;
}

}  // namespace waybill
