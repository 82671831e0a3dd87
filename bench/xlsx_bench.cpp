// SPDX-License-Identifier: Apache-2.0

// Reading XLSX sheets of 20 columns (names in three scripts, codes, decimals, days), with the text of cells
// inside the sheet ("inline") or shared, as spreadsheet programs write it. The peer is openpyxl in read-only
// mode, run by python3 (or $WAYBILL_BENCH_PYTHON) on the same file; it must find the same rows and the same
// text in every cell. Without it the peer is left out, and that is said. Both
// run on one thread, and rows a second are of CPU time. Peak memory is of the reading alone.

#include <benchmark/benchmark.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xlsxwriter.h>
#include <zlib.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <random>
#include <string>

#include "ingest/rows.hpp"

namespace {

using namespace waybill;

constexpr int columns = 20;

void write_row(lxw_worksheet* sheet, lxw_row_t row, std::mt19937& random, lxw_format* day) {
    static const char* words[] = {"Nordhaven", "Щукин", "厦门", "Приборы", "Ltd", "ООО", "Trading", "Vega"};
    for (lxw_col_t column = 0; column < columns; ++column) {
        if (column % 10 == 0) {
            worksheet_write_number(sheet, row, column, static_cast<double>(44000 + random() % 1000), day);
        } else if (column % 10 < 4) {
            worksheet_write_number(sheet, row, column, static_cast<double>(random() % 10'000'000), nullptr);
        } else if (column % 10 < 6) {
            worksheet_write_number(sheet, row, column, static_cast<double>(random() % 10'000'000) / 100,
                                   nullptr);
        } else {
            const std::string name = std::string(words[random() % 8]) + ' ' + words[random() % 8] + ' ' +
                                     std::to_string(random() % 3000);
            worksheet_write_string(sheet, row, column, name.c_str(), nullptr);
        }
    }
}

void write_book(const std::string& path, std::int64_t rows, bool shared) {
    lxw_workbook_options options{};
    options.constant_memory = shared ? LXW_FALSE : LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(path.c_str(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    lxw_format* day = workbook_add_format(book);
    format_set_num_format(day, "dd.mm.yyyy");
    std::mt19937 random(42);
    for (std::int64_t row = 0; row < rows; ++row) write_row(sheet, static_cast<lxw_row_t>(row), random, day);
    workbook_close(book);
}

/// In a process of its own, so that its memory does not count.
std::string make_book(std::int64_t rows, bool shared) {
    const auto path = std::filesystem::temp_directory_path() /
                      (std::to_string(rows) + (shared ? "-shared.xlsx" : "-inline.xlsx"));
    const pid_t child = fork();
    if (child == 0) {
        write_book(path, rows, shared);
        _exit(0);
    }
    waitpid(child, nullptr, 0);
    return path;
}

struct Read {
    std::uint64_t rows = 0;
    unsigned long crc = 0;
};

Read read_all(const std::string& path, bool with_crc) {
    Read read;
    RowBlock block;
    std::string line;
    const auto reader = open_rows(path);
    while (reader->next(block)) {
        read.rows += block.rows();
        for (std::size_t row = 0; with_crc && row < block.rows(); ++row) {
            line.clear();
            for (std::size_t column = 0; column < columns; ++column) {
                if (column > 0) line += '\t';
                line += block.cell(row, column);
            }
            line += '\n';
            read.crc =
                crc32(read.crc, reinterpret_cast<const Bytef*>(line.data()), static_cast<uInt>(line.size()));
        }
    }
    return read;
}

struct Peer {
    Read read;
    double seconds = 0;
    double peak_kib = 0;
};

std::optional<Peer> run_peer(const std::string& path) {
    const char* python = std::getenv("WAYBILL_BENCH_PYTHON");
    const std::string script = std::string(WAYBILL_BENCH_SOURCES) + "/xlsx_openpyxl.py";
    const std::string command =
        std::string(python != nullptr ? python : "python3") + " '" + script + "' '" + path + "'";
    FILE* pipe = popen(command.c_str(), "r");
    Peer peer;
    const int got =
        std::fscanf(pipe, "%lu %lu %lf %lf", &peer.read.rows, &peer.read.crc, &peer.seconds, &peer.peak_kib);
    pclose(pipe);
    return got == 4 ? std::optional(peer) : std::nullopt;
}

/// Peak resident memory in MiB since the last call of forget_peak().
double peak_mib() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word == "VmHWM:" && status >> word) return std::stod(word) / 1024;
    }
    return 0;
}
void forget_peak() {
    std::ofstream("/proc/self/clear_refs") << '5';
}

void BM_Xlsx(benchmark::State& state) {
    static std::map<std::pair<std::int64_t, bool>, std::pair<std::string, std::optional<Peer>>> books;
    const auto key = std::pair(state.range(0), state.range(1) != 0);
    if (!books.contains(key)) {
        const std::string path = make_book(key.first, key.second);
        books[key] = {path, run_peer(path)};
    }
    const auto& [path, peer] = books[key];
    const Read ours = read_all(path, true);
    if (ours.rows != static_cast<std::uint64_t>(key.first)) return state.SkipWithError("rows were lost");
    if (peer && (peer->read.rows != ours.rows || peer->read.crc != ours.crc))
        return state.SkipWithError("openpyxl reads other cells");

    forget_peak();
    for (auto _ : state) {
        if (read_all(path, false).rows != ours.rows) return state.SkipWithError("rows were lost");
    }
    state.counters["peak_MiB"] = peak_mib();
    state.counters["rows/s"] =
        benchmark::Counter(static_cast<double>(ours.rows), benchmark::Counter::kIsIterationInvariantRate);
    if (peer) {
        state.counters["openpyxl_rows/s"] = static_cast<double>(ours.rows) / peer->seconds;
        state.counters["openpyxl_s"] = peer->seconds;
        state.counters["openpyxl_MiB"] = peer->peak_kib / 1024;
    } else {
        state.SetLabel("openpyxl is not here");
    }
}
BENCHMARK(BM_Xlsx)
    ->ArgNames({"rows", "shared"})
    ->Args({20'000, 0})
    ->Args({200'000, 0})
    ->Args({200'000, 1})
    ->Unit(benchmark::kMillisecond);

}  // namespace
