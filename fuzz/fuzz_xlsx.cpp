// SPDX-License-Identifier: Apache-2.0

// A workbook from a stranger: bytes that begin as a zip archive are taken as they are; others are the parts
// of a workbook with a NUL between them: sheet, shared strings, styles, workbook.

#include <zip.h>

#include <array>

#include "ingest/xlsx.hpp"
#include "read_through.hpp"

namespace {

constexpr const char* relationships =
    R"(<a><Relationship Id="s" Type="/worksheet" Target="s"/><Relationship Id="t" Type="/sharedStrings" Target="t"/>)"
    R"(<Relationship Id="f" Type="/styles" Target="f"/></a>)";
constexpr const char* workbook = R"(<workbook><sheet name="One" r:id="s"/></workbook>)";

void write_book(const std::string& path, std::string_view bytes) {
    std::array<std::string, 4> parts;
    for (std::string& part : parts) {
        part = bytes.substr(0, bytes.find('\0'));
        bytes.remove_prefix(std::min(part.size() + 1, bytes.size()));
    }
    if (parts[3].empty()) parts[3] = workbook;
    const std::pair<const char*, std::string_view> members[] = {
        {"xl/s", parts[0]},
        {"xl/t", parts[1]},
        {"xl/f", parts[2]},
        {"xl/workbook.xml", parts[3]},
        {"xl/_rels/workbook.xml.rels", relationships}};
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [name, part] : members) {
        const auto at =
            zip_file_add(archive, name, zip_source_buffer(archive, part.data(), part.size(), 0), 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
    }
    waybill::fuzz::check(zip_close(archive) == 0);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waybill;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto read = [](const std::string& path) {
        fuzz::read_through([&] { return open_xlsx(Input::from_path(path, "/tmp"), fuzz::small_limits()); });
    };
    if (bytes.starts_with("PK")) {
        const fuzz::MemoryFile file(bytes);
        read(file.path());
    } else {
        const std::string path = "/tmp/waybill-fuzz-" + std::to_string(getpid()) + ".xlsx";
        write_book(path, bytes);
        read(path);
        unlink(path.c_str());
    }
    return 0;
}
