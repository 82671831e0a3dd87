// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <vector>

#include "core/error.hpp"
#include "synth/letters.hpp"
#include "synth/synth.hpp"

namespace waybill {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::map<std::string, std::string> files_under(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            files[fs::relative(entry.path(), folder).generic_string()] = bytes_of(entry.path());
    }
    return files;
}

class SynthWorld : public testing::Test {
  protected:
    void SetUp() override {
        folder_ = fs::temp_directory_path() / ("waybill_synth_" + std::to_string(::getpid()) + "_" +
                                               testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::remove_all(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }

    SynthOptions options(const std::string& name, std::uint64_t seed, std::uint64_t shipments,
                         unsigned threads) {
        SynthOptions made;
        made.folder = folder_ / name;
        made.seed = seed;
        made.shipments = shipments;
        made.threads = threads;
        return made;
    }
    fs::path folder_;
};

TEST_F(SynthWorld, TheSameSeedGivesTheSameBytesForAnyNumberOfThreads) {
    synthesise(options("one", 11, 40'000, 1));
    synthesise(options("four", 11, 40'000, 4));
    const auto one = files_under(folder_ / "one");
    const auto four = files_under(folder_ / "four");
    ASSERT_EQ(one.size(), four.size());
    for (const auto& [name, bytes] : one) EXPECT_TRUE(bytes == four.at(name)) << name;
}

TEST_F(SynthWorld, AnotherSeedGivesAnotherWorld) {
    synthesise(options("a", 1, 2'000, 1));
    synthesise(options("b", 2, 2'000, 1));
    const auto a = files_under(folder_ / "a");
    const auto b = files_under(folder_ / "b");
    EXPECT_FALSE(a.at("customs/CN_export.csv") == b.at("customs/CN_export.csv"));
    EXPECT_FALSE(a.at("truth/entity.csv") == b.at("truth/entity.csv"));
}

std::vector<std::string> split(const std::string& line) {  // of truth rows that hold no quotes
    std::vector<std::string> cells;
    std::size_t at = 0;
    for (std::size_t comma = line.find(','); comma != std::string::npos; comma = line.find(',', at)) {
        cells.push_back(line.substr(at, comma - at));
        at = comma + 1;
    }
    cells.push_back(line.substr(at));
    return cells;
}

std::set<std::string> first_cells(const fs::path& path) {
    std::set<std::string> ids;
    std::ifstream in(path);
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) ids.insert(line.substr(0, line.find(',')));
    return ids;
}

TEST_F(SynthWorld, EveryDeclaredRowHasItsTruthAndEveryTruthRowItsPlace) {
    const SynthSummary summary = synthesise(options("w", 21, 20'000, 2));
    const std::set<std::string> movements = first_cells(folder_ / "w/truth/movement.csv");
    const std::set<std::string> entities = first_cells(folder_ / "w/truth/entity.csv");
    EXPECT_EQ(movements.size(), 20'000u);
    EXPECT_EQ(entities.size(), summary.entities);
    std::map<std::string, std::set<std::uint64_t>> rows;
    std::set<std::string> stated;
    std::ifstream in(folder_ / "w/truth/record.csv");
    std::string line;
    std::getline(in, line);
    std::uint64_t count = 0;
    while (std::getline(in, line)) {
        const auto cells = split(line);
        ASSERT_EQ(cells.size(), 16u) << line;
        EXPECT_TRUE(rows[cells[0]].insert(std::stoull(cells[2])).second) << line;
        EXPECT_TRUE(entities.contains(cells[6]) && entities.contains(cells[7])) << line;
        std::string ids = cells[5] + "|";
        for (std::size_t bar = ids.find('|'); bar != std::string::npos; bar = ids.find('|')) {
            EXPECT_TRUE(movements.contains(ids.substr(0, bar))) << line;
            stated.insert(ids.substr(0, bar));
            ids.erase(0, bar + 1);
        }
        ++count;
    }
    EXPECT_EQ(count, summary.records);
    EXPECT_EQ(summary.shipments - stated.size(), summary.unrecorded);
    EXPECT_EQ(rows.size(), summary.files);
    for (const auto& [file, numbers] : rows) {  // rows follow each other without a gap
        EXPECT_EQ(*numbers.rbegin() - *numbers.begin() + 1, numbers.size()) << file;
    }
}

std::uint64_t lines_of(const std::string& bytes) {
    return static_cast<std::uint64_t>(std::count(bytes.begin(), bytes.end(), '\n'));
}

TEST_F(SynthWorld, FilesAreInTheEncodingThatTheyClaim) {
    synthesise(options("w", 31, 6'000, 1));
    const auto files = files_under(folder_ / "w/customs");
    EXPECT_TRUE(files.at("RU_import_2022.csv").starts_with("ND;G011;G072;GD1;G021;G022;"));
    EXPECT_NE(files.at("RU_import_2022.csv").find("\xca\xc8\xd2\xc0\xc9"),
              std::string::npos);  // КИТАЙ in windows-1251
    EXPECT_TRUE(files.at("CN_export.csv")
                    .starts_with("\"\xb3\xf6\xbf\xda\xc8\xd5\xc6\xda\","));  // 出口日期 in GB18030
    EXPECT_TRUE(files.at("KG_import.csv").starts_with("\xef\xbb\xbf"));
    EXPECT_TRUE(files.at("VN_import.tsv")
                    .starts_with(std::string("\xff\xfe"
                                             "D\0E\0C\0",
                                             8)));
    EXPECT_EQ(files.at("VN_import.tsv").size() % 2, 0u);
    EXPECT_TRUE(files.at("bills_of_lading.csv.gz").starts_with("\x1f\x8b\x08"));
    EXPECT_TRUE(files.at("KZ_import.xlsx").starts_with("PK\x03\x04"));
    for (const char* name :
         {"KG_import.csv", "TR_export.csv", "AM_import.csv", "HK_export.jsonl", "TH_import.csv"}) {
        const std::string& bytes = files.at(name);
        EXPECT_TRUE(synth::encode(synth::decode(bytes)) == bytes) << name;
        EXPECT_GT(lines_of(bytes), 10u) << name;
    }
}

TEST_F(SynthWorld, LostDeclarationsLeaveFewerRows) {
    SynthOptions kept = options("kept", 41, 3'000, 1);
    kept.lost = 0;
    SynthOptions lost = options("lost", 41, 3'000, 1);
    lost.lost = 700'000;
    const SynthSummary with_all = synthesise(kept);
    const SynthSummary with_few = synthesise(lost);
    EXPECT_EQ(with_all.shipments, with_few.shipments);
    EXPECT_LT(with_few.records * 2, with_all.records);
    EXPECT_GT(with_few.unrecorded, with_all.unrecorded);
    EXPECT_TRUE(bytes_of(folder_ / "kept/truth/movement.csv") ==
                bytes_of(folder_ / "lost/truth/movement.csv"));
}

TEST_F(SynthWorld, AFullFolderAndABadSizeAreRefused) {
    synthesise(options("w", 1, 500, 1));
    EXPECT_THROW(synthesise(options("w", 1, 500, 1)), Error);
    EXPECT_THROW(synthesise(options("x", 1, 3, 1)), Error);
    EXPECT_THROW((void)noise_level_from("loud"), Error);
}

TEST_F(SynthWorld, TheExampleIsWhatItsSeedGives) {
    synthesise(options("drones", 7, 5'000, 2));
    const auto made = files_under(folder_ / "drones");
    const auto kept = files_under(fs::path(WAYBILL_SOURCE_DIR) / "examples/drones");
    for (const auto& [name, bytes] : made) {
        ASSERT_TRUE(kept.contains(name)) << name;
        EXPECT_TRUE(bytes == kept.at(name)) << name << " differs: run tools/make_example";
    }
}

}  // namespace
}  // namespace waybill
