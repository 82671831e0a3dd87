// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one error type. An operation that cannot be completed throws it; a bad row is data, not an error.

#include <stdexcept>
#include <string>

namespace waybill {

enum class ErrorKind { usage, not_found, bad_input, limit, io };

/// How each kind leaves the program. No other code knows exit codes, HTTP statuses or Python classes.
struct Exit {
    ErrorKind kind;
    int code;
    int http;
    const char* python;
};

inline constexpr Exit exits[] = {
    // anything without a kind is our bug: 1, 500
    {ErrorKind::usage, 2, 400, "ValueError"},
    {ErrorKind::not_found, 1, 404, "LookupError"},
    {ErrorKind::bad_input, 1, 422, "waybill.InputError"},
    {ErrorKind::limit, 1, 422, "waybill.LimitError"},
    {ErrorKind::io, 1, 503, "OSError"},
};

/// The text gives the place, what was found and what was expected; the hint gives the way on.
class Error : public std::runtime_error {
  public:
    Error(ErrorKind kind, const std::string& text, std::string hint = {})
        : std::runtime_error(text), kind_(kind), hint_(std::move(hint)) {}
    [[nodiscard]] ErrorKind kind() const { return kind_; }
    [[nodiscard]] const std::string& hint() const { return hint_; }

  private:
    ErrorKind kind_;
    std::string hint_;
};

}  // namespace waybill
