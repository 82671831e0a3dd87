// SPDX-License-Identifier: Apache-2.0
#include "synth/goods.hpp"

#include <fmt/format.h>

#include <array>

#include "synth/letters.hpp"

namespace waybill::synth {
namespace {

constexpr std::string_view model_ends[] = {"", " Pro", " Mini", " Max", " S", " II", " Plus", " Lite", " T"};

std::string brand_text(const Firm& maker, std::uint32_t which) {
    const std::string stem = upper(plain_latin(latin_stem(maker)));
    if (which == 0) return cut(stem, 9);
    constexpr std::string_view second[] = {"JET", "SKY", "NIX", "FLY", "VOX", "RAY"};
    return fmt::format("{}{}", cut(stem, 4), second[(maker.id + which) % 6]);
}

std::string model_text(Draw& draw) {
    std::string text(1, static_cast<char>('A' + draw.below(26)));
    if (draw.chance(600'000)) text += static_cast<char>('A' + draw.below(26));
    text += draw.chance(600'000) ? "-" : "";
    text += fmt::format("{}", draw.chance(500'000) ? (2 + draw.below(28)) * 10 : 2 + draw.below(40));
    return text + std::string(draw.pick(model_ends));
}

bool tracked(std::size_t kind) {
    return goods_kinds()[kind].goods_class != GoodsClass::other;
}

std::string_view kind_text(const GoodsKind& kind, Tongue tongue) {
    switch (tongue) {
        case Tongue::russian:
            return kind.russian;
        case Tongue::chinese:
            return kind.chinese;
        case Tongue::turkish:
            return kind.turkish;
        case Tongue::spanish:
            return kind.spanish;
        case Tongue::english:
            break;
    }
    return kind.english;
}

std::string_view bland_text(const GoodsKind& kind, Tongue tongue) {
    if (tongue == Tongue::russian) return kind.bland_russian;
    if (tongue == Tongue::chinese) return kind.bland_chinese;
    return kind.bland_english;
}

std::string with_details(std::string_view text, const std::string& brand, const std::string& model,
                         Tongue tongue, Draw& draw) {
    if (brand.empty()) return std::string(text);
    switch (tongue) {
        case Tongue::russian:
            if (draw.chance(500'000))
                return fmt::format("{}, ТОРГОВАЯ МАРКА {}, МОДЕЛЬ {}", text, brand, model);
            return fmt::format("1. {} {} {}", text, brand, model);
        case Tongue::chinese:
            if (draw.chance(500'000)) return fmt::format("{}|{}牌|型号{}", text, brand, model);
            return fmt::format("{} {}", text, model);
        default:
            break;
    }
    switch (draw.below(3)) {
        case 0:
            return fmt::format("{}, BRAND: {}, MODEL: {}", text, brand, model);
        case 1:
            return fmt::format("{} {} {}", brand, model, text);
        default:
            return fmt::format("{} ({} {})", text, brand, model);
    }
}

std::string_view purpose(Tongue tongue, std::uint32_t which) {
    constexpr std::string_view russian[] = {", НЕ ВОЕННОГО НАЗНАЧЕНИЯ",
                                            ", ДЛЯ ГРАЖДАНСКОГО ИСПОЛЬЗОВАНИЯ, НОВЫЕ", ", НОВЫЙ"};
    constexpr std::string_view english[] = {", FOR CIVIL USE", ", NEW", " FOR PHOTOGRAPHY"};
    if (tongue == Tongue::russian) return russian[which];
    if (tongue == Tongue::english) return english[which];
    return "";
}

}  // namespace

std::vector<std::uint8_t> kinds_of(GoodsClass goods_class) {
    std::vector<std::uint8_t> kinds;
    for (std::size_t i = 0; i < goods_kinds().size(); ++i) {
        if (goods_kinds()[i].goods_class == goods_class) kinds.push_back(static_cast<std::uint8_t>(i));
    }
    return kinds;
}

Catalogue make_catalogue(std::uint64_t seed, std::uint32_t makers, DayNumber before) {
    Catalogue catalogue;
    for (std::uint32_t m = 0; m < makers; ++m) {
        const Country home = m % 6 == 5 ? Country::HK : Country::CN;
        catalogue.makers.push_back(make_firm(seed, 1 + m, FirmKind::maker, home, before - 700));
        Draw draw(seed, Stream::brand, m);
        const std::uint32_t brands = 1 + (draw.chance(450'000) ? 1 : 0);
        for (std::uint32_t b = 0; b < brands; ++b) {
            const auto brand = static_cast<std::uint32_t>(catalogue.brands.size());
            catalogue.brands.push_back({1 + m, brand_text(catalogue.makers.back(), b)});
            const std::uint32_t models = 2 + draw.below(4);
            for (std::uint32_t k = 0; k < models; ++k) {
                std::uint8_t kind = 0;
                do kind = static_cast<std::uint8_t>(draw.skewed(10));
                while (!tracked(kind));
                const GoodsKind& base = goods_kinds()[kind];
                catalogue.models.push_back({brand, kind, model_text(draw),
                                            static_cast<std::int32_t>(draw.around(base.grams, 256)),
                                            static_cast<std::int32_t>(draw.around(base.cents, 384))});
            }
        }
    }
    return catalogue;
}

Described describe(const GoodsKind& kind, const Brand* brand, const Model* model, Tongue tongue,
                   const Noise& noise, Draw draw) {
    if (draw.chance(noise.misleading) && kind.goods_class != GoodsClass::other) {
        constexpr std::array<std::size_t, 3> covers = {15, 20, 11};  // toys, sprayers, bearings
        return {std::string(kind_text(goods_kinds()[covers[draw.below(3)]], tongue)), true};
    }
    if (draw.chance(noise.bland)) return {std::string(bland_text(kind, tongue)), false};
    // Nearly every description of a branded article names the brand; the field beside it is what is left
    // blank.
    const bool named = brand != nullptr && model != nullptr && draw.chance(900'000);
    std::string text = with_details(kind_text(kind, tongue), named ? brand->text : "",
                                    named ? model->text : "", tongue, draw);
    if (draw.chance(300'000)) text += purpose(tongue, draw.below(3));
    return {text, false};
}

std::string tariff_code(std::string_view six, Country reporter, Draw draw) {
    std::string code(six);
    switch (reporter) {
        case Country::RU:
        case Country::KZ:
        case Country::KG:
        case Country::UZ:
        case Country::AM:
        case Country::BY:
        case Country::CN:
            return code + (draw.chance(600'000) ? "0000" : draw.chance(500'000) ? "9000" : "1000");
        case Country::TR:
            return code + "000000";
        default:
            return code + (draw.chance(700'000) ? "00" : "90");
    }
}

std::string_view unit_word(Unit unit, Tongue tongue) {
    constexpr std::string_view english[] = {"PCS", "SET", "KGS", "M2", "PRS", "PKG"};
    constexpr std::string_view russian[] = {"ШТ", "КОМПЛ", "КГ", "М2", "ПАР", "УПАК"};
    constexpr std::string_view chinese[] = {"台", "套", "千克", "平方米", "双", "箱"};
    constexpr std::string_view turkish[] = {"ADET", "SET", "KG", "M2", "CIFT", "PAKET"};
    constexpr std::string_view spanish[] = {"PIEZAS", "JUEGO", "KG", "M2", "PARES", "BULTOS"};
    const auto at = static_cast<std::size_t>(unit);
    switch (tongue) {
        case Tongue::russian:
            return russian[at];
        case Tongue::chinese:
            return chinese[at];
        case Tongue::turkish:
            return turkish[at];
        case Tongue::spanish:
            return spanish[at];
        case Tongue::english:
            break;
    }
    return english[at];
}

}  // namespace waybill::synth
