// SPDX-License-Identifier: Apache-2.0
#include "engine/engine.hpp"

#include <gtest/gtest.h>

#include "core/error.hpp"
#include "engine/case_folder.hpp"

namespace waybill {
namespace {

TEST(Engine, ReadsAFileAndSaysWhoSentWhatToWhom) {
    const CaseFolder folder("reads");
    Engine engine = Engine::init(folder.path("case.waybill"));
    const IngestSummary summary =
        ingest(engine, {folder.write("Kazakhstan export.csv", kazakh_exports(three_rows))});
    EXPECT_EQ(summary.rows, 3u);
    EXPECT_EQ(summary.records, 3u);
    EXPECT_EQ(
        lines_of(engine.query(
            "SELECT exporter_name, importer_name, hs_code, quantity, quantity_unit, net_weight_kg,"
            " value, value_currency, value_basis, date, origin_country, to_country, reporter,"
            " direction, grain FROM record_view ORDER BY record_id")),
        "KERAMIKA LLP|OOO VEKTOR|6907219009|100|MTK|2000|1500.5|USD|fob|2022-02-25|KZ|RU|KZ|export|item\n"
        "KERAMIKA LLP|OOO VEKTOR|6907219009|10|MTK|200|150|USD|fob|2022-02-25|KZ|RU|KZ|export|item\n"
        "PLITKA LLP|ТОО САЯХАТ|6907219009|7|MTK|90|80|USD|fob|2022-03-01|KZ|UZ|KZ|export|item");
    EXPECT_EQ(lines_of(engine.query("SELECT rows, records, rejects, encoding, delimiter FROM source")),
              "3|3|0|UTF-8|,");
}

TEST(Engine, TheSameFileTwiceAddsNothing) {
    const CaseFolder folder("twice");
    Engine engine = Engine::init(folder.path("case.waybill"));
    const std::string path = folder.write("Kazakhstan export.csv", kazakh_exports(three_rows));
    ingest(engine, {path});
    const IngestSummary again = ingest(engine, {path, folder.write("copy.csv", kazakh_exports(three_rows))});
    EXPECT_TRUE(again.sources[0].already_known);
    EXPECT_TRUE(again.sources[1].already_known);
    EXPECT_EQ(
        lines_of(engine.query(
            "SELECT count(*), (SELECT count(*) FROM source), (SELECT count(*) FROM party) FROM record")),
        "3|1|4");
}

TEST(Engine, ACorrectedFileReplacesTheRecordsOfTheOld) {
    const CaseFolder folder("corrected");
    Engine engine = Engine::init(folder.path("case.waybill"));
    ingest(engine, {folder.write("Kazakhstan export.csv", kazakh_exports(three_rows))});
    std::string corrected = three_rows;
    corrected.replace(corrected.find("1500.5"), 6, "1700.0");
    const IngestSummary summary =
        ingest(engine, {folder.write("Kazakhstan export corrected.csv", kazakh_exports(corrected))});
    EXPECT_EQ(summary.sources[0].replaced, 3u);
    EXPECT_EQ(
        lines_of(engine.query("SELECT replaced_source_id, basis, records_same, records_changed, records_gone"
                              " FROM source_replacement")),
        "1|declaration numbers|2|1|0");
    EXPECT_EQ(
        lines_of(engine.query("SELECT record_id & 255, by_record_id & 255 FROM record_replaced ORDER BY 1")),
        "1|1\n2|2\n3|3");
    EXPECT_EQ(lines_of(engine.query("SELECT count(*), sum(value) FROM record_view")), "3|1930");
    EXPECT_EQ(lines_of(engine.query("SELECT count(*) FROM record")), "6");
}

TEST(Engine, ALaterMonthOfTheSameSeriesReplacesNothing) {
    const CaseFolder folder("later");
    Engine engine = Engine::init(folder.path("case.waybill"));
    ingest(engine, {folder.write("Kazakhstan export 1.csv", kazakh_exports(three_rows))});
    const IngestSummary summary = ingest(
        engine, {folder.write(
                    "Kazakhstan export 2.csv",
                    kazakh_exports(
                        "50516/010322/0009,1,KERAMIKA LLP,OOO VEKTOR,6907219009,PORCELAIN TILES,100,M2,2000,"
                        "1500.5,KAZAKHSTAN,RUSSIA,2022-03-25\n"))});
    EXPECT_EQ(summary.sources[0].replaced, 0u);
    EXPECT_EQ(lines_of(engine.query("SELECT count(*) FROM record_view")), "4");
}

TEST(Engine, AStatedLayoutReadsAKnownFileAgainUnderTheSameIds) {
    const CaseFolder folder("stated");
    Engine engine = Engine::init(folder.path("case.waybill"));
    const std::string path = folder.write("Kazakhstan export.csv", kazakh_exports(three_rows));
    ingest(engine, {path});
    IngestRequest request;
    request.paths = {path};
    request.layout_file =
        folder.write("layout.toml", "[[column]]\nheader = \"PRODUCT_DESCRIPTION\"\nrole = \"ignored\"\n");
    SilentProgress progress;
    const IngestSummary summary = engine.ingest(request, progress);
    EXPECT_TRUE(summary.sources[0].read_again);
    EXPECT_EQ(lines_of(engine.query(
                  "SELECT count(*), count(description), min(record_id) = (1::BIGINT << 40) + 1 FROM record")),
              "3|0|true");
    EXPECT_EQ(lines_of(engine.query("SELECT count(*), (SELECT count(*) FROM record_value) FROM source")),
              "1|3");
}

TEST(Engine, UnderStrictTheFirstRejectEndsTheRunAndNothingIsKept) {
    const CaseFolder folder("strict");
    Engine engine = Engine::init(folder.path("case.waybill"));
    std::string rows = three_rows;
    rows.replace(rows.find("2022-03-01"), 10, "2022-02-31");
    IngestRequest request;
    request.paths = {folder.write("Kazakhstan export.csv", kazakh_exports(rows))};
    request.strict = true;
    SilentProgress progress;
    try {
        engine.ingest(request, progress);
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::bad_input);
        EXPECT_EQ(std::string(error.what()),
                  "Kazakhstan export.csv:4: no such day: DECLARATION_DATE is '2022-02-31', which is no day");
    }
    EXPECT_EQ(
        lines_of(engine.query(
            "SELECT count(*), (SELECT count(*) FROM source), (SELECT count(*) FROM party) FROM record")),
        "0|0|0");
}

TEST(Engine, AFileThatCannotBeReadIsSaidAndTheOthersGoOn) {
    const CaseFolder folder("unreadable");
    Engine engine = Engine::init(folder.path("case.waybill"));
    folder.write("in/a.xlsx", "PK\x03\x04 this is no workbook");
    folder.write("in/b Kazakhstan export.csv", kazakh_exports(three_rows));
    const IngestSummary summary = ingest(engine, {folder.path("in")});
    ASSERT_EQ(summary.sources.size(), 2u);
    EXPECT_FALSE(summary.sources[0].error.empty());
    EXPECT_EQ(summary.sources[1].records, 3u);
    EXPECT_EQ(lines_of(engine.query("SELECT count(*) FROM source")), "1");
}

TEST(Engine, ShowsARecordDownToTheRowOfItsSource) {
    const CaseFolder folder("show");
    Engine engine = Engine::init(folder.path("case.waybill"));
    const std::string path = folder.write("Kazakhstan export.csv", kazakh_exports(three_rows));
    ingest(engine, {path});
    const Shown shown = engine.show("r1.3");
    EXPECT_EQ(shown.kind, "record");
    ASSERT_EQ(shown.original.size(), 13u);
    EXPECT_EQ(shown.original[3].first, "IMPORTER_NAME");
    EXPECT_EQ(shown.original[3].second, "ТОО САЯХАТ");
    EXPECT_EQ(shown.original_note, path + ", row 4");
    folder.write("Kazakhstan export.csv", kazakh_exports(three_rows) + "x");
    const Shown changed = engine.show("r1.3");
    EXPECT_TRUE(changed.original.empty());
    EXPECT_NE(changed.original_note.find("changed since it was read in"), std::string::npos)
        << changed.original_note;
    EXPECT_THROW(engine.show("r1.4"), Error);
    EXPECT_THROW(engine.show("nonsense"), Error);
}

TEST(Engine, FindsATextInAnyScriptAndUnderLookAlikeLetters) {
    const CaseFolder folder("find");
    Engine engine = Engine::init(folder.path("case.waybill"));
    std::string rows = three_rows;
    rows.replace(rows.find("OOO VEKTOR"), 10, "OOO VЕKTОR");  // the second E and the first O are Cyrillic
    ingest(engine, {folder.write("Kazakhstan export.csv", kazakh_exports(rows))});
    const FindResult cyrillic = engine.find("саяхат", 10);
    ASSERT_EQ(cyrillic.hits.size(), 1u);
    EXPECT_EQ(cyrillic.hits[0].record, "r1.3");
    EXPECT_EQ(cyrillic.hits[0].column, "importer_name");
    EXPECT_EQ(engine.find("vektor", 10).hits.size(), 2u);
    EXPECT_EQ(engine.find("mosaic", 10).hits.size(), 1u);
    EXPECT_TRUE(engine.find("keramika", 1).truncated);
    EXPECT_TRUE(engine.find("100%", 10).hits.empty());
}

TEST(Engine, AUsersStatementChangesNothingAndReadsNoOtherFile) {
    const CaseFolder folder("query");
    Engine engine = Engine::init(folder.path("case.waybill"));
    ingest(engine, {folder.write("Kazakhstan export.csv", kazakh_exports(three_rows))});
    EXPECT_THROW(engine.query("DELETE FROM record"), Error);
    EXPECT_THROW(engine.query("UPDATE record SET hs_code = '8806'"), Error);
    EXPECT_THROW(engine.query("SELECT * FROM read_csv('" + folder.path("Kazakhstan export.csv") + "')"),
                 Error);
    EXPECT_EQ(lines_of(engine.query("SELECT count(*) FROM record")), "3");
}

TEST(Engine, FiguresLeadToTheirRecords) {
    const CaseFolder folder("figures");
    Engine engine = Engine::init(folder.path("case.waybill"));
    ingest(engine, {folder.write("Kazakhstan export.csv", kazakh_exports(three_rows))});
    FigureRequest request;
    request.destination = {"RU"};
    std::string seen;
    for (const Figure& figure : engine.figures(request)) {
        seen += figure.id + " " + figure.name + " = " + figure.value + " " + figure.unit + " of " +
                std::to_string(figure.records) + "\n";
        EXPECT_EQ(engine.show(figure.id).record_count, figure.records) << figure.name;
    }
    EXPECT_EQ(seen,
              "f1 records = 2 records of 2\n"
              "f2 consignments = 1 consignments of 2\n"
              "f3 exporters = 1 exporters of 2\n"
              "f4 importers = 1 importers of 2\n"
              "f5 value (fob) = 1650.5 USD of 2\n"
              "f6 quantity = 110 MTK of 2\n"
              "f7 net weight = 2200 KGM of 2\n");
    request.by = "nonsense";
    EXPECT_THROW(engine.figures(request), Error);
    request.by.clear();
    request.destination = {"Russia"};
    EXPECT_THROW(engine.figures(request), Error);
}

TEST(Engine, ExportsToEachFormatAndReplacesNothingUnasked) {
    const CaseFolder folder("export");
    Engine engine = Engine::init(folder.path("case.waybill"));
    std::string rows = three_rows;
    rows.replace(rows.find("PLITKA LLP"), 10, "=1+1 LLPxx");
    ingest(engine, {folder.write("Kazakhstan export.csv", kazakh_exports(rows))});
    const std::string select = "SELECT record_id, exporter_name, quantity FROM record ORDER BY 1";
    const std::pair<const char*, ExportFormat> formats[] = {
        {"out.csv", ExportFormat::csv}, {"out.json", ExportFormat::json}, {"out.xlsx", ExportFormat::xlsx}};
    for (const auto& [name, format] : formats)
        EXPECT_EQ(engine.export_to(select, folder.path(name), format, false), 3u);
    std::ifstream csv(folder.path("out.csv"));
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(csv), {}),
              "record_id,exporter_name,quantity\r\n1099511627777,KERAMIKA LLP,100\r\n1099511627778,KERAMIKA "
              "LLP,10\r\n"
              "1099511627779,'=1+1 LLPxx,7\r\n");
    EXPECT_THROW(engine.export_to(select, folder.path("out.csv"), ExportFormat::csv, false), Error);
    Engine again = std::move(engine);
    EXPECT_EQ(again.export_to(select, folder.path("out.csv"), ExportFormat::csv, true), 3u);
}

TEST(Engine, ExportsParquetThoughNoOtherFileMayBeTouched) {
    const CaseFolder folder("parquet");
    Engine engine = Engine::init(folder.path("case.waybill"));
    ingest(engine, {folder.write("Kazakhstan export.csv", kazakh_exports(three_rows))});
    EXPECT_EQ(engine.export_to("record", folder.path("record.parquet"), ExportFormat::parquet, false), 3u);
    Database database = Database::open(":memory:");
    EXPECT_EQ(database.connect().integer("SELECT count(*) FROM '" + folder.path("record.parquet") + "'"), 3);
}

}  // namespace
}  // namespace waybill
