// SPDX-License-Identifier: Apache-2.0
#pragma once

// UTF-16, UTF-32 and the East Asian encodings as UTF-8, with the way back from a line's start to its place in
// the source. Encodings whose delimiters, quotes and line ends are the ASCII bytes need none of this.

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>

namespace waybill {

/// Decodes a source from its start to its end, piece by piece.
class TextDecoder {
  public:
    virtual ~TextDecoder() = default;

    /// Null if `encoding` needs no decoder. `offset` is where in the source the first byte stands.
    [[nodiscard]] static std::unique_ptr<TextDecoder> make(std::string_view encoding, std::uint64_t offset);

    /// Appends `bytes` to `out` as UTF-8. What is cut at the end waits for the next piece; `last`: there is
    /// none. What is no text becomes U+FFFD.
    virtual void decode(std::string_view bytes, bool last, std::string& out) = 0;

    /// The place in the source of the line that starts at byte `decoded` of the output. Ask in ascending
    /// order.
    [[nodiscard]] std::uint64_t source_of(std::uint64_t decoded);

    /// Was something in [begin, end) of the output no text? Ask in ascending order.
    [[nodiscard]] bool broken_within(std::uint64_t begin, std::uint64_t end);

  protected:
    explicit TextDecoder(std::uint64_t offset) : lines_{{0, offset}} {}

    struct Line {
        std::uint64_t decoded, source;
    };
    std::deque<Line> lines_;            // starts of lines, ascending; those asked for are dropped
    std::deque<std::uint64_t> broken_;  // places in the output, one a line
    std::uint64_t decoded_ = 0;         // bytes given so far
};

}  // namespace waybill
