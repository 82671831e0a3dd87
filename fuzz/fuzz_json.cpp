// SPDX-License-Identifier: Apache-2.0

// Any bytes as JSON or JSON lines.

#include "ingest/json.hpp"
#include "read_through.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waybill;
    const fuzz::MemoryFile file({reinterpret_cast<const char*>(data), size});
    fuzz::read_through(
        [&] { return open_json(Input::from_path(file.path(), "/tmp"), fuzz::small_limits()); });
    return 0;
}
