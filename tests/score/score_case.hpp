// SPDX-License-Identifier: Apache-2.0
#pragma once

// A small case drawn with SQL beside a small truth drawn as csv, and what the scorer says of them.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "engine/engine.hpp"
#include "store/case_file.hpp"
#include "store/database.hpp"

namespace waybill {

/// Twelve records of one file. Firms: 1 makes, 2 exports, 3 and 5 trade, 4 imports. Firm 2 stands under three
/// spellings (parties 11, 12, 13), firm 3 under two (21, 22), firms 4 and 5 under one (31, 41). All tables
/// are the truth.
class ScoreCase {
  public:
    explicit ScoreCase(const std::string& name)
        : folder_(std::filesystem::temp_directory_path() / ("waybill_score_" + name)) {
        std::filesystem::remove_all(folder_);
        std::filesystem::create_directories(folder_ / "truth");
        {
            Database database = Database::open(case_path());
            Connection connection = database.connect();
            create_schema(connection);
        }
        draw_truth();
        draw_records();
    }
    ~ScoreCase() { std::filesystem::remove_all(folder_); }
    ScoreCase(const ScoreCase&) = delete;
    ScoreCase& operator=(const ScoreCase&) = delete;

    [[nodiscard]] std::string case_path() const { return (folder_ / "case.waybill").string(); }
    [[nodiscard]] std::string truth_folder() const { return (folder_ / "truth").string(); }

    /// Statements on the case.
    void run(const std::string& script) const {
        Database database = Database::open(case_path());
        Connection connection = database.connect();
        connection.run(script);
    }
    void truth(const std::string& table, const std::string& csv) const {
        std::ofstream(folder_ / "truth" / (table + ".csv"), std::ios::binary) << csv;
    }
    [[nodiscard]] ScoreReport score(unsigned threads = 0) const {
        EngineOptions options;
        options.threads = threads;
        return Engine::score(case_path(), truth_folder(), options);
    }
    [[nodiscard]] ScoreSection score(const std::string& section) const {
        for (const ScoreSection& scored : score().sections) {
            if (scored.name == section) return scored;
        }
        ADD_FAILURE() << "no section " << section;
        return {};
    }

    /// Parties to entities, as the truth has it.
    void resolve() const {
        run("CREATE TABLE entity(entity_id BIGINT, redirect_to BIGINT);"
            "INSERT INTO entity VALUES (2, NULL), (3, NULL), (4, NULL), (5, NULL);"
            "CREATE TABLE party_entity(party_id UBIGINT, entity_id BIGINT, grade VARCHAR);"
            "INSERT INTO party_entity VALUES (11, 2, 'same'), (12, 2, 'same'), (13, 2, 'same'), (21, 3, "
            "'same'),"
            " (22, 3, 'same'), (31, 4, 'same'), (41, 5, 'same')");
    }

  private:
    void draw_truth() const {
        truth("entity",
              "entity_id,kind,name,name_latin\n1,maker,甲,JIA\n2,exporter,乙,YI\n3,trader,ВЕКТОР,VEKTOR\n"
              "4,importer,ИМПОРТ,IMPORT\n5,trader,ПЛИТКА,PLITKA\n");
        truth("brand", "brand_id,brand\n1,XUANNIX\n2,VEYRON\n");
        truth("model", "model_id,brand_id,model\n1,1,KX-40 Pro\n2,2,GA-60\n");
        // Movements: 100 is declared by both sides and corrected, 200 by both sides, the others once.
        truth("record",
              "file,sheet,row,state,movement_ids,exporter_id,importer_id,maker_id,brand_id,model_id,goods_"
              "class,"
              "completeness\n"
              "a.csv,,2,original,100,2,3,,1,1,drone,complete\n"
              "a.csv,,3,original,100,2,3,,1,1,drone,complete\n"
              "a.csv,,4,correction,100,2,3,,1,1,drone,complete\n"
              "a.csv,,5,original,200,3,4,,1,1,drone,complete\n"
              "a.csv,,6,original,200,3,4,,1,1,drone,complete\n"
              "a.csv,,7,original,300,2,4,,2,2,drone_part,part\n"
              "a.csv,,8,original,400,2,5,,2,,drone_part,part\n"
              "a.csv,,9,original,500,5,4,,2,,drone_part,part\n"
              "a.csv,,10,original,600,5,4,,,,other,\n"
              "a.csv,,11,original,700,3,4,,,,other,\n"
              "a.csv,,12,monthly,700|800,3,4,,,,other,\n"
              "a.csv,,13,monthly,900,3,4,,,,other,\n");
    }
    void draw_records() const {
        run("INSERT INTO source VALUES (1, '/a.csv', 'a.csv', 'x', 1, 'csv', NULL, NULL, NULL, NULL, NULL, "
            "NULL,"
            " NULL, NULL, 12, 12, 0, 0, TIMESTAMP '2024-01-01 00:00:00');"
            "INSERT INTO source_sheet VALUES (1, 0, NULL, false, 12, 0, 1, 'item', NULL, NULL, NULL, NULL, "
            "NULL, '');"
            "INSERT INTO party SELECT * FROM (VALUES (11, 'YI CO LTD'), (12, 'YI COMPANY'), (13, '乙'),"
            " (21, 'VEKTOR OOO'), (22, 'ООО ВЕКТОР'), (31, 'ИМПОРТ'), (41, 'PLITKA')) p(party_id, name),"
            " (VALUES (NULL, 'n', NULL, NULL, NULL)) q;"
            "INSERT INTO record(record_id, source_id, sheet, row, row_hash, grain, exporter_party, "
            "importer_party,"
            " exporter_name, importer_name, description, brand)"
            " SELECT (1::BIGINT << 40) + row - 1, 1, 0, row, 0, 'item', e, i, 'E' || e, 'I' || i, d, b FROM "
            "(VALUES"
            " (2, 11, 21, 'DRONE KX-40 PRO', 'XUANNIX'), (3, 12, 22, 'XUANNIX DRONE', NULL), (4, 13, 21, "
            "'DRONE', NULL),"
            " (5, 21, 31, 'ДРОН XUANNIX', NULL), (6, 22, 31, 'ДРОН', NULL), (7, 11, 31, 'MOTOR GA-60 "
            "VEYRON', NULL),"
            " (8, 11, 41, 'MOTOR', NULL), (9, 41, 31, 'МОТОР', NULL), (10, 41, 31, 'ПЛИТКА', NULL),"
            " (11, 21, 31, 'LATHE', NULL), (12, 21, 31, 'LATHE', NULL), (13, 21, 31, 'LATHE', NULL)) r(row, "
            "e, i, d, b)");
    }

    std::filesystem::path folder_;
};

/// "0.8000 = 4/5", or why there is none.
inline std::string figure_of(const ScoreSection& section, const std::string& name, const std::string& of) {
    if (!section.absent.empty()) return section.absent;
    for (const ScoreFigure& figure : section.figures) {
        if (figure.name != name || figure.of != of) continue;
        const std::string parts = figure.numerator + "/" + figure.denominator;
        if (!figure.value) return "none = " + parts;
        std::array<char, 32> value{};
        std::snprintf(value.data(), value.size(), "%.4f", *figure.value);
        return value.data() + (" = " + parts);
    }
    return "no such figure";
}

/// Figures other than 1, as "name of: value"; empty if all are 1.
inline std::string imperfect(const ScoreSection& section) {
    std::string text = section.absent;
    for (const ScoreFigure& figure : section.figures) {
        if (figure.value != std::optional(1.0))
            text += figure.name + " " + figure.of + ": " + figure_of(section, figure.name, figure.of) + "\n";
    }
    return text;
}

/// The errors, one a line: "what | file row: text | ...".
inline std::string errors_of(const ScoreSection& section) {
    std::string text;
    for (const ScoreError& error : section.errors) {
        text += (text.empty() ? "" : "\n") + error.weight + ": " + error.what;
        for (const ScoreRow& row : error.rows)
            text += " | " + row.record + " " + row.file + " " + std::to_string(row.row) + ": " + row.text;
    }
    return text;
}

}  // namespace waybill
