// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/rows_output.hpp"
#include "store/database.hpp"

namespace waybill {

/// Sends the rows of `answer` to `output` until there are no more, or no more are wanted.
void write_answer(Answer& answer, RowsOutput& output);

}  // namespace waybill
