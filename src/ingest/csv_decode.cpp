// SPDX-License-Identifier: Apache-2.0
#include "ingest/csv_decode.hpp"

#include <fmt/format.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <vector>

#include "core/error.hpp"

// Idea. A row starts behind a line end, and in all these encodings a line end is a character of its own. So
// it is enough to note, at each LF and CR, how far the output and the source have come: no map of every
// character.

namespace waybill {
namespace {

constexpr char32_t replacement = 0xFFFD;

/// A decoder that gives character after character.
class CharacterDecoder : public TextDecoder {
  protected:
    explicit CharacterDecoder(std::uint64_t offset) : TextDecoder(offset), source_(offset) {}

    /// Room for `characters`, which put() fills and end() appends to `out`.
    void begin(std::size_t characters) {
        if (room_.size() < 4 * characters) room_.resize(4 * characters);
        to_ = start_ = room_.data();
    }
    void end(std::string& out) {
        const auto size = static_cast<std::size_t>(to_ - start_);
        out.append(start_, size);
        decoded_ += size;
    }
    /// `behind` is the place in the source behind the character.
    void put(char32_t c, std::uint64_t behind) {
        if (c < 0x80) {
            *to_++ = static_cast<char>(c);
            if (c == '\n' || c == '\r')
                lines_.push_back({decoded_ + static_cast<std::uint64_t>(to_ - start_), behind});
        } else if (c < 0x800) {
            *to_++ = static_cast<char>(0xC0 | c >> 6);
            *to_++ = static_cast<char>(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            if (c == replacement) put_broken();
            *to_++ = static_cast<char>(0xE0 | c >> 12);
            *to_++ = static_cast<char>(0x80 | (c >> 6 & 0x3F));
            *to_++ = static_cast<char>(0x80 | (c & 0x3F));
        } else {
            *to_++ = static_cast<char>(0xF0 | c >> 18);
            *to_++ = static_cast<char>(0x80 | (c >> 12 & 0x3F));
            *to_++ = static_cast<char>(0x80 | (c >> 6 & 0x3F));
            *to_++ = static_cast<char>(0x80 | (c & 0x3F));
        }
    }

    std::uint64_t source_;  // place in the source of the next byte to decode

  private:
    void put_broken() {
        const std::uint64_t at = decoded_ + static_cast<std::uint64_t>(to_ - start_);
        const bool known = !broken_.empty() && !lines_.empty() && broken_.back() >= lines_.back().decoded;
        if (!known) broken_.push_back(at);
    }

    std::string room_;
    char* to_ = nullptr;
    char* start_ = nullptr;
};

constexpr bool is_surrogate(char32_t unit) {
    return unit >= 0xD800 && unit <= 0xDFFF;
}

/// UTF-16 and UTF-32, of either byte order.
template <std::size_t unit_bytes, bool big>
class WideDecoder final : public CharacterDecoder {
  public:
    explicit WideDecoder(std::uint64_t offset) : CharacterDecoder(offset) {}

    void decode(std::string_view bytes, bool last, std::string& out) override {
        std::string joined;
        if (!rest_.empty()) {
            joined = rest_.append(bytes);
            bytes = joined;
        }
        begin(bytes.size() / unit_bytes + 1);
        std::size_t at = 0;
        while (at + unit_bytes <= bytes.size()) {
            const std::size_t size = one(bytes.substr(at), source_ + at, last);
            if (size == 0) break;
            at += size;
        }
        source_ += at;
        rest_ = bytes.substr(at);
        if (last && !rest_.empty()) {
            put(replacement, source_ + rest_.size());
            rest_.clear();
        }
        end(out);
    }

  private:
    static char32_t unit(std::string_view bytes) {
        char32_t value = 0;
        for (std::size_t i = 0; i < unit_bytes; ++i) {
            const auto byte = static_cast<unsigned char>(bytes[big ? i : unit_bytes - 1 - i]);
            value = value << 8 | byte;
        }
        return value;
    }
    /// Puts the first character of `bytes`; gives its size, 0 if it is not whole.
    std::size_t one(std::string_view bytes, std::uint64_t source, bool last) {
        char32_t c = unit(bytes);
        std::size_t size = unit_bytes;
        if (unit_bytes == 2 && c >= 0xD800 && c <= 0xDBFF) {
            if (bytes.size() < 4 && !last) return 0;
            const char32_t low = bytes.size() < 4 ? 0 : unit(bytes.substr(2));
            if (low >= 0xDC00 && low <= 0xDFFF) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                size = 4;
            }
        }
        if (is_surrogate(c) || c > 0x10FFFF) c = replacement;
        put(c, source + size);
        return size;
    }

    std::string rest_;
};

/// What ICU decodes.
class IcuDecoder final : public CharacterDecoder {
  public:
    IcuDecoder(const char* name, std::uint64_t offset)
        : CharacterDecoder(offset), converter_(nullptr, ucnv_close) {
        UErrorCode status = U_ZERO_ERROR;
        converter_.reset(ucnv_open(name, &status));
        if (U_FAILURE(status)) throw Error(ErrorKind::io, fmt::format("ICU has no converter '{}'", name));
    }

    void decode(std::string_view bytes, bool last, std::string& out) override {
        units_.resize(bytes.size() + 16);
        places_.resize(units_.size());
        const char* from = bytes.data();
        const char* const from_end = from + bytes.size();
        for (bool more = true; more;) {
            UChar* to = units_.data();
            const std::uint64_t source = source_ + static_cast<std::uint64_t>(from - bytes.data());
            UErrorCode status = U_ZERO_ERROR;
            ucnv_toUnicode(converter_.get(), &to, units_.data() + units_.size(), &from, from_end,
                           places_.data(), static_cast<UBool>(last), &status);
            more = status == U_BUFFER_OVERFLOW_ERROR;
            if (U_FAILURE(status) && !more) throw Error(ErrorKind::io, u_errorName(status));
            put_units(static_cast<std::size_t>(to - units_.data()), source, out);
        }
        source_ += bytes.size();
    }

  private:
    void put_units(std::size_t count, std::uint64_t source, std::string& out) {
        begin(count + 1);
        for (std::size_t i = 0; i < count; ++i) {
            char32_t c = units_[i];
            if (high_ != 0) {
                c = 0x10000 + ((high_ - 0xD800) << 10) + (c - 0xDC00);
                high_ = 0;
            } else if (c >= 0xD800 && c <= 0xDBFF) {
                high_ = c;
                continue;
            }
            // LF and CR are one byte in all of these encodings; only their places are looked at.
            put(c, source + static_cast<std::uint64_t>(std::max(places_[i], 0)) + 1);
        }
        end(out);
    }

    std::unique_ptr<UConverter, decltype(&ucnv_close)> converter_;
    std::vector<UChar> units_;
    std::vector<std::int32_t> places_;
    char32_t high_ = 0;  // first half of a pair, when the second comes with the next piece
};

}  // namespace

std::unique_ptr<TextDecoder> TextDecoder::make(std::string_view encoding, std::uint64_t offset) {
    if (encoding == "UTF-16LE") return std::make_unique<WideDecoder<2, false>>(offset);
    if (encoding == "UTF-16BE") return std::make_unique<WideDecoder<2, true>>(offset);
    if (encoding == "UTF-32LE") return std::make_unique<WideDecoder<4, false>>(offset);
    if (encoding == "UTF-32BE") return std::make_unique<WideDecoder<4, true>>(offset);
    if (encoding == "GB18030") return std::make_unique<IcuDecoder>("gb18030", offset);
    if (encoding == "Big5") return std::make_unique<IcuDecoder>("windows-950-2000", offset);
    if (encoding == "Shift_JIS") return std::make_unique<IcuDecoder>("ibm-943_P15A-2003", offset);
    if (encoding == "EUC-KR") return std::make_unique<IcuDecoder>("windows-949-2000", offset);
    return nullptr;
}

std::uint64_t TextDecoder::source_of(std::uint64_t decoded) {
    while (lines_.size() > 1 && lines_[1].decoded <= decoded) lines_.pop_front();
    return lines_.front().source;
}

bool TextDecoder::broken_within(std::uint64_t begin, std::uint64_t end) {
    while (!broken_.empty() && broken_.front() < begin) broken_.pop_front();
    return !broken_.empty() && broken_.front() < end;
}

}  // namespace waybill
