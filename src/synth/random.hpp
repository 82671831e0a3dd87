// SPDX-License-Identifier: Apache-2.0
#pragma once

// Numbers drawn from a key: the same key gives the same numbers on any machine, in any order, on any thread.
// Integers only: no floating point and no std:: distribution decides a byte of the world.

#include <cstdint>
#include <iterator>

namespace waybill::synth {

/// What a stream of numbers is for. The number of each is part of the key: never renumber, only append.
enum class Stream : std::uint64_t {
    firm = 1,
    party_text,
    brand,
    model,
    plan,
    shipment,
    stock,
    declaration,
    noise,
    description,
    number,
    address,
    person,
    rates,
    lists,
    ownership,
    statistics,
    report,
    correction,
    order,
    coverage,
};

/// A stream of numbers, fixed by the world's seed, the stream and up to two indexes (SplitMix64).
class Draw {
  public:
    constexpr Draw(std::uint64_t seed, Stream stream, std::uint64_t a = 0, std::uint64_t b = 0)
        : state_(mix(mix(mix(seed ^ 0x9e3779b97f4a7c15u) + static_cast<std::uint64_t>(stream)) +
                     mix(a + 0xbf58476d1ce4e5b9u) + mix(b ^ 0x94d049bb133111ebu) * 3)) {}

    constexpr std::uint64_t next() { return mix(state_ += 0x9e3779b97f4a7c15u); }

    /// 0 .. n-1; n is at least 1.
    constexpr std::uint32_t below(std::uint32_t n) {
        return static_cast<std::uint32_t>(((next() >> 32) * n) >> 32);
    }
    /// low .. high, both included; the width is below 2^32.
    constexpr std::int64_t between(std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(below(static_cast<std::uint32_t>(high - low + 1)));
    }
    constexpr bool chance(std::uint32_t per_million) { return below(1'000'000) < per_million; }

    template <class Container>
    constexpr const auto& pick(const Container& from) {
        return from[below(static_cast<std::uint32_t>(std::size(from)))];
    }
    /// 0 .. n-1 with a heavy head: the chance falls about as rank^(-2/3).
    constexpr std::uint32_t skewed(std::uint32_t n) {
        const std::uint64_t u = next() >> 43;  // 21 bits, so that the cube fits
        return static_cast<std::uint32_t>((((u * u) >> 21) * u * n) >> 42);
    }
    /// About log-normal round `median`: half of the draws lie within a factor 2^(spread/1300) of it, all
    /// within 2^(spread/256). Never below 1.
    constexpr std::int64_t around(std::int64_t median, std::int32_t spread) {
        std::int64_t sum = 0;  // four dice: a bell
        for (int i = 0; i < 4; ++i) sum += below(2001);
        const std::int64_t exponent = (sum - 4000) * spread / 4000;
        const std::int64_t value = times_power_of_two(median, exponent);
        return value < 1 ? 1 : value;
    }

  private:
    static constexpr std::uint64_t mix(std::uint64_t z) {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }
    /// value * 2^(exponent/256): whole powers by shift, the rest by 1 + x*(0.6564 + 0.3436 x), right to 0.3
    /// %.
    static constexpr std::int64_t times_power_of_two(std::int64_t value, std::int64_t exponent) {
        const std::int64_t whole = exponent >> 8;
        const std::int64_t part = exponent & 255;
        const std::int64_t factor = 65536 + part * (43018 + 22518 * part / 256) / 256;
        const std::int64_t scaled = value * factor;  // value is below 2^40 wherever this is used
        return whole >= 0 ? (scaled << whole) >> 16 : scaled >> (16 - whole);
    }

    std::uint64_t state_;
};

}  // namespace waybill::synth
