// SPDX-License-Identifier: Apache-2.0
#include "ingest/dbf_header.hpp"

#include <fmt/format.h>

#include <bit>
#include <chrono>
#include <cstring>

#include "core/day.hpp"
#include "ingest/xlsx_values.hpp"

// 32 bytes of header, 32 bytes a field (dBASE 7: 68 and 48) up to a byte 0x0D, then records of fixed length.
// The same letter can mean two things: B is a number in FoxPro and a memo in dBASE.

namespace waybill {
namespace {

constexpr std::string_view versions = "\x03\x04\x05\x30\x31\x32\x43\x63\x83\x8b\x8c\x8e\xcb\xe5\xf5\xfb";
constexpr std::string_view types = "CNFDLIBYTMGPOVQW0@+";

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

std::uint32_t little(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t value = 0;
    for (std::size_t i = size; i-- > 0;) value = value << 8 | byte_at(bytes, at + i);
    return value;
}

std::uint32_t big(std::string_view bytes) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 8 | byte_at(bytes, i);
    return value;
}

std::uint64_t little64(std::string_view bytes) {
    return static_cast<std::uint64_t>(little(bytes, 4, 4)) << 32 | little(bytes, 0, 4);
}

/// Where things stand in a field's description.
struct FieldLayout {
    std::size_t first, size, name, type, length;
};
constexpr FieldLayout dbase_3{32, 32, 11, 11, 16};
constexpr FieldLayout dbase_7{68, 48, 32, 32, 33};

std::vector<DbfField> read_fields(std::string_view head, const FieldLayout& layout, bool long_text) {
    std::vector<DbfField> fields;
    std::size_t begin = 0;
    for (std::size_t at = layout.first; at + layout.size <= head.size() && head[at] != '\r';
         at += layout.size) {
        const std::string_view name = head.substr(at, layout.name);
        DbfField field;
        field.name = name.substr(0, name.find('\0'));
        field.type = head[at + layout.type];
        field.begin = begin;
        field.size = byte_at(head, at + layout.length);
        if (field.type == 'C' && long_text) field.size += 256u * byte_at(head, at + layout.length + 1);
        field.hidden = field.type == '0';
        if (field.name.empty() || byte_at(field.name, 0) < ' ' ||
            types.find(field.type) == std::string_view::npos)
            return {};
        begin += field.size;
        fields.push_back(std::move(field));
    }
    return fields;
}

std::size_t length_of(const std::vector<DbfField>& fields) {
    return fields.empty() ? 0 : fields.back().begin + fields.back().size;
}

/// A day of the Julian count and milliseconds of it, as FoxPro keeps a time.
void append_julian(std::string& out, std::int64_t julian, std::int64_t milliseconds) {
    if (julian == 0 && milliseconds == 0) return;
    constexpr std::int64_t unix_epoch = 2440588, last = 5373484;  // 1970-01-01, 9999-12-31
    if (julian < 0 || julian > last || milliseconds < 0 || milliseconds > 86'400'000) {
        fmt::format_to(std::back_inserter(out), "{}:{}", julian, milliseconds);
        return;
    }
    const std::int64_t seconds = (milliseconds + 500) / 1000;
    const Day day{std::chrono::days(julian - unix_epoch + seconds / 86400)};
    out += to_string(DatedDay{day, DayPrecision::day});
    if (const std::int64_t clock = seconds % 86400; clock != 0) {
        fmt::format_to(std::back_inserter(out), "T{:02}:{:02}:{:02}", clock / 3600, clock / 60 % 60,
                       clock % 60);
    }
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank(" \0\t\r\n", 5);
    const std::size_t begin = text.find_first_not_of(blank);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

void append_day(std::string& out, std::string_view text) {
    text = trimmed(text);
    if (text.find_first_not_of('0') == std::string_view::npos) return;
    const bool digits = text.size() == 8 && text.find_first_not_of("0123456789") == std::string_view::npos;
    const std::string iso =
        digits ? fmt::format("{}-{}-{}", text.substr(0, 4), text.substr(4, 2), text.substr(6, 2)) : "";
    out += parse_iso_day(iso) ? std::string_view(iso) : text;
}

void append_logical(std::string& out, std::string_view bytes) {
    const char c = bytes.empty() ? ' ' : bytes[0];
    if (std::strchr("YyTt", c) != nullptr && c != '\0')
        out += "TRUE";
    else if (std::strchr("NnFf", c) != nullptr && c != '\0')
        out += "FALSE";
    else if (c != '?' && c != ' ' && c != '\0')
        out += c < 0 ? '?' : c;
}

void append_double(std::string& out, std::uint64_t bits) {
    append_number(out, fmt::format("{:.17g}", std::bit_cast<double>(bits)));
}

void append_currency(std::string& out, std::int64_t value) {
    const std::uint64_t size =
        value < 0 ? -static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    fmt::format_to(std::back_inserter(out), "{}{}.{:04}", value < 0 ? "-" : "", size / 10000, size % 10000);
}

/// dBASE 7 keeps numbers so that their bytes sort: high byte first, the sign bit turned over.
std::uint64_t unsorted64(std::string_view bytes) {
    const std::uint64_t raw = static_cast<std::uint64_t>(big(bytes)) << 32 | big(bytes.substr(4));
    return (raw >> 63) != 0 ? raw ^ (std::uint64_t{1} << 63) : ~raw;
}

}  // namespace

std::optional<DbfHeader> read_dbf_header(std::string_view head) {
    if (head.size() < 66 || versions.find(head[0]) == std::string_view::npos) return {};
    const unsigned month = byte_at(head, 2), day = byte_at(head, 3);
    if (month > 12 || day > 31) return {};
    DbfHeader header;
    header.version = static_cast<std::uint8_t>(head[0]);
    header.language = static_cast<std::uint8_t>(head[29]);
    header.records = little(head, 4, 4);
    header.header_bytes = little(head, 8, 2);
    header.record_bytes = little(head, 10, 2);
    header.foxpro = (header.version & 0xf0) == 0x30 || header.version == 0xf5 || header.version == 0xfb;
    if (header.header_bytes < 65 || header.record_bytes < 2) return {};
    const std::string_view fields = head.substr(0, header.header_bytes);
    const FieldLayout& layout = (header.version & 7) == 4 ? dbase_7 : dbase_3;
    // Long texts keep the high byte of their length where other programs keep decimals: what adds up is
    // right.
    header.fields = read_fields(fields, layout, false);
    if (length_of(header.fields) + 1 != header.record_bytes)
        header.fields = read_fields(fields, layout, true);
    if (header.fields.empty() || length_of(header.fields) + 1 > header.record_bytes) return {};
    return header;
}

void append_dbf_value(std::string& out, char type, std::string_view bytes, bool foxpro) {
    const std::size_t size = bytes.size();
    if (type == 'D')
        append_day(out, bytes);
    else if (type == 'L')
        append_logical(out, bytes);
    else if ((type == 'I' || type == '+') && size == 4) {
        const std::uint32_t value = foxpro ? little(bytes, 0, 4) : big(bytes) ^ 0x80000000u;
        out += fmt::format("{}", static_cast<std::int32_t>(value));
    } else if (type == 'T' && size == 8)
        append_julian(out, little(bytes, 0, 4), little(bytes, 4, 4));
    else if (type == 'Y' && size == 8)
        append_currency(out, static_cast<std::int64_t>(little64(bytes)));
    else if (type == 'B' && size == 8)
        append_double(out, little64(bytes));
    else if (type == 'O' && size == 8)
        append_double(out, unsorted64(bytes));
    else
        out += trimmed(bytes);
}

bool is_dbf_text(char type) {
    return type == 'C' || type == 'V';
}

bool is_dbf_memo(char type, bool foxpro) {
    return type == 'M' || type == 'G' || type == 'P' || type == 'W' || (type == 'B' && !foxpro);
}

std::optional<DbfLanguage> dbf_language(std::uint8_t byte) {
    switch (byte) {
        case 0x01:
            return DbfLanguage{"CP437", true};
        case 0x02:
            return DbfLanguage{"CP850", true};
        case 0x03:
        case 0x57:
        case 0x58:
        case 0x59:
            return DbfLanguage{"windows-1252", true};
        case 0x26:
        case 0x65:
            return DbfLanguage{"CP866", false};
        case 0x64:
            return DbfLanguage{"CP852", false};
        case 0x6b:
            return DbfLanguage{"CP857", false};
        case 0x6a:
            return DbfLanguage{"CP737", false};
        case 0x4d:
        case 0x7a:
            return DbfLanguage{"GB18030", false};
        case 0x4e:
        case 0x79:
            return DbfLanguage{"EUC-KR", false};
        case 0x4f:
        case 0x78:
            return DbfLanguage{"Big5", false};
        case 0x13:
        case 0x7b:
            return DbfLanguage{"Shift_JIS", false};
        case 0x50:
        case 0x7c:
            return DbfLanguage{"windows-874", false};
        case 0x7d:
            return DbfLanguage{"windows-1255", false};
        case 0x7e:
            return DbfLanguage{"windows-1256", false};
        case 0xc8:
            return DbfLanguage{"windows-1250", false};
        case 0xc9:
            return DbfLanguage{"windows-1251", false};
        case 0xca:
            return DbfLanguage{"windows-1254", false};
        case 0xcb:
            return DbfLanguage{"windows-1253", false};
        case 0xcc:
            return DbfLanguage{"windows-1257", false};
        default:
            return {};
    }
}

}  // namespace waybill
