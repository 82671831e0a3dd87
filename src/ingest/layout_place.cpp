// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <map>

#include "ingest/layout_parts.hpp"

// Reporter and direction are collected as clues, each with a weight: the file's name, titles, the sheet's
// name, words of headers (INDIAN_PORT, EXP_DATE), cells (a direction column, declaration numbers, a
// destination that never changes). The heaviest wins, those that agree are told with it; where two are
// equally heavy, nothing is concluded and both are told.

namespace waybill {
namespace {

// At most `bytes` of a text, no character cut in two.
std::string_view beginning(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes) return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xc0) == 0x80) --bytes;
    return text.substr(0, bytes);
}

struct Clue {
    std::string value;
    int weight = 0;
    std::string evidence;
};
using Clues = std::vector<Clue>;

Inferred conclude(const Clues& clues, Draft& draft, std::string_view what) {
    std::map<std::string, int> heaviest;
    for (const Clue& c : clues) heaviest[c.value] = std::max(heaviest[c.value], c.weight);
    Inferred out;
    int best = 0;
    bool tied = false;
    for (const auto& [value, weight] : heaviest) {
        if (weight == best) tied = true;
        if (weight <= best) continue;
        best = weight;
        tied = false;
        out.value = value;
    }
    if (clues.empty()) return out;
    int agreeing = 0;
    for (const Clue& c : clues) {
        const bool told = tied || c.value == out.value;
        if (!told) {
            draft.note(std::string(what) + ": taken as " + out.value + ", yet " + c.evidence + " says " +
                       c.value);
            continue;
        }
        agreeing += 1;
        if (!out.evidence.empty()) out.evidence += "; ";
        out.evidence += c.evidence + (tied ? " (" + c.value + ")" : "");
    }
    out.certainty = tied                         ? Certainty::unsure
                    : agreeing >= 2 && best >= 3 ? Certainty::sure
                                                 : Certainty::likely;
    if (tied) {
        out.value.clear();
        draft.note(std::string(what) + " is not clear: " + out.evidence);
    }
    return out;
}

// --- names of files, sheets and titles

struct NameWord {
    std::string text;
    bool upper = false;  ///< all capitals, and at least two
    bool import_ = false, export_ = false, lading = false;
};

bool is_letter_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// Two-letter codes that are words or abbreviations as well, and so say nothing in a file's name.
bool also_a_word(std::string_view code) {
    static constexpr std::string_view words =
        " ad ae ai al am as at ba be by ca cc cd co de do ee es gp hm hs ht id ie in io is it la li lt ma me "
        "mm mr ms "
        "mt my na nc ne no nr nu pa pm pr ps re sa sb se si so sr st tc td tg th to tt tv va vc vi wf ws ";
    return words.find(" " + std::string(code) + " ") != std::string_view::npos;
}

/// "pe_expo_2024", "kz_import": a file named after its country in two small letters, and what it holds.
std::string code_in_front(const std::vector<NameWord>& words) {
    if (words.size() < 2 || words[0].text.size() != 2) return "";
    const std::string& text = words[0].text;
    const bool small = std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    const bool verb = words[1].import_ || words[1].export_;
    if (!small || !verb || also_a_word(text)) return "";
    std::string upper;
    for (const char c : text) upper += static_cast<char>(c - 'a' + 'A');
    const auto code = country_code(upper);
    return code ? std::string(*code) : "";
}

NameWord name_word(std::string text) {
    NameWord word;
    word.upper = text.size() >= 2 &&
                 std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const HeaderWords read = read_header(text);
    const bool party = read.any({Concept::importer, Concept::exporter});
    word.import_ = text == "im" || read.has(Concept::import_) || (read.has(Concept::importer) && party);
    word.export_ = read.has(Concept::export_) || (read.has(Concept::exporter) && party);
    word.lading = read.has(Concept::transport_document);
    word.text = std::move(text);
    return word;
}

std::vector<NameWord> name_words(std::string_view name) {
    std::vector<NameWord> words;
    std::string word;
    const auto flush = [&] {
        if (!word.empty()) words.push_back(name_word(std::move(word)));
        word.clear();
    };
    for (std::size_t i = 0; i < name.size() && words.size() < 200; ++i) {
        const char c = name[i];
        const bool quote = c == '\'' && !word.empty();  // Cote d'Ivoire
        if (!is_letter_byte(c) && !quote) {
            flush();
            continue;
        }
        const bool hump = !word.empty() && c >= 'A' && c <= 'Z' && word.back() >= 'a' && word.back() <= 'z';
        if (hump) flush();
        word += c;
    }
    flush();
    return words;
}

std::string_view without_extension(std::string_view file) {
    for (int i = 0; i < 2; ++i) {
        const auto dot = file.rfind('.');
        if (dot == std::string_view::npos || dot == 0 || file.size() - dot > 6) break;
        file = file.substr(0, dot);
    }
    return file;
}

/// A country named by the words [at, at + n); short codes only in capitals and beside "import" or "export".
std::optional<std::string_view> country_at(const std::vector<NameWord>& words, std::size_t at,
                                           std::size_t n) {
    std::string text;
    for (std::size_t i = at; i < at + n; ++i) {
        if (words[i].import_ || words[i].export_) return std::nullopt;
        text += (text.empty() ? "" : " ") + words[i].text;
    }
    if (n == 1 && text.size() <= 3) {
        static constexpr std::array<std::string_view, 5> plain = {"US", "USA", "UAE", "UK", "DRC"};
        if (!words[at].upper || words[at].lading)
            return std::nullopt;  // BL is a bill of lading, not Saint Barthelemy
        const bool well_known = std::find(plain.begin(), plain.end(), text) != plain.end();
        const auto verb = [&](std::size_t i) {
            return i < words.size() && (words[i].import_ || words[i].export_);
        };
        if (!well_known && !verb(at + 1) && !(at > 0 && verb(at - 1))) return std::nullopt;
        if (text == "UAE") return "AE";
        if (text == "UK") return "GB";
        if (text == "DRC") return "CD";
    }
    if (text == "Ivory coast" || text == "Ivory Coast") return "CI";
    return country_code(text);
}

struct NamedPlace {
    std::string country;  ///< empty: none, or several and no telling
    bool import_ = false, export_ = false, lading = false;
    std::size_t countries = 0;
};

/// The country nearest before "import" or "export" reports; "India Export USA" is India's file.
NamedPlace place_in(std::string_view name) {
    NamedPlace out;
    const auto words = name_words(name);
    struct Found {
        std::size_t at;
        std::string code;
    };
    std::vector<Found> found;
    for (std::size_t i = 0; i < words.size();) {
        std::size_t step = 1;
        for (std::size_t n = std::min<std::size_t>(4, words.size() - i); n >= 1; --n) {
            const auto code = country_at(words, i, n);
            if (!code) continue;
            found.push_back({i, std::string(*code)});
            step = n;
            break;
        }
        i += step;
    }
    std::size_t verb = words.size();
    for (std::size_t i = 0; i < words.size(); ++i) {
        out.import_ = out.import_ || words[i].import_;
        out.export_ = out.export_ || words[i].export_;
        out.lading = out.lading || words[i].lading;
        if (verb == words.size() && (words[i].import_ || words[i].export_)) verb = i;
    }
    out.countries = found.size();
    if (found.empty()) {
        out.country = read_header(name).nation;
        return out;
    }
    out.country = found.front().code;
    for (const Found& f : found) {
        if (verb < words.size() && f.at < verb) out.country = f.code;
    }
    return out;
}

void add_named(const NamedPlace& place, int weight, const std::string& evidence, Clues& reporters,
               Clues& directions) {
    if (!place.country.empty())
        reporters.push_back({place.country, place.countries > 1 ? weight - 1 : weight, evidence});
    if (place.import_ != place.export_) {
        directions.push_back({place.import_ ? "import" : "export", weight, evidence});
    }
}

void read_names(Draft& draft, Clues& reporters, Clues& directions, bool& lading) {
    const std::string& file = draft.context.file_name;
    NamedPlace by_file = place_in(without_extension(file));
    if (by_file.country.empty()) by_file.country = code_in_front(name_words(without_extension(file)));
    lading = by_file.lading;
    add_named(by_file, 4, "file name '" + file + "'", reporters, directions);
    const NamedPlace by_sheet = place_in(draft.context.sheet_name);
    add_named(by_sheet, 3, "sheet name '" + draft.context.sheet_name + "'", reporters, directions);
    for (std::uint32_t r = 0; draft.header.rows > 0 && r < draft.header.row && r < 30; ++r) {
        for (std::size_t c = 0; c < std::min<std::size_t>(draft.block.width(r), 50); ++c) {
            const std::string title = clean_text(beginning(draft.block.cell(r, c), 300));
            if (title.size() < 4) continue;
            const NamedPlace by_title = place_in(title);
            add_named(by_title, 3, "title '" + std::string(beginning(title, 60)) + "'", reporters,
                      directions);
        }
    }
}

// --- headers

bool column_role(const DraftColumn& column, Role role) {
    return column.meaning.role == role;
}

void read_header_verbs(const Draft& draft, Clues& directions) {
    std::string in, out;
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        const Meaning& m = draft.columns[i].meaning;
        const bool verb =
            m.role == Role::date || m.role == Role::procedure || m.role == Role::declaration_number;
        if (!verb) continue;
        const bool comes = m.words.has(Concept::import_), goes = m.words.has(Concept::export_);
        if (comes == goes) continue;
        std::string& said = comes ? in : out;
        if (said.empty()) said = "header " + draft.shown(i);
    }
    if (!in.empty() && out.empty()) directions.push_back({"import", 3, in});
    if (!out.empty() && in.empty()) directions.push_back({"export", 3, out});
}

/// Vendors write EXPORTER and BUYER in export files, IMPORTER and SUPPLIER in import files.
void read_parties(const Draft& draft, Clues& directions) {
    bool exporter = false, importer = false, supplier = false, buyer = false;
    for (const DraftColumn& column : draft.columns) {
        const HeaderWords& w = column.meaning.words;
        if (column.meaning.party == Party::none) continue;
        exporter = exporter || w.has(Concept::exporter);
        importer = importer || w.has(Concept::importer);
        supplier = supplier || w.has(Concept::supplier);
        buyer = buyer || w.has(Concept::buyer);
    }
    if (importer && !buyer && (supplier || !exporter)) {
        directions.push_back({"import", 1, "the local company is called importer"});
    }
    if (exporter && !supplier && (buyer || !importer)) {
        directions.push_back({"export", 1, "the local company is called exporter"});
    }
}

/// Numbers and papers that one country alone has: its tax numbers, the names of its declarations.
std::map<std::string, std::string> own_papers(const Draft& draft) {
    static constexpr std::pair<std::string_view, std::string_view> table[] = {
        {"унп", "BY"},      {"єдрпоу", "UA"},         {"едрпоу", "UA"},
        {"рнокпп", "UA"},   {"уктзед", "UA"},         {"уктвед", "UA"},
        {"gstin", "IN"},    {"cnpj", "BR"},           {"cuit", "AR"},
        {"rfc", "MX"},      {"pedimento", "MX"},      {"rnc", "DO"},
        {"пинфл", "UZ"},    {"npwp", "ID"},           {"ntn", "PK"},
        {"vkn", "TR"},      {"nuit", "MZ"},           {"ninea", "SN"},
        {"报关单号", "CN"}, {"세번부호", "KR"},       {"품목번호", "KR"},
        {"품목코드", "KR"}, {"사업자등록번호", "KR"}, {"mst", "VN"},
        {"統一編號", "TW"}};
    std::map<std::string, std::string> found;
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        for (const std::string& word : folded_words(draft.header.names[i])) {
            for (const auto& [name, nation] : table) {
                if (word == name) found.try_emplace(std::string(nation), "header " + draft.shown(i));
            }
        }
    }
    return found;
}

void read_header_nations(const Draft& draft, Clues& reporters) {
    std::map<std::string, std::string> nations, moneys;
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        const Meaning& m = draft.columns[i].meaning;
        const std::string header = "header " + draft.shown(i);
        const bool place = m.on_import != Role::unknown || m.role == Role::loading_place ||
                           m.role == Role::discharge_place || m.party != Party::none;
        if (place && !m.words.nation.empty()) nations.try_emplace(m.words.nation, header);
        if (m.role == Role::value && !m.currency.empty() && m.currency != "USD" && m.currency != "EUR") {
            moneys.try_emplace(m.currency, header);
        }
        const std::string folded = folded_header(draft.header.names[i]);
        if (folded == "iec" || folded == "iec code")
            nations.try_emplace("IN", header + " (India's code of traders)");
    }
    for (const auto& [nation, evidence] : own_papers(draft)) nations.try_emplace(nation, evidence);
    for (const auto& [nation, evidence] : nations) reporters.push_back({nation, 3, evidence});
    if (moneys.size() != 1) return;
    std::string owner;
    int owners = 0;
    for (char a = 'A'; a <= 'Z'; ++a) {
        for (char b = 'A'; b <= 'Z'; ++b) {
            const std::string code{a, b};
            if (currency_of(code) != moneys.begin()->first) continue;
            owner = code;
            ++owners;
        }
    }
    if (owners == 1) reporters.push_back({owner, 2, moneys.begin()->second});
}

// --- cells

bool all_digits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}
bool capital(char c) {
    return c >= 'A' && c <= 'Z';
}

/// The country by which a declaration was numbered: 10511010/310325/5040427 is Russian, 24341200IM00230809
/// Turkish, 23DE485812345678J9 German.
std::string numbering_country(std::string_view text) {
    const auto slash = text.find('/');
    if (slash != std::string_view::npos && text.size() == slash + 15 && text[slash + 7] == '/') {
        const std::string_view office = text.substr(0, slash);
        const bool shaped =
            all_digits(office) && all_digits(text.substr(slash + 1, 6)) && all_digits(text.substr(slash + 8));
        if (!shaped) return "";
        if (office.size() == 8 && office.substr(0, 2) == "10") return "RU";
        if (office.size() == 8 && office.substr(0, 3) == "417") return "KG";
        if (office.size() == 5 && office[0] == '5') return "KZ";
        return "";
    }
    if (text.size() != 18 || !all_digits(text.substr(0, 2))) return "";
    if (all_digits(text.substr(0, 8)) && (text.substr(8, 2) == "IM" || text.substr(8, 2) == "EX") &&
        all_digits(text.substr(10))) {
        return "TR";
    }
    static constexpr std::string_view union_members =
        "AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK NO CH TR RS MK "
        "UA GE";
    const bool mrn = capital(text[2]) && capital(text[3]) && all_digits(text.substr(17));
    return mrn && union_members.find(text.substr(2, 2)) != std::string_view::npos
               ? std::string(text.substr(2, 2))
               : "";
}

void read_declaration_numbers(const Draft& draft, Clues& reporters) {
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        if (!column_role(draft.columns[i], Role::declaration_number)) continue;
        std::map<std::string, std::uint32_t> countries;
        for (const std::uint32_t row : draft.rows) {
            ++countries[numbering_country(draft.block.cell(row, i))];
        }
        const std::uint32_t unnumbered = countries[""];
        countries.erase("");
        if (countries.size() != 1 || countries.begin()->second <= unnumbered) continue;
        reporters.push_back(
            {countries.begin()->first, 4, "declaration numbers in " + draft.shown(i) + " have its form"});
        return;
    }
}

void read_direction_column(Draft& draft, Clues& directions) {
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        const DraftColumn& column = draft.columns[i];
        if (!column_role(column, Role::direction) || column.content.filled == 0) continue;
        const ColumnContent& c = column.content;
        const bool codes = c.directions == 0 && c.flow_imports + c.flow_exports == c.filled;
        const double share = codes ? 1.0 : c.share(c.directions);
        const std::uint32_t imports = codes ? c.flow_imports : c.imports;
        const std::uint32_t exports = codes ? c.flow_exports : c.exports;
        if (share < 0.9) continue;
        if (imports > 0 && exports > 0) {
            draft.note("column " + draft.shown(i) +
                       " tells import and export rows apart; the file holds both");
            continue;
        }
        const std::string word = imports > 0 ? "import" : "export";
        directions.push_back(
            {word, 5, "column " + draft.shown(i) + " says " + word + " in " + share_text(share, c.filled)});
        return;
    }
}

void read_constant_countries(const Draft& draft, const Inferred& direction, Clues& reporters) {
    const Role wanted = direction.value == "import"   ? Role::destination_country
                        : direction.value == "export" ? Role::dispatch_country
                                                      : Role::unknown;
    const Role party = direction.value == "import" ? Role::importer_country : Role::exporter_country;
    if (wanted == Role::unknown) return;
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        const DraftColumn& column = draft.columns[i];
        if (!column_role(column, wanted) && !column_role(column, party)) continue;
        if (column.content.constant.empty() || column.content.filled < 2) continue;
        if (const auto code = country_code(column.content.constant)) {
            reporters.push_back({std::string(*code), 2,
                                 "column " + draft.shown(i) + " is '" + column.content.constant +
                                     "' in all " + std::to_string(column.content.filled) + " rows"});
        }
    }
}

void read_check_digits(const Draft& draft, Clues& reporters) {
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        const DraftColumn& column = draft.columns[i];
        const Meaning& m = column.meaning;
        const bool ours = m.attribute == Attribute::id && m.party != Party::none;
        if (!ours || column.content.filled < 5) continue;
        const double inn = column.content.share(column.content.inn),
                     bin = column.content.share(column.content.bin);
        if (std::max(inn, bin) < 0.8) continue;
        reporters.push_back({inn >= bin ? "RU" : "KZ", 2,
                             share_text(std::max(inn, bin), column.content.filled) + " of " + draft.shown(i) +
                                 " pass the check digits of " +
                                 (inn >= bin ? "a Russian INN" : "a Kazakh BIN")});
        return;
    }
}

/// Four signs of a bill of lading more than of a declaration.
bool bill_of_lading(const Draft& draft, bool named) {
    Concepts seen;
    for (const DraftColumn& column : draft.columns) seen |= column.meaning.words.set;
    const auto has = [&](Concept c) { return seen.test(index(c)); };
    int signs = named ? 2 : 0;
    for (const Concept c :
         {Concept::shipper, Concept::notify, Concept::carrier, Concept::transport_document}) {
        signs += has(c) ? 1 : 0;
    }
    signs += has(Concept::vehicle) || has(Concept::voyage) ? 1 : 0;
    signs += has(Concept::container) || has(Concept::container_size) ? 1 : 0;
    for (const Concept c : {Concept::procedure, Concept::declaration, Concept::tax_id, Concept::declarant,
                            Concept::statistical}) {
        signs -= has(c) && !named ? 1 : 0;
    }
    return signs >= 4 || (named && signs >= 2);
}

struct Money {
    std::string_view country, currency;
};
constexpr auto own_money = std::to_array<Money>({
    {"AE", "AED"}, {"AF", "AFN"}, {"AL", "ALL"}, {"AM", "AMD"}, {"AO", "AOA"}, {"AR", "ARS"}, {"AU", "AUD"},
    {"AZ", "AZN"}, {"BD", "BDT"}, {"BF", "XOF"}, {"BH", "BHD"}, {"BI", "BIF"}, {"BJ", "XOF"}, {"BO", "BOB"},
    {"BR", "BRL"}, {"BW", "BWP"}, {"BY", "BYN"}, {"CA", "CAD"}, {"CD", "CDF"}, {"CF", "XAF"}, {"CG", "XAF"},
    {"CH", "CHF"}, {"CI", "XOF"}, {"CL", "CLP"}, {"CM", "XAF"}, {"CN", "CNY"}, {"CO", "COP"}, {"CR", "CRC"},
    {"CZ", "CZK"}, {"DO", "DOP"}, {"DZ", "DZD"}, {"EG", "EGP"}, {"ET", "ETB"}, {"GA", "XAF"}, {"GB", "GBP"},
    {"GE", "GEL"}, {"GH", "GHS"}, {"GN", "GNF"}, {"GQ", "XAF"}, {"GT", "GTQ"}, {"HK", "HKD"}, {"HN", "HNL"},
    {"HU", "HUF"}, {"ID", "IDR"}, {"IL", "ILS"}, {"IN", "INR"}, {"IQ", "IQD"}, {"IR", "IRR"}, {"JM", "JMD"},
    {"JO", "JOD"}, {"JP", "JPY"}, {"KE", "KES"}, {"KG", "KGS"}, {"KH", "KHR"}, {"KR", "KRW"}, {"KW", "KWD"},
    {"KZ", "KZT"}, {"LA", "LAK"}, {"LB", "LBP"}, {"LK", "LKR"}, {"LR", "LRD"}, {"LS", "LSL"}, {"LY", "LYD"},
    {"MA", "MAD"}, {"MD", "MDL"}, {"MG", "MGA"}, {"ML", "XOF"}, {"MM", "MMK"}, {"MN", "MNT"}, {"MU", "MUR"},
    {"MW", "MWK"}, {"MX", "MXN"}, {"MY", "MYR"}, {"MZ", "MZN"}, {"NA", "NAD"}, {"NE", "XOF"}, {"NG", "NGN"},
    {"NI", "NIO"}, {"NP", "NPR"}, {"OM", "OMR"}, {"PA", "PAB"}, {"PE", "PEN"}, {"PH", "PHP"}, {"PK", "PKR"},
    {"PL", "PLN"}, {"PY", "PYG"}, {"QA", "QAR"}, {"RO", "RON"}, {"RS", "RSD"}, {"RU", "RUB"}, {"RW", "RWF"},
    {"SA", "SAR"}, {"SD", "SDG"}, {"SG", "SGD"}, {"SN", "XOF"}, {"SS", "SSP"}, {"ST", "STN"}, {"SZ", "SZL"},
    {"TD", "XAF"}, {"TG", "XOF"}, {"TH", "THB"}, {"TJ", "TJS"}, {"TM", "TMT"}, {"TN", "TND"}, {"TR", "TRY"},
    {"TW", "TWD"}, {"TZ", "TZS"}, {"UA", "UAH"}, {"UG", "UGX"}, {"UY", "UYU"}, {"UZ", "UZS"}, {"VE", "VES"},
    {"VN", "VND"}, {"YE", "YER"}, {"ZA", "ZAR"}, {"ZM", "ZMW"}, {"ZW", "ZWL"},
});

}  // namespace

std::string_view currency_of(std::string_view alpha2) {
    for (const Money& money : own_money) {
        if (money.country == alpha2) return money.currency;
    }
    return {};
}

void find_place(Draft& draft) {
    Clues reporters, directions;
    bool lading = false;
    read_names(draft, reporters, directions, lading);
    read_direction_column(draft, directions);
    read_header_verbs(draft, directions);
    read_parties(draft, directions);
    draft.layout.direction = conclude(directions, draft, "direction");
    read_header_nations(draft, reporters);
    read_declaration_numbers(draft, reporters);
    read_check_digits(draft, reporters);
    read_constant_countries(draft, draft.layout.direction, reporters);
    draft.layout.reporter = conclude(reporters, draft, "reporting country");
    if (bill_of_lading(draft, lading)) {
        draft.note(
            "bills of lading: shipper and consignee stand for exporter and importer, and may be forwarders "
            "or "
            "banks; values are seldom declared");
    }
}

}  // namespace waybill
