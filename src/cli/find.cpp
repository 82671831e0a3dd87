// SPDX-License-Identifier: Apache-2.0
#include "cli/find.hpp"

#include <fmt/format.h>

#include <limits>

#include "cli/common_options.hpp"

namespace waybill {

void declare_find(Arguments& arguments, FindOptions& options) {
    declare_case(arguments, options.case_path);
    arguments.operand("TEXT", options.text, "what to look for in names and descriptions, in any script");
    arguments.option("--limit", "N", options.limit, "at most so many hits, 0 for all; default: 50");
    declare_format(arguments, options.format);
    declare_engine(arguments, options.engine);
}

int run_find(const FindOptions& options, Console& console) {
    Engine engine = open_to_read(options.case_path, options.engine);
    const std::uint64_t limit =
        options.limit == 0 ? std::numeric_limits<std::uint32_t>::max() : options.limit;
    print_found(engine.find(options.text, limit), options.limit, options.format, console);
    return 0;
}

void print_found(const FindResult& found, std::uint64_t limit, Format format, Console& console) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& hit : found.hits) rows.push_back({hit.record, hit.column, hit.text, hit.source});
    TableLimits limits;
    limits.rows = 0;
    write_rows(*rows_output(format, console, limits), {{"record"}, {"column"}, {"text"}, {"source"}}, rows);
    if (found.truncated)
        print_warning(console,
                      fmt::format("these are the first {}; --limit 0 gives all", counted(limit, "hit")));
}

}  // namespace waybill
