// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <random>

#include "reference/clusterings.hpp"
#include "score/components.hpp"
#include "score/scoring.hpp"

namespace waybill {
namespace {

// Through the statement that the scorer runs.
ScoreSection scored(Connection& connection, const std::vector<int>& true_of,
                    const std::vector<int>& found_of) {
    connection.run("CREATE OR REPLACE TEMP TABLE thing(true_id BIGINT, cluster_id BIGINT)");
    Batch batch;
    batch.add("true_id", ColumnKind::int64);
    batch.add("cluster_id", ColumnKind::int64);
    for (std::size_t i = 0; i < true_of.size(); ++i) {
        batch.columns[0].append(true_of[i]);
        batch.columns[1].append(found_of[i]);
    }
    connection.insert("thing", {&batch});
    connection.run(
        "CREATE OR REPLACE TEMP TABLE pair_count AS SELECT true_id, cluster_id, count(*) AS n FROM thing"
        " GROUP BY true_id, cluster_id");
    ScoreSection section;
    append_cluster_figures(connection, "things", section);
    return section;
}

TEST(ClusterFigures, AgreeWithEveryPairOneByOne) {
    Database database = Database::open(":memory:");
    Connection connection = database.connect();
    std::mt19937 random(20240224);
    for (int round = 0; round < 300; ++round) {
        const auto things = 1 + random() % 12;
        const int clusters = 1 + static_cast<int>(random() % 6);
        std::vector<int> true_of, found_of;
        for (std::size_t i = 0; i < things; ++i) {
            true_of.push_back(static_cast<int>(random()) & 3);
            found_of.push_back(static_cast<int>(random() % static_cast<unsigned>(clusters)));
        }
        const auto expected = reference::cluster_figures(true_of, found_of);
        const ScoreSection section = scored(connection, true_of, found_of);
        const double figures[] = {expected.precision,         expected.recall,         expected.f1,
                                  expected.b_cubed_precision, expected.b_cubed_recall, expected.exact};
        ASSERT_EQ(section.figures.size(), std::size(figures));
        for (std::size_t i = 0; i < std::size(figures); ++i) {
            EXPECT_NEAR(section.figures[i].value.value_or(-1), figures[i], 2e-6)
                << section.figures[i].name << ", seed 20240224, round " << round;
        }
        if (HasFailure()) return;
    }
}

TEST(ComponentRoots, AreTheLowestNodesHoweverTheLinksCome) {
    EXPECT_EQ(component_roots(7, {{3, 2}, {5, 6}, {2, 1}, {4, 4}}),
              (std::vector<std::int64_t>{0, 1, 1, 1, 4, 5, 5}));
    EXPECT_EQ(component_roots(4, {{2, 3}, {1, 2}, {0, 1}}), (std::vector<std::int64_t>{0, 0, 0, 0}));
}

TEST(Follow, LeadsToTheEndAndNamesACircle) {
    const Redirects ends = follow({{1, 2}, {2, 5}, {7, 1}});
    EXPECT_EQ(ends.ends, (std::vector<std::pair<std::int64_t, std::int64_t>>{{1, 5}, {2, 5}, {7, 5}}));
    EXPECT_FALSE(ends.circle);
    EXPECT_TRUE(follow({{1, 2}, {2, 3}, {3, 2}}).circle);
}

}  // namespace
}  // namespace waybill
