// SPDX-License-Identifier: Apache-2.0
#pragma once

// Zip archives of files of records: each member is read as a file of its own would be.

#include <functional>
#include <memory>

#include "ingest/input.hpp"
#include "ingest/rows.hpp"
#include "ingest/zip_archive.hpp"

namespace waybill {

/// Opens one member, or says why it is left out (a note, never an error: a read-me beside the data).
struct OpenedMember {
    std::unique_ptr<RowReader> reader;
    std::string left_out;
};
using OpenMember = std::function<OpenedMember(Input, const ReadOptions&)>;

/// Reads an archive's members in the order of its directory, one or more sheets each, called "member" or
/// "member / sheet". Folders and what macOS and Windows add (__MACOSX, .DS_Store, Thumbs.db) are passed over;
/// archives inside it are not opened: a note says so.
/// Errors    bad_input if no member can be read; what the readers of its members throw.
[[nodiscard]] std::unique_ptr<RowReader> open_archive(std::unique_ptr<Input> input,
                                                      std::shared_ptr<ZipArchive> archive,
                                                      const ReadOptions& options, OpenMember open_member);

}  // namespace waybill
