// SPDX-License-Identifier: Apache-2.0
#include "ingest/csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#include "ingest/csv_decode.hpp"
#include "ingest/csv_repair.hpp"
#include "ingest/csv_split.hpp"
#include "ingest/dialect.hpp"
#include "ingest/encoding.hpp"

// Idea. A block's text is read straight into the block, and its cells point into it: nothing is copied but
// the piece of a row at the end, which moves to the next block. Text in a single-byte encoding is split as it
// stands, since delimiters, quotes and line ends are the ASCII bytes there, and turned into UTF-8 afterwards;
// text in UTF-16, GB18030 and their like is decoded first (csv_decode.hpp). A line of 200 MB is followed to
// its end piece by piece, and only its first 64 KiB are kept.

namespace waybill {
namespace {

constexpr std::size_t head_bytes =
    4u << 20;  // the encoding is found from so much: many files are ASCII at first
constexpr std::size_t sample_bytes = 1u << 20;  // the dialect, from so much
constexpr std::size_t shown_bytes = 64u << 10;  // what is kept of a row that is too long
constexpr char ctrl_z = '\x1A';

/// Fills `into` as far as there are bytes.
std::size_t read_full(ByteSource& bytes, std::span<char> into) {
    std::size_t filled = 0;
    while (filled < into.size()) {
        const std::size_t got = bytes.read(into.subspan(filled));
        if (got == 0) break;
        filled += got;
    }
    return filled;
}

std::size_t first_bit(const std::vector<std::uint64_t>& bits, std::size_t from, std::size_t end) {
    for (std::size_t at = from; at < end; at = at / 64 * 64 + 64) {
        const std::uint64_t left = bits[at / 64] & ~std::uint64_t{0} << (at % 64);
        if (left != 0) return at / 64 * 64 + static_cast<std::size_t>(std::countr_zero(left));
    }
    return end;
}

/// Bits set before `end`.
std::uint64_t count_bits(const std::vector<std::uint64_t>& bits, std::size_t end) {
    std::uint64_t count = 0;
    for (std::size_t word = 0; word < end / 64; ++word)
        count += static_cast<std::uint64_t>(std::popcount(bits[word]));
    const std::uint64_t last = bits[end / 64] & ~(~std::uint64_t{0} << (end % 64));
    return count + static_cast<std::uint64_t>(std::popcount(last));
}

/// Where a CSV reader starts, and what it knows before.
struct Start {
    SourceFormat format;
    Dialect dialect;
    std::uint32_t width = 0;  // cells of most rows; 0: not known
    CsvPlace place;
    bool drop_first_row = false;  // "sep=;"
};

class CsvReader final : public RowReader {
  public:
    CsvReader(std::unique_ptr<ByteSource> bytes, Start start, const ReadOptions& options)
        : bytes_(std::move(bytes)),
          start_(std::move(start)),
          options_(options),
          limits_{.row_bytes = options.max_row_bytes},
          splitter_(start_.dialect, limits_),
          decoder_(TextDecoder::make(start_.format.encoding, start_.place.offset)),
          repair_(start_.format) {
        splitter_.line = start_.place.row_number;
    }

    bool next(RowBlock& block) override {
        std::string text = std::move(block.text);  // its size stays: growing anew would fill it with zeros
        block.clear();
        block.text = std::move(text);
        used_ = 0;
        place(carry_, block.text);
        carry_.clear();
        const Split split = split_some(block);
        if (split.too_long && block.rows() == 0) {
            give_long_row(block);
        } else {
            carry_.assign(block.text, split.consumed, used_ - split.consumed);
            finish(block, split);
            base_ += split.consumed;
        }
        if (std::exchange(start_.drop_first_row, false)) drop_first_row(block);
        repair_.write_notes(start_.format);
        return block.rows() > 0 || !at_end_ || !carry_.empty();
    }

    [[nodiscard]] const std::vector<SheetInfo>& sheets() const override { return sheets_; }
    [[nodiscard]] const SourceFormat& format() const override { return start_.format; }
    [[nodiscard]] std::uint64_t bytes_read() const override { return bytes_->bytes_read(); }

  private:
    /// Splits what is there, reading more until a row is whole, too long or the last.
    Split split_some(RowBlock& block) {
        const std::size_t enough =
            limits_.row_bytes + limits_.quoted_bytes + 4;  // to say whether a row is too long
        std::size_t wanted = std::max<std::size_t>(options_.block_bytes, 1);
        for (;;) {
            if (!at_end_) fill(block.text, wanted);
            const Split split = splitter_.split({block.text.data(), used_}, at_end_, block);
            if (block.rows() > 0 || at_end_ || split.too_long) return split;
            // Doubles, as the row is split anew each time.
            wanted = std::max(options_.block_bytes, std::min(used_, enough - std::min(used_, enough))) + 1;
        }
    }

    void place(std::string_view piece, std::string& text) {
        if (text.size() < used_ + piece.size()) text.resize(used_ + piece.size());
        std::copy(piece.begin(), piece.end(), text.begin() + static_cast<std::ptrdiff_t>(used_));
        used_ += piece.size();
    }

    /// Reads some `wanted` bytes of the source behind what `text` holds.
    void fill(std::string& text, std::size_t wanted) {
        if (decoder_) {
            raw_.resize(wanted);
            const std::size_t got = read_full(*bytes_, raw_);
            at_end_ = got < wanted;
            text.resize(used_);
            decoder_->decode(std::string_view(raw_).substr(0, got), at_end_, text);
            used_ = text.size();
        } else {
            if (text.size() < used_ + wanted) text.resize(used_ + wanted);
            const std::size_t got = read_full(*bytes_, std::span(text).subspan(used_, wanted));
            at_end_ = got < wanted;
            used_ += got;
        }
        if (at_end_ && used_ > 0 && text[used_ - 1] == ctrl_z) --used_;
    }

    [[nodiscard]] std::uint64_t offset_of(std::uint64_t at) {
        return decoder_ ? decoder_->source_of(at) : start_.place.offset + at;
    }

    /// Makes the block what it promises to be: offsets of the source, faults, UTF-8.
    void finish(RowBlock& block, const Split& split) {
        std::vector<RowFault> faults;
        for (std::uint32_t row = 0; row < block.rows(); ++row) {
            const std::uint64_t begin = base_ + block.offset[row];
            if (decoder_) {
                const bool last = row + 1 == block.rows();
                const std::uint64_t end = base_ + (last ? split.consumed : block.offset[row + 1]);
                if (decoder_->broken_within(begin, end)) faults.push_back({row, repair_.broken_text()});
            }
            block.offset[row] = offset_of(begin);
        }
        for (const std::uint32_t row : splitter_.stray_quotes()) {
            const bool usual = start_.width > 1 && block.width(row) == start_.width;
            if (usual) repair_.count_stray_quote();
            if (!usual) faults.push_back({row, "unclosed quote"});
        }
        for (const std::uint32_t row : splitter_.too_wide()) {
            faults.push_back({row, fmt::format("row has more than {} cells", limits_.row_cells)});
        }
        block.text.resize(split.consumed);
        const bool utf8 = decoder_ || is_utf8(block.text);
        splitter_.undouble(block.text, block);
        repair_.repair(block, {.utf8 = utf8, .nul = split.nul}, faults);
        block.faults = joined(std::move(faults));
    }

    /// The row that the text begins with cannot be held: gives its first cells and goes on behind it.
    void give_long_row(RowBlock& block) {
        const std::uint64_t row_begin = base_;
        const std::uint64_t line = splitter_.line;
        std::string head(block.text, 0, std::min({shown_bytes, limits_.row_bytes, used_}));
        while (!head.empty() && (head.back() & 0x80) != 0) head.pop_back();  // no half of a character
        const std::uint64_t lines = skip_long_row(block.text);
        block.clear();
        block.text = head;
        RowSplitter splitter(start_.dialect, limits_);
        (void)splitter.split(block.text, true, block);
        const std::uint32_t cells = block.rows() == 0 ? 0 : block.row_end[0];
        block.cells.resize(cells);
        block.row_end = {cells};
        block.row_number = {line};
        block.offset = {offset_of(row_begin)};
        std::vector<RowFault> faults = {{0, too_long_text()}};
        repair_.repair(
            block, {.utf8 = decoder_ || is_utf8(head), .nul = head.find('\0') != std::string::npos}, faults);
        block.faults = joined(std::move(faults));
        splitter_.line = line + lines;
    }

    [[nodiscard]] std::string too_long_text() const {
        const std::size_t bytes = limits_.row_bytes;
        const bool mib = bytes >= (1u << 20) && bytes % (1u << 20) == 0;
        return mib ? fmt::format("row longer than {} MiB", bytes >> 20)
                   : fmt::format("row longer than {} bytes", bytes);
    }

    /// Reads on to the first line end behind the row's limit; what follows it is carried. Gives the lines
    /// passed.
    std::uint64_t skip_long_row(std::string& text) {
        std::uint64_t lines = 1;
        CsvBits bits;
        for (std::size_t from = limits_.row_bytes;;) {  // the row ends nowhere before
            std::size_t size = used_;
            if (!at_end_ && size > 0 && text[size - 1] == '\r') --size;  // a half CRLF, perhaps
            scan_csv({text.data(), size}, {.line_end = start_.dialect.line_end}, bits);
            const std::size_t end = first_bit(bits.line_ends, std::min(from, size), size);
            lines += count_bits(bits.line_ends, end);
            const std::size_t passed = std::min(end + 1, size);
            base_ += passed;
            carry_.assign(text, passed, used_ - passed);
            if (end < size || at_end_) return lines;
            from -= std::min(from, size);
            used_ = 0;
            place(carry_, text);
            carry_.clear();
            fill(text, std::max<std::size_t>(options_.block_bytes, 1));
        }
    }

    static void drop_first_row(RowBlock& block) {
        if (block.rows() == 0) return;
        const auto cells = block.row_end[0];
        block.cells.erase(block.cells.begin(), block.cells.begin() + cells);
        block.row_end.erase(block.row_end.begin());
        for (auto& end : block.row_end) end -= cells;
        block.row_number.erase(block.row_number.begin());
        block.offset.erase(block.offset.begin());
        std::erase_if(block.faults, [](const auto& fault) { return fault.first == 0; });
        for (auto& fault : block.faults) --fault.first;
    }

    std::unique_ptr<ByteSource> bytes_;
    Start start_;
    ReadOptions options_;
    SplitLimits limits_;
    RowSplitter splitter_;
    std::unique_ptr<TextDecoder> decoder_;  // null: split as it stands
    CsvRepair repair_;
    std::vector<SheetInfo> sheets_{SheetInfo{}};
    std::string carry_;       // the piece of a row that the last block ended with
    std::string raw_;         // what is to be decoded
    std::size_t used_ = 0;    // bytes of the block's text that are filled
    std::uint64_t base_ = 0;  // place of the block's text in what is split (decoded, if there is a decoder)
    bool at_end_ = false;
};

/// The first part of the source as the dialect is found from it.
std::string sample_of(std::string_view head, bool whole, const SourceFormat& format) {
    whole = whole && head.size() <= sample_bytes;
    head = head.substr(0, sample_bytes);
    if (whole && head.ends_with(ctrl_z)) head.remove_suffix(1);
    std::string text;
    if (const auto decoder = TextDecoder::make(format.encoding, 0)) {
        decoder->decode(head, whole, text);
    } else if (const SingleByteEncoding* encoding = SingleByteEncoding::find(format.encoding)) {
        encoding->append(head, text);
    } else {
        text = head;
    }
    return text;
}

}  // namespace

std::unique_ptr<RowReader> open_csv(std::unique_ptr<ByteSource> bytes, const ReadOptions& options,
                                    const std::string& compression) {
    std::string head(head_bytes, '\0');
    head.resize(read_full(*bytes, head));
    const bool whole = head.size() < head_bytes;
    FoundEncoding encoding = find_encoding(head, whole);
    if (!options.encoding.empty()) {
        const std::string name = encoding_name(options.encoding);
        const bool has_mark = encoding.mark_bytes > 0 && encoding.name == name;
        encoding = {name, has_mark ? encoding.mark_bytes : 0, {}, "as asked"};
    }
    Start start;
    start.format.format = "csv";
    start.format.compression = compression;
    start.format.encoding = encoding.name;
    start.format.row_encoding = encoding.row_encoding;
    start.place.offset = encoding.mark_bytes;
    const std::string sample =
        sample_of(std::string_view(head).substr(encoding.mark_bytes), whole, start.format);
    const FoundDialect found = find_dialect(sample, whole && head.size() <= sample_bytes, options);
    start.dialect = found.dialect;
    start.width = found.width;
    start.drop_first_row = found.sep_line;
    write_dialect(found.dialect, start.format);
    start.format.evidence =
        fmt::format("encoding {}: {}; {}", encoding.name, encoding.evidence, found.evidence);
    head.erase(0, encoding.mark_bytes);
    return std::make_unique<CsvReader>(with_head(std::move(head), std::move(bytes)), std::move(start),
                                       options);
}

std::unique_ptr<RowReader> open_csv_at(std::unique_ptr<ByteSource> bytes, const SourceFormat& format,
                                       CsvPlace place, const ReadOptions& options) {
    Start start;
    start.format = format;
    start.format.notes.clear();
    start.dialect = dialect_of(format);
    start.place = place;
    return std::make_unique<CsvReader>(std::move(bytes), std::move(start), options);
}

RowBlock read_csv_row(std::unique_ptr<ByteSource> bytes, const SourceFormat& format, CsvPlace place,
                      std::uint64_t row_number, const ReadOptions& options) {
    ReadOptions small = options;
    small.block_bytes = std::min<std::size_t>(options.block_bytes, 64u << 10);
    const auto reader = open_csv_at(std::move(bytes), format, place, small);
    RowBlock block;
    while (reader->next(block)) {
        const auto found = std::find(block.row_number.begin(), block.row_number.end(), row_number);
        if (found != block.row_number.end())
            return only_row(block, static_cast<std::size_t>(found - block.row_number.begin()));
        if (block.rows() > 0 && block.row_number.back() > row_number) break;
    }
    return {};
}

}  // namespace waybill
