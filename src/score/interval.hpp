// SPDX-License-Identifier: Apache-2.0
#pragma once

// 95 % confidence intervals of ratios whose observations come in clusters.

#include <optional>

namespace waybill {

struct ScoreInterval {
    double low = 0, high = 0;
};

/// Sums over sampling units (an entity, a file, a chain) of what each adds to the numerator (y) and to the
/// denominator (x) of a ratio.
struct RatioSums {
    double units = 0;  ///< with x above zero
    double x = 0, y = 0;
    double xx = 0, xy = 0, yy = 0;
};

/// Of a share, 0 <= y <= x in every unit: Wilson's interval at the effective number of observations.
///
/// The variance of y/x is that of the linearised ratio, with the units as clusters; the effective number n
/// makes p(1-p)/n equal to it, and is at most x. Where the units do not differ (all right, all wrong, one
/// unit) the variance says nothing, and n is Kish's x^2 / sum of x_i^2. Nothing if x is zero.
///
/// Says how far the figure would move with other units of the same kind, not how far the truth is wrong.
/// Source  W. G. Cochran, Sampling Techniques (1977), 6.3; E. B. Wilson, JASA 22 (1927); L. Kish, Survey
///         Sampling (1965), 8.2.
[[nodiscard]] std::optional<ScoreInterval> share_interval(const RatioSums& sums);

/// Of any ratio: normal, from the same variance; nothing with fewer than two units.
[[nodiscard]] std::optional<ScoreInterval> ratio_interval(const RatioSums& sums);

}  // namespace waybill
