// SPDX-License-Identifier: Apache-2.0
#include "publish/table_file.hpp"

#include <fmt/format.h>
#include <fmt/os.h>
#include <xlsxwriter.h>

#include <filesystem>

#include "core/error.hpp"
#include "text/json_text.hpp"

namespace waybill {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t xlsx_rows = 1'048'575;  // 2^20 less the header: what a worksheet holds

bool is_numeric(AnswerKind kind) {
    return kind == AnswerKind::integer || kind == AnswerKind::number;
}

std::string csv_cell(const Answer& answer, std::size_t column) {
    std::string text = answer.text(column);
    if (!is_numeric(answer.kind(column))) text = without_formula(text);
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

std::uint64_t write_csv(Answer& answer, fmt::ostream& out) {
    for (std::size_t i = 0; i < answer.columns(); ++i) out.print("{}{}", i == 0 ? "" : ",", answer.name(i));
    out.print("\r\n");
    std::uint64_t rows = 0;
    std::string line;
    for (; answer.next(); ++rows) {
        line.clear();
        for (std::size_t i = 0; i < answer.columns(); ++i) {
            if (i > 0) line += ',';
            line += csv_cell(answer, i);
        }
        out.print("{}\r\n", line);
    }
    return rows;
}

void append_value(std::string& line, Answer& answer, std::size_t column) {
    const AnswerKind kind = answer.kind(column);
    if (answer.is_null(column))
        line += "null";
    else if (is_numeric(kind))  // "nan" and "inf" of a DOUBLE are no JSON
        line += is_json_number(answer.text(column)) ? answer.text(column) : "null";
    else if (kind == AnswerKind::boolean)
        line += answer.text(column);
    else
        append_json(line, answer.text(column));
}

std::uint64_t write_json(Answer& answer, fmt::ostream& out) {
    std::uint64_t rows = 0;
    std::string line;
    for (; answer.next(); ++rows) {
        line = rows == 0 ? "[\n{" : ",\n{";
        for (std::size_t i = 0; i < answer.columns(); ++i) {
            if (i > 0) line += ", ";
            append_json(line, answer.name(i));
            line += ": ";
            append_value(line, answer, i);
        }
        out.print("{}}}", line);
    }
    out.print("{}", rows == 0 ? "[]\n" : "\n]\n");
    return rows;
}

// Names the limit before a workbook that no program opens is written.
[[noreturn]] void too_long_for_xlsx() {
    throw Error(ErrorKind::limit,
                fmt::format("the answer has more than {} rows, which an XLSX sheet cannot hold", xlsx_rows),
                "export to .csv or .parquet, or ask for fewer rows with LIMIT");
}

std::uint64_t write_xlsx(Answer& answer, const std::string& path) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(path.c_str(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    for (std::size_t i = 0; i < answer.columns(); ++i) {
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(i), answer.name(i).c_str(), nullptr);
    }
    std::uint64_t rows = 0;
    for (; answer.next(); ++rows) {
        if (rows == xlsx_rows) {
            workbook_close(book);
            too_long_for_xlsx();
        }
        for (std::size_t i = 0; i < answer.columns(); ++i) {
            if (answer.is_null(i)) continue;
            const auto row = static_cast<lxw_row_t>(rows + 1);
            const auto column = static_cast<lxw_col_t>(i);
            // Ids have more digits than a spreadsheet's numbers (15), so that long integers stay text.
            const std::string text = answer.text(i);
            if (is_numeric(answer.kind(i)) && text.size() <= 15) {
                worksheet_write_number(sheet, row, column, answer.number(i), nullptr);
            } else {
                worksheet_write_string(sheet, row, column, without_formula(text).c_str(), nullptr);
            }
        }
    }
    if (workbook_close(book) != LXW_NO_ERROR) throw Error(ErrorKind::io, path + ": cannot be written");
    return rows;
}

std::uint64_t write_parquet(Connection& connection, const std::string& select, const std::string& path) {
    std::string text = select;
    while (!text.empty() && (text.back() == ';' || text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    Answer written = connection.query(
        fmt::format("COPY (\n{}\n) TO {} (FORMAT parquet, COMPRESSION zstd)", text, quoted_text(path)));
    return written.next() ? static_cast<std::uint64_t>(written.integer(0)) : 0;
}

}  // namespace

std::string without_formula(const std::string& cell) {
    if (cell.empty()) return cell;
    const bool formula = std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos;
    return formula ? "'" + cell : cell;
}

std::uint64_t write_table(Connection& connection, const std::string& select, const std::string& path,
                          ExportFormat format) {
    if (format == ExportFormat::parquet) return write_parquet(connection, select, path);
    const std::string draft = path + ".part";
    try {
        Answer answer = connection.query(select);
        std::uint64_t rows = 0;
        if (format == ExportFormat::xlsx) {
            rows = write_xlsx(answer, draft);
        } else {
            fmt::ostream out = fmt::output_file(draft);
            rows = format == ExportFormat::csv ? write_csv(answer, out) : write_json(answer, out);
            out.close();
        }
        fs::rename(draft, path);
        return rows;
    } catch (const std::system_error& error) {
        fs::remove(draft);
        throw Error(ErrorKind::io, fmt::format("{}: {}", path, error.what()));
    } catch (...) {
        std::error_code ignored;
        fs::remove(draft, ignored);
        throw;
    }
}

}  // namespace waybill
