// SPDX-License-Identifier: Apache-2.0
#include "cli/progress_bar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <vector>

#include "cli/terminal_text.hpp"

namespace waybill {
namespace {

using namespace std::chrono_literals;

constexpr auto redraw_every = 100ms;
constexpr auto first_estimate = 1000ms;  // before it, rates jump about too much to be read
constexpr std::size_t widest_bar = 30;
constexpr std::size_t narrowest_bar = 8;

std::string rate_text(double a_second) {
    if (a_second >= 1e6) return fmt::format("{:.1f} M rows/s", a_second / 1e6);
    if (a_second >= 1e4) return fmt::format("{:.0f} k rows/s", a_second / 1e3);
    return fmt::format("{:.0f} rows/s", a_second);
}

std::string time_text(std::chrono::seconds time) {
    const auto all = time.count();
    if (all >= 3600) return fmt::format("{}:{:02}:{:02}", all / 3600, all / 60 % 60, all % 60);
    return fmt::format("{}:{:02}", all / 60, all % 60);
}

std::string bar(double part, std::size_t width) {
    const auto full = static_cast<std::size_t>(part * static_cast<double>(width));
    std::string line;
    for (std::size_t i = 0; i < width; ++i) line += i < full ? "━" : "─";
    return line;
}

std::vector<std::string> parts_of(const BarState& state) {
    std::vector<std::string> parts;
    const double seconds = std::chrono::duration<double>(state.elapsed).count();
    const bool settled = state.elapsed >= first_estimate;
    if (state.total > 0)
        parts.push_back(fmt::format("{:3} %", std::min(state.done, state.total) * 100 / state.total));
    if (state.total == 0 && state.rows > 0) parts.push_back(counted(state.rows, "row"));
    if (settled && state.rows > 0) parts.push_back(rate_text(static_cast<double>(state.rows) / seconds));
    if (settled && state.done > 0 && state.done < state.total) {
        const double left =
            seconds * static_cast<double>(state.total - state.done) / static_cast<double>(state.done);
        parts.push_back(time_text(std::chrono::seconds(static_cast<std::int64_t>(left + 0.5))) + " left");
    }
    return parts;
}

}  // namespace

std::string bar_line(const BarState& state, std::size_t width) {
    const std::string numbers = fmt::format("{}", fmt::join(parts_of(state), "  "));
    const std::string step = printable(state.step);
    const std::size_t beside = numbers.empty() ? 0 : display_width(numbers) + 2;
    std::string middle;
    if (state.total > 0 && width > beside + narrowest_bar + 12) {
        // The step has what the widest bar leaves, the bar what the step leaves.
        const std::size_t room = width - beside - 2;
        const std::size_t wish = std::min(display_width(step), room - narrowest_bar);
        const std::size_t size = std::clamp(room - wish, narrowest_bar, widest_bar);
        middle = "  " + bar(static_cast<double>(std::min(state.done, state.total)) /
                                static_cast<double>(state.total),
                            size);
    }
    const std::size_t taken = beside + display_width(middle);
    if (taken >= width) return cut_to_width(numbers, width);
    const std::string tail = numbers.empty() ? "" : "  " + numbers;
    return cut_to_width(step, width - taken) + middle + tail;
}

Telling telling_for(const Console& console, bool quiet, bool verbose) {
    if (quiet) return Telling::silent;
    if (verbose) return Telling::lines;
    return console.err_terminal ? Telling::bar : Telling::silent;
}

void ConsoleProgress::begin(std::string_view step, std::uint64_t total) {
    state_ = BarState{std::string(step), total};
    begun_ = console_.now();
    if (telling_ == Telling::lines) console_.err << printable(step) << '\n' << std::flush;
    draw();
}

void ConsoleProgress::advance(std::uint64_t done, std::uint64_t rows) {
    state_.done = done;
    state_.rows = rows;
    draw();
}

void ConsoleProgress::end(std::string_view outcome) {
    clear();
    if (telling_ == Telling::lines && !outcome.empty())
        console_.err << printable(state_.step) << ": " << printable(outcome) << '\n' << std::flush;
}

bool ConsoleProgress::cancelled() const {
    return console_.interrupted != nullptr && console_.interrupted->load();
}

void ConsoleProgress::draw() {
    if (telling_ != Telling::bar) return;
    const Time now = console_.now();
    if (ever_drawn_ && now - drawn_at_ < redraw_every) return;
    ever_drawn_ = true;
    drawn_at_ = now;
    state_.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(now - begun_);
    on_screen_ = true;
    // One column is left free: a terminal that is written to its last column may wrap.
    console_.err << '\r' << bar_line(state_, std::max<std::size_t>(console_.width, 2) - 1) << "\x1b[K"
                 << std::flush;
}

void ConsoleProgress::clear() {
    if (!on_screen_) return;
    on_screen_ = false;
    console_.err << "\r\x1b[K" << std::flush;
}

}  // namespace waybill
