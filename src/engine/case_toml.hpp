// SPDX-License-Identifier: Apache-2.0
#pragma once

// A case as a person declares it. docs/formats.md describes each key.

#include <string>
#include <vector>

#include "ingest/ingest.hpp"

namespace waybill {

struct RecordsDeclaration {
    std::string path;  ///< file, folder or glob; relative to the case.toml
    std::string layout, reporter, direction, currency;
    StatedCoverage coverage;
};
struct RatesDeclaration {
    std::string path;
    std::string in_currency;
};

struct CaseDeclaration {
    std::string title;
    std::vector<std::string> destination, origin;  ///< ISO 3166-1 alpha-2
    std::string since, until;                      ///< YYYY-MM-DD
    std::string goods;                             ///< a goods class, or empty
    std::vector<std::string> hs;                   ///< prefixes of tariff codes
    std::string currency;                          ///< figures are also given in it, by the case's rates
    std::vector<RecordsDeclaration> records;
    std::vector<RatesDeclaration> rates;
    std::vector<std::string> lists, registers, statistics, reports;  ///< paths
};

/// Reads a case.toml; paths come back relative to its folder, joined with it.
/// Errors: not_found, io; bad_input with line, what was found and what is expected, also for unknown keys.
[[nodiscard]] CaseDeclaration read_case_toml(const std::string& path);

}  // namespace waybill
