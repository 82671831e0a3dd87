// SPDX-License-Identifier: Apache-2.0

// main() of a fuzzer where libFuzzer is not linked: runs it once on every file of the folders and files
// given, in the order of their names. The name is printed first, so that the last line tells which input
// broke it. A corpus without a single file is a failure: a replay of nothing would prove nothing.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> inputs_under(const std::vector<fs::path>& places) {
    std::vector<fs::path> found;
    for (const fs::path& place : places) {
        if (!fs::is_directory(place)) {
            found.push_back(place);
            continue;
        }
        for (const auto& entry : fs::recursive_directory_iterator(place)) {
            if (entry.is_regular_file()) found.push_back(entry.path());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// In a vector of exactly the file's size, so that a read past its end is one that a sanitizer sees.
bool replay(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return false;
    std::vector<char> bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    bytes.shrink_to_fit();
    std::vector<std::uint8_t> input(bytes.begin(), bytes.end());
    LLVMFuzzerTestOneInput(input.data(), input.size());
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<fs::path> inputs = inputs_under({argv + 1, argv + argc});
    for (const fs::path& path : inputs) {
        std::fprintf(stderr, "%s\n", path.c_str());
        if (!replay(path)) {
            std::fprintf(stderr, "cannot be read: %s\n", path.c_str());
            return 1;
        }
    }
    std::fprintf(stderr, "%zu inputs replayed\n", inputs.size());
    return inputs.empty() ? 1 : 0;
}
