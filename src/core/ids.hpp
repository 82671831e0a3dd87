// SPDX-License-Identifier: Apache-2.0
#pragma once

// Ids are distinct types, never bare integers.

#include <compare>
#include <cstdint>

namespace waybill {

/// A source of a case, numbered from 1 in the order of ingest.
struct SourceId {
    std::int32_t value = 0;
    auto operator<=>(const SourceId&) const = default;
};

/// A row of a source: `source * 2^40 + ordinal`, where the ordinal counts the rows read from that source
/// from 1, over all its sheets. Records and rejects share the numbering. Shown as `r<source>.<ordinal>`.
struct RecordId {
    std::int64_t value = 0;
    auto operator<=>(const RecordId&) const = default;

    static constexpr int ordinal_bits = 40;  // 10^12 rows a source, 2^23 sources a case
    static constexpr RecordId of(SourceId source, std::int64_t ordinal) {
        return {(static_cast<std::int64_t>(source.value) << ordinal_bits) | ordinal};
    }
    [[nodiscard]] constexpr SourceId source() const {
        return {static_cast<std::int32_t>(value >> ordinal_bits)};
    }
    [[nodiscard]] constexpr std::int64_t ordinal() const {
        return value & ((std::int64_t{1} << ordinal_bits) - 1);
    }
};

/// XXH3-64 of a party's declared name, second name, address, country and numbers. Zero stands for no party.
struct PartyId {
    std::uint64_t value = 0;
    auto operator<=>(const PartyId&) const = default;
};

}  // namespace waybill
