// SPDX-License-Identifier: Apache-2.0
#pragma once

// Figures over the records of a case: each with its definition and the way to its records.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.hpp"

namespace waybill {

/// What is counted. Conditions are joined by "and"; an empty one holds for all records.
struct FigureRequest {
    std::string by;               ///< "", "origin", "destination", "dispatch", "chapter", "hs", "month",
                                  ///< "exporter", "importer", "source", "reporter"
    std::vector<std::string> hs;  ///< prefixes
    std::vector<std::string> origin, dispatch, destination;  ///< alpha-2
    std::string since, until;                                ///< YYYY-MM-DD, both inclusive
    std::string in_currency;  ///< convert by the case's rates; empty: each currency by itself
    std::size_t limit = 0;    ///< groups kept per figure, largest first; 0: all
};

struct Figure {
    std::string id;             ///< "f12"
    std::string name;           ///< "records", "consignments", "exporters", "importers", "value", ...
    std::string group;          ///< the value of `by`, or empty
    std::string definition;     ///< what exactly is counted, in words
    std::string value;          ///< exact text; empty: not available
    std::string unit;           ///< "records", "USD", ...
    std::string note;           ///< why not available, what was left out and how many
    std::uint64_t records = 0;  ///< records it rests on
    std::string selection;      ///< SQL condition on record_view that gives them
};

/// Works the figures out and stores them in the table `figure`; one asked for before keeps its id.
/// Errors: usage for a condition that is none (names the option as typed).
[[nodiscard]] std::vector<Figure> work_out_figures(Connection& connection, const FigureRequest& request);

/// The condition on record_view that `request` stands for; every part of it was checked.
[[nodiscard]] std::string figure_condition(const FigureRequest& request);

/// A statement of sql/ with its {group} and {condition} put in.
[[nodiscard]] std::string with_condition(std::string_view sql, const std::string& condition,
                                         const std::string& group = "NULL");

}  // namespace waybill
