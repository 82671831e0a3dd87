// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a command may touch of the outside: three streams and what is known of them. Tests make one of
// string streams; main() makes the real one.

#include <atomic>
#include <chrono>
#include <cstddef>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

namespace waybill {

struct Console {
    std::istream& in;
    std::ostream& out;  ///< answers, and nothing else
    std::ostream& err;  ///< warnings, errors, progress
    bool in_terminal = false;
    bool out_terminal = false;
    bool err_terminal = false;
    std::size_t width = 80;                          ///< columns of the terminal
    bool colour = false;                             ///< on streams that are terminals; NO_COLOR turns it off
    const std::atomic<bool>* interrupted = nullptr;  ///< Ctrl-C was pressed
    std::function<std::chrono::steady_clock::time_point()> now = std::chrono::steady_clock::now;
};

enum class Tone { bold, dim, red };

/// `text` in a tone, if `stream_is_terminal` and the console has colour; as it is otherwise.
[[nodiscard]] std::string toned(const Console& console, bool stream_is_terminal, Tone tone,
                                std::string_view text);

/// "error: TEXT" and "hint: HINT" to stderr, after what stdout holds; an empty hint is left out.
void print_error(Console& console, std::string_view text, std::string_view hint);
/// "warning: TEXT" to stderr.
void print_warning(Console& console, std::string_view text);

/// 23660 -> "23,660". For sentences and headings; answers give numbers as they are.
[[nodiscard]] std::string grouped(std::uint64_t value);
/// "1 row", "23,660 rows".
[[nodiscard]] std::string counted(std::uint64_t count, std::string_view noun);

}  // namespace waybill
