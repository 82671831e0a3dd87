// SPDX-License-Identifier: Apache-2.0
#pragma once

// The parts of a workbook that must be known before its first row: sheets, number formats, shared strings.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/xlsx_values.hpp"
#include "ingest/zip_archive.hpp"

namespace waybill {

struct WorkbookSheet {
    std::string name;
    std::string part;     ///< member of the archive that holds its rows
    bool hidden = false;  ///< hidden or "very hidden"
};

struct Workbook {
    std::vector<WorkbookSheet>
        sheets;               ///< worksheets in the order of their tabs; charts and dialogs are left out
    std::string styles_part;  ///< empty where there is none; so too below
    std::string strings_part;
    bool epoch_1904 = false;
};

/// Whether the archive is an OOXML workbook of XML parts.
[[nodiscard]] bool is_workbook_archive(const ZipArchive& archive);

/// Errors: bad_input if the workbook's parts are missing or damaged.
[[nodiscard]] Workbook read_workbook(ZipArchive& archive);

/// The number format of each cell style, by the index that cells carry (`s`).
[[nodiscard]] std::vector<NumberFormat> read_styles(ZipArchive& archive, const std::string& part);

/// The strings that cells of all sheets point to, in one run of text. Memory: the text, and 4 bytes a string.
class SharedStrings {
  public:
    /// Errors: bad_input if the part is damaged, limit beyond 4 GiB of text.
    void read(ZipArchive& archive, const std::string& part);
    [[nodiscard]] std::size_t size() const { return ends_.size(); }
    [[nodiscard]] std::string_view at(std::size_t i) const {
        const std::size_t begin = i == 0 ? 0 : ends_[i - 1];
        return std::string_view(text_).substr(begin, ends_[i] - begin);
    }

  private:
    std::string text_;
    std::vector<std::uint32_t> ends_;
};

/// A part's name from a relationship's target: "/xl/a.xml", or relative to the folder of the part that names
/// it.
[[nodiscard]] std::string resolve_target(std::string_view folder, std::string_view target);

}  // namespace waybill
