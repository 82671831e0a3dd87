// SPDX-License-Identifier: Apache-2.0
#include "ingest/json_record.hpp"

#include <fmt/format.h>
#include <simdjson.h>

namespace waybill {
namespace {

namespace ondemand = simdjson::ondemand;

constexpr int max_flattened = 16;  // real records nest 3 deep

std::string_view trimmed(std::string_view text) {
    while (!text.empty() &&
           (text.back() == ' ' || text.back() == '\n' || text.back() == '\r' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    return text;
}

/// A bare word or number as a cell; throws if it is neither.
std::string_view bare_text(std::string_view token) {
    token = trimmed(token);
    if (token == "null" || token == "NaN") return {};
    const bool number = !token.empty() && (token[0] == '-' || (token[0] >= '0' && token[0] <= '9'));
    const bool word = token == "true" || token == "false" || token == "Infinity" || token == "-Infinity";
    const bool digits = number && token.find_first_not_of("0123456789+-.eE") == std::string_view::npos;
    if (!word && !digits) throw simdjson::simdjson_error(simdjson::NUMBER_ERROR);
    return token;
}

std::string_view object_text(ondemand::value& value) {
    ondemand::object object = value.get_object();
    return object.raw_json();
}

std::string_view array_text(ondemand::value& value) {
    ondemand::array array = value.get_array();
    return array.raw_json();
}

class Flattening {
  public:
    Flattening(std::string& path, JsonCells& cells) : path_(path), cells_(cells) {}

    void object(ondemand::object object, int depth) {
        const std::size_t path_size = path_.size();
        for (auto field : object) {
            const std::string_view key = field.unescaped_key();
            if (path_size > 0) path_ += '.';
            path_ += key;
            value(field.value(), depth);
            path_.resize(path_size);
        }
    }
    void value(ondemand::value value, int depth) {
        const char first = value.raw_json_token()[0];
        if (first == '"') {
            cells_.cell(path_, value.get_string().value());
        } else if (first == '{' && depth < max_flattened) {
            object(value.get_object(), depth + 1);
        } else if (first == '{' || first == '[') {
            cells_.cell(path_, trimmed(first == '{' ? object_text(value) : array_text(value)));
        } else {
            cells_.cell(path_, bare_text(value.raw_json_token()));
        }
    }

  private:
    std::string& path_;
    JsonCells& cells_;
};

}  // namespace

struct JsonRecordReader::State {
    ondemand::parser parser;
    std::string path;
};

JsonRecordReader::JsonRecordReader() : state_(std::make_unique<State>()) {}
JsonRecordReader::~JsonRecordReader() = default;

std::string JsonRecordReader::read(std::string& text, JsonCells& cells) {
    text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    state_->path.clear();
    try {
        ondemand::document document = state_->parser.iterate(text.data(), text.size(), text.capacity());
        Flattening flattening(state_->path, cells);
        const auto type = document.type().value();
        if (type == ondemand::json_type::object) {
            flattening.object(document.get_object(), 1);
        } else if (type == ondemand::json_type::array) {
            for (auto element : document.get_array()) flattening.value(element.value(), max_flattened);
        } else {
            return "neither an object nor an array";
        }
        if (!document.current_location().error()) return "more text stands after the end of the object";
    } catch (const simdjson::simdjson_error& error) {
        return fmt::format("no valid JSON: {}", simdjson::error_message(error.error()));
    }
    return {};
}

}  // namespace waybill
