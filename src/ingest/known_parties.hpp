// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside ingest/ only.

#include <tbb/concurrent_unordered_set.h>

#include "core/ids.hpp"

namespace waybill {

/// The parties that are in the case already. One thread adds while others ask; who asks too early hears "no"
/// and does some work in vain, so that the answer never hangs on the order of threads.
class KnownParties {
  public:
    [[nodiscard]] bool contains(PartyId id) const { return ids_.find(id.value) != ids_.end(); }
    /// False if it was there before.
    bool add(PartyId id) { return ids_.insert(id.value).second; }

  private:
    tbb::concurrent_unordered_set<std::uint64_t> ids_;
};

}  // namespace waybill
