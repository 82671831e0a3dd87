// SPDX-License-Identifier: Apache-2.0
#include "ingest/xlsx.hpp"

#include <fmt/format.h>

#include <charconv>

#include "core/error.hpp"
#include "ingest/xlsx_parts.hpp"
#include "ingest/xml.hpp"

// A sheet is a long run of <row r="2"><c r="A2" s="1" t="s"><v>8</v></c>...</row>. The handler writes each
// cell's text straight into the block, by the column that `r` names: C2 before A2, or no B2 at all, still
// line up. Parsing is halted after the row that fills the block and resumed by the next call, so that neither
// a sheet nor a swarm of references to one long shared string needs more memory than a block and a row. Not
// handled: values that only a program would work out, as of formulas that were never calculated.

namespace waybill {
namespace {

/// What the rows of a sheet come to besides their cells.
struct SheetTally {
    std::uint64_t hidden_rows = 0;
    std::uint64_t uncached_formulas = 0;
    std::string first_uncached;  ///< "B7"
};

/// What cells are read against.
struct CellContext {
    const SharedStrings& strings;
    const std::vector<NumberFormat>& formats;
    bool epoch_1904;
    std::size_t block_bytes;
    std::size_t max_row_bytes;
};

class SheetHandler final : public XmlHandler {
  public:
    explicit SheetHandler(const CellContext& context) : context_(context) {}

    /// The rows that follow go into `block`; `parser` is halted when it is full.
    void fill(RowBlock& block, XmlParser& parser) {
        block_ = &block;
        parser_ = &parser;
        full_ = false;
    }
    [[nodiscard]] bool full() const { return full_; }
    [[nodiscard]] const SheetTally& tally() const { return tally_; }
    [[nodiscard]] std::size_t blank_rows_at_end() const { return blank_rows_.size(); }

    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

  private:
    enum class Type : std::uint8_t { number, shared, text, boolean, error, date };
    enum class Within : std::uint8_t { nothing, value, inline_text };

    void start_row(const XmlAttributes& attributes);
    void start_cell(const XmlAttributes& attributes);
    void end_cell();
    void end_row();
    void append_value();
    void append_shared();
    void add_fault(const std::string& why);
    [[nodiscard]] std::size_t row_bytes() const { return block_->text.size() - row_text_begin_; }

    CellContext context_;
    RowBlock* block_ = nullptr;
    XmlParser* parser_ = nullptr;
    bool full_ = false;
    SheetTally tally_;
    std::vector<std::uint64_t> blank_rows_;  ///< rows without a value since the last one that had some

    bool in_data_ = false, in_row_ = false, in_cell_ = false, in_inline_ = false, in_phonetic_ = false;
    Within within_ = Within::nothing;

    std::uint64_t row_number_ = 0;
    bool row_hidden_ = false;
    std::size_t row_text_begin_ = 0;
    std::vector<RowBlock::Cell> row_cells_;
    std::string row_fault_;

    int column_ = -1;
    Type type_ = Type::number;
    std::uint32_t style_ = 0;
    bool has_formula_ = false;
    int depth_in_cell_ = 0;
    std::string value_;  ///< what stands in <v>, or the text of <is>
};

template <typename Int>
bool read_int(std::string_view text, Int& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

void SheetHandler::start(std::string_view name, const XmlAttributes& attributes) {
    if (!in_data_) {
        in_data_ = name == "sheetData";
    } else if (!in_row_) {
        if (name == "row") start_row(attributes);
    } else if (!in_cell_) {
        if (name == "c") start_cell(attributes);
    } else if (++depth_in_cell_ == 1) {  // an extension inside the cell can hold elements of the same names
        if (name == "v") within_ = Within::value;
        has_formula_ = has_formula_ || name == "f";
        in_inline_ = name == "is";
    } else if (name == "rPh") {
        in_phonetic_ = true;
    } else if (name == "t" && in_inline_ && !in_phonetic_) {
        within_ = Within::inline_text;
    }
}

void SheetHandler::end(std::string_view name) {
    if (!in_data_) return;
    within_ = Within::nothing;
    if (in_cell_ && depth_in_cell_ > 0) {
        if (--depth_in_cell_ == 0) in_inline_ = false;
        if (name == "rPh") in_phonetic_ = false;
    } else if (in_cell_) {
        end_cell();
    } else if (name == "row" && in_row_) {
        end_row();
    } else if (name == "sheetData") {
        in_data_ = false;
    }
}

void SheetHandler::text(std::string_view text) {
    if (within_ == Within::nothing) return;
    if (row_bytes() + value_.size() + text.size() <= context_.max_row_bytes)
        value_ += text;
    else
        add_fault(fmt::format("the row is longer than {} bytes", context_.max_row_bytes));
}

void SheetHandler::start_row(const XmlAttributes& attributes) {
    std::uint64_t number = 0;
    row_number_ = read_int(attributes.get("r"), number) && number > 0 ? number : row_number_ + 1;
    row_hidden_ = attributes.flag("hidden");
    row_text_begin_ = block_->text.size();
    row_cells_.clear();
    row_fault_.clear();
    column_ = -1;
    in_row_ = true;
}

void SheetHandler::start_cell(const XmlAttributes& attributes) {
    const std::string_view reference = attributes.get("r");
    const std::string_view type = attributes.get("t");
    column_ = reference.empty() ? column_ + 1 : column_of(reference);
    style_ = 0;
    read_int(attributes.get("s"), style_);
    type_ = type.empty() || type == "n" ? Type::number
            : type == "s"               ? Type::shared
            : type == "b"               ? Type::boolean
            : type == "e"               ? Type::error
            : type == "d"               ? Type::date
                                        : Type::text;  // "str", "inlineStr"
    has_formula_ = false;
    depth_in_cell_ = 0;
    value_.clear();
    in_cell_ = true;
    if (column_ < 0 || column_ >= max_columns) {
        add_fault(fmt::format("cell '{}' is no cell of a sheet (columns go from A to XFD)",
                              reference.substr(0, 20)));
        column_ = -1;
        in_cell_ = false;  // its value is passed over
    }
}

void SheetHandler::end_cell() {
    in_cell_ = in_inline_ = in_phonetic_ = false;
    if (has_formula_ && value_.empty() && type_ != Type::text) {
        if (tally_.uncached_formulas++ == 0) {
            tally_.first_uncached =
                fmt::format("{}{}", column_letters(static_cast<std::size_t>(column_)), row_number_);
        }
    }
    const auto begin = static_cast<std::uint32_t>(block_->text.size());
    append_value();
    const auto column = static_cast<std::size_t>(column_);
    if (row_cells_.size() <= column) row_cells_.resize(column + 1);
    row_cells_[column] = {begin, static_cast<std::uint32_t>(block_->text.size() - begin)};
}

void SheetHandler::append_value() {
    if (value_.empty()) return;
    std::string& out = block_->text;
    const std::size_t begin = out.size();
    switch (type_) {
        case Type::number:
            if (style_ < context_.formats.size())
                append_formatted(out, value_, context_.formats[style_], context_.epoch_1904);
            else
                append_number(out, value_);
            break;
        case Type::shared:
            append_shared();
            break;
        case Type::boolean:
            out += value_ == "1" || value_ == "true" ? "TRUE" : "FALSE";
            break;
        case Type::date:
            append_iso_date(out, value_);
            break;
        case Type::error:
            out += value_;
            break;
        case Type::text:
            out += value_;
            unescape_cell(out, begin);
            break;
    }
}

void SheetHandler::append_shared() {
    std::size_t index = 0;
    if (!read_int(value_, index) || index >= context_.strings.size()) {
        add_fault(fmt::format("cell {}{} points to shared string {}, of {}",
                              column_letters(static_cast<std::size_t>(column_)), row_number_,
                              value_.substr(0, 20), context_.strings.size()));
        return;
    }
    const std::string_view text = context_.strings.at(index);
    if (row_bytes() + text.size() <= context_.max_row_bytes)
        block_->text += text;
    else
        add_fault(fmt::format("the row is longer than {} bytes", context_.max_row_bytes));
}

void SheetHandler::add_fault(const std::string& why) {
    if (row_fault_.empty()) row_fault_ = why;
}

void SheetHandler::end_row() {
    in_row_ = false;
    if (row_hidden_) ++tally_.hidden_rows;
    if (block_->text.size() == row_text_begin_ && row_fault_.empty()) {
        blank_rows_.push_back(row_number_);
        return;
    }
    const auto end_of_row = [&](std::uint64_t number) {
        block_->row_end.push_back(static_cast<std::uint32_t>(block_->cells.size()));
        block_->row_number.push_back(number);
        block_->offset.push_back(0);
    };
    for (const std::uint64_t number : blank_rows_) end_of_row(number);
    blank_rows_.clear();
    while (!row_cells_.empty() && row_cells_.back().size == 0) row_cells_.pop_back();
    block_->cells.insert(block_->cells.end(), row_cells_.begin(), row_cells_.end());
    if (!row_fault_.empty()) block_->faults.emplace_back(block_->rows(), row_fault_);
    end_of_row(row_number_);
    block_->hidden_rows = block_->hidden_rows || row_hidden_;
    const std::size_t held = block_->text.size() + block_->cells.size() * sizeof(RowBlock::Cell);
    if (held < context_.block_bytes) return;
    full_ = true;
    parser_->suspend();
}

class XlsxReader final : public RowReader {
  public:
    XlsxReader(Input input, const ReadOptions& options)
        : input_(std::move(input)), options_(options), archive_(input_.seekable_path(), input_.name()) {
        workbook_ = read_workbook(archive_);
        formats_ = read_styles(archive_, workbook_.styles_part);
        strings_.read(archive_, workbook_.strings_part);
        format_.format = "xlsx";
        format_.compression = input_.compression();
        for (const auto& sheet : workbook_.sheets) sheets_.push_back({sheet.name, sheet.hidden, false});
        if (sheets_.empty()) format_.notes.emplace_back("the workbook has no worksheets");
    }

    bool next(RowBlock& block) override {
        block.clear();
        while (at_ < sheets_.size()) {
            if (!parser_) open_sheet();
            handler_->fill(block, *parser_);
            bool more = true;
            while (more && !handler_->full()) more = parser_->advance();
            if (!more) close_sheet();
            if (block.rows() == 0) continue;
            block.sheet = static_cast<std::uint32_t>(more ? at_ : at_ - 1);
            return true;
        }
        return false;
    }
    [[nodiscard]] const std::vector<SheetInfo>& sheets() const override { return sheets_; }
    [[nodiscard]] const SourceFormat& format() const override { return format_; }
    [[nodiscard]] std::uint64_t bytes_read() const override {
        return parts_read_ + (parser_ ? parser_->bytes_read() : 0);
    }

  private:
    void open_sheet() {
        const WorkbookSheet& sheet = workbook_.sheets[at_];
        const auto* member = archive_.find(sheet.part);
        if (member == nullptr) {
            throw Error(ErrorKind::bad_input,
                        fmt::format("{}: sheet '{}': its part {} is missing from the file", archive_.name(),
                                    sheet.name, sheet.part),
                        "the file is damaged: fetch it again");
        }
        packed_ = member->packed;
        handler_ = std::make_unique<SheetHandler>(CellContext{strings_, formats_, workbook_.epoch_1904,
                                                              options_.block_bytes, options_.max_row_bytes});
        parser_ = std::make_unique<XmlParser>(
            archive_.open(*member), *handler_,
            fmt::format("{}: sheet '{}' ({})", archive_.name(), sheet.name, sheet.part));
    }
    void close_sheet() {
        const SheetTally& tally = handler_->tally();
        const std::string& name = workbook_.sheets[at_].name;
        const auto note = [&](std::string text) {
            format_.notes.push_back(fmt::format("sheet '{}': {}", name, text));
        };
        if (tally.hidden_rows > 0) note(fmt::format("{} hidden rows, read all the same", tally.hidden_rows));
        if (tally.uncached_formulas > 0) {
            note(fmt::format(
                "{} formulas without a stored value (first: {}) are empty; to fill them, open the file in a "
                "spreadsheet program and save it",
                tally.uncached_formulas, tally.first_uncached));
        }
        if (handler_->blank_rows_at_end() > 0) {
            note(fmt::format("{} blank rows at its end left out", handler_->blank_rows_at_end()));
        }
        parts_read_ += packed_;
        parser_.reset();
        handler_.reset();
        ++at_;
    }

    Input input_;
    ReadOptions options_;
    ZipArchive archive_;
    Workbook workbook_;
    std::vector<NumberFormat> formats_;
    SharedStrings strings_;
    std::vector<SheetInfo> sheets_;
    SourceFormat format_;
    std::size_t at_ = 0;
    std::unique_ptr<SheetHandler> handler_;
    std::unique_ptr<XmlParser> parser_;
    std::uint64_t packed_ = 0;
    std::uint64_t parts_read_ = 0;
};

}  // namespace

std::unique_ptr<RowReader> open_xlsx(Input input, const ReadOptions& options) {
    return std::make_unique<XlsxReader>(std::move(input), options);
}

}  // namespace waybill
