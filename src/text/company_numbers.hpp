// SPDX-License-Identifier: Apache-2.0
#pragma once

// Registration and tax numbers of companies: what kind a number is, whether its check digits are right, and
// which numbers stand inside a name. Start at read_company_number().

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// A number with its kind. Kinds: "inn", "ogrn", "ogrnip", "kpp" (Russia), "bin", "iin" (Kazakhstan), "unp"
/// (Belarus), "edrpou" (Ukraine), "stir" (Uzbekistan), "uscc" (China), "vkn", "tckn" (Turkey), "gstin",
/// "pan", "iec" (India), "cnpj" (Brazil), "cuit" (Argentina), "vat" (EU states: with the prefix; others: as
/// labelled), "lei", "imo" (ships), and "tin" for what a label alone calls a tax number (NIT, RNC, TIN, ...).
struct CompanyNumber {
    std::string_view kind;
    std::string digits;            ///< letters in capitals, no spaces or marks: "BG206602396"
    bool has_check_digit = false;  ///< the kind has one that we know how to work out
    bool check_digit_ok = false;   ///< false too where there is none
    bool of_person = false;        ///< given to natural persons alone (INN of 12 digits, IIN, TCKN, ...)
    bool operator==(const CompanyNumber&) const = default;
};

/// Reads a cell that holds one number, with or without its label ("ИНН 7830002293", "VAT: BG 206602396").
///
/// `country_hint` is the ISO alpha-2 code of the country whose number it should be, or empty. Without a hint
/// only numbers that say themselves what they are give an answer: by label, by prefix (EU VAT), or by form
/// and right check digit together (USCC, GSTIN, LEI). A number of the right form whose check digit is wrong
/// is given back with check_digit_ok false: a typing error is evidence too, but weak.
[[nodiscard]] std::optional<CompanyNumber> read_company_number(std::string_view text,
                                                               std::string_view country_hint);

/// A name cell taken apart.
struct NameWithNumbers {
    std::string name;                    ///< clean_text of the rest; all of it if there are no numbers
    std::vector<CompanyNumber> numbers;  ///< in order of the text
};

/// Finds numbers inside a name: "7830002293 783001001 OOO ROMASHKA" -> INN, KPP and "OOO ROMASHKA".
///
/// More careful than read_company_number: a number without a label counts only where its check digit is right
/// and either its form is beyond doubt or the hint names its country; a KPP only right behind an INN. What is
/// not taken for a number stays in the name.
[[nodiscard]] NameWithNumbers take_company_numbers(std::string_view text, std::string_view country_hint);

}  // namespace waybill
