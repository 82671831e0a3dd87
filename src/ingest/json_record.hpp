// SPDX-License-Identifier: Apache-2.0
#pragma once

// One JSON record as cells: objects inside it flattened, arrays inside it as JSON text.

#include <memory>
#include <string>
#include <string_view>

namespace waybill {

/// What is called for each cell of a record, in the order of the record.
class JsonCells {
  public:
    virtual ~JsonCells() = default;
    /// `name` is "a.b" for a member b of an object a, and empty for the elements of an array.
    virtual void cell(std::string_view name, std::string_view text) = 0;
};

/// Reads records one after the other. Strings are unescaped, numbers stand as they are written, true and
/// false are words, null and NaN are empty; objects flatten 16 deep, what is deeper and arrays stay JSON
/// text.
class JsonRecordReader {
  public:
    JsonRecordReader();
    JsonRecordReader(const JsonRecordReader&) = delete;
    JsonRecordReader& operator=(const JsonRecordReader&) = delete;
    ~JsonRecordReader();

    /// Calls `cells` for what `text` holds: one object, or one array. Empty if all is well, else what is
    /// wrong (cells may have been called before it was found). Gives `text` some spare capacity, and no other
    /// change.
    [[nodiscard]] std::string read(std::string& text, JsonCells& cells);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace waybill
