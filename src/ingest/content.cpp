// SPDX-License-Identifier: Apache-2.0
#include "ingest/content.hpp"

#include <algorithm>
#include <utility>

#include "ingest/dbf.hpp"
#include "ingest/json_records.hpp"

// Magic numbers first, since they are certain; then the formats told by their shape (DBF, JSON); and all else
// is text, where the reader of delimited text has its own means. A file of a kind that cannot be read is
// named, with the way on: "xls" files of customs offices are often HTML or XML that a spreadsheet program
// opens all the same.

namespace waybill {
namespace {

using Kind = Content::Kind;

struct Magic {
    std::size_t at;
    std::string_view bytes;
    const char* what;
    const char* remedy;
};

constexpr const char* save_as_xlsx = "open it in a spreadsheet program and save it as .xlsx or .csv";
constexpr const char* unpack = "unpack it, and give the files in it";
constexpr const char* table_of_it =
    "records are read from tables: give the table that it was made from, or type it into one";

using namespace std::string_view_literals;

constexpr Magic unreadable[] = {
    {0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv,
     "an old Office file: a .xls workbook, or an .xlsx locked with a password",
     "open it in a spreadsheet program (with its password) and save it as .xlsx without one"},
    {0, "\x09\x08\x10\x00\x00\x06\x05\x00"sv, "a bare .xls workbook", save_as_xlsx},
    {0, "%PDF-"sv, "a PDF document", table_of_it},
    {0, "\x89PNG\r\n"sv, "a PNG image", table_of_it},
    {0, "\xff\xd8\xff"sv, "a JPEG image", table_of_it},
    {0, "GIF8"sv, "a GIF image", table_of_it},
    {0, "II*\0"sv, "a TIFF image", table_of_it},
    {0, "MM\0*"sv, "a TIFF image", table_of_it},
    {0, "{\\rtf"sv, "an RTF document", table_of_it},
    {0, "Rar!\x1a\x07"sv, "a RAR archive", unpack},
    {0, "7z\xbc\xaf\x27\x1c"sv, "a 7z archive", unpack},
    {0, "BZh"sv, "a bzip2 file", unpack},
    {0,
     "\xfd"
     "7zXZ\0"sv,
     "an xz file", unpack},
    {257, "ustar"sv, "a tar archive", unpack},
    {0, "SQLite format 3\0"sv, "an SQLite database", "export its tables as CSV"},
    {8, "DUCK"sv, "a DuckDB database, such as a case", "export its tables, and give the files"},
    {4, "Standard Jet DB"sv, "an Access database", "export its tables as CSV or .xlsx"},
    {4, "Standard ACE DB"sv, "an Access database", "export its tables as CSV or .xlsx"},
    {0, "Obj\x01"sv, "an Avro file", "write it out as Parquet or CSV"},
    {0, "ARROW1"sv, "an Arrow file", "write it out as Parquet or CSV"},
    {0, "ORC"sv, "an ORC file", "write it out as Parquet or CSV"},
    {0,
     "\x7f"
     "ELF"sv,
     "a program", "give a file of records"},
};

bool has_at(std::string_view head, std::size_t at, std::string_view bytes) {
    return head.size() >= at + bytes.size() && head.substr(at, bytes.size()) == bytes;
}

std::string lowered(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> starts) {
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::string_view start) { return has_at(text, 0, start); });
}

/// HTML and XML, which no magic number tells; empty `what` if it is neither.
Content markup(std::string_view head) {
    if (has_at(head, 0, "\xef\xbb\xbf")) head.remove_prefix(3);
    const std::size_t begin = head.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || head[begin] != '<') return {};
    const std::string text = lowered(head.substr(begin, 4096));
    if (starts_with_any(text,
                        {"<!doctype html", "<html", "<table", "<head", "<body", "<meta", "<style", "<div"})) {
        return {Kind::unreadable, "an HTML page (some offices name such pages .xls)", save_as_xlsx};
    }
    if (!starts_with_any(text, {"<?xml", "<workbook", "<!--"})) return {};
    if (text.find("urn:schemas-microsoft-com:office:spreadsheet") != std::string::npos) {
        return {Kind::unreadable, "an XML spreadsheet of Excel 2003 (often named .xls)", save_as_xlsx};
    }
    if (text.find("<html") != std::string::npos) return {Kind::unreadable, "an HTML page", save_as_xlsx};
    return {Kind::unreadable, "an XML file",
            "records are read from tables: export it as CSV, XLSX or JSON lines"};
}

}  // namespace

Content recognise(std::string_view head) {
    if (head.empty()) return {Kind::empty, {}, {}};
    if (has_at(head, 0, "PK\x03\x04") || has_at(head, 0, "PK\x05\x06")) return {Kind::zip, {}, {}};
    if (has_at(head, 0, "PAR1")) return {Kind::parquet, {}, {}};
    for (const Magic& magic : unreadable) {
        if (has_at(head, magic.at, magic.bytes)) return {Kind::unreadable, magic.what, magic.remedy};
    }
    if (looks_like_dbf(head)) return {Kind::dbf, {}, {}};
    if (looks_like_json(head)) return {Kind::json, {}, {}};
    Content found = markup(head);
    return found.what.empty() ? Content{} : found;
}

std::string promised_format(std::string_view path) {
    std::string name = lowered(path.substr(path.rfind('/') + 1));
    for (const char* packed : {".gz", ".zst", ".zstd"}) {
        if (name.ends_with(packed)) name.resize(name.size() - std::string_view(packed).size());
    }
    static constexpr std::pair<std::string_view, std::string_view> formats[] = {
        {".csv", "csv"},     {".tsv", "csv"},   {".tab", "csv"}, {".psv", "csv"},         {".xlsx", "xlsx"},
        {".xlsm", "xlsx"},   {".xltx", "xlsx"}, {".xls", "xls"}, {".json", "json"},       {".jsonl", "json"},
        {".ndjson", "json"}, {".dbf", "dbf"},   {".zip", "zip"}, {".parquet", "parquet"}, {".pq", "parquet"}};
    for (const auto& [ending, format] : formats) {
        if (name.size() > ending.size() && name.ends_with(ending)) return std::string(format);
    }
    return {};
}

}  // namespace waybill
