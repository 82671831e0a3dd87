// SPDX-License-Identifier: Apache-2.0
#include "cli/new_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "core/error.hpp"

namespace waybill {
namespace {

[[noreturn]] void fail(const std::string& path) {
    throw Error(ErrorKind::io, fmt::format("{}: {}", path, std::strerror(errno)));
}

bool write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0 || errno == EINVAL;
}

}  // namespace

void write_file(const std::string& path, std::string_view text, bool overwrite) {
    struct stat known{};
    if (!overwrite && ::lstat(path.c_str(), &known) == 0)
        throw Error(ErrorKind::usage, fmt::format("{} exists", path), "--overwrite replaces it");
    // Beside its place first: a full disk must not leave half a file, nor take the old one.
    std::string beside = path + ".XXXXXX";
    const int descriptor = ::mkstemp(beside.data());
    if (descriptor < 0) fail(path);
    const bool written = write_all(descriptor, text);
    const int cause = errno;
    ::close(descriptor);
    const bool moved = written && std::rename(beside.c_str(), path.c_str()) == 0;
    if (moved) return;
    if (!written) errno = cause;
    const int last = errno;
    ::unlink(beside.c_str());
    errno = last;
    fail(path);
}

}  // namespace waybill
