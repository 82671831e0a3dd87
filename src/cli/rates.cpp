// SPDX-License-Identifier: Apache-2.0
#include "cli/rates.hpp"

#include <ostream>

#include "cli/common_options.hpp"
#include "cli/terminal_text.hpp"

namespace waybill {

void declare_rates(Arguments& arguments, RatesOptions& options) {
    declare_case(arguments, options.case_path);
    arguments.operands("PATH", options.paths, "files of exchange rates, folders, or quoted globs");
    declare_currency(arguments, "--in-currency", options.in_currency,
                     "what the rates are in, where the files do not say it; default: found");
    declare_engine(arguments, options.engine);
}

int run_rates(const RatesOptions& options, Console& console) {
    Engine engine = Engine::open(options.case_path, options.engine);
    for (const auto& path : options.paths) {
        const std::uint64_t rates = engine.read_rates(path, options.in_currency);
        console.out << counted(rates, "rate") << " from " << printable(path) << '\n';
    }
    return 0;
}

}  // namespace waybill
