// SPDX-License-Identifier: Apache-2.0
// Ingest of a large customs CSV into a case, against DuckDB's bare CREATE TABLE AS FROM read_csv of the same
// file.
//   waybill_ingest_bench [ROWS...]      default 1000000; the file and the databases go to TMPDIR and are
//   removed
// Each side runs in a process of its own, so that peak memory is its own; both databases are closed, thus on
// disk, when the clock stops. The answers are checked against sums kept while the file was made.
#include <fmt/format.h>
#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <string>

#include "core/error.hpp"
#include "engine/engine.hpp"

namespace waybill {
namespace {

struct Expected {
    std::uint64_t rows = 0;
    std::int64_t statistical_cents = 0;
    std::int64_t quantity = 0;
};

// A small generator of even numbers: the file has to be the same everywhere, not random.
class Steps {
  public:
    std::uint64_t below(std::uint64_t limit) {
        state_ = state_ * 6364136223846793005u + 1442695040888963407u;
        return (state_ >> 33) % limit;
    }

  private:
    std::uint64_t state_ = 20221123;
};

// One row of a Russian import file with all its fields; firms and goods are made up.
void append_row(std::string& text, Steps& steps, std::uint64_t row, Expected& expected) {
    const std::uint64_t exporter = steps.below(20'000), importer = steps.below(20'000),
                        goods = steps.below(999);
    const std::uint64_t day = 1 + steps.below(28), month = 1 + steps.below(12), year = 2021 + steps.below(4);
    const std::uint64_t quantity = 1 + steps.below(5'000), grams = quantity * (100 + steps.below(800));
    const std::uint64_t cents = quantity * (500 + steps.below(9'000));
    static constexpr const char* codes[] = {"8806229000", "8525890000", "8501101000", "6907210000"};
    static constexpr const char* countries[] = {"CN", "HK", "TR", "AE", "KZ", "DE", "VN", "IN"};
    const std::string date = fmt::format("{:02}.{:02}.{}", day, month, year);
    fmt::format_to(
        std::back_inserter(text),
        "10702070/{:02}{:02}{:02}/{:07},{},SHENZHEN EXAMPLE {} TECHNOLOGY CO LTD,\"NO {}, NANSHAN DISTRICT, "
        "SHENZHEN\","
        "\"ООО \"\"ПРИМЕР {}\"\"\",\"{:06}, Г. МОСКВА, УЛ. САДОВАЯ, Д. {}\",77{:08},{},CN,RU,CIP MOSCOW,USD,"
        "1: КВАДРОКОПТЕР МОДЕЛЬ EX{} В КОМПЛЕКТЕ С БАТАРЕЕЙ {} МАЧ,SHENZHEN MAKER {},EXBRAND {},EX{},{},{},",
        day, month, year % 100, row, date, exporter, exporter, importer, 100'000 + importer, importer % 200,
        importer, countries[exporter % 8], goods, 1'000 + goods * 7, exporter % 300, goods % 50, goods,
        codes[goods % 4], countries[exporter % 8]);
    fmt::format_to(std::back_inserter(text),
                   "{}.{:03},{}.{:03},{},ШТ,{}.{:02},{}.{:02},{}.{:02},4000,ПРИМЕР ДЕКЛАРАНТ {},10702070\n",
                   grams * 11 / 10'000, grams * 11 / 10 % 1'000, grams / 1'000, grams % 1'000, quantity,
                   cents / 100, cents % 100, cents * 80 / 100, cents * 80 % 100, cents * 51 / 5'000,
                   cents * 51 / 50 % 100, importer % 500);
    ++expected.rows;
    expected.quantity += static_cast<std::int64_t>(quantity);
    expected.statistical_cents += static_cast<std::int64_t>(cents * 51 / 5'000 * 100 + cents * 51 / 50 % 100);
}

Expected write_file(const std::string& path, std::uint64_t rows) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "wb"), &std::fclose);
    std::string text =
        "ND,G072,G021,G022,G081,G082,G083,G15A,G11,G17A,G20,G221,G31_1,G31_11,G31_12,G31_14,G33,G34,G35,G38,"
        "G31_7,G31_71,"
        "G42,G45,G46,G37,G141,G071\n";
    Expected expected;
    Steps steps;
    for (std::uint64_t row = 0; row < rows; ++row) {
        append_row(text, steps, row, expected);
        if (text.size() > (1u << 20)) {
            std::fwrite(text.data(), 1, text.size(), file.get());
            text.clear();
        }
    }
    std::fwrite(text.data(), 1, text.size(), file.get());
    return expected;
}

struct Outcome {
    double seconds = 0;
    double cpu_seconds = 0;
    long peak_mib = 0;
    bool ok = false;
};

// Runs `work` in a process of its own.
Outcome measured(const std::function<void()>& work) {
    const auto begun = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        try {
            work();
            ::_exit(0);
        } catch (const std::exception& error) {
            fmt::print(stderr, "{}\n", error.what());
            ::_exit(1);
        }
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count(),

            static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
                static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6,
            usage.ru_maxrss / 1024, WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

// `storage` is the form of the file: DuckDB's default ("v1.0.0"), or that of a case ("v1.3.0"), which
// compresses faster.
void create_table_as(const std::string& csv, const std::string& database, const char* storage) {
    Database opened = Database::open(":memory:", {.memory_bytes = 2u << 30});
    Connection connection = opened.connect();
    connection.run(fmt::format("ATTACH {} AS bare (STORAGE_VERSION '{}')", quoted_text(database), storage));
    connection.run("CREATE TABLE bare.t AS FROM read_csv(" + quoted_text(csv) + "); DETACH bare");
}

void ingest_case(const std::string& csv, const std::string& path) {
    Engine engine = Engine::init(path);
    SilentProgress progress;
    IngestRequest request;
    request.paths = {csv};
    const IngestSummary summary = engine.ingest(request, progress);
    if (summary.any_failed()) throw Error(ErrorKind::io, summary.sources.front().error);
}

bool case_is_right(const std::string& path, const Expected& expected) {
    Engine engine = Engine::open(path);
    Answer answer = engine.query(
        "SELECT (SELECT count(*) FROM record), (SELECT sum(supplementary_quantity) FROM record), (SELECT "
        "count(*) FROM "
        "reject),"
        " (SELECT round(sum(amount)::DOUBLE * 100)::HUGEINT FROM record_value WHERE basis = 'statistical'),"
        " (SELECT count(*) FROM record WHERE exporter_party IS NULL OR importer_party IS NULL OR hs_code IS "
        "NULL"
        "  OR origin_country IS NULL OR net_weight_kg IS NULL OR supplementary_unit IS NULL),"
        " (SELECT count(*) FROM record_date WHERE is_default)");
    if (!answer.next()) return false;
    const std::string seen =
        fmt::format("{} records, quantity {}, {} rejects, {} cents, {} incomplete, {} dated", answer.text(0),
                    answer.text(1), answer.text(2), answer.text(3), answer.text(4), answer.text(5));
    const std::string wanted =
        fmt::format("{} records, quantity {}, 0 rejects, {} cents, 0 incomplete, {} dated", expected.rows,
                    expected.quantity, expected.statistical_cents, expected.rows);
    if (seen != wanted) fmt::print(stderr, "wrong answer: {}\n   expected: {}\n", seen, wanted);
    return seen == wanted;
}

double mib(const std::string& file) {
    return static_cast<double>(std::filesystem::file_size(file)) / (1 << 20);
}

void print_line(const char* what, std::uint64_t rows, const Outcome& outcome, double disk_mib,
                double csv_mib) {
    fmt::print(
        "  {:<18} {:6.1f} s  cpu {:6.1f} s  {:6.0f} krows/s  disk {:6.0f} MiB ({:.2f} of the csv)  "
        "peak {} MiB\n",
        what, outcome.seconds, outcome.cpu_seconds, static_cast<double>(rows) / outcome.seconds / 1e3,
        disk_mib, disk_mib / csv_mib, outcome.peak_mib);
}

bool run(std::uint64_t rows) {
    const auto folder = std::filesystem::temp_directory_path() / fmt::format("waybill_bench_{}", ::getpid());
    std::filesystem::create_directories(folder);
    const std::string csv = folder / "Russia import.csv", bare = folder / "bare.duckdb",
                      newer_bare = folder / "newer.duckdb", path = folder / "case.waybill";
    const Expected expected = write_file(csv, rows);
    const Outcome peer = measured([&] { create_table_as(csv, bare, "v1.0.0"); });
    const Outcome newer = measured([&] { create_table_as(csv, newer_bare, "v1.3.0"); });
    const Outcome ours = measured([&] { ingest_case(csv, path); });
    const bool right = peer.ok && newer.ok && ours.ok && case_is_right(path, expected);
    if (right) {
        const double csv_mib = mib(csv);
        fmt::print("rows {}  csv {:.0f} MiB\n", rows, csv_mib);
        print_line("CREATE TABLE AS", rows, peer, mib(bare), csv_mib);
        print_line("  in a case's form", rows, newer, mib(newer_bare), csv_mib);
        print_line("waybill ingest", rows, ours, mib(path), csv_mib);
        fmt::print(
            "  ratio {:.2f}, of the same form {:.2f}; answer checked: rows, quantities, statistical "
            "value, no field empty\n",
            ours.seconds / peer.seconds, ours.seconds / newer.seconds);
    }
    std::fflush(stdout);
    std::filesystem::remove_all(folder);
    return right;
}

}  // namespace
}  // namespace waybill

int main(int count, char** values) {
    // Batches of some 100 MB come and go: kept by the allocator, they are not mapped and zeroed anew each
    // time.
    ::mallopt(M_MMAP_THRESHOLD, 1 << 30);
    ::mallopt(M_TRIM_THRESHOLD, 1 << 30);
    bool right = true;
    if (count == 1) right = waybill::run(1'000'000);
    for (int i = 1; i < count; ++i) right = waybill::run(std::stoull(values[i])) && right;
    return right ? 0 : 1;
}
