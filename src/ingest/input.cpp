// SPDX-License-Identifier: Apache-2.0
#include "ingest/input.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "core/error.hpp"

namespace waybill {
namespace {

constexpr std::size_t head_bytes = 64u
                                   << 10;  // enough for any magic number, and to tell JSON lines from JSON

bool is_regular(const std::string& path) {
    struct stat info{};
    return path != "-" && ::stat(path.c_str(), &info) == 0 && S_ISREG(info.st_mode);
}

/// A file without a name. O_TMPFILE is not known to every file system; there, a name that lives for a moment.
int open_nameless(const std::string& folder) {
    const int handle = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (handle >= 0) return handle;
    std::string path = folder + "/waybill-XXXXXX";
    const int named = ::mkostemp(path.data(), O_CLOEXEC);
    if (named >= 0) ::unlink(path.c_str());
    return named;
}

void write_all(int handle, std::string_view bytes, const std::string& name, const std::string& folder) {
    while (!bytes.empty()) {
        const ssize_t put = ::write(handle, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) {
            throw Error(ErrorKind::io, fmt::format("{}: its copy in {} cannot be written: {}", name, folder,
                                                   std::strerror(errno)));
        }
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
}

}  // namespace

Spool::Spool(ByteSource& bytes, const std::string& folder, const std::string& name) {
    handle_ = open_nameless(folder);
    if (handle_ < 0) {
        throw Error(ErrorKind::io, fmt::format("{}: no file can be made in {} to copy it to: {}", name,
                                               folder, std::strerror(errno)));
    }
    path_ = fmt::format("/proc/self/fd/{}", handle_);
    try {
        std::vector<char> chunk(1u << 20);
        while (const std::size_t got = bytes.read(chunk))
            write_all(handle_, {chunk.data(), got}, name, folder);
    } catch (...) {
        ::close(handle_);
        throw;
    }
}

Spool::~Spool() {
    ::close(handle_);
}

Input Input::from_path(const std::string& path, const std::string& spool_folder) {
    Input input;
    input.name_ = place_of(path);
    if (path != "-") input.path_ = path;
    input.spool_folder_ = spool_folder;
    OpenedBytes opened = open_bytes(path);
    input.compression_ = opened.compression;
    input.rest_ = std::move(opened.bytes);
    input.head_ = read_up_to(*input.rest_, head_bytes);
    if (is_regular(path)) {
        input.reopen_ = [path] { return open_bytes(path).bytes; };
        if (input.compression_.empty()) input.plain_path_ = path;
    }
    return input;
}

Input Input::from_member(const std::string& name, const std::string& spool_folder,
                         std::function<std::unique_ptr<ByteSource>()> reopen) {
    Input input;
    input.name_ = name;
    input.compression_ = "zip";
    input.spool_folder_ = spool_folder;
    input.reopen_ = [reopen = std::move(reopen), name] { return unpack(reopen(), name).bytes; };
    input.rest_ = input.reopen_();
    input.head_ = read_up_to(*input.rest_, head_bytes);
    return input;
}

std::unique_ptr<ByteSource> Input::take() {
    return with_head(std::move(head_), std::move(rest_));
}

std::unique_ptr<ByteSource> Input::open() {
    if (!spool_ && reopen_) return reopen_();
    spool();
    return open_plain(spool_->path());
}

std::string Input::seekable_path() {
    if (!plain_path_.empty()) return plain_path_;
    spool();
    return spool_->path();
}

void Input::spool() {
    if (spool_) return;
    const auto whole = with_head(head_, std::move(rest_));
    spool_ = std::make_unique<Spool>(*whole, spool_folder_, name_);
}

}  // namespace waybill
