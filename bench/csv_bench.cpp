// SPDX-License-Identifier: Apache-2.0

// Reading CSV in memory: rows of 30 columns, Cyrillic and numbers, one name in eight quoted. The answer is
// checked against the slow twin (cells, and a checksum of what they hold) before anything is timed. The peer
// is what one writes first: std::getline for the rows, find() for the cells, a vector of strings; it knows no
// quotes.

#include <benchmark/benchmark.h>
#include <unicode/ucnv.h>

#include <memory>
#include <random>
#include <sstream>
#include <string>

#include "../tests/ingest/memory_source.hpp"
#include "../tests/reference/csv_rows.hpp"
#include "ingest/csv.hpp"
#include "ingest/csv_scan.hpp"
#include "ingest/encoding.hpp"

namespace {

using namespace waybill;

std::string make_rows(std::size_t rows) {
    std::mt19937 random(42);
    const char* words[] = {"Завод", "Приборы", "ООО",    "Поставка", "части",
                           "винт",  "корпус",  "Novara", "Ltd",      "мотор"};
    std::string text;
    for (std::size_t row = 0; row < rows; ++row) {
        for (int column = 0; column < 30; ++column) {
            if (column > 0) text += ';';
            if (column % 3 != 0) {
                text += std::to_string(random() % 1000000);
            } else if (random() % 8 == 0) {
                text +=
                    std::string("\"ООО \"\"") + words[random() % 10] + "\"\"; " + words[random() % 10] + '"';
            } else {
                text += std::string(words[random() % 10]) + ' ' + words[random() % 10];
            }
        }
        text += '\n';
    }
    return text;
}

const std::string& text_of(std::int64_t rows) {
    static const std::string small = make_rows(100000);
    static const std::string large = make_rows(1000000);
    return rows == 100000 ? small : large;
}

std::string in(const char* name, const std::string& text) {
    UErrorCode status = U_ZERO_ERROR;
    std::string bytes(2 * text.size() + 16, '\0');
    const std::int32_t size =
        ucnv_convert(name, "UTF-8", bytes.data(), static_cast<std::int32_t>(bytes.size()), text.data(),
                     static_cast<std::int32_t>(text.size()), &status);
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

struct Sum {
    std::uint64_t rows = 0, cells = 0, check = 0;
    bool operator==(const Sum&) const = default;
    void add(std::string_view cell) {
        std::uint64_t hash = 14695981039346656037ULL;
        for (const char c : cell) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
        check = check * 31 + hash;
    }
};

Sum sum_of_twin(const std::string& text) {
    Sum sum;
    reference::CsvRows reader(text, {';', '"', false, LineEnd::lf}, {});
    while (const auto row = reader.next()) {
        ++sum.rows;
        sum.cells += row->cells.size();
        for (const std::string& cell : row->cells) sum.add(cell);
    }
    return sum;
}

/// Bytes that belong to somebody else: a benchmark must not time a copy of its input.
class ViewSource final : public ByteSource {
  public:
    explicit ViewSource(std::string_view bytes) : bytes_(bytes) {}
    std::size_t read(std::span<char> into) override {
        const std::size_t count = std::min(into.size(), bytes_.size() - at_);
        if (count > 0) std::memcpy(into.data(), bytes_.data() + at_, count);
        at_ += count;
        return count;
    }
    [[nodiscard]] std::uint64_t bytes_read() const override { return at_; }

  private:
    std::string_view bytes_;
    std::size_t at_ = 0;
};

Sum sum_of_reader(std::string_view text, const ReadOptions& options, bool check) {
    Sum sum;
    const auto reader = open_csv(std::make_unique<ViewSource>(text), options, "");
    RowBlock block;
    while (reader->next(block)) {
        sum.rows += block.rows();
        sum.cells += block.cells.size();
        if (!check) continue;
        for (const RowBlock::Cell cell : block.cells) sum.add(block.view(cell));
    }
    return sum;
}

void report(benchmark::State& state, std::size_t bytes, std::uint64_t cells) {
    const auto runs = static_cast<double>(state.iterations());
    state.SetBytesProcessed(static_cast<std::int64_t>(runs * static_cast<double>(bytes)));
    state.counters["Mcells/s"] =
        benchmark::Counter(runs * static_cast<double>(cells) / 1e6, benchmark::Counter::kIsRate);
    state.counters["MB"] = static_cast<double>(bytes) / 1e6;
}

void time_reader(benchmark::State& state, const std::string& bytes, const std::string& utf8,
                 const ReadOptions& options = {}) {
    const Sum expected = sum_of_twin(utf8);
    if (!(sum_of_reader(bytes, options, true) == expected))
        return state.SkipWithError("other cells than the slow twin's");
    for (auto _ : state) {
        if (sum_of_reader(bytes, options, false).cells != expected.cells)
            return state.SkipWithError("cells are missing");
    }
    report(state, bytes.size(), expected.cells);
}

void BM_OpenCsv(benchmark::State& state) {
    time_reader(state, text_of(state.range(0)), text_of(state.range(0)));
}
BENCHMARK(BM_OpenCsv)->Arg(100000)->Arg(1000000)->Unit(benchmark::kMillisecond);

void BM_OpenCsvIn(benchmark::State& state, const char* encoding) {
    ReadOptions options;
    options.encoding = encoding;
    time_reader(state, in(encoding, text_of(100000)), text_of(100000), options);
}
BENCHMARK_CAPTURE(BM_OpenCsvIn, windows1251, "windows-1251")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(BM_OpenCsvIn, utf16le, "UTF-16LE")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(BM_OpenCsvIn, gb18030, "gb18030")->Unit(benchmark::kMillisecond);

/// The peer.
void BM_Getline(benchmark::State& state) {
    const std::string& text = text_of(state.range(0));
    std::uint64_t cells = 0;
    for (auto _ : state) {
        cells = 0;
        std::istringstream in_text(text);
        std::string line;
        std::vector<std::string> row;
        while (std::getline(in_text, line)) {
            row.clear();
            for (std::size_t at = 0; at <= line.size();) {
                const std::size_t end = std::min(line.find(';', at), line.size());
                row.emplace_back(line, at, end - at);
                at = end + 1;
            }
            cells += row.size();
            benchmark::DoNotOptimize(row.data());
        }
    }
    report(state, text.size(), cells);
}
BENCHMARK(BM_Getline)->Arg(100000)->Arg(1000000)->Unit(benchmark::kMillisecond);

/// Splitting alone, in blocks of 2 MiB that lie in memory.
void BM_Split(benchmark::State& state) {
    const std::string& text = text_of(100000);
    std::uint64_t cells = 0;
    RowBlock block;
    for (auto _ : state) {
        cells = 0;
        RowSplitter splitter({';', '"', false, LineEnd::lf});
        for (std::size_t at = 0; at < text.size();) {
            block.clear();
            const std::string_view part = std::string_view(text).substr(at, 2u << 20);
            at += splitter.split(part, at + part.size() == text.size(), block).consumed;
            cells += block.cells.size();
        }
    }
    report(state, text.size(), cells);
}
BENCHMARK(BM_Split)->Unit(benchmark::kMillisecond);

void BM_Scan(benchmark::State& state, ScanPath path) {
    if (!available(path)) return state.SkipWithError("not on this machine");
    const std::string_view text = std::string_view(text_of(100000)).substr(0, 2u << 20);
    CsvBits bits;
    for (auto _ : state) {
        scan_csv(text, {';', '"', LineEnd::lf}, bits, path);
        benchmark::DoNotOptimize(bits.separators.data());
    }
    report(state, text.size(), 0);
}
BENCHMARK_CAPTURE(BM_Scan, portable, ScanPath::portable);
BENCHMARK_CAPTURE(BM_Scan, sse2, ScanPath::sse2);
BENCHMARK_CAPTURE(BM_Scan, avx2, ScanPath::avx2);

void BM_Utf8(benchmark::State& state) {
    const std::string_view text = std::string_view(text_of(100000)).substr(0, 2u << 20);
    for (auto _ : state) {
        bool valid = is_utf8(text.substr(0, text.rfind('\n')));
        benchmark::DoNotOptimize(valid);
        if (!valid) return state.SkipWithError("taken for broken");
    }
    report(state, text.size(), 0);
}
BENCHMARK(BM_Utf8);

}  // namespace
