// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a file is, by its first bytes, whatever it is called.

#include <string>
#include <string_view>

namespace waybill {

struct Content {
    enum class Kind { empty, text, zip, json, dbf, parquet, unreadable };
    Kind kind = Kind::text;
    std::string what;    ///< unreadable: "a PDF document"
    std::string remedy;  ///< unreadable: what its owner can do
};

/// `head` is the start of the unpacked bytes: 64 KiB, or all if there are fewer. What is nothing else is
/// text.
[[nodiscard]] Content recognise(std::string_view head);

/// The format that a file's name promises ("csv", "xlsx", "json", "dbf", "parquet", "zip", "xls"), in words
/// of SourceFormat; empty if its extension promises none. Endings .gz and .zst are passed over.
[[nodiscard]] std::string promised_format(std::string_view path);

}  // namespace waybill
