// SPDX-License-Identifier: Apache-2.0
#include "ingest/encoding.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unicode/ucnv.h>

#include "core/error.hpp"
#include "ingest/memory_source.hpp"

namespace waybill {
namespace {

using testing::cells_of;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::read_all;
using testing::ReadAll;

/// `text` in the encoding that ICU calls `name`.
std::string in(const char* name, std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    std::string bytes(4 * text.size() + 16, '\0');
    const std::int32_t size =
        ucnv_convert(name, "UTF-8", bytes.data(), static_cast<std::int32_t>(bytes.size()), text.data(),
                     static_cast<std::int32_t>(text.size()), &status);
    EXPECT_TRUE(U_SUCCESS(status)) << name << ": " << u_errorName(status);
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

constexpr std::string_view russian =
    "ПОЛУЧАТЕЛЬ;Товар;Вес\r\nООО \"ВЕКТОР\";Квадрокоптеры бытовые;12,5\r\nЗАО Ромашка;запасные части к "
    "ним;3\r\n";

struct Case {
    const char* icu_name;
    const char* name;
    std::string_view text;
};

class Encodings : public ::testing::TestWithParam<Case> {};

TEST_P(Encodings, AreFoundAndReadToTheSameCellsWithTheSourcesOffsets) {
    const auto& [icu_name, name, text] = GetParam();
    const ReadAll expected = read_all(std::string(text));
    const std::string bytes = in(icu_name, text);
    for (const std::size_t block_bytes : {3u, 64u, 1u << 20}) {
        ReadOptions options;
        options.block_bytes = block_bytes;
        const ReadAll all = read_all(bytes, options);
        EXPECT_EQ(all.format.encoding, name) << all.format.evidence;
        EXPECT_EQ(cells_of(all), cells_of(expected));
        for (const auto& row : all.rows) {
            EXPECT_EQ(row.fault, "");
            const auto reader = open_csv_at(std::make_unique<testing::MemorySource>(bytes, row.offset),
                                            all.format, {row.offset, row.row_number}, options);
            EXPECT_EQ(testing::drain(*reader).rows[0], row);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Csv, Encodings,
    ::testing::Values(
        Case{"UTF-8", "UTF-8", russian}, Case{"UTF-16LE", "UTF-16LE", russian},
        Case{"UTF-16BE", "UTF-16BE", russian}, Case{"UTF-16", "UTF-16LE", russian},
        Case{"UTF-32LE", "UTF-32LE", russian}, Case{"UTF-32BE", "UTF-32BE", russian},
        Case{"windows-1251", "windows-1251", russian}, Case{"IBM866", "CP866", russian},
        Case{"KOI8-R", "KOI8-R", russian},
        Case{"windows-1252", "windows-1252",
             "Société;Ville\nÉlectricité de la Forêt;Besançon\nLe Château;Nîmes\n"},
        Case{"windows-1254", "windows-1254",
             "Alıcı;Şehir\nYıldız Dış Ticaret;İstanbul\nÇağdaş Gıda;Eskişehir\n"},
        Case{"windows-1250", "windows-1250", "Odbiorca;Miasto\nZakład Łączności;Łódź\nŚwiat Części;Gdańsk\n"},
        Case{"gb18030", "GB18030", "收货人;城市\n深圳市长河科技有限公司;深圳\n上海远山贸易有限公司;上海\n"},
        Case{"Big5", "Big5", "收貨人;城市\n台北遠山貿易股份有限公司;台北\n高雄長河科技有限公司;高雄\n"},
        Case{"Shift_JIS", "Shift_JIS",
             "荷受人;都市\n東京貿易株式会社;とうきょう\n山川電機カブシキ;おおさか\n"}),
    [](const auto& one) {
        std::string name = one.param.icu_name;
        std::erase(name, '-');
        return name;
    });

TEST(Encoding, AnOptionDecidesAndUnknownOnesAreRefused) {
    ReadOptions options;
    options.encoding = "cp866";
    const ReadAll all = read_all(in("IBM866", "Окно,1\n"), options);
    EXPECT_EQ(all.format.encoding, "CP866");
    EXPECT_THAT(cells_of(all), ElementsAre("Окно|1"));
    options.encoding = "klingon";
    try {
        (void)read_all("a,b\n", options);
        FAIL() << "taken for an encoding";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::usage);
        EXPECT_THAT(error.what(), HasSubstr("'klingon'"));
    }
}

}  // namespace
}  // namespace waybill
