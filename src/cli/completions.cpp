// SPDX-License-Identifier: Apache-2.0
#include "cli/completions.hpp"

#include <fmt/format.h>

#include <ostream>

#include "cli/commands.hpp"

namespace waybill {
namespace {

std::string joined(const std::vector<std::string>& words) {
    return fmt::format("{}", fmt::join(words, " "));
}

std::string option_names(const std::vector<ArgumentSpec>& specs) {
    std::vector<std::string> names;
    for (const auto& spec : specs) {
        if (!spec.operand()) names.push_back(spec.name);
    }
    names.emplace_back("--help");
    return joined(names);
}

// Bash: options after `-`, the words of a choice after its option, names of commands in first place, and file
// names everywhere else.
std::string bash_script() {
    std::string script =
        "# Completions of waybill for bash: source this file, or put it into bash_completion.d/.\n"
        "_waybill() {\n"
        "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} "
        "command=${COMP_WORDS[1]}\n"
        "    COMPREPLY=()\n"
        "    if [[ $COMP_CWORD -eq 1 ]]; then\n";
    script += fmt::format("        COMPREPLY=($(compgen -W \"{} --version --help\" -- \"$word\"))\n",
                          joined(command_names()));
    script += "        return\n    fi\n    case $command,$before in\n";
    for (const auto& command : all_commands()) {
        for (const auto& spec : command.arguments(command.name)) {
            if (spec.choices.empty()) continue;
            script +=
                fmt::format("        {},{}) COMPREPLY=($(compgen -W \"{}\" -- \"$word\")); return ;;\n",
                            command.name, spec.operand() ? command.name : spec.name, joined(spec.choices));
        }
    }
    script += "    esac\n    [[ $word == -* ]] || return\n    case $command in\n";
    for (const auto& command : all_commands())
        script += fmt::format("        {}) COMPREPLY=($(compgen -W \"{}\" -- \"$word\")) ;;\n", command.name,
                              option_names(command.arguments(command.name)));
    return script + "    esac\n}\ncomplete -o default -F _waybill waybill\n";
}

// What zsh and fish take between single quotes, and what zsh reads in a description.
std::string quoted_text(std::string_view text, std::string_view escaped) {
    std::string quoted;
    for (const char c : text) {
        if (c == '\'')
            quoted += "'\\''";
        else if (escaped.find(c) != std::string_view::npos)
            quoted += std::string("\\") + c;
        else
            quoted += c;
    }
    return quoted;
}

bool takes_file(const ArgumentSpec& spec) {
    const std::string& kind = spec.operand() ? spec.name : spec.value;
    return kind == "FILE" || kind == "PATH" || kind.starts_with("CASE");
}

std::string zsh_argument(const ArgumentSpec& spec) {
    const std::string help = quoted_text(spec.help, "[]:\\");
    const std::string action =
        spec.choices.empty() ? (takes_file(spec) ? "_files" : " ") : "(" + joined(spec.choices) + ")";
    if (spec.operand()) return fmt::format("'{}:{}:{}'", spec.many ? "*" : "", help, action);
    const std::string value =
        spec.value.empty() ? "" : fmt::format(":{}:{}", quoted_text(spec.value, ":\\"), action);
    return fmt::format("'{}{}[{}]{}'", spec.many ? "*" : "", spec.name, help, value);
}

std::string zsh_script() {
    std::string script =
        "#compdef waybill\n"
        "# Completions of waybill for zsh: put this file, named _waybill, into a folder of $fpath.\n"
        "_waybill() {\n    if (( CURRENT == 2 )); then\n        local -a commands=(\n";
    for (const auto& command : all_commands())
        script += fmt::format("            '{}:{}'\n", command.name, quoted_text(command.summary, ":\\"));
    script +=
        "        )\n        _describe command commands\n        return\n    fi\n"
        "    local command=$words[2]\n    shift words\n    (( CURRENT-- ))\n    case $command in\n";
    for (const auto& command : all_commands()) {
        script += fmt::format("        {})\n            _arguments", command.name);
        for (const auto& spec : command.arguments(command.name))
            script += " \\\n                " + zsh_argument(spec);
        script += " \\\n                '--help[explain the command]' ;;\n";
    }
    return script + "    esac\n}\n_waybill \"$@\"\n";
}

std::string fish_script() {
    std::string script =
        "# Completions of waybill for fish: put this file, named waybill.fish, into "
        "~/.config/fish/completions.\n";
    for (const auto& command : all_commands())
        script += fmt::format("complete -c waybill -n __fish_use_subcommand -f -a {} -d '{}'\n", command.name,
                              quoted_text(command.summary, "\\"));
    for (const auto& command : all_commands()) {
        for (const auto& spec : command.arguments(command.name)) {
            const std::string when =
                fmt::format("complete -c waybill -n '__fish_seen_subcommand_from {}'", command.name);
            const std::string words =
                spec.choices.empty() ? "" : fmt::format(" -a '{}'", joined(spec.choices));
            if (spec.operand()) {
                if (!words.empty()) script += when + " -f" + words + "\n";
                continue;
            }
            script += fmt::format("{} -l {}{}{}{} -d '{}'\n", when, spec.name.substr(2),
                                  spec.short_name.empty() ? "" : " -s " + spec.short_name.substr(1),
                                  spec.value.empty() ? ""
                                  : takes_file(spec) ? " -r"
                                                     : " -x",
                                  words, quoted_text(spec.help, "\\"));
        }
    }
    return script;
}

}  // namespace

std::string completion_script(Shell shell) {
    switch (shell) {
        case Shell::zsh:
            return zsh_script();
        case Shell::fish:
            return fish_script();
        case Shell::bash:
            break;
    }
    return bash_script();
}

void declare_completions(Arguments& arguments, CompletionsOptions& options) {
    arguments.choice_operand<Shell>("SHELL",
                                    {{"bash", Shell::bash}, {"zsh", Shell::zsh}, {"fish", Shell::fish}},
                                    options.shell, "bash, zsh or fish");
}

int run_completions(const CompletionsOptions& options, Console& console) {
    console.out << completion_script(options.shell);
    return 0;
}

}  // namespace waybill
