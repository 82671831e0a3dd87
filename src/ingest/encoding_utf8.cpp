// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include "ingest/encoding.hpp"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Idea. Whether a byte may follow another is a question of their high halves and the first one's low half:
// three tables of 16 entries, each a set of the mistakes that this half allows; a mistake is made where all
// three agree. With 32 bytes at once that is three shuffles and two ANDs, and what stands two and three bytes
// before says where the third and fourth byte of a character must be. Cyrillic text is checked as fast as
// ASCII, nearly. Source: Keiser and Lemire, Validating UTF-8 In Less Than One Instruction Per Byte (2021),
// section 6.

namespace waybill {
namespace {

constexpr std::uint64_t high_bits = 0x8080808080808080ULL;

bool is_utf8_portable(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        std::uint64_t eight = 0;
        while (at + 8 <= text.size()) {
            std::memcpy(&eight, text.data() + at, 8);
            if ((eight & high_bits) != 0) break;
            at += 8;
        }
        // Up to the next eight bytes of ASCII, character by character.
        for (int characters = 0; characters < 8 && at < text.size(); ++characters) {
            const auto lead = static_cast<unsigned char>(text[at]);
            const bool two =
                lead >= 0xC2 && lead <= 0xDF && at + 1 < text.size() && (text[at + 1] & 0xC0) == 0x80;
            const std::size_t size = lead < 0x80 ? 1 : two ? 2 : utf8_sequence(text.substr(at));
            if (size == 0) return false;
            at += size;
        }
    }
    return true;
}

#if defined(__x86_64__)

// Mistakes that a byte and the one before it can make together.
enum Mistake : std::uint8_t {
    too_short = 1,        // a lead, and then no continuation
    too_long = 2,         // ASCII, and then a continuation
    overlong_3 = 4,       // E0 80..9F
    too_large = 8,        // F4 90.., F5.. 90..
    surrogate = 16,       // ED A0..
    overlong_2 = 32,      // C0, C1
    too_large_1000 = 64,  // F5.. 80..8F
    overlong_4 = 64,      // F0 80..8F: it needs no bit of its own, the low half of the lead tells them apart
    two_continuations = 128,
};
constexpr std::uint8_t any_low = too_short | too_long | two_continuations;

constexpr std::array<std::uint8_t, 16> lead_high() {
    std::array<std::uint8_t, 16> table{};
    for (unsigned half = 0; half < 16; ++half) {
        if (half < 8) table[half] = too_long;
        if (half >= 8 && half < 12) table[half] = two_continuations;
        if (half >= 12) table[half] = too_short;
    }
    table[0xC] |= overlong_2;
    table[0xE] |= overlong_3 | surrogate;
    table[0xF] |= too_large | too_large_1000 | overlong_4;
    return table;
}

constexpr std::array<std::uint8_t, 16> lead_low() {
    std::array<std::uint8_t, 16> table{};
    for (unsigned half = 0; half < 16; ++half) {
        table[half] = any_low;
        if (half >= 4) table[half] |= too_large;
        if (half >= 5) table[half] |= too_large_1000;
    }
    table[0x0] |= overlong_3 | overlong_2 | overlong_4;
    table[0x1] |= overlong_2;
    table[0xD] |= surrogate;
    return table;
}

constexpr std::array<std::uint8_t, 16> next_high() {
    std::array<std::uint8_t, 16> table{};
    for (unsigned half = 0; half < 16; ++half) {
        const bool continuation = half >= 8 && half < 12;
        table[half] = continuation ? too_long | overlong_2 | two_continuations : too_short;
    }
    table[0x8] |= overlong_3 | too_large_1000 | overlong_4;
    table[0x9] |= overlong_3 | too_large;
    table[0xA] |= surrogate | too_large;
    table[0xB] |= surrogate | too_large;
    return table;
}

#define WAYBILL_AVX2 __attribute__((target("avx2"), always_inline)) inline

WAYBILL_AVX2 __m256i both_halves(const std::array<std::uint8_t, 16>& table) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(table.data())));
}

/// `now` moved up by `count` bytes, with the last ones of `before` in front.
template <int count>
WAYBILL_AVX2 __m256i earlier(__m256i now, __m256i before) {
    return _mm256_alignr_epi8(now, _mm256_permute2x128_si256(before, now, 0x21), 16 - count);
}

struct Checker {
    __m256i lead_high, lead_low, next_high, half;

    /// Not zero where a byte cannot stand behind those before it.
    WAYBILL_AVX2 __m256i mistakes(__m256i now, __m256i before) const {
        const __m256i one = earlier<1>(now, before);
        const __m256i high =
            _mm256_shuffle_epi8(lead_high, _mm256_and_si256(_mm256_srli_epi16(one, 4), half));
        const __m256i low = _mm256_shuffle_epi8(lead_low, _mm256_and_si256(one, half));
        const __m256i next =
            _mm256_shuffle_epi8(next_high, _mm256_and_si256(_mm256_srli_epi16(now, 4), half));
        const __m256i pair = _mm256_and_si256(_mm256_and_si256(high, low), next);
        // Behind E0.. comes a third byte, behind F0.. a third and a fourth: there two continuations are
        // right.
        const __m256i third =
            _mm256_subs_epu8(earlier<2>(now, before), _mm256_set1_epi8(static_cast<char>(0xE0 - 0x80)));
        const __m256i fourth =
            _mm256_subs_epu8(earlier<3>(now, before), _mm256_set1_epi8(static_cast<char>(0xF0 - 0x80)));
        const __m256i due =
            _mm256_and_si256(_mm256_or_si256(third, fourth), _mm256_set1_epi8(static_cast<char>(0x80)));
        return _mm256_xor_si256(pair, due);
    }
};

__attribute__((target("avx2"))) bool is_utf8_avx2(std::string_view text) {
    static constexpr auto lead_high_table = lead_high();
    static constexpr auto lead_low_table = lead_low();
    static constexpr auto next_high_table = next_high();
    const Checker checker{both_halves(lead_high_table), both_halves(lead_low_table),
                          both_halves(next_high_table), _mm256_set1_epi8(0x0F)};
    __m256i wrong = _mm256_setzero_si256();
    __m256i before = _mm256_setzero_si256();
    const auto check = [&](const char* from) __attribute__((target("avx2"), always_inline)) {
        const __m256i now = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
        // ASCII behind ASCII has nothing to check.
        if (_mm256_movemask_epi8(_mm256_or_si256(now, before)) != 0) {
            wrong = _mm256_or_si256(wrong, checker.mistakes(now, before));
        }
        before = now;
    };
    std::size_t at = 0;
    for (; at + 32 <= text.size(); at += 32) check(text.data() + at);
    char rest[32] = {};
    std::memcpy(rest, text.data() + at, text.size() - at);
    check(rest);
    const char ascii[32] = {};
    check(ascii);  // a character cut at the end shows here
    return _mm256_testz_si256(wrong, wrong) != 0;
}
#endif

/// The begin of a character, and nothing else.
bool is_cut(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text[0]);
    const std::size_t whole = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (text.size() >= whole) return false;
    return std::all_of(text.begin() + 1, text.end(), [](char c) { return (c & 0xC0) == 0x80; });
}

}  // namespace

std::size_t utf8_sequence(std::string_view text) {
    if (text.empty()) return 0;
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    const auto follows = [&](std::size_t i, unsigned low, unsigned high) {
        return byte(i) >= low && byte(i) <= high;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return follows(1, 0x80, 0xBF) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return follows(1, low, high) && follows(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
        return follows(1, low, high) && follows(2, 0x80, 0xBF) && follows(3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

Utf8Mixture utf8_mixture(std::string_view text) {
    Utf8Mixture mixture;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = utf8_sequence(text.substr(at));
        if (size > 1) ++mixture.characters;
        if (size == 0) {
            ++mixture.stray;
            if (is_cut(text.substr(at))) break;
            mixture.stray_only_last = false;
        }
        at += std::max<std::size_t>(size, 1);
    }
    return mixture;
}

bool is_utf8(std::string_view text, ScanPath path) {
#if defined(__x86_64__)
    static const bool avx2 = available(ScanPath::avx2);
    if (path == ScanPath::avx2 || (path == ScanPath::best && avx2)) return is_utf8_avx2(text);
#endif
    return is_utf8_portable(text);
}

}  // namespace waybill
