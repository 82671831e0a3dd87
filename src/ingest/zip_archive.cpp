// SPDX-License-Identifier: Apache-2.0
#include "ingest/zip_archive.hpp"

#include <fmt/format.h>
#include <sys/stat.h>
#include <zip.h>

#include <algorithm>
#include <unordered_map>

#include "core/error.hpp"

namespace waybill {
namespace {

std::string lowered(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

}  // namespace

struct ZipArchive::State {
    zip_t* archive = nullptr;
    std::string name;
    std::uint64_t file_size = 0;
    std::uint64_t inflated = 0;  ///< over all members
    std::vector<Member> members;
    std::unordered_map<std::string, std::size_t> by_name;  ///< lowered
    ~State() {
        if (archive != nullptr) zip_discard(archive);
    }
};

namespace {

class MemberBytes final : public ByteSource {
  public:
    MemberBytes(zip_t* archive, const ZipArchive::Member& member, std::string name, std::uint64_t& inflated,
                std::uint64_t file_size)
        : member_(member), name_(std::move(name)), archive_inflated_(inflated), file_size_(file_size) {
        if (member.encrypted) {
            throw Error(ErrorKind::bad_input, name_ + ": is encrypted",
                        "unpack it with its password, and give the unpacked file");
        }
        file_ = zip_fopen_index(archive, member.index, 0);
        if (file_ == nullptr) damaged(zip_strerror(archive));
    }
    MemberBytes(const MemberBytes&) = delete;
    MemberBytes& operator=(const MemberBytes&) = delete;
    ~MemberBytes() override {
        if (file_ != nullptr) zip_fclose(file_);
    }
    std::size_t read(std::span<char> into) override {
        std::size_t filled = 0;
        while (filled < into.size()) {
            const zip_int64_t got = zip_fread(file_, into.data() + filled, into.size() - filled);
            if (got < 0) damaged(zip_file_strerror(file_));
            if (got == 0) break;
            filled += static_cast<std::size_t>(got);
        }
        given_ += filled;
        archive_inflated_ += filled;
        check_inflation(name_, archive_inflated_, file_size_);
        return filled;
    }
    [[nodiscard]] std::uint64_t bytes_read() const override {
        const double share =
            member_.size == 0 ? 1 : static_cast<double>(given_) / static_cast<double>(member_.size);
        return static_cast<std::uint64_t>(static_cast<double>(member_.packed) * std::min(share, 1.0));
    }

  private:
    [[noreturn]] void damaged(const std::string& why) const {
        throw Error(ErrorKind::bad_input,
                    fmt::format("{}: cannot be unpacked beyond its byte {} of {}: {}", name_, given_,
                                member_.size, why),
                    "the file is damaged: fetch it again");
    }

    ZipArchive::Member member_;
    std::string name_;
    std::uint64_t& archive_inflated_;
    std::uint64_t file_size_;
    zip_file_t* file_ = nullptr;
    std::uint64_t given_ = 0;
};

zip_t* open_archive(const std::string& path, const std::string& name) {
    int code = 0;
    zip_t* archive = zip_open(path.c_str(), ZIP_RDONLY, &code);
    if (archive != nullptr) return archive;
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const std::string why = zip_error_strerror(&error);
    zip_error_fini(&error);
    if (code == ZIP_ER_NOZIP || code == ZIP_ER_INCONS || code == ZIP_ER_EOF) {
        throw Error(
            ErrorKind::bad_input,
            fmt::format(
                "{}: the zip archive is damaged or cut short: it begins like one, but the directory that "
                "should stand at its end is missing or wrong ({})",
                name, why),
            "fetch the file again");
    }
    throw Error(ErrorKind::io, fmt::format("{}: cannot be opened as a zip archive: {}", name, why));
}

}  // namespace

ZipArchive::ZipArchive(const std::string& path, const std::string& name) : state_(std::make_unique<State>()) {
    state_->archive = open_archive(path, name);
    state_->name = name;
    struct stat info{};
    if (::stat(path.c_str(), &info) == 0) state_->file_size = static_cast<std::uint64_t>(info.st_size);
    const zip_int64_t count = zip_get_num_entries(state_->archive, 0);
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(std::max<zip_int64_t>(count, 0)); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(state_->archive, i, 0, &stat) != 0 || (stat.valid & ZIP_STAT_NAME) == 0) continue;
        Member member;
        member.name = stat.name;
        std::replace(member.name.begin(), member.name.end(), '\\', '/');
        member.index = i;
        member.size = (stat.valid & ZIP_STAT_SIZE) != 0 ? stat.size : 0;
        member.packed = (stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? stat.comp_size : 0;
        member.encrypted =
            (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE;
        state_->by_name.emplace(lowered(member.name), state_->members.size());
        state_->members.push_back(std::move(member));
    }
}

ZipArchive::~ZipArchive() = default;

const std::string& ZipArchive::name() const {
    return state_->name;
}
std::uint64_t ZipArchive::file_size() const {
    return state_->file_size;
}
const std::vector<ZipArchive::Member>& ZipArchive::members() const {
    return state_->members;
}

const ZipArchive::Member* ZipArchive::find(std::string_view name) const {
    const auto found = state_->by_name.find(lowered(name));
    return found == state_->by_name.end() ? nullptr : &state_->members[found->second];
}

std::unique_ptr<ByteSource> ZipArchive::open(const Member& member) {
    return std::make_unique<MemberBytes>(state_->archive, member, state_->name + ": " + member.name,
                                         state_->inflated, state_->file_size);
}

}  // namespace waybill
