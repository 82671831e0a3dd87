// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"

#include <array>

#include "cli/completions.hpp"
#include "cli/export.hpp"
#include "cli/figures.hpp"
#include "cli/find.hpp"
#include "cli/help.hpp"
#include "cli/ingest.hpp"
#include "cli/init.hpp"
#include "cli/investigate.hpp"
#include "cli/layouts.hpp"
#include "cli/query.hpp"
#include "cli/rates.hpp"
#include "cli/score.hpp"
#include "cli/show.hpp"
#include "cli/synth.hpp"

namespace waybill {
namespace {

constexpr std::array commands{
    long_command<declare_investigate, run_investigate>("investigate",
                                                       "carry out a case.toml from start to summary"),
    command<declare_init, run_init>("init", "make an empty case"),
    long_command<declare_ingest, run_ingest>("ingest", "read shipment records into a case"),
    command<declare_rates, run_rates>("rates", "read exchange rates into a case"),
    command<declare_layouts, run_layouts>("layouts", "show how the columns of a file are understood"),
    command<declare_figures, run_figures>("figures", "count records, companies and values"),
    command<declare_find, run_find>("find", "find a text in names and descriptions"),
    command<declare_show, run_show>("show", "show a record, reject, source, party or figure"),
    command<declare_query, run_query>("query", "answer an SQL statement from a case"),
    command<declare_export, run_export>("export", "write a table or a SELECT to a file"),
    command<declare_synth, run_synth>("synth", "make an artificial world with its truth"),
    command<declare_score, run_score>("score", "hold a case against a known truth"),
    command<declare_completions, run_completions>("completions", "print completions for a shell"),
    command<declare_help, run_help>("help", "explain the commands"),
};

}  // namespace

std::span<const Command> all_commands() {
    return commands;
}

const Command* find_command(std::string_view name) {
    for (const auto& command : commands) {
        if (command.name == name) return &command;
    }
    return nullptr;
}

std::vector<std::string> command_names() {
    std::vector<std::string> names;
    for (const auto& command : commands) names.emplace_back(command.name);
    return names;
}

}  // namespace waybill
