// SPDX-License-Identifier: Apache-2.0
// The program as a process: killed, interrupted, out of disk, without the right to write.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <functional>
#include <random>
#include <thread>

#include "core/error.hpp"
#include "engine/case_folder.hpp"

namespace waybill {
namespace {

using namespace std::chrono_literals;

// Starts the program with its output in files; `before` runs in the child.
pid_t start(const CaseFolder& folder, const std::vector<std::string>& words,
            const std::function<void()>& before = {}) {
    const std::string out = folder.path("stdout");
    const std::string err = folder.path("stderr");
    const pid_t child = ::fork();
    if (child != 0) return child;
    if (std::freopen(out.c_str(), "w", stdout) == nullptr ||
        std::freopen(err.c_str(), "w", stderr) == nullptr)
        ::_exit(98);
    if (before) before();
    std::vector<char*> arguments = {const_cast<char*>(WAYBILL_PROGRAM)};
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    ::execv(WAYBILL_PROGRAM, arguments.data());
    ::_exit(99);
}

int exit_code(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

std::string text_of(const std::string& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string exports_of(int rows, int series) {
    std::string text;
    for (int i = 0; i < rows; ++i) {
        text += "50516/010222/" + std::to_string(series * 100'000 + i) + ",1,FIRM " +
                std::to_string(i % 500) + ",OOO VEKTOR,6907219009,TILES OF KIND " + std::to_string(i) +
                ",1,M2,20,30,KAZAKHSTAN,RUSSIA,2022-02-25\n";
    }
    return kazakh_exports(text);
}

// What a case must be, whatever happened: every source whole, no row of another.
void expect_whole(const std::string& case_path, const std::string& what) {
    Engine engine = Engine::open(case_path);
    EXPECT_EQ(
        lines_of(engine.query(
            "SELECT count(*) FROM source s WHERE rows <> records + rejects"
            " OR records <> (SELECT count(*) FROM record r WHERE r.source_id = s.source_id)"
            " OR rejects <> (SELECT count(*) FROM reject r WHERE r.source_id = s.source_id)"
            " OR records <> (SELECT count(*) FROM record_date d WHERE d.record_id >> 40 = s.source_id)")),
        "0")
        << what;
    EXPECT_EQ(
        lines_of(engine.query(
            "SELECT (SELECT count(*) FROM record WHERE source_id NOT IN (SELECT source_id FROM source)),"
            " (SELECT count(*) FROM record WHERE exporter_party NOT IN (SELECT party_id FROM party)),"
            " (SELECT count(*) FROM run WHERE step = 'ingest') - (SELECT count(*) FROM source)")),
        "0|0|0")
        << what;
}

TEST(KilledProgram, LeavesACaseThatOpensAndHoldsExactlyTheStepsThatFinished) {
    const CaseFolder folder("killed");
    std::vector<std::string> words = {"ingest", folder.path("case.waybill")};
    for (int i = 0; i < 6; ++i) {
        words.push_back(folder.write("Kazakhstan export " + std::to_string(i) + ".csv", exports_of(4000, i)));
    }
    std::mt19937 random(20221123);
    int killed = 0;
    for (int round = 0; round < 100; ++round) {
        if (round % 10 == 0) std::filesystem::remove(folder.path("case.waybill"));
        const pid_t child = start(folder, words);
        std::this_thread::sleep_for(std::chrono::milliseconds(random() % 400));
        ::kill(child, SIGKILL);
        if (exit_code(child) == -SIGKILL) ++killed;
        if (std::filesystem::exists(folder.path("case.waybill"))) {
            expect_whole(folder.path("case.waybill"), "seed 20221123, round " + std::to_string(round));
        }
        if (HasFailure()) return;
    }
    EXPECT_GT(killed, 20);
    EXPECT_EQ(exit_code(start(folder, words)), 0) << text_of(folder.path("stderr"));
    Engine engine = Engine::open(folder.path("case.waybill"));
    EXPECT_EQ(lines_of(engine.query("SELECT count(*), sum(records) FROM source")), "6|24000");
}

TEST(InterruptedProgram, KeepsWhatIsFinishedAndSaysSo) {
    const CaseFolder folder("interrupted");
    std::vector<std::string> words = {"ingest", folder.path("case.waybill")};
    words.push_back(folder.write("Kazakhstan export 0.csv", exports_of(1000, 0)));
    words.push_back(folder.write("Kazakhstan export 1.csv", exports_of(400'000, 1)));
    const pid_t child = start(folder, words);
    // Wait until the first source is in: the second is then being read.
    for (int i = 0; i < 600 && !std::filesystem::exists(folder.path("case.waybill")); ++i)
        std::this_thread::sleep_for(10ms);
    std::this_thread::sleep_for(700ms);
    ::kill(child, SIGINT);
    EXPECT_EQ(exit_code(child), -SIGINT) << text_of(folder.path("stderr"));  // as a shell's loop expects
    expect_whole(folder.path("case.waybill"), "after SIGINT");
}

TEST(FullDisk, IsAnErrorThatSaysSoAndWhatWasFinishedStays) {
    const CaseFolder folder("full");
    const std::string small = folder.write("Kazakhstan export 0.csv", exports_of(100, 0));
    const std::string large = folder.write("Kazakhstan export 1.csv", exports_of(200'000, 1));
    ASSERT_EQ(exit_code(start(folder, {"ingest", folder.path("case.waybill"), small})), 0)
        << text_of(folder.path("stderr"));
    const auto size = std::filesystem::file_size(folder.path("case.waybill"));
    const int code = exit_code(start(folder, {"ingest", folder.path("case.waybill"), large}, [&] {
        const rlimit limit{size + (1u << 20), size + (1u << 20)};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }));
    EXPECT_EQ(code, 1);
    EXPECT_NE(text_of(folder.path("stderr")).find("the disk is full"), std::string::npos)
        << text_of(folder.path("stderr"));
    expect_whole(folder.path("case.waybill"), "after a full disk");
    Engine engine = Engine::open(folder.path("case.waybill"));
    EXPECT_EQ(lines_of(engine.query("SELECT count(*) FROM record")), "100");
}

TEST(ReadOnlyFolder, IsAnErrorThatNamesTheCase) {
    const CaseFolder folder("read_only");
    const std::string file = folder.write("Kazakhstan export 0.csv", exports_of(10, 0));
    std::filesystem::create_directory(folder.path("closed"));
    std::filesystem::permissions(folder.path("closed"), std::filesystem::perms(0555));
    const int code = exit_code(start(folder, {"ingest", folder.path("closed/case.waybill"), file}, [] {
        // The superuser may write anywhere: become nobody, as whom a folder of mode 0555 is closed.
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) ::_exit(97);
    }));
    if (code == 99) GTEST_SKIP() << "nobody may not run the program here";
    EXPECT_EQ(code, 1);
    EXPECT_NE(text_of(folder.path("stderr")).find("closed/case.waybill"), std::string::npos)
        << text_of(folder.path("stderr"));
    EXPECT_FALSE(std::filesystem::exists(folder.path("closed/case.waybill")));
}

TEST(TwoPrograms, MayNotWriteOneCaseAtOnce) {
    const CaseFolder folder("two");
    const std::string file = folder.write("Kazakhstan export 0.csv", exports_of(10, 0));
    Engine engine = Engine::init(folder.path("case.waybill"));
    EXPECT_EQ(exit_code(start(folder, {"ingest", folder.path("case.waybill"), file})), 1);
    EXPECT_NE(text_of(folder.path("stderr")).find("in use by"), std::string::npos)
        << text_of(folder.path("stderr"));
}

}  // namespace
}  // namespace waybill
