// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside store/ only.

#include <duckdb.h>

#include "store/database.hpp"

namespace waybill {

struct Connection::State {
    duckdb_connection connection = nullptr;
    ~State() { duckdb_disconnect(&connection); }
};

}  // namespace waybill
