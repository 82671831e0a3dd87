// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which encoding a text is in, found from its bytes, and the way from there to UTF-8.
// Start at find_encoding().

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "ingest/csv_scan.hpp"

namespace waybill {

/// Is all of `text` well-formed UTF-8 (no surrogates, nothing overlong)? Cost: bench/csv_bench.cpp, BM_Utf8.
[[nodiscard]] bool is_utf8(std::string_view text, ScanPath path = ScanPath::best);

/// Length of the well-formed UTF-8 sequence that `text` begins with; 0 if there is none.
[[nodiscard]] std::size_t utf8_sequence(std::string_view text);

/// Characters of UTF-8 beyond ASCII in a text, and bytes that belong to none.
struct Utf8Mixture {
    std::size_t characters = 0, stray = 0;
    bool stray_only_last = true;  ///< the stray bytes begin a character that the text's end cuts
};
[[nodiscard]] Utf8Mixture utf8_mixture(std::string_view text);

struct FoundEncoding {
    std::string name;            ///< "UTF-8", "UTF-16LE", "windows-1251", "GB18030", ...
    std::size_t mark_bytes = 0;  ///< length of the byte order mark that the text begins with
    std::string
        row_encoding;      ///< what rows that are no UTF-8 are in, in a UTF-8 text; empty: none, or not clear
    std::string evidence;  ///< how it was found, in words
};

/// Finds the encoding of a text from its first part: byte order mark, zero bytes, validity as UTF-8,
/// structure of the East Asian encodings, then which alphabet's letters stand where letters should be.
///
/// Told apart: UTF-8, UTF-16 and UTF-32 (LE, BE), windows-1251, CP866, KOI8-R, windows-1250, -1252, -1254,
/// GB18030, Big5, Shift_JIS, EUC-KR. ASCII alone is UTF-8. A text most of whose lines beyond ASCII are UTF-8
/// is UTF-8. `whole` says that the sample is the whole text; else a character cut at its end does not count.
[[nodiscard]] FoundEncoding find_encoding(std::string_view sample, bool whole);

/// The name as we write it: "cp1251" is "windows-1251", "utf8" is "UTF-8". Errors: usage if it is unknown.
[[nodiscard]] std::string encoding_name(std::string_view word);

/// An encoding of one byte a character, whose first half is ASCII.
class SingleByteEncoding {
  public:
    /// Null if `name` is no such encoding. Lifetime: for ever.
    [[nodiscard]] static const SingleByteEncoding* find(std::string_view name);

    /// Appends `bytes` as UTF-8; false if some byte stands for nothing, for which U+FFFD is written.
    bool append(std::string_view bytes, std::string& out) const;
    /// The character of a byte; 0xFFFD if it stands for nothing.
    [[nodiscard]] char32_t character(unsigned char byte) const { return characters_[byte]; }

  private:
    explicit SingleByteEncoding(const char* icu_name);
    std::array<char32_t, 256> characters_{};
    std::array<std::array<char, 4>, 256> utf8_{};  // up to three bytes, and their number
    friend struct SingleByteEncodings;
};

}  // namespace waybill
