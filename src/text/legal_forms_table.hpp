// SPDX-License-Identifier: Apache-2.0
#pragma once

// The legal forms that split_legal_forms() knows, as kept by hand and as compared with names.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/legal_forms.hpp"

namespace waybill::detail {

/// At which end of a name a form counts.
enum class Sides : std::uint8_t { front = 1, end = 2, both = 3 };

/// Forms of one class, joined by '|', written as in life. A dot stands for a space or for nothing
/// ("s.a." is both "s a" and "sa"); letters with marks are also known without them.
struct LegalFormGroup {
    LegalClass cls;
    Sides sides;
    std::string_view names;
};
extern const LegalFormGroup legal_form_groups[];
extern const std::size_t legal_form_groups_size;

/// The spellings of one name of the table, as normalised_name() writes them; some may be equal.
[[nodiscard]] std::vector<std::string> spellings_of(std::string_view name);

/// One spelling, as normalised_name() writes it.
struct LegalForm {
    std::string text;
    std::size_t words = 1;
    bool at_front = false, at_end = false;
    LegalClass front_class{}, end_class{};  ///< only of meaning where the form counts at that end
    bool glued = false;                     ///< may stand without a space between it and the core
};

/// Every spelling once, in byte order. Where two groups give one spelling, the first holds. Lives as long as
/// the program.
[[nodiscard]] const std::vector<LegalForm>& legal_forms();

}  // namespace waybill::detail
