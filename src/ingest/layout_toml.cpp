// SPDX-License-Identifier: Apache-2.0
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <optional>

#define TOML_EXCEPTIONS 1
#include <toml++/toml.h>

#include "core/error.hpp"
#include "ingest/layout.hpp"

// A layout file is for a person: evidence and notes are comments, a key stands only where it says something,
// rows are counted from 1. What a person may get wrong (a role's name, a key, a type) is told with its line
// and the nearest right word.

namespace waybill {
namespace {

constexpr std::array<std::string_view, 5> order_words = {"unknown", "dmy", "mdy", "ymd", "serial"};
constexpr std::array<std::string_view, 3> style_words = {"unknown", "point", "comma"};
constexpr std::array<std::string_view, 10> top_keys = {
    "name",   "sheet",    "header_row",         "header_rows", "grain",
    "column", "reporter", "reporter_certainty", "direction",   "direction_certainty"};
constexpr std::array<std::string_view, 15> column_keys = {
    "header", "role",      "certainty",  "candidates", "basis",        "currency", "currency_assumed",
    "factor", "date_role", "date_order", "month_in",   "number_style", "unit",     "with_address",
    "fills"};

// --- writing

/// The text with U+FFFD for bytes that are no UTF-8: TOML allows nothing else.
std::string well_formed(std::string_view text) {
    std::string out;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < size;) {
        const std::int32_t begin = i;
        UChar32 c = 0;
        U8_NEXT(bytes, i, size, c);
        if (c >= 0)
            out += text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(i - begin));
        else
            out += "\xEF\xBF\xBD";
    }
    return out;
}

std::string quoted(std::string_view text) {
    static constexpr std::string_view hex = "0123456789ABCDEF";
    std::string out = "\"";
    for (const char c : well_formed(text)) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (byte < 0x20 || byte == 0x7F) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        } else {
            out += c;
        }
    }
    return out + "\"";
}

std::string comment(std::string_view text) {
    std::string out = "# ";
    for (const char c : well_formed(text)) out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    return out + "\n";
}

std::string line(std::string_view key, std::string_view value) {
    return std::string(key) + " = " + std::string(value) + "\n";
}

void write_value(const ColumnBinding& b, std::string& out) {
    if (b.role != Role::value) return;
    out += line("basis", quoted(to_string(b.basis)));
    if (b.currency_in_row)
        out += line("currency", "\"row\"");
    else if (!b.currency.empty())
        out += line("currency", quoted(b.currency));
    if (b.currency_assumed) out += line("currency_assumed", "true");
    if (b.factor != 1) out += line("factor", std::to_string(b.factor));
}

void write_column(const ColumnBinding& b, std::string& out) {
    out += "\n[[column]]\n";
    if (!b.evidence.empty()) out += comment(b.evidence);
    out += line("header", quoted(b.header));
    out += line("role", quoted(to_string(b.role)));
    out += line("certainty", quoted(to_string(b.certainty)));
    if (!b.candidates.empty()) {
        std::string list;
        for (const Role role : b.candidates) list += (list.empty() ? "" : ", ") + quoted(to_string(role));
        out += line("candidates", "[" + list + "]");
    }
    write_value(b, out);
    if (b.role == Role::date) {
        out += line("date_role", quoted(to_string(b.date_role)));
        if (b.date_order != DateOrder::unknown) {
            out += line("date_order", quoted(order_words[static_cast<std::size_t>(b.date_order)]));
        }
        if (!b.month_in.empty()) out += line("month_in", quoted(b.month_in));
    }
    if (b.number_style != NumberStyle::unknown) {
        out += line("number_style", quoted(style_words[static_cast<std::size_t>(b.number_style)]));
    }
    if (!b.unit.empty()) out += line("unit", quoted(b.unit));
    if (b.with_address) out += line("with_address", "true");
    if (!b.fills) out += line("fills", "false");
}

void write_inferred(std::string_view key, const Inferred& inferred, std::string& out) {
    if (!inferred.evidence.empty()) out += comment(inferred.evidence);
    out += line(key, quoted(inferred.value));
    if (!inferred.value.empty()) {
        out += line(std::string(key) + "_certainty", quoted(to_string(inferred.certainty)));
    }
}

// --- reading

std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t corner = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
            corner = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row[b.size()];
}

template <class Words>
std::string nearest(std::string_view word, const Words& words) {
    std::string best;
    std::size_t least = 100;
    for (const std::string_view candidate : words) {
        const std::size_t d = distance(word.substr(0, 64), candidate);
        if (d >= least) continue;
        least = d;
        best = candidate;
    }
    return best;
}

struct Reader {
    const std::string& place;

    [[noreturn]] void fail(const toml::node& at, const std::string& what,
                           const std::string& hint = {}) const {
        throw Error(ErrorKind::bad_input, place + ":" + std::to_string(at.source().begin.line) + ": " + what,
                    hint);
    }

    template <class Keys>
    void check_keys(const toml::table& table, const Keys& keys) const {
        for (const auto& [key, node] : table) {
            if (std::find(keys.begin(), keys.end(), key.str()) != keys.end()) continue;
            fail(node, "'" + std::string(key.str()) + "' is not a key of a layout",
                 "nearest: '" + nearest(key.str(), keys) + "'");
        }
    }

    std::string text(const toml::table& table, std::string_view key) const {
        const toml::node* node = table.get(key);
        if (node == nullptr) return {};
        if (const auto* value = node->as_string()) return value->get();
        fail(*node, std::string(key) + " is to be text in quotes");
    }
    std::int64_t number(const toml::table& table, std::string_view key, std::int64_t otherwise,
                        std::int64_t least) const {
        const toml::node* node = table.get(key);
        if (node == nullptr) return otherwise;
        const auto* value = node->as_integer();
        if (value != nullptr && value->get() >= least && value->get() <= 1'000'000'000'000)
            return value->get();
        fail(*node, std::string(key) + " is to be a whole number from " + std::to_string(least));
    }
    bool flag(const toml::table& table, std::string_view key, bool otherwise) const {
        const toml::node* node = table.get(key);
        if (node == nullptr) return otherwise;
        if (const auto* value = node->as_boolean()) return value->get();
        fail(*node, std::string(key) + " is to be true or false");
    }

    /// A word of an enum; `from` reads it, and all words for the nearest come from `to_string` over `count`.
    template <class Enum, class From>
    Enum word(const toml::table& table, std::string_view key, Enum otherwise, From from,
              std::size_t count) const {
        const std::string found = text(table, key);
        if (found.empty()) return otherwise;
        if (const auto value = from(found)) return *value;
        std::vector<std::string_view> words;
        for (std::size_t i = 0; i < count; ++i) words.push_back(to_string(static_cast<Enum>(i)));
        fail(*table.get(key), std::string(key) + " is '" + found + "', which is no " + std::string(key),
             "nearest: '" + nearest(found, words) + "'");
    }
    template <class Words>
    std::size_t listed(const toml::table& table, std::string_view key, const Words& words) const {
        const std::string found = text(table, key);
        if (found.empty()) return 0;
        const auto at = std::find(words.begin(), words.end(), found);
        if (at != words.end()) return static_cast<std::size_t>(at - words.begin());
        fail(*table.get(key), std::string(key) + " is '" + found + "', which is no " + std::string(key),
             "nearest: '" + nearest(found, words) + "'");
    }
};

constexpr std::size_t certainty_count = 4, basis_count = 10, date_role_count = 6, grain_count = 4;

std::vector<Role> read_candidates(const Reader& read, const toml::table& table) {
    std::vector<Role> out;
    const toml::node* node = table.get("candidates");
    if (node == nullptr) return out;
    const toml::array* list = node->as_array();
    if (list == nullptr) read.fail(*node, "candidates is to be a list of roles");
    for (const toml::node& item : *list) {
        const auto* text = item.as_string();
        const auto role = text != nullptr ? role_from(text->get()) : std::nullopt;
        if (!role) read.fail(item, "candidates is to be a list of roles");
        out.push_back(*role);
    }
    return out;
}

ColumnBinding read_column(const Reader& read, const toml::table& table, std::uint32_t column) {
    read.check_keys(table, column_keys);
    if (!table.contains("header")) read.fail(table, "a column without header");
    ColumnBinding b;
    b.column = column;
    b.header = read.text(table, "header");
    b.role = read.word(table, "role", Role::unknown, role_from, role_count);
    b.certainty = read.word(table, "certainty", Certainty::stated, certainty_from, certainty_count);
    b.candidates = read_candidates(read, table);
    b.basis = read.word(table, "basis", ValueBasis::unknown, basis_from, basis_count);
    b.currency = read.text(table, "currency");
    if (b.currency == "row") {
        b.currency.clear();
        b.currency_in_row = true;
    } else if (!b.currency.empty() && currency_code(b.currency) != b.currency) {
        read.fail(*table.get("currency"),
                  "currency is '" + b.currency + "'; expected a code of ISO 4217 or \"row\"");
    }
    b.currency_assumed = read.flag(table, "currency_assumed", false);
    b.factor = read.number(table, "factor", 1, 1);
    b.date_role = read.word(table, "date_role", DateRole::declared, date_role_from, date_role_count);
    b.date_order = static_cast<DateOrder>(read.listed(table, "date_order", order_words));
    b.month_in = read.text(table, "month_in");
    b.number_style = static_cast<NumberStyle>(read.listed(table, "number_style", style_words));
    b.unit = read.text(table, "unit");
    b.with_address = read.flag(table, "with_address", false);
    b.fills = read.flag(table, "fills", true);
    return b;
}

Inferred read_inferred(const Reader& read, const toml::table& table, std::string_view key) {
    Inferred out;
    out.value = read.text(table, key);
    if (out.value.empty()) return out;
    out.certainty =
        read.word(table, std::string(key) + "_certainty", Certainty::stated, certainty_from, certainty_count);
    return out;
}

toml::table parsed(std::string_view text, const std::string& place) {
    try {
        return toml::parse(text, place);
    } catch (const toml::parse_error& error) {
        throw Error(
            ErrorKind::bad_input,
            place + ":" + std::to_string(error.source().begin.line) + ": " + std::string(error.description()),
            "a layout file is TOML: key = \"value\", one [[column]] block a column");
    }
}

void read_columns(const Reader& read, const toml::table& table, Layout& layout) {
    const toml::node* node = table.get("column");
    if (node == nullptr) return;
    const toml::array* list = node->as_array();
    if (list == nullptr) read.fail(*node, "column is to be blocks of [[column]]");
    for (const toml::node& item : *list) {
        const toml::table* block = item.as_table();
        if (block == nullptr) read.fail(item, "column is to be blocks of [[column]]");
        layout.columns.push_back(
            read_column(read, *block, static_cast<std::uint32_t>(layout.columns.size())));
    }
}

}  // namespace

std::string to_toml(const Layout& layout) {
    std::string out;
    for (const std::string& note : layout.notes) out += comment("note: " + note);
    if (!layout.name.empty()) out += line("name", quoted(layout.name));
    if (!layout.sheet.empty()) out += line("sheet", quoted(layout.sheet));
    out += line("header_row", std::to_string(layout.header_row + 1));
    out += line("header_rows", std::to_string(layout.header_rows));
    if (!layout.grain_evidence.empty()) out += comment(layout.grain_evidence);
    out += line("grain", quoted(to_string(layout.grain)));
    write_inferred("reporter", layout.reporter, out);
    write_inferred("direction", layout.direction, out);
    for (const ColumnBinding& b : layout.columns) write_column(b, out);
    return out;
}

Layout layout_from_toml(std::string_view text, const std::string& place) {
    const toml::table table = parsed(text, place);
    const Reader read{place};
    read.check_keys(table, top_keys);
    Layout layout;
    layout.name = read.text(table, "name");
    layout.sheet = read.text(table, "sheet");
    layout.header_row = static_cast<std::uint32_t>(read.number(table, "header_row", 1, 1) - 1);
    layout.header_rows = static_cast<std::uint32_t>(read.number(table, "header_rows", 1, 0));
    layout.grain = read.word(table, "grain", Grain::unknown, grain_from, grain_count);
    layout.reporter = read_inferred(read, table, "reporter");
    layout.direction = read_inferred(read, table, "direction");
    const bool way = layout.direction.value.empty() || direction_from(layout.direction.value);
    if (!way)
        read.fail(*table.get("direction"),
                  "direction is '" + layout.direction.value + "'; expected import, export or transit");
    if (!layout.reporter.value.empty() && country_code(layout.reporter.value) != layout.reporter.value) {
        read.fail(*table.get("reporter"), "reporter is '" + layout.reporter.value +
                                              "'; expected a code of ISO 3166-1 such as \"KZ\"");
    }
    read_columns(read, table, layout);
    return layout;
}

}  // namespace waybill
