// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string>

#include "text/values.hpp"

namespace waybill {
namespace {

// Incoterms 2020 and 2010, then those of 2000 that customs files still carry.
constexpr std::array<std::string_view, 15> rules = {"EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DAT", "DDP",
                                                    "FAS", "FOB", "CFR", "CIF", "DAF", "DDU", "DES"};

}  // namespace

std::optional<std::string_view> incoterm(std::string_view text) {
    const auto start = text.find_first_not_of(" \t");
    if (start == std::string_view::npos || text.size() < start + 3) return std::nullopt;
    const bool ends_there = text.size() == start + 3 || text[start + 3] == ' ' || text[start + 3] == '-' ||
                            text[start + 3] == ',' || text[start + 3] == '/';
    if (!ends_there) return std::nullopt;
    std::string word(text.substr(start, 3));
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    const auto* found = std::find(rules.begin(), rules.end(), word);
    if (found == rules.end()) return std::nullopt;
    return *found;
}

}  // namespace waybill
