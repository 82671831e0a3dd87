// SPDX-License-Identifier: Apache-2.0
#include "cli/json_text.hpp"

#include <ostream>

#include "text/json_text.hpp"

namespace waybill {
namespace {

std::string json_quoted(std::string_view text) {
    std::string json;
    append_json(json, text);
    return json;
}

}  // namespace

void JsonWriter::indent() {
    out_ << '\n' << std::string(2 * any_.size(), ' ');
}

void JsonWriter::separate() {
    if (after_key_) {
        after_key_ = false;
        return;
    }
    if (any_.empty()) return;
    if (any_.back()) out_ << ',';
    any_.back() = true;
    indent();
}

void JsonWriter::open(char bracket) {
    separate();
    out_ << bracket;
    any_.push_back(false);
}

void JsonWriter::close(char bracket) {
    const bool any = any_.back();
    any_.pop_back();
    if (any) indent();
    out_ << bracket;
    if (any_.empty()) out_ << '\n';
}

JsonWriter& JsonWriter::key(std::string_view name) {
    separate();
    out_ << json_quoted(name) << ": ";
    after_key_ = true;
    return *this;
}

void JsonWriter::value(std::string_view json) {
    separate();
    out_ << json;
}

void JsonWriter::text(std::string_view value_text) {
    value(json_quoted(value_text));
}
void JsonWriter::text_or_null(std::string_view value_text) {
    value(value_text.empty() ? "null" : json_quoted(value_text));
}
void JsonWriter::integer(std::uint64_t number_value) {
    value(std::to_string(number_value));
}
void JsonWriter::boolean(bool is_true) {
    value(is_true ? "true" : "false");
}
void JsonWriter::number(std::string_view exact) {
    value(is_json_number(exact) ? exact : "null");
}
void JsonWriter::texts(const std::vector<std::string>& values) {
    begin_array();
    for (const auto& one : values) text(one);
    end_array();
}

}  // namespace waybill
