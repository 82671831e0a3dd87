// SPDX-License-Identifier: Apache-2.0
#include "cli/descriptor_stream.hpp"

#include <unistd.h>

#include <cerrno>

namespace waybill {

DescriptorBuffer::DescriptorBuffer(int descriptor, std::size_t size)
    : descriptor_(descriptor), buffer_(size) {
    setp(buffer_.data(), buffer_.data() + buffer_.size());
}

bool DescriptorBuffer::write_out() {
    const char* at = pbase();
    while (error_ == 0 && at < pptr()) {
        const ssize_t written = ::write(descriptor_, at, static_cast<std::size_t>(pptr() - at));
        if (written >= 0)
            at += written;
        else if (errno != EINTR)
            error_ = errno;
    }
    setp(buffer_.data(), buffer_.data() + buffer_.size());
    return error_ == 0;
}

DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type letter) {
    if (!write_out()) return traits_type::eof();
    if (!traits_type::eq_int_type(letter, traits_type::eof())) sputc(traits_type::to_char_type(letter));
    return traits_type::not_eof(letter);
}

int DescriptorBuffer::sync() {
    return write_out() ? 0 : -1;
}

}  // namespace waybill
