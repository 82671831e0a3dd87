// SPDX-License-Identifier: Apache-2.0
#pragma once

// One firm with its ties, as the writers of register files see it.

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synth/registers.hpp"

namespace waybill::synth {

struct RegisterEntry {
    const Firm& firm;
    std::span<const Stake> stakes;
    std::span<const Post> posts;
};

/// What the writers of all files share.
struct RegisterScene {
    const World& world;
    const std::map<std::uint32_t, Firm>& known;
    RegisterText& text;
    std::set<std::uint64_t> named;  ///< persons and firms that the file of entities has shown already

    void add(RegisterFile file, std::string_view row, RegisterText::Row about);
    [[nodiscard]] std::string holder_name(const Holder& holder, Tongue tongue) const;
    [[nodiscard]] std::string holder_number(const Holder& holder) const;
    [[nodiscard]] Country holder_country(const Holder& holder) const;
    [[nodiscard]] std::uint64_t holder_id(const Holder& holder) const;
};

/// Did this happen by the day of the copy?
[[nodiscard]] constexpr bool is_past(DayNumber day) {
    return day != 0 && day <= register_day;
}
/// Blank for 0 and for what is still to come.
[[nodiscard]] std::string past_day(DayNumber day, DateStyle style);
/// "33.3333", "50": per cent without trailing zeros.
[[nodiscard]] std::string percent(std::uint32_t ppm, char point);
/// A cell of a delimited file, quoted where it has to be.
[[nodiscard]] std::string delimited(std::string_view text, char delimiter);

void append_russian(RegisterScene& scene, const RegisterEntry& entry);
void append_kazakh(RegisterScene& scene, const RegisterEntry& entry);
void append_chinese(RegisterScene& scene, const RegisterEntry& entry);
void append_hong_kong(RegisterScene& scene, const RegisterEntry& entry);
/// FollowTheMoney entities: Company, Person, Ownership, Directorship, UnknownLink.
void append_entities(RegisterScene& scene, const RegisterEntry& entry);

}  // namespace waybill::synth
