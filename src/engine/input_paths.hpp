// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace waybill {

/// Files that a list of files, folders and globs (* ? and **) stands for: folders whole, with their
/// subfolders, sorted bytewise, each file once, hidden files left out unless named. "-" stays. Relative paths
/// stay relative. Errors: not_found for a path or a glob that matches nothing, usage for an empty list.
[[nodiscard]] std::vector<std::string> expand_paths(const std::vector<std::string>& paths);

/// A whole text file. Errors: not_found, io, limit beyond 64 MiB (it is for files that people write).
[[nodiscard]] std::string file_text(const std::string& path);

}  // namespace waybill
