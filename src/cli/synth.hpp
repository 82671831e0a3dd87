// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "engine/engine.hpp"

namespace waybill {

struct SynthArguments {
    std::string folder;
    SynthOptions options;
    TruthForm truth = TruthForm::csv;
    bool json = false;
    bool quiet = false;
    bool verbose = false;
};
void declare_synth(Arguments& arguments, SynthArguments& options);
int run_synth(const SynthArguments& options, Console& console);

/// "12.5" (per cent) as parts of a million. Errors: usage, naming `option`, beyond 0 to `most` per cent.
[[nodiscard]] std::uint32_t parse_percent(const std::string& option, const std::string& text, unsigned most);

}  // namespace waybill
