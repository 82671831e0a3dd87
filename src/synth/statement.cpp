// SPDX-License-Identifier: Apache-2.0
#include "synth/statement.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "synth/letters.hpp"
#include "synth/registration.hpp"

namespace waybill::synth {
namespace {

// What the draws of one statement are for: never renumber.
enum Purpose : std::uint64_t {
    figures = 1,
    goods,
    spelling,
    declaration,
    blanks,
    numbers,
    description,
    tariff,
    row_key
};

constexpr Currency own_currency[country_count] = {
    Currency::CNY, Currency::HKD, Currency::RUB, Currency::KZT, Currency::KGS, Currency::UZS, Currency::AMD,
    Currency::USD, Currency::RUB, Currency::TRY, Currency::AED, Currency::EUR, Currency::INR, Currency::VND,
    Currency::USD, Currency::USD, Currency::USD, Currency::EUR, Currency::EUR, Currency::MXN, Currency::USD};

constexpr std::string_view incoterms_words[] = {"FOB", "CIF", "FCA", "EXW", "CPT", "DAP", "CIP", "CFR"};
constexpr std::string_view vessels[] = {"GRAY HERON",  "OSTERVIND",   "LONG TIDE 7",
                                        "SEA LANTERN", "CAPE MIRIAM", "NORTHERN AMBER"};

constexpr std::string_view chinese_procedures[] = {"一般贸易", "退运货物", "暂时进出货物", "暂时进出货物"};

/// Box 37, by the classifier of the Eurasian union: release or export, back from abroad, lent for a time,
/// passing through.
std::string_view procedure_code(const Event& event, const NationalLayout& layout) {
    if (event.via == layout.reporter) return "8000";
    switch (event.procedure) {
        case Procedure::sale:
            return layout.imports ? "4000" : "1000";
        case Procedure::goods_back:
            return layout.imports ? "6010" : "3140";
        case Procedure::temporary:
            return layout.imports ? "5300" : "2300";
        case Procedure::temporary_end:
            return layout.imports ? "6023" : "3153";
    }
    return "";
}

/// As each country numbers its declarations; `office` has two digits.
std::string declaration_number(const NationalLayout& layout, std::uint32_t office, const YearMonthDay& date,
                               std::uint32_t serial) {
    const int year = date.year % 100;
    if (layout.any_reporter) return fmt::format("WBLU{:02}{:02}{:07}", year, office, serial);
    switch (layout.reporter) {
        case Country::RU:  // office / day / serial
            return fmt::format("10{}1100/{:02}{:02}{:02}/{:07}", office, date.day, date.month, year, serial);
        case Country::KZ:  // the post's code has five digits
            return fmt::format("55{}1/{:02}{:02}{:02}/{:07}", office, date.day, date.month, year, serial);
        case Country::CN:  // customs house, year, direction, serial
            return fmt::format("{}01{:04}{}{:09}", office + 12, date.year, layout.imports ? 1 : 0, serial);
        case Country::TR:
            return fmt::format("{:02}34{}00{}{:06}", year, office, layout.imports ? "IM" : "EX",
                               serial % 1'000'000);
        case Country::VN:
            return fmt::format("10{:02}{:07}0", year, serial);
        case Country::IN:
            return fmt::format("{}", 1'000'000 + serial % 9'000'000);
        case Country::MX:  // year, customs house, licence, serial
            return fmt::format("{:02} {} 3{:03} {}{:06}", year, office, serial % 1000, year % 10,
                               serial % 1'000'000);
        default:
            return fmt::format("{:02}{}{}{:07}", year, office, layout.imports ? "IM" : "EX", serial);
    }
}

bool optional_field(Field field) {
    switch (field) {
        case Field::exporter_address:
        case Field::importer_address:
        case Field::exporter_number:
        case Field::brand:
        case Field::model:
        case Field::maker:
        case Field::contract_holder:
        case Field::contract_holder_number:
        case Field::declarant_number:
        case Field::net_weight:
        case Field::quantity:
        case Field::place:
        case Field::incoterms:
        case Field::notify_party:
        case Field::dispatch:
        case Field::exporter_country:
            return true;
        default:
            return false;
    }
}

}  // namespace

const std::string& NameBook::name(FirmIndex firm, Tongue tongue, std::uint32_t spelling) {
    std::string& kept =
        names_[(std::uint64_t{firm} << 16) | (static_cast<std::uint64_t>(tongue) << 8) | spelling];
    if (kept.empty())
        kept = written_name(world_.options.seed, plan_.firms[firm], tongue, spelling, world_.noise);
    return kept;
}

const std::string& NameBook::address(FirmIndex firm, Tongue tongue, std::uint32_t spelling) {
    std::string& kept =
        addresses_[(std::uint64_t{firm} << 16) | (static_cast<std::uint64_t>(tongue) << 8) | spelling];
    if (kept.empty()) kept = written_address(world_.options.seed, plan_.firms[firm], tongue, spelling);
    return kept;
}

const std::string& NameBook::number(FirmIndex firm) {
    std::string& kept = numbers_[firm];
    if (kept.empty()) kept = tax_number(world_.options.seed, plan_.firms[firm]);
    return kept;
}

Statement::Statement(const World& world, const Trade& trade, const Paper& paper, NameBook& book)
    : world_(world),
      trade_(trade),
      paper_(paper),
      book_(book),
      event_(trade.events[paper.event]),
      layout_(national_layouts()[paper.layout]),
      movement_(world.first_movement(trade.plan.cell) + event_.number),
      key_(movement_ * 64 + paper.layout) {
    work_out_goods();
    work_out_figures();
}

void Statement::work_out_goods() {
    Draw d = draw(goods);
    const GoodsKind& kind = goods_kinds()[event_.kind];
    unit_ = kind.unit;
    if (d.chance(layout_.monthly ? 0 : 60'000)) {
        unit_ = Unit::kilogram;
    } else if (!layout_.monthly && unit_ == Unit::piece) {
        unit_ = repacked(d);
    }
    wrong_hs_ = d.chance(world_.noise.wrong_hs);
    hs_six_ = wrong_hs_ ? kind.hs_other : paper_.day < hs2022_day ? kind.hs2017 : kind.hs2022;
    misleading_ =
        describe(kind, nullptr, nullptr, layout_.tongue, world_.noise, draw(description)).misleading;
    if (misleading_) hs_six_ = kind.hs_other;
    const std::uint32_t roll = Draw(world_.options.seed, Stream::declaration,
                                    trade_.plan.firms[event_.from].id, trade_.plan.firms[event_.to].id)
                                   .below(100);
    const bool into_russia = trade_.plan.firms[event_.to].country == Country::RU;
    currency_ = roll < (into_russia ? 45u : 76u) ? Currency::USD
                : roll < 85                      ? Currency::CNY
                : roll < 95                      ? Currency::EUR
                : into_russia                    ? Currency::RUB
                                                 : Currency::USD;
}

/// Some senders sell an article by the set of 2, 5 or 10; some clerks count the packages.
Unit Statement::repacked(Draw& d) {
    if (d.chance(15'000)) return Unit::package;
    Draw habit(world_.options.seed, Stream::shipment, trade_.plan.firms[event_.from].id,
               1'000'000u + event_.kind);
    constexpr std::int64_t sizes[] = {2, 5, 10};
    const std::int64_t size = habit.pick(sizes);
    if (!habit.chance(150'000) || event_.pieces % size != 0) return Unit::piece;
    pieces_in_set_ = size;
    return Unit::set;
}

void Statement::work_out_figures() {
    Draw d = draw(figures);
    const Noise& noise = world_.noise;
    std::int64_t pieces = event_.pieces;
    std::int64_t grams = event_.grams;
    std::int64_t cents = event_.cents;
    if (d.chance(noise.quantity_slip)) {
        pieces = std::max<std::int64_t>(1, pieces * d.between(90, 110) / 100);
        grams = std::max<std::int64_t>(1, grams * d.between(92, 108) / 100);
    }
    if (layout_.imports) cents += cents * d.between(20, 90) / 1000 + grams / 40;  // freight and insurance
    if (d.chance(noise.value_slip)) cents = std::max<std::int64_t>(1, cents * d.between(40, 130) / 100);
    if (paper_.kind == PaperKind::correction) {
        if (d.chance(600'000)) cents = std::max<std::int64_t>(1, cents * d.between(80, 125) / 100);
        if (d.chance(500'000)) pieces = std::max<std::int64_t>(1, pieces * d.between(85, 115) / 100);
    }
    stated.net_grams = grams;
    stated.gross_grams = grams + grams * d.between(40, 180) / 1000;
    stated.quantity = pieces * 1000 / pieces_in_set_;
    if (unit_ == Unit::kilogram && goods_kinds()[event_.kind].unit != Unit::kilogram) stated.quantity = grams;
    if (unit_ == Unit::package) stated.quantity = (1 + stated.gross_grams / 22'000) * 1000;
    stated.usd_cents = cents;
}

std::uint32_t Statement::spelling_of(FirmIndex firm) const {
    const FirmIndex declarant = layout_.imports ? event_.to : event_.from;
    // A clerk keeps to one spelling of a partner, and mostly to the right one of the own firm.
    const Draw habit(world_.options.seed, Stream::party_text, trade_.plan.firms[declarant].id,
                     trade_.plan.firms[firm].id);
    const std::uint32_t usual = firm == declarant ? 0 : 1 + Draw(habit).below(5);
    Draw d(world_.options.seed, Stream::declaration, key_ * 16 + spelling, firm);
    return d.chance(world_.noise.new_spelling) ? 6 + d.below(6) : usual;
}

bool Statement::missing(Field field) const {
    if (!optional_field(field)) return false;
    Draw d(world_.options.seed, Stream::noise, key_, static_cast<std::uint64_t>(field));
    if (field == Field::brand) return d.chance(world_.noise.brand_left_out);
    // Weights are hardly ever left out, quantities seldom: offices levy by them.
    const std::uint32_t share = field == Field::net_weight ? 8 : field == Field::quantity ? 3 : 1;
    return d.chance(world_.noise.missing / share);
}

void Statement::append(Field field, std::string& to) const {
    if (missing(field)) {
        to += layout_.null_word;
        return;
    }
    if (append_party(field, to) || append_goods(field, to) || append_money(field, to) ||
        append_country(field, to))
        return;
    if (append_paper(field, to) || append_day(field, to)) return;
    append_route(field, to);
}

void Statement::append_name(FirmIndex firm, Tongue tongue, std::string& to) const {
    to += book_.name(firm, tongue, spelling_of(firm));
}

void Statement::append_number_of(FirmIndex firm, std::string& to) const {
    const std::string& right = book_.number(firm);
    Draw d = draw(numbers + 100 * std::uint64_t{firm});
    to += d.chance(world_.noise.wrong_number) ? with_wrong_digit(right, d) : right;
}

bool Statement::append_party(Field field, std::string& to) const {
    const FirmIndex from = event_.from;
    const FirmIndex to_firm = event_.to;
    switch (field) {
        case Field::exporter:
            append_name(from, layout_.tongue, to);
            return true;
        case Field::exporter_english:
            append_name(from, Tongue::english, to);
            return true;
        case Field::importer:
            append_name(to_firm, layout_.tongue, to);
            return true;
        case Field::importer_english:
            append_name(to_firm, Tongue::english, to);
            return true;
        case Field::notify_party:
            append_name(to_firm, Tongue::english, to);
            return true;
        case Field::contract_holder:
        case Field::declarant:
            append_name(layout_.imports ? to_firm : from, layout_.tongue, to);
            return true;
        case Field::exporter_address:
            to += book_.address(from, layout_.tongue, spelling_of(from) % 3);
            return true;
        case Field::importer_address:
            to += book_.address(to_firm, layout_.tongue, spelling_of(to_firm) % 3);
            return true;
        case Field::exporter_number:
            if (!layout_.imports) append_number_of(from, to);
            return true;
        case Field::importer_number:
            if (layout_.imports) append_number_of(to_firm, to);
            return true;
        case Field::contract_holder_number:
        case Field::declarant_number:
            append_number_of(layout_.imports ? to_firm : from, to);
            return true;
        case Field::exporter_contact:
            to += telephone(world_.options.seed, trade_.plan.firms[from]);
            return true;
        case Field::importer_contact:
            to += telephone(world_.options.seed, trade_.plan.firms[to_firm]);
            return true;
        case Field::maker:
            if (event_.model != 0) {
                const Brand& brand = world_.catalogue.brands[world_.catalogue.models[event_.model - 1].brand];
                to += latin_name(world_.catalogue.makers[brand.maker - 1]);
            } else {
                append_name(from, Tongue::english, to);
            }
            return true;
        default:
            return false;
    }
}

bool Statement::append_goods(Field field, std::string& to) const {
    const GoodsKind& kind = goods_kinds()[event_.kind];
    const Model* model = event_.model == 0 ? nullptr : &world_.catalogue.models[event_.model - 1];
    const Brand* brand = model == nullptr ? nullptr : &world_.catalogue.brands[model->brand];
    switch (field) {
        case Field::brand:
            if (brand != nullptr && !misleading_) {
                to += brand->text;
            } else if (layout_.tongue == Tongue::russian) {
                to += "ОТСУТСТВУЕТ";
            }
            return true;
        case Field::model:
            if (model != nullptr && !misleading_) to += model->text;
            return true;
        case Field::hs_code:
            to += tariff_code(hs_six_, layout_.any_reporter ? Country::US : layout_.reporter, draw(tariff));
            return true;
        case Field::hs_chapter:
            to += hs_six_.substr(0, 2);
            return true;
        case Field::hs_heading:
            to += hs_six_.substr(0, 4);
            return true;
        case Field::hs_text:
            to += kind.bland_english;
            return true;
        case Field::description:
            to += describe(kind, brand, model, layout_.tongue, world_.noise, draw(description)).text;
            return true;
        case Field::description_english:
            to += describe(kind, brand, model, Tongue::english, world_.noise, draw(description)).text;
            return true;
        case Field::quantity:
            append_number(to, stated.quantity, 3, layout_);
            return true;
        case Field::unit:
            to += unit_word(unit_, layout_.tongue);
            return true;
        case Field::packages:
            append_number(to, 1 + stated.gross_grams / 22'000, 0, layout_);
            return true;
        case Field::package_kind:
            to += "CTN";
            return true;
        case Field::net_weight:
            append_number(to, stated.net_grams, 3, layout_);
            return true;
        case Field::gross_weight:
            append_number(to, stated.gross_grams, 3, layout_);
            return true;
        default:
            return false;
    }
}

bool Statement::append_money(Field field, std::string& to) const {
    switch (field) {
        case Field::invoice_value:
            append_number(to, world_.convert(stated.usd_cents, currency_, paper_.day), 2, layout_);
            return true;
        case Field::currency:
            to += currency_word(currency_);
            return true;
        case Field::value_usd:
        case Field::statistical_value:
            append_number(to, stated.usd_cents, 2, layout_);
            return true;
        case Field::value_local: {
            const Currency own = own_currency[static_cast<std::size_t>(layout_.reporter)];
            append_number(to, world_.convert(stated.usd_cents, own, paper_.day), own == Currency::AMD ? 5 : 2,
                          layout_);
            return true;
        }
        case Field::unit_price:
            append_number(to, stated.quantity == 0 ? 0 : stated.usd_cents * 100'000 / stated.quantity, 4,
                          layout_);
            return true;
        case Field::exchange_rate: {
            const Currency own = own_currency[static_cast<std::size_t>(layout_.reporter)];
            append_number(to, world_.convert(10'000, own, paper_.day), 4, layout_);
            return true;
        }
        case Field::freight:
            append_number(to, stated.usd_cents / 20, 2, layout_);
            return true;
        case Field::share_of_value:
            append_share(to, stated.usd_cents * 1000 + 7);
            return true;
        case Field::share_of_quantity:
            append_share(to, stated.quantity * 3 + 11);
            return true;
        default:
            return false;
    }
}

void Statement::append_country_of(Country country, CountryStyle style, std::string& to) const {
    const CountryInfo& place = info(country);
    switch (style) {
        case CountryStyle::english:
            to += place.english;
            return;
        case CountryStyle::russian:
            to += place.russian;
            return;
        case CountryStyle::chinese:
            to += place.chinese;
            return;
        case CountryStyle::spanish:
            to += place.spanish;
            return;
        case CountryStyle::alpha2:
            to += place.code;
            return;
        case CountryStyle::numeric:
            to += place.numeric;
            return;
        case CountryStyle::english_code:
            to += place.english, to += " (", to += place.code, to += ')';
            return;
    }
}

bool Statement::append_country(Field field, std::string& to) const {
    const Country from = trade_.plan.firms[event_.from].country;
    const Country destination = trade_.plan.firms[event_.to].country;
    switch (field) {
        case Field::origin:
            append_country_of(event_.origin, layout_.countries, to);
            return true;
        case Field::origin_code:
            append_country_of(event_.origin, CountryStyle::alpha2, to);
            return true;
        case Field::dispatch:
        case Field::exporter_country:
            append_country_of(from, layout_.countries, to);
            return true;
        case Field::dispatch_code:
            append_country_of(from, CountryStyle::alpha2, to);
            return true;
        case Field::destination:
        case Field::importer_country:
            append_country_of(destination, layout_.countries, to);
            return true;
        case Field::destination_code:
            append_country_of(destination, CountryStyle::alpha2, to);
            return true;
        case Field::trade_country:
        case Field::partner:
            append_country_of(layout_.imports ? from : destination, layout_.countries, to);
            return true;
        default:
            return false;
    }
}

bool Statement::append_paper(Field field, std::string& to) const {
    const Firm& from = trade_.plan.firms[event_.from];
    const Firm& receiver = trade_.plan.firms[event_.to];
    const auto out = std::back_inserter(to);
    Draw d = draw(declaration);
    const YearMonthDay date = calendar(paper_.first_declared);
    switch (field) {
        case Field::declaration_number: {
            const std::uint32_t serial = d.below(10'000'000);
            const std::uint32_t office = 10 + (layout_.imports ? receiver.city : from.city) * 7u;
            to += declaration_number(layout_, office, date, serial);
            return true;
        }
        case Field::item_number:
            to += '1';
            return true;
        case Field::row_key:
            fmt::format_to(out, "{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}", d.next() >> 32, d.below(65536),
                           d.below(4096), d.below(4096), d.next() >> 16);
            return true;
        case Field::direction:
            to += layout_.imports ? "ИМ" : "ЭК";
            return true;
        case Field::procedure_code:
            to += procedure_code(event_, layout_);
            return true;
        case Field::procedure:
            to += chinese_procedures[static_cast<std::size_t>(event_.procedure)];
            return true;
        default:
            return false;
    }
}

bool Statement::append_day(Field field, std::string& to) const {
    Draw d = draw(declaration);
    const YearMonthDay date = calendar(paper_.first_declared);
    switch (field) {
        case Field::date:
            append_date(to, paper_.day, layout_.dates);
            return true;
        case Field::release_date:
            append_date(to, paper_.day + static_cast<DayNumber>(d.below(4)), layout_.dates);
            return true;
        case Field::timestamp:
            append_date(to, paper_.day - 1, DateStyle::iso), to += "T18:30:00.000Z";
            return true;
        case Field::month_word:
            append_month_word(to, paper_.day);
            return true;
        case Field::month_iso:
            fmt::format_to(std::back_inserter(to), "{}-{:02}", date.year, date.month);
            return true;
        default:
            return false;
    }
}

bool Statement::append_route(Field field, std::string& to) const {
    const Firm& from = trade_.plan.firms[event_.from];
    const Firm& receiver = trade_.plan.firms[event_.to];
    const auto out = std::back_inserter(to);
    Draw d = draw(declaration);
    switch (field) {
        case Field::office:
            fmt::format_to(out, "{} CUSTOMS",
                           upper(info(layout_.imports ? receiver.country : from.country)
                                     .cities[layout_.imports ? receiver.city : from.city]
                                     .english));
            return true;
        case Field::incoterms:
            to += incoterms_words[d.skewed(8)];
            return true;
        case Field::place: {
            const City& city = info(from.country).cities[from.city];
            to += upper(layout_.tongue == Tongue::russian ? city.russian : city.english);
            return true;
        }
        case Field::transport:
            to += layout_.tongue == Tongue::russian   ? "31"
                  : layout_.tongue == Tongue::chinese ? "公路运输"
                                                      : "ROAD";
            return true;
        case Field::vessel:
            to += vessels[d.below(6)];
            return true;
        case Field::container:
            fmt::format_to(out, "WBLU{:07}", d.below(10'000'000));
            return true;
        case Field::loading_port:
            to += upper(info(from.country).cities[from.city].english);
            return true;
        case Field::discharge_port:
            to += upper(info(receiver.country).cities[receiver.city].english);
            return true;
        default:
            return false;
    }
}

}  // namespace waybill::synth
