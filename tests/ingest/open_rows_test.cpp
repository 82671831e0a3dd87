// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <zlib.h>

#include "ingest/content.hpp"
#include "ingest/rows.hpp"
#include "ingest/sources.hpp"

namespace waybill {
namespace {

using test::error_of;
using test::rows_of;
using test::write_file;
using test::write_zip;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::string gzipped(const std::string& text) {
    const std::string path = test::fresh_path("packed.gz");
    gzFile file = gzopen(path.c_str(), "wb");
    EXPECT_EQ(gzwrite(file, text.data(), static_cast<unsigned>(text.size())), static_cast<int>(text.size()));
    gzclose(file);
    return test::read_file(path);
}

std::string small_workbook() {
    return test::read_file(write_zip(
        "w.xlsx",
        test::workbook_members({.sheets = {test::worksheet(
                                    R"(<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>)")}})));
}

TEST(OpenRows, ContentDecidesAndAWrongNameIsNoted) {
    const auto book = open_rows(write_file("tiles.csv", small_workbook()));
    EXPECT_EQ(rows_of(*book), "[One]\n1: 1|2\n");
    EXPECT_EQ(book->format().format, "xlsx");
    EXPECT_THAT(book->format().notes,
                ElementsAre("the name says csv, but the content is xlsx, and is read as such"));
    const auto text = open_rows(write_file("tiles.xls", "a;b\n1;2\n"));
    EXPECT_EQ(rows_of(*text), "[]\n1: a|b\n2: 1|2\n");
    EXPECT_THAT(text->format().notes,
                testing::Contains("the name says xls, but the content is csv, and is read as such"));
    const auto lines = open_rows(write_file("tiles.txt", "{\"a\": 1}\n{\"a\": 2}\n"));
    EXPECT_EQ(rows_of(*lines), "[]\n0: a\n1: 1\n2: 2\n");
    EXPECT_THAT(lines->format().notes, IsEmpty());
}

TEST(OpenRows, PackedFilesOfAnyFormatAreRead) {
    EXPECT_EQ(rows_of(*open_rows(write_file("a.csv.gz", gzipped("a,b\n1,2\n")))), "[]\n1: a|b\n2: 1|2\n");
    EXPECT_EQ(rows_of(*open_rows(write_file("a.json.gz", gzipped("[{\"a\": 1}]")))), "[]\n0: a\n1: 1\n");
    const auto book = open_rows(write_file("a.xlsx.gz", gzipped(small_workbook())));
    EXPECT_EQ(rows_of(*book), "[One]\n1: 1|2\n");
    EXPECT_EQ(book->format().compression, "gz");
    EXPECT_THAT(book->format().notes, IsEmpty());
}

TEST(OpenRows, MembersOfAnArchiveAreSheets) {
    const auto reader = open_rows(
        write_zip("all.zip", {{"folder/", ""},
                              {"folder/a.csv", "x,y\n1,2\n"},
                              {"__MACOSX/._a.csv", "junk"},
                              {".DS_Store", "junk"},
                              {"b.xlsx", small_workbook()},
                              {"c.json.gz", gzipped("[{\"k\": 5}]")},
                              {"inner.zip", test::read_file(write_zip("inner.zip", {{"d.csv", "1,2\n"}}))},
                              {"readme.pdf", "%PDF-1.4"},
                              {"none.csv", ""}}));
    EXPECT_EQ(rows_of(*reader),
              "[folder/a.csv]\n1: x|y\n2: 1|2\n[b.xlsx / One]\n1: 1|2\n[c.json.gz]\n0: k\n1: 5\n");
    EXPECT_EQ(reader->format().compression, "zip");
    EXPECT_EQ(reader->format().format, "mixed");
    EXPECT_THAT(reader->format().notes,
                testing::IsSupersetOf({"inner.zip: an archive inside the archive, left out",
                                       "readme.pdf: a PDF document, left out", "none.csv: empty, left out"}));
    ASSERT_EQ(reader->sheets().size(), 3u);
    EXPECT_TRUE(reader->sheets()[2].named_columns);
}

TEST(OpenRows, AnArchiveOfOneFileIsThatFile) {
    const auto reader = open_rows(write_zip("one.zip", {{"a.csv", "x;y\n1;2\n"}}));
    EXPECT_EQ(rows_of(*reader), "[a.csv]\n1: x|y\n2: 1|2\n");
    EXPECT_EQ(reader->format().format, "csv");
    EXPECT_EQ(reader->format().delimiter, ";");
}

TEST(OpenRows, AnEmptyFileHasNoRowsAndANote) {
    for (const std::string& bytes : {std::string(), gzipped("")}) {
        const auto reader = open_rows(write_file("empty.csv", bytes));
        EXPECT_EQ(rows_of(*reader), "");
        EXPECT_THAT(reader->format().notes, ElementsAre("the file is empty"));
    }
    EXPECT_THAT(open_rows(write_zip("empty.zip", {{"folder/", ""}}))->format().notes,
                ElementsAre("the archive holds no files"));
}

TEST(OpenRowsBad, FilesThatCannotBeReadAreNamedWithARemedy) {
    const auto error = [](const std::string& bytes) {
        return error_of([&] { (void)open_rows(write_file("tiles.xls", bytes)); });
    };
    EXPECT_THAT(
        error("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 etc"),
        AllOf(
            HasSubstr("bad_input: "),
            HasSubstr(
                "tiles.xls: it is an old Office file: a .xls workbook, or an .xlsx locked with a password")));
    EXPECT_THAT(error("%PDF-1.7\n"), HasSubstr("it is a PDF document"));
    EXPECT_THAT(error("\n <HTML><body><table>"),
                HasSubstr("it is an HTML page (some offices name such pages .xls)"));
    EXPECT_THAT(
        error("<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"),
        HasSubstr("it is an XML spreadsheet of Excel 2003"));
    EXPECT_THAT(error("\x89PNG\r\n\x1a\n"), HasSubstr("it is a PNG image"));
    EXPECT_THAT(error("Rar!\x1a\x07\x01"), HasSubstr("it is a RAR archive"));
    EXPECT_THAT(error_of([] { (void)open_rows(write_zip("a.xlsx", {{"word/document.xml", "<a/>"}})); }),
                HasSubstr("it is a Word document"));
    EXPECT_THAT(error_of([] { (void)open_rows(write_zip("a.xlsx", {{"xl/workbook.bin", "x"}})); }),
                HasSubstr("it is a binary Excel workbook (.xlsb)"));
    EXPECT_THAT(error_of([] { (void)open_rows(write_zip("a.zip", {{"a.pdf", "%PDF-"}})); }),
                HasSubstr("the archive holds no file that can be read: a.pdf: a PDF document, left out"));
}

TEST(OpenRowsBad, TheHintSaysWhatToDo) {
    try {
        (void)open_rows(write_file("a.xls", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"));
        FAIL() << "nothing was thrown";
    } catch (const Error& error) {
        EXPECT_EQ(error.hint(),
                  "open it in a spreadsheet program (with its password) and save it as .xlsx without one");
    }
}

TEST(OpenRowsBad, ATruncatedArchiveOrWorkbookIsSaidToBeCutShort) {
    const std::string book = small_workbook();
    for (const std::size_t size : {book.size() - 1, book.size() / 2, std::size_t{30}, std::size_t{4}}) {
        EXPECT_THAT(error_of([&] { (void)open_rows(write_file("cut.xlsx", book.substr(0, size))); }),
                    HasSubstr("the zip archive is damaged or cut short"))
            << size;
    }
}

TEST(OpenRowsBad, AFolderIsAMistakeOfTheCaller) {
    EXPECT_THAT(error_of([] { (void)open_rows(testing::TempDir()); }), HasSubstr("usage: "));
}

TEST(OpenRowsBad, AMemberThatIsLockedIsSaidToBeSo) {
    const std::string path = test::fresh_path("locked.zip");
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE, nullptr);
    zip_file_add(archive, "a.csv", zip_source_buffer(archive, "a,b\n", 4, 0), 0);
    ASSERT_EQ(zip_file_set_encryption(archive, 0, ZIP_EM_AES_128, "secret"), 0);
    ASSERT_EQ(zip_close(archive), 0);
    EXPECT_THAT(error_of([&] { (void)open_rows(path); }), HasSubstr("locked.zip: a.csv: is encrypted"));
}

TEST(OpenRows, NulBytesAndControlBytesAreNoCrash) {
    for (const std::string& bytes :
         {std::string(1000, '\0'), std::string("a,b\n1,\0\n", 8), std::string("\x03\0\0", 3)}) {
        const auto reader = open_rows(write_file("nul.csv", bytes));
        EXPECT_THAT(rows_of(*reader), HasSubstr("1: "));
    }
}

TEST(OpenRows, StandardInputIsReadAsAFileIs) {
    const std::string path = write_file("input", small_workbook());
    const int kept = dup(STDIN_FILENO);
    for (const std::string& name : {path, write_file("text", "a,b\n"), write_file("lines", "[{\"a\": 1}]")}) {
        const std::string expected = rows_of(*open_rows(name));
        ASSERT_NE(std::freopen(name.c_str(), "rb", stdin), nullptr);
        EXPECT_EQ(rows_of(*open_rows("-")), expected);
    }
    dup2(kept, STDIN_FILENO);
    close(kept);
}

TEST(Content, NamesPromiseFormats) {
    EXPECT_EQ(promised_format("a/B.CSV"), "csv");
    EXPECT_EQ(promised_format("a.csv.gz"), "csv");
    EXPECT_EQ(promised_format("a.xlsx"), "xlsx");
    EXPECT_EQ(promised_format("a.ndjson.zst"), "json");
    EXPECT_EQ(promised_format("folder.csv/data"), "");
    EXPECT_EQ(promised_format(".csv"), "");
}

}  // namespace
}  // namespace waybill
