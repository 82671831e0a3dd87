// SPDX-License-Identifier: Apache-2.0
#pragma once

// A writer of JSON for answers that are no plain rows.

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// Writes one JSON value, indented by two spaces a level; the nesting of calls is the nesting of the value.
class JsonWriter {
  public:
    explicit JsonWriter(std::ostream& out) : out_(out) {}

    void begin_object() { open('{'); }
    void end_object() { close('}'); }
    void begin_array() { open('['); }
    void end_array() { close(']'); }
    /// The name of the member that the next value belongs to.
    JsonWriter& key(std::string_view name);

    void text(std::string_view value);
    void text_or_null(std::string_view value);  ///< null if empty
    void integer(std::uint64_t value);
    void boolean(bool value);
    void number(std::string_view exact);  ///< digits as they are; null if they are no JSON number
    void texts(const std::vector<std::string>& values);

  private:
    void open(char bracket);
    void close(char bracket);
    void value(std::string_view json);
    void separate();
    void indent();

    std::ostream& out_;
    std::vector<bool> any_;  // per open bracket: it has a member
    bool after_key_ = false;
};

}  // namespace waybill
