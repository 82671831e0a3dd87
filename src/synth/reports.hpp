// SPDX-License-Identifier: Apache-2.0
#pragma once

// Newspaper-like reports about the trade of the world, in English and Russian, and the truth about each claim
// and told event in them. Papers, speakers and firms are made up.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "synth/facts.hpp"
#include "synth/listings.hpp"

namespace waybill::synth {

enum class ClaimKind : std::uint8_t { count, sum, share, rank, last_date, denial, plan, other };
enum class Verdict : std::uint8_t {
    borne_out,
    within_range,
    contradicted,
    not_testable,
    in_conflict,
    not_contradicted,
    watched
};

struct Claim {
    ClaimKind kind = ClaimKind::other;
    std::string subject;    ///< what is counted, or who denies or plans
    Definition definition;  ///< that the sentence states
    /// What it says, with its hedge: numbers, US cents, per mille, or days since 1970; blank: no end.
    std::optional<std::int64_t> low, high;
    std::string hedge, unit, speaker, text;   ///< `text` stands word for word in the file
    std::string holds;                        ///< of the world: "true", "false", "unknown"
    Verdict verdict = Verdict::not_testable;  ///< with records of all movements, declared complete
    std::string figure;                       ///< the world's figure, or blank
};

struct ToldEvent {
    std::string date, precision;  ///< "2022-07", "month"
    std::string kind, text;
    std::uint32_t entity = 0;  ///< firm id, or 0
    std::string happened;      ///< "true", "false", "unknown"
};

struct Report {
    std::string file, title, publisher, published, language;
    std::string body;  ///< the bytes of the file
    std::vector<Claim> claims;
    std::vector<ToldEvent> events;
};

/// Two reports in English and two in Russian.
[[nodiscard]] std::vector<Report> make_reports(const World& world, const Facts& facts,
                                               const std::vector<Listing>& listings);

/// Writes reports/ and the truth tables report, claim, told_event, verdict, figure.
void write_reports(const World& world, const Facts& facts, const std::vector<Listing>& listings);

}  // namespace waybill::synth
