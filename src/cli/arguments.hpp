// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a command takes on its line: declared once, from which come parsing, help and completions.
// See docs/decisions/ for why this is no library. Tested by tests/cli/arguments_test.cpp.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waybill {

/// One operand ("CASE") or option ("--layout FILE").
struct ArgumentSpec {
    std::string name = {};        ///< "CASE", "--layout"
    std::string short_name = {};  ///< "-q", or empty
    std::string value = {};       ///< what an option takes: "FILE"; empty for flags and operands
    std::string help = {};
    std::vector<std::string> choices = {};  ///< the only values there are; empty: any
    bool required = false;                  ///< operands only
    bool many = false;  ///< operands: takes all that are left; options: may be given again
    [[nodiscard]] bool operand() const { return !name.starts_with('-'); }
};

/// Binds operands and options to variables, which must outlive parse().
///
/// The line: options and operands in any order; `--name value` or `--name=value`; `--` ends the options; `-`
/// is an operand. A word that begins with `-` and cannot be the name of an option (an SQL comment) is an
/// operand. Lists are given by repeating the option or by commas.
class Arguments {
  public:
    /// `command` stands in errors: "ingest".
    explicit Arguments(std::string_view command) : command_(command) {}

    // Operands, in order; those that may be missing come last.
    void operand(std::string name, std::string& into, std::string help);
    void optional_operand(std::string name, std::string& into, std::string help);
    void operands(std::string name, std::vector<std::string>& into, std::string help);  ///< one or more

    // Options. `names` is "--layout" or "-q,--quiet"; `value` says what it takes.
    void option(std::string_view names, std::string value, std::string& into, std::string help);
    void option(std::string_view names, std::string value, std::uint64_t& into, std::string help);
    void required_option(std::string_view names, std::string value, std::string& into, std::string help);
    void list(std::string_view names, std::string value, std::vector<std::string>& into, std::string help);
    void flag(std::string_view names, bool& into, std::string help);
    /// The text is checked and kept by `take`, which throws what is wrong with it as an Error.
    void checked(std::string_view names, std::string value, std::function<void(const std::string&)> take,
                 std::string help);
    /// The same for each item of a list.
    void checked_list(std::string_view names, std::string value, std::function<void(const std::string&)> take,
                      std::string help);
    /// One of some words, each standing for a value of `into`.
    template <class T>
    void choice(std::string_view names, const std::vector<std::pair<std::string, T>>& choices, T& into,
                std::string help) {
        std::vector<std::string> words;
        for (const auto& [word, value] : choices) words.push_back(word);
        add_choice(
            names, std::move(words), [choices, &into](std::size_t at) { into = choices[at].second; },
            std::move(help));
    }

    template <class T>
    void choice_operand(std::string name, const std::vector<std::pair<std::string, T>>& choices, T& into,
                        std::string help) {
        choice(name, choices, into, std::move(help));
        specs_.back().value.clear();
        specs_.back().required = true;
    }

    /// Words that completions offer for what was declared last; others are accepted too.
    void offer(std::vector<std::string> words) { specs_.back().choices = std::move(words); }

    /// Errors: usage, with the word that is wrong and the nearest that is right.
    void parse(const std::vector<std::string>& words);

    [[nodiscard]] const std::vector<ArgumentSpec>& specs() const { return specs_; }

  private:
    struct Parsing;
    using Take = std::function<void(const std::string&)>;
    void add(std::string_view names, ArgumentSpec spec, Take take);
    void add_choice(std::string_view names, std::vector<std::string> words,
                    std::function<void(std::size_t)> take, std::string help);
    [[nodiscard]] std::size_t find(std::string_view name) const;
    void take_option(Parsing& parsing);
    void take_operand(Parsing& parsing, const std::string& word);

    std::string command_;
    std::vector<ArgumentSpec> specs_;
    std::vector<Take> takes_;  // per spec
};

/// "CASE", "PATH...", "[--layout FILE]", "[--strict]": one each, in order.
[[nodiscard]] std::vector<std::string> synopsis(const std::vector<ArgumentSpec>& specs);

}  // namespace waybill
