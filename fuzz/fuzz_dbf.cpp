// SPDX-License-Identifier: Apache-2.0

// Any bytes as a DBF table.

#include "ingest/dbf.hpp"
#include "read_through.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waybill;
    const fuzz::MemoryFile file({reinterpret_cast<const char*>(data), size});
    fuzz::read_through([&] { return open_dbf(Input::from_path(file.path(), "/tmp"), fuzz::small_limits()); });
    return 0;
}
