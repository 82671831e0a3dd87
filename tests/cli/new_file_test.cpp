// SPDX-License-Identifier: Apache-2.0
#include "cli/new_file.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/error.hpp"

namespace waybill {
namespace {

namespace fs = std::filesystem;

class NewFile : public testing::Test {
  protected:
    fs::path folder;
    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "waybill-new-file-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        folder = name;
    }
    void TearDown() override { fs::remove_all(folder); }
    [[nodiscard]] std::string text_of(const std::string& name) const {
        std::ostringstream text;
        text << std::ifstream(folder / name).rdbuf();
        return text.str();
    }
};

TEST_F(NewFile, IsWrittenForItsOwnerAlone) {
    write_file(folder / "a.toml", "one\n", false);
    EXPECT_EQ(text_of("a.toml"), "one\n");
    EXPECT_EQ(fs::status(folder / "a.toml").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(NewFile, ReplacesAnotherOnlyWhenAskedTo) {
    write_file(folder / "a.toml", "one\n", false);
    try {
        write_file(folder / "a.toml", "two\n", false);
        FAIL() << "replaced";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::usage);
        EXPECT_EQ(error.what(), (folder / "a.toml").string() + " exists");
        EXPECT_EQ(error.hint(), "--overwrite replaces it");
    }
    EXPECT_EQ(text_of("a.toml"), "one\n");
    write_file(folder / "a.toml", "two\n", true);
    EXPECT_EQ(text_of("a.toml"), "two\n");
}

TEST_F(NewFile, AFolderThatIsNotThereIsToldWithThePath) {
    try {
        write_file(folder / "none" / "a.toml", "one\n", false);
        FAIL() << "written";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::io);
        EXPECT_EQ(error.what(), (folder / "none" / "a.toml").string() + ": No such file or directory");
    }
}

TEST_F(NewFile, NothingIsLeftWhereItCouldNotBePutInPlace) {
    fs::create_directory(folder / "taken");
    EXPECT_THROW(write_file(folder / "taken", "one\n", true), Error);
    EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 1);
}

}  // namespace
}  // namespace waybill
