// SPDX-License-Identifier: Apache-2.0
#include "ingest/xlsx.hpp"

#include <gmock/gmock.h>

#include "ingest/sources.hpp"

namespace waybill {
namespace {

using test::error_of;
using test::rows_of;
using test::workbook_members;
using test::WorkbookParts;
using test::worksheet;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::unique_ptr<RowReader> open_file(const std::string& path, const ReadOptions& options = {}) {
    return open_xlsx(Input::from_path(path, testing::TempDir()), options);
}

std::unique_ptr<RowReader> open_book(const WorkbookParts& parts, const ReadOptions& options = {}) {
    return open_file(test::write_zip("book.xlsx", workbook_members(parts)), options);
}

std::string rows_of_sheet(const std::string& rows, const std::vector<std::string>& strings = {}) {
    return rows_of(*open_book({.sheets = {worksheet(rows)}, .strings = strings}));
}

TEST(Xlsx, CellsOfEveryTypeAreTextAsShown) {
    EXPECT_EQ(
        rows_of_sheet(
            R"(<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>21340.0</v></c><c r="C1" t="b"><v>1</v></c>
        <c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="inlineStr"><is><t>in</t><r><t>line</t></r></is></c>
        <c r="F1" t="str"><f>A1</f><v>Щукин &amp; Co</v></c><c r="G1" t="d"><v>2022-02-24T00:00:00</v></c></row>)",
            {"<t>no</t>", "<t>Nordhaven 测试 شركة</t>"}),
        "[One]\n1: Nordhaven 测试 شركة|21340|TRUE|#N/A|inline|Щукин & Co|2022-02-24\n");
}

TEST(Xlsx, RichTextIsJoinedAndPhoneticReadingsAreLeftOut) {
    EXPECT_EQ(
        rows_of_sheet(
            R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row>)",
            {R"(<r><rPr><b/></rPr><t>東</t></r><r><t xml:space="preserve">京 </t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>)"}),
        "[One]\n1: 東京 \n");
}

TEST(Xlsx, MissingCellsAndRowsKeepColumnsAndNumbers) {
    EXPECT_EQ(
        rows_of_sheet(
            R"(<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="7"><c r="A7"><v>3</v></c></row>
        <row><c><v>4</v></c><c><v>5</v></c></row>)"),
        "[One]\n2: |1||2\n7: 3\n8: 4|5\n");
}

TEST(Xlsx, CellsOutOfOrderStandInTheirColumns) {
    EXPECT_EQ(rows_of_sheet(R"(<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>)"),
              "[One]\n1: 1||3\n");
}

TEST(Xlsx, BlankRowsCountBetweenRowsAndAreNotedAtTheEnd) {
    const auto reader = open_book(
        {.sheets = {worksheet(
             R"(<row r="1"><c r="A1"><v>1</v></c></row><row r="2" s="3"/><row r="3"><c r="A3" s="0"/></row><row r="4"><c r="A4"><v>4</v></c></row>
           <row r="5"/><row r="6"><c r="A6"/></row>)")}});
    EXPECT_EQ(rows_of(*reader), "[One]\n1: 1\n2: \n3: \n4: 4\n");
    EXPECT_THAT(reader->format().notes, ElementsAre("sheet 'One': 2 blank rows at its end left out"));
}

TEST(Xlsx, SheetsComeInOrderHiddenOnesToo) {
    const auto reader =
        open_book({.sheets = {worksheet(R"(<row r="1"><c r="A1"><v>1</v></c></row>)"), worksheet(""),
                              worksheet(R"(<row r="1" hidden="1"><c r="A1"><v>3</v></c></row>)")},
                   .sheet_states = {"visible", "hidden", "veryHidden"}});
    EXPECT_EQ(rows_of(*reader), "[One]\n1: 1\n[Three]\n1: 3\n");
    ASSERT_EQ(reader->sheets().size(), 3u);
    EXPECT_FALSE(reader->sheets()[0].hidden);
    EXPECT_TRUE(reader->sheets()[1].hidden);
    EXPECT_TRUE(reader->sheets()[2].hidden);
    EXPECT_THAT(reader->format().notes, ElementsAre("sheet 'Three': 1 hidden rows, read all the same"));
}

TEST(Xlsx, BlocksSayWhetherTheyHoldHiddenRows) {
    const auto reader =
        open_book({.sheets = {worksheet(R"(<row r="1"><c r="A1"><v>1</v></c></row>)"),
                              worksheet(R"(<row r="1" hidden="true"><c r="A1"><v>3</v></c></row>)")}});
    RowBlock block;
    ASSERT_TRUE(reader->next(block));
    EXPECT_FALSE(block.hidden_rows);
    ASSERT_TRUE(reader->next(block));
    EXPECT_TRUE(block.hidden_rows);
    EXPECT_FALSE(reader->next(block));
}

TEST(Xlsx, FormulasWithoutAStoredValueAreEmptyAndNotedOnce) {
    const auto reader = open_book(
        {.sheets = {worksheet(
             R"(<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f></c><c r="C1"><f>A1</f><v></v></c><c r="D1" t="str"><f>""</f><v></v></c></row>)")}});
    EXPECT_EQ(rows_of(*reader), "[One]\n1: 2\n");
    EXPECT_THAT(
        reader->format().notes,
        ElementsAre(
            "sheet 'One': 2 formulas without a stored value (first: B1) are empty; to fill them, open the "
            "file in a spreadsheet program and save it"));
}

TEST(Xlsx, DatesFollowStylesAndTheBooksEpoch) {
    const std::string rows =
        R"(<row r="1"><c r="A1" s="1"><v>44562</v></c><c r="B1" s="2"><v>44562.75</v></c><c r="C1" s="0"><v>44562</v></c>
        <c r="D1" s="99"><v>44562</v></c><c r="E1" s="3"><v>1012100</v></c></row>)";
    const std::vector<std::string> codes{"dd\\.mm\\.yyyy", "yyyy-mm-dd hh:mm", "00000000"};
    EXPECT_EQ(rows_of(*open_book({.sheets = {worksheet(rows)}, .format_codes = codes})),
              "[One]\n1: 2022-01-01|2022-01-01T18:00:00|44562|44562|01012100\n");
    EXPECT_EQ(rows_of(*open_book({.sheets = {worksheet(rows)},
                                  .format_codes = codes,
                                  .workbook_properties = R"(<workbookPr date1904="1"/>)"})),
              "[One]\n1: 2026-01-02|2026-01-02T18:00:00|44562|44562|01012100\n");
}

TEST(Xlsx, StrictNamespacesPrefixesAndOddPathsAreRead) {
    test::Members members = workbook_members({.sheets = {""}});
    for (auto& [name, bytes] : members) {
        if (name == "xl/workbook.xml") {
            bytes =
                R"(<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:rel="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="One" sheetId="1" rel:id="s0"/></x:sheets></x:workbook>)";
        }
        if (name == "xl/worksheets/sheet1.xml") {
            name = "XL\\Worksheets\\Sheet1.xml";
            bytes =
                R"(<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>)";
        }
    }
    EXPECT_EQ(rows_of(*open_file(test::write_zip("strict.xlsx", members))), "[One]\n1: 7\n");
}

TEST(Xlsx, TextBesideTheRowsIsNoCell) {
    EXPECT_EQ(rows_of(*open_book(
                  {.sheets = {worksheet(
                       R"(<row r="1"><c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row>)",
                       R"(<extLst><ext><row r="9"><c r="A9"><v>9</v></c></row></ext></extLst>)")}})),
              "[One]\n1: 1\n");
}

TEST(Xlsx, BlocksStayNearTheirSizeAndLoseNothing) {
    std::string rows, expected = "[One]\n";
    for (int row = 1; row <= 5000; ++row) {
        rows += fmt::format(R"(<row r="{0}"><c r="A{0}"><v>{0}</v></c><c r="B{0}" t="s"><v>0</v></c></row>)",
                            row);
        expected += fmt::format("{}: {}|Nordhaven Trading\n", row, row);
    }
    const WorkbookParts parts{.sheets = {worksheet(rows)}, .strings = {"<t>Nordhaven Trading</t>"}};
    for (const std::size_t block_bytes : {std::size_t{1}, std::size_t{1000}, std::size_t{2} << 20}) {
        ReadOptions options;
        options.block_bytes = block_bytes;
        EXPECT_EQ(rows_of(*open_book(parts, options)), expected);
        const auto reader = open_book(parts, options);
        RowBlock block;
        while (reader->next(block)) EXPECT_LE(block.text.size(), block_bytes + 25);
    }
}

TEST(Xlsx, ManyReferencesToOneLongStringNeedNoMoreThanABlockAndARow) {
    std::string cells;
    for (int i = 0; i < 3000; ++i) cells += R"(<c t="s"><v>0</v></c>)";
    ReadOptions options;
    options.max_row_bytes = 1u << 20;
    const auto reader =
        open_book({.sheets = {worksheet("<row>" + cells + "</row><row><c><v>1</v></c></row>")},
                   .strings = {"<t>" + std::string(10'000, 'x') + "</t>"}},
                  options);
    RowBlock block;
    ASSERT_TRUE(reader->next(block));
    ASSERT_EQ(block.rows(), 2u);
    EXPECT_EQ(block.width(0), 104u);  // 104 * 10,000 bytes fit in 1 MiB
    ASSERT_EQ(block.faults.size(), 1u);
    EXPECT_EQ(block.faults[0], std::make_pair(0u, std::string("the row is longer than 1048576 bytes")));
    EXPECT_EQ(block.cell(1, 0), "1");
}

TEST(XlsxBad, AMissingStringOrColumnIsAFaultOfTheRow) {
    EXPECT_EQ(
        rows_of_sheet(
            R"(<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>9</v></c></row><row r="2"><c r="ZZZZ2"><v>1</v></c><c r="A2"><v>2</v></c></row>)",
            {"<t>a</t>"}),
        "[One]\n1: 1 ! cell B1 points to shared string 9, of 1\n"
        "2: 2 ! cell 'ZZZZ2' is no cell of a sheet (columns go from A to XFD)\n");
}

TEST(XlsxBad, ATruncatedFileIsSaidToBeCutShort) {
    const std::string whole =
        test::read_file(test::write_zip("book.xlsx", workbook_members({.sheets = {worksheet("")}})));
    EXPECT_THAT(error_of([&] { open_file(test::write_file("cut.xlsx", whole.substr(0, whole.size() / 2))); }),
                HasSubstr("cut.xlsx: the zip archive is damaged or cut short"));
}

TEST(XlsxBad, DamagedPackedBytesAreFoundByTheirCheckSum) {
    std::string rows;
    for (int i = 1; i < 3000; ++i)
        rows += fmt::format("<row r=\"{0}\"><c r=\"A{0}\"><v>{1}</v></c></row>", i, i * 7919 % 104729);
    std::string bytes =
        test::read_file(test::write_zip("book.xlsx", workbook_members({.sheets = {worksheet(rows)}})));
    const std::size_t at = bytes.find("xl/worksheets/sheet1.xml") + 5000;
    bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
    const std::string text = error_of([&] { rows_of(*open_file(test::write_file("bad.xlsx", bytes))); });
    EXPECT_THAT(text, HasSubstr("bad_input: "));
    EXPECT_THAT(text, HasSubstr("sheet1.xml"));
}

TEST(XlsxBad, BrokenXmlNamesSheetLineAndColumn) {
    EXPECT_THAT(error_of([] { rows_of_sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></row>"); }),
                testing::AllOf(HasSubstr("bad_input: "),
                               HasSubstr("sheet 'One' (xl/worksheets/sheet1.xml): line 1, column "),
                               HasSubstr("the XML is not well-formed: mismatched tag")));
    EXPECT_THAT(
        error_of([] { rows_of_sheet(std::string("<row r=\"1\"><c r=\"A1\"><v>\0</v></c></row>", 38)); }),
        HasSubstr("the XML is not well-formed"));
}

TEST(XlsxBad, EntitiesThatExpandAreRefused) {
    const std::string bomb =
        R"(<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>)"
        R"(<worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>)";
    EXPECT_THAT(error_of([&] { rows_of(*open_book({.sheets = {bomb}})); }),
                HasSubstr("it has a document type declaration, which such a file must not have"));
}

TEST(XlsxBad, DeepNestingAndEndlessTagsAreRefused) {
    std::string deep;
    for (int i = 0; i < 300; ++i) deep += "<a>";
    EXPECT_THAT(error_of([&] { rows_of_sheet(deep); }), HasSubstr("elements nest more than 256 deep"));
    EXPECT_THAT(error_of([] { rows_of_sheet("<row a=\"" + std::string(6u << 20, 'x') + "\"/>"); }),
                HasSubstr("a single tag is longer than 4 MiB"));
}

TEST(XlsxBad, ABombIsStoppedBeforeItBursts) {
    const std::string rows(std::size_t{110} << 20, ' ');
    EXPECT_THAT(error_of([&] { rows_of_sheet(rows); }),
                testing::AllOf(HasSubstr("limit: "), HasSubstr("a zip bomb")));
}

TEST(XlsxBad, MissingPartsAreNamed) {
    test::Members members = workbook_members({.sheets = {worksheet("")}});
    std::erase_if(members, [](const auto& member) { return member.first == "xl/worksheets/sheet1.xml"; });
    EXPECT_THAT(error_of([&] { rows_of(*open_file(test::write_zip("a.xlsx", members))); }),
                HasSubstr("sheet 'One': its part xl/worksheets/sheet1.xml is missing from the file"));
    EXPECT_THAT(error_of([] { open_file(test::write_zip("b.xlsx", {{"[Content_Types].xml", "<Types/>"}})); }),
                HasSubstr("no workbook in it: its part xl/workbook.xml is missing"));
}

TEST(Xlsx, AWorkbookWithoutSheetsGivesNoRowsAndANote) {
    const auto reader = open_book({});
    EXPECT_EQ(rows_of(*reader), "");
    EXPECT_THAT(reader->format().notes, ElementsAre("the workbook has no worksheets"));
    EXPECT_THAT(reader->sheets(), IsEmpty());
}

TEST(Xlsx, TheFiftyVendorFilesReadInFull) {
    const std::filesystem::path folder = std::filesystem::path(WAYBILL_REAL_DATA) / "customs_tiles/short";
    if (!std::filesystem::exists(folder)) GTEST_SKIP() << "the real data is not here";
    std::size_t files = 0, rows = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const auto reader = open_file(entry.path());
        RowBlock block;
        ++files;
        while (reader->next(block)) {
            for (std::size_t row = 0; row < block.rows(); ++row) rows += block.width(row) > 0 ? 1 : 0;
            EXPECT_THAT(block.faults, IsEmpty()) << entry.path();
        }
        --rows;  // the header
    }
    EXPECT_EQ(files, 50u);
    EXPECT_EQ(rows, 23'660u);  // one of them a title above its header
}

}  // namespace
}  // namespace waybill
