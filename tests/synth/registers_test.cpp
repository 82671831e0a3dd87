// SPDX-License-Identifier: Apache-2.0
#include "synth/registers.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "synth/register_entry.hpp"
#include "synth/registration.hpp"

namespace waybill::synth {
namespace {

// A firm of that country with one owner at 60 % and one who came in later, as a register shows it.
struct Scene {
    World world;
    std::vector<Firm> firms;
    std::map<std::uint32_t, Firm> known;
    Ownership ownership;

    explicit Scene(Country country, std::uint32_t coverage = 1'000'000) {
        SynthOptions options;
        options.seed = 3;
        options.coverage = coverage;
        world = make_world(options);
        world.noise = {};
        for (std::uint32_t id = 1'000'000; id < 1'000'400; ++id) {
            Firm firm = make_firm(3, id, FirmKind::trader, country, first_day);
            firm.founded = 18'000;  // 2019-04-14
            firms.push_back(firm);
            known.emplace(id, firm);
            ownership.stakes.push_back({{0, {id, 1, country}}, id, 600'000, 18'000, 0, {}});
            ownership.stakes.push_back(
                {{0, {id, 2, country}}, id, 400'000, 19'100, register_day + 1, {}});  // from 2022-04-18
            ownership.stakes.push_back({{0, {id, 3, country}}, id, 1, register_day + 1, 0, {}});
            ownership.posts.push_back({{id, 0, country}, id, 18'000, 0, false});
        }
    }
    [[nodiscard]] RegisterText rows() const { return register_rows(world, firms, known, ownership); }
};

const std::string& bytes(const RegisterText& text, RegisterFile file) {
    return text.bytes[static_cast<std::size_t>(file)];
}

std::size_t firms_in(const RegisterText& text, RegisterFile file) {
    std::set<std::uint64_t> ids;
    for (const auto& row : text.rows[static_cast<std::size_t>(file)]) ids.insert(row.entity);
    return ids.size();
}

std::string first_line(const std::string& bytes) {
    return bytes.substr(0, bytes.find('\n'));
}

TEST(SynthRegisters, TheHongKongRegisterTellsSharesInBandsAndNoDayToCome) {
    const RegisterText text = Scene(Country::HK).rows();
    const std::string& rows = bytes(text, RegisterFile::hong_kong_people);
    EXPECT_NE(rows.find("ownership-of-shares-50-to-75-percent,2019-04-14,\n"), std::string::npos);
    EXPECT_NE(rows.find("ownership-of-shares-25-to-50-percent,2022-04-18,\n"), std::string::npos);
    EXPECT_EQ(rows.find("75-to-100"), std::string::npos);
}

TEST(SynthRegisters, TheKazakhRegisterPutsAllFoundersIntoOneCell) {
    const RegisterText text = Scene(Country::KZ).rows();
    const std::string row = first_line(bytes(text, RegisterFile::kazakh));
    EXPECT_NE(row.find(") - 60%; "), std::string::npos) << row;
    EXPECT_TRUE(row.ends_with(") - 40% с 18.04.2022")) << row;
}

TEST(SynthRegisters, TheRussianRegisterHasARowForEachFounderInWindows1251) {
    const Scene scene(Country::RU);
    const RegisterText text = scene.rows();
    const auto& rows = text.rows[static_cast<std::size_t>(RegisterFile::russian)];
    ASSERT_GE(rows.size(), 2u);
    EXPECT_EQ(rows[0].entity, rows[1].entity);
    EXPECT_NE(rows[0].holders, rows[1].holders);
    const std::string line = first_line(bytes(text, RegisterFile::russian));
    EXPECT_TRUE(ogrn_is_right(line.substr(0, 13))) << line.substr(0, 13);
    EXPECT_TRUE(inn_is_right(line.substr(14, 10))) << line.substr(14, 10);
    EXPECT_TRUE(line.ends_with(";\xd0\xce\xd1\xd1\xc8\xdf;60;14.04.2019;\r")) << line;          // РОССИЯ
    EXPECT_NE(line.find(";\xc4\xe5\xe9\xf1\xf2\xe2\xf3\xfe\xf9\xe5\xe5;"), std::string::npos);  // Действующее
}

TEST(SynthRegisters, FoundersAreHiddenForSomeListedRussianFirms) {
    Scene scene(Country::RU);
    for (const Firm& firm : scene.firms) scene.world.first_listed.emplace(firm.id, sanctions_day);
    const RegisterText text = scene.rows();
    std::size_t hidden = 0, shown = 0;
    for (const auto& row : text.rows[static_cast<std::size_t>(RegisterFile::russian)])
        (row.holders.size() == 1 ? hidden : shown) += 1;
    EXPECT_GT(hidden, 100u);
    EXPECT_GT(shown, 100u);
}

TEST(SynthRegisters, ChineseFilesAreGb18030WithoutReplacements) {
    const RegisterText text = Scene(Country::CN).rows();
    EXPECT_EQ(bytes(text, RegisterFile::chinese_firms).find('?'), std::string::npos);
    EXPECT_EQ(bytes(text, RegisterFile::chinese_holders).find('?'), std::string::npos);
    EXPECT_NE(bytes(text, RegisterFile::chinese_firms).find("\xb4\xe6\xd0\xf8"), std::string::npos);  // 存续
}

TEST(SynthRegisters, EveryTieOfTheEntitiesFilePointsToAnEntityShown) {
    const RegisterText text = Scene(Country::TR).rows();
    const std::string& lines = bytes(text, RegisterFile::entities);
    std::size_t ties = 0;
    for (std::size_t at = lines.find("\"owner\": [\""); at != std::string::npos;
         at = lines.find("\"owner\": [\"", at + 1)) {
        const std::string id = lines.substr(at + 11, 19);
        EXPECT_NE(lines.find("{\"id\": \"" + id + "\""), std::string::npos) << id;
        ++ties;
    }
    EXPECT_GT(ties, 100u);
}

TEST(SynthRegisters, CoverageLeavesFirmsOut) {
    EXPECT_GT(firms_in(Scene(Country::KZ).rows(), RegisterFile::kazakh), 300u);
    const std::size_t half = firms_in(Scene(Country::KZ, 500'000).rows(), RegisterFile::kazakh);
    EXPECT_GT(half, 120u);
    EXPECT_LT(half, 220u);
    EXPECT_EQ(firms_in(Scene(Country::KZ, 0).rows(), RegisterFile::kazakh), 0u);
    EXPECT_EQ(firms_in(Scene(Country::TR).rows(), RegisterFile::kazakh), 0u);
}

TEST(SynthRegisters, ShareTextsHaveNoTrailingZeros) {
    EXPECT_EQ(percent(1'000'000, '.'), "100");
    EXPECT_EQ(percent(333'334, ','), "33,3334");
    EXPECT_EQ(percent(499'000, '.'), "49.9");
    EXPECT_EQ(delimited("a;b \"c\"", ';'), "\"a;b \"\"c\"\"\"");
}

}  // namespace
}  // namespace waybill::synth
