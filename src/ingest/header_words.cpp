// SPDX-License-Identifier: Apache-2.0
#include "ingest/header_words.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "ingest/header_words_runs.hpp"
#include "ingest/header_words_tables.hpp"

// The idea. A header is cut into runs of letters and runs of digits. A run that the dictionary does not know
// is tried as words glued together (IMPORTERNAME), then as CamelCase, then with one slip of the pen forgiven
// (CURENCY). Then the longest phrases are taken from left to right. GUMRUKBEYANNAMESI comes apart; an
// abbreviation of a vendor's own (AUO, MVF) does not, and is reported as unknown rather than guessed.

namespace waybill {
namespace {

using namespace detail;

// --- the dictionary, indexed

/// What a phrase stands for: concepts, or a money, or a nation.
struct Target {
    const detail::DictionaryLine* line = nullptr;
    std::string_view money, nation;
};
struct Phrase {
    std::vector<std::string> words;  // folded; a '*' at the end marks a beginning
    Target target;
};
struct Index {
    std::vector<Phrase> phrases;
    std::map<std::string, std::vector<std::size_t>, std::less<>> by_first;  // exact first words
    std::map<std::string, std::vector<std::size_t>, std::less<>> by_start;  // beginnings, without '*'
    std::map<std::string, bool, std::less<>> words;                         // every exact word of any phrase
    std::map<std::string, bool, std::less<>> starts;                        // every beginning of any phrase
};

std::vector<std::string> phrase_words(std::string_view phrase) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < phrase.size();) {
        const std::size_t space = std::min(phrase.find(' ', i), phrase.size());
        std::string_view word = phrase.substr(i, space - i);
        const bool start = !word.empty() && word.back() == '*';
        if (start) word.remove_suffix(1);
        for (const Run& run : runs_of(word)) words.push_back(utf8(run.text));
        if (start && !words.empty()) words.back() += '*';
        i = space + 1;
    }
    return words;
}

void add_phrases(Index& index, std::string_view phrases, const Target& target) {
    for (std::size_t i = 0; i <= phrases.size();) {
        const std::size_t bar = std::min(phrases.find('|', i), phrases.size());
        Phrase phrase{phrase_words(phrases.substr(i, bar - i)), target};
        i = bar + 1;
        if (phrase.words.empty()) continue;
        for (const std::string& word : phrase.words) {
            if (word.back() == '*')
                index.starts.emplace(word.substr(0, word.size() - 1), true);
            else
                index.words.emplace(word, true);
        }
        const std::string& first = phrase.words.front();
        auto& slot =
            first.back() == '*' ? index.by_start[first.substr(0, first.size() - 1)] : index.by_first[first];
        slot.push_back(index.phrases.size());
        index.phrases.push_back(std::move(phrase));
    }
}

const Index& dictionary() {
    static const Index index = [] {
        Index made;
        for (const DictionaryLine& line : party_words()) add_phrases(made, line.phrases, {&line, {}, {}});
        for (const DictionaryLine& line : goods_words()) add_phrases(made, line.phrases, {&line, {}, {}});
        for (const DictionaryLine& line : more_words()) add_phrases(made, line.phrases, {&line, {}, {}});
        for (const MoneyLine& line : money_lines()) add_phrases(made, line.words, {nullptr, line.iso, {}});
        for (const NationLine& line : nation_lines())
            add_phrases(made, line.words, {nullptr, {}, line.alpha2});
        return made;
    }();
    return index;
}

/// The longest beginning in `starts` that `word` begins with; at least three letters.
std::size_t start_length(const Index& index, std::string_view word) {
    for (std::size_t n = word.size(); n >= 3; --n) {
        if (index.starts.find(word.substr(0, n)) != index.starts.end()) return n;
    }
    return 0;
}

bool known(const Index& index, std::string_view word) {
    return index.words.find(word) != index.words.end() || start_length(index, word) > 0;
}

// --- glued words, CamelCase, slips

bool may_be_glued(std::string_view piece, bool unspaced) {
    if (unspaced || piece.size() >= 3) return true;
    static constexpr std::array<std::string_view, 12> short_words = {"of", "hs", "no", "kg", "en", "id",
                                                                     "in", "bl", "by", "gt", "fc", "de"};
    return std::find(short_words.begin(), short_words.end(), piece) != short_words.end();
}

/// Cuts a word into dictionary words, as few and as long as possible; empty if it does not come out even.
/// Han, kana and Hangul may keep characters that no word has, each a piece of its own.
std::vector<std::string> cut(const Index& index, const Text& word) {
    const bool unspaced = !word.empty() && is_unspaced(word.front());
    if (!unspaced && word.size() < 5) return {};
    if (word.size() > 120) return {};  // 120: no header word is longer; a stranger's cell may be
    constexpr int never = 1 << 20;
    std::vector<int> cost(word.size() + 1, never);
    std::vector<std::size_t> from(word.size() + 1, 0);
    cost[0] = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (cost[i] == never) continue;
        for (std::size_t end = i + 1; end <= std::min(word.size(), i + 20); ++end) {
            const std::string piece = utf8(word.substr(i, end - i));
            const bool last = end == word.size();
            const bool hit =
                (may_be_glued(piece, unspaced) && index.words.find(piece) != index.words.end()) ||
                (last && i > 0 && end - i >= 5 && start_length(index, piece) + 3 >= piece.size());
            const int step = hit ? (end - i <= 2 && !unspaced ? 25
                                    : end - i == 3            ? 15
                                                              : 10)
                                 : (unspaced && end == i + 1 ? 40 : never);
            if (step < never && cost[i] + step < cost[end]) {
                cost[end] = cost[i] + step;
                from[end] = i;
            }
        }
    }
    if (cost[word.size()] == never) return {};
    std::vector<std::string> pieces;
    std::size_t longest = 0;
    for (std::size_t end = word.size(); end > 0; end = from[end]) {
        pieces.push_back(utf8(word.substr(from[end], end - from[end])));
        longest = std::max(longest, end - from[end]);
    }
    std::reverse(pieces.begin(), pieces.end());
    if (!unspaced && longest < 4) {  // "hsno", "sumoffob"; but no word out of many crumbs
        const bool sum = pieces.front() == "sum" || pieces.front() == "gt" || pieces.front() == "avg";
        const bool tiny = pieces.size() == 2 && longest >= 3;
        if (!tiny && !sum) return {};
    }
    return pieces;
}

std::vector<Text> camel_parts(const Text& cased) {
    std::vector<Text> parts(1);
    for (std::size_t i = 0; i < cased.size(); ++i) {
        const bool upper = u_isupper(static_cast<UChar32>(cased[i])) != 0;
        const bool after_lower = i > 0 && u_islower(static_cast<UChar32>(cased[i - 1])) != 0;
        const bool before_lower = i + 1 < cased.size() && u_islower(static_cast<UChar32>(cased[i + 1])) != 0;
        if (upper && i > 0 && (after_lower || before_lower)) parts.emplace_back();
        parts.back().push_back(folded(cased[i]));
    }
    return parts;
}

/// One letter more, less, other, or two letters swapped.
bool one_slip(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    std::size_t i = 0;
    while (i < a.size() && a[i] == b[i]) ++i;
    if (a.size() < b.size()) return a.substr(i) == b.substr(i + 1);
    if (i == a.size()) return false;  // equal
    if (a.substr(i + 1) == b.substr(i + 1)) return true;
    return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && a.substr(i + 2) == b.substr(i + 2);
}

/// The line of a phrase of one word; null if the word only stands in longer phrases.
const detail::DictionaryLine* line_of(const Index& index, const std::string& word) {
    const auto found = index.by_first.find(word);
    if (found == index.by_first.end()) return nullptr;
    for (const std::size_t i : found->second) {
        if (index.phrases[i].words.size() == 1) return index.phrases[i].target.line;
    }
    return nullptr;
}

/// The one dictionary word a single slip away from a word of six letters or more. Several with the same
/// meaning ("payment", "payments") will do.
std::optional<std::string> without_slip(const Index& index, const std::string& word) {
    if (word.size() < 6 || word.size() > 30 || static_cast<unsigned char>(word[0]) >= 0x80)
        return std::nullopt;
    std::optional<std::string> found;
    for (auto it = index.words.lower_bound(std::string_view(word).substr(0, 1)); it != index.words.end();
         ++it) {
        if (it->first[0] != word[0]) break;
        if (it->first.size() < 6 || !one_slip(word, it->first)) continue;
        const auto* line = line_of(index, it->first);
        if (line == nullptr || (found && line_of(index, *found) != line)) return std::nullopt;
        if (!found) found = it->first;
    }
    return found;
}

struct Words {
    std::vector<std::string> words;
    std::vector<std::string> corrected;
};

void add_word(const Index& index, const Text& text, Words& out) {
    const std::string word = utf8(text);
    if (known(index, word)) {
        out.words.push_back(word);
        return;
    }
    if (word.size() > 4 && word.back() == 's' && known(index, word.substr(0, word.size() - 1))) {
        out.words.push_back(word.substr(0, word.size() - 1));
        return;
    }
    if (auto pieces = cut(index, text); !pieces.empty()) {
        out.words.insert(out.words.end(), pieces.begin(), pieces.end());
        return;
    }
    if (auto right = without_slip(index, word)) {
        out.corrected.push_back("'" + word + "' read as '" + *right + "'");
        out.words.push_back(*right);
        return;
    }
    out.words.push_back(word);
}

Words words_of(const Index& index, const std::vector<Run>& runs) {
    Words out;
    for (const Run& run : runs) {
        if (run.kind != RunKind::letters) {
            out.words.push_back(utf8(run.text));
            continue;
        }
        const auto parts = camel_parts(run.cased);
        const bool whole = parts.size() == 1 || known(index, utf8(run.text)) || !cut(index, run.text).empty();
        if (whole) {
            add_word(index, run.text, out);
        } else {
            for (const Text& part : parts) add_word(index, part, out);
        }
    }
    return out;
}

// --- phrases

bool fits(const std::string& pattern, const std::string& word) {
    if (pattern.back() != '*') return pattern == word;
    return std::string_view(word).substr(0, pattern.size() - 1) ==
           std::string_view(pattern).substr(0, pattern.size() - 1);
}

struct Hit {
    const Phrase* phrase = nullptr;
    std::size_t words = 0;
    bool exact = false;
    std::size_t letters = 0;
};

void better(const Index& index, const std::vector<std::size_t>& which, const std::vector<std::string>& words,
            std::size_t at, Hit& best) {
    for (const std::size_t i : which) {
        const Phrase& phrase = index.phrases[i];
        const std::size_t n = phrase.words.size();
        if (at + n > words.size()) continue;
        bool all = true;
        for (std::size_t k = 0; k < n && all; ++k) all = fits(phrase.words[k], words[at + k]);
        if (!all) continue;
        const bool exact = phrase.words.front().back() != '*';
        const std::size_t letters = phrase.words.front().size();
        const bool wins = n != best.words       ? n > best.words
                          : exact != best.exact ? exact
                                                : letters > best.letters && !exact;
        if (best.phrase == nullptr || wins) best = {&phrase, n, exact, letters};
    }
}

Hit phrase_at(const Index& index, const std::vector<std::string>& words, std::size_t at) {
    Hit best;
    const std::string& word = words[at];
    if (const auto exact = index.by_first.find(word); exact != index.by_first.end()) {
        better(index, exact->second, words, at, best);
    }
    for (std::size_t n = word.size(); n >= 3; --n) {
        const auto start = index.by_start.find(std::string_view(word).substr(0, n));
        if (start != index.by_start.end()) better(index, start->second, words, at, best);
    }
    return best;
}

std::int64_t factor_of(const std::string& word) {
    struct Factor {
        std::string_view words;  // between bars
        std::int64_t value;
    };
    static constexpr std::array<Factor, 6> factors = {
        {{"|1000|000|thousand|thousands|thous|thou|ths|thsd|thd|tsd|miles|milliers|тыс|тысяч|тысячи|"
          "тысячах|тис|"
          "тисяч|千|천|ribu|nghin|ngan|hilj|hiljada|tisuca|мянган|мян|мың|минг|հազ|tys|ming|",
          1000},
         {"|million|millions|mln|мільйон|сая|mio|млн|миллион|миллионов|millones|milhoes|trieu|juta|백만|"
          "1000000|",
          1'000'000},
         {"|万|萬|만|", 10'000},
         {"|billion|billions|bn|mlrd|млрд|миллиард|十億|十亿|", 1'000'000'000},
         {"|lakh|lakhs|lac|lacs|lak|", 100'000},
         {"|crore|crores|", 10'000'000}}};
    const std::string key = "|" + word + "|";
    for (const Factor& factor : factors) {
        if (factor.words.find(key) != std::string_view::npos) return factor.value;
    }
    return 1;
}

void add_concept(HeaderWords& out, Concept c) {
    if (c == Concept::filler) return;
    const bool of_tariff = c == Concept::code && !out.in_order.empty() && out.in_order.back() == Concept::hs;
    if (!of_tariff) out.in_order.push_back(c);  // a tariff code is one thing
    out.set.set(index(c));
}

/// EN at the end marks the English twin; elsewhere it is a Spanish or French "in".
bool is_language_mark(const std::vector<std::string>& words, std::size_t at) {
    if (at == 0) return false;
    return words[at] == "en" && at + 1 == words.size();
}

/// Words that are a scale only before a money: "bin" (Turkish) and "min" (Azerbaijani) are a thousand; "mil"
/// is a thousand in Spanish and Portuguese, a million in Serbian and Romanian, so that nothing follows from
/// it.
bool scale_by_language(const Index& index, const std::vector<std::string>& words, std::size_t at,
                       HeaderWords& out) {
    const std::string& word = words[at];
    if (word != "bin" && word != "min" && word != "mil") return false;
    const Hit next = phrase_at(index, words, at + 1);
    if (next.phrase == nullptr || next.phrase->target.money.empty()) return false;
    if (word == "mil")
        out.scale_unclear = true;
    else
        out.factor = 1000;
    return true;
}

void read_word(const Index& index, const std::vector<std::string>& words, std::size_t& at, HeaderWords& out) {
    const std::string& word = words[at];
    if (word == "%") return ++at, add_concept(out, Concept::percent);
    if (word == "#") return ++at, add_concept(out, Concept::number);
    if (is_language_mark(words, at)) return ++at, add_concept(out, Concept::english);
    if (word == "en") return static_cast<void>(++at);
    if (at + 1 < words.size() && scale_by_language(index, words, at, out)) return static_cast<void>(++at);
    if (const std::int64_t factor = factor_of(word); factor > 1) {
        out.factor = factor;
        return static_cast<void>(++at);
    }
    const Hit hit = phrase_at(index, words, at);
    if (hit.phrase == nullptr) {
        const bool digits = word[0] >= '0' && word[0] <= '9';
        if (digits)
            out.numbers.push_back(word);
        else
            out.unknown.push_back(word);
        return static_cast<void>(++at);
    }
    at += hit.words;
    const Target& target = hit.phrase->target;
    if (!target.money.empty()) {
        const bool iso = target.money[0] >= 'A' && target.money[0] <= 'Z';
        const bool sign_of_many = word == "元" || word == "圆";  // 美元 has said which
        if (!sign_of_many || out.currency.empty()) (iso ? out.currency : out.loose_currency) = target.money;
    } else if (!target.nation.empty()) {
        out.nation = target.nation;
    } else {
        for (std::uint8_t k = 0; k < target.line->count; ++k) add_concept(out, target.line->concepts[k]);
    }
}

/// "two", "eleven" before "digits", as some vendors write them.
void read_spelt_numbers(HeaderWords& out) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> spelt = {
        {{"two", "2"}, {"four", "4"}, {"six", "6"}, {"eight", "8"}, {"ten", "10"}, {"eleven", "11"}}};
    for (const auto& [word, digits] : spelt) {
        const auto at = std::find(out.unknown.begin(), out.unknown.end(), word);
        if (at == out.unknown.end()) continue;
        out.unknown.erase(at);
        out.numbers.emplace_back(digits);
    }
}

std::string box_code(std::string_view header) {
    std::string code;
    for (const char c : header) {
        const bool keep =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
        if (!keep) break;
        code += static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    return code;
}

}  // namespace

std::size_t HeaderWords::at(Concept c) const {
    return static_cast<std::size_t>(std::find(in_order.begin(), in_order.end(), c) - in_order.begin());
}

HeaderWords read_header(std::string_view header) {
    const Index& index = dictionary();
    HeaderWords out;
    if (header.size() > 400) header = header.substr(0, 400);  // 400: the longest real header had 190 bytes
    const Words words = words_of(index, runs_of(header));
    out.corrected = words.corrected;
    for (std::size_t at = 0; at < words.words.size();) read_word(index, words.words, at, out);
    if (out.has(Concept::digits)) read_spelt_numbers(out);
    const auto first = header.find_first_not_of(" \t\r\n\"'(");
    if (first != std::string_view::npos) out.code = box_code(header.substr(first));
    return out;
}

namespace {

// In the order of Concept.
// clang-format off
constexpr std::array<std::string_view, concept_count> concept_words = {
    "exporter", "importer", "shipper", "consignee", "supplier", "buyer", "company", "manufacturer",
    "declarant", "contract holder", "guarantor", "notify party", "forwarder", "carrier", "bank", "name",
    "address", "city", "region", "contact", "country", "tax number", "code", "number", "kind", "tariff code",
    "chapter", "digits", "goods", "description", "brand", "model", "marks", "quantity", "pieces", "unit",
    "measure", "supplementary", "package", "weight", "net", "gross", "kilogram", "tonne", "pound", "volume",
    "value", "price", "total", "whole", "sum", "average", "percent", "FOB", "CIF", "CFR", "freight",
    "insurance", "duty", "invoice", "customs", "assessed", "declared", "statistical", "other", "per", "not",
    "currency", "foreign", "local", "exchange", "rate", "payment", "method", "date", "month", "year", "day",
    "arrival", "departure", "release", "registration", "receipt", "expiry", "estimated", "origin",
    "destination", "dispatch", "trade", "partner", "port", "place", "loading", "discharge", "transit",
    "consignment", "transport", "mode", "vehicle", "voyage", "container", "container size", "incoterms",
    "delivery", "terms", "declaration", "entry", "item", "sub-item", "contract", "transport document",
    "manifest", "document", "office", "procedure", "direction", "import", "export", "record", "count",
    "row number", "flag", "raw", "standard", "English", "language", "filler"};
// clang-format on

}  // namespace

std::string_view to_string(Concept c) {
    return concept_words[index(c)];
}

}  // namespace waybill
