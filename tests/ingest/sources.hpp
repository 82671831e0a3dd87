// SPDX-License-Identifier: Apache-2.0
#pragma once

// Files for the readers' tests, made on the spot, and what a reader gives of them as text.

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <zip.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "core/error.hpp"
#include "ingest/rows.hpp"

namespace waybill::test {

using Members = std::vector<std::pair<std::string, std::string>>;

/// A path for this test's file of that name; what a former run left there is removed.
inline std::string fresh_path(const std::string& name) {
    const auto* info = testing::UnitTest::GetInstance()->current_test_info();
    const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "waybill-sources" /
                                         info->test_suite_name() / info->name();
    std::filesystem::create_directories(folder);
    std::filesystem::remove(folder / name);
    return folder / name;
}

inline std::string write_file(const std::string& name, std::string_view bytes) {
    const std::string path = fresh_path(name);
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

inline std::string read_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A zip archive with these members.
inline std::string write_zip(const std::string& name, const Members& members) {
    const std::string path = fresh_path(name);
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [member, bytes] : members) {
        zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        EXPECT_GE(zip_file_add(archive, member.c_str(), source, ZIP_FL_ENC_UTF_8), 0);
    }
    EXPECT_EQ(zip_close(archive), 0);
    return path;
}

/// A worksheet with these rows; `rest` follows them.
inline std::string worksheet(const std::string& rows, const std::string& rest = "") {
    return R"(<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
           "<dimension ref=\"A1\"/><sheetData>" +
           rows + "</sheetData>" + rest + "</worksheet>";
}

/// What a test wants in its workbook; the sheets are called One, Two, Three, or as `names` says.
struct WorkbookParts {
    std::vector<std::string> sheets = {};        ///< whole parts, as worksheet() makes them
    std::vector<std::string> strings = {};       ///< insides of <si>
    std::vector<std::string> format_codes = {};  ///< styles 1, 2, ... in this order; style 0 is plain
    std::string workbook_properties = {};        ///< "<workbookPr date1904=\"1\"/>"
    std::vector<std::string> sheet_states = {};  ///< "hidden", ...
};

inline Members workbook_members(const WorkbookParts& parts) {
    const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const char* names[] = {"One", "Two", "Three"};
    std::string sheets, relationships, formats, styles = "<xf numFmtId=\"0\"/>", strings;
    Members members{
        {"[Content_Types].xml",
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {"_rels/.rels",
         fmt::format(
             R"(<Relationships xmlns="{}"><Relationship Id="r1" Type="{}/officeDocument" Target="xl/workbook.xml"/></Relationships>)",
             package, office)}};
    for (std::size_t i = 0; i < parts.sheets.size(); ++i) {
        const std::string state = i < parts.sheet_states.size() ? parts.sheet_states[i] : "visible";
        sheets += fmt::format(R"(<sheet name="{}" sheetId="{}" state="{}" r:id="s{}"/>)", names[i], i + 1,
                              state, i);
        relationships +=
            fmt::format(R"(<Relationship Id="s{}" Type="{}/worksheet" Target="worksheets/sheet{}.xml"/>)", i,
                        office, i + 1);
        members.emplace_back(fmt::format("xl/worksheets/sheet{}.xml", i + 1), parts.sheets[i]);
    }
    for (std::size_t i = 0; i < parts.format_codes.size(); ++i) {
        formats += fmt::format(R"(<numFmt numFmtId="{}" formatCode="{}"/>)", 164 + i, parts.format_codes[i]);
        styles += fmt::format(R"(<xf numFmtId="{}"/>)", 164 + i);
    }
    for (const std::string& text : parts.strings) strings += "<si>" + text + "</si>";
    relationships += fmt::format(R"(<Relationship Id="st" Type="{}/styles" Target="styles.xml"/>)", office);
    relationships += fmt::format(
        R"(<Relationship Id="ss" Type="{}/sharedStrings" Target="/xl/sharedStrings.xml"/>)", office);
    members.emplace_back("xl/workbook.xml",
                         fmt::format(R"(<workbook xmlns="{}" xmlns:r="{}">{}<sheets>{}</sheets></workbook>)",
                                     main, office, parts.workbook_properties, sheets));
    members.emplace_back(
        "xl/_rels/workbook.xml.rels",
        fmt::format(R"(<Relationships xmlns="{}">{}</Relationships>)", package, relationships));
    members.emplace_back(
        "xl/styles.xml",
        fmt::format(R"(<styleSheet xmlns="{}"><numFmts>{}</numFmts><cellXfs>{}</cellXfs></styleSheet>)", main,
                    formats, styles));
    members.emplace_back("xl/sharedStrings.xml", fmt::format(R"(<sst xmlns="{}">{}</sst>)", main, strings));
    return members;
}

/// All rows as lines: "[sheet]" where the sheet changes, then "number: cell|cell", and " ! fault" where there
/// is one.
inline std::string rows_of(RowReader& reader) {
    std::string out;
    RowBlock block;
    std::int64_t last_sheet = -1;
    while (reader.next(block)) {
        if (block.sheet != last_sheet) out += fmt::format("[{}]\n", reader.sheets().at(block.sheet).name);
        last_sheet = block.sheet;
        auto fault = block.faults.begin();
        for (std::size_t row = 0; row < block.rows(); ++row) {
            out += fmt::format("{}: ", block.row_number[row]);
            for (std::size_t column = 0; column < block.width(row); ++column) {
                out += fmt::format("{}{}", column == 0 ? "" : "|", block.cell(row, column));
            }
            if (fault != block.faults.end() && fault->first == row) out += " ! " + fault++->second;
            out += '\n';
        }
    }
    return out;
}

/// What `call` throws: "kind: text". Fails if nothing is thrown.
template <typename Call>
std::string error_of(Call&& call) {
    const char* kinds[] = {"usage", "not_found", "bad_input", "limit", "io"};
    try {
        call();
    } catch (const Error& error) {
        return fmt::format("{}: {}", kinds[static_cast<int>(error.kind())], error.what());
    }
    ADD_FAILURE() << "nothing was thrown";
    return {};
}

}  // namespace waybill::test
