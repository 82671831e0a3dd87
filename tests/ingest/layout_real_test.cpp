// SPDX-License-Identifier: Apache-2.0

// The finder on real files of customs records, where they are at hand. What each file lacks was looked up by
// eye.

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>

#include "ingest/layout.hpp"
#include "ingest/layout_sheet.hpp"
#include "ingest/rows.hpp"

namespace waybill {
namespace {

struct Expected {
    std::string_view file;
    std::string_view place;    ///< reporter, direction, grain
    std::string_view missing;  ///< of exporter, importer, tariff code, value, quantity, date
};
constexpr auto short_files = std::to_array<Expected>({
    {"Angola Export S.xlsx", "AO export aggregate", ""},
    {"Angola Import S.xlsx", "AO import aggregate", ""},
    {"Argentina Export S.xlsx", "AR export aggregate", "importer"},
    {"Argentina Import S.xlsx", "AR import aggregate", "exporter"},
    {"Bangladesh Export S.xlsx", "BD export aggregate", "quantity"},
    {"Bangladesh Import S.xlsx", "BD import aggregate", "exporter, quantity"},
    {"Botswana Export S.xlsx", "BW export aggregate", "quantity"},
    {"Botswana Import S.xlsx", "BW import aggregate", "quantity"},
    {"Brazil BL Export S (1).xlsx", "BR export declaration", "quantity"},
    {"Brazil BL Export S.xlsx", "BR export aggregate", "exporter, quantity"},
    {"Brazil BL Import S.xlsx", "BR import aggregate", "exporter, quantity"},
    {"Brazil Import S.xlsx", "BR import aggregate", ""},
    {"Cameroon Export S.xlsx", "CM export aggregate", ""},
    {"Cameroon Import S.xlsx", "CM import aggregate", ""},
    {"Colombia Export S.xlsx", "CO export aggregate", "importer"},
    {"Colombia Import S.xlsx", "CO import aggregate", ""},
    {"India Import S.xlsx", "IN import aggregate", ""},
    {"Ivory coast Export S.xlsx", "CI export aggregate", ""},
    {"Ivory coast IMport S.xlsx", "CI import aggregate", ""},
    {"Kazakhstan Export S.xlsx", "KZ export aggregate", ""},
    {"Kazakhstan Import S.xlsx", "KZ import aggregate", ""},
    {"Liberia Import S.xlsx", "LR import aggregate", ""},
    {"Malawi Export S.xlsx", "MW export aggregate", ""},
    {"Malawi Import S.xlsx", "MW import aggregate", ""},
    {"Mexico  Export S.xlsx", "MX export aggregate", "importer"},
    {"Mexico  Import S.xlsx", "MX import aggregate", ""},
    {"Nicaragua Export S.xlsx", "NI export aggregate", "importer"},
    {"Nicaragua Import S.xlsx", "NI import aggregate", "exporter"},
    {"Paraguay Export S.xlsx", "PY export aggregate", "importer, quantity"},
    {"Paraguay Import S.xlsx", "PY import aggregate", "quantity"},
    {"Russia Export Short.xlsx", "RU export aggregate", ""},
    {"Russia Import Short.xlsx", "RU import aggregate", ""},
    {"Rwanda Export S.xlsx", "RW export aggregate", "quantity"},
    {"Rwanda Import S.xlsx", "RW import aggregate", "quantity"},
    {"Sao tome Export S.xlsx", "ST export aggregate", ""},
    {"Sao tome Import S.xlsx", "ST import aggregate", ""},
    {"South sudan Import S.xlsx", "SS import aggregate", ""},
    {"Srilanka Import s.xlsx", "LK import aggregate", ""},
    {"Srilanka export s.xlsx", "LK export aggregate", ""},
    {"Turkey Export S.xlsx", "TR export aggregate", ""},
    {"Turkey Import S.xlsx", "TR import aggregate", ""},
    {"Uzbekistan Export S.xlsx", "UZ export aggregate", "importer"},
    {"Uzbekistan Import s.xlsx", "UZ import aggregate", ""},
    {"Venezuela Export S.xlsx", "VE export aggregate", "importer, quantity"},
    {"Venezuela Import S.xlsx", "VE import aggregate", "exporter, value, quantity"},
    {"Vietnam export s.xlsx", "VN export aggregate", ""},
    {"Vietnam import short.xlsx", "VN import aggregate", ""},
    {"Zimbabwe Export S.xlsx", "ZW export aggregate", "quantity"},
    {"Zimbabwe Import S.xlsx", "ZW import aggregate", "quantity"},
    {"output_excel.xlsx", "IN export aggregate", ""},
});

Layout layout_of(const std::filesystem::path& path) {
    const auto reader = open_rows(path.string());
    RowBlock block;
    reader->next(block);
    return find_layout(block, {path.filename().string(), reader->sheets()[block.sheet].name});
}

std::string missing_in(const Layout& layout) {
    for (const std::string& note : layout.notes) {
        if (note.rfind("not found: ", 0) == 0) return note.substr(11);
    }
    return "";
}

TEST(LayoutReal, EveryShortFileIsUnderstood) {
    const std::filesystem::path folder = std::filesystem::path(WAYBILL_REAL_DATA) / "customs_tiles/short";
    if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no real data here";
    for (const Expected& expected : short_files) {
        const Layout layout = layout_of(folder / expected.file);
        const std::string place =
            layout.reporter.value + " " + layout.direction.value + " " + std::string(to_string(layout.grain));
        EXPECT_EQ(place, expected.place) << expected.file;
        EXPECT_EQ(missing_in(layout), expected.missing) << expected.file;
        ASSERT_NE(layout.find(Role::hs_code), nullptr) << expected.file;
        EXPECT_EQ(layout.find(Role::hs_code)->certainty, Certainty::sure) << expected.file;
        for (const ColumnBinding& b : layout.columns) {
            if (b.header.starts_with("%GT") || b.header.ends_with("PERCENTAGE")) {
                EXPECT_EQ(b.role, Role::ignored) << expected.file << " " << b.header;
            }
            EXPECT_FALSE(b.evidence.empty()) << expected.file << " " << b.header;
        }
    }
}

TEST(LayoutReal, EveryFullDeclarationIsAnItemWithItsParties) {
    const std::filesystem::path path =
        std::filesystem::path(WAYBILL_REAL_DATA) / "customs_tiles/full_declarations.jsonl";
    if (!std::filesystem::exists(path)) GTEST_SKIP() << "no real data here";
    const auto reader = open_rows(path.string());
    RowBlock block;
    int sheets = 0;
    while (reader->next(block)) {
        const Layout layout =
            find_layout(block, {path.filename().string(), reader->sheets()[block.sheet].name});
        ++sheets;
        EXPECT_EQ(layout.reporter.value.size(), 2u) << layout.sheet;
        EXPECT_TRUE(layout.direction.value == "import" || layout.direction.value == "export") << layout.sheet;
        EXPECT_NE(layout.find(Role::hs_code), nullptr) << layout.sheet;
        EXPECT_NE(layout.find(Role::date), nullptr) << layout.sheet;
        const bool party =
            layout.find(Role::exporter_name) != nullptr || layout.find(Role::importer_name) != nullptr;
        EXPECT_TRUE(party) << layout.sheet;
        const bool measured = layout.find(Role::quantity) != nullptr ||
                              layout.find(Role::net_weight) != nullptr ||
                              layout.find(Role::gross_weight) != nullptr;
        EXPECT_TRUE(measured) << layout.sheet;
    }
    EXPECT_EQ(sheets, 44);
}

}  // namespace
}  // namespace waybill
