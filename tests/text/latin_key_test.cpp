// SPDX-License-Identifier: Apache-2.0
#include "text/latin_key.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "cyrillic_names.hpp"
#include "text/romanise.hpp"

namespace waybill {
namespace {

bool agree(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::any_of(a.begin(), a.end(),
                       [&](const std::string& key) { return std::find(b.begin(), b.end(), key) != b.end(); });
}

TEST(LatinKey, EveryRomanisationAgreesWithItsName) {
    for (const char* name : cyrillic_names) {
        for (std::size_t system = 0; system < romanisation_count; ++system) {
            const std::string latin = romanised(name, static_cast<Romanisation>(system));
            EXPECT_TRUE(agree(latin_keys(name), latin_keys(latin)))
                << name << " (" << latin_key(name) << ") as " << latin << " (" << latin_key(latin) << ')';
        }
    }
}

TEST(LatinKey, UsualSpellingsMeet) {
    const std::vector<std::vector<const char*>> groups = {
        {"Щукин", "Shchukin", "Schukin", "Sh'chukin", "Ščukin", "Chtchoukine", "Schtschukin"},
        {"Юрий", "Yuri", "Yury", "Yuriy", "Juri", "Iouri", "Jurij"},
        {"Максим Феникс", "Maxim Feniks", "Maksim Phenix"},
        {"Горбачёв", "Gorbachyov", "Gorbačëv", "Gorbatschjow"},
        {"Татьяна", "Tatiana", "Tat'yana", "Tatyana", "Tatjana"},
        {"Киев Завод", "Kiev Zavod", "KIEW SAWOD"},
    };
    for (const auto& group : groups) {
        for (const char* spelling : group)
            EXPECT_TRUE(agree(latin_keys(group[0]), latin_keys(spelling)))
                << spelling << ' ' << latin_key(spelling);
    }
}

TEST(LatinKey, UnlikeNamesStayApart) {
    for (const auto& [a, b] : {std::pair("Петров", "Петрова"),
                               {"Жуков", "Чуков"},
                               {"Мак", "Маяк"},
                               {"Шукин", "Щукин"},
                               {"Гомон", "Хомон"},
                               {"Завод 1", "Завод 2"}})
        EXPECT_NE(latin_key(a), latin_key(b)) << a;
}

TEST(LatinKey, PinsWhatItIsKnownToConfuse) {
    EXPECT_EQ(latin_key("Захар"), latin_key("Сахар"));
    EXPECT_EQ(latin_key("Грин"), latin_key("Грын"));
    EXPECT_EQ(latin_key("Шчукин"), latin_key("Щукин"));
}

TEST(LatinKey, BearsAnyText) {
    EXPECT_EQ(latin_key(""), "");
    EXPECT_EQ(latin_key(" '\" - "), "");
    EXPECT_EQ(latin_key("\xFF\xD0"), "");
    EXPECT_EQ(latin_key("厦门 12"), "厦门 12");
    EXPECT_EQ(latin_key("ООО\"Ромашка\""), latin_key("ООО «Ромашка»"));
    EXPECT_EQ(latin_key("OOO\"Romashka\""), latin_key("OOO Romashka"));
    EXPECT_EQ(latin_key("Mangʺfova"), latin_key("Mang\"fova"));
    EXPECT_EQ(latin_keys("Иванов").size(), 1U);
    std::string many;
    for (int i = 0; i < 10'000; ++i) many += i % 2 == 0 ? "щ" : "а";
    EXPECT_EQ(latin_key(many).size(), 10'000U);
}

}  // namespace
}  // namespace waybill
