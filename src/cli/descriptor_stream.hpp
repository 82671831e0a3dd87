// SPDX-License-Identifier: Apache-2.0
#pragma once

// A file descriptor as an output stream that remembers why a write failed.

#include <cstddef>
#include <ostream>
#include <streambuf>
#include <vector>

namespace waybill {

/// Once a write failed all further ones fail too, and the stream is bad. `error()` is the errno of the first
/// failure: EPIPE when the reader has gone (`waybill query ... | head`), ENOSPC when the disk is full.
class DescriptorBuffer final : public std::streambuf {
  public:
    DescriptorBuffer(int descriptor, std::size_t size);
    ~DescriptorBuffer() override { sync(); }
    [[nodiscard]] int error() const { return error_; }

  protected:
    int_type overflow(int_type letter) override;
    int sync() override;

  private:
    bool write_out();
    int descriptor_;
    int error_ = 0;
    std::vector<char> buffer_;
};

class DescriptorStream final : public std::ostream {
  public:
    explicit DescriptorStream(int descriptor, std::size_t buffer_size = std::size_t{1} << 16)
        : std::ostream(nullptr), buffer_(descriptor, buffer_size) {
        rdbuf(&buffer_);
    }
    [[nodiscard]] int error() const { return buffer_.error(); }

  private:
    DescriptorBuffer buffer_;
};

}  // namespace waybill
