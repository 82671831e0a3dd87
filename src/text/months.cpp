// SPDX-License-Identifier: Apache-2.0
#include "text/months.hpp"

#include <array>

#include "text/lookup.hpp"

namespace waybill::detail {
namespace {

// English, Russian, Spanish, French, Portuguese, Italian, German, Turkish, Ukrainian, Polish, Uzbek, Kazakh,
// Vietnamese by number. Names that mean different months in two languages ("lip", "listopad", "mar") are
// checked when the table is made: an ambiguous one is no month.
constexpr std::array<std::string_view, 12> month_names = {
    "jan|january|янв|январь|января|ene|enero|janv|janvier|janeiro|gen|gennaio|januar|jaen|janner|ocak|oca|"
    "січ|"
    "січень|січня|stycznia|styczeń|sty|yanvar|yanvarın|январ|januari|siječanj|қаңтар|қаң|tháng 1|tháng giêng",
    "feb|february|фев|февр|февраль|февраля|febrero|fév|févr|février|fevr|fev|fevereiro|febbraio|februar|"
    "şubat|şub|"
    "лют|лютий|лютого|lutego|luty|fevral|феврал|februari|pebruari|ақпан|ақп|tháng 2",
    "mar|march|мар|март|марта|marzo|mars|maret|março|märz|mrz|mär|mart|бер|березень|березня|marca|marzec|"
    "наурыз|"
    "нау|tháng 3",
    "apr|april|апр|апрель|апреля|abr|abril|avr|avril|aprile|nisan|nis|квіт|кві|квітень|квітня|kwietnia|"
    "kwiecień|"
    "kwi|aprel|апрел|сәуір|сәу|tháng 4",
    "may|май|мая|mei|mayo|mai|maio|mag|maggio|mayıs|трав|тра|травень|травня|maja|maj|мамыр|мам|tháng 5",
    "jun|june|июн|июнь|июня|junio|juin|junho|giu|giugno|juni|junij|haziran|haz|чер|черв|червень|червня|"
    "czerwca|"
    "czerwiec|"
    "cze|iyun|июн|маусым|мау|tháng 6",
    "jul|july|июл|июль|июля|julio|juil|juillet|julho|lug|luglio|juli|temmuz|tem|лип|липень|липня|lipca|"
    "lipiec|iyul|"
    "шілде|шіл|tháng 7",
    "aug|august|agustus|agt|ags|авг|август|августа|ago|agosto|août|aout|aoû|ağustos|ağu|серп|сер|серпень|"
    "серпня|sierpnia|"
    "sierpień|"
    "sie|avgust|тамыз|там|tháng 8",
    "sep|sept|september|sentjabr|сен|сент|сентябрь|сентября|septiembre|setiembre|septembre|set|setembro|"
    "settembre|"
    "eylül|eyl|"
    "вер|вересень|вересня|września|wrzesień|wrz|sentyabr|сентябр|қыркүйек|қыр|tháng 9",
    "oct|october|окт|октябрь|октября|octubre|octobre|out|outubro|ott|ottobre|okt|oktober|oktobar|ekim|eki|"
    "жовт|жов|"
    "жовтень|"
    "жовтня|października|październik|paź|oktyabr|октябр|қазан|қаз|tháng 10",
    "nov|november|novembar|nopember|ноя|нояб|ноябрь|ноября|noviembre|novembre|novembro|kasım|kas|листоп|"
    "листопада|listopada|"
    "listopad|"
    "noyabr|ноябр|қараша|қар|tháng 11",
    "dec|december|decembar|desember|des|дек|декабрь|декабря|dic|diciembre|déc|décembre|dez|dezembro|dicembre|"
    "dezember|aralık|ara|"
    "груд|гру|"
    "грудень|грудня|grudnia|grudzień|gru|dekabr|декабр|желтоқсан|жел|tháng 12",
};

// Words that a date may carry besides.
constexpr std::string_view light_words =
    "г|гг|год|года|р|r|року|рік|жыл|ж|yil|of|the|de|del|di|den|der|le|st|nd|rd|th|er|day|mon|tue|tues|wed|"
    "thu|"
    "thur|"
    "thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|пн|вт|ср|чт|пт|сб|вс|noon";

LookupTable made_table() {
    LookupTable table;
    table.add_names(light_words, 0);
    for (std::size_t i = 0; i < month_names.size(); ++i)
        table.add_names(month_names[i], static_cast<LookupTable::Value>(i + 1));
    return table;
}

}  // namespace

std::optional<int> date_word(std::string_view key) {
    static const LookupTable table = made_table();
    return table.find(key);
}

}  // namespace waybill::detail
