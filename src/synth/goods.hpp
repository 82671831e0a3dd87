// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is traded: kinds of goods with their tariff codes, made-up brands and models, and how papers describe
// them.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synth/firm.hpp"

namespace waybill::synth {

enum class GoodsClass : std::uint8_t { drone, drone_part, other };
enum class Unit : std::uint8_t { piece, set, kilogram, square_metre, pair, package };

struct GoodsKind {
    std::string_view key;
    GoodsClass goods_class;
    std::string_view hs2017, hs2022;  ///< six digits
    std::string_view hs_other;        ///< what a careless or a careful declarant puts instead
    Unit unit;
    std::int32_t grams, cents;  ///< of one unit, US cents
    std::int32_t usual_quantity;
    std::string_view english, russian, chinese, turkish, spanish;
    std::string_view bland_english, bland_russian, bland_chinese;
};

[[nodiscard]] std::span<const GoodsKind> goods_kinds();
/// Kinds of the class, as indexes into goods_kinds().
[[nodiscard]] std::vector<std::uint8_t> kinds_of(GoodsClass goods_class);

struct Brand {
    std::uint32_t maker = 0;  ///< firm id
    std::string text;         ///< "VEYRON"-like, made up, Latin capitals
};
struct Model {
    std::uint32_t brand = 0;  ///< index into Catalogue::brands
    std::uint8_t kind = 0;
    std::string text;  ///< "KX-40 Pro"
    std::int32_t grams = 0, cents = 0;
};
struct Catalogue {
    std::vector<Firm> makers;
    std::vector<Brand> brands;
    std::vector<Model> models;
};

/// Makers with their brands and models; `makers` at least 1.
[[nodiscard]] Catalogue make_catalogue(std::uint64_t seed, std::uint32_t makers, DayNumber before);

/// How one paper describes the goods. `brand` and `model` are left out where the noise says so.
struct Described {
    std::string text;
    bool misleading = false;
};
[[nodiscard]] Described describe(const GoodsKind& kind, const Brand* brand, const Model* model, Tongue tongue,
                                 const Noise& noise, Draw draw);

/// The tariff code in the digits of a country (8 or 10), by the edition in force on that day.
[[nodiscard]] std::string tariff_code(std::string_view six, Country reporter, Draw draw);
[[nodiscard]] std::string_view unit_word(Unit unit, Tongue tongue);

}  // namespace waybill::synth
