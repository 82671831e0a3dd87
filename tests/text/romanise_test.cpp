// SPDX-License-Identifier: Apache-2.0
#include "text/romanise.hpp"

#include <gtest/gtest.h>

#include <random>

#include "../reference/romanisation.hpp"

namespace waybill {
namespace {

using enum Romanisation;

TEST(Romanised, WritesANameByEachSystem) {
    struct Case {
        const char* name;
        const char* latin[romanisation_count];  // in the order of Romanisation
    };
    const Case cases[] = {
        {"Щукин", {"Ŝukin", "Shhukin", "Shchukin", "Shchukin", "Schtschukin", "Chtchoukine", "Schukin"}},
        {"Юрьев", {"Ûrʹev", "Yur`ev", "Yur'yev", "Iurev", "Jurjew", "Iouriev", "Yurev"}},
        {"Ёлкин", {"Ëlkin", "Yolkin", "Ëlkin", "Elkin", "Jolkin", "Iolkine", "Yolkin"}},
        {"Харьков", {"Harʹkov", "Xar`kov", "Khar'kov", "Kharkov", "Charkow", "Kharkov", "Harkov"}},
        {"Ельцин", {"Elʹcin", "El`cin", "Yel'tsin", "Eltsin", "Jelzin", "Ieltsine", "Eltsin"}},
        {"Дмитрий", {"Dmitrij", "Dmitrij", "Dmitriy", "Dmitrii", "Dmitri", "Dmitri", "Dmitry"}},
        {"Максим", {"Maksim", "Maksim", "Maksim", "Maksim", "Maxim", "Maksim", "Maxim"}},
        {"Россия", {"Rossiâ", "Rossiya", "Rossiya", "Rossiia", "Rossija", "Rossiia", "Rossiya"}},
        {"Жижин", {"Žižin", "Zhizhin", "Zhizhin", "Zhizhin", "Shishin", "Jijine", "Zhizhin"}},
        {"Сергеев", {"Sergeev", "Sergeev", "Sergeyev", "Sergeev", "Sergejew", "Sergueiev", "Sergeev"}},
        {"Объект", {"Obʺekt", "Ob``ekt", "Ob\"yekt", "Obieekt", "Objekt", "Obiekt", "Obekt"}},
    };
    for (const Case& c : cases) {
        for (std::size_t system = 0; system < romanisation_count; ++system)
            EXPECT_EQ(romanised(c.name, static_cast<Romanisation>(system)), c.latin[system]) << c.name;
    }
}

TEST(Romanised, ReadsUkrainianAndBelarusianByTheirOwnRules) {
    EXPECT_EQ(romanised("Київ", bgn_pcgn), "Kyiv");
    EXPECT_EQ(romanised("Київ", iso9), "Kiïv");
    EXPECT_EQ(romanised("Київ Гомін Ї", gost_7_79_b), "Ky`yiv Gomin Yi");
    EXPECT_EQ(romanised("Ґалаґан", bgn_pcgn), "Galagan");
    EXPECT_EQ(romanised("Запоріжжя", bgn_pcgn), "Zaporizhzhia");
    EXPECT_EQ(romanised("Їжакевич", bgn_pcgn), "Yizhakevych");
    EXPECT_EQ(romanised("Згурський", bgn_pcgn), "Zgurs'kiy") << "no letter says that it is Ukrainian";
    EXPECT_EQ(romanised("Згурський Ґ", bgn_pcgn), "Zghurs'kyi G");
    EXPECT_EQ(romanised("Гомель і Быкаў", icao), "Homel i Bykau");
    EXPECT_EQ(romanised("Быкаў", bgn_pcgn), "Bykaw");
    EXPECT_EQ(romanised("Ў", iso9), "Ŭ");
}

TEST(Romanised, KnowsLettersOfCentralAsiaAndTheBalkans) {
    EXPECT_EQ(romanised("Қазақстан", bgn_pcgn), "Qazaqstan");
    EXPECT_EQ(romanised("Қазақстан", iso9), "Ķazaķstan");
    EXPECT_EQ(romanised("Теңіз", bgn_pcgn), "Tengiz");
    EXPECT_EQ(romanised("Ә Ң Һ Ө Ұ Ү", bgn_pcgn), "Ä Ng H Ö Ū Ü");
    EXPECT_EQ(romanised("Ғани", bgn_pcgn), "Ghani");
    EXPECT_EQ(romanised("Ђорђе Његош", bgn_pcgn), "Đorđe Njegosh");
    EXPECT_EQ(romanised("Ҷ", bgn_pcgn), "J");
}

TEST(Romanised, KeepsCase) {
    EXPECT_EQ(romanised("ЩУКИН", bgn_pcgn), "SHCHUKIN");
    EXPECT_EQ(romanised("Щ", bgn_pcgn), "Shch");
    EXPECT_EQ(romanised("ХРУЩ", bgn_pcgn), "KHRUSHCH");
    EXPECT_EQ(romanised("ЩУКИН", french), "CHTCHOUKINE");
    EXPECT_EQ(romanised("ЧЖУН", iso9), "ČŽUN");
    EXPECT_EQ(romanised("ЮЁ", iso9), "ÛË");
}

TEST(Romanised, CopiesAllElse) {
    EXPECT_EQ(romanised("", iso9), "");
    EXPECT_EQ(romanised("Shop & Завод 12 厦门, №5", bgn_pcgn), "Shop & Zavod 12 厦门, №5");
    EXPECT_EQ(romanised("a\xD0", icao), "a\xD0");
    EXPECT_EQ(romanised("\xFF\xC0я\x80", icao), "\xFF\xC0ia\x80");
    EXPECT_EQ(romanised("Ѫ", icao), "Ѫ") << "of no living orthography";
    std::string many, expected;
    for (int i = 0; i < 10'000; ++i) many += "щ", expected += "shch";
    EXPECT_EQ(romanised(many, bgn_pcgn), expected);
}

TEST(Romanised, IsAsItsSlowTwinSays) {
    // No telltale letters of one language: the twin knows only the usual reading.
    const std::u32string letters = U"абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһҳҷӣӯђјљњћџѓќѕеиыйкснгц a1-'厦";
    std::mt19937_64 random(2026);
    for (std::size_t system = 0; system < romanisation_count; ++system) {
        const reference::SlowRomaniser slow(static_cast<Romanisation>(system));
        for (int i = 0; i < 5000; ++i) {
            std::u32string points;
            for (auto left = random() % 12; left > 0; --left) points += letters[random() % letters.size()];
            const std::string text = to_utf8(points);
            ASSERT_EQ(romanised(text, static_cast<Romanisation>(system)), slow(text))
                << text << ' ' << system;
        }
    }
}

}  // namespace
}  // namespace waybill
