// SPDX-License-Identifier: Apache-2.0
// The process around the program: streams, signals and the environment. Nothing else reads them.

#include <malloc.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <iostream>

#include "cli/descriptor_stream.hpp"
#include "cli/program.hpp"

namespace {

// A signal handler can reach nothing but globals. `interrupted` goes to the console as a pointer.
std::atomic<bool> interrupted = false;
std::atomic<bool> stops_safely = false;

static_assert(std::atomic<bool>::is_always_lock_free);

constexpr int left_by_interrupt = 130;  // what a shell reports for a program that SIGINT ended

void on_interrupt(int) {
    if (!stops_safely || interrupted.exchange(true)) ::_exit(left_by_interrupt);
    constexpr char text[] = "\r\x1b[Kwaybill: stopping at the next safe point; Ctrl-C again leaves at once\n";
    constexpr std::size_t skip = 4;  // without a terminal there is no line to clear
    const bool terminal = ::isatty(STDERR_FILENO) == 1;
    const char* from = terminal ? text : text + skip;
    const std::size_t size = sizeof text - 1 - (terminal ? 0 : skip);
    if (::write(STDERR_FILENO, from, size) < 0) return;
}

void arrange_signals() {
    struct sigaction action{};
    action.sa_handler = on_interrupt;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);  // a write that fails says so
    std::signal(SIGXFSZ, SIG_IGN);  // a full quota is an error, not a crash
}

std::size_t terminal_width(int descriptor) {
    winsize size{};
    if (::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    return 80;
}

bool set(const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

bool dumb_terminal() {
    const char* value = std::getenv("TERM");
    return value == nullptr || std::strcmp(value, "dumb") == 0;
}

// The code after all is written: a reader that has gone (`| head`) is no failure, a full disk is one.
int close_output(waybill::DescriptorStream& out, waybill::Console& console, int code) {
    out.flush();
    if (out.error() == 0 || out.error() == EPIPE) return code;
    waybill::print_error(console, std::string("standard output: ") + std::strerror(out.error()), "");
    return 1;
}

}  // namespace

int main(int count, char** values) {
    // Batches of some 100 MB come and go: kept by the allocator, they are not mapped and zeroed anew each
    // time.
    ::mallopt(M_MMAP_THRESHOLD, 1 << 30);
    ::mallopt(M_TRIM_THRESHOLD, 1 << 30);
    ::umask(077);
    arrange_signals();
    std::ios::sync_with_stdio(false);
    waybill::DescriptorStream out(STDOUT_FILENO);
    waybill::DescriptorStream err(STDERR_FILENO, 1024);
    waybill::Console console{std::cin, out, err};
    console.in_terminal = ::isatty(STDIN_FILENO) == 1;
    console.out_terminal = ::isatty(STDOUT_FILENO) == 1;
    console.err_terminal = ::isatty(STDERR_FILENO) == 1 && !dumb_terminal();
    console.width = terminal_width(console.out_terminal ? STDOUT_FILENO : STDERR_FILENO);
    console.colour = !set("NO_COLOR") && !dumb_terminal();
    console.interrupted = &interrupted;
    const std::vector<std::string> words(values + 1, values + count);
    const auto* command = waybill::command_of(words);
    stops_safely = command != nullptr && command->stops_safely;
    const int code = close_output(out, console, waybill::run_program(words, console));
    err.flush();
    if (interrupted) {
        // Ended by the signal, as its caller expects: a shell's loop stops too.
        std::signal(SIGINT, SIG_DFL);
        ::raise(SIGINT);
    }
    return code;
}
