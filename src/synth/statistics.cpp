// SPDX-License-Identifier: Apache-2.0
#include "synth/statistics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>

#include "synth/archive.hpp"
#include "synth/deflate.hpp"

namespace waybill::synth {
namespace {

// One published line before it is written: kinds of goods under one code are added up.
struct LineKey {
    Country reporter{};
    FlowKind flow{};
    Country partner{};
    bool all_partners = false;
    Country second{};
    std::string_view code;
    std::uint8_t month = 0;
    friend auto operator<=>(const LineKey&, const LineKey&) = default;
};
struct Line {
    FlowSum sum;
    Unit unit = Unit::piece;
    bool mixed_units = false;
};
using Lines = std::map<LineKey, Line>;

constexpr std::string_view confidential = "999999";

// These still count by the edition of 2017 in 2022.
bool is_late_to_change(Country reporter) {
    return reporter == Country::KG || reporter == Country::UZ;
}
bool uses_2022(Country reporter, int month) {
    return month >= (is_late_to_change(reporter) ? 24 : 12);
}

// Where few firms trade in a good, its figures are kept back.
bool suppresses(Country reporter, std::string_view code) {
    return (reporter == Country::DE && code == "854231") || (reporter == Country::IT && code == "850131") ||
           (reporter == Country::TR && code == "880623") || (reporter == Country::CN && code == "880310");
}

bool tells_second_partner(Country reporter) {
    return reporter == Country::TR || reporter == Country::IN || reporter == Country::KZ;
}

std::string_view code_of(const FlowKey& key) {
    const GoodsKind& kind = goods_kinds()[key.kind];
    if (key.other_code) return kind.hs_other;
    return uses_2022(key.reporter, key.month) ? kind.hs2022 : kind.hs2017;
}

void add(Lines& to, const LineKey& key, const FlowSum& sum, Unit unit) {
    const auto [at, fresh] = to.try_emplace(key, Line{{}, unit, false});
    if (!fresh && at->second.unit != unit) at->second.mixed_units = true;
    at->second.sum += sum;
}

Lines lines_of(const Flows& flows, bool with_totals) {
    Lines lines;
    for (const auto& [key, sum] : flows) {
        if (!publishes(key.reporter, key.month)) continue;
        std::string_view code = code_of(key);
        if (suppresses(key.reporter, code)) code = confidential;
        const Country second =
            key.flow == FlowKind::imports && tells_second_partner(key.reporter) ? key.second : key.partner;
        const Unit unit = goods_kinds()[key.kind].unit;
        add(lines, {key.reporter, key.flow, key.partner, false, second, code, key.month}, sum, unit);
        if (with_totals) add(lines, {key.reporter, key.flow, {}, true, {}, code, key.month}, sum, unit);
    }
    return lines;
}

std::string_view unit_name(Unit unit) {
    switch (unit) {
        case Unit::kilogram:
            return "kg";
        case Unit::square_metre:
            return "m²";
        case Unit::pair:
            return "2u";
        default:
            return "u";
    }
}

std::string_view flow_letter(FlowKind flow) {
    constexpr std::string_view letters[] = {"X", "M", "RX"};
    return letters[static_cast<std::size_t>(flow)];
}

// A draw for this line and no other.
Draw draw_of(const World& world, const LineKey& key) {
    std::uint64_t code = 0;
    for (const char c : key.code) code = code * 10 + static_cast<std::uint64_t>(c - '0');
    const std::uint64_t who =
        (static_cast<std::uint64_t>(key.reporter) * 64 + static_cast<std::uint64_t>(key.partner)) * 64 +
        static_cast<std::uint64_t>(key.second);
    return {world.options.seed, Stream::statistics,
            (who * 4 + static_cast<std::uint64_t>(key.flow)) * 2 + (key.all_partners ? 1 : 0),
            code * 64 + key.month};
}

void append_comtrade_row(std::string& to, const World& world, const LineKey& key, const Line& line) {
    Draw draw = draw_of(world, key);
    const bool secret = key.code == confidential;
    const bool no_weight = secret || draw.chance(world.noise.missing / 2);
    const bool no_quantity = secret || line.mixed_units || draw.chance(world.noise.missing);
    const std::int64_t dollars = std::max<std::int64_t>(1, (line.sum.cents + 50) / 100);
    const bool imports = key.flow == FlowKind::imports;
    fmt::format_to(std::back_inserter(to), "{}{:02},{},{},{},{},{},{},{},{},{},{},{},{},{},{}\n",
                   2021 + key.month / 12, key.month % 12 + 1, info(key.reporter).alpha3,
                   flow_letter(key.flow), key.all_partners ? "W00" : info(key.partner).alpha3,
                   key.all_partners || key.second == key.partner ? "" : info(key.second).alpha3,
                   uses_2022(key.reporter, key.month) ? "H6" : "H5", key.code,
                   no_quantity ? "" : unit_name(line.unit),
                   no_quantity ? "" : fmt::format("{}", line.sum.pieces),
                   no_weight ? "" : fmt::format("{}.{:03}", line.sum.grams / 1000, line.sum.grams % 1000),
                   no_weight              ? ""
                   : draw.chance(100'000) ? "True"
                                          : "False",
                   imports ? fmt::format("{}", dollars) : "", imports ? "" : fmt::format("{}", dollars),
                   dollars, key.all_partners ? "True" : "False");
}

// The eighth digit of each member's own: nobody else divides further here.
std::string eight_digits(std::string_view six, Country reporter) {
    return std::string(six) + (reporter == Country::DE ? "00" : "90");
}

void write_packed(const World& world, const char* name, const std::string& text) {
    OutFile out((world.options.folder / "statistics" / name).string());
    GzipFile gzip(out);
    std::string packed;
    append_deflated(packed, text);
    gzip.add(packed, text);
    gzip.finish();
    out.close();
}

}  // namespace

bool publishes(Country reporter, int month) {
    switch (reporter) {
        case Country::RU:
            return month <= 12;  // the last month is January 2022
        case Country::BY:
            return month <= 13;
        case Country::UZ:
            return month < 20 || month > 22;
        case Country::AE:
            return month >= 12;
        case Country::PK:
            return month < 34;
        default:
            return true;
    }
}

std::string comtrade_text(const World& world, const Flows& flows) {
    std::string text =
        "period,reporterISO,flowCode,partnerISO,partner2ISO,"
        "classificationCode,cmdCode,qtyUnitAbbr,qty,netWgt,isNetWgtEstimated,cifvalue,fobvalue,primaryValue,"
        "isAggregate\n";
    for (const auto& [key, line] : lines_of(flows, true)) append_comtrade_row(text, world, key, line);
    return text;
}

std::string comext_text(const World& world, const Flows& flows) {
    std::string text = "DECLARANT,PARTNER,PRODUCT,FLOW,PERIOD,VALUE_IN_EUROS,QUANTITY_IN_KG,SUP_QUANTITY\n";
    std::map<std::tuple<Country, Country, std::string, int, int>, FlowSum> rows;
    for (const auto& [key, line] : lines_of(flows, false)) {
        const bool member = key.reporter == Country::DE || key.reporter == Country::IT;
        if (!member || key.flow == FlowKind::reexports) continue;
        const int flow = key.flow == FlowKind::imports ? 1 : 2;
        rows[{key.reporter, key.partner, eight_digits(key.code, key.reporter), flow, key.month}] += line.sum;
        rows[{key.reporter, key.partner, std::string(key.code.substr(0, 4)), flow, key.month}] += line.sum;
    }
    for (const auto& [key, sum] : rows) {
        const auto& [reporter, partner, product, flow, month] = key;
        const DayNumber middle = first_day + month * 1095 / month_count + 15;
        const bool secret = product.starts_with("9999");
        fmt::format_to(std::back_inserter(text), "{},{},{},{},{}{:02},{},{},{}\n", info(reporter).code,
                       info(partner).code, product, flow, 2021 + month / 12, month % 12 + 1,
                       world.convert(sum.cents, Currency::EUR, middle) / 100,
                       secret ? "" : fmt::format("{}", sum.grams / 1000),
                       secret || product.size() == 4 ? "" : fmt::format("{}", sum.pieces));
    }
    return text;
}

void write_statistics(const World& world, const Flows& flows) {
    write_packed(world, "comtrade.csv.gz", comtrade_text(world, flows));
    write_packed(world, "comext.csv.gz", comext_text(world, flows));
}

}  // namespace waybill::synth
