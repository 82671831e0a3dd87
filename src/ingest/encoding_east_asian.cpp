// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "ingest/encoding_guess.hpp"

// Idea. In the East Asian encodings each character beyond ASCII is a pair of bytes, and the common characters
// lie in a known part of the table. Text in one of them is, read as another, either broken or full of rare
// characters: `公司` in GB18030 is B9AB CBBE, both of level 1; read as Big5 the second is none of the
// frequent characters. What it cannot do: decide on one or two characters, which several of them may hold as
// common.

namespace waybill {
namespace {

using Byte = unsigned char;

bool within(Byte byte, unsigned low, unsigned high) {
    return byte >= low && byte <= high;
}

/// What stands at one place: how many bytes, 0 for none of this encoding; is it one of the frequent ones?
struct Character {
    std::size_t size = 0;
    bool common = false;
};

/// `next` are the bytes at the place, 0 beyond the end.
using Next = std::array<Byte, 4>;

Character gb18030(const Next& next) {
    if (!within(next[0], 0x81, 0xFE)) return {};
    if (within(next[1], 0x30, 0x39)) {
        return {within(next[2], 0x81, 0xFE) && within(next[3], 0x30, 0x39) ? std::size_t{4} : std::size_t{0},
                false};
    }
    if (!within(next[1], 0x40, 0xFE) || next[1] == 0x7F) return {};
    const bool level_1 = within(next[0], 0xB0, 0xD7) && next[1] >= 0xA1;
    const bool sign = (next[0] == 0xA1 || next[0] == 0xA3) && next[1] >= 0xA1;
    return {2, level_1 || sign};
}

Character big5(const Next& next) {
    if (!within(next[0], 0x81, 0xFE)) return {};
    if (!within(next[1], 0x40, 0x7E) && !within(next[1], 0xA1, 0xFE)) return {};
    return {2, within(next[0], 0xA4, 0xC6) || next[0] == 0xA1};
}

Character shift_jis(const Next& next) {
    if (within(next[0], 0xA1, 0xDF)) return {1, false};
    if (!within(next[0], 0x81, 0x9F) && !within(next[0], 0xE0, 0xFC)) return {};
    if (!within(next[1], 0x40, 0xFC) || next[1] == 0x7F) return {};
    return {2, within(next[0], 0x81, 0x83) || within(next[0], 0x88, 0x97)};
}

Character euc_kr(const Next& next) {
    if (!within(next[0], 0xA1, 0xFE) || !within(next[1], 0xA1, 0xFE)) return {};
    return {2, within(next[0], 0xA1, 0xA3) || within(next[0], 0xB0, 0xC8)};
}

struct Candidate {
    const char* name;
    const char* language;
    Character (*read)(const Next&);
    double least_common;  ///< share of its characters that are common ones in any real text
    std::size_t least;    ///< so many characters must there be
};

// Half of all Chinese characters have a lead beyond C8, which Korean never has: eight without one are Korean.
constexpr Candidate candidates[] = {{"EUC-KR", "Korean", euc_kr, 0.97, 8},
                                    {"GB18030", "Chinese", gb18030, 0.7, 2},
                                    {"Big5", "Chinese", big5, 0.8, 2},
                                    {"Shift_JIS", "Japanese", shift_jis, 0.7, 2}};

struct Count {
    std::size_t characters = 0, common = 0, broken = 0, bytes = 0;
};

Count count_in(std::string_view text, const Candidate& candidate) {
    Count count;
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<Byte>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        Next next{};
        for (std::size_t i = 0; i < next.size() && at + i < text.size(); ++i)
            next[i] = static_cast<Byte>(text[at + i]);
        const Character character = candidate.read(next);
        if (character.size == 0 && at + 3 < text.size()) ++count.broken;
        if (character.size != 0) ++count.characters;
        if (character.common) ++count.common;
        count.bytes += std::max<std::size_t>(character.size, 1);
        at += std::max<std::size_t>(character.size, 1);
    }
    return count;
}

}  // namespace

std::optional<EncodingGuess> guess_multi_byte(std::string_view text) {
    std::optional<EncodingGuess> best;
    double best_share = 0;
    for (const Candidate& candidate : candidates) {
        const Count count = count_in(text, candidate);
        if (count.characters < candidate.least || count.broken * 100 > count.characters) continue;
        const double share = static_cast<double>(count.common) / static_cast<double>(count.characters);
        if (share < candidate.least_common || share <= best_share) continue;
        best = EncodingGuess{candidate.name, candidate.language, best ? best->name : "", count.bytes, 0};
        best_share = share;
    }
    return best;
}

}  // namespace waybill
