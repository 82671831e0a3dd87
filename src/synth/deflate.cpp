// SPDX-License-Identifier: Apache-2.0
//
// Greedy matching with one candidate for each hash of four bytes, and the fixed Huffman codes of RFC
// 1951, 3.2.6. "abcabcabc" becomes a, b, c and one match (length 6, distance 3). What it does not do: better
// matches by looking on (lazy matching), codes fitted to the data; a general compressor makes files a third
// smaller.
#include "synth/deflate.hpp"

#include <array>
#include <bit>
#include <cstring>
#include <vector>

namespace waybill::synth {
namespace {

struct Code {
    std::uint16_t bits = 0;
    std::uint8_t length = 0;
};

constexpr std::uint16_t reversed(std::uint32_t code, int length) {
    std::uint32_t out = 0;
    for (int i = 0; i < length; ++i) out |= ((code >> i) & 1u) << (length - 1 - i);
    return static_cast<std::uint16_t>(out);
}

constexpr std::array<Code, 288> literal_codes = [] {
    std::array<Code, 288> codes{};
    for (std::uint32_t s = 0; s < 288; ++s) {
        if (s < 144) {
            codes[s] = {reversed(0x30 + s, 8), 8};
        } else if (s < 256) {
            codes[s] = {reversed(0x190 + s - 144, 9), 9};
        } else if (s < 280) {
            codes[s] = {reversed(s - 256, 7), 7};
        } else {
            codes[s] = {reversed(0xc0 + s - 280, 8), 8};
        }
    }
    return codes;
}();

constexpr std::uint16_t length_base[] = {3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                         31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
constexpr std::uint8_t length_extra[] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                         2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
constexpr std::uint16_t distance_base[] = {1,    2,    3,    4,    5,    7,    9,    13,    17,    25,
                                           33,   49,   65,   97,   129,  193,  257,  385,   513,   769,
                                           1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
constexpr std::uint8_t distance_extra[] = {0, 0, 0, 0, 1, 1, 2, 2,  3,  3,  4,  4,  5,  5,  6,
                                           6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13};

constexpr std::array<std::uint8_t, 259> length_symbol = [] {
    std::array<std::uint8_t, 259> symbols{};
    for (std::size_t s = 0; s < 29; ++s) {
        for (std::size_t l = length_base[s]; l < (s + 1 < 29 ? length_base[s + 1] : 259u); ++l)
            symbols[l] = static_cast<std::uint8_t>(s);
    }
    symbols[258] = 28;
    return symbols;
}();

class BitWriter {
  public:
    explicit BitWriter(std::string& to) : to_(to) {}
    void put(std::uint32_t bits, int count) {
        held_ |= std::uint64_t{bits} << filled_;
        filled_ += count;
        while (filled_ >= 8) {
            to_.push_back(static_cast<char>(held_ & 0xff));
            held_ >>= 8;
            filled_ -= 8;
        }
    }
    void literal(std::uint32_t symbol) { put(literal_codes[symbol].bits, literal_codes[symbol].length); }
    void match(std::uint32_t length, std::uint32_t distance) {
        const std::uint8_t l = length_symbol[length];
        literal(257u + l);
        put(length - length_base[l], length_extra[l]);
        std::uint32_t d = 29;
        while (distance_base[d] > distance) --d;
        put(reversed(d, 5), 5);
        put(distance - distance_base[d], distance_extra[d]);
    }
    /// An empty stored block: brings the stream to the next byte.
    void align() {
        put(0, 3);
        if (filled_ > 0) put(0, 8 - filled_);
        to_.append("\x00\x00\xff\xff", 4);
    }

  private:
    std::string& to_;
    std::uint64_t held_ = 0;
    int filled_ = 0;
};

constexpr std::size_t window = 32768;
constexpr std::uint32_t hash_bits = 15;

std::uint32_t four(const char* at) {
    std::uint32_t word = 0;
    std::memcpy(&word, at, 4);
    if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap32(word);
    return word;
}

// Eight tables, so that eight bytes are taken at once: table k is for a byte with k more after it.
constexpr std::size_t crc_stride = 8;
constexpr auto crc_tables = [] {
    std::array<std::array<std::uint32_t, 256>, crc_stride> tables{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t c = i;
        for (int k = 0; k < 8; ++k) c = (c & 1u) != 0 ? 0xedb88320u ^ (c >> 1) : c >> 1;
        tables[0][i] = c;
    }
    for (std::size_t k = 1; k < crc_stride; ++k) {
        for (std::size_t i = 0; i < 256; ++i)
            tables[k][i] = tables[0][tables[k - 1][i] & 0xff] ^ (tables[k - 1][i] >> 8);
    }
    return tables;
}();

}  // namespace

void append_deflated(std::string& to, std::string_view bytes) {
    BitWriter out(to);
    out.put(0, 1);  // not the last block
    out.put(1, 2);  // fixed codes
    std::vector<std::uint32_t> last(std::size_t{1} << hash_bits, 0xffffffffu);
    std::size_t i = 0;
    while (i + 4 <= bytes.size()) {
        const std::uint32_t word = four(bytes.data() + i);
        std::uint32_t& seen = last[(word * 2654435761u) >> (32 - hash_bits)];
        const std::size_t candidate = seen;
        seen = static_cast<std::uint32_t>(i);
        if (candidate != 0xffffffffu && i - candidate <= window && four(bytes.data() + candidate) == word) {
            std::size_t length = 4;
            while (length < 258 && i + length < bytes.size() &&
                   bytes[candidate + length] == bytes[i + length])
                ++length;
            out.match(static_cast<std::uint32_t>(length), static_cast<std::uint32_t>(i - candidate));
            i += length;
        } else {
            out.literal(static_cast<unsigned char>(bytes[i]));
            ++i;
        }
    }
    for (; i < bytes.size(); ++i) out.literal(static_cast<unsigned char>(bytes[i]));
    out.literal(256);
    out.align();
}

std::string_view deflate_end() {
    return std::string_view("\x03\x00", 2);
}

std::uint32_t crc32(std::uint32_t crc, std::string_view bytes) {
    crc = ~crc;
    std::size_t i = 0;
    for (; i + crc_stride <= bytes.size(); i += crc_stride) {
        std::uint32_t next = 0;
        for (std::size_t k = 0; k < crc_stride; ++k) {
            const std::uint32_t of_crc = k < 4 ? crc >> (8 * k) : 0;
            next ^=
                crc_tables[crc_stride - 1 - k][(of_crc ^ static_cast<unsigned char>(bytes[i + k])) & 0xff];
        }
        crc = next;
    }
    for (; i < bytes.size(); ++i)
        crc = crc_tables[0][(crc ^ static_cast<unsigned char>(bytes[i])) & 0xff] ^ (crc >> 8);
    return ~crc;
}

}  // namespace waybill::synth
