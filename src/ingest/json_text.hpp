// SPDX-License-Identifier: Apache-2.0
#pragma once

// JSON as a stream of bytes: where values begin and end, before anything is parsed.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/bytes.hpp"

namespace waybill {

/// Cuts a JSON text into values. Only what bounds a value is looked at (quotes, escapes, brackets); whether
/// a value is good JSON is for the parser that gets it.
///
/// Errors    bad_input, with the byte, where the text ends inside a value or holds what cannot stand there.
class JsonText {
  public:
    JsonText(std::unique_ptr<ByteSource> bytes, std::string name);

    /// The next byte that is no white space (nor a byte order mark at the start); -1 at the end. Stays there.
    int peek();
    /// As peek(), without passing line ends.
    int peek_in_line();
    /// Steps over the byte that peek() gave.
    void step() { ++at_; }
    /// Steps over `wanted` after white space, or throws.
    void expect(char wanted);

    /// Puts the text of the next value into `out`, and steps over it. Of a value longer than `limit` bytes
    /// the beginning is kept, and false returned.
    bool take_value(std::string& out, std::size_t limit);
    /// Likewise with the line that begins here, without its end.
    bool take_line(std::string& out, std::size_t limit);

    /// Whether the object that begins here is closed on its own line, as in JSON lines; uses the text up.
    bool object_fills_line();

    [[nodiscard]] std::uint64_t offset() const { return base_ + at_; }
    [[nodiscard]] std::uint64_t line() const { return line_; }  ///< from 1; counted by take_line() alone
    [[nodiscard]] std::uint64_t bytes_read() const { return bytes_->bytes_read(); }
    [[noreturn]] void fail(const std::string& found) const;

  private:
    bool fill();
    void keep(std::string& out, std::size_t limit, std::size_t begin, std::size_t end, bool& whole) const;

    std::unique_ptr<ByteSource> bytes_;
    std::string name_;
    std::vector<char> window_;
    std::size_t at_ = 0, end_ = 0;
    std::uint64_t base_ = 0;  ///< offset of the window's first byte
    std::uint64_t line_ = 1;
};

}  // namespace waybill
