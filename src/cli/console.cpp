// SPDX-License-Identifier: Apache-2.0
#include "cli/console.hpp"

#include <fmt/format.h>

#include <ostream>

#include "cli/terminal_text.hpp"

namespace waybill {

std::string toned(const Console& console, bool stream_is_terminal, Tone tone, std::string_view text) {
    if (!console.colour || !stream_is_terminal || text.empty()) return std::string(text);
    const char* code = tone == Tone::bold ? "1" : tone == Tone::dim ? "2" : "1;31";
    return fmt::format("\x1b[{}m{}\x1b[0m", code, text);
}

void print_error(Console& console, std::string_view text, std::string_view hint) {
    console.out.flush();
    console.err << toned(console, console.err_terminal, Tone::red, "error:") << ' ' << printable_lines(text)
                << '\n';
    if (!hint.empty()) console.err << "hint: " << printable_lines(hint) << '\n';
    console.err.flush();
}

void print_warning(Console& console, std::string_view text) {
    console.out.flush();
    console.err << toned(console, console.err_terminal, Tone::bold, "warning:") << ' '
                << printable_lines(text) << '\n';
    console.err.flush();
}

std::string grouped(std::uint64_t value) {
    std::string text = std::to_string(value);
    for (std::size_t at = text.size(); at > 3;) {
        at -= 3;
        text.insert(at, 1, ',');
    }
    return text;
}

std::string counted(std::uint64_t count, std::string_view noun) {
    return fmt::format("{} {}{}", grouped(count), noun, count == 1 ? "" : "s");
}

}  // namespace waybill
