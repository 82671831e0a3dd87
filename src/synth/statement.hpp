// SPDX-License-Identifier: Apache-2.0
#pragma once

// What one paper states: the movement as its declarant saw it and wrote it down.

#include <cstdint>
#include <string>
#include <unordered_map>

#include "synth/cells.hpp"
#include "synth/layouts.hpp"
#include "synth/paper.hpp"

namespace waybill::synth {

/// Names as papers write them, kept while a cell is written: the same firm comes again and again.
class NameBook {
  public:
    NameBook(const World& world, const Plan& plan) : world_(world), plan_(plan) {}
    [[nodiscard]] const std::string& name(FirmIndex firm, Tongue tongue, std::uint32_t spelling);
    [[nodiscard]] const std::string& address(FirmIndex firm, Tongue tongue, std::uint32_t spelling);
    [[nodiscard]] const std::string& number(FirmIndex firm);

  private:
    const World& world_;
    const Plan& plan_;
    std::unordered_map<std::uint64_t, std::string> names_, addresses_, numbers_;
};

/// The figures of a statement; a monthly sum adds several up.
struct Stated {
    std::int64_t quantity = 0;  ///< 10^-3 units
    std::int64_t net_grams = 0, gross_grams = 0;
    std::int64_t usd_cents = 0;  ///< at the sender's border for exports, at the receiver's for imports
};

class Statement {
  public:
    Statement(const World& world, const Trade& trade, const Paper& paper, NameBook& book);
    /// Appends what the column shows; nothing where the field is left blank.
    void append(Field field, std::string& to) const;

    Stated stated;  ///< may be overwritten by sums before append()
    [[nodiscard]] bool misleading() const { return misleading_; }

  private:
    void work_out_figures();
    void work_out_goods();
    [[nodiscard]] Unit repacked(Draw& d);
    [[nodiscard]] Draw draw(std::uint64_t what) const {
        return {world_.options.seed, Stream::declaration, key_, what};
    }
    [[nodiscard]] std::uint32_t spelling_of(FirmIndex firm) const;
    [[nodiscard]] bool missing(Field field) const;
    bool append_party(Field field, std::string& to) const;
    bool append_goods(Field field, std::string& to) const;
    bool append_money(Field field, std::string& to) const;
    bool append_country(Field field, std::string& to) const;
    bool append_paper(Field field, std::string& to) const;
    bool append_day(Field field, std::string& to) const;
    bool append_route(Field field, std::string& to) const;
    void append_name(FirmIndex firm, Tongue tongue, std::string& to) const;
    void append_number_of(FirmIndex firm, std::string& to) const;
    void append_country_of(Country country, CountryStyle style, std::string& to) const;

    const World& world_;
    const Trade& trade_;
    const Paper& paper_;
    NameBook& book_;
    const Event& event_;
    const NationalLayout& layout_;
    std::uint64_t movement_ = 0, key_ = 0;
    Unit unit_ = Unit::piece;
    Currency currency_ = Currency::USD;
    std::string_view hs_six_;
    std::int64_t pieces_in_set_ = 1;
    bool wrong_hs_ = false, misleading_ = false;
};

}  // namespace waybill::synth
