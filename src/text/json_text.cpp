// SPDX-License-Identifier: Apache-2.0
#include "text/json_text.hpp"

#include <fmt/format.h>

#include <iterator>

namespace waybill {

void append_json(std::string& to, std::string_view text) {
    to += '"';
    for (const char c : text) {
        switch (c) {
            case '"':
                to += "\\\"";
                break;
            case '\\':
                to += "\\\\";
                break;
            case '\n':
                to += "\\n";
                break;
            case '\r':
                to += "\\r";
                break;
            case '\t':
                to += "\\t";
                break;
            default:
                if (static_cast<unsigned char>(c) < 0x20) {
                    fmt::format_to(std::back_inserter(to), "\\u{:04x}", static_cast<unsigned>(c));
                } else {
                    to += c;
                }
        }
    }
    to += '"';
}

}  // namespace waybill
