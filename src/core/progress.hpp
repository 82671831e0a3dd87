// SPDX-License-Identifier: Apache-2.0
#pragma once

// How long work tells how far it is, and hears that it should stop. The library itself prints nothing.

#include <cstdint>
#include <string_view>

namespace waybill {

/// Called from one thread at a time, some times a second at most.
class Progress {
  public:
    virtual ~Progress() = default;
    /// A step begins: "ingest customs/2022.csv", of `total` bytes (0: not known).
    virtual void begin(std::string_view step, std::uint64_t total) = 0;
    virtual void advance(std::uint64_t done, std::uint64_t rows) = 0;
    /// The step is over; `outcome` says how it ended, in a few words.
    virtual void end(std::string_view outcome) = 0;
    /// A person asked to stop (Ctrl-C): the work stops at the next safe point, with nothing half done.
    [[nodiscard]] virtual bool cancelled() const = 0;
};

/// Tells nobody and never stops.
class SilentProgress final : public Progress {
  public:
    void begin(std::string_view, std::uint64_t) override {}
    void advance(std::uint64_t, std::uint64_t) override {}
    void end(std::string_view) override {}
    [[nodiscard]] bool cancelled() const override { return false; }
};

}  // namespace waybill
