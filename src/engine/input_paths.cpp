// SPDX-License-Identifier: Apache-2.0
#include "engine/input_paths.hpp"

#include <fmt/format.h>
#include <fnmatch.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "core/error.hpp"

namespace waybill {
namespace {

namespace fs = std::filesystem;

bool hidden(const fs::path& path) {
    const std::string name = path.filename().string();
    return name.size() > 1 && name.front() == '.';
}

void files_below(const fs::path& folder, std::vector<std::string>& files) {
    for (auto at = fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied);
         at != fs::recursive_directory_iterator(); ++at) {
        if (hidden(at->path())) {
            if (at->is_directory()) at.disable_recursion_pending();
            continue;
        }
        if (at->is_regular_file()) files.push_back(at->path().string());
    }
}

bool has_wildcard(const std::string& path) {
    return path.find_first_of("*?[") != std::string::npos;
}

// The folder before the first wildcard: "customs/2022/*.xlsx" -> "customs/2022".
fs::path fixed_part(const std::string& glob) {
    const auto wildcard = glob.find_first_of("*?[");
    const auto slash = glob.rfind('/', wildcard);
    if (slash == std::string::npos) return ".";
    return slash == 0 ? fs::path("/") : fs::path(glob.substr(0, slash));
}

void files_matching(const std::string& glob, std::vector<std::string>& files) {
    const fs::path base = fixed_part(glob);
    std::vector<std::string> all;
    if (fs::is_directory(base)) files_below(base, all);
    const bool deep = glob.find("**") != std::string::npos;
    for (std::string& file : all) {
        std::string_view compared = file;
        if (base == "." && compared.starts_with("./") && !glob.starts_with("./")) compared.remove_prefix(2);
        const std::string name(compared);
        if (::fnmatch(glob.c_str(), name.c_str(), deep ? 0 : FNM_PATHNAME) == 0) files.push_back(name);
    }
}

}  // namespace

std::vector<std::string> expand_paths(const std::vector<std::string>& paths) {
    if (paths.empty()) {
        throw Error(ErrorKind::usage, "no file given", "give files, folders, globs, or - for standard input");
    }
    std::vector<std::string> result;
    std::set<std::string> seen;
    for (const std::string& path : paths) {
        std::vector<std::string> files;
        if (path == "-" || fs::is_regular_file(path))
            files.push_back(path);
        else if (fs::is_directory(path))
            files_below(path, files);
        else if (fs::exists(path))
            files.push_back(path);  // a pipe, a device
        else if (has_wildcard(path))
            files_matching(path, files);
        if (files.empty()) {
            throw Error(ErrorKind::not_found,
                        fmt::format("{}: {}", path,
                                    fs::is_directory(path) ? "the folder holds no file" : "no such file"));
        }
        std::sort(files.begin(), files.end());
        for (const std::string& file : files) {
            if (seen.insert(file).second) result.push_back(file);
        }
    }
    return result;
}

std::string file_text(const std::string& path) {
    constexpr std::uintmax_t limit = 64u << 20;
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (error) {
        throw Error(error == std::errc::no_such_file_or_directory ? ErrorKind::not_found : ErrorKind::io,
                    fmt::format("{}: {}", path, error.message()));
    }
    if (size > limit) {
        throw Error(ErrorKind::limit,
                    fmt::format("{}: {} bytes, where a text of at most {} is expected", path, size, limit));
    }
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file) throw Error(ErrorKind::io, path + ": cannot be read");
    return text.str();
}

}  // namespace waybill
