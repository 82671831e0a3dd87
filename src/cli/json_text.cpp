// SPDX-License-Identifier: Apache-2.0
#include "cli/json_text.hpp"

#include <fmt/format.h>

#include <ostream>

#include "cli/utf8.hpp"

namespace waybill {
namespace {

std::size_t skip_digits(std::string_view text, std::size_t at) {
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
    return at;
}

void append_escaped(std::string& line, char c) {
    switch (c) {
        case '"':
            line += "\\\"";
            break;
        case '\\':
            line += "\\\\";
            break;
        case '\n':
            line += "\\n";
            break;
        case '\r':
            line += "\\r";
            break;
        case '\t':
            line += "\\t";
            break;
        default:
            line += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    }
}

}  // namespace

void append_json_string(std::string& line, std::string_view text) {
    line += '"';
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t letter = next_letter(text, at);
        if (letter == no_letter)
            line += "\xEF\xBF\xBD";
        else if (letter < 0x20 || letter == '"' || letter == '\\' || letter == 0x7F)
            append_escaped(line, static_cast<char>(letter));
        else
            line.append(text.substr(begin, at - begin));
    }
    line += '"';
}

std::string json_quoted(std::string_view text) {
    std::string line;
    append_json_string(line, text);
    return line;
}

bool is_json_number(std::string_view text) {
    std::size_t at = text.starts_with('-') ? 1 : 0;
    const std::size_t whole = at;
    at = skip_digits(text, at);
    if (at == whole || (text[whole] == '0' && at > whole + 1)) return false;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fraction = at + 1;
        at = skip_digits(text, fraction);
        if (at == fraction) return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
        const std::size_t exponent = at;
        at = skip_digits(text, at);
        if (at == exponent) return false;
    }
    return at == text.size();
}

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
