// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "cli/nearest.hpp"
#include "core/error.hpp"

namespace waybill {
namespace {

[[noreturn]] void refuse(const std::string& command, const std::string& text) {
    throw Error(ErrorKind::usage, text, "waybill help " + command);
}

constexpr std::size_t longest_value = 24;  // choices that are longer are listed in the help text instead

bool is_name_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

// "--layout", "--layout=x", "-q"; neither "-" nor "-- a comment in SQL" nor "-5".
bool looks_like_option(std::string_view word) {
    if (word.size() < 2 || word[0] != '-') return false;
    word.remove_prefix(word[1] == '-' ? 2 : 1);
    if (word.empty() || (word[0] >= '0' && word[0] <= '9')) return false;
    return std::all_of(word.begin(), word.begin() + std::min(word.find('='), word.size()), is_name_letter);
}

std::string listed(const std::vector<std::string>& words) {
    return fmt::format("{}", fmt::join(words, ", "));
}

}  // namespace

struct Arguments::Parsing {
    const std::vector<std::string>& words;
    std::size_t at = 0;
    std::vector<std::size_t> operands;  // places in specs_
    std::size_t operand = 0;
    std::vector<bool> given;
};

void Arguments::add(std::string_view names, ArgumentSpec spec, Take take) {
    const std::size_t comma = names.find(',');
    if (comma != std::string_view::npos) spec.short_name = names.substr(0, comma);
    spec.name = names.substr(comma == std::string_view::npos ? 0 : comma + 1);
    specs_.push_back(std::move(spec));
    takes_.push_back(std::move(take));
}

void Arguments::operand(std::string name, std::string& into, std::string help) {
    add(name, {.help = std::move(help), .required = true}, [&into](const auto& word) { into = word; });
}

void Arguments::optional_operand(std::string name, std::string& into, std::string help) {
    add(name, {.help = std::move(help)}, [&into](const auto& word) { into = word; });
}

void Arguments::operands(std::string name, std::vector<std::string>& into, std::string help) {
    add(name, {.help = std::move(help), .required = true, .many = true},
        [&into](const auto& word) { into.push_back(word); });
}

void Arguments::option(std::string_view names, std::string value, std::string& into, std::string help) {
    add(names, {.value = std::move(value), .help = std::move(help)},
        [&into](const auto& word) { into = word; });
}

void Arguments::option(std::string_view names, std::string value, std::uint64_t& into, std::string help) {
    const std::string name(names.substr(names.find(',') + 1));  // npos + 1: the whole
    checked(
        names, std::move(value),
        [this, name, &into](const std::string& word) {
            const auto end = word.data() + word.size();
            const auto read = std::from_chars(word.data(), end, into);
            if (read.ec == std::errc::result_out_of_range)
                refuse(command_, fmt::format("{} is {}, which is too large", name, word));
            if (read.ec != std::errc{} || read.ptr != end)
                refuse(command_, fmt::format("{} is '{}' (expected a whole number)", name, word));
        },
        std::move(help));
}

void Arguments::required_option(std::string_view names, std::string value, std::string& into,
                                std::string help) {
    option(names, std::move(value), into, std::move(help));
    specs_.back().required = true;
}

void Arguments::list(std::string_view names, std::string value, std::vector<std::string>& into,
                     std::string help) {
    checked_list(
        names, std::move(value), [&into](const auto& word) { into.push_back(word); }, std::move(help));
}

void Arguments::checked_list(std::string_view names, std::string value, Take take, std::string help) {
    add(names, {.value = std::move(value), .help = std::move(help), .many = true},
        [take](const std::string& words) {
            for (std::size_t begin = 0; begin <= words.size();) {
                const std::size_t end = std::min(words.find(',', begin), words.size());
                if (end > begin) take(words.substr(begin, end - begin));
                begin = end + 1;
            }
        });
}

void Arguments::flag(std::string_view names, bool& into, std::string help) {
    add(names, {.help = std::move(help)}, [&into](const auto&) { into = true; });
}

void Arguments::checked(std::string_view names, std::string value, Take take, std::string help) {
    add(names, {.value = std::move(value), .help = std::move(help)}, std::move(take));
}

void Arguments::add_choice(std::string_view names, std::vector<std::string> words,
                           std::function<void(std::size_t)> take, std::string help) {
    const std::string name(names.substr(names.find(',') + 1));  // npos + 1: the whole
    ArgumentSpec spec{
        .value = fmt::format("{}", fmt::join(words, "|")), .help = std::move(help), .choices = words};
    if (spec.value.size() > longest_value) {
        spec.value = "WORD";
        spec.help = fmt::format("{}; one of: {}", spec.help, listed(words));
    }
    add(names, std::move(spec), [this, name, words, take](const std::string& word) {
        const auto found = std::find(words.begin(), words.end(), word);
        if (found == words.end())
            refuse(command_, fmt::format("{} is '{}' (expected one of: {}){}", name, word, listed(words),
                                         nearest_clause(word, words)));
        take(static_cast<std::size_t>(found - words.begin()));
    });
}

std::size_t Arguments::find(std::string_view name) const {
    for (std::size_t i = 0; i < specs_.size(); ++i) {
        if (!specs_[i].operand() && (specs_[i].name == name || specs_[i].short_name == name)) return i;
    }
    return specs_.size();
}

void Arguments::take_option(Parsing& parsing) {
    const std::string& word = parsing.words[parsing.at];
    const std::size_t equals = word.find('=');
    const std::string name = word.substr(0, equals);
    const std::size_t place = find(name);
    if (place == specs_.size()) {
        std::vector<std::string> known;
        for (const auto& spec : specs_) {
            if (!spec.operand()) known.push_back(spec.name);
        }
        refuse(command_, fmt::format("{} has no option '{}'{}", command_, name, nearest_clause(name, known)));
    }
    const ArgumentSpec& spec = specs_[place];
    if (parsing.given[place] && !spec.many && !spec.value.empty())
        refuse(command_, fmt::format("{} is given twice", spec.name));
    parsing.given[place] = true;
    if (spec.value.empty()) {
        if (equals != std::string::npos) refuse(command_, fmt::format("{} takes no value", spec.name));
        takes_[place]({});
    } else if (equals != std::string::npos) {
        takes_[place](word.substr(equals + 1));
    } else {
        const bool last = parsing.at + 1 == parsing.words.size();
        if (last || find(parsing.words[parsing.at + 1]) < specs_.size())
            refuse(command_, fmt::format("{} needs a value: {} {}", name, spec.name, spec.value));
        takes_[place](parsing.words[++parsing.at]);
    }
}

void Arguments::take_operand(Parsing& parsing, const std::string& word) {
    if (parsing.operand == parsing.operands.size())
        refuse(command_,
               fmt::format("'{}' is one word too many (a text of several words goes into quotes)", word));
    const std::size_t place = parsing.operands[parsing.operand];
    takes_[place](word);
    parsing.given[place] = true;
    if (!specs_[place].many) ++parsing.operand;
}

void Arguments::parse(const std::vector<std::string>& words) {
    Parsing parsing{words, 0, {}, 0, std::vector<bool>(specs_.size())};
    for (std::size_t i = 0; i < specs_.size(); ++i) {
        if (specs_[i].operand()) parsing.operands.push_back(i);
    }
    bool options_over = false;
    for (; parsing.at < words.size(); ++parsing.at) {
        const std::string& word = words[parsing.at];
        if (!options_over && word == "--")
            options_over = true;
        else if (!options_over && looks_like_option(word))
            take_option(parsing);
        else
            take_operand(parsing, word);
    }
    for (std::size_t place = 0; place < specs_.size(); ++place) {
        const ArgumentSpec& spec = specs_[place];
        if (spec.required && !parsing.given[place])
            refuse(command_, fmt::format("{} is missing ({})", spec.name, spec.help));
    }
}

std::vector<std::string> synopsis(const std::vector<ArgumentSpec>& specs) {
    std::vector<std::string> parts;
    for (const bool operands : {true, false}) {
        for (const auto& spec : specs) {
            if (spec.operand() != operands) continue;
            const std::string words = spec.value.empty() ? spec.name : spec.name + " " + spec.value;
            const std::string more = spec.many ? "..." : "";
            if (spec.required)
                parts.push_back(words + more);
            else
                parts.push_back(spec.operand() ? "[" + words + more + "]" : "[" + words + "]" + more);
        }
    }
    return parts;
}

}  // namespace waybill
