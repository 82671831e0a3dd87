// SPDX-License-Identifier: Apache-2.0
#include "synth/archive.hpp"

#include "core/error.hpp"
#include "synth/deflate.hpp"

namespace waybill::synth {
namespace {

void append_little(std::string& to, std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) to.push_back(static_cast<char>((value >> (8 * i)) & 0xff));
}

// 2024-01-02 00:00 in the form of MS-DOS: a made-up world has no clock.
constexpr std::uint32_t dos_time = 0;
constexpr std::uint32_t dos_day = (44u << 9) | (1u << 5) | 2u;

constexpr std::string_view xml_line = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view main_ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

}  // namespace

OutFile::OutFile(std::string path) : path_(std::move(path)), out_(path_, std::ios::binary | std::ios::trunc) {
    check();
}

void OutFile::check() {
    if (!out_)
        throw Error(ErrorKind::io, path_ + ": cannot be written",
                    "is the folder writable, and is there room on the disk?");
}

void OutFile::write(std::string_view bytes) {
    out_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    size_ += bytes.size();
    check();
}

void OutFile::rewrite(std::uint64_t at, std::string_view bytes) {
    out_.seekp(static_cast<std::streamoff>(at));
    out_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out_.seekp(0, std::ios::end);
    check();
}

void OutFile::close() {
    out_.close();
    check();
}

GzipFile::GzipFile(OutFile& out) : out_(out) {
    out_.write(std::string_view("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10));
}

void GzipFile::add(std::string_view deflated, std::string_view plain) {
    out_.write(deflated);
    crc_ = crc32(crc_, plain);
    plain_ += plain.size();
}

void GzipFile::finish() {
    std::string tail(deflate_end());
    append_little(tail, crc_, 4);
    append_little(tail, plain_ & 0xffffffffu, 4);
    out_.write(tail);
}

void ZipFile::begin(std::string name) {
    members_.push_back({std::move(name), out_.size(), 0, 0, 0});
    std::string head("PK\x03\x04\x14\x00\x00\x08\x08\x00", 10);  // names are UTF-8, deflate
    append_little(head, dos_time, 2);
    append_little(head, dos_day, 2);
    head.append(12, '\0');  // CRC and sizes: filled in by end()
    append_little(head, members_.back().name.size(), 2);
    append_little(head, 0, 2);
    out_.write(head + members_.back().name);
}

void ZipFile::add(std::string_view deflated, std::string_view plain) {
    Member& member = members_.back();
    out_.write(deflated);
    member.packed += deflated.size();
    member.plain += plain.size();
    member.crc = crc32(member.crc, plain);
}

void ZipFile::end() {
    add(deflate_end(), {});
    const Member& member = members_.back();
    if (member.plain > 0xffffffffu)
        throw Error(ErrorKind::limit, out_.path() + ": a worksheet grew beyond 4 GiB");
    std::string sizes;
    append_little(sizes, member.crc, 4);
    append_little(sizes, member.packed, 4);
    append_little(sizes, member.plain, 4);
    out_.rewrite(member.at + 14, sizes);
}

void ZipFile::member(std::string name, std::string_view plain) {
    begin(std::move(name));
    std::string deflated;
    append_deflated(deflated, plain);
    add(deflated, plain);
    end();
}

void ZipFile::finish() {
    const std::uint64_t start = out_.size();
    std::string directory;
    for (const Member& member : members_) {
        directory.append("PK\x01\x02\x14\x00\x14\x00\x00\x08\x08\x00", 12);
        append_little(directory, dos_time, 2);
        append_little(directory, dos_day, 2);
        append_little(directory, member.crc, 4);
        append_little(directory, member.packed, 4);
        append_little(directory, member.plain, 4);
        append_little(directory, member.name.size(), 2);
        directory.append(12, '\0');  // no extra field, no comment, first disk, attributes
        append_little(directory, member.at, 4);
        directory += member.name;
    }
    std::string tail("PK\x05\x06\0\0\0\0", 8);
    append_little(tail, members_.size(), 2);
    append_little(tail, members_.size(), 2);
    append_little(tail, directory.size(), 4);
    append_little(tail, start, 4);
    append_little(tail, 0, 2);
    out_.write(directory + tail);
}

std::string_view sheet_head() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
           "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
}

std::string_view sheet_tail() {
    return "</sheetData></worksheet>";
}

void add_workbook_parts(ZipFile& zip, bool notes_sheet) {
    const std::string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string sheet_type =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    std::string sheets = "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/>";
    std::string links =
        "<Relationship Id=\"rId1\" Type=\"" + relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>";
    std::string parts =
        "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + sheet_type + "\"/>";
    if (notes_sheet) {
        sheets += "<sheet name=\"Notes\" sheetId=\"2\" r:id=\"rId2\"/>";
        links += "<Relationship Id=\"rId2\" Type=\"" + relations +
                 "/worksheet\" Target=\"worksheets/sheet2.xml\"/>";
        parts += "<Override PartName=\"/xl/worksheets/sheet2.xml\" ContentType=\"" + sheet_type + "\"/>";
        zip.member("xl/worksheets/sheet2.xml",
                   std::string(sheet_head()) +
                       "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Values are as declared; 1 USD = "
                       "3.6725 AED</t></is></c></row>"
                       "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Re-exports from free zones "
                       "included</t></is></c></row>" +
                       std::string(sheet_tail()));
    }
    links += "<Relationship Id=\"rId9\" Type=\"" + relations + "/styles\" Target=\"styles.xml\"/>";
    zip.member("xl/styles.xml",
               std::string(xml_line) + "<styleSheet xmlns=\"" + std::string(main_ns) +
                   "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills "
                   "count=\"1\"><fill>"
                   "<patternFill patternType=\"none\"/></fill></fills><borders "
                   "count=\"1\"><border/></borders><cellStyleXfs count=\"1\">"
                   "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs "
                   "count=\"2\">"
                   "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                   "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
                   "applyNumberFormat=\"1\"/></cellXfs><cellStyles count=\"1\">"
                   "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
    zip.member("xl/workbook.xml", std::string(xml_line) + "<workbook xmlns=\"" + std::string(main_ns) +
                                      "\" xmlns:r=\"" + relations + "\"><sheets>" + sheets +
                                      "</sheets></workbook>");
    zip.member("xl/_rels/workbook.xml.rels",
               std::string(xml_line) +
                   "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
                   links + "</Relationships>");
    zip.member("_rels/.rels", std::string(xml_line) +
                                  "<Relationships "
                                  "xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                  "relationships\"><Relationship Id=\"rId1\" Type=\"" +
                                  relations +
                                  "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    zip.member(
        "[Content_Types].xml",
        std::string(xml_line) +
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
            "Extension=\"rels\" "
            "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
            "Extension=\"xml\" "
            "ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override "
            "PartName=\"/xl/styles.xml\" "
            "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>" +
            parts + "</Types>");
}

}  // namespace waybill::synth
