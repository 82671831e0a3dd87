// SPDX-License-Identifier: Apache-2.0
#include "ingest/dbf.hpp"

#include <fmt/format.h>
#include <unicode/ucnv.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <memory>

#include "core/error.hpp"
#include "ingest/dbf_header.hpp"
#include "ingest/encoding.hpp"

// Russian customs kept its declarations in such tables for decades, in CP866 with a language byte of
// anything. So the byte is believed only where it says something that no program writes by default.

namespace waybill {
namespace {

constexpr char end_of_table = '\x1a';

/// Text of one encoding as UTF-8.
class CellDecoder {
  public:
    explicit CellDecoder(const std::string& encoding) : utf8_(encoding == "UTF-8") {
        if (utf8_) return;
        UErrorCode status = U_ZERO_ERROR;
        converter_.reset(ucnv_open(encoding.c_str(), &status));
        if (U_FAILURE(status))
            throw Error(ErrorKind::usage, fmt::format("encoding '{}' is not known", encoding));
    }
    /// Appends `bytes`; false if some of them are no text, for which U+FFFD stands.
    bool append(std::string& out, std::string_view bytes) {
        const bool ascii = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0; });
        if (ascii || (utf8_ && is_utf8(bytes))) {
            out += bytes;
            return true;
        }
        if (utf8_) return append_broken_utf8(out, bytes);
        units_.resize(bytes.size() * 2 + 2);
        UErrorCode status = U_ZERO_ERROR;
        const std::int32_t size =
            ucnv_toUChars(converter_.get(), units_.data(), static_cast<std::int32_t>(units_.size()),
                          bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
        const std::size_t begin = out.size();
        std::int32_t written = 0;
        out.resize(begin + static_cast<std::size_t>(size) * 3 + 1);
        u_strToUTF8(out.data() + begin, static_cast<std::int32_t>(out.size() - begin), &written,
                    units_.data(), size, &status);
        out.resize(begin + static_cast<std::size_t>(written));
        return std::find(units_.begin(), units_.begin() + size, u'\ufffd') == units_.begin() + size;
    }

  private:
    static bool append_broken_utf8(std::string& out, std::string_view bytes) {
        while (!bytes.empty()) {
            const std::size_t size = utf8_sequence(bytes);
            out += size > 0 ? bytes.substr(0, size) : "\xef\xbf\xbd";
            bytes.remove_prefix(std::max<std::size_t>(size, 1));
        }
        return false;
    }
    struct Close {
        void operator()(UConverter* converter) const { ucnv_close(converter); }
    };
    bool utf8_;
    std::unique_ptr<UConverter, Close> converter_;
    std::u16string units_;
};

std::string_view trimmed_right(std::string_view text) {
    const std::size_t last = text.find_last_not_of(std::string_view(" \0", 2));
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

struct ChosenEncoding {
    std::string name, evidence;
};

/// What the .cpg file beside the table says ("1251", "UTF-8", "ANSI 1251"); empty if there is none that is
/// known.
std::string encoding_beside(const std::string& path) {
    const std::size_t dot = path.rfind('.');
    if (path.empty() || dot == std::string::npos) return {};
    for (const char* ending : {".cpg", ".CPG"}) {
        try {
            std::string word = read_up_to(*open_plain(path.substr(0, dot) + ending), 40);
            word = word.substr(0, word.find_first_of("\r\n"));
            if (const std::size_t space = word.rfind(' '); space != std::string::npos)
                word = word.substr(space + 1);
            return encoding_name(word.find_first_not_of("0123456789") == std::string::npos ? "cp" + word
                                                                                           : word);
        } catch (const Error&) {  // no such file, or a word we do not know: the header is asked instead
        }
    }
    return {};
}

/// The text of the first records, to find the encoding by.
std::string sample_of(const DbfHeader& header, std::string_view head) {
    std::string sample;
    for (std::size_t at = header.header_bytes; at + header.record_bytes <= head.size();
         at += header.record_bytes) {
        for (const DbfField& field : header.fields) {
            if (!is_dbf_text(field.type)) continue;
            sample += trimmed_right(head.substr(at + 1 + field.begin, field.size));
            sample += '\n';
        }
    }
    std::erase(sample, '\0');  // padding, which would look like UTF-16
    return sample;
}

ChosenEncoding choose_encoding(const Input& input, const DbfHeader& header, const ReadOptions& options) {
    if (!options.encoding.empty()) return {encoding_name(options.encoding), "encoding: stated"};
    if (std::string beside = encoding_beside(input.path()); !beside.empty())
        return {beside, "encoding: .cpg file beside the table"};
    const auto language = dbf_language(header.language);
    if (language && !language->is_default) {
        return {language->encoding,
                fmt::format("encoding: language byte 0x{:02x} of the header", header.language)};
    }
    const std::string sample = sample_of(header, input.head());
    const bool ascii = std::all_of(sample.begin(), sample.end(), [](char c) { return c >= 0; });
    if (ascii && language)
        return {language->encoding,
                fmt::format("encoding: language byte 0x{:02x} of the header", header.language)};
    FoundEncoding found = find_encoding(sample, true);
    return {found.name, "encoding: " + found.evidence};
}

class DbfReader final : public RowReader {
  public:
    DbfReader(Input input, DbfHeader header, const ReadOptions& options)
        : name_(input.name()),
          header_(std::move(header)),
          block_bytes_(options.block_bytes),
          record_(header_.record_bytes, '\0') {
        const ChosenEncoding chosen = choose_encoding(input, header_, options);
        decoder_ = std::make_unique<CellDecoder>(chosen.name);
        format_.format = "dbf";
        format_.compression = input.compression();
        format_.encoding = chosen.name;
        format_.evidence = chosen.evidence;
        sheets_.push_back({"", false, true});
        std::erase_if(header_.fields, [](const DbfField& field) { return field.hidden; });
        for (const DbfField& field : header_.fields) {
            if (!is_dbf_memo(field.type, header_.foxpro)) continue;
            format_.notes.push_back(
                fmt::format("field {}: its text lies in a memo file, which is not read; its cells are empty",
                            text_of(field.name)));
        }
        bytes_ = input.take();
        if (read_up_to(*bytes_, header_.header_bytes).size() < header_.header_bytes) cut_short();
    }

    bool next(RowBlock& block) override {
        block.clear();
        if (!named_) give_names(block);
        while (!done_ && block.text.size() + block.cells.size() * sizeof(RowBlock::Cell) < block_bytes_) {
            if (read_record())
                give_record(block);
            else
                finish();
        }
        return block.rows() > 0;
    }
    [[nodiscard]] const std::vector<SheetInfo>& sheets() const override { return sheets_; }
    [[nodiscard]] const SourceFormat& format() const override { return format_; }
    [[nodiscard]] std::uint64_t bytes_read() const override { return bytes_->bytes_read(); }

  private:
    [[noreturn]] void cut_short() const {
        throw Error(ErrorKind::bad_input,
                    fmt::format("{}: the file ends inside record {} of {} that its header counts", name_,
                                count_ + 1, header_.records),
                    "the file is cut short: fetch it again");
    }
    std::string text_of(std::string_view bytes) {
        std::string out;
        decoder_->append(out, bytes);
        return out;
    }

    /// False at the end: a byte 0x1A, no more bytes, or what is no record after as many as the header counts.
    bool read_record() {
        const std::size_t got = bytes_->read(record_);
        if (got == 0 || record_[0] == end_of_table) {
            if (got == 0 && count_ < header_.records) cut_short();
            return false;
        }
        if (count_ >= header_.records && (got < record_.size() || (record_[0] != ' ' && record_[0] != '*')))
            return false;
        if (got < record_.size()) cut_short();
        return true;
    }

    void finish() {
        done_ = true;
        if (count_ != header_.records) {
            format_.notes.push_back(
                fmt::format("the header counts {} records, the file holds {}: all of them are read",
                            header_.records, count_));
        }
        if (broken_ > 0)
            format_.notes.push_back(
                fmt::format("{} records hold bytes that are no text in {}; U+FFFD stands for them", broken_,
                            format_.encoding));
    }

    void end_row(RowBlock& block, std::uint64_t number, std::uint64_t offset) {
        block.row_end.push_back(static_cast<std::uint32_t>(block.cells.size()));
        block.row_number.push_back(number);
        block.offset.push_back(offset);
    }

    void give_names(RowBlock& block) {
        named_ = true;
        for (const DbfField& field : header_.fields) {
            const auto begin = static_cast<std::uint32_t>(block.text.size());
            decoder_->append(block.text, field.name);
            block.cells.push_back({begin, static_cast<std::uint32_t>(block.text.size()) - begin});
        }
        end_row(block, 0, 0);
    }

    void give_record(RowBlock& block) {
        bool is_text = true;
        for (const DbfField& field : header_.fields) {
            const auto begin = static_cast<std::uint32_t>(block.text.size());
            const std::string_view bytes = std::string_view(record_).substr(1 + field.begin, field.size);
            if (is_dbf_text(field.type))
                is_text = decoder_->append(block.text, trimmed_right(bytes)) && is_text;
            else if (!is_dbf_memo(field.type, header_.foxpro))
                append_dbf_value(block.text, field.type, bytes, header_.foxpro);
            block.cells.push_back({begin, static_cast<std::uint32_t>(block.text.size()) - begin});
        }
        if (record_[0] != ' ') {
            block.faults.emplace_back(static_cast<std::uint32_t>(block.rows()),
                                      record_[0] == '*'
                                          ? "deleted record"
                                          : "damaged record: its first byte is neither blank nor '*'");
        }
        if (!is_text) ++broken_;
        end_row(block, count_ + 1, header_.header_bytes + count_ * record_.size());
        ++count_;
    }

    std::string name_;
    DbfHeader header_;
    std::size_t block_bytes_;
    std::string record_;
    std::unique_ptr<CellDecoder> decoder_;
    std::unique_ptr<ByteSource> bytes_;
    std::vector<SheetInfo> sheets_;
    SourceFormat format_;
    std::uint64_t count_ = 0;
    std::uint64_t broken_ = 0;
    bool named_ = false, done_ = false;
};

}  // namespace

bool looks_like_dbf(std::string_view head) {
    return read_dbf_header(head).has_value();
}

std::unique_ptr<RowReader> open_dbf(Input input, const ReadOptions& options) {
    auto header = read_dbf_header(input.head());
    if (!header) throw Error(ErrorKind::bad_input, input.name() + ": is no DBF table: its header is damaged");
    return std::make_unique<DbfReader>(std::move(input), std::move(*header), options);
}

}  // namespace waybill
