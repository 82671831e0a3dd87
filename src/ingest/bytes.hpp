// SPDX-License-Identifier: Apache-2.0
#pragma once

// The bytes of a source, decompressed as they are read.

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

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

/// How far packed bytes may inflate, in every stream and archive: 64 MiB, and beyond that 200 times the
/// bytes on disk. Real customs files reach 40; deflate can reach 1,032, which only a bomb does.
inline constexpr std::uint64_t inflation_free = std::uint64_t{64} << 20;
inline constexpr std::uint64_t inflation_ratio = 200;

/// Errors: limit if `inflated` bytes are more than `packed` bytes may become. `name` is for the text.
void check_inflation(const std::string& name, std::uint64_t inflated, std::uint64_t packed);

/// The file as it stands, nothing undone. Errors: io if it cannot be opened, usage if it is a folder.
[[nodiscard]] std::unique_ptr<ByteSource> open_plain(const std::string& path);

/// `head` and then what `rest` still gives.
[[nodiscard]] std::unique_ptr<ByteSource> with_head(std::string head, std::unique_ptr<ByteSource> rest);

/// Reads until `count` bytes are there or the end is reached.
[[nodiscard]] std::string read_up_to(ByteSource& bytes, std::size_t count);

/// A path as errors name it: "-" is "standard input".
[[nodiscard]] std::string place_of(const std::string& path);

/// Bytes with one layer of gzip or zstd undone, recognised by content; `compression` says what was found: "",
/// "gz", "zst".
struct OpenedBytes {
    std::unique_ptr<ByteSource> bytes;
    std::string compression;
};
[[nodiscard]] OpenedBytes unpack(std::unique_ptr<ByteSource> bytes, const std::string& name);

/// Opens `path` ("-" is standard input) and unpacks it. Zip archives are opened by open_rows.
[[nodiscard]] OpenedBytes open_bytes(const std::string& path);

}  // namespace waybill
