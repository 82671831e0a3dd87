// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside engine/ only: the parts of an investigation's summary, in the order a reader wants them.

#include <string>
#include <vector>

#include "engine/engine.hpp"

namespace waybill {

class SummaryWriter {
  public:
    SummaryWriter(Connection& connection, const FigureRequest& request, InvestigateSummary& summary);

    void answer(const std::string& question);  ///< the headline figures
    void pairs();                              ///< who sent to whom
    void groups(const std::string& by);        ///< by country, month, ...
    void gaps();                               ///< what the records do not say
    void sources();                            ///< what was read, and what was set aside

  private:
    Connection& connection_;
    const FigureRequest& request_;
    InvestigateSummary& summary_;
};

}  // namespace waybill
