// SPDX-License-Identifier: Apache-2.0
#include "ingest/csv_scan.hpp"

#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Idea. 64 bytes are compared at once with each character, which gives 64 bits each; what follows walks over
// set bits and never looks at the bytes between them. `a;"b;c"` with ; gives separators 0100100, quotes
// 0010001: which of the separators lie in a quoted cell is not known here, it depends on what stands before.

namespace waybill {
namespace {

constexpr std::size_t word_bytes = 64;

/// What 64 bytes hold.
struct Found {
    std::uint64_t delimiters = 0, lf = 0, cr = 0, quotes = 0, nul = 0;
};

struct Portable {
    static std::uint64_t ones(char c) { return 0x0101010101010101ULL * static_cast<unsigned char>(c); }
    /// 0x80 in each byte of the answer that is equal in `eight` and `same`; exact, no carries between bytes.
    static std::uint64_t equal(std::uint64_t eight, std::uint64_t same) {
        constexpr std::uint64_t low = 0x7F7F7F7F7F7F7F7FULL;
        const std::uint64_t diff = eight ^ same;
        return ~(((diff & low) + low) | diff | low);
    }
    static std::uint64_t bits(std::uint64_t high_bits) {
        return (high_bits >> 7) * 0x0102040810204080ULL >> 56;
    }
    static Found find(const char* text, const CsvMarks& marks) {
        Found found;
        for (unsigned i = 0; i < 8; ++i) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, text + 8 * i, 8);
            if constexpr (std::endian::native == std::endian::big) eight = __builtin_bswap64(eight);
            const unsigned at = 8 * i;
            found.delimiters |= bits(equal(eight, ones(marks.delimiter))) << at;
            found.lf |= bits(equal(eight, ones('\n'))) << at;
            found.cr |= bits(equal(eight, ones('\r'))) << at;
            found.quotes |= bits(equal(eight, ones(marks.quote))) << at;
            found.nul |= bits(equal(eight, 0)) << at;
        }
        return found;
    }
};

#if defined(__x86_64__)
struct Sse2 {
    static std::uint64_t equal(const __m128i (&text)[4], char c) {
        const __m128i same = _mm_set1_epi8(c);
        std::uint64_t bits = 0;
        for (unsigned i = 0; i < 4; ++i) {
            const auto part = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(text[i], same)));
            bits |= static_cast<std::uint64_t>(part) << (16 * i);
        }
        return bits;
    }
    static Found find(const char* text, const CsvMarks& marks) {
        const auto* from = reinterpret_cast<const __m128i*>(text);
        const __m128i parts[4] = {_mm_loadu_si128(from), _mm_loadu_si128(from + 1), _mm_loadu_si128(from + 2),
                                  _mm_loadu_si128(from + 3)};
        return {equal(parts, marks.delimiter), equal(parts, '\n'), equal(parts, '\r'),
                equal(parts, marks.quote), equal(parts, '\0')};
    }
};

struct Avx2 {
    __attribute__((target("avx2"), always_inline)) static std::uint64_t equal(__m256i low, __m256i high,
                                                                              char c) {
        const __m256i same = _mm256_set1_epi8(c);
        const auto first = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, same)));
        const auto second = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, same)));
        return first | static_cast<std::uint64_t>(second) << 32;
    }
    __attribute__((target("avx2"), always_inline)) static Found find(const char* text,
                                                                     const CsvMarks& marks) {
        const auto* from = reinterpret_cast<const __m256i*>(text);
        const __m256i low = _mm256_loadu_si256(from);
        const __m256i high = _mm256_loadu_si256(from + 1);
        return {equal(low, high, marks.delimiter), equal(low, high, '\n'), equal(low, high, '\r'),
                equal(low, high, marks.quote), equal(low, high, '\0')};
    }
};
#endif

/// Turns what 64 bytes hold into bits. `before` and `behind` are the bytes around them, '\0' beyond the text.
struct Writer {
    const CsvMarks& marks;
    CsvBits& bits;
    bool cr_ends_rows, only_crlf;
    std::uint64_t nul = 0;

    __attribute__((always_inline)) void put(std::size_t word, const Found& found, char before, char behind) {
        std::uint64_t ends = found.lf;
        if (cr_ends_rows) {
            const std::uint64_t lf_behind = found.lf >> 1 | static_cast<std::uint64_t>(behind == '\n') << 63;
            ends |= found.cr & ~lf_behind;
        }
        if (only_crlf) ends &= found.cr << 1 | static_cast<std::uint64_t>(before == '\r');
        bits.separators[word] = found.delimiters | ends;
        bits.line_ends[word] = ends;
        bits.quotes[word] = marks.quote == '\0' ? 0 : found.quotes;
        nul |= found.nul;
    }
};

char byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? text[at] : '\0';
}

#define WAYBILL_SCAN_WORDS(NAME, KERNEL, TARGET)                                            \
    TARGET void NAME(std::string_view text, std::size_t words, Writer& writer) {            \
        for (std::size_t word = 0; word < words; ++word) {                                  \
            const std::size_t at = word * word_bytes;                                       \
            const Found found = KERNEL::find(text.data() + at, writer.marks);               \
            writer.put(word, found, byte_at(text, at - 1), byte_at(text, at + word_bytes)); \
        }                                                                                   \
    }
// A macro, as a template's instance takes no target attribute from its argument in gcc 12.
WAYBILL_SCAN_WORDS(scan_portable, Portable, )
#if defined(__x86_64__)
WAYBILL_SCAN_WORDS(scan_sse2, Sse2, )
WAYBILL_SCAN_WORDS(scan_avx2, Avx2, __attribute__((target("avx2"))))
#endif
#undef WAYBILL_SCAN_WORDS

/// The last, partial word: its bytes copied, the rest made not to count.
void scan_rest(std::string_view text, std::size_t word, Writer& writer) {
    const std::size_t size = text.size() - word * word_bytes;
    char last[word_bytes];
    std::memset(last, 'x', word_bytes);
    std::memcpy(last, text.data() + word * word_bytes, size);
    Found found = Portable::find(last, writer.marks);
    const std::uint64_t kept = size == 0 ? 0 : ~std::uint64_t{0} >> (word_bytes - size);
    found.delimiters &= kept;
    found.quotes &= kept;
    writer.put(word, found, byte_at(text, word * word_bytes - 1), '\0');
    writer.bits.separators[word] |= ~kept;
}

ScanPath best_path() {
    static const ScanPath best = available(ScanPath::avx2)   ? ScanPath::avx2
                                 : available(ScanPath::sse2) ? ScanPath::sse2
                                                             : ScanPath::portable;
    return best;
}

}  // namespace

bool available(ScanPath path) {
#if defined(__x86_64__)
    if (path == ScanPath::avx2) return __builtin_cpu_supports("avx2") != 0;
    return true;
#else
    return path == ScanPath::portable || path == ScanPath::best;
#endif
}

void scan_csv(std::string_view text, const CsvMarks& marks, CsvBits& bits, ScanPath path) {
    const std::size_t words = text.size() / word_bytes;
    for (auto* bitmap : {&bits.separators, &bits.line_ends, &bits.quotes}) {
        if (bitmap->size() < words + 2) bitmap->resize(words + 2);
    }
    const bool cr_ends_rows = marks.line_end == LineEnd::cr || marks.line_end == LineEnd::mixed;
    Writer writer{marks, bits, cr_ends_rows, marks.line_end == LineEnd::only_crlf};
    if (path == ScanPath::best) path = best_path();
#if defined(__x86_64__)
    if (path == ScanPath::avx2) scan_avx2(text, words, writer);
    if (path == ScanPath::sse2) scan_sse2(text, words, writer);
#endif
    if (path == ScanPath::portable) scan_portable(text, words, writer);
    scan_rest(text, words, writer);
    bits.separators[words + 1] = ~std::uint64_t{0};
    bits.line_ends[words + 1] = bits.quotes[words + 1] = 0;
    bits.nul = writer.nul != 0;
}

}  // namespace waybill
