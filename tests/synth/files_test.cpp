// SPDX-License-Identifier: Apache-2.0
#include "synth/files.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <set>

#include "synth/deflate.hpp"

namespace waybill::synth {
namespace {

namespace fs = std::filesystem;

std::size_t file_named(const std::string& name) {
    for (std::size_t file = 0; file < national_layouts().size() * years_of_files; ++file) {
        if (file_name(file) == name) return file;
    }
    ADD_FAILURE() << "no file " << name;
    return 0;
}

Chunk chunk_of(std::uint64_t rows) {
    Chunk chunk;
    chunk.bytes = "<row/>";
    append_deflated(chunk.deflated, chunk.bytes);
    chunk.rows = rows;
    return chunk;
}

TEST(SynthFiles, AWorkbookThatWouldBeTooLongGoesOnInAnotherOne) {
    const fs::path folder = fs::temp_directory_path() / ("waybill_synth_files_" + std::to_string(::getpid()));
    fs::create_directories(folder);
    const std::size_t book = file_named("KZ_import.xlsx");
    const std::size_t text = file_named("KG_import.csv");
    CustomsFiles files(folder, 100);
    std::string places;
    for (const std::uint64_t rows : {60u, 40u, 1u, 130u, 5u}) {
        const Place place = files.reserve(book, rows);
        places += std::to_string(place.part) + ":" + std::to_string(place.before) + " ";
        files.write(book, place.part, chunk_of(rows));
    }
    EXPECT_EQ(places, "0:1 0:61 1:1 2:1 3:1 ");  // below a header of one row
    for (int i = 0; i < 3; ++i) {
        const Place place = files.reserve(text, 90);
        EXPECT_EQ(place.part, 0u);
        files.write(text, place.part, chunk_of(90));
    }
    files.finish();
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename().string());
    EXPECT_EQ(names, (std::set<std::string>{"KG_import.csv", "KZ_import.xlsx", "KZ_import_2.xlsx",
                                            "KZ_import_3.xlsx", "KZ_import_4.xlsx"}));
    EXPECT_EQ(files.count(), 5u);
    fs::remove_all(folder);
}

}  // namespace
}  // namespace waybill::synth
