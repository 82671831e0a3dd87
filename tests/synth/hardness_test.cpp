// SPDX-License-Identifier: Apache-2.0
//
// Is the world as hard as it should be? A matcher that takes equal names for one firm, and a tracer that
// links rows by equal names and knows no hand-overs, must do badly on it at noise "real", and not hopelessly.
#include <gtest/gtest.h>

#include <cstdio>
#include <map>
#include <set>

#include "synth/layouts.hpp"
#include "synth/letters.hpp"
#include "synth/statement.hpp"

namespace waybill::synth {
namespace {

/// Lower-case, without punctuation.
std::string plain(const std::string& name) {
    std::u32string kept;
    for (char32_t c : decode(name)) {
        if ((c >= U'A' && c <= U'Z') || (c >= U'А' && c <= U'Я')) c += 32;
        const bool letter = c > 127 || (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
        if (letter && c != U'«' && c != U'»') {
            kept += c;
        } else if (!kept.empty() && kept.back() != U' ') {
            kept += U' ';
        }
    }
    while (!kept.empty() && kept.back() == U' ') kept.pop_back();
    return encode(kept);
}

struct NamesOnRow {
    std::string exporter, importer;
};

class Trivial {
  public:
    explicit Trivial(NoiseLevel noise) {
        SynthOptions options;
        options.seed = 3;
        options.shipments = 30'000;
        options.noise = noise;
        const World world = make_world(options);
        for (std::uint32_t cell = 0; cell < world.cells; ++cell) look_at(world, cell);
    }

    double f1() const {
        double together = 0, by_name = 0, by_firm = 0;
        const auto pairs = [](double n) { return n * (n - 1) / 2; };
        std::map<std::string, double> names;
        std::map<std::uint32_t, double> firms;
        for (const auto& [key, rows] : parties_) {
            together += pairs(rows);
            names[key.first] += rows;
            firms[key.second] += rows;
        }
        for (const auto& [name, rows] : names) by_name += pairs(rows);
        for (const auto& [firm, rows] : firms) by_firm += pairs(rows);
        return 2 * together / (by_name + by_firm);
    }
    double chains_found() const { return static_cast<double>(found_) / static_cast<double>(chains_); }
    double long_chains_found() const {
        return static_cast<double>(long_found_) / static_cast<double>(long_chains_);
    }

  private:
    static std::string name_on(const Statement& statement, const NationalLayout& layout, Field home,
                               Field english) {
        for (const Column& column : layout.columns) {
            if (column.field != home && column.field != english) continue;
            std::string name;
            statement.append(column.field, name);
            return plain(name);
        }
        return "";
    }

    void look_at(const World& world, std::uint32_t cell) {
        const Trade trade = live_through(world, cell);
        NameBook book(world, trade.plan);
        std::map<std::uint32_t, std::vector<NamesOnRow>> rows;
        for (const Paper& paper : declare(world, trade)) {
            const NationalLayout& layout = national_layouts()[paper.layout];
            const Statement statement(world, trade, paper, book);
            NamesOnRow names{name_on(statement, layout, Field::exporter, Field::exporter_english),
                             name_on(statement, layout, Field::importer, Field::importer_english)};
            const Event& event = trade.events[paper.event];
            ++parties_[{names.exporter, trade.plan.firms[event.from].id}];
            ++parties_[{names.importer, trade.plan.firms[event.to].id}];
            rows[paper.event].push_back(std::move(names));
        }
        trace(trade, rows);
    }

    /// A chain is found if one of its deliveries is linked row by row from its first movement to its last.
    void trace(const Trade& trade, const std::map<std::uint32_t, std::vector<NamesOnRow>>& rows) {
        std::map<std::vector<std::uint32_t>, bool> chains;
        for (const Delivery& delivery : trade.deliveries) {
            std::vector<std::uint32_t> firms, events;
            for (std::uint32_t l = delivery.lineage; l != none; l = trade.lineages[l].before) {
                events.insert(events.begin(), trade.lineages[l].event);
                firms.push_back(trade.events[trade.lineages[l].event].to);
            }
            firms.push_back(trade.events[events.front()].from);
            if (trade.events[events.front()].handover)
                events.erase(events.begin());  // the maker's sale at home
            firms.push_back(trade.events[events.back()].model);
            chains[firms] = chains[firms] || linked(trade, events, rows);
        }
        for (const auto& [firms, found] : chains) {
            ++chains_, found_ += found ? 1 : 0;
            if (firms.size() > 4) ++long_chains_, long_found_ += found ? 1 : 0;
        }
    }

    static bool linked(const Trade& trade, const std::vector<std::uint32_t>& events,
                       const std::map<std::uint32_t, std::vector<NamesOnRow>>& rows) {
        std::set<std::string> holders;
        for (std::size_t e = 0; e < events.size(); ++e) {
            const auto stated = rows.find(events[e]);
            if (trade.events[events[e]].handover || stated == rows.end()) return false;
            std::set<std::string> next;
            for (const NamesOnRow& row : stated->second) {
                if (e == 0 || holders.contains(row.exporter)) next.insert(row.importer);
            }
            holders = std::move(next);
        }
        return !holders.empty();
    }

    std::map<std::pair<std::string, std::uint32_t>, double> parties_;
    std::size_t chains_ = 0, found_ = 0, long_chains_ = 0, long_found_ = 0;
};

TEST(Hardness, EqualNamesFindTooFewFirmsAndTooFewChains) {
    std::map<NoiseLevel, Trivial> worlds;
    for (const NoiseLevel noise : {NoiseLevel::low, NoiseLevel::real, NoiseLevel::harsh}) {
        const Trivial& world = worlds.emplace(noise, Trivial(noise)).first->second;
        std::printf(
            "noise %d: equal names, pairwise F1 %.3f; chains found %.3f, of four firms and more %.3f\n",
            static_cast<int>(noise), world.f1(), world.chains_found(), world.long_chains_found());
    }
    const Trivial& real = worlds.at(NoiseLevel::real);
    EXPECT_LT(real.f1(), 0.75);
    EXPECT_LT(real.chains_found(), 0.5);
    // Nor is it hopeless: something is left to find, and harsher is harder.
    EXPECT_GT(real.f1(), 0.25);
    EXPECT_GT(real.chains_found(), 0.1);
    EXPECT_GT(worlds.at(NoiseLevel::low).f1(), real.f1());
    EXPECT_LT(worlds.at(NoiseLevel::harsh).f1(), real.f1());
}

}  // namespace
}  // namespace waybill::synth
