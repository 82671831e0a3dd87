// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "ingest/rows.hpp"

namespace waybill {

enum class LayoutsFormat { table, csv, json, toml };

struct LayoutsOptions {
    std::string path;
    std::string sheet;      ///< only this one; empty: all
    std::string save_path;  ///< where the TOML goes; empty: nowhere
    bool overwrite = false;
    LayoutsFormat format = LayoutsFormat::table;
    ReadOptions read;
};
void declare_layouts(Arguments& arguments, LayoutsOptions& options);
int run_layouts(const LayoutsOptions& options, Console& console);

}  // namespace waybill
