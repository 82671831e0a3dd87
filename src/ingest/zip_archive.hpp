// SPDX-License-Identifier: Apache-2.0
#pragma once

// A zip archive: its members' names, and their bytes inflated as they are read.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/bytes.hpp"

namespace waybill {

class ZipArchive {
  public:
    struct Member {
        std::string name;          ///< as stored, with '\' turned to '/'
        std::uint64_t index = 0;   ///< in the archive
        std::uint64_t size = 0;    ///< inflated, as the archive states it; not to be trusted
        std::uint64_t packed = 0;  ///< likewise
        bool encrypted = false;
    };

    /// Reads the archive's directory. `name` is what errors call it.
    /// Errors: bad_input if it is no zip archive or is cut short, io if it cannot be read.
    ZipArchive(const std::string& path, const std::string& name);
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;
    ~ZipArchive();

    [[nodiscard]] const std::string& name() const;
    [[nodiscard]] std::uint64_t file_size() const;
    [[nodiscard]] const std::vector<Member>& members() const;  ///< in the order of the directory

    /// The member of that name; letters' case does not matter (Windows programs are careless with it).
    [[nodiscard]] const Member* find(std::string_view name) const;

    /// A member's bytes. All members together inflate to at most what check_inflation() allows for the whole
    /// file, so that members that share their packed bytes gain nothing. Errors while reading: bad_input if
    /// damaged (check sums are checked), encrypted, or packed by an unknown method; limit.
    /// Lifetime: the archive must outlive it. bytes_read() is estimated from the stated sizes.
    [[nodiscard]] std::unique_ptr<ByteSource> open(const Member& member);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace waybill
