// SPDX-License-Identifier: Apache-2.0
#include "engine/goods_codes.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <filesystem>

#include "core/error.hpp"
#include "engine/goods_files.hpp"
#include "engine/input_paths.hpp"

namespace waybill {
namespace {

GoodsCodes codes_from(const std::string& text, const std::string& place) {
    toml::table table;
    try {
        table = toml::parse(text, place);
    } catch (const toml::parse_error& error) {
        throw Error(ErrorKind::bad_input,
                    fmt::format("{}:{}: {}", place, error.source().begin.line, error.description()));
    }
    GoodsCodes goods;
    goods.title = table["title"].value_or(std::string{});
    if (const toml::array* prefixes = table["hs"].as_array()) {
        for (const toml::node& item : *prefixes) {
            if (const auto prefix = item.value<std::string>()) goods.prefixes.push_back(*prefix);
        }
    }
    if (goods.prefixes.empty()) {
        throw Error(ErrorKind::bad_input, place + ": states no tariff codes", "add hs = [\"6907\"]");
    }
    return goods;
}

}  // namespace

GoodsCodes goods_codes(const std::string& name_or_path) {
    std::string known;
    for (const auto& [name, text] : goods_files) {
        if (name == name_or_path)
            return codes_from(std::string(text), "goods/" + std::string(name) + ".toml");
        known += (known.empty() ? "" : ", ") + std::string(name);
    }
    if (!std::filesystem::exists(name_or_path)) {
        throw Error(ErrorKind::not_found,
                    fmt::format("goods '{}' are no class of goods and no file", name_or_path),
                    "classes that ship: " + known);
    }
    return codes_from(file_text(name_or_path), name_or_path);
}

}  // namespace waybill
