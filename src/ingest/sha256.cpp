// SPDX-License-Identifier: Apache-2.0
#include "ingest/sha256.hpp"

#include <fmt/format.h>
#include <openssl/evp.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>

#include "core/error.hpp"

namespace waybill {
namespace {

class Digest {
  public:
    Digest() : context_(EVP_MD_CTX_new()) { EVP_DigestInit_ex(context_, EVP_sha256(), nullptr); }
    ~Digest() { EVP_MD_CTX_free(context_); }
    Digest(const Digest&) = delete;
    Digest& operator=(const Digest&) = delete;
    void add(std::string_view bytes) { EVP_DigestUpdate(context_, bytes.data(), bytes.size()); }
    std::string hex() {
        std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
        unsigned size = 0;
        EVP_DigestFinal_ex(context_, bytes.data(), &size);
        std::string text;
        for (unsigned i = 0; i < size; ++i) text += fmt::format("{:02x}", bytes[i]);
        return text;
    }

  private:
    EVP_MD_CTX* context_;
};

}  // namespace

std::string sha256_of(std::string_view bytes) {
    Digest digest;
    digest.add(bytes);
    return digest.hex();
}

std::string sha256_of_file(const std::string& path) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file) {
        const auto kind = errno == ENOENT ? ErrorKind::not_found : ErrorKind::io;
        throw Error(kind, fmt::format("{}: {}", path, std::strerror(errno)));
    }
    Digest digest;
    std::vector<char> buffer(1u << 20);
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
        digest.add({buffer.data(), got});
    }
    if (std::ferror(file.get()) != 0) throw Error(ErrorKind::io, path + ": cannot be read");
    return digest.hex();
}

}  // namespace waybill
