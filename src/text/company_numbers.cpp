// SPDX-License-Identifier: Apache-2.0
// The idea: a table of kinds (country, length, form, check), a table of labels that name kinds, and two
// readers: of a cell that should be a number, and of a name that may hold some.
//
// "7830002293 783001001 OOO X" is INN and KPP without any label, since the check digit is right and a KPP
// follows. "PLOT 1234567890" is no number: no label, no hint, and one in eleven such runs has a right digit.
#include "text/company_numbers.hpp"

#include <algorithm>
#include <array>

#include "text/check_digits.hpp"
#include "text/lookup.hpp"
#include "text/utf8.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

// ---- kinds ----

// A form is a string of classes: 9 a digit, A a letter, X either; anything else stands for itself.
bool has_form(std::string_view text, std::string_view form) {
    if (text.size() != form.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool fits = form[i] == '9'   ? is_digit(text[i])
                          : form[i] == 'A' ? is_capital(text[i])
                          : form[i] == 'X' ? is_digit(text[i]) || is_capital(text[i])
                                           : text[i] == form[i];
        if (!fits) return false;
    }
    return true;
}

using Test = bool (*)(std::string_view);

struct Kind {
    std::string_view name;
    std::string_view country;  // empty: international
    std::string_view form;
    Test plausible = nullptr;  // what the form cannot say; null: nothing
    Test check = nullptr;      // null: the kind has no check digit
    bool evident = false;      // form and check digit together leave no doubt
    bool of_person = false;
};

bool first_is_not_zero(std::string_view text) {
    return text[0] != '0' || text[1] != '0';
}
bool is_ogrn(std::string_view text) {
    return std::string_view("123456789").find(text[0]) != std::string_view::npos;
}
bool is_month(std::string_view text, std::size_t at) {
    const int month = (text[at] - '0') * 10 + (text[at + 1] - '0');
    return month >= 1 && month <= 12;
}
bool is_bin(std::string_view text) {
    return is_month(text, 2) && text[4] >= '4' && text[4] <= '6';
}
bool is_iin(std::string_view text) {
    return is_month(text, 2) && text[4] <= '3' && text[6] <= '6';
}
bool is_unp(std::string_view text) {
    constexpr std::string_view first = "123456789ABCEHKM";
    constexpr std::string_view second = "0123456789ABCEHKMOPT";
    return first.find(text[0]) != std::string_view::npos && second.find(text[1]) != std::string_view::npos;
}
bool is_stir(std::string_view text) {
    return text[0] >= '2' && text[0] <= '7';
}
bool is_uscc(std::string_view text) {
    return text.find_first_of("IOSVZ") == std::string_view::npos &&
           std::string_view("12345679ANY").find(text[0]) != std::string_view::npos;
}
bool is_pan(std::string_view text) {
    return std::string_view("ABCFGHJLPTK").find(text[3]) != std::string_view::npos;
}
bool is_pan_of_person(std::string_view text) {
    return text[3] == 'P';
}
bool is_gstin(std::string_view text) {
    const int state = (text[0] - '0') * 10 + (text[1] - '0');
    return is_pan(text.substr(2)) && ((state >= 1 && state <= 38) || state == 97 || state == 99);
}
bool is_tckn(std::string_view text) {
    return text[0] != '0';
}
// VAT numbers come with their prefix; the checks are of what follows.
bool is_austrian(std::string_view text) {
    return text[0] == 'A';
}
bool is_belgian(std::string_view text) {
    return text[2] <= '1';
}
bool is_german(std::string_view text) {
    return text[2] != '0';
}
bool is_latvian_company(std::string_view text) {
    return text[2] >= '4';
}
bool is_italian(std::string_view text) {  // digits 8 to 10: the province's office
    const std::string_view office = text.substr(9, 3);
    return (office >= "001" && office <= "121") || office == "888" || office == "999";
}
bool vat_es(std::string_view text) {
    return detail::vat_es_is_right(text.substr(2));
}
bool vat_be(std::string_view text) {
    return detail::vat_be_is_right(text.substr(2));
}
bool vat_bg(std::string_view text) {
    return detail::vat_bg_is_right(text.substr(2));
}
bool vat_de(std::string_view text) {
    return detail::vat_de_is_right(text.substr(2));
}
bool vat_ee(std::string_view text) {
    return detail::vat_ee_is_right(text.substr(2));
}
bool vat_fi(std::string_view text) {
    return detail::vat_fi_is_right(text.substr(2));
}
bool vat_fr(std::string_view text) {
    return detail::vat_fr_is_right(text.substr(2));
}
bool vat_it(std::string_view text) {
    return detail::luhn_is_right(text.substr(2));
}
bool vat_lv(std::string_view text) {
    return detail::vat_lv_is_right(text.substr(2));
}
bool vat_pl(std::string_view text) {
    return detail::vat_pl_is_right(text.substr(2));
}

// Where two kinds of a country share a form, the first that is plausible and checks out is taken.
constexpr Kind kinds[] = {
    {"inn", "RU", "9999999999", first_is_not_zero, detail::inn_is_right},
    {"inn", "RU", "999999999999", first_is_not_zero, detail::inn_is_right, false, true},
    {"ogrn", "RU", "9999999999999", is_ogrn, detail::ogrn_is_right},
    {"ogrnip", "RU", "999999999999999", is_ogrn, detail::ogrn_is_right, false, true},
    {"kpp", "RU", "9999XX999", first_is_not_zero},
    {"bin", "KZ", "999999999999", is_bin, detail::bin_is_right},
    {"iin", "KZ", "999999999999", is_iin, detail::bin_is_right, false, true},
    {"unp", "BY", "XX9999999", is_unp, detail::unp_is_right},
    {"edrpou", "UA", "99999999", nullptr, detail::edrpou_is_right},
    {"stir", "UZ", "999999999", is_stir},
    {"uscc", "CN", "XX999999XXXXXXXXXX", is_uscc, detail::uscc_is_right, true},
    {"vkn", "TR", "9999999999", nullptr, detail::vkn_is_right},
    {"tckn", "TR", "99999999999", is_tckn, detail::tckn_is_right, false, true},
    {"gstin", "IN", "99AAAAA9999AXZX", is_gstin, detail::gstin_is_right, true},
    {"pan", "IN", "AAAAA9999A", is_pan},
    {"iec", "IN", "9999999999"},
    {"cnpj", "BR", "99999999999999", nullptr, detail::cnpj_is_right},
    {"cuit", "AR", "99999999999", nullptr, detail::cuit_is_right},
    {"vat", "AT", "ATU99999999", is_austrian},
    {"vat", "BE", "BE9999999999", is_belgian, vat_be, true},
    {"vat", "BG", "BG999999999", nullptr, vat_bg, true},
    {"vat", "BG", "BG9999999999", nullptr, nullptr, false, true},
    {"vat", "CZ", "CZ99999999"},
    {"vat", "DE", "DE999999999", is_german, vat_de, true},
    {"vat", "EE", "EE999999999", nullptr, vat_ee, true},
    {"vat", "ES", "ESA9999999X", nullptr, vat_es, true},
    {"vat", "FI", "FI99999999", nullptr, vat_fi, true},
    {"vat", "FR", "FRXX999999999", nullptr, vat_fr, true},
    {"vat", "IT", "IT99999999999", is_italian, vat_it, true},
    {"vat", "LT", "LT999999999"},
    {"vat", "LT", "LT999999999999"},
    {"vat", "LV", "LV99999999999", is_latvian_company, vat_lv, true},
    {"vat", "NL", "NL999999999B99"},
    {"vat", "PL", "PL9999999999", nullptr, vat_pl, true},
    {"lei", "", "XXXXXXXXXXXXXXXXXX99", nullptr, detail::lei_is_right, true},
    {"imo", "", "9999999", nullptr, detail::imo_is_right},
};

constexpr std::size_t shortest_number = 7;  // IMO; the longest is a LEI of 20
constexpr std::size_t longest_number = 20;
constexpr std::size_t most_pieces = 5;  // "16 727 230 0001 97"

std::optional<CompanyNumber> as_kind(const Kind& kind, const std::string& text) {
    if (!has_form(text, kind.form) || (kind.plausible != nullptr && !kind.plausible(text)))
        return std::nullopt;
    CompanyNumber number;
    number.kind = kind.name;
    number.digits = text;
    number.has_check_digit = kind.check != nullptr;
    number.check_digit_ok = kind.check != nullptr && kind.check(text);
    number.of_person = kind.of_person || (kind.name == "pan" && is_pan_of_person(text));
    return number;
}

// ---- labels ----

struct Label {
    std::string_view words;          // joined by '|'
    std::string_view kinds;          // that it can mean, joined by '|'; empty: any of the hint's country
    std::string_view country = {};   // whose number it is, whatever the hint says
    std::string_view fallback = {};  // kind of a number that has none of the forms
};
constexpr Label labels[] = {
    {"инн|inn|i n n|инн кпп", "inn|stir", {}, "tin"},
    {"огрн|ogrn", "ogrn"},
    {"огрнип|ogrnip", "ogrnip"},
    {"кпп|kpp", "kpp"},
    {"бин|bin|бсн|bsn", "bin"},
    {"иин|iin|жсн", "iin|bin"},
    {"унп|unp|унн", "unp"},
    {"едрпоу|єдрпоу|edrpou|егрпоу", "edrpou"},
    {"стир|stir", "stir", "UZ"},
    {"uscc|usci|统一社会信用代码|社会信用代码", "uscc"},
    {"vkn|vergi no|vergi numarasi|v no", "vkn"},
    {"tckn|tc no|tc kimlik no", "tckn"},
    {"gstin|gst|gst no|gstin no", "gstin"},
    {"pan|pan no", "pan"},
    {"iec|iec no|iec code", "iec|pan"},
    {"cnpj", "cnpj"},
    {"cuit", "cuit"},
    {"lei|lei code", "lei"},
    {"imo|imo no", "imo"},
    {"vat|vat no|vat number|vat id|vat reg no|tva|ust id|ust idnr|p iva|partita iva|piva", "vat", {}, "vat"},
    {"nip", "vat", "PL"},
    {"cif", "vat", "ES"},
    {"eik|еик|уик", "vat", "BG"},
    {"siren", "vat", "FR"},
    {"nif", "vat", "ES", "tin"},
    {"tin|tin no|tax id|tax no|tax number|tax code|nit|rnc|ifu|ruc|rif|rfc|tpin|pin no|ntn|bin no",
     "",
     {},
     "tin"},
};

detail::LookupTable made_label_table() {
    detail::LookupTable table;
    for (std::size_t i = 0; i < std::size(labels); ++i)
        table.add_names(labels[i].words, static_cast<detail::LookupTable::Value>(i));
    return table;
}

const Label* label_for(std::string_view text) {
    static const detail::LookupTable table = made_label_table();
    const auto found = table.find(detail::lookup_key(text));
    return found ? &labels[*found] : nullptr;
}

bool names_kind(const Label& label, std::string_view kind) {
    std::string_view rest = label.kinds;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        if (rest.substr(0, end) == kind) return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return label.kinds.empty();
}

// ---- one number ----

// Capitals and digits alone; nothing if there is anything but marks besides.
std::optional<std::string> compact(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == ' ' || c == '-' || c == '.' || c == '/' || c == '\'' || c == ':' || c == '#') continue;
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
        if (!is_digit(upper) && !is_capital(upper)) return std::nullopt;
        if (out.size() == longest_number) return std::nullopt;
        out += upper;
    }
    return out;
}

// Of two readings the one with the right check digit; of equals the first.
void keep_better(std::optional<CompanyNumber>& best, std::optional<CompanyNumber> next) {
    if (!next) return;
    if (!best || (next->check_digit_ok && !best->check_digit_ok)) best = std::move(next);
}

// A VAT number may come without its prefix where the country is known.
std::optional<CompanyNumber> as_kind_or_without_prefix(const Kind& kind, const std::string& text,
                                                       std::string_view country) {
    auto number = as_kind(kind, text);
    if (!number && kind.name == "vat" && kind.country == country)
        number = as_kind(kind, std::string(kind.form.substr(0, 2)) + text);
    return number;
}

// Behind a label that any country uses: six digits at least, and not much else.
std::optional<CompanyNumber> as_fallback(const std::string& text, const Label& label) {
    const auto count = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_digit));
    if (label.fallback.empty() || count < 6 || text.size() > 15 || text.size() - count > 4)
        return std::nullopt;
    CompanyNumber number;
    number.kind = label.fallback;
    number.digits = text;
    return number;
}

std::optional<CompanyNumber> read_labelled(const std::string& text, const Label& label,
                                           std::string_view hint) {
    const std::string_view country = label.country.empty() ? hint : label.country;
    std::optional<CompanyNumber> best;
    for (const auto& kind : kinds) {
        if (!names_kind(label, kind.name)) continue;
        const bool general = label.kinds.empty();  // "TIN": of the hint's country
        if (general && (kind.country.empty() || kind.country != country)) continue;
        if (kind.name == "stir" && country != "UZ") continue;  // nine digits behind "INN": Tajik ones too
        keep_better(best, as_kind_or_without_prefix(kind, text, country));
    }
    return best ? best : as_fallback(text, label);
}

std::optional<CompanyNumber> read_unlabelled(const std::string& text, std::string_view hint) {
    std::optional<CompanyNumber> best;
    for (const auto& kind : kinds) {
        const bool own_prefix = kind.name == "vat" && has_form(text, kind.form);
        if (!hint.empty() && kind.country == hint)
            keep_better(best, as_kind_or_without_prefix(kind, text, hint));
        else if (kind.evident || own_prefix) {
            auto number = as_kind(kind, text);
            if (number && (number->check_digit_ok || own_prefix)) keep_better(best, std::move(number));
        }
    }
    return best;
}

// The label in front, if any: the words before the first digit or prefix.
struct LabelledText {
    const Label* label = nullptr;
    std::string_view rest;
};
LabelledText without_label(std::string_view text) {
    LabelledText found{nullptr, text};
    // The longest run of leading words that is a label: "VAT NO: BG 206602396".
    for (std::size_t at = 0; at < text.size() && at < 40; ++at) {
        const char c = text[at];
        const bool separates =
            c == ' ' || c == ':' || c == '=' || c == '.' || c == '#' || c == '-' || is_digit(c);
        if (!separates || at == 0) {
            if (is_digit(c)) break;
            continue;
        }
        if (const Label* label = label_for(text.substr(0, at))) found = {label, text.substr(at)};
        if (is_digit(c)) break;
    }
    while (found.label != nullptr && !found.rest.empty() &&
           std::string_view(" :=.#-").find(found.rest[0]) != std::string_view::npos)
        found.rest.remove_prefix(1);
    return found;
}

// ---- numbers inside a name ----

struct Token {
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool belongs_to_token(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || is_capital(c) || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<Token> tokens_of(std::string_view text) {
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < text.size();) {
        if (!belongs_to_token(text[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && belongs_to_token(text[at])) ++at;
        tokens.push_back({begin, at});
    }
    return tokens;
}

class NameReader {
  public:
    NameReader(std::string_view text, std::string_view hint)
        : text_(text), hint_(hint), tokens_(tokens_of(text)) {}

    NameWithNumbers read() {
        std::size_t kept = 0;  // up to here the text is dealt with
        std::string rest;
        for (std::size_t i = 0; i < tokens_.size();) {
            const std::size_t used = number_at(i);
            if (used == 0) {
                ++i;
                continue;
            }
            rest.append(text_.substr(kept, tokens_[i].begin - kept));
            rest += ' ';
            kept = tokens_[i + used - 1].end;
            i += used;
        }
        rest.append(text_.substr(kept));
        return {numbers_.empty() ? clean_text(text_) : without_stray_marks(clean_text(rest)),
                std::move(numbers_)};
    }

  private:
    std::string_view token(std::size_t i) const {
        return text_.substr(tokens_[i].begin, tokens_[i].end - tokens_[i].begin);
    }

    // The text from the first of two tokens to the end of the second.
    std::string_view between(std::size_t first, std::size_t last) const {
        return text_.substr(tokens_[first].begin, tokens_[last].end - tokens_[first].begin);
    }

    // How many tokens from `i` on are a number with its label; 0 if none is.
    std::size_t number_at(std::size_t i) {
        if (const std::size_t used = labelled_at(i)) return used;
        return bare_at(i);
    }

    std::size_t labelled_at(std::size_t i) {
        for (std::size_t words = 3; words >= 1; --words) {
            if (i + words >= tokens_.size()) continue;
            const Label* label = label_for(between(i, i + words - 1));
            if (label == nullptr) continue;
            for (std::size_t pieces = most_pieces; pieces >= 1; --pieces) {
                const std::size_t first = i + words;
                if (first + pieces > tokens_.size()) continue;
                const auto number = compact(between(first, first + pieces - 1));
                if (!number || number->size() < shortest_number) continue;
                auto read = read_labelled(*number, *label, hint_);
                if (!read || (pieces > 1 && !read->check_digit_ok && !are_pieces(first, pieces))) continue;
                if (read->kind == "inn") after_inn_ = first + pieces;
                numbers_.push_back(std::move(*read));
                return words + pieces;
            }
        }
        return 0;
    }

    // "900.592.077-0" and "900 592 077-0" are one number; "010085635 123 MAIN ST" is not.
    bool are_pieces(std::size_t first, std::size_t pieces) const {
        bool marked = true;
        bool grouped = token(first).size() <= 4;
        for (std::size_t i = first + 1; i < first + pieces; ++i) {
            const char before = text_[tokens_[i].begin - 1];
            marked = marked && tokens_[i].begin == tokens_[i - 1].end + 1 &&
                     (before == '.' || before == '-' || before == '/');
            grouped =
                grouped && token(i).size() <= 3 && is_digit(token(i).front()) && is_digit(token(i).back());
        }
        return marked || grouped;
    }

    std::size_t bare_at(std::size_t i) {
        if (const std::size_t used = prefixed_at(i)) return used;
        const auto number = compact(token(i));
        if (!number || number->size() < shortest_number) return 0;
        if (has_form(*number, "9999XX999") && !numbers_.empty() && numbers_.back().kind == "inn" &&
            i == after_inn_) {
            auto kpp = read_labelled(*number, *label_for("kpp"), "RU");
            numbers_.push_back(std::move(*kpp));
            return 1;
        }
        if (inn_with_kpp(i, *number)) return 1;
        auto read = read_unlabelled(*number, hint_);
        if (!read || !read->check_digit_ok) return 0;
        if (read->kind == "inn") after_inn_ = i + 1;
        numbers_.push_back(std::move(*read));
        return 1;
    }

    // "LV 42403024540", "ES B-12837084": a VAT number whose prefix stands apart.
    std::size_t prefixed_at(std::size_t i) {
        if (token(i).size() != 2) return 0;
        for (std::size_t pieces = 2; pieces <= most_pieces && i + pieces <= tokens_.size(); ++pieces) {
            const auto number = compact(between(i, i + pieces - 1));
            if (!number || number->size() < shortest_number) continue;
            auto read = read_unlabelled(*number, {});
            if (!read || read->kind != "vat" || !read->check_digit_ok) continue;
            numbers_.push_back(std::move(*read));
            return pieces;
        }
        return 0;
    }

    // "7830002293 783001001": no hint is needed where a KPP follows an INN.
    bool inn_with_kpp(std::size_t i, const std::string& number) {
        if (!has_form(number, "9999999999") || i + 1 >= tokens_.size()) return false;
        const auto next = compact(token(i + 1));
        if (!next || !has_form(*next, "999999999") || !detail::inn_is_right(number)) return false;
        auto inn = read_labelled(number, *label_for("inn"), "RU");
        if (!inn || !inn->check_digit_ok) return false;
        numbers_.push_back(std::move(*inn));
        after_inn_ = i + 1;
        return true;
    }

    static std::string without_stray_marks(const std::string& text) {
        constexpr std::string_view marks = " ,;:-/|()[]#=.";
        constexpr std::string_view behind = " ,;:-/|([#=";
        const std::size_t begin = std::min(text.find_first_not_of(marks), text.size());
        std::string name = text.substr(begin);
        name.resize(name.find_last_not_of(behind) + 1);
        // What stood in brackets or behind "ИНН/КПП" is gone: so are they.
        for (const std::string_view empty : {"( )", "()", "[ ]", "ИНН/КПП", "ИНН", "INN/KPP"}) {
            const std::size_t at = name.find(empty);
            if (at != std::string::npos) name.erase(at, empty.size()).insert(at, 1, ' ');
        }
        name = clean_text(name);
        name.resize(name.find_last_not_of(behind) + 1);
        return name;
    }

    std::string_view text_;
    std::string_view hint_;
    std::vector<Token> tokens_;
    std::vector<CompanyNumber> numbers_;
    std::size_t after_inn_ = 0;  // the token right behind an INN; 0: none yet
};

}  // namespace

std::optional<CompanyNumber> read_company_number(std::string_view text, std::string_view country_hint) {
    const LabelledText labelled = without_label(trimmed(text));
    const auto number = compact(labelled.rest);
    if (!number || number->size() < shortest_number) return std::nullopt;
    if (labelled.label != nullptr) return read_labelled(*number, *labelled.label, country_hint);
    return read_unlabelled(*number, country_hint);
}

NameWithNumbers take_company_numbers(std::string_view text, std::string_view country_hint) {
    const bool has_digits = std::count_if(text.begin(), text.end(), is_digit) >= 6;
    if (!has_digits || text.size() > 4096)
        return {clean_text(text), {}};  // 4096: a name of that size is none
    const std::string clean = clean_text(text);
    return NameReader(clean, country_hint).read();
}

}  // namespace waybill
