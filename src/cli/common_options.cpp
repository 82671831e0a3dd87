// SPDX-License-Identifier: Apache-2.0
#include "cli/common_options.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>

#include "core/error.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

struct SizeUnit {
    std::string_view name;
    double bytes;
};

constexpr std::array size_units{
    SizeUnit{"", 1},
    SizeUnit{"B", 1},
    SizeUnit{"K", 1024.0},
    SizeUnit{"KB", 1e3},
    SizeUnit{"KiB", 1024.0},
    SizeUnit{"M", 1024.0 * 1024},
    SizeUnit{"MB", 1e6},
    SizeUnit{"MiB", 1024.0 * 1024},
    SizeUnit{"G", 1024.0 * 1024 * 1024},
    SizeUnit{"GB", 1e9},
    SizeUnit{"GiB", 1024.0 * 1024 * 1024},
};

constexpr unsigned most_threads = 1024;  // more has no use on any machine, and is a slip

// A word for what is hard to type on a line.
std::string delimiter_of(const std::string& word) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> words{
        {{"tab", "\t"}, {"\\t", "\t"}, {"comma", ","}, {"semicolon", ";"}, {"pipe", "|"}, {"space", " "}}};
    for (const auto& [name, delimiter] : words) {
        if (word == name) return std::string(delimiter);
    }
    if (word.size() != 1)
        throw Error(ErrorKind::usage,
                    fmt::format("--delimiter is '{}' (expected one character, or tab, comma, "
                                "semicolon, pipe, space)",
                                word));
    return word;
}

}  // namespace

Engine open_to_read(const std::string& case_path, EngineOptions options) {
    options.read_only = true;
    return Engine::open(case_path, options);
}

std::uint64_t parse_size(const std::string& option, const std::string& text) {
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::string_view unit(read.ptr, static_cast<std::size_t>(text.data() + text.size() - read.ptr));
    if (read.ec == std::errc{} && number > 0) {
        for (const auto& known : size_units) {
            if (unit != known.name) continue;
            if (number * known.bytes < 1e18) return static_cast<std::uint64_t>(number * known.bytes);
        }
    }
    throw Error(ErrorKind::usage,
                fmt::format("{} is '{}' (expected a size, like 512MB or 2GiB)", option, text));
}

void declare_case(Arguments& arguments, std::string& path) {
    arguments.operand("CASE", path, "the case file");
}

void declare_format(Arguments& arguments, Format& format) {
    arguments.choice<Format>("--format",
                             {{"table", Format::table}, {"csv", Format::csv}, {"json", Format::json}}, format,
                             "how the answer is written; default: table");
}

void declare_threads(Arguments& arguments, unsigned& threads) {
    arguments.checked(
        "--threads", "N",
        [&threads](const std::string& text) {
            const auto end = text.data() + text.size();
            const auto read = std::from_chars(text.data(), end, threads);
            if (read.ec != std::errc{} || read.ptr != end || threads == 0 || threads > most_threads)
                throw Error(ErrorKind::usage,
                            fmt::format("--threads is '{}' (expected 1 to {})", text, most_threads));
        },
        "threads to use; default: one a core");
}

void declare_engine(Arguments& arguments, EngineOptions& options) {
    declare_threads(arguments, options.threads);
    arguments.checked(
        "--memory", "SIZE",
        [&options](const std::string& text) { options.memory_bytes = parse_size("--memory", text); },
        "memory for the database; default: a quarter of the machine's, at most 4GiB");
}

void declare_currency(Arguments& arguments, const std::string& option, std::string& into,
                      const std::string& help) {
    const auto take = [option, &into](const std::string& text) {
        const auto code = currency_code(text);
        if (!code)
            throw Error(ErrorKind::usage, fmt::format("{} is '{}', which is no currency", option, text),
                        "give a code, like USD");
        into = *code;
    };
    arguments.checked(option, "CODE", take, help);
}

void declare_telling(Arguments& arguments, bool& quiet, bool& verbose) {
    arguments.flag("-q,--quiet", quiet, "no progress");
    arguments.flag("-v,--verbose", verbose, "progress as lines; times and lists in full");
}

void declare_reading(Arguments& arguments, ReadOptions& options) {
    arguments.option("--encoding", "NAME", options.encoding,
                     "the text's encoding (UTF-8, windows-1251, ...); default: found");
    arguments.checked(
        "--delimiter", "CHAR",
        [&options](const std::string& text) { options.delimiter = delimiter_of(text); },
        "what separates the cells of a text file, or tab, comma, semicolon, pipe, space; default: found");
    arguments.option("--quote", "CHAR", options.quote,
                     "what quotes the cells of a text file, or none; default: found");
}

}  // namespace waybill
