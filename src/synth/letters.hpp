// SPDX-License-Identifier: Apache-2.0
#pragma once

// Letters: UTF-8 to code points and back, upper case, transliteration, look-alikes, slips of the typist.

#include <string>
#include <string_view>

#include "synth/places.hpp"
#include "synth/random.hpp"

namespace waybill::synth {

[[nodiscard]] std::u32string decode(std::string_view utf8);  ///< `utf8` is well formed: we wrote it
[[nodiscard]] std::string encode(std::u32string_view letters);
void append_utf8(std::string& to, char32_t letter);

/// Upper case of Latin (with Turkish and western letters) and Cyrillic; other letters as they are. The
/// Turkish dotless i goes to I, as offices abroad write it.
[[nodiscard]] std::string upper(std::string_view utf8);
/// Each word begins with a capital and goes on small: Latin and Cyrillic.
[[nodiscard]] std::string title_case(std::string_view utf8);
/// A country as texts and lists write it: "Kazakhstan", "Russia".
[[nodiscard]] std::string english_name(Country country);
[[nodiscard]] std::string russian_name(Country country);
/// Latin letters without their marks: "Şirketi" -> "Sirketi".
[[nodiscard]] std::string plain_latin(std::string_view utf8);
/// Cyrillic to Latin by one of three usages (0: zh kh ts y, 1: j h c i, 2: zh x ts j).
[[nodiscard]] std::string to_latin(std::string_view utf8, std::uint32_t usage);
/// Latin to Cyrillic, letter by letter as a clerk hears it.
[[nodiscard]] std::string to_cyrillic(std::string_view utf8);
/// One slip: two letters swapped, one lost, one doubled, or one replaced by its neighbour.
[[nodiscard]] std::string with_slip(std::string_view utf8, Draw& draw);
/// Some letters replaced by look-alikes of the other script: Latin K by Cyrillic К.
[[nodiscard]] std::string with_lookalikes(std::string_view utf8, Draw& draw);
/// At most `letters` code points.
[[nodiscard]] std::string cut(std::string_view utf8, std::size_t letters);

}  // namespace waybill::synth
