// SPDX-License-Identifier: Apache-2.0
#include "engine/case_toml.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <filesystem>

#include "core/day.hpp"
#include "core/error.hpp"
#include "engine/input_paths.hpp"

namespace waybill {
namespace {

class CaseReader {
  public:
    CaseReader(std::string path, const toml::table& table)
        : path_(std::move(path)), folder_(std::filesystem::path(path_).parent_path()), table_(table) {}

    CaseDeclaration read() {
        only(table_, {"title", "destination", "origin", "since", "until", "goods", "hs", "currency",
                      "records", "rates", "lists", "register", "statistics", "reports"});
        CaseDeclaration made;
        made.title = text(table_, "title");
        made.destination = countries("destination");
        made.origin = countries("origin");
        made.since = day(table_, "since");
        made.until = day(table_, "until");
        made.goods = text(table_, "goods");
        made.hs = texts("hs");
        made.currency = text(table_, "currency");
        for (const toml::table* entry :
             entries("records", {"path", "layout", "reporter", "direction", "currency", "coverage",
                                 "coverage_since", "coverage_until", "coverage_procedures"})) {
            made.records.push_back({joined(required(*entry, "path")), joined(text(*entry, "layout")),
                                    country(*entry, "reporter"),
                                    one_of(*entry, "direction", {"import", "export", "transit"}),
                                    text(*entry, "currency"), coverage(*entry)});
        }
        for (const toml::table* entry : entries("rates", {"path", "in_currency"})) {
            made.rates.push_back({joined(required(*entry, "path")), text(*entry, "in_currency")});
        }
        made.lists = paths("lists");
        made.registers = paths("register");
        made.statistics = paths("statistics");
        made.reports = paths("reports");
        if (made.records.empty()) {
            throw Error(ErrorKind::bad_input, path_ + ": names no records",
                        "add [[records]] with path = \"customs/*.xlsx\"");
        }
        return made;
    }

  private:
    [[noreturn]] void fail(const toml::node& node, const std::string& found_and_expected) const {
        throw Error(ErrorKind::bad_input,
                    fmt::format("{}:{}: {}", path_, node.source().begin.line, found_and_expected),
                    "docs/formats.md describes the keys of a case.toml");
    }

    void only(const toml::table& table, std::initializer_list<std::string_view> known) const {
        for (const auto& [key, node] : table) {
            if (std::find(known.begin(), known.end(), key.str()) == known.end()) {
                fail(node, fmt::format("'{}' is no key here; one of {} is expected", key.str(),
                                       fmt::join(known, ", ")));
            }
        }
    }

    std::string text(const toml::table& table, std::string_view key) const {
        const toml::node* node = table.get(key);
        if (node == nullptr) return {};
        if (!node->is_string()) fail(*node, fmt::format("{} is no text; {} = \"...\" is expected", key, key));
        return node->value<std::string>().value_or("");
    }

    std::string required(const toml::table& table, std::string_view key) const {
        std::string value = text(table, key);
        if (value.empty()) fail(table, fmt::format("{} is missing", key));
        return value;
    }

    std::string one_of(const toml::table& table, std::string_view key,
                       std::initializer_list<std::string_view> words) const {
        std::string value = text(table, key);
        if (!value.empty() && std::find(words.begin(), words.end(), value) == words.end()) {
            fail(*table.get(key),
                 fmt::format("{} is '{}'; one of {} is expected", key, value, fmt::join(words, ", ")));
        }
        return value;
    }

    std::string country(const toml::table& table, std::string_view key) const {
        std::string value = text(table, key);
        if (!value.empty() && !is_country_code(value)) {
            fail(*table.get(key),
                 fmt::format("{} is '{}'; an ISO 3166-1 code is expected, such as \"KZ\"", key, value));
        }
        return value;
    }

    StatedCoverage coverage(const toml::table& entry) const {
        const auto to_day = [](const std::string& text) -> std::optional<Day> {
            if (const auto read = parse_iso_day(text)) return read->day;
            return std::nullopt;
        };
        StatedCoverage stated{one_of(entry, "coverage", {"complete", "partial"}),
                              to_day(day(entry, "coverage_since")), to_day(day(entry, "coverage_until")),
                              text(entry, "coverage_procedures")};
        if (stated.since && stated.until && *stated.until < *stated.since) {
            fail(*entry.get("coverage_until"), "coverage_until is before coverage_since");
        }
        return stated;
    }

    static bool is_country_code(std::string_view code) {
        return code.size() == 2 &&
               std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    }

    std::vector<std::string> texts(std::string_view key) const {
        std::vector<std::string> list;
        const toml::node* node = table_.get(key);
        if (node == nullptr) return list;
        if (node->is_string()) return {*node->value<std::string>()};
        if (!node->is_array()) fail(*node, fmt::format("{} is no list of texts", key));
        for (const toml::node& item : *node->as_array()) {
            if (!item.is_string()) fail(item, fmt::format("{} holds something that is no text", key));
            list.push_back(*item.value<std::string>());
        }
        return list;
    }

    std::vector<std::string> countries(std::string_view key) const {
        std::vector<std::string> list = texts(key);
        for (const std::string& code : list) {
            if (!is_country_code(code)) {
                fail(*table_.get(key),
                     fmt::format("{} is '{}'; ISO 3166-1 codes are expected, such as [\"RU\"]", key, code));
            }
        }
        return list;
    }

    std::string day(const toml::table& table, std::string_view key) const {
        const toml::node* node = table.get(key);
        if (node == nullptr) return {};
        std::string text;
        if (const auto date = node->value<toml::date>()) {
            text = fmt::format("{:04}-{:02}-{:02}", date->year, date->month, date->day);
        } else {
            text = node->value<std::string>().value_or("");
        }
        const auto read = parse_iso_day(text);
        if (!read || read->precision != DayPrecision::day)
            fail(*node, fmt::format("{} is no day; {} = 2022-02-24 is expected", key, key));
        return text;
    }

    std::vector<const toml::table*> entries(std::string_view key,
                                            std::initializer_list<std::string_view> known) const {
        std::vector<const toml::table*> list;
        const toml::node* node = table_.get(key);
        if (node == nullptr) return list;
        if (!node->is_array_of_tables())
            fail(*node, fmt::format("{} is expected as [[{}]] with keys below it", key, key));
        for (const toml::node& item : *node->as_array()) {
            only(*item.as_table(), known);
            list.push_back(item.as_table());
        }
        return list;
    }

    // Lists, registers, statistics and reports: their other keys belong to the steps that read them.
    std::vector<std::string> paths(std::string_view key) const {
        std::vector<std::string> list;
        const toml::node* node = table_.get(key);
        if (node == nullptr) return list;
        if (!node->is_array_of_tables())
            fail(*node, fmt::format("{} is expected as [[{}]] with keys below it", key, key));
        for (const toml::node& item : *node->as_array())
            list.push_back(joined(required(*item.as_table(), "path")));
        return list;
    }

    std::string joined(const std::string& path) const {
        if (path.empty() || path == "-" || path.front() == '/') return path;
        return (folder_ / path).lexically_normal().string();
    }

    std::string path_;
    std::filesystem::path folder_;
    const toml::table& table_;
};

}  // namespace

CaseDeclaration read_case_toml(const std::string& path) {
    const std::string text = file_text(path);
    toml::table table;
    try {
        table = toml::parse(text, path);
    } catch (const toml::parse_error& error) {
        throw Error(ErrorKind::bad_input,
                    fmt::format("{}:{}: {}", path, error.source().begin.line, error.description()),
                    "a case.toml is TOML 1.0: texts in quotes, dates bare (since = 2022-02-24)");
    }
    return CaseReader(path, table).read();
}

}  // namespace waybill
