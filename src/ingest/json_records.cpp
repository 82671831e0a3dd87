// SPDX-License-Identifier: Apache-2.0
#include "ingest/json_records.hpp"

#include <fmt/format.h>

#include "core/error.hpp"

// {"help": "...", "result": {"total": 2, "records": [{"a": 1}, {"a": 2}]}} is walked without being held:
// objects are entered until an array of objects (or of arrays) is met, whose elements are the records. A
// record itself is never entered: an array inside it is one of its cells.

namespace waybill {
namespace {

constexpr std::size_t max_depth = 16;          // open data portals wrap their records in 2 or 3 objects
constexpr std::size_t max_tables = 1000;       // beyond it the file is a tree, not tables
constexpr std::size_t max_outside_named = 20;  // in the note; the rest is counted

std::string_view without_mark(std::string_view head) {
    if (head.substr(0, 3) == "\xef\xbb\xbf") head.remove_prefix(3);
    const std::size_t begin = head.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view{} : head.substr(begin);
}

}  // namespace

bool looks_like_json(std::string_view head) {
    head = without_mark(head);
    if (head.empty() || (head[0] != '{' && head[0] != '[')) return false;
    const std::string_view rest = without_mark(head.substr(1));
    if (rest.empty()) return true;
    if (head[0] == '{') return rest[0] == '"' || rest[0] == '}';
    return rest[0] == '{' || rest[0] == '[' || rest[0] == ']' || rest[0] == '"' || rest[0] == '-' ||
           (rest[0] >= '0' && rest[0] <= '9');
}

JsonShape first_shape(Input& input) {
    JsonText text(input.open(), input.name());
    if (text.peek() != '{') return JsonShape::document;
    return text.object_fills_line() && text.peek() >= 0 ? JsonShape::lines : JsonShape::document;
}

JsonRecords::JsonRecords(std::unique_ptr<ByteSource> bytes, std::string name, JsonShape shape,
                         std::size_t max_record_bytes)
    : text_(std::move(bytes), name), name_(std::move(name)), shape_(shape), limit_(max_record_bytes) {
    if (shape_ != JsonShape::document) tables_.emplace_back();
}

bool JsonRecords::next(JsonRecord& record) {
    record.fault.clear();
    if (shape_ == JsonShape::lines) return next_line(record);
    if (shape_ == JsonShape::sequence) return next_in_sequence(record);
    return next_in_document(record);
}

bool JsonRecords::next_line(JsonRecord& record) {
    for (;;) {
        const int first = text_.peek_in_line();
        if (first < 0) return false;
        record.offset = text_.offset();
        record.number = text_.line();
        record.table = 0;
        if (!text_.take_line(record.text, limit_))
            record.fault = fmt::format("the line is longer than {} bytes", limit_);
        if (first != '\n') return true;
    }
}

void JsonRecords::take(JsonRecord& record) {
    record.offset = text_.offset();
    if (!text_.take_value(record.text, limit_))
        record.fault = fmt::format("the record is longer than {} bytes", limit_);
}

bool JsonRecords::next_in_sequence(JsonRecord& record) {
    if (text_.peek() == ',') text_.step();  // some programs write objects with commas between and no brackets
    if (text_.peek() < 0) return false;
    take(record);
    record.number = ++count_;
    record.table = 0;
    return true;
}

bool JsonRecords::next_in_document(JsonRecord& record) {
    for (;;) {
        if (open_.empty()) {
            if (text_.peek() < 0) return false;
            ++roots_;
            root_is_object_ = text_.peek() == '{';
            enter_value("");
        } else if (open_.back().records) {
            if (next_element(open_.back(), record)) return true;
        } else {
            enter_member(open_.back());
        }
    }
}

/// Steps over the comma before the next member; true, with the frame left, if it is closed instead.
bool JsonRecords::close_or_comma(Frame& frame, char close) {
    if (text_.peek() == close) {
        text_.step();
        open_.pop_back();
        return true;
    }
    if (frame.begun) text_.expect(',');
    frame.begun = true;
    return false;
}

bool JsonRecords::next_element(Frame& frame, JsonRecord& record) {
    if (close_or_comma(frame, ']')) return false;
    text_.peek();
    take(record);
    record.number = ++frame.count;
    record.table = frame.table;
    return true;
}

void JsonRecords::enter_member(Frame& frame) {
    if (close_or_comma(frame, '}')) return;
    if (text_.peek() != '"') text_.fail("expected a name in quotes");
    std::string key;
    text_.take_value(key, 1000);
    key = key.substr(1, key.size() - 2);
    text_.expect(':');
    enter_value(frame.path.empty() ? key : frame.path + "." + key);
}

void JsonRecords::enter_value(const std::string& path) {
    const int first = text_.peek();
    if (first == '{' && open_.size() < max_depth) {
        text_.step();
        open_.push_back({.path = path});
        return;
    }
    std::string ignored;
    if (first == '[') {
        text_.step();
        const int element = text_.peek();
        if (element == '{' || element == '[') {
            if (tables_.size() == max_tables) {
                throw Error(ErrorKind::limit,
                            fmt::format("{}: more than {} arrays of records", name_, max_tables),
                            "such a file is a tree, not tables: write its records out line by line");
            }
            open_.push_back(
                {.records = true, .table = static_cast<std::uint32_t>(tables_.size()), .path = path});
            tables_.push_back(path);
            return;
        }
        for (bool begun = false; text_.peek() != ']'; begun = true) {
            if (begun) text_.expect(',');
            text_.take_value(ignored, 0);
        }
        text_.step();
    } else {
        text_.take_value(ignored, 0);
    }
    if (outside_.size() < max_outside_named) outside_.push_back(path);
}

}  // namespace waybill
