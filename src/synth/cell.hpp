// SPDX-License-Identifier: Apache-2.0
#pragma once

// A cell from its trade to the rows of its papers and of the truth about them.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "synth/attribution.hpp"
#include "synth/facts.hpp"
#include "synth/files.hpp"
#include "synth/flows.hpp"
#include "synth/registers.hpp"
#include "synth/statement.hpp"
#include "synth/truth.hpp"

namespace waybill::synth {

struct CellCounts {
    std::uint64_t movements = 0, handovers = 0, chains = 0, records = 0, unrecorded = 0, entities = 0;
};

class Cell {
  public:
    Cell(const World& world, std::uint32_t cell);
    /// Rows that the cell has for each file.
    [[nodiscard]] const std::vector<std::uint64_t>& rows() const { return rows_; }
    /// Writes the rows out, to stand in those places of their files.
    void render(const std::vector<Place>& places);

    std::vector<Chunk> chunks;
    TruthText truth;
    RegisterText registered;
    Flows flows;
    Facts facts;
    Diverted diverted;
    Attributions attributions;
    CellCounts counts;

  private:
    struct RowDraft {
        std::uint32_t first = 0, count = 1;  // into papers_
    };
    void group_monthly();
    void render_row(const RowDraft& draft, std::uint64_t row_number, Chunk& chunk);
    void append_record_truth(const RowDraft& draft, const std::string& file_name, std::uint64_t row_number);
    void register_firms();
    [[nodiscard]] std::string monthly_key(const Paper& paper);

    const World& world_;
    Trade trade_;
    NameBook book_;
    std::vector<Paper> papers_;
    std::vector<RowDraft> drafts_;
    std::vector<std::uint64_t> rows_;
    std::vector<std::string> cells_;
};

}  // namespace waybill::synth
