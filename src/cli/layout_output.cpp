// SPDX-License-Identifier: Apache-2.0
#include "cli/layout_output.hpp"

#include <fmt/format.h>

#include <ostream>

#include "cli/table.hpp"
#include "cli/terminal_text.hpp"

namespace waybill {
namespace {

std::string_view order_word(DateOrder order) {
    switch (order) {
        case DateOrder::dmy:
            return "dmy";
        case DateOrder::mdy:
            return "mdy";
        case DateOrder::ymd:
            return "ymd";
        case DateOrder::serial:
            return "serial";
        case DateOrder::unknown:
            break;
    }
    return {};
}

std::string_view style_word(NumberStyle style) {
    switch (style) {
        case NumberStyle::point:
            return "decimal point";
        case NumberStyle::comma:
            return "decimal comma";
        case NumberStyle::unknown:
            break;
    }
    return {};
}

// What speaks for the role, what else the column may be, why it fills nothing.
std::string reasons_text(const ColumnBinding& binding) {
    std::vector<std::string> reasons;
    if (binding.certainty == Certainty::unsure && !binding.candidates.empty()) {
        std::vector<std::string_view> words;
        for (const Role role : binding.candidates) words.push_back(to_string(role));
        reasons.push_back(fmt::format("may be {}", fmt::join(words, " or ")));
    }
    if (!binding.fills) reasons.emplace_back("another column of this role fills the field");
    if (!binding.evidence.empty()) reasons.push_back(binding.evidence);
    return fmt::format("{}", fmt::join(reasons, "; "));
}

std::string inferred_line(const Inferred& inferred) {
    if (inferred.value.empty()) return "not known";
    return fmt::format("{} ({}{}{})", inferred.value, to_string(inferred.certainty),
                       inferred.evidence.empty() ? "" : ": ", inferred.evidence);
}

void write_inferred(JsonWriter& json, const Inferred& inferred) {
    json.begin_object();
    json.key("value").text_or_null(inferred.value);
    json.key("certainty").text(to_string(inferred.certainty));
    json.key("evidence").text(inferred.evidence);
    json.end_object();
}

void write_binding(JsonWriter& json, const ColumnBinding& binding, const std::string* sample) {
    json.begin_object();
    json.key("column").integer(binding.column + 1);
    json.key("header").text(binding.header);
    json.key("role").text(to_string(binding.role));
    json.key("certainty").text(to_string(binding.certainty));
    json.key("fills").boolean(binding.fills);
    json.key("candidates").begin_array();
    for (const Role role : binding.candidates) json.text(to_string(role));
    json.end_array();
    if (binding.role == Role::value) {
        json.key("basis").text(to_string(binding.basis));
        json.key("currency").text_or_null(binding.currency);
        json.key("currency_assumed").boolean(binding.currency_assumed);
        json.key("factor").integer(static_cast<std::uint64_t>(binding.factor));
    }
    if (binding.role == Role::date) {
        json.key("date_role").text(to_string(binding.date_role));
        json.key("date_order").text_or_null(order_word(binding.date_order));
    }
    json.key("number_style").text_or_null(style_word(binding.number_style));
    json.key("unit").text_or_null(binding.unit);
    if (sample != nullptr) json.key("example").text(*sample);
    json.key("evidence").text(binding.evidence);
    json.end_object();
}

const std::vector<OutputColumn>& binding_columns() {
    static const std::vector<OutputColumn> columns{{"column", CellKind::number},
                                                   {"header"},
                                                   {"role", CellKind::text, true},
                                                   {"certainty", CellKind::text, true},
                                                   {"detail"},
                                                   {"example"},
                                                   {"evidence"}};
    return columns;
}

std::vector<std::string> binding_row(const ColumnBinding& binding, const std::string& sample) {
    return {std::to_string(binding.column + 1),
            binding.header,
            std::string(to_string(binding.role)),
            std::string(to_string(binding.certainty)),
            detail_text(binding),
            sample,
            reasons_text(binding)};
}

const std::string& sample_of(const FileLayouts& file, std::size_t sheet, std::size_t column) {
    static const std::string none;
    return sheet < file.samples.size() && column < file.samples[sheet].size() ? file.samples[sheet][column]
                                                                              : none;
}

void print_sheet(const FileLayouts& file, std::size_t at, Console& console) {
    const Layout& layout = file.sheets[at];
    std::vector<std::pair<std::string, std::string>> fields;
    if (!layout.sheet.empty()) fields.emplace_back("sheet", layout.sheet);
    fields.emplace_back("layout",
                        layout.name.empty() ? "found from its headers and cells" : "known as " + layout.name);
    if (layout.header_rows == 0)
        fields.emplace_back("header", "none: columns are told by their cells alone");
    else if (layout.header_rows == 1)
        fields.emplace_back("header", fmt::format("row {}", layout.header_row + 1));
    else
        fields.emplace_back("header", fmt::format("rows {} to {}", layout.header_row + 1,
                                                  layout.header_row + layout.header_rows));
    fields.emplace_back(
        "grain", fmt::format("{}{}{}", to_string(layout.grain), layout.grain_evidence.empty() ? "" : ": ",
                             layout.grain_evidence));
    fields.emplace_back("reporter", inferred_line(layout.reporter));
    fields.emplace_back("direction", inferred_line(layout.direction));
    for (const auto& note : layout.notes) fields.emplace_back("note", note);
    console.out << '\n';
    print_fields(console, fields);
    std::vector<std::vector<std::string>> rows;
    for (const auto& binding : layout.columns)
        rows.push_back(binding_row(binding, sample_of(file, at, binding.column)));
    console.out << '\n';
    print_table(console, binding_columns(), rows, "--format csv or json gives everything");
}

void print_as_table(const FileLayouts& file, Console& console) {
    std::vector<std::pair<std::string, std::string>> fields{{"file", file.path},
                                                            {"format", format_text(file.format)}};
    if (!file.format.evidence.empty()) fields.emplace_back("because", file.format.evidence);
    for (const auto& note : file.format.notes) fields.emplace_back("note", note);
    print_fields(console, fields);
    for (std::size_t i = 0; i < file.sheets.size(); ++i) print_sheet(file, i, console);
}

void print_as_csv(const FileLayouts& file, Console& console) {
    std::vector<OutputColumn> columns{{"file"}, {"sheet"}};
    columns.insert(columns.end(), binding_columns().begin(), binding_columns().end());
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < file.sheets.size(); ++i) {
        for (const auto& binding : file.sheets[i].columns) {
            std::vector<std::string> row{file.path, file.sheets[i].sheet};
            for (auto& cell : binding_row(binding, sample_of(file, i, binding.column)))
                row.push_back(std::move(cell));
            rows.push_back(std::move(row));
        }
    }
    write_rows(*rows_output(Format::csv, console), columns, rows);
}

void print_as_json(const FileLayouts& file, Console& console) {
    JsonWriter json(console.out);
    json.begin_object();
    json.key("path").text(file.path);
    write_format(json.key("format"), file.format);
    json.key("sheets").begin_array();
    for (std::size_t i = 0; i < file.sheets.size(); ++i)
        write_layout(json, file.sheets[i],
                     i < file.samples.size() ? file.samples[i] : std::vector<std::string>{});
    json.end_array();
    json.end_object();
}

}  // namespace

std::string format_text(const SourceFormat& format) {
    std::string text = format.format;
    if (!format.compression.empty()) text += "." + format.compression;
    if (!format.encoding.empty()) text += " " + format.encoding;
    if (format.delimiter == "\t")
        text += " tab";
    else if (!format.delimiter.empty())
        text += " " + format.delimiter;
    return text;
}

std::string detail_text(const ColumnBinding& binding) {
    std::vector<std::string> words;
    if (binding.role == Role::value) {
        if (binding.basis != ValueBasis::unknown) words.emplace_back(to_string(binding.basis));
        if (!binding.currency.empty())
            words.push_back(binding.currency + (binding.currency_assumed ? " (assumed)" : ""));
        if (binding.factor != 1) words.push_back(fmt::format("x{}", binding.factor));
    }
    if (binding.role == Role::date) words.emplace_back(to_string(binding.date_role));
    for (const std::string_view word : {order_word(binding.date_order), style_word(binding.number_style)}) {
        if (!word.empty()) words.emplace_back(word);
    }
    if (!binding.unit.empty()) words.push_back(binding.unit);
    return fmt::format("{}", fmt::join(words, " "));
}

void write_format(JsonWriter& json, const SourceFormat& format) {
    json.begin_object();
    json.key("format").text_or_null(format.format);
    json.key("compression").text_or_null(format.compression);
    json.key("encoding").text_or_null(format.encoding);
    json.key("delimiter").text_or_null(format.delimiter);
    json.key("quote").text_or_null(format.quote);
    json.key("line_end").text_or_null(format.line_end);
    json.key("evidence").text(format.evidence);
    json.key("notes").texts(format.notes);
    json.end_object();
}

void write_layout(JsonWriter& json, const Layout& layout, const std::vector<std::string>& samples) {
    json.begin_object();
    json.key("name").text_or_null(layout.name);
    json.key("sheet").text_or_null(layout.sheet);
    json.key("header_row").integer(layout.header_row + 1);
    json.key("header_rows").integer(layout.header_rows);
    json.key("grain").text(to_string(layout.grain));
    json.key("grain_evidence").text(layout.grain_evidence);
    write_inferred(json.key("reporter"), layout.reporter);
    write_inferred(json.key("direction"), layout.direction);
    json.key("notes").texts(layout.notes);
    json.key("columns").begin_array();
    for (const auto& binding : layout.columns)
        write_binding(json, binding, binding.column < samples.size() ? &samples[binding.column] : nullptr);
    json.end_array();
    json.end_object();
}

void print_layouts(const FileLayouts& file, Format format, Console& console) {
    if (format == Format::json)
        print_as_json(file, console);
    else if (format == Format::csv)
        print_as_csv(file, console);
    else
        print_as_table(file, console);
}

}  // namespace waybill
