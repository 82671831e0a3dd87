// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names looked up by what they say, not by how they are written: case, accents, punctuation and spacing
// folded away.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace waybill::detail {

/// "  Côte d’IVOIRE " -> "cote d ivoire"; "м²" -> "m2" in its own script; '$', '%' and other signs of
/// currency stay. Look-alike letters of mixed words are brought to one script.
[[nodiscard]] std::string lookup_key(std::string_view text);

/// Keys to small numbers. A key that was given two different numbers gives none: it is ambiguous.
class LookupTable {
  public:
    using Value = std::int32_t;
    /// `names` are joined by '|'; each means `value`, and nothing if it means something else already.
    void add_names(std::string_view names, Value value);
    /// Each of `names` means `value`, whatever it meant before.
    void set_names(std::string_view names, Value value);
    /// Each of `names` means nothing, whatever it meant before.
    void forbid_names(std::string_view names) { set_names(names, ambiguous); }
    /// What `key`, a lookup key, means.
    [[nodiscard]] std::optional<Value> find(std::string_view key) const;
    [[nodiscard]] std::size_t size() const { return values_.size(); }

  private:
    static constexpr Value ambiguous = -1;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, Value, Hash, std::equal_to<>> values_;
};

}  // namespace waybill::detail
