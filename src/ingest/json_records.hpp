// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the records of a JSON file stand: line by line, in an array, or in arrays inside one object.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ingest/input.hpp"
#include "ingest/json_text.hpp"

namespace waybill {

enum class JsonShape : std::uint8_t {
    lines,     ///< an object a line
    document,  ///< an array of records, or an object that holds such arrays
    sequence,  ///< values after one another, over any number of lines; one object is a sequence of one
};

struct JsonRecord {
    std::string text;
    std::uint32_t table = 0;   ///< which array it stands in: index into JsonRecords::tables()
    std::uint64_t number = 0;  ///< line in `lines`, else number in its array from 1
    std::uint64_t offset = 0;
    std::string fault;  ///< longer than the limit: `text` is its beginning
};

/// Gives the records of a file one after the other. Errors as JsonText; bad_input if it nests beyond reason.
class JsonRecords {
  public:
    JsonRecords(std::unique_ptr<ByteSource> bytes, std::string name, JsonShape shape,
                std::size_t max_record_bytes);

    bool next(JsonRecord& record);
    /// The arrays of records met so far: "" for the whole file, "result.records" for an array inside it.
    [[nodiscard]] const std::vector<std::string>& tables() const { return tables_; }
    /// Members outside the arrays of records, which are passed over.
    [[nodiscard]] const std::vector<std::string>& outside() const { return outside_; }
    /// Values that stood at the top of the file so far.
    [[nodiscard]] std::uint64_t roots() const { return roots_; }
    [[nodiscard]] bool root_is_object() const { return root_is_object_; }
    [[nodiscard]] std::uint64_t bytes_read() const { return text_.bytes_read(); }

  private:
    /// An array or object that is open: records stand in arrays, arrays in objects.
    struct Frame {
        bool records = false;
        bool begun = false;
        std::uint32_t table = 0;
        std::uint64_t count = 0;
        std::string path;
    };

    bool next_line(JsonRecord& record);
    bool next_in_sequence(JsonRecord& record);
    bool next_in_document(JsonRecord& record);
    bool next_element(Frame& frame, JsonRecord& record);
    void enter_member(Frame& frame);
    void enter_value(const std::string& path);
    void take(JsonRecord& record);
    bool close_or_comma(Frame& frame, char close);

    JsonText text_;
    std::string name_;
    JsonShape shape_;
    std::size_t limit_;
    std::vector<std::string> tables_;
    std::vector<std::string> outside_;
    std::vector<Frame> open_;
    std::uint64_t roots_ = 0;
    bool root_is_object_ = false;
    std::uint64_t count_ = 0;
};

/// Whether a file that begins so is JSON.
[[nodiscard]] bool looks_like_json(std::string_view head);

/// Lines or document, by how the first value ends. A document can turn out to be a sequence: see open_json().
[[nodiscard]] JsonShape first_shape(Input& input);

}  // namespace waybill
