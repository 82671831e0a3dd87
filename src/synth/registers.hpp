// SPDX-License-Identifier: Apache-2.0
#pragma once

// Company registers as offices and collectors of several countries give them out: who owns and directs a
// firm, in unlike forms, each incomplete in its own way. docs/world.md, "Company registers", describes the
// files.

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "synth/archive.hpp"
#include "synth/layouts.hpp"
#include "synth/ownership.hpp"
#include "synth/truth.hpp"

namespace waybill::synth {

enum class RegisterFile : std::uint8_t {
    russian,
    kazakh,
    chinese_firms,
    chinese_holders,
    hong_kong_firms,
    hong_kong_people,
    entities
};
inline constexpr std::size_t register_file_count = static_cast<std::size_t>(RegisterFile::entities) + 1;

struct RegisterInfo {
    std::string_view name;    ///< of the file
    std::string_view header;  ///< its first line, without its end; blank: none
    Encoding encoding;
    bool crlf;
};
[[nodiscard]] const RegisterInfo& info(RegisterFile file);

/// Rows for each file, encoded, and whom each row is about: a firm and those who hold or direct it.
struct RegisterText {
    struct Row {
        std::uint64_t entity = 0;
        std::vector<std::uint64_t> holders;  ///< ids of firms and persons
    };
    std::array<std::string, register_file_count> bytes;
    std::array<std::vector<Row>, register_file_count> rows;
};

/// The day on which all registers were copied: what happened later stands in none.
inline constexpr DayNumber register_day = 19720;  // 2023-12-29

/// The rows of `firms`, and of the ties that `ownership` gives them. `known` holds every firm that may own
/// one of them.
[[nodiscard]] RegisterText register_rows(const World& world, const std::vector<Firm>& firms,
                                         const std::map<std::uint32_t, Firm>& known,
                                         const Ownership& ownership);

/// The files of register/, written in the order of the cells.
class RegisterFiles {
  public:
    explicit RegisterFiles(const std::filesystem::path& folder);
    /// Writes the rows, and appends rows of the truth table register_record.
    void write(const RegisterText& text, std::string& truth);
    void close();

  private:
    std::array<std::unique_ptr<OutFile>, register_file_count> files_;
    std::array<std::uint64_t, register_file_count> lines_{};
};

/// Rows of the truth tables person, ownership, directorship and successor.
void append_ownership_truth(TruthText& to, const World& world, const std::vector<Firm>& firms,
                            const std::map<std::uint32_t, Firm>& known, const Ownership& ownership);

}  // namespace waybill::synth
