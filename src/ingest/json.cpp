// SPDX-License-Identifier: Apache-2.0
#include "ingest/json.hpp"

#include <fmt/format.h>

#include <map>
#include <set>
#include <unordered_map>

#include "core/error.hpp"
#include "ingest/json_record.hpp"
#include "ingest/json_records.hpp"

namespace waybill {
namespace {

constexpr std::size_t max_columns = 16384;  // as many as a spreadsheet has; beyond it keys are data
constexpr std::size_t max_columns_in_all = 1u << 20;
constexpr std::size_t max_split = 1000;  // sheets by _file and its like; beyond it the key is no table's name
constexpr std::size_t shown_of_fault = 1u << 20;  // of a broken record: enough to see what it is
constexpr std::string_view split_keys[] = {"_file", "_sheet", "_source"};

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

/// The columns of one sheet, in order of first appearance, and which of them the present row has filled.
class Columns {
  public:
    std::vector<std::string> names;
    bool by_position = false;  ///< rows are arrays: columns have no names

    void start_row() {
        ++row_;
        expected_ = 0;
    }
    /// The column of that name that the present row has not filled yet; made if there is none.
    std::size_t place(std::string_view name) {
        if (by_position) return expected_++;
        // Records of one program have their keys in the same order: the next column is nearly always right.
        std::size_t column = expected_ < names.size() && names[expected_] == name ? expected_ : find(name);
        for (int copy = 2; filled_[column] == row_; ++copy) column = find(fmt::format("{} #{}", name, copy));
        filled_[column] = row_;
        expected_ = column + 1;
        return column;
    }

  private:
    std::size_t find(std::string_view name) {
        const auto found = by_name_.find(name);
        if (found != by_name_.end()) return found->second;
        names.emplace_back(name);
        filled_.push_back(0);
        by_name_.emplace(name, names.size() - 1);
        return names.size() - 1;
    }
    std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>> by_name_;
    std::vector<std::uint64_t> filled_;
    std::uint64_t row_ = 0;
    std::size_t expected_ = 0;
};

/// The cells of one record, kept until it is known which sheet it belongs to.
class RecordCells final : public JsonCells {
  public:
    struct Cell {
        std::size_t name_begin, name_size, text_begin, text_size;
    };
    void clear() {
        text_.clear();
        cells_.clear();
        for (std::string& value : split_) value.clear();
    }
    void cell(std::string_view name, std::string_view text) override {
        for (std::size_t i = 0; i < std::size(split_keys); ++i) {
            if (name == split_keys[i]) split_[i] = text;
        }
        cells_.push_back({text_.size(), name.size(), text_.size() + name.size(), text.size()});
        text_ += name;
        text_ += text;
    }
    [[nodiscard]] const std::vector<Cell>& cells() const { return cells_; }
    [[nodiscard]] std::string_view name(const Cell& cell) const {
        return view(cell.name_begin, cell.name_size);
    }
    [[nodiscard]] std::string_view text(const Cell& cell) const {
        return view(cell.text_begin, cell.text_size);
    }
    /// "tiles.xlsx / Sheet1": the values of the splitting keys; empty if there are none.
    [[nodiscard]] std::string split() const {
        std::string out;
        for (const std::string& value : split_) {
            if (!value.empty()) out += (out.empty() ? "" : " / ") + value;
        }
        return out;
    }

  private:
    [[nodiscard]] std::string_view view(std::size_t begin, std::size_t size) const {
        return std::string_view(text_).substr(begin, size);
    }
    std::string text_;
    std::vector<Cell> cells_;
    std::string split_[std::size(split_keys)];
};

bool is_array(std::string_view text) {
    return !text.empty() && text[0] == '[';
}

/// All sheets of a file: found by the first pass, then fixed.
class Sheets {
  public:
    using Key = std::pair<std::uint32_t, std::string>;  ///< the array, and the value that splits it

    [[nodiscard]] Key key_of(const RecordCells& record, std::uint32_t table) const {
        return {table, unsplit_.contains(table) ? std::string{} : record.split()};
    }
    /// The number of that sheet; made, with rows of that kind, if there is none.
    std::uint32_t sheet(const Key& key, bool by_position) {
        const auto [at, made] = numbers_.try_emplace(key, static_cast<std::uint32_t>(keys_.size()));
        if (made) {
            keys_.push_back(key);
            columns_.emplace_back().by_position = by_position;
            if (!key.second.empty()) ++values_[key.first];
        }
        return at->second;
    }
    [[nodiscard]] Columns& columns(std::uint32_t sheet) { return columns_[sheet]; }
    [[nodiscard]] const std::vector<Key>& keys() const { return keys_; }

    /// Whether an array falls into more sheets than it may; it is not split from then on, and all starts
    /// anew.
    bool starts_anew_unsplit(std::uint32_t table) {
        if (values_[table] <= max_split) return false;
        unsplit_.insert(table);
        keys_.clear();
        columns_.clear();
        numbers_.clear();
        values_.clear();
        return true;
    }
    void forget() { *this = {}; }

  private:
    std::map<Key, std::uint32_t> numbers_;
    std::vector<Key> keys_;         ///< by sheet, in order of first appearance
    std::vector<Columns> columns_;  ///< by sheet
    std::map<std::uint32_t, std::size_t> values_;
    std::set<std::uint32_t> unsplit_;
};

class JsonReader final : public RowReader {
  public:
    JsonReader(Input input, const ReadOptions& options) : input_(std::move(input)), options_(options) {
        shape_ = first_shape(input_);
        while (!find_columns()) {
        }
        describe();
        start();
    }

    bool next(RowBlock& block) override {
        block.clear();
        while (held_ || records_->next(record_)) {
            if (!held_) read_record();
            held_ = block.rows() > 0 && block.sheet != sheet_;
            if (held_) return true;
            block.sheet = sheet_;
            if (!named_[sheet_]) give_names(block);
            give_row(block);
            if (block.text.size() + block.cells.size() * sizeof(RowBlock::Cell) >= options_.block_bytes)
                return true;
        }
        return block.rows() > 0;
    }
    [[nodiscard]] const std::vector<SheetInfo>& sheets() const override { return infos_; }
    [[nodiscard]] const SourceFormat& format() const override { return format_; }
    [[nodiscard]] std::uint64_t bytes_read() const override { return records_->bytes_read(); }

  private:
    void start() {
        records_ =
            std::make_unique<JsonRecords>(input_.open(), input_.name(), shape_, options_.max_row_bytes);
        key_ = {};
    }
    bool find_columns();
    void check_columns(const Columns& columns);
    void describe();
    void read_record();
    void give_names(RowBlock& block);
    void give_row(RowBlock& block);

    Input input_;
    ReadOptions options_;
    JsonShape shape_ = JsonShape::document;
    Sheets found_;
    std::size_t columns_in_all_ = 0;

    std::unique_ptr<JsonRecords> records_;
    JsonRecordReader parser_;
    JsonRecord record_;
    RecordCells cells_;
    std::string fault_;
    Sheets::Key key_;  ///< of the present record; a broken one counts to the sheet of the one before it
    std::uint32_t sheet_ = 0;
    bool held_ = false;  ///< the present record begins the next block

    std::vector<SheetInfo> infos_;
    std::vector<bool> named_;  ///< by sheet: its names have been given
    std::vector<RowBlock::Cell> row_;
    SourceFormat format_;
};

/// Parses the present record, and finds its sheet.
void JsonReader::read_record() {
    cells_.clear();
    fault_ = record_.fault;
    if (fault_.empty()) fault_ = parser_.read(record_.text, cells_);
    if (fault_.empty() || key_.first != record_.table) key_ = found_.key_of(cells_, record_.table);
    sheet_ = found_.sheet(key_, is_array(record_.text));
    if (fault_.empty() && found_.columns(sheet_).by_position != is_array(record_.text)) {
        fault_ = is_array(record_.text) ? "an array, where the sheet's records are objects"
                                        : "an object, where the sheet's records are arrays";
    }
}

/// The first pass; false if what it learnt calls for another one.
bool JsonReader::find_columns() {
    start();
    columns_in_all_ = 0;
    while (records_->next(record_)) {
        read_record();
        if (found_.starts_anew_unsplit(record_.table)) return false;
        if (fault_.empty()) {
            Columns& columns = found_.columns(sheet_);
            const std::size_t before = columns.names.size();
            columns.start_row();
            for (const auto& cell : cells_.cells()) columns.place(cells_.name(cell));
            columns_in_all_ += columns.names.size() - before;
            check_columns(columns);
        }
        if (shape_ == JsonShape::document && records_->roots() > 1) break;
    }
    // Several values at the top, or an object without arrays of records: the values at the top are the
    // records.
    const bool no_arrays = records_->tables().empty() && records_->root_is_object();
    if (shape_ != JsonShape::document || (records_->roots() <= 1 && !no_arrays)) return true;
    shape_ = JsonShape::sequence;
    found_.forget();
    return false;
}

void JsonReader::check_columns(const Columns& columns) {
    if (columns.names.size() <= max_columns && columns_in_all_ <= max_columns_in_all) return;
    throw Error(
        ErrorKind::limit,
        fmt::format("{}: record {}: more than {} different keys (at most {} are read of a sheet)",
                    input_.name(), record_.number, std::min(columns.names.size(), columns_in_all_) - 1,
                    max_columns),
        "keys that are data, as in {\"id1\": {...}, \"id2\": {...}}, must be turned into values first");
}

void JsonReader::describe() {
    format_.format = shape_ == JsonShape::lines ? "jsonl" : "json";
    format_.compression = input_.compression();
    const auto& paths = records_->tables();
    for (std::uint32_t sheet = 0; sheet < found_.keys().size(); ++sheet) {
        const auto& [table, split] = found_.keys()[sheet];
        const std::string between = paths[table].empty() || split.empty() ? "" : " / ";
        infos_.push_back({paths[table] + between + split, false, !found_.columns(sheet).by_position});
        named_.push_back(found_.columns(sheet).by_position);
    }
    if (infos_.empty()) format_.notes.emplace_back("no records in the file");
    const auto& outside = records_->outside();
    if (infos_.empty() || outside.empty()) return;
    format_.notes.push_back(fmt::format("passed over, outside the records: {}", fmt::join(outside, ", ")));
}

void JsonReader::give_names(RowBlock& block) {
    named_[sheet_] = true;
    for (const std::string& name : found_.columns(sheet_).names) {
        block.cells.push_back(
            {static_cast<std::uint32_t>(block.text.size()), static_cast<std::uint32_t>(name.size())});
        block.text += name;
    }
    block.row_end.push_back(static_cast<std::uint32_t>(block.cells.size()));
    block.row_number.push_back(0);
    block.offset.push_back(0);
}

void JsonReader::give_row(RowBlock& block) {
    const auto put = [&](std::string_view text) {
        const RowBlock::Cell cell{static_cast<std::uint32_t>(block.text.size()),
                                  static_cast<std::uint32_t>(text.size())};
        block.text += text;
        return cell;
    };
    row_.clear();
    if (fault_.empty()) {
        Columns& columns = found_.columns(sheet_);
        columns.start_row();
        for (const auto& cell : cells_.cells()) {
            const std::size_t column = columns.place(cells_.name(cell));
            if (row_.size() <= column) row_.resize(column + 1);
            row_[column] = put(cells_.text(cell));
        }
        while (!row_.empty() && row_.back().size == 0) row_.pop_back();
    } else {
        block.faults.emplace_back(static_cast<std::uint32_t>(block.rows()), fault_);
        row_.push_back(put(std::string_view(record_.text).substr(0, shown_of_fault)));
    }
    block.cells.insert(block.cells.end(), row_.begin(), row_.end());
    block.row_end.push_back(static_cast<std::uint32_t>(block.cells.size()));
    block.row_number.push_back(record_.number);
    block.offset.push_back(record_.offset);
}

}  // namespace

std::unique_ptr<RowReader> open_json(Input input, const ReadOptions& options) {
    return std::make_unique<JsonReader>(std::move(input), options);
}

}  // namespace waybill
