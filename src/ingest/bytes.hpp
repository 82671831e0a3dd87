// SPDX-License-Identifier: Apache-2.0
#pragma once

// The bytes of a source, decompressed as they are read.

#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace waybill {

/// A forward-only run of bytes. Errors: io if the file cannot be read, bad_input if a compressed stream is
/// damaged or cut short, limit if it inflates beyond reason (see open_bytes).
class ByteSource {
  public:
    virtual ~ByteSource() = default;
    /// Fills `into` as far as bytes are left; 0 only at the end.
    virtual std::size_t read(std::span<char> into) = 0;
    /// Bytes of the file on disk consumed so far (before decompression).
    [[nodiscard]] virtual std::uint64_t bytes_read() const = 0;
};

/// Opens `path` ("-" is standard input) and undoes one layer of gzip or zstd, recognised by content.
/// `compression` says what was found: "", "gz", "zst". Zip archives are opened by open_rows.
struct OpenedBytes {
    std::unique_ptr<ByteSource> bytes;
    std::string compression;
};
[[nodiscard]] OpenedBytes open_bytes(const std::string& path);

}  // namespace waybill
