// SPDX-License-Identifier: Apache-2.0
#pragma once

// Progress on stderr: a bar that redraws itself on a terminal, plain lines under --verbose, or nothing.
// Tested by tests/cli/progress_bar_test.cpp with a clock of its own.

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "cli/console.hpp"
#include "core/progress.hpp"

namespace waybill {

struct BarState {
    std::string step;
    std::uint64_t total = 0;  ///< 0: not known
    std::uint64_t done = 0;
    std::uint64_t rows = 0;
    std::chrono::milliseconds elapsed{0};
};

/// One line of at most `width` columns: step, bar, per cent, rows a second, time left.
[[nodiscard]] std::string bar_line(const BarState& state, std::size_t width);

enum class Telling { silent, bar, lines };

/// A bar if stderr is a terminal, lines if `verbose`, nothing if `quiet` or otherwise.
[[nodiscard]] Telling telling_for(const Console& console, bool quiet, bool verbose);

/// What long work is given. The bar is redrawn ten times a second at most, and gone when a step ends.
class ConsoleProgress final : public Progress {
  public:
    ConsoleProgress(Console& console, Telling telling) : console_(console), telling_(telling) {}
    ~ConsoleProgress() override { clear(); }
    ConsoleProgress(const ConsoleProgress&) = delete;
    ConsoleProgress& operator=(const ConsoleProgress&) = delete;

    void begin(std::string_view step, std::uint64_t total) override;
    void advance(std::uint64_t done, std::uint64_t rows) override;
    void end(std::string_view outcome) override;
    [[nodiscard]] bool cancelled() const override;

  private:
    using Time = std::chrono::steady_clock::time_point;
    void draw();
    void clear();

    Console& console_;
    Telling telling_;
    BarState state_;
    Time begun_{};
    Time drawn_at_{};
    bool ever_drawn_ = false;
    bool on_screen_ = false;
};

}  // namespace waybill
