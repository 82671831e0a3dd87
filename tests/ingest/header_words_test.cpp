// SPDX-License-Identifier: Apache-2.0
#include "ingest/header_words.hpp"

#include <gmock/gmock.h>

#include <map>
#include <string>
#include <vector>

#include "ingest/header_words_tables.hpp"

namespace waybill {
namespace {

/// The concepts of a header in order, then what else was read.
std::string read(std::string_view header) {
    const HeaderWords w = read_header(header);
    std::string out;
    for (const Concept c : w.in_order) out += (out.empty() ? "" : " ") + std::string(to_string(c));
    if (!w.currency.empty()) out += " [" + w.currency + "]";
    if (!w.loose_currency.empty()) out += " [" + w.loose_currency + "]";
    if (!w.nation.empty()) out += " {" + w.nation + "}";
    if (w.factor != 1) out += " x" + std::to_string(w.factor);
    for (const std::string& n : w.numbers) out += " #" + n;
    for (const std::string& u : w.unknown) out += " ?" + u;
    return out;
}

TEST(HeaderWords, CaseUnderscoresAndCamelCaseMakeNoDifference) {
    for (const char* header :
         {"NET_WEIGHT", "Net Weight", "netWeight", "NetWeight", "net-weight", " net  weight "}) {
        EXPECT_EQ(read(header), "net weight") << header;
    }
    EXPECT_EQ(read("HSCode"), "tariff code");
    EXPECT_EQ(read("ShipperBP"), "shipper ?bp");
}

TEST(HeaderWords, GluedWordsComeApart) {
    EXPECT_EQ(read("IMPORTERNAME"), "importer name");
    EXPECT_EQ(read("SUMOFTOTAL_INVOICE_VALUE_USD"), "sum total invoice value [USD]");
    EXPECT_EQ(read("%GTTOTALVALUE"), "percent percent total value");
    EXPECT_EQ(read("%GTSUMOFFOB_VALUE"), "percent percent sum FOB value");
    EXPECT_EQ(read("AVERAGEOFUNIT_VALUE_USD"), "average unit value [USD]");
    EXPECT_EQ(read("TOTALFOBPERCENTAGE"), "total FOB percent");
    EXPECT_EQ(read("AVGUNITPRICEUSD"), "average unit price [USD]");
    EXPECT_EQ(read("MONTHYEAR"), "year month");
    EXPECT_EQ(read("SUMOFNETWT"), "sum net weight");
}

TEST(HeaderWords, ShortHandsOfAPartyAreItsNameAndNotItsDirection) {
    EXPECT_EQ(read("Imp_Name"), "importer");
    EXPECT_EQ(read("EXP NAME"), "exporter");
    EXPECT_EQ(read("Imp Value"), "import value");
    EXPECT_EQ(read("Imp Country"), "import country");
}

TEST(HeaderWords, MoneysOfOtherCountriesAreNotTakenForTheYuanOrTheDollar) {
    EXPECT_EQ(read("金额(港元)"), "value [HKD]");
    EXPECT_EQ(read("金额(港币)"), "value [HKD]");
    EXPECT_EQ(read("金额(元)"), "value [CNY]");
    EXPECT_EQ(read("Value (Dirhams)"), "value [dirham]");
    EXPECT_EQ(read("Value in Saudi Riyals"), "value [riyal] {SA}");
    EXPECT_EQ(read("Value in Dominican Pesos"), "value [peso] {DO}");
}

TEST(HeaderWords, AnAbbreviationOfTheVendorsOwnStaysUnknown) {
    EXPECT_EQ(read("AUO"), " ?auo");
    EXPECT_EQ(read("XQZ_FEES"), "duty ?xqz");
}

TEST(HeaderWords, OneSlipInALongWordIsForgivenAndTold) {
    EXPECT_EQ(read("CURENCY"), "currency");
    EXPECT_EQ(read("RECIEPT_NUM"), "receipt number");
    EXPECT_EQ(read("Discription of Goods"), "description goods");
    const HeaderWords w = read_header("CURENCY");
    ASSERT_EQ(w.corrected.size(), 1u);
    EXPECT_EQ(w.corrected[0], "'curency' read as 'currency'");
    EXPECT_EQ(read("COAST"), " ?coast") << "short words are not corrected: cost is another word";
}

TEST(HeaderWords, LongPhrasesBeatTheirWords) {
    EXPECT_EQ(read("BILL_OF_LADING_NO"), "transport document number");
    EXPECT_EQ(read("COST_INSURANCE_FREIGHT"), "CIF");
    EXPECT_EQ(read("FREE_ON_BOARD"), "FOB");
    EXPECT_EQ(read("Customs Broker Name"), "declarant name");
    EXPECT_EQ(read("G_WEIGHT"), "gross weight");
}

TEST(HeaderWords, MoneysFactorsAndNationsAreReadAside) {
    EXPECT_EQ(read("STATISTICAL_VALUE_IN_1000_USD"), "statistical value [USD] x1000");
    EXPECT_EQ(read("Стоимость, тыс. долл."), "value [USD] x1000");
    EXPECT_EQ(read("ASSESSED_VALUE_IN_TK"), "assessed value [BDT]");
    EXPECT_EQ(read("FREIGHT_IN_BOTSWANAN_PULA"), "freight [BWP] {BW}");
    EXPECT_EQ(read("USD_FOB_BOLIVARES"), "FOB [VES]") << "the money said last is the column's";
    EXPECT_EQ(read("VALOR EN PESOS"), "value [peso]");
    EXPECT_EQ(read("INDIAN_PORT"), "port {IN}");
    EXPECT_EQ(read("金额（美元）"), "value [USD]");
}

TEST(HeaderWords, EnAtTheEndIsEnglishAndElsewhereASpanishIn) {
    EXPECT_EQ(read("IMPORTER_NAME_EN"), "importer name English");
    EXPECT_EQ(read("Valor en USD"), "value [USD]");
}

TEST(HeaderWords, RussianWordsAreReadInEveryCase) {
    EXPECT_EQ(read("Наименование отправителя"), "name shipper");
    EXPECT_EQ(read("ИНН получателя"), "tax number consignee");
    EXPECT_EQ(read("Код ТН ВЭД"), "code tariff code");
    EXPECT_EQ(read("Вес нетто, кг"), "weight net kilogram");
    EXPECT_EQ(read("Статистическая стоимость, USD"), "statistical value [USD]");
    EXPECT_EQ(read("Страна отправления"), "country dispatch");
    EXPECT_EQ(read("Номер декларации"), "number declaration");
}

TEST(HeaderWords, LatinLettersInsideACyrillicWordDoNotHideIt) {
    EXPECT_EQ(read("Cтрана пpоисхождения"), "country origin");  // Latin C and p
}

TEST(HeaderWords, ChineseHeadersAreCutIntoWords) {
    EXPECT_EQ(read("收货人"), "consignee");
    EXPECT_EQ(read("发货人名称"), "shipper name");
    EXPECT_EQ(read("商品编码"), "tariff code");
    EXPECT_EQ(read("申报日期"), "declared date");
    EXPECT_EQ(read("原产国"), "origin country");
    EXPECT_EQ(read("净重（千克）"), "net weight kilogram");
}

TEST(HeaderWords, OtherLanguagesNameTheSameConcepts) {
    EXPECT_EQ(read("País de origen"), "country origin");
    EXPECT_EQ(read("Razón social del importador"), "name importer");
    EXPECT_EQ(read("Peso líquido (kg)"), "weight net kilogram");
    EXPECT_EQ(read("Pays de provenance"), "country dispatch");
    EXPECT_EQ(read("Désignation des marchandises"), "description goods");
    EXPECT_EQ(read("İHRACATÇI ADI"), "exporter name");
    EXPECT_EQ(read("Menşe Ülke"), "origin country");
    EXPECT_EQ(read("Країна відправлення"), "country dispatch");
    EXPECT_EQ(read("Berat Bersih"), "net weight");
}

TEST(HeaderWords, FoldedHeadersAreEqualWhereAReaderSeesTheSame) {
    EXPECT_EQ(folded_header("HS_CODE"), "hs code");
    EXPECT_EQ(folded_header("hs code"), "hs code");
    EXPECT_EQ(folded_header("HsCode"), "hs code");
    EXPECT_EQ(folded_header("Código Nº"), "codigo no");
}

TEST(HeaderWords, NoPhraseStandsTwiceInTheDictionary) {
    std::map<std::string, int> seen;
    const auto count = [&](std::string_view phrases) {
        for (std::size_t i = 0; i <= phrases.size();) {
            const std::size_t bar = std::min(phrases.find('|', i), phrases.size());
            const std::string_view phrase = phrases.substr(i, bar - i);
            const bool start = !phrase.empty() && phrase.back() == '*';
            const bool sign = phrase.find_first_of("$%#") != std::string_view::npos;  // folding drops signs
            if (!sign) ++seen[folded_header(phrase) + (start ? "*" : "")];
            i = bar + 1;
        }
    };
    for (const auto& line : detail::party_words()) count(line.phrases);
    for (const auto& line : detail::goods_words()) count(line.phrases);
    for (const auto& line : detail::money_lines()) count(line.words);
    for (const auto& line : detail::nation_lines()) count(line.words);
    std::vector<std::string> twice;
    for (const auto& [phrase, n] : seen) {
        if (n > 1) twice.push_back(phrase);
    }
    EXPECT_THAT(twice, ::testing::ElementsAre());
}

TEST(HeaderWords, AnyBytesAreRead) {
    EXPECT_EQ(read(""), "");
    EXPECT_EQ(read("\xff\xfe\x80"), "");
    EXPECT_EQ(read(std::string(5000, 'x')).substr(0, 4), " ?xx");
}

}  // namespace
}  // namespace waybill
