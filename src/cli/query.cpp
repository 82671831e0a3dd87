// SPDX-License-Identifier: Apache-2.0
#include "cli/query.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <istream>
#include <iterator>

#include "cli/answer_output.hpp"
#include "cli/common_options.hpp"
#include "core/error.hpp"

namespace waybill {
namespace {

std::string whole(std::istream& in) {
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string read_statement(const QueryOptions& options, Console& console) {
    if (options.sql.empty() == options.sql_file.empty())
        throw Error(
            ErrorKind::usage,
            options.sql.empty()
                ? "there is no SQL to answer (expected it as a word, as - for standard input, or in --file)"
                : "SQL is given both as a word and by --file",
            "waybill query CASE \"SELECT count(*) FROM record\"");
    if (options.sql == "-") return whole(console.in);
    if (!options.sql.empty()) return options.sql;
    std::ifstream file(options.sql_file, std::ios::binary);
    if (!file)
        throw Error(errno == ENOENT ? ErrorKind::not_found : ErrorKind::io,
                    fmt::format("{}: {}", options.sql_file, std::strerror(errno)));
    return whole(file);
}

}  // namespace

void declare_query(Arguments& arguments, QueryOptions& options) {
    declare_case(arguments, options.case_path);
    arguments.optional_operand("SQL", options.sql, "one statement, or - to read it from standard input");
    arguments.option("--file", "FILE", options.sql_file, "read the statement from a file");
    arguments.option(
        "--limit", "N", options.limit,
        "rows of a table shown on a terminal, 0 for all; default: 100. Elsewhere all are written");
    declare_format(arguments, options.format);
    declare_engine(arguments, options.engine);
}

int run_query(const QueryOptions& options, Console& console) {
    const std::string sql = read_statement(options, console);
    Engine engine = open_to_read(options.case_path, options.engine);
    Answer answer = engine.query(sql);
    TableLimits limits;
    limits.rows = options.limit;
    write_answer(answer, *rows_output(options.format, console, limits));
    return 0;
}

}  // namespace waybill
