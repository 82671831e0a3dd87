// SPDX-License-Identifier: Apache-2.0

// Reading values, one cell at a time; the figure to look at is "per cell". The cells are like those of
// customs files: made here from a seed, so that any machine has the same. Every benchmark checks its answers
// before it is timed: numbers against the slow twin, the others against what the cells were made from.

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <unicode/translit.h>

#include <charconv>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "../tests/reference/number.hpp"
#include "../tests/reference/romanisation.hpp"
#include "text/company_numbers.hpp"
#include "text/latin_key.hpp"
#include "text/legal_forms.hpp"
#include "text/values.hpp"

namespace {

using namespace waybill;

constexpr std::size_t cell_count = 65536;

std::vector<std::string> make_cells(const std::function<std::string(std::mt19937_64&)>& make) {
    std::mt19937_64 random(2026);
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < cell_count; ++i) cells.push_back(make(random));
    return cells;
}

void report(benchmark::State& state) {
    const auto cells = static_cast<double>(state.iterations()) * static_cast<double>(cell_count);
    state.counters["per cell"] =
        benchmark::Counter(cells, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

/// Times `read` over `cells`; `is_right` is asked about each cell first.
void time_cells(benchmark::State& state, const std::vector<std::string>& cells,
                const std::function<bool(std::size_t)>& is_right, const auto& read) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!is_right(i)) return state.SkipWithError(fmt::format("wrong answer for '{}'", cells[i]).c_str());
    }
    for (auto _ : state) {
        for (const std::string& cell : cells) benchmark::DoNotOptimize(read(cell));
    }
    report(state);
}

// ---- numbers ----

std::string plain(std::mt19937_64& random) {
    return fmt::format("{}.{}", random() % 1'000'000, 1 + random() % 99);
}
std::string vendors_double(std::mt19937_64& random) {
    return fmt::format("{}.{}", random() % 1'000'000, 100'000'000 + random() % 900'000'000);
}
std::string grouped(std::mt19937_64& random) {
    return fmt::format("{} {:03},{}", 1 + random() % 999, random() % 1000, 10 + random() % 90);
}

void BM_Number(benchmark::State& state, std::string (*make)(std::mt19937_64&), NumberStyle style) {
    const auto cells = make_cells(make);
    const auto is_right = [&](std::size_t i) {
        const auto expected = reference::number(cells[i], style);
        const auto found = parse_number(cells[i], style);
        return found.fault == expected.fault && found.value.micro == expected.micro;
    };
    time_cells(state, cells, is_right, [&](std::string_view cell) { return parse_number(cell, style); });
}
BENCHMARK_CAPTURE(BM_Number, plain, plain, NumberStyle::point);
BENCHMARK_CAPTURE(BM_Number, vendors_double, vendors_double, NumberStyle::unknown);
BENCHMARK_CAPTURE(BM_Number, grouped, grouped, NumberStyle::comma);

/// The peer: the C++ library's conversion to a double, which knows no grouping and rounds where it likes.
void BM_FromChars(benchmark::State& state) {
    const auto cells = make_cells(plain);
    const auto read = [](std::string_view cell) {
        double value = 0;
        std::from_chars(cell.data(), cell.data() + cell.size(), value);
        return value;
    };
    time_cells(state, cells, [&](std::size_t i) { return read(cells[i]) == std::stod(cells[i]); }, read);
}
BENCHMARK(BM_FromChars);

// ---- dates ----

struct Made {
    int year = 0;
    unsigned month = 0, day = 0;
};
Made made_day(std::mt19937_64& random) {
    return {static_cast<int>(2019 + random() % 7), static_cast<unsigned>(1 + random() % 12),
            static_cast<unsigned>(1 + random() % 28)};
}

void BM_Date(benchmark::State& state, std::string (*write)(const Made&), DateOrder order) {
    std::vector<Made> days;
    const auto cells = make_cells([&](std::mt19937_64& random) {
        days.push_back(made_day(random));
        return write(days.back());
    });
    const auto is_right = [&](std::size_t i) {
        const std::chrono::year_month_day read{parse_date(cells[i], order).date.day};
        return static_cast<int>(read.year()) == days[i].year &&
               static_cast<unsigned>(read.month()) == days[i].month;
    };
    time_cells(state, cells, is_right, [&](std::string_view cell) { return parse_date(cell, order); });
}
std::string iso(const Made& d) {
    return fmt::format("{}-{:02}-{:02}", d.year, d.month, d.day);
}
std::string iso_time(const Made& d) {
    return iso(d) + "T18:30:00.000Z";
}
std::string dotted(const Made& d) {
    return fmt::format("{:02}.{:02}.{}", d.day, d.month, d.year);
}
std::string named(const Made& d) {
    constexpr const char* names[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return fmt::format("{} {}", names[d.month - 1], d.year);
}
BENCHMARK_CAPTURE(BM_Date, iso, iso, DateOrder::unknown);
BENCHMARK_CAPTURE(BM_Date, iso_time, iso_time, DateOrder::unknown);
BENCHMARK_CAPTURE(BM_Date, dotted, dotted, DateOrder::dmy);
BENCHMARK_CAPTURE(BM_Date, named, named, DateOrder::unknown);

// ---- tariff codes, blanks, text ----

void BM_Hs(benchmark::State& state) {
    const auto cells = make_cells(
        [](std::mt19937_64& random) { return std::to_string(6'901'100'000 + random() % 1'000'000'000); });
    time_cells(state, cells, [&](std::size_t i) { return parse_hs(cells[i]).digits == cells[i]; }, parse_hs);
}
BENCHMARK(BM_Hs);

std::string company(std::mt19937_64& random) {
    constexpr const char* words[] = {"NORDHAVEN", "TRADING",  "CERAMICS", "IMPORT",
                                     "EXPORT",    "BUILDING", "TILES",    "UNITED"};
    return fmt::format("{} {} {} CO., LTD", words[random() % 8], words[random() % 8], words[random() % 8]);
}
std::string cyrillic_company(std::mt19937_64& random) {
    constexpr const char* words[] = {"ТОРГОВЫЙ", "ДОМ",   "КЕРАМИКА", "СЕВЕР",
                                     "ПОСТАВКА", "СТРОЙ", "ПРИБОР",   "ЗАВОД"};
    return fmt::format("ООО \"{} {} {}\"", words[random() % 8], words[random() % 8], words[random() % 8]);
}
std::string mixed_company(std::mt19937_64& random) {
    return fmt::format("LLP КERAMIN {}", company(random));
}

void BM_IsBlank(benchmark::State& state, std::string (*make)(std::mt19937_64&)) {
    const auto cells = make_cells(make);
    time_cells(state, cells, [&](std::size_t i) { return !is_blank(cells[i]); }, is_blank);
}
BENCHMARK_CAPTURE(BM_IsBlank, number, plain);
BENCHMARK_CAPTURE(BM_IsBlank, name, company);
BENCHMARK_CAPTURE(BM_IsBlank, cyrillic_name, cyrillic_company);
std::string blank(std::mt19937_64& random) {
    constexpr const char* words[] = {"", "NULL", "-", "N/A", " ", "нет", "NONE", ""};
    return words[random() % 8];
}
void BM_IsBlankOfBlanks(benchmark::State& state) {
    const auto cells = make_cells(blank);
    time_cells(state, cells, [&](std::size_t i) { return is_blank(cells[i]); }, is_blank);
}
BENCHMARK(BM_IsBlankOfBlanks);

void BM_CleanText(benchmark::State& state, std::string (*make)(std::mt19937_64&)) {
    const auto cells = make_cells(make);
    time_cells(state, cells, [&](std::size_t i) { return clean_text(cells[i]) == cells[i]; }, clean_text);
}
BENCHMARK_CAPTURE(BM_CleanText, latin, company);
BENCHMARK_CAPTURE(BM_CleanText, cyrillic, cyrillic_company);

void BM_NormalisedName(benchmark::State& state, std::string (*make)(std::mt19937_64&), const char* begin) {
    const auto cells = make_cells(make);
    const auto is_right = [&](std::size_t i) { return normalised_name(cells[i]).starts_with(begin); };
    time_cells(state, cells, is_right, normalised_name);
}
BENCHMARK_CAPTURE(BM_NormalisedName, latin, company, "");
BENCHMARK_CAPTURE(BM_NormalisedName, cyrillic, cyrillic_company, "ооо ");
BENCHMARK_CAPTURE(BM_NormalisedName, mixed, mixed_company, "llp keramin ");

void BM_TakeCompanyNumbers(benchmark::State& state) {
    const auto cells = make_cells(company);
    const auto read = [](std::string_view cell) { return take_company_numbers(cell, "RU"); };
    time_cells(state, cells, [&](std::size_t i) { return read(cells[i]).name == cells[i]; }, read);
}
BENCHMARK(BM_TakeCompanyNumbers);

// ---- codes ----

struct Known {
    const char* text;
    const char* code;
};
template <std::size_t Size>
void time_known(benchmark::State& state, const Known (&known)[Size], const auto& read) {
    std::vector<const char*> codes;
    const auto cells = make_cells([&](std::mt19937_64& random) {
        const Known& pick = known[random() % Size];
        codes.push_back(pick.code);
        return std::string(pick.text);
    });
    time_cells(state, cells, [&](std::size_t i) { return read(cells[i]) == codes[i]; }, read);
}
void BM_Country(benchmark::State& state) {
    constexpr Known known[] = {{"CHINA", "CN"},      {"КИТАЙ", "CN"},
                               {"TR", "TR"},         {"KOREA, REPUBLIC OF", "KR"},
                               {"SPAIN (ES)", "ES"}, {"156", "CN"}};
    time_known(state, known, country_code);
}
BENCHMARK(BM_Country);
void BM_Currency(benchmark::State& state) {
    constexpr Known known[] = {{"USD", "USD"}, {"EUR", "EUR"}, {"руб.", "RUB"}, {"US DOLLARS", "USD"}};
    time_known(state, known, currency_code);
}
BENCHMARK(BM_Currency);
void BM_Unit(benchmark::State& state) {
    constexpr Known known[] = {
        {"KGM", "KGM"}, {"шт", "H87"}, {"M2", "MTK"}, {"SQUARE METERS", "MTK"}, {"NOS", "H87"}};
    time_known(state, known, unit_code);
}
BENCHMARK(BM_Unit);

// ---- legal forms ----

void BM_LegalForms(benchmark::State& state, const std::vector<std::string_view>& fronts,
                   const std::vector<std::string_view>& ends) {
    std::vector<std::string> cores;
    const auto cells = make_cells([&](std::mt19937_64& random) {
        const std::string core = fmt::format("nord{} haven{}", random() % 1000, random() % 1000);
        cores.push_back(core);
        const std::string_view front = fronts[random() % fronts.size()], end = ends[random() % ends.size()];
        return fmt::format("{}{}{}", front, core, end);
    });
    const auto is_right = [&](std::size_t i) { return split_legal_forms(cells[i]).core == cores[i]; };
    time_cells(state, cells, is_right, [](std::string_view cell) { return split_legal_forms(cell); });
}
BENCHMARK_CAPTURE(BM_LegalForms, none, {""}, {""});
BENCHMARK_CAPTURE(BM_LegalForms, one, {"ооо ", "тоо ", "ип "}, {""});
BENCHMARK_CAPTURE(BM_LegalForms, behind, {""},
                  {" co ltd", " llc", " san ve tic ltd sti", " gmbh", "有限公司"});
BENCHMARK_CAPTURE(BM_LegalForms, both,
                  {"pt ", "ооо торговый дом ", "общество с ограниченной ответственностью "},
                  {" tbk", " llc"});

// ---- romanisation ----

std::string russian_name(std::mt19937_64& random) {
    constexpr const char* names[] = {"щукин",        "юрьев",     "нижний новгород",
                                     "завод ельцин", "александр", "объект"};
    return names[random() % std::size(names)];
}
void BM_Romanised(benchmark::State& state) {
    const auto cells = make_cells(russian_name);
    const reference::SlowRomaniser slow(Romanisation::bgn_pcgn);
    const auto read = [](std::string_view name) { return romanised(name, Romanisation::bgn_pcgn); };
    time_cells(state, cells, [&](std::size_t i) { return read(cells[i]) == slow(cells[i]); }, read);
}
BENCHMARK(BM_Romanised);
void BM_LatinKey(benchmark::State& state) {
    const auto cells = make_cells(russian_name);
    const auto meets = [&](std::size_t i) {
        return latin_key(cells[i]) == latin_key(romanised(cells[i], Romanisation::bgn_pcgn));
    };
    time_cells(state, cells, meets, [](std::string_view name) { return latin_key(name); });
}
BENCHMARK(BM_LatinKey);
/// The peer: ICU's transliterator of the same system.
void BM_IcuRussianLatin(benchmark::State& state) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> peer(
        icu::Transliterator::createInstance("Russian-Latin/BGN", UTRANS_FORWARD, status));
    if (U_FAILURE(status)) return state.SkipWithError("this ICU has no Russian-Latin/BGN");
    const auto read = [&](const std::string& name) {
        icu::UnicodeString text = icu::UnicodeString::fromUTF8(name);
        peer->transliterate(text);
        std::string latin;
        return text.toUTF8String(latin);
    };
    const auto cells = make_cells(russian_name);
    time_cells(
        state, cells, [&](std::size_t i) { return latin_key(read(cells[i])) == latin_key(cells[i]); }, read);
}
BENCHMARK(BM_IcuRussianLatin);

}  // namespace
