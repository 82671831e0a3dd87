// SPDX-License-Identifier: Apache-2.0
#include "ingest/parquet.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <functional>

#include "core/error.hpp"
#include "ingest/xlsx_values.hpp"
#include "store/database.hpp"

// The store decodes the file in a database of its own, in memory, and streams all columns as text. The file
// is named by a handle that is open here: a name with "*" or "[" in it would be taken for a pattern of names.

namespace waybill {
namespace {

/// An open file under a name without special characters.
class OpenFile {
  public:
    explicit OpenFile(const std::string& path) : handle_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
        if (handle_ < 0)
            throw Error(ErrorKind::io, fmt::format("{}: cannot be opened: {}", path, std::strerror(errno)));
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() { ::close(handle_); }
    [[nodiscard]] std::string path() const { return fmt::format("/proc/self/fd/{}", handle_); }
    [[nodiscard]] std::uint64_t size() const {
        struct stat info{};
        return ::fstat(handle_, &info) == 0 ? static_cast<std::uint64_t>(info.st_size) : 0;
    }

  private:
    int handle_;
};

enum class Form : std::uint8_t { as_printed, number, timestamp };

Form form_of(std::string_view type) {
    if (type == "DOUBLE" || type == "FLOAT") return Form::number;
    if (type.starts_with("TIMESTAMP")) return Form::timestamp;
    return Form::as_printed;
}

/// "2022-02-24 18:10:00.5+00" as 2022-02-24T18:10:00, and a midnight as its day.
void append_timestamp(std::string& out, std::string_view text) {
    if (text.size() < 19 || text[10] != ' ') {
        out += text;
        return;
    }
    out += text.substr(0, 10);
    const bool midnight = text.substr(11, 8) == "00:00:00";
    if (!midnight) fmt::format_to(std::back_inserter(out), "T{}", text.substr(11, 8));
}

DatabaseOptions small_database() {
    DatabaseOptions options;
    options.memory_bytes = std::uint64_t{1} << 30;  // 1 GiB: several row groups of the widest files seen
    options.threads = 1;                            // decoding is not what ingest waits for
    return options;
}

class ParquetReader final : public RowReader {
  public:
    ParquetReader(Input input, const ReadOptions& options)
        : input_(std::move(input)),
          block_bytes_(options.block_bytes),
          file_(input_.seekable_path()),
          database_(Database::open(":memory:", small_database())),
          connection_(database_.connect()),
          rows_(open_rows_of_file()) {
        format_.format = "parquet";
        format_.compression = input_.compression();
        sheets_.push_back({"", false, true});
    }

    bool next(RowBlock& block) override {
        block.clear();
        if (!named_) give_names(block);
        while (!done_ && block.text.size() + block.cells.size() * sizeof(RowBlock::Cell) < block_bytes_) {
            done_ = !guarded([&] { return rows_.next(); });
            if (!done_) give_row(block);
        }
        return block.rows() > 0;
    }
    [[nodiscard]] const std::vector<SheetInfo>& sheets() const override { return sheets_; }
    [[nodiscard]] const SourceFormat& format() const override { return format_; }
    [[nodiscard]] std::uint64_t bytes_read() const override {
        const double share =
            row_count_ == 0 ? 1 : static_cast<double>(count_) / static_cast<double>(row_count_);
        return static_cast<std::uint64_t>(static_cast<double>(file_.size()) * share);
    }

  private:
    /// What the store finds wrong with the file is the file's fault.
    template <typename Call>
    auto guarded(Call&& call) -> decltype(call()) {
        try {
            return call();
        } catch (const Error& error) {
            if (error.kind() == ErrorKind::limit) throw;
            std::string why = error.what();
            for (std::size_t at = why.find(file_.path()); at != std::string::npos;
                 at = why.find(file_.path())) {
                why.replace(at, file_.path().size(), input_.name());
            }
            throw Error(ErrorKind::bad_input,
                        fmt::format("{}: row {}: no Parquet file that can be read: {}", input_.name(),
                                    count_ + 1, why),
                        "the file is damaged or cut short: fetch it again");
        }
    }

    Answer open_rows_of_file() {
        const Parameters path{{"path", file_.path()}};
        return guarded([&] {
            Answer types = connection_.query("DESCRIBE SELECT * FROM read_parquet($path)", path);
            while (types.next()) {
                names_.push_back(types.text(0));
                forms_.push_back(form_of(types.text(1)));
            }
            row_count_ = static_cast<std::uint64_t>(
                connection_.integer("SELECT count(*) FROM read_parquet($path)", path).value_or(0));
            return connection_.query("SELECT CAST(COLUMNS(*) AS VARCHAR) FROM read_parquet($path)", path);
        });
    }

    void end_row(RowBlock& block, std::uint64_t number) {
        block.row_end.push_back(static_cast<std::uint32_t>(block.cells.size()));
        block.row_number.push_back(number);
        block.offset.push_back(0);
    }

    void give_names(RowBlock& block) {
        named_ = true;
        for (const std::string& name : names_) {
            block.cells.push_back(
                {static_cast<std::uint32_t>(block.text.size()), static_cast<std::uint32_t>(name.size())});
            block.text += name;
        }
        end_row(block, 0);
    }

    void give_row(RowBlock& block) {
        for (std::size_t column = 0; column < names_.size(); ++column) {
            const auto begin = static_cast<std::uint32_t>(block.text.size());
            if (!rows_.is_null(column)) append_cell(block.text, rows_.text(column), forms_[column]);
            block.cells.push_back({begin, static_cast<std::uint32_t>(block.text.size()) - begin});
        }
        end_row(block, ++count_);
    }

    static void append_cell(std::string& out, const std::string& text, Form form) {
        if (form == Form::number)
            append_number(out, text);
        else if (form == Form::timestamp)
            append_timestamp(out, text);
        else
            out += text;
    }

    Input input_;
    std::size_t block_bytes_;
    OpenFile file_;
    Database database_;
    Connection connection_;
    std::vector<std::string> names_;
    std::vector<Form> forms_;
    std::uint64_t row_count_ = 0, count_ = 0;
    Answer rows_;
    std::vector<SheetInfo> sheets_;
    SourceFormat format_;
    bool named_ = false, done_ = false;
};

}  // namespace

std::unique_ptr<RowReader> open_parquet(Input input, const ReadOptions& options) {
    return std::make_unique<ParquetReader>(std::move(input), options);
}

}  // namespace waybill
