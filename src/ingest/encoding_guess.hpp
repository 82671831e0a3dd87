// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which encoding, of those that cannot be told by their structure alone, a text beyond ASCII is in.

#include <optional>
#include <string>
#include <string_view>

namespace waybill {

/// Below this mean log likelihood a byte, text reads as no language: Russian comes to -3.2, French to -1.5,
/// random bytes to -8.
inline constexpr double least_fit = -6;

/// Above it, text that is UTF-8 is so by accident, and is in the encoding that it fits: Russian in UTF-8
/// comes to -6 in any single-byte encoding, French to -7.
inline constexpr double accidental_fit = -4.5;

struct EncodingGuess {
    std::string name;
    std::string language;   ///< whose letters it reads as: "Russian", "Polish", ...; empty: no language fits
    std::string runner_up;  ///< the next best encoding
    std::size_t bytes = 0;  ///< bytes beyond ASCII that were weighed
    double fit = 0;  ///< mean log likelihood a byte, at most 0; below -6 nothing is known to read so badly
};

/// The single-byte encoding in which `text` reads best: windows-1251, CP866, KOI8-R, windows-1250, -1252,
/// -1254. Nothing if the text is ASCII. Equal fits are decided by that order, windows-1252 before the others.
[[nodiscard]] std::optional<EncodingGuess> guess_single_byte(std::string_view text);

/// How well `text` reads in one encoding. Errors: usage if it is not of those above.
[[nodiscard]] EncodingGuess fit_single_byte(std::string_view text, std::string_view name);

/// GB18030, Big5, Shift_JIS or EUC-KR if the bytes beyond ASCII have that structure, and use its common
/// characters.
[[nodiscard]] std::optional<EncodingGuess> guess_multi_byte(std::string_view text);

/// The better of the two; windows-1252 without a language if nothing fits, or nothing is there.
[[nodiscard]] EncodingGuess guess_encoding(std::string_view text);

}  // namespace waybill
