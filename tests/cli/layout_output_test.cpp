// SPDX-License-Identifier: Apache-2.0
#include "cli/layout_output.hpp"

#include <gtest/gtest.h>

#include "cli/test_console.hpp"

namespace waybill {
namespace {

FileLayouts drones_file() {
    Layout layout;
    layout.sheet = "Лист1";
    layout.header_row = 2;
    layout.header_rows = 2;
    layout.grain = Grain::item;
    layout.grain_evidence = "has item numbers";
    layout.reporter = {"KZ", Certainty::likely, "file name"};
    layout.notes = {"no currency is stated"};
    ColumnBinding name;
    name.header = "ОТПРАВИТЕЛЬ";
    name.role = Role::exporter_name;
    name.certainty = Certainty::sure;
    name.evidence = "known header";
    ColumnBinding value;
    value.column = 1;
    value.header = "STOIMOST";
    value.role = Role::value;
    value.certainty = Certainty::likely;
    value.basis = ValueBasis::statistical;
    value.currency = "USD";
    value.currency_assumed = true;
    value.factor = 1000;
    value.number_style = NumberStyle::comma;
    ColumnBinding day;
    day.column = 2;
    day.header = "DATA";
    day.role = Role::date;
    day.certainty = Certainty::sure;
    day.date_role = DateRole::released;
    day.date_order = DateOrder::dmy;
    day.fills = false;
    ColumnBinding open;
    open.column = 3;
    open.header = "K1";
    open.candidates = {Role::quantity, Role::package_count};
    layout.columns = {name, value, day, open};
    FileLayouts file;
    file.path = "kz.xlsx";
    file.format.format = "xlsx";
    file.sheets = {layout};
    file.samples = {{"ТОО «Синяя цапля»", "12,5", "24.02.2022", "7"}};
    return file;
}

TEST(LayoutOutput, ShowsEachColumnWithWhatSpeaksForIt) {
    TestConsole t;
    print_layouts(drones_file(), Format::table, t.console);
    EXPECT_EQ(t.out.str(), R"(file    kz.xlsx
format  xlsx

sheet      Лист1
layout     found from its headers and cells
header     rows 3 to 4
grain      item: has item numbers
reporter   KZ (likely: file name)
direction  not known
note       no currency is stated

column  header       role           certainty  detail                                         example            evidence
──────  ───────────  ─────────────  ─────────  ─────────────────────────────────────────────  ─────────────────  ───────────────────────────────────────────
     1  ОТПРАВИТЕЛЬ  exporter_name  sure                                                      ТОО «Синяя цапля»  known header
     2  STOIMOST     value          likely     statistical USD (assumed) x1000 decimal comma  12,5
     3  DATA         date           sure       released dmy                                   24.02.2022         another column of this role fills the field
     4  K1           unknown        unsure                                                    7                  may be quantity or package_count
)");
}

TEST(LayoutOutput, CsvHasARowPerColumnAndSheet) {
    TestConsole t;
    FileLayouts file = drones_file();
    file.sheets[0].columns.resize(1);
    print_layouts(file, Format::csv, t.console);
    EXPECT_EQ(t.out.str(),
              "file,sheet,column,header,role,certainty,detail,example,evidence\r\n"
              "kz.xlsx,Лист1,1,ОТПРАВИТЕЛЬ,exporter_name,sure,\"\",ТОО «Синяя цапля»,known header\r\n");
}

TEST(LayoutOutput, JsonNamesWhatOnlyValuesAndDatesHave) {
    TestConsole t;
    FileLayouts file = drones_file();
    file.sheets[0].columns = {file.sheets[0].columns[1], file.sheets[0].columns[2]};
    print_layouts(file, Format::json, t.console);
    EXPECT_NE(t.out.str().find(R"(          "basis": "statistical",
          "currency": "USD",
          "currency_assumed": true,
          "factor": 1000,
          "number_style": "decimal comma",
          "unit": null,
          "example": "12,5",
)"),
              std::string::npos)
        << t.out.str();
    EXPECT_NE(
        t.out.str().find("          \"date_role\": \"released\",\n          \"date_order\": \"dmy\",\n"),
        std::string::npos);
}

TEST(LayoutOutput, FormatsAreNamedWithPackingEncodingAndDelimiter) {
    SourceFormat format;
    format.format = "csv";
    format.compression = "gz";
    format.encoding = "UTF-8";
    format.delimiter = "\t";
    EXPECT_EQ(format_text(format), "csv.gz UTF-8 tab");
}

}  // namespace
}  // namespace waybill
