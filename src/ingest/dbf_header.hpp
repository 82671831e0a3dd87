// SPDX-License-Identifier: Apache-2.0
#pragma once

// The header of a DBF table, and the text of its fields.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

struct DbfField {
    std::string name;  ///< bytes as they stand
    char type = 'C';
    std::size_t begin = 0;  ///< in the record, after the deletion mark
    std::size_t size = 0;
    bool hidden = false;  ///< the program's own (null flags)
};

struct DbfHeader {
    std::uint8_t version = 0;
    std::uint8_t language = 0;
    std::uint32_t records = 0;
    std::size_t header_bytes = 0;
    std::size_t record_bytes = 0;  ///< with the deletion mark
    bool foxpro = false;
    std::vector<DbfField> fields;
};

/// Nothing if `head` (the start of the file) is no DBF header.
[[nodiscard]] std::optional<DbfHeader> read_dbf_header(std::string_view head);

/// A field that is no text (see is_dbf_text) as a cell. Unreadable values are given as they stand.
void append_dbf_value(std::string& out, char type, std::string_view bytes, bool foxpro);

/// Whether fields of that type hold text in the table's encoding.
[[nodiscard]] bool is_dbf_text(char type);

/// Whether fields of that type hold a pointer into a memo file.
[[nodiscard]] bool is_dbf_memo(char type, bool foxpro);

struct DbfLanguage {
    const char* encoding;  ///< as ICU knows it
    bool is_default;       ///< programs write it without meaning it
};
/// The encoding that a header's language byte stands for.
[[nodiscard]] std::optional<DbfLanguage> dbf_language(std::uint8_t byte);

}  // namespace waybill
