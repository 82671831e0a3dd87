// SPDX-License-Identifier: Apache-2.0
//
// An artificial world of its own files: read in, then given the truth as its own tables.
#include <gtest/gtest.h>
#include <unistd.h>

#include "core/progress.hpp"
#include "score/score_case.hpp"

namespace waybill {
namespace {

std::string with_truth(std::string sql, const std::string& folder) {
    const std::string mark = "{truth}";
    for (std::size_t at = sql.find(mark); at != std::string::npos; at = sql.find(mark, at))
        sql.replace(at, mark.size(), folder);
    return sql;
}

class FedWorld : public ::testing::Test {
  protected:
    static void SetUpTestSuite() {
        // Each test is a process of its own, and several run at once.
        folder_ =
            std::filesystem::temp_directory_path() / ("waybill_score_fed_" + std::to_string(::getpid()));
        std::filesystem::remove_all(folder_);
        SilentProgress progress;
        SynthOptions options;
        options.folder = folder_;
        options.seed = 11;
        options.shipments = 3000;
        Engine::synth(options, progress);
        {
            IngestRequest request;
            request.paths = {(folder_ / "customs").string()};
            Engine::init(case_path()).ingest(request, progress);
        }
        feed("feed_truth.sql");
        // Worlds without lists of stays, statistics and reports leave the last sections out.
        if (std::filesystem::exists(folder_ / "truth" / "verdict.csv")) feed("feed_reports.sql");
    }
    static void feed(const std::string& script) {
        std::ifstream file(std::string(WAYBILL_SOURCE_DIR) + "/tests/score/" + script);
        const std::string sql{std::istreambuf_iterator<char>(file), {}};
        Database::open(case_path()).connect().run(with_truth(sql, truth_folder()));
    }
    static void TearDownTestSuite() { std::filesystem::remove_all(folder_); }
    static std::string case_path() { return (folder_ / "fed.waybill").string(); }
    static std::string truth_folder() { return (folder_ / "truth").string(); }

    static inline std::filesystem::path folder_;
};

// What no case can reach: a name without address or number can stand for two firms; with rows lost, more came
// than the closed records allow; and firms that stand on no record cannot be had, nor what went through them.
// Figures of the world are unlike those of the movements on record.
bool may_be_less(const std::string& section, const ScoreFigure& figure) {
    if (section == "attribution")
        return figure.name == "width" || figure.name.starts_with("coverage") || figure.of.ends_with("makers");
    if (section == "chains") return figure.name.starts_with("recall") && figure.of != "wholly on record";
    if (section == "figures") return figure.name == "equal_world" || !figure.value;
    return figure.of.starts_with("mentions");
}

// Where none is the best.
bool is_distance(const ScoreFigure& figure) {
    return figure.name == "bias" || figure.name.starts_with("distance");
}

TEST_F(FedWorld, HasOnesInEverySection) {
    const ScoreReport report = Engine::score(case_path(), truth_folder());
    ASSERT_EQ(report.sections.size(), 11u);
    const bool reports = std::filesystem::exists(folder_ / "truth" / "verdict.csv");
    const std::size_t fed = reports ? 11 : 7;
    for (std::size_t s = 0; s < report.sections.size(); ++s) {
        const ScoreSection& section = report.sections[s];
        if (s >= fed) {
            EXPECT_NE(section.absent, "") << section.name;
            continue;
        }
        EXPECT_EQ(section.absent, "") << section.name;
        EXPECT_FALSE(section.figures.empty()) << section.name;
        for (const ScoreFigure& figure : section.figures) {
            if (may_be_less(section.name, figure)) continue;
            EXPECT_EQ(figure.value, std::optional(is_distance(figure) ? 0.0 : 1.0))
                << section.name << " " << figure.name << " " << figure.of;
        }
        const bool may_err = section.name == "attribution" || section.name == "chains";
        EXPECT_TRUE(may_err || section.errors.empty()) << errors_of(section);
    }
}

TEST_F(FedWorld, FindsTheChainsWhoseFirmsStandOnRecords) {
    const auto expected = Database::open(case_path()).connect().text("SELECT count(*) FROM chain");
    for (const ScoreSection& section : Engine::score(case_path(), truth_folder()).sections) {
        if (section.name != "chains") continue;
        for (const ScoreFigure& figure : section.figures) {
            if (figure.name != "recall" || figure.of != "all grades") continue;
            EXPECT_EQ(figure.numerator, expected);
        }
    }
}

// All that a front end could show.
std::string text_of(const ScoreReport& report) {
    std::string text;
    for (const ScoreSection& section : report.sections) {
        text += section.name + "\n" + errors_of(section) + "\n";
        for (const ScoreFigure& figure : section.figures) {
            text += figure_of(section, figure.name, figure.of);
            if (figure.interval)
                text +=
                    " " + std::to_string(figure.interval->low) + " " + std::to_string(figure.interval->high);
            text += "\n";
        }
    }
    return text;
}

TEST_F(FedWorld, ScoresTheSameOnAnyNumberOfThreads) {
    Database::open(case_path())
        .connect()
        .run(
            "UPDATE party_entity SET entity_id = entity_id + 1 WHERE party_id % 3 = 1;"
            "UPDATE record_goods SET brand = 'WRONG' WHERE record_id % 5 = 1;"
            "UPDATE movement_record SET movement_id = movement_id + 1 WHERE record_id % 7 = 1;"
            "UPDATE handover SET to_entity = to_entity + 1 WHERE handover_id % 3 = 1;"
            "UPDATE chain_hop SET to_entity = to_entity + 1 WHERE chain_id % 3 = 1;"
            "DELETE FROM record WHERE record_id % 11 = 1");
    EngineOptions one, four;
    one.threads = 1, four.threads = 4;
    const std::string expected = text_of(Engine::score(case_path(), truth_folder(), one));
    EXPECT_GT(expected.size(), 10'000u);
    for (int round = 0; round < 3; ++round)
        EXPECT_EQ(text_of(Engine::score(case_path(), truth_folder(), four)), expected);
}

}  // namespace
}  // namespace waybill
