// SPDX-License-Identifier: Apache-2.0
#pragma once

// The bytes of one source, unpacked, that can be looked at, streamed once, or opened again and again.

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "ingest/bytes.hpp"

namespace waybill {

/// A copy of some bytes on disk, readable by its owner alone, in a file without a name: it is gone when this
/// object or the process ends, however it ends.
class Spool {
  public:
    /// Copies `bytes` to their end into `folder`. Errors: io (disk full, no such folder), and those of
    /// `bytes`.
    Spool(ByteSource& bytes, const std::string& folder, const std::string& name);
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;
    ~Spool();
    /// A path that opens the copy while this object lives.
    [[nodiscard]] const std::string& path() const { return path_; }

  private:
    int handle_ = -1;
    std::string path_;
};

/// What is known of one source before its format is.
class Input {
  public:
    /// The file `path` ("-": standard input), one layer of gzip or zstd undone.
    [[nodiscard]] static Input from_path(const std::string& path, const std::string& spool_folder);

    /// A member of a zip archive, which `reopen` opens from its start each time; it can be packed once more.
    [[nodiscard]] static Input from_member(const std::string& name, const std::string& spool_folder,
                                           std::function<std::unique_ptr<ByteSource>()> reopen);

    [[nodiscard]] const std::string& name() const { return name_; }  ///< as errors give it
    /// The path it was opened by; empty for standard input and members of archives.
    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] const std::string& compression() const { return compression_; }
    [[nodiscard]] std::string_view head() const { return head_; }  ///< the first 64 KiB, or all if shorter

    /// The bytes from their start, streamed; for readers that need one pass. Call it once, and nothing after
    /// it.
    [[nodiscard]] std::unique_ptr<ByteSource> take();

    /// The bytes from their start, any number of times; spools what cannot be opened twice.
    [[nodiscard]] std::unique_ptr<ByteSource> open();

    /// The path of a plain file with these bytes, good while this object lives; spools unless there is one.
    [[nodiscard]] std::string seekable_path();

  private:
    void spool();

    std::string name_;
    std::string path_;
    std::string compression_;
    std::string spool_folder_;
    std::string plain_path_;  ///< the file itself, where it is regular and not packed
    std::string head_;
    std::unique_ptr<ByteSource> rest_;
    std::function<std::unique_ptr<ByteSource>()> reopen_;  ///< empty: standard input, a pipe
    std::unique_ptr<Spool> spool_;
};

}  // namespace waybill
