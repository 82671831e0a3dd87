// SPDX-License-Identifier: Apache-2.0
#include "ingest/xlsx_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>

#include "core/error.hpp"
#include "ingest/xml.hpp"

// A workbook's parts find each other by relationships, not by fixed names: `_rels/.rels` names the workbook,
// and the .rels beside it name sheets, styles and strings. Programs that write by other names are read all
// the same.

namespace waybill {
namespace {

int to_int(std::string_view text, int fallback) {
    int value = fallback;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

struct Relationship {
    std::string type;  ///< the last part of its address: "worksheet", "styles", ...
    std::string part;
};

class RelationshipsHandler final : public XmlHandler {
  public:
    explicit RelationshipsHandler(std::string folder) : folder_(std::move(folder)) {}
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship" || attributes.get("TargetMode") == "External") return;
        const std::string_view type = attributes.get("Type");
        by_id[std::string(attributes.get("Id"))] = {std::string(type.substr(type.rfind('/') + 1)),
                                                    resolve_target(folder_, attributes.get("Target"))};
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::map<std::string, Relationship> by_id;

  private:
    std::string folder_;
};

/// The relationships of `part`; none if it has no .rels beside it.
std::map<std::string, Relationship> relationships_of(ZipArchive& archive, const std::string& part) {
    const std::size_t slash = part.rfind('/');
    const std::string folder = slash == std::string::npos ? "" : part.substr(0, slash);
    const std::string file = slash == std::string::npos ? part : part.substr(slash + 1);
    const auto* member = archive.find((folder.empty() ? "" : folder + "/") + "_rels/" + file + ".rels");
    if (member == nullptr) return {};
    RelationshipsHandler handler(folder);
    parse_xml(archive.open(*member), handler, archive.name() + ": " + member->name);
    return std::move(handler.by_id);
}

class WorkbookHandler final : public XmlHandler {
  public:
    struct Entry {
        std::string name, relationship;
        bool hidden;
    };
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr") epoch_1904 = attributes.flag("date1904");
        if (name != "sheet") return;
        const std::string_view state = attributes.get("state");
        entries.push_back({std::string(attributes.get("name")), std::string(attributes.get_prefixed("id")),
                           state == "hidden" || state == "veryHidden"});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::vector<Entry> entries;
    bool epoch_1904 = false;
};

class StylesHandler final : public XmlHandler {
  public:
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "numFmt") {
            codes_[to_int(attributes.get("numFmtId"), -1)] = format_of_code(attributes.get("formatCode"));
        } else if (name == "cellXfs") {
            in_cell_styles_ = true;
        } else if (name == "xf" && in_cell_styles_) {
            const int id = to_int(attributes.get("numFmtId"), 0);
            const auto code = codes_.find(id);
            formats.push_back(code != codes_.end() ? code->second : builtin_format(id));
        }
    }
    void end(std::string_view name) override {
        if (name == "cellXfs") in_cell_styles_ = false;
    }
    void text(std::string_view) override {}

    std::vector<NumberFormat> formats;

  private:
    std::map<int, NumberFormat> codes_;  // <numFmts> stands before <cellXfs> by the schema
    bool in_cell_styles_ = false;
};

class StringsHandler final : public XmlHandler {
  public:
    StringsHandler(std::string& text, std::vector<std::uint32_t>& ends, std::string place)
        : text_(text), ends_(ends), place_(std::move(place)) {}
    void start(std::string_view name, const XmlAttributes&) override {
        if (name == "rPh") in_phonetic_ = true;
        in_text_ = name == "t" && !in_phonetic_;
        if (name == "si") begin_ = text_.size();
    }
    void end(std::string_view name) override {
        in_text_ = false;
        if (name == "rPh") in_phonetic_ = false;
        if (name != "si") return;
        unescape_cell(text_, begin_);
        ends_.push_back(static_cast<std::uint32_t>(text_.size()));
    }
    void text(std::string_view text) override {
        if (!in_text_) return;
        if (text_.size() + text.size() > UINT32_MAX) {
            throw Error(ErrorKind::limit, place_ + ": more than 4 GiB of shared text",
                        "save the sheets as CSV and give these");
        }
        text_ += text;
    }

  private:
    std::string& text_;
    std::vector<std::uint32_t>& ends_;
    std::string place_;
    std::size_t begin_ = 0;
    bool in_text_ = false, in_phonetic_ = false;
};

std::string workbook_part(ZipArchive& archive) {
    const auto* root = archive.find("_rels/.rels");
    if (root != nullptr) {
        RelationshipsHandler handler("");
        parse_xml(archive.open(*root), handler, archive.name() + ": " + root->name);
        for (const auto& [id, relationship] : handler.by_id) {
            if (relationship.type == "officeDocument" && archive.find(relationship.part))
                return relationship.part;
        }
    }
    return "xl/workbook.xml";
}

}  // namespace

std::string resolve_target(std::string_view folder, std::string_view target) {
    std::string path;
    if (target.empty() || (target.front() != '/' && target.front() != '\\')) path = std::string(folder) + "/";
    path += target;
    std::vector<std::string> steps;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find_first_of("/\\", at), path.size());
        const std::string step = path.substr(at, end - at);
        if (step == ".." && !steps.empty()) steps.pop_back();
        if (!step.empty() && step != "." && step != "..") steps.push_back(step);
        at = end + 1;
    }
    return fmt::format("{}", fmt::join(steps, "/"));
}

bool is_workbook_archive(const ZipArchive& archive) {
    return archive.find("xl/workbook.xml") != nullptr ||
           (archive.find("[Content_Types].xml") != nullptr && archive.find("_rels/.rels") != nullptr &&
            archive.find("word/document.xml") == nullptr && archive.find("ppt/presentation.xml") == nullptr &&
            archive.find("xl/workbook.bin") == nullptr);
}

Workbook read_workbook(ZipArchive& archive) {
    const std::string part = workbook_part(archive);
    const auto* member = archive.find(part);
    if (member == nullptr) {
        throw Error(ErrorKind::bad_input,
                    fmt::format("{}: no workbook in it: its part {} is missing", archive.name(), part),
                    "open the file in a spreadsheet program and save it again as .xlsx");
    }
    WorkbookHandler handler;
    parse_xml(archive.open(*member), handler, archive.name() + ": " + part);
    const auto relationships = relationships_of(archive, part);

    Workbook workbook;
    workbook.epoch_1904 = handler.epoch_1904;
    for (const auto& entry : handler.entries) {
        const auto found = relationships.find(entry.relationship);
        if (found != relationships.end() && found->second.type == "worksheet") {
            workbook.sheets.push_back({entry.name, found->second.part, entry.hidden});
        } else if (found == relationships.end()) {
            throw Error(ErrorKind::bad_input,
                        fmt::format("{}: {}: sheet '{}' leads nowhere: no relationship '{}'", archive.name(),
                                    part, entry.name, entry.relationship),
                        "open the file in a spreadsheet program and save it again as .xlsx");
        }
    }
    for (const auto& [id, relationship] : relationships) {
        if (relationship.type == "styles") workbook.styles_part = relationship.part;
        if (relationship.type == "sharedStrings") workbook.strings_part = relationship.part;
    }
    return workbook;
}

std::vector<NumberFormat> read_styles(ZipArchive& archive, const std::string& part) {
    const auto* member = archive.find(part);
    if (member == nullptr) return {};
    StylesHandler handler;
    parse_xml(archive.open(*member), handler, archive.name() + ": " + part);
    return std::move(handler.formats);
}

void SharedStrings::read(ZipArchive& archive, const std::string& part) {
    const auto* member = archive.find(part);
    if (member == nullptr) return;  // cells that point to strings then say so, row by row
    const std::string place = archive.name() + ": " + part;
    // Room for all of it at once, else growing copies hundreds of MB; memory that stays untouched costs
    // nothing.
    constexpr std::uint64_t deflate_at_most = 1032;
    text_.reserve(std::min({member->size, deflate_at_most * archive.file_size(), std::uint64_t{UINT32_MAX}}));
    StringsHandler handler(text_, ends_, place);
    parse_xml(archive.open(*member), handler, place);
}

}  // namespace waybill
