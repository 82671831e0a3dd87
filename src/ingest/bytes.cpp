// SPDX-License-Identifier: Apache-2.0
#include "ingest/bytes.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

#include "core/error.hpp"

// A packed stream is undone chunk by chunk: memory is one chunk, whatever the file's size. A gzip file can
// hold several members after one another and a zstd file several frames; both are read through to the end.
// Not handled: a layer inside a layer (x.csv.gz.gz) stays packed, and is then no text.

namespace waybill {
namespace {

constexpr std::size_t chunk_bytes = 256u << 10;  // 256 KiB: larger made no difference to reading speed

class FileBytes final : public ByteSource {
  public:
    FileBytes(int handle, std::string name, bool owned)
        : handle_(handle), name_(std::move(name)), owned_(owned) {}
    FileBytes(const FileBytes&) = delete;
    FileBytes& operator=(const FileBytes&) = delete;
    ~FileBytes() override {
        if (owned_) ::close(handle_);
    }
    std::size_t read(std::span<char> into) override {
        std::size_t filled = 0;
        while (filled < into.size()) {
            const ssize_t got = ::read(handle_, into.data() + filled, into.size() - filled);
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) {
                throw Error(ErrorKind::io, fmt::format("{}: cannot be read beyond byte {}: {}", name_,
                                                       total_ + filled, std::strerror(errno)));
            }
            if (got == 0) break;
            filled += static_cast<std::size_t>(got);
        }
        total_ += filled;
        return filled;
    }
    [[nodiscard]] std::uint64_t bytes_read() const override { return total_; }

  private:
    int handle_;
    std::string name_;
    bool owned_;
    std::uint64_t total_ = 0;
};

/// What both decoders share: a window of packed bytes, and the texts of their errors.
class PackedBytes : public ByteSource {
  public:
    PackedBytes(std::unique_ptr<ByteSource> packed, std::string name)
        : packed_(std::move(packed)), name_(std::move(name)), window_(chunk_bytes) {}
    [[nodiscard]] std::uint64_t bytes_read() const override { return packed_->bytes_read(); }

  protected:
    /// Makes sure that the window is not empty; false at the end of the file.
    bool fill() {
        if (at_ < end_) return true;
        end_ = packed_->read(window_);
        at_ = 0;
        return end_ > 0;
    }
    [[nodiscard]] std::uint64_t consumed() const { return packed_->bytes_read() - (end_ - at_); }
    [[noreturn]] void damaged(const char* kind, const char* why) const {
        throw Error(ErrorKind::bad_input,
                    fmt::format("{}: the {} stream is damaged near byte {} of the file: {}", name_, kind,
                                consumed(), why),
                    "fetch or pack the file again");
    }
    [[noreturn]] void cut_short(const char* kind) const {
        throw Error(
            ErrorKind::bad_input,
            fmt::format(
                "{}: the {} stream is cut short: the file ends after {} bytes, inside the packed data", name_,
                kind, consumed()),
            "fetch or pack the file again");
    }
    void give(std::size_t bytes) {
        given_ += bytes;
        check_inflation(name_, given_, consumed());
    }

    std::unique_ptr<ByteSource> packed_;
    std::string name_;
    std::vector<char> window_;
    std::size_t at_ = 0, end_ = 0;
    std::uint64_t given_ = 0;
};

class GzipBytes final : public PackedBytes {
  public:
    GzipBytes(std::unique_ptr<ByteSource> packed, std::string name)
        : PackedBytes(std::move(packed), std::move(name)) {
        if (inflateInit2(&stream_, 15 + 16) != Z_OK)
            throw Error(ErrorKind::io, name_ + ": no memory to inflate it");
    }
    GzipBytes(const GzipBytes&) = delete;
    GzipBytes& operator=(const GzipBytes&) = delete;
    ~GzipBytes() override { inflateEnd(&stream_); }

    std::size_t read(std::span<char> into) override {
        std::size_t filled = 0;
        while (filled < into.size() && !done_) {
            if (!fill()) {
                if (!between_members_) cut_short("gzip");
                done_ = true;
            } else if (!between_members_ || begin_member()) {
                filled += inflate_some(into.subspan(filled));
            }
        }
        give(filled);
        return filled;
    }

  private:
    /// Steps over the zeros that pad some files after a member (tapes); what else follows must be a member.
    bool begin_member() {
        while (at_ < end_ && window_[at_] == 0) ++at_;
        if (at_ == end_) return false;
        between_members_ = false;
        return true;
    }
    std::size_t inflate_some(std::span<char> into) {
        stream_.next_in = reinterpret_cast<Bytef*>(window_.data() + at_);
        stream_.avail_in = static_cast<uInt>(end_ - at_);
        stream_.next_out = reinterpret_cast<Bytef*>(into.data());
        const auto room = static_cast<uInt>(std::min<std::size_t>(into.size(), 1u << 30));
        stream_.avail_out = room;
        const int result = inflate(&stream_, Z_NO_FLUSH);
        at_ = end_ - stream_.avail_in;
        if (result == Z_STREAM_END) {
            between_members_ = true;
            inflateReset(&stream_);
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            damaged("gzip", stream_.msg != nullptr ? stream_.msg : "it is no deflate stream");
        }
        return room - stream_.avail_out;
    }

    z_stream stream_{};
    bool between_members_ = true;
    bool done_ = false;
};

class ZstdBytes final : public PackedBytes {
  public:
    ZstdBytes(std::unique_ptr<ByteSource> packed, std::string name)
        : PackedBytes(std::move(packed), std::move(name)), stream_(ZSTD_createDStream()) {
        if (stream_ == nullptr) throw Error(ErrorKind::io, name_ + ": no memory to inflate it");
    }
    ZstdBytes(const ZstdBytes&) = delete;
    ZstdBytes& operator=(const ZstdBytes&) = delete;
    ~ZstdBytes() override { ZSTD_freeDStream(stream_); }

    std::size_t read(std::span<char> into) override {
        ZSTD_outBuffer out{into.data(), into.size(), 0};
        while (out.pos < out.size) {
            const bool more = fill();
            ZSTD_inBuffer in{window_.data(), more ? end_ : 0, more ? at_ : 0};
            const std::size_t before = out.pos;
            const std::size_t result = ZSTD_decompressStream(stream_, &out, &in);
            if (ZSTD_isError(result)) damaged("zstd", ZSTD_getErrorName(result));
            if (more) at_ = in.pos;
            if (!more && out.pos == before) {
                if (inside_frame_) cut_short("zstd");
                break;
            }
            inside_frame_ = result != 0;
        }
        give(out.pos);
        return out.pos;
    }

  private:
    ZSTD_DStream* stream_;
    bool inside_frame_ = false;
};

class HeadBytes final : public ByteSource {
  public:
    HeadBytes(std::string head, std::unique_ptr<ByteSource> rest)
        : head_(std::move(head)), rest_(std::move(rest)) {}
    std::size_t read(std::span<char> into) override {
        const std::size_t from_head = std::min(into.size(), head_.size() - at_);
        std::memcpy(into.data(), head_.data() + at_, from_head);
        at_ += from_head;
        if (from_head == into.size()) return from_head;
        return from_head + rest_->read(into.subspan(from_head));
    }
    [[nodiscard]] std::uint64_t bytes_read() const override { return rest_->bytes_read(); }

  private:
    std::string head_;
    std::size_t at_ = 0;
    std::unique_ptr<ByteSource> rest_;
};

constexpr std::size_t magic_bytes = 18;  // the shortest gzip file; a shorter one is not packed

/// "gz" or "zst" if a file that begins so is such a stream, else empty.
std::string compression_of(std::string_view head) {
    const auto begins = [&](std::string_view magic) { return head.substr(0, magic.size()) == magic; };
    if (begins("\x1f\x8b\x08")) return "gz";
    if (begins("\x28\xb5\x2f\xfd")) return "zst";
    if (head.size() >= 4 && (head[0] & 0xf0) == 0x50 && head.substr(1, 3) == "\x2a\x4d\x18")
        return "zst";  // skippable frame
    return {};
}

std::unique_ptr<ByteSource> decompress(std::unique_ptr<ByteSource> bytes, const std::string& compression,
                                       const std::string& name) {
    if (compression == "gz") return std::make_unique<GzipBytes>(std::move(bytes), name);
    if (compression == "zst") return std::make_unique<ZstdBytes>(std::move(bytes), name);
    return bytes;
}

}  // namespace

void check_inflation(const std::string& name, std::uint64_t inflated, std::uint64_t packed) {
    if (inflated <= inflation_free + inflation_ratio * packed) return;
    throw Error(
        ErrorKind::limit,
        fmt::format(
            "{}: {} packed bytes inflate to more than {} (at most {} MiB and {} times the packed size are "
            "read): a zip bomb, or not a file of records",
            name, packed, inflated, inflation_free >> 20, inflation_ratio),
        "if you trust the file, unpack it first and give the unpacked file");
}

std::string place_of(const std::string& path) {
    return path == "-" ? "standard input" : path;
}

std::unique_ptr<ByteSource> open_plain(const std::string& path) {
    if (path == "-") return std::make_unique<FileBytes>(STDIN_FILENO, place_of(path), false);
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) {
        throw Error(ErrorKind::io, fmt::format("{}: cannot be opened: {}", path, std::strerror(errno)));
    }
    auto bytes = std::make_unique<FileBytes>(handle, path, true);
    struct stat info{};
    if (::fstat(handle, &info) == 0 && S_ISDIR(info.st_mode)) {
        throw Error(ErrorKind::usage, path + ": is a folder, where a file was expected");
    }
    ::posix_fadvise(handle, 0, 0, POSIX_FADV_SEQUENTIAL);
    return bytes;
}

std::unique_ptr<ByteSource> with_head(std::string head, std::unique_ptr<ByteSource> rest) {
    return std::make_unique<HeadBytes>(std::move(head), std::move(rest));
}

std::string read_up_to(ByteSource& bytes, std::size_t count) {
    std::string out(count, '\0');
    out.resize(bytes.read(out));
    return out;
}

OpenedBytes unpack(std::unique_ptr<ByteSource> bytes, const std::string& name) {
    std::string head = read_up_to(*bytes, magic_bytes);
    const std::string compression = compression_of(head);
    return {decompress(with_head(std::move(head), std::move(bytes)), compression, name), compression};
}

OpenedBytes open_bytes(const std::string& path) {
    return unpack(open_plain(path), place_of(path));
}

}  // namespace waybill
