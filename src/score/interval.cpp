// SPDX-License-Identifier: Apache-2.0
//
// An example: of 100 rows 90 are right. Had each row been drawn by itself, the interval were 0.83 to 0.94.
// But they come from ten firms, one of which has all ten wrong rows: then ten firms were asked, not a hundred
// rows, and the interval is as wide as nine right of ten. Not handled: units that depend on each other.
#include "score/interval.hpp"

#include <algorithm>
#include <cmath>

namespace waybill {
namespace {

constexpr double z = 1.959963984540054;  // of the normal distribution, 97.5 %

// Below this share of the sum of squares a sum of squared differences is the rounding of doubles.
constexpr double rounding = 1e-12;

// Nothing if the units do not differ, or there is but one.
std::optional<double> variance(const RatioSums& sums) {
    if (sums.units < 2 || sums.x <= 0) return std::nullopt;
    const double ratio = sums.y / sums.x;
    const double squares = sums.yy - 2 * ratio * sums.xy + ratio * ratio * sums.xx;
    if (squares <= rounding * (sums.yy + ratio * ratio * sums.xx)) return std::nullopt;
    return sums.units / (sums.units - 1) * squares / (sums.x * sums.x);
}

}  // namespace

std::optional<ScoreInterval> share_interval(const RatioSums& sums) {
    if (sums.x <= 0) return std::nullopt;
    const double p = std::clamp(sums.y / sums.x, 0.0, 1.0);
    const auto spread = variance(sums);
    double n = sums.xx > 0 ? sums.x * sums.x / sums.xx : 1;
    if (spread && p > 0 && p < 1) n = std::min(p * (1 - p) / *spread, std::max(sums.x, 1.0));
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return ScoreInterval{p <= 0 ? 0 : std::max(0.0, middle - half),
                         p >= 1 ? 1 : std::min(1.0, middle + half)};
}

std::optional<ScoreInterval> ratio_interval(const RatioSums& sums) {
    if (sums.units < 2 || sums.x <= 0) return std::nullopt;
    const double ratio = sums.y / sums.x;
    const double half = z * std::sqrt(variance(sums).value_or(0));
    return ScoreInterval{ratio - half, ratio + half};
}

}  // namespace waybill
