// SPDX-License-Identifier: Apache-2.0
#include "cli/help.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/nearest.hpp"
#include "cli/terminal_text.hpp"
#include "core/error.hpp"

namespace waybill {
namespace {

// Help is of one width everywhere, so that pages and goldens can quote it.
constexpr std::size_t help_width = 100;

void print_wrapped(std::ostream& out, std::string lead, std::size_t indent, const std::string& text) {
    if (display_width(lead) + 2 > indent) {
        out << lead << '\n';
        lead.clear();
    }
    for (const auto& line : wrapped(text, help_width - indent)) {
        out << lead << std::string(indent - display_width(lead), ' ') << line << '\n';
        lead.clear();
    }
}

// Lines break between the parts, never within one.
void print_usage(std::ostream& out, const Command& command, const std::vector<ArgumentSpec>& specs) {
    std::string line = fmt::format("usage: waybill {}", command.name);
    const std::string indent(line.size(), ' ');
    for (const auto& part : synopsis(specs)) {
        if (line.size() + 1 + part.size() > help_width) {
            out << line << '\n';
            line = indent;
        }
        line += " " + part;
    }
    out << line << '\n';
}

std::string label(const ArgumentSpec& spec) {
    std::string text = spec.operand()            ? "  " + spec.name
                       : spec.short_name.empty() ? "      " + spec.name
                                                 : "  " + spec.short_name + ", " + spec.name;
    if (spec.operand() && spec.many) text += "...";
    if (!spec.value.empty()) text += " " + spec.value;
    return text;
}

}  // namespace

void print_overview(std::ostream& out) {
    out << "waybill " << WAYBILL_VERSION
        << ": how controlled goods reach a sanctioned destination, with the rows behind every figure\n\n"
           "usage: waybill COMMAND ...\n\n";
    std::size_t widest = 0;
    for (const auto& command : all_commands()) widest = std::max(widest, command.name.size());
    for (const auto& command : all_commands())
        out << fmt::format("  {:<{}}  {}\n", command.name, widest, command.summary);
    out << "\n"
           "waybill help COMMAND explains one; waybill --version gives the version.\n"
           "Exit: 0 done, 1 failed, 2 wrong command line.\n";
}

void print_help(const Command& command, std::ostream& out) {
    const auto specs = command.arguments(command.name);
    out << "waybill " << command.name << ": " << command.summary << "\n\n";
    print_usage(out, command, specs);
    std::size_t widest = 0;
    for (const auto& spec : specs) widest = std::max(widest, display_width(label(spec)));
    const std::size_t indent = std::min<std::size_t>(widest + 2, 34);
    for (const bool operands : {true, false}) {
        bool first = true;
        for (const auto& spec : specs) {
            if (spec.operand() != operands) continue;
            if (first) out << '\n';
            first = false;
            print_wrapped(out, label(spec), indent,
                          spec.help + (!operands && spec.many ? "; may be repeated" : ""));
        }
    }
}

void declare_help(Arguments& arguments, HelpOptions& options) {
    arguments.optional_operand("COMMAND", options.topic, "the command to explain");
    arguments.offer(command_names());
}

int run_help(const HelpOptions& options, Console& console) {
    if (options.topic.empty()) {
        print_overview(console.out);
        return 0;
    }
    const Command* command = find_command(options.topic);
    if (command == nullptr)
        throw Error(ErrorKind::usage,
                    fmt::format("waybill has no command '{}'{}", options.topic,
                                nearest_clause(options.topic, command_names())),
                    "waybill help");
    print_help(*command, console.out);
    return 0;
}

}  // namespace waybill
