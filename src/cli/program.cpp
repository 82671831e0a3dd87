// SPDX-License-Identifier: Apache-2.0
#include "cli/program.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <new>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/nearest.hpp"
#include "core/error.hpp"

namespace waybill {
namespace {

constexpr int failed = 1;
constexpr int wrong_line = 2;

int exit_code(ErrorKind kind) {
    for (const auto& exit : exits) {
        if (exit.kind == kind) return exit.code;
    }
    return failed;
}

bool asks_for_help(const std::vector<std::string>& words) {
    const auto end = std::find(words.begin(), words.end(), "--");
    return std::any_of(words.begin(), end, [](const auto& word) { return word == "--help" || word == "-h"; });
}

int dispatch(const std::vector<std::string>& words, Console& console) {
    if (words.empty()) {
        print_overview(console.err);
        return wrong_line;
    }
    const std::string& first = words.front();
    if (first == "--version" || first == "-V" || first == "version") {
        console.out << "waybill " << WAYBILL_VERSION << '\n';
        return 0;
    }
    if (first == "--help" || first == "-h") {
        print_overview(console.out);
        return 0;
    }
    const Command* command = find_command(first);
    if (command == nullptr)
        throw Error(
            ErrorKind::usage,
            fmt::format("waybill has no command '{}'{}", first, nearest_clause(first, command_names())),
            "waybill help");
    const std::vector<std::string> rest(words.begin() + 1, words.end());
    if (asks_for_help(rest)) {
        print_help(*command, console.out);
        return 0;
    }
    return command->run(command->name, rest, console);
}

}  // namespace

const Command* command_of(const std::vector<std::string>& words) {
    return words.empty() ? nullptr : find_command(words.front());
}

int run_program(const std::vector<std::string>& words, Console& console) noexcept {
    return run_guarded([&] { return dispatch(words, console); }, console);
}

int run_guarded(const std::function<int()>& work, Console& console) noexcept {
    constexpr const char* report = "please report it, with the command line and `waybill --version`";
    try {
        return work();
    } catch (const Error& error) {
        print_error(console, error.what(), error.hint());
        return exit_code(error.kind());
    } catch (const std::bad_alloc&) {
        print_error(console, "the machine has not enough memory for this",
                    "try a smaller --memory or --threads 1");
    } catch (const std::exception& error) {
        print_error(console, fmt::format("this is a bug in Waybill: {}", error.what()), report);
    } catch (...) {
        print_error(console, "this is a bug in Waybill: an exception without a text", report);
    }
    return failed;
}

}  // namespace waybill
