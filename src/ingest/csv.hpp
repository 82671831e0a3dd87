// SPDX-License-Identifier: Apache-2.0
#pragma once

// CSV and TSV: encoding and dialect found from the bytes, rows split exactly, nothing dropped.

#include <memory>

#include "ingest/bytes.hpp"
#include "ingest/rows.hpp"

namespace waybill {

/// Reads `bytes` as delimited text. `compression` is only handed on to RowReader::format().
[[nodiscard]] std::unique_ptr<RowReader> open_csv(std::unique_ptr<ByteSource> bytes, const ReadOptions& options,
                                                  const std::string& compression);

}  // namespace waybill
