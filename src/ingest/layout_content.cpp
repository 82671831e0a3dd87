// SPDX-License-Identifier: Apache-2.0
#include "ingest/layout_content.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <map>

#include "ingest/header_words.hpp"

// Each different text of a column is tested once and counted as often as it stands there. No test is
// decisive: a tariff code is also a number, "2023" also a year, and what a column is follows from header and
// cells together.

namespace waybill {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

std::size_t count_digits(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_digit));
}
/// Letters; a byte above ASCII counts as half of one.
std::size_t count_letters(std::string_view text) {
    std::size_t ascii = 0, wide = 0;
    for (const char c : text) {
        if (is_ascii_letter(c))
            ++ascii;
        else if (static_cast<unsigned char>(c) >= 0x80)
            ++wide;
    }
    return ascii + wide / 2;
}

bool is_uuid(std::string_view text) {
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : std::isxdigit(static_cast<unsigned char>(text[i])) == 0) return false;
    }
    return true;
}

/// A number of a person or paper: at least four digits, at most one blank ("C 2055"), letters and few signs.
bool is_id(std::string_view text) {
    const std::size_t check = text.rfind(" DV");  // "8-442-1170 DV 71": Panama writes the check digits behind
    if (check != std::string_view::npos && text.size() - check <= 6) text = trimmed(text.substr(0, check));
    if (text.size() < 4 || text.size() > 40 || std::count(text.begin(), text.end(), ' ') > 1) return false;
    for (const char c : text) {
        const bool sign = c == '-' || c == '/' || c == '.' || c == '_' || c == '\\' || c == ' ';
        if (!is_digit(c) && !is_ascii_letter(c) && !sign && static_cast<unsigned char>(c) < 0x80)
            return false;
    }
    return count_digits(text) >= 4;
}

bool chapter_exists(std::string_view digits) {
    const int chapter = (digits[0] - '0') * 10 + (digits[1] - '0');
    return chapter >= 1 && chapter <= 99 && chapter != 77;
}

/// "202411", "2024.11", "11.2024": a year from 2010 on, which no tariff heading looks like, and a month.
bool is_glued_month(std::string_view text) {
    if (text.size() < 6 || text.size() > 7 || count_digits(text) != 6) return false;
    std::string digits(text);
    if (text.size() == 7 && text[2] == '.') digits = digits.substr(3) + digits.substr(0, 2);  // "11.2024"
    if (text.size() == 7 && text[4] == '.') digits.erase(4, 1);
    if (digits.size() != 6) return false;
    const int year = std::stoi(digits.substr(0, 4)), month = std::stoi(digits.substr(4));
    return year >= 2010 && year < 2050 && month >= 1 && month <= 12;
}

void count_tariff(std::string_view text, std::uint32_t n, ColumnContent& c) {
    if (is_glued_month(text)) return;
    if (count_digits(text) < 2 || (text.size() > 24 && !is_digit(text[0]))) return;
    const HsRead read = parse_hs(text);
    if (read.fault != ValueFault::none && read.fault != ValueFault::rounded) return;
    if (read.digits.size() < 2 || read.digits.size() > 12 || !chapter_exists(read.digits)) return;
    c.tariff_digits[read.digits.size()] += n;
    if (read.digits.size() >= 4) c.tariff_codes += n;
    if (is_hs_heading(read.digits)) c.tariff_headings += n;
}

/// Which separator a number's text shows to be the decimal one.
void count_style(std::string_view text, std::uint32_t n, ColumnContent& c) {
    const auto points = std::count(text.begin(), text.end(), '.');
    const auto commas = std::count(text.begin(), text.end(), ',');
    if (text.find_first_of("eE") != std::string_view::npos && points == 1) {
        c.decimal_points += n;
        return;
    }
    if (points == 0 && commas == 0) return;
    const std::size_t last = text.find_last_of(".,");
    const std::size_t digits = count_digits(text.substr(last));
    const bool both = points > 0 && commas > 0;
    const bool grouping = !both && points + commas > 1;
    if (both) {
        (text[last] == '.' ? c.decimal_points : c.decimal_commas) += n;
    } else if (grouping) {
        (points > 0 ? c.decimal_commas : c.decimal_points) += n;
    } else if (digits == 3 && text[0] != '0' && count_digits(text.substr(0, last)) <= 3) {
        c.ambiguous_numbers += n;
    } else {
        (text[last] == '.' ? c.decimal_points : c.decimal_commas) += n;
    }
}

bool count_number(std::string_view text, std::uint32_t n, ColumnContent& c) {
    if (count_digits(text) == 0 || text.size() > 60) return false;
    const NumberRead read = parse_number(text, NumberStyle::unknown);
    const bool readable =
        read.has_value() || read.fault == ValueFault::ambiguous || read.fault == ValueFault::out_of_range;
    if (!readable) return false;
    if (!read.suffix.empty() ||
        !read.prefix.empty()) {  // "12 kg" and "USD 12" are numbers; "M2" and "P O BOX 12" not
        const bool coded = count_letters(read.prefix) > 0 && !currency_code(trimmed(read.prefix));
        const bool measure = unit_code(trimmed(read.suffix)) || currency_code(trimmed(read.suffix)) ||
                             currency_code(trimmed(read.prefix));
        if (coded || (count_letters(text) > 6 && !measure)) return false;
        c.suffixed += n;
    }
    c.numbers += n;
    if (read.has_value() && read.value.micro == 0) c.zeros += n;
    if (read.has_value() && read.value.micro % Decimal::scale == 0) {
        c.integers += n;
        const std::int64_t whole = read.value.micro / Decimal::scale;
        if (whole >= 0 && whole <= 9999) c.small_integers += n;
        if (whole >= 20'000 && whole <= 60'000) c.serials += n;  // 1954 to 2064 as a spreadsheet counts days
    }
    count_style(text, n, c);
    return true;
}

struct DayParts {
    int first = 0, second = 0;
    bool found = false;
};
/// "03042022", with the year last: what stands first and second.
DayParts glued_day_parts(std::string_view text) {
    if (text.size() != 8 || !std::all_of(text.begin(), text.end(), is_digit)) return {};
    const auto pair = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
    const bool year_last = pair(4) == 19 || pair(4) == 20;
    const bool year_first = (pair(0) == 19 || pair(0) == 20) && pair(4) >= 1 && pair(4) <= 12;
    if (!year_last || year_first) return {};
    return {pair(0), pair(2), true};
}

/// "03/04/2022" and the like: one or two digits, separator, one or two digits, separator, two or four digits.
DayParts day_parts(std::string_view text) {
    if (const DayParts glued = glued_day_parts(text); glued.found) return glued;
    std::array<int, 3> part{};
    std::array<std::size_t, 3> width{};
    std::size_t i = 0;
    for (std::size_t p = 0; p < 3; ++p) {
        while (i < text.size() && is_digit(text[i]) && width[p] < 5) {
            part[p] = part[p] * 10 + (text[i++] - '0');
            ++width[p];
        }
        if (width[p] == 0) return {};
        if (p < 2) {
            if (i >= text.size() || (text[i] != '.' && text[i] != '/' && text[i] != '-')) return {};
            ++i;
        }
    }
    const bool tail = i == text.size() || text[i] == ' ' || text[i] == 'T' || text[i] == ',';
    if (!tail || width[0] > 2 || width[1] > 2 || (width[2] != 2 && width[2] != 4)) return {};
    return {part[0], part[1], true};
}

bool count_date(std::string_view text, std::uint32_t n, ColumnContent& c) {
    if (text.size() < 4 || text.size() > 40) return false;
    if (is_glued_month(text)) c.glued_months += n;
    const DateRead read = parse_date(text, DateOrder::unknown);
    const bool is_date = read.fault == ValueFault::none || read.fault == ValueFault::ambiguous;
    const DayParts parts = day_parts(text);
    if (!is_date && !(parts.found && parts.first <= 31 && parts.second <= 31)) return false;
    c.dates += n;
    if (parts.found) {
        if (parts.first > 12 && parts.second <= 12)
            c.day_first += n;
        else if (parts.second > 12 && parts.first <= 12)
            c.month_first += n;
        else
            c.ambiguous_days += n;
    } else if (read.fault == ValueFault::none) {
        if (read.date.precision == DayPrecision::month)
            c.months += n;
        else if (read.date.precision == DayPrecision::year)
            c.years += n;
        else if (is_digit(text[0]) && text.size() >= 8 && is_digit(text[3]))
            c.iso_days += n;
    } else if (text.find_first_not_of("0123456789./- ") != std::string_view::npos) {
        c.short_named_days += n;
    }
    return true;
}

void count_direction(std::string_view text, std::uint32_t n, ColumnContent& c) {
    if (text == "1") c.flow_imports += n;
    if (text == "2") c.flow_exports += n;
    const auto told = direction_told(text);
    if (!told) return;
    c.directions += n;
    (*told == Direction::import_ ? c.imports : c.exports) += n;
}

/// "MARITIME", "Автомобильный": a word of transport. Codes of modes look like any small number.
bool is_mode(std::string_view text) {
    static constexpr std::array<std::string_view, 34> stems = {
        "sea",     "marit",  "ocean", "air",   "aer",     "road", "truck",  "rail",  "terrest",
        "camion",  "carret", "ferro", "rodo",  "fluvial", "ship", "vessel", "acuat", "multim",
        "courier", "mail",   "pipel", "ducto", "морск",   "авто", "возд",   "желез", "ж",
        "речн",    "авиа",   "трубо", "水路",  "公路",    "航空", "铁路"};
    for (const std::string& word : folded_words(text.substr(0, 80))) {
        for (const std::string_view stem : stems) {
            if (word.rfind(stem, 0) == 0) return true;
        }
    }
    return false;
}

/// One container number, or several with commas between.
bool lists_containers(std::string_view text) {
    std::size_t pieces = 0;
    for (std::size_t i = 0; i <= text.size(); ++pieces) {
        const std::size_t comma = std::min(text.find_first_of(",;", i), text.size());
        if (!is_container_number(trimmed(text.substr(i, comma - i)))) return false;
        i = comma + 1;
    }
    return pieces > 0;
}

bool says_to_order(std::string_view text) {
    return text.rfind("TO ORDER", 0) == 0 || text.rfind("TO THE ORDER", 0) == 0 || text == "ORDER";
}

void count_cell(std::string_view text, std::uint32_t n, ColumnContent& c) {
    const bool number = count_number(text, n, c);
    const bool date = count_date(text, n, c);
    count_tariff(text, n, c);
    const bool uuid = is_uuid(text);
    if (uuid) c.uuids += n;
    const bool id = is_id(text) && !uuid;
    if (id) c.ids += n;
    if (is_inn(text)) c.inn += n;
    if (is_bin(text)) c.bin += n;
    if (lists_containers(text)) c.containers += n;
    const bool short_text = text.size() <= 80;
    if (short_text && country_code(text)) c.countries += n;
    if (short_text && currency_code(text)) c.currencies += n;
    if (short_text && !number && unit_code(text)) c.units += n;
    if (short_text && incoterm(text)) c.incoterms += n;
    if (short_text && is_mode(text)) c.modes += n;
    count_direction(text, n, c);
    if (count_digits(text) > 0 && text.size() <= 60 && !uuid && (!date || number)) c.coded += n;
    const std::size_t letters = count_letters(text);
    if (letters >= 2 && !number && !date && !uuid) {
        if (!id || letters >= 4) c.worded += n;
        if (text.size() > 60) c.long_text += n;
        if (count_digits(text) > 0) c.with_digits += n;
        if (says_to_order(text)) c.to_order += n;
    }
}

}  // namespace

bool is_container_number(std::string_view text) {
    if (text.size() < 11 || text.size() > 13) return false;
    std::string code;
    for (const char c : text) {
        if (c != ' ' && c != '-') code += c;
    }
    if (code.size() != 11 || (code[3] != 'U' && code[3] != 'J' && code[3] != 'Z')) return false;
    int sum = 0;
    for (int i = 0; i < 10; ++i) {
        int value = 0;
        if (i < 4) {
            if (code[i] < 'A' || code[i] > 'Z') return false;
            value = 10 + (code[i] - 'A');
            value += (value - 1) / 10;  // 11, 22 and 33 are left out
        } else {
            if (!is_digit(code[i])) return false;
            value = code[i] - '0';
        }
        sum += value << i;
    }
    return is_digit(code[10]) && sum % 11 % 10 == code[10] - '0';
}

bool is_inn(std::string_view digits) {
    if ((digits.size() != 10 && digits.size() != 12) || count_digits(digits) != digits.size()) return false;
    static constexpr std::array<int, 11> weights = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    const auto check = [&](std::size_t at) {
        int sum = 0;
        for (std::size_t i = 0; i < at; ++i) sum += weights[weights.size() - at + i] * (digits[i] - '0');
        return sum % 11 % 10 == digits[at] - '0';
    };
    return digits.size() == 10 ? check(9) : check(10) && check(11);
}

bool is_bin(std::string_view digits) {
    if (digits.size() != 12 || count_digits(digits) != 12) return false;
    const auto sum = [&](int shift) {
        int total = 0;
        for (int i = 0; i < 11; ++i) total += ((i + shift) % 11 + 1) * (digits[i] - '0');
        return total % 11;
    };
    int check = sum(0);
    if (check == 10) check = sum(2);
    return check != 10 && check == digits[11] - '0';
}

std::optional<Direction> direction_told(std::string_view text) {
    if (text.size() > 24) return std::nullopt;
    const auto words = folded_words(text);
    if (words.empty() || words.size() > 2) return std::nullopt;
    static constexpr std::array<std::string_view, 6> in = {"им", "im", "i", "imp", "in", "进口"};
    static constexpr std::array<std::string_view, 6> out = {"эк", "ex", "e", "exp", "ек", "出口"};
    const HeaderWords read = read_header(text);
    const bool comes = std::find(in.begin(), in.end(), words[0]) != in.end() || read.has(Concept::import_);
    const bool goes = std::find(out.begin(), out.end(), words[0]) != out.end() || read.has(Concept::export_);
    if (comes == goes) return std::nullopt;
    return comes ? Direction::import_ : Direction::export_;
}

DateOrder ColumnContent::date_order() const {
    if (dates == 0 && serials > 0 && serials == integers) return DateOrder::serial;
    if (dates == 0 && glued_months > 0 && glued_months == numbers) return DateOrder::ymd;
    if (day_first > 0 && month_first == 0) return DateOrder::dmy;
    if (month_first > 0 && day_first == 0) return DateOrder::mdy;
    if (day_first == 0 && month_first == 0 && ambiguous_days == 0 && iso_days > 0) return DateOrder::ymd;
    // "17-Jan-24": a month's name and a short year, which stands last.
    if (day_first + month_first + ambiguous_days + iso_days == 0 && short_named_days > 0)
        return DateOrder::dmy;
    return DateOrder::unknown;
}

NumberStyle ColumnContent::number_style() const {
    if (decimal_points > 0 && decimal_commas == 0) return NumberStyle::point;
    if (decimal_commas > 0 && decimal_points == 0) return NumberStyle::comma;
    return NumberStyle::unknown;
}

ColumnContent content_of(const RowBlock& block, const DataRows& rows, std::uint32_t column) {
    ColumnContent c;
    std::map<std::string_view, std::uint32_t> texts;
    for (const std::uint32_t row : rows) {
        const std::string_view cell = block.cell(row, column);
        ++c.rows;
        if (is_blank(cell)) continue;
        ++c.filled;
        ++texts[trimmed(cell)];
    }
    c.distinct = static_cast<std::uint32_t>(texts.size());
    if (texts.size() == 1) c.constant = std::string(texts.begin()->first);
    for (const auto& [text, n] : texts) count_cell(text, n, c);
    return c;
}

std::vector<std::optional<double>> numbers_of(const RowBlock& block, const DataRows& rows,
                                              std::uint32_t column, NumberStyle style) {
    std::vector<std::optional<double>> out;
    out.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        const std::string_view text = trimmed(block.cell(row, column));
        double plain = 0;  // first as a double: shares of a total are far below the six decimals of a Decimal
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), plain);
        if (style == NumberStyle::point && error == std::errc{} && end == text.data() + text.size()) {
            out.emplace_back(plain);
            continue;
        }
        const NumberRead read = parse_number(block.cell(row, column), style);
        if (read.has_value())
            out.emplace_back(static_cast<double>(read.value.micro) / Decimal::scale);
        else
            out.emplace_back(std::nullopt);
    }
    return out;
}

namespace {

using Grade = Fit::Grade;

Fit graded(double share, double good, double poor, std::string_view what) {
    return {share >= good ? Grade::good : share < poor ? Grade::against : Grade::neutral, share, what};
}

/// The cells are something else, and what.
Fit against(double share, std::string_view what) {
    return {Grade::against, share, what, true};
}

/// For roles of free text: only numbers and days speak against them.
Fit text_fit(const ColumnContent& c, std::string_view what) {
    const double share = c.share(c.worded);
    return {share >= 0.8 ? Grade::good : share < 0.2 ? Grade::against : Grade::neutral, share, what};
}

/// Countries are words too, yet no names of companies.
Fit name_fit(const ColumnContent& c) {
    if (c.share(c.countries) >= 0.9) return against(c.share(c.countries), "are countries");
    return text_fit(c, "are names");
}

Fit code_or_text(const ColumnContent& c, std::string_view what) {
    if (c.share(c.dates) > 0.8 && c.share(c.numbers) < 0.2) return against(c.share(c.dates), "are days");
    return {Grade::untested, 1.0, what};
}

Fit paper_fit(const ColumnContent& c) {
    const double with_digits = c.share(c.coded);
    if (c.share(c.long_text) > 0.5) return against(c.share(c.long_text), "are long texts");
    if (c.share(c.uuids) > 0.5) return against(c.share(c.uuids), "are a vendor's keys");
    if (c.share(c.countries) > 0.8 && with_digits < 0.2)
        return against(c.share(c.countries), "are countries");
    return {with_digits >= 0.6 ? Grade::good : Grade::neutral, with_digits, "are numbers of papers"};
}

Fit id_fit(const ColumnContent& c) {
    if (c.share(c.uuids) > 0.5) return against(c.share(c.uuids), "are a vendor's keys");
    const double ids = c.share(c.ids);
    if (ids >= 0.7) return {Grade::good, ids, "are numbers of persons"};
    const bool words = c.share(c.worded) > 0.6 && ids < 0.3;
    if (words) return against(c.share(c.worded), "are words");
    return {Grade::neutral, ids, "are numbers of persons"};
}

Fit number_fit(const ColumnContent& c) {
    return graded(c.share(c.numbers), 0.9, 0.5, "are numbers");
}

Fit unit_fit(const ColumnContent& c) {
    if (c.share(c.numbers) > 0.8) return against(c.share(c.numbers), "are numbers");
    if (c.share(c.suffixed) > 0.5) return against(c.share(c.suffixed), "are numbers with a unit");
    if (c.units == 0 && c.share(c.with_digits + c.suffixed) > 0.5)
        return against(c.share(c.with_digits + c.suffixed), "are words with numbers");
    return {c.share(c.units) >= 0.6 ? Grade::good : Grade::neutral, c.share(c.units), "are units"};
}

Fit date_fit(const ColumnContent& c) {
    if (c.dates == 0 && c.glued_months > 0)
        return graded(c.share(c.glued_months), 0.9, 0.5, "are months such as 202411");
    if (c.dates == 0 && c.serials > 0)
        return graded(c.share(c.serials), 0.9, 0.5, "are days counted by a spreadsheet");
    return graded(c.share(c.dates), 0.9, 0.4, "are days or months");
}

Fit country_fit(const ColumnContent& c) {
    return graded(c.share(c.countries), 0.7, 0.25, "are countries");
}

}  // namespace

Fit fit(Role role, const ColumnContent& c) {
    if (c.filled == 0) return {Grade::no_cells, 0, "no cell is filled"};
    using enum Role;
    switch (role) {
        case hs_code:
            return graded(c.share(c.tariff_codes), 0.9, 0.5, "are tariff codes");
        case date:
            return date_fit(c);
        case exporter_country:
        case importer_country:
        case manufacturer_country:
        case origin_country:
        case dispatch_country:
        case destination_country:
        case trade_country:
        case partner_country:
            return country_fit(c);
        case quantity:
        case supplementary_quantity:
        case net_weight:
        case gross_weight:
        case value:
        case exchange_rate:
            return number_fit(c);
        case package_count:
            return number_fit(c);
        case item_number:
            return graded(c.share(c.small_integers), 0.9, 0.5, "are small whole numbers");
        case quantity_unit:
        case supplementary_unit:
        case net_weight_unit:
        case gross_weight_unit:
            return unit_fit(c);
        case currency:
            return graded(c.share(c.currencies), 0.8, 0.3, "are currencies");
        case Role::incoterms:
            return graded(c.share(c.incoterms), 0.6, 0.2, "are delivery terms");
        case container:
            return graded(c.share(c.containers), 0.5, 0.0, "pass the check digit of a container number");
        case Role::direction:
            if (c.directions == 0 && c.share(c.flow_imports + c.flow_exports) >= 0.99)
                return {Fit::Grade::good, 1.0, "are codes of flow: 1 import, 2 export"};
            return graded(c.share(c.directions), 0.9, 0.5, "say import or export");
        case exporter_id:
        case importer_id:
        case declarant_id:
        case contract_holder_id:
        case forwarder_id:
            return id_fit(c);
        case declaration_number:
        case invoice_number:
        case contract_number:
        case transport_document:
            return paper_fit(c);
        case exporter_name:
        case exporter_name_en:
        case importer_name:
        case importer_name_en:
        case manufacturer_name:
        case declarant_name:
        case contract_holder_name:
        case notify_party_name:
        case forwarder_name:
            return name_fit(c);
        case exporter_address:
        case importer_address:
        case declarant_address:
        case contract_holder_address:
        case notify_party_address:
        case forwarder_address:
            return text_fit(c, "are addresses");
        case hs_description:
        case description:
            return text_fit(c, "are texts");
        case transport_mode:
            return c.share(c.modes) >= 0.6 ? Fit{Grade::good, c.share(c.modes), "are modes of transport"}
                                           : code_or_text(c, "are texts or codes");
        case brand:
        case model:
        case package_kind:
        case incoterms_place:
        case vehicle:
        case loading_place:
        case discharge_place:
        case office:
        case procedure:
        case exporter_contact:
        case importer_contact:
            return code_or_text(c, "are texts or codes");
        case unknown:
        case ignored:
            break;
    }
    return {Grade::untested, 0, ""};
}

}  // namespace waybill
