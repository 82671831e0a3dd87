// SPDX-License-Identifier: Apache-2.0
#include "synth/report_claims.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "synth/letters.hpp"

namespace waybill::synth {
namespace {

constexpr std::string_view english_months[] = {"January",   "February", "March",    "April",
                                               "May",       "June",     "July",     "August",
                                               "September", "October",  "November", "December"};
constexpr std::string_view russian_in_months[] = {"январе",   "феврале", "марте",  "апреле",
                                                  "мае",      "июне",    "июле",   "августе",
                                                  "сентябре", "октябре", "ноябре", "декабре"};
constexpr std::string_view russian_of_months[] = {"января",   "февраля", "марта",  "апреля",
                                                  "мая",      "июня",    "июля",   "августа",
                                                  "сентября", "октября", "ноября", "декабря"};

const Tally& tally(const Teller& teller, const Definition& definition) {
    return teller.facts.world[definition.index()];
}

Claim begin(const Teller& teller, ClaimKind kind, const Definition& definition) {
    Claim claim;
    claim.kind = kind;
    claim.definition = definition;
    claim.speaker = teller.speaker;
    return claim;
}

std::string goods_words(const Teller& teller, const Definition& definition) {
    const bool made = definition.basis == BasisScope::origin_cn;
    switch (definition.goods) {
        case GoodsScope::complete:
            return teller.russian ? (made ? "беспилотники китайского производства" : "беспилотники")
                                  : (made ? "Chinese-made drones" : "drones");
        case GoodsScope::parts:
            return teller.russian ? (made ? "детали китайских беспилотников" : "детали для беспилотников")
                                  : (made ? "Chinese-made drone parts" : "drone parts");
        default:
            return teller.russian ? (made ? "беспилотники китайского производства и детали к ним"
                                          : "беспилотники и детали к ним")
                                  : (made ? "Chinese-made drones and their parts" : "drones and their parts");
    }
}

std::string period_words(const Teller& teller, const Definition& definition) {
    if (definition.period == PeriodScope::since_sanctions)
        return teller.russian ? "с 24 февраля 2022 года до конца 2023 года"
                              : "between 24 February 2022 and the end of 2023";
    const int year = 2020 + static_cast<int>(definition.period);
    return teller.russian ? fmt::format("в {} году", year) : fmt::format("in {}", year);
}

// "said"-like endings: who says so.
std::string with_speaker(const Teller& teller, std::string sentence) {
    if (teller.speaker.empty()) return sentence + ".";
    return sentence + (teller.russian ? ", сообщает " : ", according to ") + teller.speaker + ".";
}

// How a paper hedges a sum, in both languages.
struct Hedge {
    std::string_view word, english, russian;
};
constexpr Hedge hedges[] = {{"at least", "at least", "не менее чем на"},
                            {"nearly", "nearly", "почти на"},
                            {"more than", "more than", "более чем на"}};

// Of a sum, what a paper prints: millions with one decimal, else thousands; cut off, or filled up.
// 1234567890 cents: 12.3 million, or 12.4 million.
struct Printed {
    std::int64_t cents = 0;
    std::string words;
};
Printed printed(std::int64_t cents, bool up, bool russian) {
    constexpr std::int64_t million = 100'000'000;
    if (cents >= million) {
        const std::int64_t tenth = million / 10;
        const std::int64_t tenths = (cents + (up ? tenth - 1 : 0)) / tenth;
        return {tenths * tenth, russian ? fmt::format("{},{} млн долларов", tenths / 10, tenths % 10)
                                        : fmt::format("${}.{} million", tenths / 10, tenths % 10)};
    }
    const std::int64_t thousands = std::max<std::int64_t>(1, (cents + (up ? 99'999 : 0)) / 100'000);
    return {thousands * 100'000,
            russian ? fmt::format("{} тысяч долларов", thousands) : fmt::format("${},000", thousands)};
}

std::int64_t rounded(std::int64_t n) {
    const std::int64_t step = n < 20 ? 1 : n < 200 ? 5 : 50;
    return std::max<std::int64_t>(1, (n + step / 2) / step * step);
}

bool lies(const Claim& claim, std::int64_t value) {
    return (!claim.low || *claim.low <= value) && (!claim.high || value <= *claim.high);
}

// Against the definition that the sentence states first, against every other one then.
template <class Measure>
void judge(const Teller& teller, Claim& claim, Measure measure) {
    const std::int64_t value = measure(tally(teller, claim.definition));
    claim.figure = fmt::format("{}", value);
    claim.holds = lies(claim, value) ? "true" : "false";
    claim.verdict = Verdict::contradicted;
    if (lies(claim, value)) {
        claim.verdict = Verdict::borne_out;
        return;
    }
    for (std::size_t d = 0; d < definition_count; ++d) {
        if (definition_at(d).period == claim.definition.period && lies(claim, measure(teller.facts.world[d])))
            claim.verdict = Verdict::within_range;
    }
}

}  // namespace

std::string month_words(DayNumber day, bool russian) {
    const YearMonthDay date = calendar(day);
    const auto month = static_cast<std::size_t>(date.month - 1);
    return russian ? fmt::format("{} {} года", russian_in_months[month], date.year)
                   : fmt::format("{} {}", english_months[month], date.year);
}

std::string day_words(DayNumber day, bool russian) {
    const YearMonthDay date = calendar(day);
    const auto month = static_cast<std::size_t>(date.month - 1);
    return russian ? fmt::format("{} {} {} года", date.day, russian_of_months[month], date.year)
                   : fmt::format("{} {} {}", date.day, english_months[month], date.year);
}

Claim exporters_claim(const Teller& teller, const Definition& definition, std::int64_t per_mille) {
    Claim claim = begin(teller, ClaimKind::count, definition);
    const auto measure = [](const Tally& t) { return static_cast<std::int64_t>(t.exporters()); };
    const std::int64_t said = rounded(measure(tally(teller, definition)) * per_mille / 1000);
    claim.subject = "exporters";
    claim.unit = "exporters";
    claim.hedge = "about";
    claim.low = said - (said + 9) / 10;
    claim.high = said + (said + 9) / 10;
    const bool chinese = definition.basis == BasisScope::dispatch_cn;
    claim.text = with_speaker(
        teller, teller.russian ? fmt::format("Около {} {}экспортеров отправили в Россию {} {}", said,
                                             chinese ? "китайских " : "", goods_words(teller, definition),
                                             period_words(teller, definition))
                               : fmt::format("About {} exporters{} sent {} to Russia {}", said,
                                             chinese ? " in China" : "", goods_words(teller, definition),
                                             period_words(teller, definition)));
    judge(teller, claim, measure);
    return claim;
}

Claim sum_claim(const Teller& teller, const Definition& definition, std::int64_t per_mille) {
    Claim claim = begin(teller, ClaimKind::sum, definition);
    const auto measure = [](const Tally& t) { return t.cents; };
    const Hedge& hedge = hedges[definition.index() % 3];
    const bool nearly = hedge.word == "nearly";
    const Printed said =
        printed(measure(tally(teller, definition)) * per_mille / 1000, nearly, teller.russian);
    claim.subject = "value";
    claim.unit = "usd_cents";
    claim.hedge = hedge.word;
    claim.low = nearly ? said.cents / 10 * 9 : said.cents;
    if (nearly) claim.high = said.cents;
    const bool chinese = definition.basis == BasisScope::dispatch_cn;
    claim.text = with_speaker(
        teller, teller.russian ? fmt::format("{} в Россию {} ввезли {} {} {}", chinese ? "Из Китая" : "Всего",
                                             period_words(teller, definition),
                                             goods_words(teller, definition), hedge.russian, said.words)
                               : fmt::format("The value of {} sent to Russia{} {} came to {} {}",
                                             goods_words(teller, definition), chinese ? " from China" : "",
                                             period_words(teller, definition), hedge.english, said.words));
    judge(teller, claim, measure);
    return claim;
}

Claim share_claim(const Teller& teller, std::int64_t shift) {
    Claim claim = begin(teller, ClaimKind::share, {});
    const auto all = static_cast<std::int64_t>(tally(teller, {}).movements);
    Definition direct;
    direct.basis = BasisScope::dispatch_cn;
    const std::int64_t indirect = all - static_cast<std::int64_t>(tally(teller, direct).movements);
    const std::int64_t share = all == 0 ? 0 : indirect * 1000 / all;
    const std::int64_t said = std::clamp<std::int64_t>((share + shift + 5) / 10, 1, 99);
    claim.subject = "consignments from third countries";
    claim.unit = "per_mille";
    claim.hedge = "about";
    claim.low = said * 10 - 20;
    claim.high = said * 10 + 20;
    claim.text = with_speaker(
        teller, teller.russian
                    ? fmt::format("Около {} % поставок {} пришли не из Китая, а через третьи страны", said,
                                  period_words(teller, {}))
                    : fmt::format("About {} per cent of the consignments {} came through third countries and "
                                  "not from China",
                                  said, period_words(teller, {})));
    claim.figure = fmt::format("{}", share);
    claim.holds = lies(claim, share) ? "true" : "false";
    claim.verdict = lies(claim, share) ? Verdict::borne_out : Verdict::contradicted;
    return claim;
}

Claim rank_claim(const Teller& teller, std::size_t rank) {
    Claim claim = begin(teller, ClaimKind::rank, {});
    std::vector<std::pair<std::uint64_t, std::size_t>> order;
    for (std::size_t c = 0; c < country_count; ++c) {
        const auto country = static_cast<Country>(c);
        if (country != Country::CN && country != Country::RU)
            order.emplace_back(teller.facts.sent_from[c], country_count - c);
    }
    std::sort(order.rbegin(), order.rend());
    const auto named = static_cast<Country>(country_count - order[rank].second);
    claim.subject = info(named).code;
    claim.unit = "rank";
    claim.low = claim.high = 1;
    claim.text = with_speaker(
        teller,
        teller.russian
            ? fmt::format("Среди третьих стран больше всего партий пришло из страны {}", russian_name(named))
            : fmt::format("Of the third countries, {} sent most consignments", english_name(named)));
    const bool holds = order[rank].first == order[0].first;
    claim.figure = fmt::format("{}", info(static_cast<Country>(country_count - order[0].second)).code);
    claim.holds = holds ? "true" : "false";
    claim.verdict = holds ? Verdict::borne_out : Verdict::contradicted;
    return claim;
}

Claim last_sale_claim(const Teller& teller, std::size_t brand, int months_off) {
    Definition definition;
    definition.basis = BasisScope::dispatch_cn;
    Claim claim = begin(teller, ClaimKind::last_date, definition);
    const DayNumber last = teller.facts.brands[brand].last;
    const DayNumber said = std::max(first_day, last + months_off * 31);
    const YearMonthDay month = calendar(said);
    claim.subject = teller.world.catalogue.brands[brand].text;
    claim.unit = "day";
    claim.low = said - month.day + 1;
    claim.high = *claim.low + 30;
    while (calendar(static_cast<DayNumber>(*claim.high)).month != month.month) --*claim.high;
    claim.text = with_speaker(
        teller, teller.russian
                    ? fmt::format("Последняя прямая поставка товаров марки {} из Китая состоялась в {}",
                                  claim.subject, month_words(said, true))
                    : fmt::format("The last direct shipment of {} goods from China was made in {}",
                                  claim.subject, month_words(said, false)));
    claim.figure = fmt::format("{}", last);
    claim.holds = lies(claim, last) ? "true" : "false";
    claim.verdict = lies(claim, last) ? Verdict::borne_out : Verdict::contradicted;
    return claim;
}

Claim denial_claim(const Teller& teller, std::size_t brand) {
    Definition definition;
    definition.basis = BasisScope::dispatch_cn;
    Claim claim = begin(teller, ClaimKind::denial, definition);
    claim.subject = teller.world.catalogue.brands[brand].text;
    claim.speaker = claim.subject;
    claim.unit = "usd_cents";
    claim.low = claim.high = 0;
    claim.text = teller.russian
                     ? fmt::format(
                           "В компании {} отрицают, что ее товары продавались из Китая в Россию после "
                           "24 февраля 2022 года.",
                           claim.subject)
                     : fmt::format(
                           "{} denied that its goods had been sold from China to Russia after 24 "
                           "February 2022.",
                           claim.subject);
    const std::int64_t sold = teller.facts.brands[brand].cents_since;
    claim.figure = fmt::format("{}", sold);
    claim.holds = sold == 0 ? "true" : "false";
    claim.verdict = sold == 0 ? Verdict::not_contradicted : Verdict::in_conflict;
    return claim;
}

Claim plan_claim(const Teller& teller, const Firm& importer, std::uint32_t drones) {
    Claim claim = begin(teller, ClaimKind::plan, {});
    claim.definition.goods = GoodsScope::complete;
    const std::string name = teller.russian ? home_name(importer) : latin_name(importer);
    claim.subject = latin_name(importer);
    claim.speaker = claim.subject;
    claim.unit = "pieces";
    claim.low = claim.high = drones;
    claim.text =
        teller.russian
            ? fmt::format("{} рассчитывает получить {} беспилотников к апрелю 2024 года.", name, drones)
            : fmt::format("{} expects {} drones to be delivered by April 2024.", name, drones);
    claim.holds = "unknown";
    claim.verdict = Verdict::watched;
    return claim;
}

Claim untestable_claim(const Teller& teller, std::uint32_t which) {
    constexpr std::string_view english[] = {
        "Hundreds of these machines have been lost at the front",
        "At least a third of the drones were modified after they had crossed the border",
        "Some of the money was paid in cash"};
    constexpr std::string_view russian[] = {"Сотни таких аппаратов потеряны на фронте",
                                            "Не менее трети беспилотников переделали уже после ввоза",
                                            "Часть денег заплатили наличными"};
    Claim claim = begin(teller, ClaimKind::other, {});
    claim.subject = "outside the records";
    claim.text = with_speaker(teller, std::string(teller.russian ? russian[which % 3] : english[which % 3]));
    claim.holds = "unknown";
    claim.verdict = Verdict::not_testable;
    return claim;
}

}  // namespace waybill::synth
