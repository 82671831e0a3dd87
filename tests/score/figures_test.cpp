// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "score/score_case.hpp"

namespace waybill {
namespace {

const std::string complete = "complete/origin_cn/sales/departed/2022";

struct Counted : ScoreCase {
    explicit Counted(const std::string& name) : ScoreCase("figures_" + name) {
        truth("figure",
              "definition_id,goods,basis,procedures,date_role,period,movements,exporters,importers,brands,"
              "pieces,"
              "usd_cents,recorded_movements,recorded_exporters,recorded_pieces,recorded_usd_cents\n"
              "1,complete,origin_cn,sales,departed,2022,10,4,3,2,500,123456,8,4,400,100050\n");
        run("ALTER TABLE figure ADD COLUMN definition_key VARCHAR;"
            "INSERT INTO figure SELECT id, name, NULL, NULL, 'words', value, unit, NULL, 0, 'true', '" +
            complete +
            "' FROM (VALUES (1, 'movements', '8', 'movements'), (2, 'exporters', '4', 'entities'), (3, "
            "'importers', '3',"
            " 'entities'), (4, 'brands', '2', 'brands'), (5, 'pieces', '400', 'pieces'), (6, 'value', "
            "'1000.5', 'USD'))"
            " f(id, name, value, unit)");
    }
};

TEST(ScoreFigures, AreNotInACaseWhoseFiguresFollowNoListedDefinition) {
    EXPECT_EQ(ScoreCase("figures_none").score("figures").absent,
              "not in this case: figures without definition_key");
}

TEST(ScoreFigures, EqualThoseOfTheMovementsOnRecord) {
    const ScoreSection section = Counted("truth").score("figures");
    for (const char* name : {"movements", "exporters", "pieces", "value"})
        EXPECT_EQ(figure_of(section, "equal_recorded", name), "1.0000 = 1/1") << name;
    for (const char* name : {"exporters", "importers", "brands"})
        EXPECT_EQ(figure_of(section, "equal_world", name), "1.0000 = 1/1") << name;
    EXPECT_EQ(figure_of(section, "equal_world", "movements"), "0.0000 = 0/1");
    EXPECT_EQ(figure_of(section, "distance_recorded", "value"), "0.0000 = 0/1000.5");
    EXPECT_TRUE(section.errors.empty());
}

TEST(ScoreFigures, LoseByAWrongOneAndByOneThatIsMissing) {
    const Counted world("wrong");
    world.run(
        "UPDATE figure SET value = '9' WHERE name = 'movements'; DELETE FROM figure WHERE name = 'exporters';"
        "UPDATE figure SET value = NULL WHERE name = 'pieces'");
    const ScoreSection section = world.score("figures");
    EXPECT_EQ(figure_of(section, "equal_recorded", "movements"), "0.0000 = 0/1");
    EXPECT_EQ(figure_of(section, "distance_recorded", "movements"), "0.1250 = 1/8");
    EXPECT_EQ(figure_of(section, "answered", "exporters"), "0.0000 = 0/1");
    EXPECT_EQ(figure_of(section, "answered", "pieces"), "0.0000 = 0/1");
    EXPECT_EQ(errors_of(section), "125: f1, movements of " + complete + ": 9, truth 8 on record");
}

}  // namespace
}  // namespace waybill
