// SPDX-License-Identifier: Apache-2.0
#include "ingest/bytes.hpp"

#include <gmock/gmock.h>
#include <zlib.h>
#include <zstd.h>

#include "ingest/input.hpp"
#include "ingest/sources.hpp"

namespace waybill {
namespace {

using test::error_of;
using test::write_file;
using testing::HasSubstr;

std::string gzipped(const std::string& text) {
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, text.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string zstd_packed(const std::string& text) {
    ZSTD_CCtx* context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
    std::string out(ZSTD_compressBound(text.size()), '\0');
    out.resize(ZSTD_compress2(context, out.data(), out.size(), text.data(), text.size()));
    ZSTD_freeCCtx(context);
    return out;
}

std::string all_of(ByteSource& bytes) {
    std::string out;
    char chunk[10'000];
    while (const std::size_t got = bytes.read(chunk)) out.append(chunk, got);
    return out;
}

std::string read_back(const std::string& path) {
    return all_of(*open_bytes(path).bytes);
}

std::string long_text() {
    std::string text;
    for (int i = 0; i < 100'000; ++i) text += fmt::format("row {};{}\n", i, i * 7919 % 104729);
    return text;
}

TEST(Bytes, PlainGzipAndZstdGiveTheSameTextWhateverTheName) {
    const std::string text = long_text();
    EXPECT_EQ(read_back(write_file("plain.gz", text)), text);
    EXPECT_EQ(read_back(write_file("a.csv", gzipped(text))), text);
    EXPECT_EQ(read_back(write_file("b.csv", zstd_packed(text))), text);
    EXPECT_EQ(open_bytes(write_file("c", text)).compression, "");
    EXPECT_EQ(open_bytes(write_file("d", gzipped(text))).compression, "gz");
    EXPECT_EQ(open_bytes(write_file("e", zstd_packed(text))).compression, "zst");
}

TEST(Bytes, SeveralMembersAfterOneAnotherAreReadThrough) {
    EXPECT_EQ(read_back(write_file("two.gz", gzipped("one\n") + gzipped("two\n") + std::string(600, '\0'))),
              "one\ntwo\n");
    EXPECT_EQ(read_back(write_file("two.zst", zstd_packed("one\n") + zstd_packed("two\n"))), "one\ntwo\n");
}

TEST(Bytes, AnEmptyFileIsEmpty) {
    EXPECT_EQ(read_back(write_file("empty", "")), "");
    EXPECT_EQ(read_back(write_file("empty.gz", gzipped(""))), "");
}

TEST(Bytes, ACutStreamSaysWhereItEnds) {
    const std::string gz = gzipped(long_text()), zst = zstd_packed(long_text());
    EXPECT_THAT(error_of([&] { read_back(write_file("cut.gz", gz.substr(0, 5000))); }),
                HasSubstr("cut.gz: the gzip stream is cut short: the file ends after 5000 bytes"));
    EXPECT_THAT(error_of([&] { read_back(write_file("cut.zst", zst.substr(0, 5000))); }),
                HasSubstr("cut.zst: the zstd stream is cut short: the file ends after 5000 bytes"));
}

TEST(Bytes, DamageIsFound) {
    std::string gz = gzipped(long_text()), zst = zstd_packed(long_text());
    gz[gz.size() - 6] = static_cast<char>(gz[gz.size() - 6] ^ 1);  // in the check sum
    zst[2000] = static_cast<char>(zst[2000] ^ 0xff);
    EXPECT_THAT(error_of([&] { read_back(write_file("bad.gz", gz)); }), HasSubstr("bad_input: "));
    EXPECT_THAT(error_of([&] { read_back(write_file("bad.zst", zst)); }),
                HasSubstr("the zstd stream is damaged near byte"));
    EXPECT_THAT(error_of([&] { read_back(write_file("tail.gz", gzipped("x") + "garbage after the end")); }),
                HasSubstr("the gzip stream is damaged"));
}

TEST(Bytes, ABombIsStoppedBeforeItBursts) {
    const std::string zeros(1u << 20, '\0'), one_gz = gzipped(zeros), one_zst = zstd_packed(zeros);
    std::string gz, zst;
    for (int i = 0; i < 120; ++i) {
        gz += one_gz;
        zst += one_zst;
    }
    EXPECT_THAT(error_of([&] { read_back(write_file("bomb.gz", gz)); }), HasSubstr("limit: "));
    EXPECT_THAT(error_of([&] { read_back(write_file("bomb.zst", zst)); }), HasSubstr("a zip bomb"));
}

TEST(Bytes, AFolderAndAMissingFileAreSaidToBeSo) {
    EXPECT_THAT(error_of([] { (void)open_bytes("/"); }), HasSubstr("usage: /: is a folder"));
    EXPECT_THAT(error_of([] { (void)open_bytes("/nowhere/at/all.csv"); }),
                HasSubstr("io: /nowhere/at/all.csv: cannot be opened: No such file"));
}

TEST(Input, WhatIsPackedCanBeOpenedTwiceAndSought) {
    const std::string text = long_text();
    Input input = Input::from_path(write_file("a.gz", gzipped(text)), testing::TempDir());
    EXPECT_EQ(input.compression(), "gz");
    EXPECT_EQ(input.head(), text.substr(0, 64u << 10));
    EXPECT_EQ(all_of(*input.open()), text);
    const std::string path = input.seekable_path();
    EXPECT_EQ(test::read_file(path), text);
    EXPECT_EQ(all_of(*input.open()), text);
}

TEST(Input, TakingStreamsFromTheStart) {
    const std::string text = long_text();
    Input input = Input::from_path(write_file("a.csv", text), testing::TempDir());
    EXPECT_EQ(all_of(*input.take()), text);
}

TEST(Input, ASpoolFolderThatIsMissingIsNamed) {
    Input input = Input::from_path(write_file("a.gz", gzipped("x")), "/nowhere");
    EXPECT_THAT(error_of([&] { (void)input.seekable_path(); }), HasSubstr("no file can be made in /nowhere"));
}

}  // namespace
}  // namespace waybill
