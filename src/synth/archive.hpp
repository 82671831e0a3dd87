// SPDX-License-Identifier: Apache-2.0
#pragma once

// Files that hold deflated pieces: a gzip file, and a workbook (a zip of XML parts). Written in one pass.

#include <cstdint>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace waybill::synth {

/// A file that is written from start to end. Errors: io with the path.
class OutFile {
  public:
    explicit OutFile(std::string path);
    void write(std::string_view bytes);
    void rewrite(std::uint64_t at, std::string_view bytes);
    void close();
    [[nodiscard]] std::uint64_t size() const { return size_; }
    [[nodiscard]] const std::string& path() const { return path_; }

  private:
    void check();
    std::string path_;
    std::ofstream out_;
    std::uint64_t size_ = 0;
};

/// A piece of a compressed part: deflated bytes, and what they stand for.
struct Piece {
    std::string deflated;
    std::uint64_t plain_size = 0;
};

/// gzip around pieces.
class GzipFile {
  public:
    explicit GzipFile(OutFile& out);
    void add(std::string_view deflated, std::string_view plain);
    void finish();

  private:
    OutFile& out_;
    std::uint32_t crc_ = 0;
    std::uint64_t plain_ = 0;
};

/// A zip whose members are written one after the other, each in pieces.
class ZipFile {
  public:
    explicit ZipFile(OutFile& out) : out_(out) {}
    void begin(std::string name);
    void add(std::string_view deflated, std::string_view plain);
    void end();
    void member(std::string name, std::string_view plain);
    void finish();

  private:
    struct Member {
        std::string name;
        std::uint64_t at = 0, packed = 0, plain = 0;
        std::uint32_t crc = 0;
    };
    OutFile& out_;
    std::vector<Member> members_;
};

/// The parts of a workbook around its first sheet, whose rows come between sheet_head() and sheet_tail().
[[nodiscard]] std::string_view sheet_head();
[[nodiscard]] std::string_view sheet_tail();
void add_workbook_parts(ZipFile& zip, bool notes_sheet);

}  // namespace waybill::synth
