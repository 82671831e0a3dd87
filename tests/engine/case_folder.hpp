// SPDX-License-Identifier: Apache-2.0
#pragma once

// A folder of its own for a test, with files that the test writes, and an engine over a case in it.

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "engine/engine.hpp"

namespace waybill {

class CaseFolder {
  public:
    explicit CaseFolder(const std::string& name)
        : folder_(std::filesystem::temp_directory_path() /
                  ("waybill_engine_" + name + "_" + std::to_string(::getpid()))) {
        std::filesystem::remove_all(folder_);
        std::filesystem::create_directories(folder_);
    }
    ~CaseFolder() { std::filesystem::remove_all(folder_); }
    CaseFolder(const CaseFolder&) = delete;
    CaseFolder& operator=(const CaseFolder&) = delete;

    std::string write(const std::string& name, const std::string& text) const {
        const auto path = folder_ / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
        return path.string();
    }
    [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }

  private:
    std::filesystem::path folder_;
};

/// Rows of an answer as lines, cells between bars, null as "-".
inline std::string lines_of(Answer answer) {
    std::string text;
    while (answer.next()) {
        if (!text.empty()) text += "\n";
        for (std::size_t i = 0; i < answer.columns(); ++i) {
            text += (i > 0 ? "|" : "") + (answer.is_null(i) ? std::string("-") : answer.text(i));
        }
    }
    return text;
}

inline IngestSummary ingest(Engine& engine, const std::vector<std::string>& paths) {
    SilentProgress progress;
    IngestRequest request;
    request.paths = paths;
    return engine.ingest(request, progress);
}

/// A sheet of Kazakh exports with `rows` below its header.
inline std::string kazakh_exports(const std::string& rows) {
    return "DECLARATION_NUMBER,ITEM_NUMBER,EXPORTER_NAME,IMPORTER_NAME,HS_CODE,PRODUCT_DESCRIPTION,QUANTITY,"
           "QUANTITY_UNIT,"
           "NET_WEIGHT_KG,FOB_VALUE_USD,ORIGIN_COUNTRY,DESTINATION_COUNTRY,DECLARATION_DATE\n" +
           rows;
}

inline const std::string three_rows =
    "50516/010222/0001,1,KERAMIKA LLP,OOO VEKTOR,6907219009,PORCELAIN "
    "TILES,100,M2,2000,1500.5,KAZAKHSTAN,RUSSIA,2022-02-25\n"
    "50516/010222/0001,2,KERAMIKA LLP,OOO "
    "VEKTOR,6907219009,MOSAIC,10,M2,200,150,KAZAKHSTAN,RUSSIA,2022-02-25\n"
    "50516/020222/0002,1,PLITKA LLP,ТОО "
    "САЯХАТ,6907219009,TILES,7,M2,90,80,KAZAKHSTAN,UZBEKISTAN,2022-03-01\n";

}  // namespace waybill
