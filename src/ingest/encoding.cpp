// SPDX-License-Identifier: Apache-2.0
#include "ingest/encoding.hpp"

#include <fmt/format.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <memory>
#include <optional>
#include <vector>

#include "core/error.hpp"
#include "ingest/encoding_guess.hpp"
#include "text/utf8.hpp"

// Idea. A byte order mark decides; then zero bytes (UTF-16 and UTF-32 text is full of them, at every second
// or in three of four places); then validity as UTF-8, which text in another encoding practically never has
// by accident. What is left is guessed by its letters (encoding_guess.hpp), from the lines that are not
// ASCII.

namespace waybill {
namespace {

struct Name {
    const char* name;      // as we write it
    const char* icu_name;  // the converter for it; empty: our own
    const char* aliases;   // spaced; letters and digits only, lower case
};

// The IBM tables are those of today's Windows, with the euro sign.
constexpr Name names[] = {
    {"UTF-8", "", "utf8 ascii usascii"},
    {"UTF-16LE", "", "utf16le ucs2le utf16 unicode"},
    {"UTF-16BE", "", "utf16be ucs2be"},
    {"UTF-32LE", "", "utf32le ucs4le utf32"},
    {"UTF-32BE", "", "utf32be ucs4be"},
    {"windows-1252", "ibm-5348_P100-1997", "windows1252 cp1252 1252 win1252 iso88591 latin1"},
    {"windows-1251", "ibm-5347_P100-1998", "windows1251 cp1251 1251 win1251"},
    {"CP866", "ibm-866_P100-1995", "cp866 866 ibm866 dos866"},
    {"KOI8-R", "ibm-878_P100-1996", "koi8r koi8"},
    {"windows-1250", "ibm-5346_P100-1998", "windows1250 cp1250 1250 win1250"},
    {"windows-1254", "ibm-5350_P100-1998", "windows1254 cp1254 1254 win1254 iso88599 latin5"},
    {"GB18030", "gb18030", "gb18030 gbk gb2312 cp936 936"},
    {"Big5", "windows-950-2000", "big5 cp950 950"},
    {"Shift_JIS", "ibm-943_P15A-2003", "shiftjis sjis cp932 932"},
    {"EUC-KR", "windows-949-2000", "euckr cp949 949"},
};

std::string letters_and_digits(std::string_view word) {
    std::string plain;
    for (const char c : word) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
            plain += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
    }
    return plain;
}

void append_utf8(char32_t c, std::string& out) {
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | c >> 6);
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xE0 | c >> 12);
        out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

struct Mark {
    std::string_view bytes;
    const char* name;
};
constexpr Mark marks[] = {{{"\xFF\xFE\0\0", 4}, "UTF-32LE"}, {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                          {"\xEF\xBB\xBF", "UTF-8"},         {"\xFF\xFE", "UTF-16LE"},
                          {"\xFE\xFF", "UTF-16BE"},          {"\x84\x31\x95\x33", "GB18030"}};

/// UTF-16 or UTF-32 by where the zero bytes stand in the first part of the text; empty if it is neither.
std::string by_zero_bytes(std::string_view sample) {
    const std::size_t size = std::min<std::size_t>(sample.size(), 65536) / 4 * 4;
    if (size < 4) return {};
    std::array<std::size_t, 4> zeros{};
    for (std::size_t i = 0; i < size; ++i) zeros[i % 4] += sample[i] == '\0';
    const auto share = [&](std::size_t count) {
        return static_cast<double>(count) / static_cast<double>(size / 4);
    };
    if (share(zeros[2]) > 0.9 && share(zeros[3]) > 0.99 && share(zeros[0]) < 0.1) return "UTF-32LE";
    if (share(zeros[0]) > 0.99 && share(zeros[1]) > 0.9 && share(zeros[3]) < 0.1) return "UTF-32BE";
    // Two ASCII bytes side by side are the rule in 8-bit text with a stray zero byte, and the exception in
    // UTF-16.
    const auto printable = [&](std::size_t i) { return sample[i] >= ' ' && sample[i] <= '~'; };
    std::size_t ascii_pairs = 0;
    for (std::size_t i = 0; i < size; i += 2) ascii_pairs += printable(i) && printable(i + 1);
    if (share(ascii_pairs) / 2 > 0.4) return {};
    const double even = share(zeros[0] + zeros[2]) / 2;
    const double odd = share(zeros[1] + zeros[3]) / 2;
    // Digits, separators and line ends have a zero half in every script: a tenth of any table, and far more.
    if (odd > 0.1 && even < 0.02) return "UTF-16LE";
    if (even > 0.1 && odd < 0.02) return "UTF-16BE";
    return {};
}

/// The lines of a sample that are not ASCII, those that are UTF-8 and those that are not.
struct Lines {
    std::size_t utf8 = 0, other = 0;
    std::string utf8_text, other_text;  // of each kind up to 1 MiB, wherever they stand in the sample
};

constexpr std::size_t kept_bytes = 1u << 20;

Lines lines_of(std::string_view sample, bool whole) {
    Lines lines;
    for (std::size_t begin = 0; begin < sample.size();) {
        std::size_t end = sample.find_first_of("\r\n", begin);
        if (end == std::string_view::npos) {
            if (!whole && begin > 0) break;
            end = sample.size();
        }
        const std::string_view line = sample.substr(begin, end - begin);
        begin = end + 1;
        if (is_ascii(line)) continue;
        const Utf8Mixture mixture = utf8_mixture(line);
        const bool utf8 = mixture.characters > mixture.stray;  // a damaged line is still one of UTF-8
        ++(utf8 ? lines.utf8 : lines.other);
        std::string& text = utf8 ? lines.utf8_text : lines.other_text;
        if (text.size() < kept_bytes) text.append(line).append(1, '\n');
    }
    return lines;
}

/// `sample` without the character that is cut at its end.
std::string_view uncut(std::string_view sample) {
    std::size_t kept = sample.size();
    for (std::size_t back = 1; back <= 3 && back <= sample.size(); ++back) {
        const auto byte = static_cast<unsigned char>(sample[sample.size() - back]);
        if (byte < 0x80) break;
        if (byte >= 0xC0) {
            if (utf8_sequence(sample.substr(sample.size() - back)) == 0) kept = sample.size() - back;
            break;
        }
    }
    return sample.substr(0, kept);
}

std::string size_words(std::size_t bytes) {
    if (bytes < 10240) return fmt::format("{} bytes", bytes);
    return bytes < (10u << 20) ? fmt::format("{} KiB", bytes >> 10) : fmt::format("{} MiB", bytes >> 20);
}

/// `SPÓŁKA` in windows-1250 holds a character of UTF-8 by accident; it reads far better in the encoding of
/// the other lines than UTF-8 ever does (Russian in UTF-8 comes to -6 there, French to -7).
bool by_accident(const Lines& lines) {
    const auto guess = guess_single_byte(lines.other_text);
    return guess && fit_single_byte(lines.utf8_text, guess->name).fit > accidental_fit;
}

std::string words_for(const EncodingGuess& guess) {
    if (guess.language.empty()) {
        return fmt::format("no UTF-8, and no known language fits well; {} fits best", guess.name);
    }
    std::string words =
        fmt::format("no UTF-8; {} bytes beyond ASCII read as {}", guess.bytes, guess.language);
    if (!guess.runner_up.empty()) words += fmt::format(" (next best {})", guess.runner_up);
    return words;
}

}  // namespace

FoundEncoding find_encoding(std::string_view sample, bool whole) {
    for (const Mark& mark : marks) {
        if (sample.starts_with(mark.bytes)) return {mark.name, mark.bytes.size(), {}, "byte order mark"};
    }
    if (std::string name = by_zero_bytes(sample); !name.empty()) {
        return {name, 0, {}, "zero bytes where its ASCII characters have them"};
    }
    const std::string_view text = whole ? sample : uncut(sample);
    if (is_utf8(text)) {
        const bool ascii = is_ascii(text);
        return {"UTF-8",
                0,
                {},
                fmt::format("{} in {}", ascii ? "only ASCII" : "valid UTF-8", size_words(text.size()))};
    }
    const Lines lines = lines_of(sample, whole);
    const bool mostly_utf8 = lines.utf8 > 0 && lines.utf8 >= lines.other && !by_accident(lines);
    if (!mostly_utf8) {
        const EncodingGuess guess = guess_encoding(lines.other_text.empty() ? text : lines.other_text);
        return {guess.name, 0, {}, words_for(guess)};
    }
    FoundEncoding found{"UTF-8", 0, {}, {}};
    found.evidence =
        fmt::format("{} of {} lines beyond ASCII are UTF-8", lines.utf8, lines.utf8 + lines.other);
    const EncodingGuess guess = guess_encoding(lines.other_text);
    if (!guess.language.empty()) {
        found.row_encoding = guess.name;
        found.evidence += fmt::format(", the others read as {} in {}", guess.language, guess.name);
    }
    return found;
}

std::string encoding_name(std::string_view word) {
    const std::string plain = letters_and_digits(word);
    for (const Name& known : names) {
        const std::string aliases = fmt::format(" {} ", known.aliases);
        if (!plain.empty() && aliases.find(" " + plain + " ") != std::string::npos) return known.name;
    }
    std::string list;
    for (const Name& known : names) list += fmt::format("{}{}", list.empty() ? "" : ", ", known.name);
    throw Error(ErrorKind::usage, fmt::format("encoding '{}' is not known (expected one of {})", word, list));
}

SingleByteEncoding::SingleByteEncoding(const char* icu_name) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(icu_name, &status),
                                                                       ucnv_close);
    if (U_FAILURE(status)) throw Error(ErrorKind::io, fmt::format("ICU has no converter '{}'", icu_name));
    for (unsigned byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        UChar unit = 0xFFFD;
        status = U_ZERO_ERROR;
        const std::int32_t size = ucnv_toUChars(converter.get(), &unit, 1, &c, 1, &status);
        // What Windows leaves unassigned ICU maps to a control character of the same number.
        const bool control = byte >= 0x80 && unit < 0xA0;
        characters_[byte] = byte < 0x80 ? byte : size == 1 && !control ? unit : char32_t{0xFFFD};
        std::string utf8;
        append_utf8(characters_[byte], utf8);
        std::copy(utf8.begin(), utf8.end(), utf8_[byte].begin());
        utf8_[byte][3] = static_cast<char>(utf8.size());
    }
}

/// One of each, made when first asked for, never changed.
struct SingleByteEncodings {
    std::vector<std::pair<std::string_view, SingleByteEncoding>> all;
    SingleByteEncodings() {
        for (const std::string_view name :
             {"windows-1252", "windows-1251", "CP866", "KOI8-R", "windows-1250", "windows-1254"}) {
            for (const Name& known : names) {
                if (known.name == name) all.emplace_back(known.name, SingleByteEncoding(known.icu_name));
            }
        }
    }
};

const SingleByteEncoding* SingleByteEncoding::find(std::string_view name) {
    static const SingleByteEncodings encodings;
    for (const auto& [known, encoding] : encodings.all) {
        if (known == name) return &encoding;
    }
    return nullptr;
}

bool SingleByteEncoding::append(std::string_view bytes, std::string& out) const {
    bool all = true;
    std::array<char, 1024> piece;
    while (!bytes.empty()) {
        char* to = piece.data();
        const std::string_view some = bytes.substr(0, piece.size() / 4);
        bytes.remove_prefix(some.size());
        for (const char c : some) {
            const auto byte = static_cast<unsigned char>(c);
            std::memcpy(to, utf8_[byte].data(), 4);  // the fourth, the size, is written over by the next
            to += utf8_[byte][3];
            all = all && characters_[byte] != 0xFFFD;
        }
        out.append(piece.data(), static_cast<std::size_t>(to - piece.data()));
    }
    return all;
}

}  // namespace waybill
