// SPDX-License-Identifier: Apache-2.0
// Scoring a case of many records against its truth, all sections.
//   waybill_score_bench [ROWS...]      default 1000000; multiples of 2000; case and truth go to TMPDIR and
//   are removed
// The case's tables are made in SQL with a known number of errors of each kind, so that every figure is
// known. Scoring runs in a process of its own, so that peak memory is its own.
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include "core/error.hpp"
#include "engine/engine.hpp"
#include "store/case_file.hpp"

namespace waybill {
namespace {

void replace_all(std::string& text, const std::string& mark, const std::string& by) {
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + by.size()))
        text.replace(at, mark.size(), by);
}

void make_case(const std::string& path, const std::string& truth, std::uint64_t rows) {
    std::ifstream file(WAYBILL_BENCH_SOURCES "/score_bench.sql");
    std::string sql{std::istreambuf_iterator<char>(file), {}};
    replace_all(sql, "{rows}", std::to_string(rows));
    replace_all(sql, "{firms}", std::to_string(rows / 20));
    replace_all(sql, "{truth}", truth);
    Database database = Database::open(path, {.memory_bytes = 3u << 30});
    Connection connection = database.connect();
    create_schema(connection);
    connection.run(sql);
}

bool is(const ScoreReport& report, const std::string& section, const std::string& name, const std::string& of,
        std::uint64_t numerator, std::uint64_t denominator) {
    const std::string wanted = fmt::format("{}/{}", numerator, denominator);
    for (const ScoreSection& scored : report.sections) {
        if (scored.name != section) continue;
        for (const ScoreFigure& figure : scored.figures) {
            if (figure.name != name || figure.of != of) continue;
            const std::string seen = figure.numerator + "/" + figure.denominator;
            if (seen != wanted)
                fmt::print(stderr, "{} {} of {}: {}, expected {}\n", section, name, of, seen, wanted);
            return seen == wanted;
        }
    }
    fmt::print(stderr, "{} {} of {} is missing\n", section, name, of);
    return false;
}

bool answer_is_right(const ScoreReport& report, std::uint64_t rows) {
    const std::uint64_t firms = rows / 20;
    std::uint64_t split = 0, merged = 0;
    for (std::uint64_t f = firms / 2; f < firms; ++f) split += f % 100 == 0, merged += f % 100 == 11;
    const std::uint64_t pairs = 2 * firms * 6, kept = pairs - 3 * split, drones = rows / 10 * 4;
    bool right = is(report, "records", "recall", "all rows", rows, rows);
    right &= is(report, "resolution", "precision", "parties, same", kept, kept + 16 * merged);
    right &= is(report, "resolution", "recall", "parties, same", kept, pairs);
    right &= is(report, "resolution", "exact", "parties, same", 2 * firms - split - 2 * merged, 2 * firms);
    right &= is(report, "goods", "recall", "class", drones - rows / 1000, drones);
    right &= is(report, "goods", "recall", "brand, where named", drones, drones);
    right &= is(report, "movements", "recall", "records", rows / 2 - rows / 100, rows / 2);
    right &= is(report, "handovers", "recall", "supported", firms - firms / 4, firms);
    right &= is(report, "chains", "recall", "all grades", rows / 1000 - rows / 10000, rows / 1000);
    right &= is(report, "chains", "precision", "all grades", rows / 1000 - rows / 10000,
                rows / 1000 - rows / 10000);
    right &= is(report, "attribution", "coverage", "closed, brands", 25, 26);
    return right;
}

bool run(std::uint64_t rows) {
    const auto folder =
        std::filesystem::temp_directory_path() / fmt::format("waybill_score_bench_{}", ::getpid());
    std::filesystem::create_directories(folder / "truth");
    const std::string path = folder / "case.waybill", truth = folder / "truth";
    make_case(path, truth, rows);
    const auto begun = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        try {
            ::_exit(answer_is_right(Engine::score(path, truth), rows) ? 0 : 1);
        } catch (const std::exception& error) {
            fmt::print(stderr, "{}\n", error.what());
            ::_exit(1);
        }
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    const bool right = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    if (right) {
        fmt::print(
            "records {:>9}  score {:6.1f} s  cpu {:6.1f} s  {:5.0f} krecords/s  peak {} MiB  answer "
            "checked\n",
            rows, seconds,
            static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
                static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6,
            static_cast<double>(rows) / seconds / 1e3, usage.ru_maxrss / 1024);
    }
    std::fflush(stdout);
    std::filesystem::remove_all(folder);
    return right;
}

}  // namespace
}  // namespace waybill

int main(int count, char** values) {
    bool right = true;
    if (count == 1) right = waybill::run(1'000'000);
    for (int i = 1; i < count; ++i) right = waybill::run(std::stoull(values[i])) && right;
    return right ? 0 : 1;
}
