// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cluster figures by their definitions: every pair of things, every thing by itself.

#include <map>
#include <vector>

namespace waybill::reference {

struct ClusterFigures {
    double precision = 0, recall = 0, f1 = 0, b_cubed_precision = 0, b_cubed_recall = 0, exact = 0;
};

/// `true_of[i]` and `found_of[i]` are the clusters of thing i. A figure without any pair is -1.
inline ClusterFigures cluster_figures(const std::vector<int>& true_of, const std::vector<int>& found_of) {
    double found = 0, truth = 0, both = 0;
    ClusterFigures figures;
    const std::size_t things = true_of.size();
    for (std::size_t i = 0; i < things; ++i) {
        double same_found = 0, same_true = 0, same_both = 0;
        for (std::size_t j = 0; j < things; ++j) {
            const bool f = found_of[i] == found_of[j], t = true_of[i] == true_of[j];
            same_found += f ? 1 : 0, same_true += t ? 1 : 0, same_both += f && t ? 1 : 0;
            if (j <= i) continue;
            found += f ? 1 : 0, truth += t ? 1 : 0, both += f && t ? 1 : 0;
        }
        figures.b_cubed_precision += same_both / same_found / static_cast<double>(things);
        figures.b_cubed_recall += same_both / same_true / static_cast<double>(things);
    }
    figures.precision = found > 0 ? both / found : -1;
    figures.recall = truth > 0 ? both / truth : -1;
    figures.f1 = found + truth > 0 ? 2 * both / (found + truth) : -1;
    std::map<int, std::vector<std::size_t>> true_sets, found_sets;
    for (std::size_t i = 0; i < things; ++i)
        true_sets[true_of[i]].push_back(i), found_sets[found_of[i]].push_back(i);
    for (const auto& [id, set] : true_sets) {
        for (const auto& [other, found_set] : found_sets) figures.exact += set == found_set ? 1 : 0;
    }
    figures.exact /= static_cast<double>(true_sets.size());
    return figures;
}

}  // namespace waybill::reference
