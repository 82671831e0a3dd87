// SPDX-License-Identifier: Apache-2.0
#pragma once

// CSV and TSV: encoding and dialect found from the bytes, rows split exactly, nothing dropped.
//
// How rows and cells are split stands in csv_split.hpp; how the encoding is found in encoding.hpp, the
// dialect in dialect.hpp. Bytes that are no text in the file's encoding: a cell that reads plausibly in the
// encoding of the other such cells (SourceFormat::row_encoding) is read so, and a note counts the rows; a
// character cut at a cell's end becomes U+FFFD, and a note counts these too; any other such row is a fault,
// with U+FFFD for the bytes.

#include <memory>

#include "ingest/bytes.hpp"
#include "ingest/rows.hpp"

namespace waybill {

/// Reads `bytes` as delimited text. `compression` is only handed on to RowReader::format().
///
/// A blank line is a row without cells. A last line that is only Ctrl-Z is left out, as is a line "sep=;".
/// An empty source has no rows.
/// Errors    usage if an option names no encoding or no character; what `bytes` throws.
/// Cost      one pass; see bench/csv_bench.cpp. Memory: a block, and at most two rows of max_row_bytes.
[[nodiscard]] std::unique_ptr<RowReader> open_csv(std::unique_ptr<ByteSource> bytes,
                                                  const ReadOptions& options, const std::string& compression);

/// Where a row begins: RowBlock::offset and RowBlock::row_number of some row.
struct CsvPlace {
    std::uint64_t offset = 0;
    std::uint64_t row_number = 1;
};

/// Goes on reading a source at a row met before: `bytes` begin at `place.offset` of it, decompressed. Nothing
/// is found anew: `format` is what format() said at the end of the first reading. The rows are those of the
/// first reading but for the limits, which must be the same.
[[nodiscard]] std::unique_ptr<RowReader> open_csv_at(std::unique_ptr<ByteSource> bytes,
                                                     const SourceFormat& format, CsvPlace place,
                                                     const ReadOptions& options = {});

/// The row numbered `row_number`, found by reading on from `place` at or before it: a block of that row
/// alone, or without rows if there is no such row. A caller who keeps each hundredth place finds any row at
/// once.
[[nodiscard]] RowBlock read_csv_row(std::unique_ptr<ByteSource> bytes, const SourceFormat& format,
                                    CsvPlace place, std::uint64_t row_number,
                                    const ReadOptions& options = {});

}  // namespace waybill
