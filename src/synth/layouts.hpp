// SPDX-License-Identifier: Apache-2.0
#pragma once

// How each country's office, or the vendor who resells its data, lays out a file.

#include <cstdint>
#include <span>
#include <string_view>

#include "synth/firm.hpp"

namespace waybill::synth {

/// What a column shows. A field is text, a number or a date by its own nature.
enum class Field : std::uint8_t {
    declaration_number,
    item_number,
    running_number,
    row_key,
    direction,
    procedure_code,
    procedure,
    office,
    date,
    release_date,
    timestamp,
    month_word,
    month_iso,
    exporter,
    exporter_english,
    exporter_address,
    exporter_number,
    exporter_country,
    exporter_contact,
    importer,
    importer_english,
    importer_address,
    importer_number,
    importer_country,
    importer_contact,
    contract_holder,
    contract_holder_number,
    declarant,
    declarant_number,
    notify_party,
    maker,
    brand,
    model,
    hs_code,
    hs_chapter,
    hs_heading,
    hs_text,
    description,
    description_english,
    quantity,
    unit,
    packages,
    net_weight,
    gross_weight,
    invoice_value,
    currency,
    value_usd,
    value_local,
    statistical_value,
    unit_price,
    exchange_rate,
    freight,
    origin,
    origin_code,
    dispatch,
    dispatch_code,
    destination,
    destination_code,
    trade_country,
    partner,
    incoterms,
    place,
    transport,
    vessel,
    container,
    loading_port,
    discharge_port,
    share_of_value,
    share_of_quantity,
    package_kind,
    blank,
};

enum class Container : std::uint8_t { csv, csv_gz, xlsx, jsonl };
enum class Encoding : std::uint8_t { utf8, utf8_bom, utf16, windows1251, windows1252, cp866, gb18030 };
/// `serial` is a spreadsheet's day count; everywhere else a date is text.
enum class DateStyle : std::uint8_t { iso, dotted, slashed, american, serial };
enum class CountryStyle : std::uint8_t { english, russian, chinese, spanish, alpha2, numeric, english_code };

struct Column {
    std::string_view header;
    Field field;
};

struct NationalLayout {
    std::string_view name;  ///< of its files: "RU_import"
    Country reporter;
    bool imports;               ///< declared by the receiver's side
    bool any_reporter = false;  ///< a carrier's or vendor's file over many countries
    Container container = Container::csv;
    Encoding encoding = Encoding::utf8;
    char delimiter = ',';
    bool crlf = false;
    bool quote_all = false;
    DateStyle dates = DateStyle::iso;
    bool decimal_comma = false;
    bool grouped = false;  ///< thousands parted: 1.234,56 or 1 234,56
    Tongue tongue = Tongue::english;
    CountryStyle countries = CountryStyle::english;
    bool monthly = false;  ///< a vendor's monthly sums
    bool by_year = false;  ///< a file for each year
    std::uint8_t title_rows = 0;
    bool totals = false;               ///< a totals row at the bottom
    bool notes_sheet = false;          ///< xlsx: a second sheet with notes
    std::string_view null_word{};      ///< what a missing field shows
    std::uint32_t coverage = 900'000;  ///< of the reporter's declarations, per million
    std::span<const Column> columns{};
};

[[nodiscard]] std::span<const NationalLayout> national_layouts();

}  // namespace waybill::synth
