// SPDX-License-Identifier: Apache-2.0
#pragma once

// Check digits of company and ship numbers. Each function takes the number without spaces and marks, letters
// in capitals, of the length and alphabet that its kind has (see company_numbers.cpp), and says whether the
// check digits are the ones that the others give.

#include <string_view>

namespace waybill::detail {

[[nodiscard]] bool inn_is_right(std::string_view digits);   ///< Russia, INN: 10 (company) or 12 (person)
[[nodiscard]] bool ogrn_is_right(std::string_view digits);  ///< Russia, OGRN: 13; OGRNIP: 15
[[nodiscard]] bool bin_is_right(std::string_view digits);   ///< Kazakhstan, BIN and IIN: 12
[[nodiscard]] bool unp_is_right(std::string_view text);     ///< Belarus, UNP: 9, the first two may be letters
[[nodiscard]] bool edrpou_is_right(std::string_view digits);  ///< Ukraine, EDRPOU: 8
[[nodiscard]] bool uscc_is_right(std::string_view text);      ///< China, GB 32100-2015: 18
[[nodiscard]] bool lei_is_right(std::string_view text);       ///< ISO 17442: 20, mod 97-10 of ISO 7064
[[nodiscard]] bool vkn_is_right(std::string_view digits);     ///< Turkey, VKN: 10
[[nodiscard]] bool tckn_is_right(std::string_view digits);    ///< Turkey, TCKN of persons: 11
[[nodiscard]] bool gstin_is_right(std::string_view text);     ///< India, GSTIN: 15
[[nodiscard]] bool cnpj_is_right(std::string_view digits);    ///< Brazil, CNPJ: 14
[[nodiscard]] bool cuit_is_right(std::string_view digits);    ///< Argentina, CUIT: 11
[[nodiscard]] bool imo_is_right(std::string_view digits);     ///< ships, IMO number: 7
[[nodiscard]] bool luhn_is_right(std::string_view digits);    ///< ISO/IEC 7812-1: partita IVA, SIREN
[[nodiscard]] bool vat_fr_is_right(std::string_view text);    ///< France: key of 2, SIREN of 9
[[nodiscard]] bool vat_be_is_right(std::string_view digits);  ///< Belgium: 10, last two are 97 - rest mod 97
[[nodiscard]] bool vat_bg_is_right(std::string_view digits);  ///< Bulgaria, companies: 9
[[nodiscard]] bool vat_de_is_right(std::string_view digits);  ///< Germany: 9, mod 11,10 of ISO 7064
[[nodiscard]] bool vat_es_is_right(std::string_view text);    ///< Spain, companies (NIF, formerly CIF): 9
[[nodiscard]] bool vat_pl_is_right(std::string_view digits);  ///< Poland, NIP: 10
[[nodiscard]] bool vat_lv_is_right(std::string_view digits);  ///< Latvia, companies: 11
[[nodiscard]] bool vat_ee_is_right(std::string_view digits);  ///< Estonia: 9
[[nodiscard]] bool vat_fi_is_right(std::string_view digits);  ///< Finland: 8

}  // namespace waybill::detail
