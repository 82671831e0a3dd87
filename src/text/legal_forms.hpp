// SPDX-License-Identifier: Apache-2.0
#pragma once

// Legal forms of companies, in all scripts: which words at either end of a name say what kind of firm it is,
// and what is left. Start at split_legal_forms(). Tested by tests/text/legal_form_test.cpp, also against the
// slow twin in tests/reference/legal_forms.hpp. Why so: docs/decisions/009-legal-forms.md.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// What a legal form is, roughly and in every country: OOO = LLC = GmbH = 有限公司. It does not say that two
/// forms are the same in law.
enum class LegalClass : std::uint8_t {
    limited_liability,          ///< ООО, LLC, Ltd, GmbH, SARL, ТОО, MChJ, 有限公司
    joint_stock,                ///< АО, JSC, AG, SA, Inc, 股份有限公司, 株式会社
    public_joint_stock,         ///< ПАО, ОАО, PJSC, PLC, Tbk
    closed_joint_stock,         ///< ЗАО, CJSC, ПрАТ
    company,                    ///< a firm of no stated kind: Co, Company, фирма, 公司
    partnership,                ///< полное товарищество, OHG, SNC, LLP
    limited_partnership,        ///< LP, KG, GmbH & Co KG, CV
    sole_trader,                ///< ИП, ФОП, şəxsi, 个体工商户
    private_enterprise,         ///< ЧП, ПП, ЧУП, XK: one owner, but a firm
    state_enterprise,           ///< ГУП, ФГУП, РУП, КП, 国有
    cooperative,                ///< СПК, кооператив, eG, 合作社
    branch,                     ///< филиал, Branch, 分公司
    representative_office,      ///< представительство, 代表处
    foundation_or_association,  ///< фонд, ассоциация, НКО, e.V., Stichting
    free_zone,                  ///< FZE, FZCO, FZ-LLC, DMCC
    trust,                      ///< Trust, траст
    holding,                    ///< Holding, Group, группа компаний, 集团
    activity,                   ///< no form in law, but written like one: торговый дом, НПП, san. ve tic.
};
inline constexpr std::size_t legal_class_count = 18;

/// "limited_liability": the enumerator's name.
[[nodiscard]] std::string_view name_of(LegalClass cls);

struct FoundForm {
    LegalClass cls = LegalClass::company;
    std::string_view text;       ///< as the table writes it ("co ltd"); it lives as long as the program
    std::size_t first_word = 0;  ///< number of the word of the name with which it begins, from 0
    std::size_t words = 0;  ///< words it takes up; 0 if it is only a part of `first_word` (深圳某某有限公司)
    bool front = false;     ///< stands before the core
    bool operator==(const FoundForm&) const = default;
};

/// A name taken apart. The core is never empty unless the name is blank.
struct NameParts {
    std::string core;              ///< one unbroken part of the name
    std::vector<FoundForm> forms;  ///< in the order of the name
};

/// Takes the legal forms off both ends of `normalised_name`, the output of normalised_name().
///
/// The longest form at the front goes first, again and again, then those at the end. What is left is never
/// cut to nothing: a rest that is a form as a whole stays the core ("co ltd", "ооо", the "co" of "co co
/// ltd"). Short forms that are words elsewhere count at one end alone: "sa", "as", "ag" at the end, "ип" in
/// front. Forms in Han, kana, Hangul and Thai of two signs or more need no space around them. Forms inside a
/// name, and forms spelt wrongly, are not found. A form does not say the country: "sa" is many countries'.
///
/// Errors: none; text that is not normalised, or not UTF-8, gives fewer forms. Threads: any number. Cost:
/// proportional to the length of the forms and the rest; nothing is allocated but the result. The first call
/// builds the table (milliseconds).
[[nodiscard]] NameParts split_legal_forms(std::string_view normalised_name);

}  // namespace waybill
