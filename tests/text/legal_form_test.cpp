// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "text/legal_forms.hpp"
#include "text/legal_forms_table.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

/// "[limited_liability ооо] ромашка": forms in front, core, forms behind.
std::string shown(std::string_view declared) {
    const NameParts parts = split_legal_forms(normalised_name(declared));
    std::string front, behind;
    for (const FoundForm& form : parts.forms) {
        const std::string one = "[" + std::string(name_of(form.cls)) + " " + std::string(form.text) + "]";
        if (form.front)
            front += one + " ";
        else
            behind += " " + one;
    }
    return front + parts.core + behind;
}

TEST(LegalForms, RussianAndItsRomanisations) {
    EXPECT_EQ(shown("ООО «Ромашка»"), "[limited_liability ооо] ромашка");
    EXPECT_EQ(shown("РОМАШКА, ООО"), "ромашка [limited_liability ооо]");
    EXPECT_EQ(shown("Общество с ограниченной ответственностью \"Ромашка\""),
              "[limited_liability общество с ограниченной ответственностью] ромашка");
    EXPECT_EQ(shown("ОБЩЕСТВА С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ РОМАШКА"),
              "[limited_liability общества с ограниченной ответственностью] ромашка");
    EXPECT_EQ(shown("ООО Торговый Дом Ромашка"), "[limited_liability ооо] [activity торговый дом] ромашка");
    EXPECT_EQ(shown("OOO ROMASHKA"), "[limited_liability ooo] romashka");
    EXPECT_EQ(shown("ZAO Romashka"), "[closed_joint_stock zao] romashka");
    EXPECT_EQ(shown("3AO Ромашка"), "[closed_joint_stock 3ao] ромашка");
    EXPECT_EQ(shown("ПАО Ромашка"), "[public_joint_stock пао] ромашка");
    EXPECT_EQ(shown("OAO ROMASHKA"), "[public_joint_stock oao] romashka");
    EXPECT_EQ(shown("ЧП Ромашка"), "[private_enterprise чп] ромашка");
    EXPECT_EQ(shown("филиал ООО Ромашка"), "[branch филиал] [limited_liability ооо] ромашка");
}

TEST(LegalForms, NeighboursOfRussia) {
    EXPECT_EQ(shown("ТОВ \"Калина\""), "[limited_liability тов] калина");
    EXPECT_EQ(shown("TOV Kalyna"), "[limited_liability tov] kalyna");
    EXPECT_EQ(shown("ФОП Коваль"), "[sole_trader фоп] коваль");
    EXPECT_EQ(shown("ТОО Дала"), "[limited_liability тоо] дала");
    EXPECT_EQ(shown("TOO DALA"), "[limited_liability too] dala");
    EXPECT_EQ(shown("\"Дала\" ЖШС"), "дала [limited_liability жшс]");
    EXPECT_EQ(shown("BAHOR MCHJ"), "bahor [limited_liability mchj]");
    EXPECT_EQ(shown("Բարի ՍՊԸ"), "բարի [limited_liability սպը]");
    EXPECT_EQ(shown("შპს ბაზალეთი"), "[limited_liability შპს] ბაზალეთი");
    EXPECT_EQ(shown("Bahar MMC"), "bahar [limited_liability mmc]");
    EXPECT_EQ(shown("Bahar Məhdud Məsuliyyətli Cəmiyyəti"),
              "bahar [limited_liability məhdud məsuliyyətli cəmiyyəti]");
    EXPECT_EQ(shown("Тэнгэр ХХК"), "тэнгэр [limited_liability ххк]");
}

TEST(LegalForms, ForeignFormsInCyrillicLetters) {
    EXPECT_EQ(shown("Штерн ГмбХ"), "штерн [limited_liability гмбх]");
    EXPECT_EQ(shown("Нордхавен Ко., Лтд"), "нордхавен [limited_liability ко лтд]");
    EXPECT_EQ(shown("Йылдыз Сан. ве Тик. Лтд. Сти."),
              "йылдыз [activity сан ве тик] [limited_liability лтд сти]");
    EXPECT_EQ(shown("Гвязда Сп. з о.о."), "гвязда [limited_liability сп з о о]");
    EXPECT_EQ(shown("Наджм ФЗЕ"), "наджм [free_zone фзе]");
}

TEST(LegalForms, HanInBothWritingsNeedNoSpaces) {
    EXPECT_EQ(shown("云海贸易有限公司"), "云海贸易 [limited_liability 有限公司]");
    EXPECT_EQ(shown("云海股份有限公司"), "云海 [joint_stock 股份有限公司]");
    EXPECT_EQ(shown("雲海股份有限公司"), "雲海 [joint_stock 股份有限公司]");
    EXPECT_EQ(shown("云海(集团)有限责任公司"), "云海 [holding 集团] [limited_liability 有限责任公司]");
    EXPECT_EQ(shown("云海集团有限公司上海分公司"), "云海集团有限公司上海 [branch 分公司]");
    EXPECT_EQ(shown("云海集团有限责任公司"), shown("云海(集团)有限责任公司"));
    EXPECT_EQ(shown("雲海控股有限公司"), "雲海 [holding 控股] [limited_liability 有限公司]");
    EXPECT_EQ(shown("有限公司"), "有限公司");
    const NameParts parts = split_legal_forms("深圳 云海有限公司");
    ASSERT_EQ(parts.forms.size(), 1U);
    EXPECT_EQ(parts.forms[0].first_word, 1U);
    EXPECT_EQ(parts.forms[0].words, 0U);
}

TEST(LegalForms, OtherScripts) {
    EXPECT_EQ(shown("株式会社ほしぞら"), "[joint_stock 株式会社] ほしぞら");
    EXPECT_EQ(shown("ほしぞら㈱"), "ほしぞら [joint_stock 株]");
    EXPECT_EQ(shown("주식회사 별빛"), "[joint_stock 주식회사] 별빛");
    EXPECT_EQ(shown("(주)별빛"), "[joint_stock 주] 별빛");
    EXPECT_EQ(shown("شركة النجم ذ.م.م"), "[company شركة] النجم [limited_liability ذ م م]");
    EXPECT_EQ(shown("شرکت سهامی خاص ستاره"), "[closed_joint_stock شرکت سهامی خاص] ستاره");
    EXPECT_EQ(shown("כוכב בע\"מ"), "כוכב [limited_liability בע מ]");
    EXPECT_EQ(shown("Αστέρι Α.Ε."), "αστέρι [joint_stock α ε]");
    EXPECT_EQ(shown("ΑΣΤΕΡΙ ΑΝΩΝΥΜΗ ΕΤΑΙΡΕΙΑ"), "αστερι [joint_stock ανωνυμη εταιρεια]");
    EXPECT_EQ(shown("บริษัท ดาว จำกัด"), "[company " + normalised_name("บริษัท") + "] " + normalised_name("ดาว") +
                                          " [limited_liability " + normalised_name("จำกัด") + "]");
}

TEST(LegalForms, LatinForms) {
    EXPECT_EQ(shown("Nordhaven Trading Co., Ltd."), "nordhaven trading [limited_liability co ltd]");
    EXPECT_EQ(shown("Yıldız San. ve Tic. Ltd. Şti."),
              "yıldız [activity san ve tic] [limited_liability ltd şti]");
    EXPECT_EQ(shown("YILDIZ SAN VE TIC LTD STI"), "yildiz [activity san ve tic] [limited_liability ltd sti]");
    EXPECT_EQ(shown("Gwiazda Sp. z o.o."), "gwiazda [limited_liability sp z o o]");
    EXPECT_EQ(shown("Estrella S.A. de C.V."), "estrella [joint_stock s a de c v]");
    EXPECT_EQ(shown("Estrella SA de CV"), "estrella [joint_stock sa de cv]");
    EXPECT_EQ(shown("Stern GmbH & Co. KG"), "stern [limited_partnership gmbh co kg]");
    EXPECT_EQ(shown("Tara (Pvt) Ltd"), "tara [limited_liability pvt ltd]");
    EXPECT_EQ(shown("Najm LLC FZE"), "najm [limited_liability llc] [free_zone fze]");
    EXPECT_EQ(shown("Bintang Sdn. Bhd."), "bintang [limited_liability sdn bhd]");
    EXPECT_EQ(shown("CÔNG TY TNHH SAO MAI"), "[limited_liability công ty tnhh] sao mai");
    EXPECT_EQ(shown("CONG TY TNHH SAO MAI"), "[limited_liability cong ty tnhh] sao mai");
    EXPECT_EQ(shown("PT Bintang Tbk"), "[limited_liability pt] bintang [public_joint_stock tbk]");
    EXPECT_EQ(shown("Zvezda d.o.o."), "zvezda [limited_liability d o o]");
    EXPECT_EQ(shown("Star PLC"), "star [public_joint_stock plc]");
    EXPECT_EQ(shown("Tähti Oy"), "tähti [limited_liability oy]");
}

TEST(LegalForms, ShortFormsCountAtOneEndOnly) {
    for (const std::string form : {"as", "sa", "ag", "ab", "co", "is", "ad"}) {
        EXPECT_EQ(split_legal_forms(form + " nordhaven").core, form + " nordhaven");
        EXPECT_EQ(split_legal_forms("nordhaven " + form).core, "nordhaven") << form;
    }
    EXPECT_EQ(shown("ИП Иванов"), "[sole_trader ип] иванов");
    EXPECT_EQ(shown("Иванов ИП"), "иванов ип");
    EXPECT_EQ(shown("SA SA International"), "sa sa international");
    EXPECT_EQ(shown("Limited Edition Toys Ltd"), "limited edition toys [limited_liability ltd]");
    EXPECT_EQ(shown("Co Co Ltd"), "co [limited_liability co ltd]");
    EXPECT_EQ(shown("Saoltd"), "saoltd");
}

TEST(LegalForms, WordsThatOnlyLookLikeFormsStay) {
    for (const std::string name :
         {"as good as gold", "san marino stone", "hai san",  "limited edition", "corporate gifts",
          "the coop store",  "al noor trading",  "по морям", "иприт",           "тооба",
          "комета",          "ag leader",        "ad astra", "is bank",         "me and you",
          "有限元",          "云海贸易",         "moooo",    "jp morgue",       "mei hua",
          "群岛公园",        "i m first",        "star ii",  "at home"})
        EXPECT_EQ(shown(name), name);
}

TEST(LegalForms, PlacesAreCountedInWords) {
    const NameParts parts = split_legal_forms("филиал ооо ромашка и ко san ve tic ltd sti");
    ASSERT_EQ(parts.forms.size(), 5U);
    EXPECT_EQ(parts.core, "ромашка");
    const auto place = [&](std::size_t i) {
        return std::pair(parts.forms[i].first_word, parts.forms[i].words);
    };
    EXPECT_EQ(place(0), std::pair(std::size_t{0}, std::size_t{1}));
    EXPECT_EQ(place(1), std::pair(std::size_t{1}, std::size_t{1}));
    EXPECT_EQ(place(2), std::pair(std::size_t{3}, std::size_t{2}));
    EXPECT_EQ(place(3), std::pair(std::size_t{5}, std::size_t{3}));
    EXPECT_EQ(place(4), std::pair(std::size_t{8}, std::size_t{2}));
}

TEST(LegalForms, ANameThatIsOnlyFormsKeepsACore) {
    for (const detail::LegalForm& form : detail::legal_forms()) {
        const NameParts parts = split_legal_forms(form.text);
        EXPECT_EQ(parts.core, form.text);
        EXPECT_TRUE(parts.forms.empty()) << form.text;
    }
    EXPECT_EQ(shown("ООО Торговый дом"), "[limited_liability ооо] торговый дом");
    EXPECT_EQ(split_legal_forms("ltd ltd ltd").core, "ltd");
}

TEST(LegalForms, BadInput) {
    EXPECT_EQ(split_legal_forms("").core, "");
    EXPECT_EQ(split_legal_forms("   ").core, "");
    EXPECT_EQ(split_legal_forms("ооо ").core, "ооо");
    EXPECT_FALSE(split_legal_forms("ооо  ltd").core.empty());
    EXPECT_EQ(split_legal_forms("\xff\xfe ltd").core, "\xff\xfe");
    EXPECT_EQ(split_legal_forms("\xe5\x85 有限公司").core, "\xe5\x85");
    EXPECT_EQ(split_legal_forms(std::string(10'000, 'x') + " ltd").core, std::string(10'000, 'x'));
    std::string many;
    for (int i = 0; i < 2'500; ++i) many += "ltd ";
    const NameParts parts = split_legal_forms(many + "ltd");
    EXPECT_EQ(parts.core, "ltd");
    EXPECT_EQ(parts.forms.size(), 2'500U);
    std::string han;
    for (int i = 0; i < 3'000; ++i) han += "有限公司";
    EXPECT_EQ(split_legal_forms(han).core, "有限公司");
}

TEST(LegalForms, NoSpellingHasTwoClassesAtOneEnd) {
    std::map<std::pair<std::string, bool>, std::set<LegalClass>> classes;
    for (std::size_t i = 0; i < detail::legal_form_groups_size; ++i) {
        const detail::LegalFormGroup& group = detail::legal_form_groups[i];
        for (std::size_t at = 0; at <= group.names.size();) {
            const std::size_t bar = std::min(group.names.find('|', at), group.names.size());
            const std::string name(group.names.substr(at, bar - at));
            for (const std::string& text : detail::spellings_of(name)) {
                if (group.sides != detail::Sides::end) classes[{text, true}].insert(group.cls);
                if (group.sides != detail::Sides::front) classes[{text, false}].insert(group.cls);
            }
            EXPECT_FALSE(normalised_name(name).empty()) << "between " << group.names.substr(0, at);
            at = bar + 1;
        }
    }
    for (const auto& [key, found] : classes)
        EXPECT_EQ(found.size(), 1U) << key.first << (key.second ? " in front" : " at the end");
}

TEST(LegalForms, EveryClassHasANameAndAForm) {
    std::set<LegalClass> used;
    for (const detail::LegalForm& form : detail::legal_forms()) {
        if (form.at_front) used.insert(form.front_class);
        if (form.at_end) used.insert(form.end_class);
    }
    EXPECT_EQ(used.size(), legal_class_count);
    std::set<std::string_view> names;
    for (const LegalClass cls : used) names.insert(name_of(cls));
    EXPECT_EQ(names.size(), legal_class_count);
    EXPECT_EQ(name_of(LegalClass::activity), "activity");
}

}  // namespace
}  // namespace waybill
