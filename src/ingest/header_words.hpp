// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words of a column's header, in a dozen languages, brought to concepts: "SUMOFTOTAL_INVOICE_VALUE_USD"
// is (sum, total, invoice, value) in USD. What the concepts mean together is layout_meaning.hpp's business.
// Start at read_header().

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// What a word of a header can stand for. One concept, whatever the language.
enum class Concept : std::uint8_t {
    // who
    exporter,
    importer,
    shipper,
    consignee,
    supplier,
    buyer,
    trader,
    manufacturer,
    declarant,
    contract_holder,
    guarantee,
    notify,
    forwarder,
    carrier,
    bank,
    // what is said of them
    name,
    address,
    city,
    region,
    contact,
    country,
    tax_id,
    code,
    number,
    kind,
    // goods
    hs,
    short_hs,
    digits,
    goods,
    description,
    brand,
    model,
    marks,
    // how much
    quantity,
    pieces,
    unit,
    measure,
    supplementary,
    package,
    weight,
    net,
    gross,
    kilogram,
    tonne,
    pound,
    volume,
    // worth
    value,
    price,
    total,
    whole,
    sum,
    average,
    percent,
    fob,
    cif,
    cfr,
    freight,
    insurance,
    duty,
    invoice,
    customs,
    assessed,
    declared,
    statistical,
    other,
    per,
    not_,
    currency,
    foreign,
    local,
    exchange,
    rate,
    payment,
    method,
    // when
    date,
    month,
    year,
    day,
    arrival,
    departure,
    release,
    registration,
    receipt,
    expiry,
    estimated,
    // where
    origin,
    destination,
    dispatch,
    trade,
    partner,
    port,
    place,
    loading,
    discharge,
    transit,
    consignment,
    // how
    transport,
    mode,
    vehicle,
    voyage,
    container,
    container_size,
    incoterms,
    delivery,
    terms,
    // papers
    declaration,
    entry,
    item,
    sub_item,
    contract,
    transport_document,
    manifest,
    document,
    // customs
    office,
    procedure,
    direction,
    import_,
    export_,
    // the vendor's own
    record,
    count,
    serial,
    flag,
    raw,
    standard,
    english,
    native,
    filler,
};
inline constexpr std::size_t concept_count = static_cast<std::size_t>(Concept::filler) + 1;
using Concepts = std::bitset<concept_count>;

[[nodiscard]] constexpr std::size_t index(Concept c) {
    return static_cast<std::size_t>(c);
}

/// A header read into concepts.
struct HeaderWords {
    std::vector<Concept> in_order;       ///< fillers left out
    Concepts set;                        ///< the same, without order
    std::vector<std::string> unknown;    ///< words that no dictionary has, folded
    std::vector<std::string> numbers;    ///< "2" of HS_CODE_2; those that are a factor are not here
    std::string currency;                ///< ISO 4217 that a word of the header names
    std::string loose_currency;          ///< a money of several countries: "peso", "rupee", "cfa"
    std::string nation;                  ///< ISO 3166 alpha-2 of "INDIAN" in INDIAN_PORT
    bool scale_unclear = false;          ///< "mil EUR": thousand or million, by the language
    std::int64_t factor = 1;             ///< 1000 of "in 1000 USD", "тыс. долл."
    std::string code;                    ///< the first word as it stands, folded: "g31_1", for known layouts
    std::vector<std::string> corrected;  ///< "curency read as currency"

    [[nodiscard]] bool has(Concept c) const { return set.test(index(c)); }
    [[nodiscard]] bool any(std::initializer_list<Concept> of) const {
        for (const Concept c : of) {
            if (has(c)) return true;
        }
        return false;
    }
    [[nodiscard]] bool all(std::initializer_list<Concept> of) const {
        for (const Concept c : of) {
            if (!has(c)) return false;
        }
        return true;
    }
    /// Place of a concept's first mention; in_order.size() if it is not there.
    [[nodiscard]] std::size_t at(Concept c) const;
    /// Nothing of the header was understood.
    [[nodiscard]] bool blank() const {
        return in_order.empty() && currency.empty() && loose_currency.empty() && nation.empty();
    }
};

/// Reads a header: case, accents, underscores, CamelCase and glued words are undone, a single slip of the pen
/// in a longer word is forgiven.
[[nodiscard]] HeaderWords read_header(std::string_view header);

/// A header folded for comparison: words in lower case without accents, single spaces between. Equal for
/// "HS CODE", "hs_code" and "HsCode".
[[nodiscard]] std::string folded_header(std::string_view header);

/// The words of a text, folded, nothing looked up: "Ivory coast IMport S.xlsx" is ivory, coast, import, s,
/// xlsx.
[[nodiscard]] std::vector<std::string> folded_words(std::string_view text);

/// A concept's word for a person: "net", "weight", "country".
[[nodiscard]] std::string_view to_string(Concept c);

}  // namespace waybill
