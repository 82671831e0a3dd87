// SPDX-License-Identifier: Apache-2.0
#include "ingest/json_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "core/error.hpp"

namespace waybill {
namespace {

constexpr std::size_t window_bytes = 256u << 10;

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Finds the end of a value byte by byte: the first byte after which it is complete.
class ValueEnd {
  public:
    /// Whether the value is complete *before* (scalars) or *with* (all others) this byte.
    enum class Step { goes_on, ends_with, ended_before };
    Step next(char c) {
        if (in_string_) return next_in_string(c);
        if (c == '"') {
            if (scalar_) return Step::ended_before;
            in_string_ = true;
        } else if (c == '{' || c == '[') {
            ++depth_;
        } else if (c == '}' || c == ']') {
            if (depth_ == 0) return Step::ended_before;
            if (--depth_ == 0) return Step::ends_with;
        } else if (depth_ == 0) {
            if (is_space(c) || c == ',' || c == ':') return Step::ended_before;
            scalar_ = true;
        }
        return Step::goes_on;
    }
    /// At the end of the text: only a bare number or word is complete.
    [[nodiscard]] bool complete_at_end() const { return scalar_ && depth_ == 0 && !in_string_; }

  private:
    Step next_in_string(char c) {
        if (escaped_) {
            escaped_ = false;
        } else if (c == '\\') {
            escaped_ = true;
        } else if (c == '"') {
            in_string_ = false;
            if (depth_ == 0) return Step::ends_with;
        }
        return Step::goes_on;
    }
    std::size_t depth_ = 0;
    bool in_string_ = false, escaped_ = false, scalar_ = false;
};

}  // namespace

JsonText::JsonText(std::unique_ptr<ByteSource> bytes, std::string name)
    : bytes_(std::move(bytes)), name_(std::move(name)), window_(window_bytes) {
    if (fill() && end_ >= 3 && std::memcmp(window_.data(), "\xef\xbb\xbf", 3) == 0) at_ = 3;
}

bool JsonText::fill() {
    if (at_ < end_) return true;
    base_ += end_;
    at_ = 0;
    end_ = bytes_->read(window_);
    return end_ > 0;
}

int JsonText::peek() {
    while (fill()) {
        if (!is_space(window_[at_])) return static_cast<unsigned char>(window_[at_]);
        ++at_;
    }
    return -1;
}

int JsonText::peek_in_line() {
    while (fill()) {
        const char c = window_[at_];
        if (c == '\n' || !is_space(c)) return static_cast<unsigned char>(c);
        ++at_;
    }
    return -1;
}

void JsonText::expect(char wanted) {
    if (peek() != wanted) fail(fmt::format("expected '{}'", wanted));
    step();
}

void JsonText::fail(const std::string& what) const {
    const std::string found =
        at_ < end_ ? fmt::format("found byte 0x{:02x}", static_cast<unsigned char>(window_[at_]))
                   : "the file ends";
    throw Error(ErrorKind::bad_input, fmt::format("{}: byte {}: {}, {}", name_, offset(), found, what),
                "the file is cut short or is no JSON: fetch it again");
}

void JsonText::keep(std::string& out, std::size_t limit, std::size_t begin, std::size_t end,
                    bool& whole) const {
    const std::size_t room = limit - std::min(limit, out.size());
    out.append(window_.data() + begin, std::min(end - begin, room));
    if (end - begin > room) whole = false;
}

bool JsonText::take_value(std::string& out, std::size_t limit) {
    out.clear();
    if (peek() < 0) fail("expected a value");
    bool whole = true;
    ValueEnd value;
    while (fill()) {
        for (std::size_t i = at_; i < end_; ++i) {
            const ValueEnd::Step step = value.next(window_[i]);
            if (step == ValueEnd::Step::goes_on) continue;
            const std::size_t stop = step == ValueEnd::Step::ends_with ? i + 1 : i;
            if (stop == at_ && out.empty()) fail("expected a value");
            keep(out, limit, at_, stop, whole);
            at_ = stop;
            return whole;
        }
        keep(out, limit, at_, end_, whole);
        at_ = end_;
    }
    if (!value.complete_at_end()) fail("which is inside a value");
    return whole;
}

bool JsonText::take_line(std::string& out, std::size_t limit) {
    out.clear();
    bool whole = true;
    while (fill()) {
        const void* found = std::memchr(window_.data() + at_, '\n', end_ - at_);
        const std::size_t stop =
            found == nullptr ? end_
                             : static_cast<std::size_t>(static_cast<const char*>(found) - window_.data());
        keep(out, limit, at_, stop, whole);
        at_ = found == nullptr ? stop : stop + 1;
        if (found != nullptr) break;
    }
    ++line_;
    return whole;
}

bool JsonText::object_fills_line() {
    ValueEnd value;
    while (fill()) {
        const char c = window_[at_];
        if (c == '\n') {  // a broken first line is told from a long object by what follows it
            ++at_;
            return offset() > 2 && peek() == '{';
        }
        ++at_;
        if (value.next(c) == ValueEnd::Step::ends_with) return true;
    }
    return false;
}

}  // namespace waybill
