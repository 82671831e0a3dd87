// SPDX-License-Identifier: Apache-2.0
// split_legal_forms against its slow twin, on random names made of forms, parts of forms and other words.
#include <gtest/gtest.h>

#include <random>

#include "reference/legal_forms.hpp"
#include "text/legal_forms.hpp"
#include "text/legal_forms_table.hpp"

namespace waybill {
namespace {

class RandomNames {
  public:
    std::string next() {
        std::string name;
        const std::size_t pieces = 1 + random_() % 6;
        for (std::size_t i = 0; i < pieces; ++i) {
            if (!name.empty() && random_() % 8 != 0) name += ' ';
            name += piece();
        }
        return name;
    }

  private:
    std::string piece() {
        static constexpr const char* words[] = {"nordhaven", "ромашка", "深圳", "トヨタ", "삼성",
                                                "z",         "и",       "海",   "a",      "ве"};
        const auto& forms = detail::legal_forms();
        const std::string& form = forms[random_() % forms.size()].text;
        switch (random_() % 4) {
            case 0:
                return words[random_() % std::size(words)];
            case 1:
                return reference::words_of(form).front();
            default:
                return form;
        }
    }
    std::mt19937_64 random_{4};
};

TEST(LegalFormTwin, AgreesOnRandomNames) {
    RandomNames names;
    std::size_t with_forms = 0;
    for (int i = 0; i < 4'000; ++i) {
        const std::string name = names.next();
        const NameParts found = split_legal_forms(name), expected = reference::split_legal_forms(name);
        ASSERT_EQ(found.core, expected.core) << name;
        ASSERT_EQ(found.forms, expected.forms) << name;
        ASSERT_EQ(split_legal_forms(found.core).forms.size(), 0U) << "nothing is left to take off: " << name;
        with_forms += found.forms.empty() ? 0 : 1;
    }
    EXPECT_GT(with_forms, 1'500U);
}

TEST(LegalFormTwin, AgreesOnEverySpellingAtBothEnds) {
    const auto& forms = detail::legal_forms();
    for (std::size_t i = 0; i < forms.size(); i += 7) {
        for (const std::string& name :
             {forms[i].text + " nordhaven", "nordhaven " + forms[i].text, forms[i].text}) {
            const NameParts found = split_legal_forms(name), expected = reference::split_legal_forms(name);
            ASSERT_EQ(found.core, expected.core) << name;
            ASSERT_EQ(found.forms, expected.forms) << name;
        }
    }
}

}  // namespace
}  // namespace waybill
