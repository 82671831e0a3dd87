// SPDX-License-Identifier: Apache-2.0
#include "synth/encode.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

#include "synth/cells.hpp"
#include "synth/deflate.hpp"
#include "synth/letters.hpp"
#include "synth/words.hpp"

namespace waybill::synth {
namespace {

std::string encoded(std::string_view text, Encoding encoding) {
    std::string bytes;
    append_encoded(bytes, text, encoding);
    return bytes;
}

TEST(Encode, EachEncodingWritesItsOwnBytes) {
    EXPECT_EQ(encoded("ООО №1 ё", Encoding::windows1251),
              "\xce\xce\xce \xb9"
              "1 \xb8");
    EXPECT_EQ(encoded("Груз я", Encoding::cp866), "\x83\xe0\xe3\xa7 \xef");
    EXPECT_EQ(encoded("PAÍS", Encoding::windows1252), "PA\xcdS");
    EXPECT_EQ(encoded("深圳A", Encoding::gb18030),
              "\xc9\xee\xdb\xda"
              "A");
    EXPECT_EQ(encoded("Ж", Encoding::gb18030), "\xa7\xa8");
    EXPECT_EQ(encoded("aЖ", Encoding::utf16), std::string("a\0\x16\x04", 4));
}

TEST(Encode, WhatAnEncodingCannotWriteBecomesAQuestionMark) {
    EXPECT_EQ(encoded("ş深", Encoding::windows1251), "??");
    EXPECT_EQ(encoded("Ж", Encoding::windows1252), "?");
}

TEST(Encode, EveryChineseLetterOfTheWorldHasItsCode) {
    for (const Hanzi& character : hanzi())
        EXPECT_NE(encoded(character.han, Encoding::gb18030), "?") << character.han;
    for (const Business& business : businesses()) {
        EXPECT_EQ(encoded(business.chinese, Encoding::gb18030).find('?'), std::string::npos)
            << business.chinese;
    }
    for (const GoodsKind& kind : goods_kinds()) {
        EXPECT_EQ(encoded(kind.chinese, Encoding::gb18030).find('?'), std::string::npos) << kind.chinese;
        EXPECT_EQ(encoded(kind.bland_chinese, Encoding::gb18030).find('?'), std::string::npos)
            << kind.bland_chinese;
    }
    for (const NationalLayout& layout : national_layouts()) {
        for (const Column& column : layout.columns) {
            EXPECT_EQ(encoded(column.header, layout.encoding).find('?'), std::string::npos)
                << layout.name << ": " << column.header;
        }
    }
    EXPECT_EQ(encoded("一般贸易公路运输牌型号市室号", Encoding::gb18030).find('?'), std::string::npos);
}

std::string inflated(const std::string& packed, std::size_t size) {
    std::string plain(size + 1, '\0');
    z_stream stream{};
    EXPECT_EQ(inflateInit2(&stream, -15), Z_OK);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
    plain.resize(stream.total_out);
    inflateEnd(&stream);
    return plain;
}

TEST(Deflate, PiecesMadeApartReadBackAsOne) {
    Draw draw(5, Stream::plan);
    std::string plain;
    std::string packed;
    for (int piece = 0; piece < 6; ++piece) {
        std::string part;
        const std::uint32_t size = draw.below(90'000);
        while (part.size() < size)
            part += draw.chance(300'000) ? std::string(1, static_cast<char>(draw.below(256)))
                                         : "<c r=\"A1\"><v>12";
        append_deflated(packed, part);
        plain += part;
    }
    append_deflated(packed, "");
    packed += deflate_end();
    EXPECT_EQ(inflated(packed, plain.size()), plain);
    EXPECT_LT(packed.size(), plain.size() / 2);
}

TEST(Deflate, CrcAgreesWithTheLibraryInPieces) {
    EXPECT_EQ(synth::crc32(0, "123456789"), 0xcbf43926u);
    EXPECT_EQ(synth::crc32(synth::crc32(0, "12345"), "6789"), 0xcbf43926u);
    // Eight bytes at once, and what is left over, against zlib at every length.
    std::string bytes;
    for (int i = 0; i < 70; ++i) {
        EXPECT_EQ(synth::crc32(0, bytes),
                  ::crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
        bytes += static_cast<char>(i * 37 + 200);
    }
}

TEST(Cells, NumbersAsEachOfficeWritesThem) {
    NationalLayout plain{.name = "x", .reporter = Country::IN, .imports = true};
    NationalLayout turkish{.name = "x",
                           .reporter = Country::TR,
                           .imports = true,
                           .decimal_comma = true,
                           .grouped = true,
                           .tongue = Tongue::turkish};
    NationalLayout kyrgyz{.name = "x",
                          .reporter = Country::KG,
                          .imports = true,
                          .decimal_comma = true,
                          .grouped = true,
                          .tongue = Tongue::russian};
    const auto text = [](std::int64_t value, int digits, const NationalLayout& layout) {
        std::string to;
        append_number(to, value, digits, layout);
        return to;
    };
    EXPECT_EQ(text(123456789, 2, plain), "1234567.89");
    EXPECT_EQ(text(123456750, 2, turkish), "1.234.567,5");
    EXPECT_EQ(text(123456700, 2, kyrgyz), "1 234 567");
    EXPECT_EQ(text(5, 3, plain), "0.005");
    EXPECT_EQ(text(0, 2, plain), "0");
}

TEST(Cells, SharesOfATotalAsSpreadsheetsWriteThem) {
    const auto share = [](std::int64_t parts) {
        std::string to;
        append_share(to, parts);
        return to;
    };
    EXPECT_EQ(share(11'857'000), "1.1857000e-05");
    EXPECT_EQ(share(206'287'007), "0.000206287007");
}

TEST(Cells, DaysInEachOrder) {
    const auto date = [](DateStyle style) {
        std::string to;
        append_date(to, 19047, style);
        return to;
    };
    EXPECT_EQ(date(DateStyle::iso), "2022-02-24");
    EXPECT_EQ(date(DateStyle::dotted), "24.02.2022");
    EXPECT_EQ(date(DateStyle::slashed), "24/02/2022");
    EXPECT_EQ(date(DateStyle::american), "2/24/2022");
    EXPECT_EQ(date(DateStyle::serial), "44616");
}

}  // namespace
}  // namespace waybill::synth
