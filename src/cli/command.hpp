// SPDX-License-Identifier: Apache-2.0
#pragma once

// A command: a name, a line about it, what it takes, what it does. The table is in commands.hpp.

#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.hpp"
#include "cli/console.hpp"

namespace waybill {

struct Command {
    std::string_view name;
    std::string_view summary;
    std::vector<ArgumentSpec> (*arguments)(std::string_view name);
    int (*run)(std::string_view name, const std::vector<std::string>& words, Console& console);
    /// Ctrl-C is heard by the work, which stops at its next safe point; elsewhere it ends the program at
    /// once.
    bool stops_safely = false;
};

/// The options that `words` stand for. Opens no file. Errors: usage.
template <class Options>
[[nodiscard]] Options parse(std::string_view command, void (*declare)(Arguments&, Options&),
                            const std::vector<std::string>& words) {
    Options options;
    Arguments arguments(command);
    declare(arguments, options);
    arguments.parse(words);
    return options;
}

namespace detail {

template <class Options>
std::vector<ArgumentSpec> specs_of(std::string_view command, void (*declare)(Arguments&, Options&)) {
    Options options;
    Arguments arguments(command);
    declare(arguments, options);
    return arguments.specs();
}

}  // namespace detail

/// A command from its two functions: `declare(Arguments&, Options&)` and `run(const Options&, Console&)`.
template <auto declare, auto run>
constexpr Command command(std::string_view name, std::string_view summary) {
    return {name, summary, [](std::string_view named) { return detail::specs_of(named, declare); },
            [](std::string_view named, const std::vector<std::string>& words, Console& console) {
                return run(parse(named, declare, words), console);
            }};
}

/// The same, for work that hears Ctrl-C.
template <auto declare, auto run>
constexpr Command long_command(std::string_view name, std::string_view summary) {
    Command made = command<declare, run>(name, summary);
    made.stops_safely = true;
    return made;
}

}  // namespace waybill
