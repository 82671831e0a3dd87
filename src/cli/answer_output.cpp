// SPDX-License-Identifier: Apache-2.0
#include "cli/answer_output.hpp"

namespace waybill {
namespace {

CellKind cell_kind(AnswerKind kind) {
    switch (kind) {
        case AnswerKind::boolean:
            return CellKind::boolean;
        case AnswerKind::integer:
        case AnswerKind::number:
            return CellKind::number;
        case AnswerKind::text:
        case AnswerKind::day:
        case AnswerKind::other:
            break;
    }
    return CellKind::text;
}

}  // namespace

void write_answer(Answer& answer, RowsOutput& output) {
    std::vector<OutputColumn> columns;
    for (std::size_t i = 0; i < answer.columns(); ++i)
        columns.push_back({answer.name(i), cell_kind(answer.kind(i))});
    output.begin(columns);
    std::vector<std::string> texts(columns.size());
    std::vector<OutputCell> cells(columns.size());
    while (answer.next()) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            texts[i] = answer.text(i);
            cells[i] = {texts[i], answer.is_null(i)};
        }
        if (!output.row(cells)) break;
    }
    output.end();
}

}  // namespace waybill
