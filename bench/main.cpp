// SPDX-License-Identifier: Apache-2.0

// main() of every benchmark: Google Benchmark, with the compiler in its context and the peak memory at its
// end. tools/run_benches adds commit and data set. A benchmark whose answer is wrong calls
// State::SkipWithError; then the process ends with 1.

#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <cstdio>

namespace {

/// Notes whether any run reported an error; Google Benchmark itself ends with 0 all the same.
class CheckingReporter : public benchmark::ConsoleReporter {
  public:
    CheckingReporter() : ConsoleReporter(OO_Tabular) {}
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) failed_ = failed_ || run.error_occurred;
        ConsoleReporter::ReportRuns(runs);
    }
    [[nodiscard]] bool failed() const { return failed_; }

  private:
    bool failed_ = false;
};

}  // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    benchmark::AddCustomContext("compiler", __VERSION__);
    CheckingReporter reporter;
    const std::size_t ran = benchmark::RunSpecifiedBenchmarks(&reporter);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("peak memory: %ld MiB\n", usage.ru_maxrss / 1024);
    return ran == 0 || reporter.failed() ? 1 : 0;
}
