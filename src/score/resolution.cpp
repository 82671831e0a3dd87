// SPDX-License-Identifier: Apache-2.0
//
// Pairs are never listed: a firm under nine spellings is 36 pairs, and one under 100,000 would be five
// billion. Of the counts n(true entity, found entity) alone follow all figures.
#include <fmt/format.h>

#include <array>

#include "core/error.hpp"
#include "score/components.hpp"
#include "score/scoring.hpp"
#include "score/sql.hpp"

namespace waybill {
namespace {

using Pairs = std::vector<std::pair<std::int64_t, std::int64_t>>;

Pairs pairs_of(Connection& connection, std::string_view sql) {
    Pairs pairs;
    Answer answer = connection.query(sql);
    while (answer.next()) pairs.emplace_back(answer.integer(0), answer.integer(1));
    return pairs;
}

void make_pair_table(Connection& connection, const std::string& table, const char* first, const char* second,
                     const Pairs& pairs) {
    connection.run(
        fmt::format("CREATE OR REPLACE TEMP TABLE {}({} BIGINT, {} BIGINT)", table, first, second));
    Batch batch;
    batch.add(first, ColumnKind::int64);
    batch.add(second, ColumnKind::int64);
    for (const auto& [left, right] : pairs) {
        batch.columns[0].append(left);
        batch.columns[1].append(right);
    }
    if (batch.rows() > 0) connection.insert(table, {&batch});
}

void make_redirects(Connection& connection) {
    Redirects redirects;
    if (case_has(connection, "entity", "redirect_to")) {
        redirects =
            follow(pairs_of(connection,
                            "SELECT entity_id, redirect_to FROM found.entity WHERE redirect_to IS NOT NULL"
                            " AND redirect_to <> entity_id ORDER BY ALL"));
    }
    if (redirects.circle)
        throw Error(ErrorKind::bad_input,
                    fmt::format("the case's entity {} redirects to itself over others", *redirects.circle),
                    "redirects lead from merged entities to the one that stays; run `waybill resolve` again");
    make_pair_table(connection, "redirect", "from_id", "to_id", redirects.ends);
}

void refuse_second_entity(Connection& connection) {
    Answer answer = connection.query(
        "SELECT party_id, min(entity_id), max(entity_id) FROM entity_of_party WHERE grade = 'same' GROUP BY "
        "party_id"
        " HAVING count(*) > 1 ORDER BY party_id LIMIT 1");
    if (!answer.next()) return;
    throw Error(
        ErrorKind::bad_input,
        fmt::format(
            "the case's table party_entity has party {} as 'same' in entity {} and in {} (expected one)",
            answer.text(0), answer.text(1), answer.text(2)));
}

// Whom each party stands for, by the truth and by the case at both grades.
void make_found_parties(Connection& connection) {
    connection.run(sql_parties);
    make_redirects(connection);
    connection.run(sql_found_parties);
    refuse_second_entity(connection);
    const auto nodes = connection.integer("SELECT count(*) FROM node").value_or(0);
    const Pairs links =
        pairs_of(connection,
                 "SELECT a.number, b.number FROM possible_link l JOIN node a ON a.cluster_id = l.left_id"
                 " JOIN node b ON b.cluster_id = l.right_id");
    Pairs roots;
    const auto lowest = component_roots(nodes, links);
    for (std::size_t number = 0; number < lowest.size(); ++number)
        roots.emplace_back(static_cast<std::int64_t>(number), lowest[number]);
    make_pair_table(connection, "root", "number", "root", roots);
    connection.run(sql_possible_parties);
}

void score_parties(Connection& connection, ScoreSection& section) {
    struct Grade {
        const char *table, *parties, *mentions;
    };
    constexpr std::array grades{
        Grade{"found_party", "parties, same", "mentions, same"},
        Grade{"possible_party", "parties, same or possible", "mentions, same or possible"}};
    for (const Grade& grade : grades) {
        connection.run(fmt::format("CREATE OR REPLACE TEMP VIEW cluster_party AS FROM {}", grade.table));
        connection.run(sql_party_counts);
        append_cluster_figures(connection, grade.parties, section);
        connection.run(sql_mention_counts);
        append_cluster_figures(connection, grade.mentions, section);
    }
}

}  // namespace

ScoreSection score_resolution(Scoring& scoring) {
    Connection& connection = scoring.connection;
    ScoreSection section{.name = "resolution"};
    section.absent =
        why_absent(connection,
                   {{"party", "ingest", {"party_id", "name", "name_en", "address", "country", "number"}},
                    {"party_entity", "resolve", {"party_id", "entity_id", "grade"}}},
                   {"entity"});
    if (section.absent.empty() && !scoring.records) section.absent = no_records;
    if (!section.absent.empty()) return section;
    make_found_parties(connection);
    connection.run(sql_entity_truth);
    scoring.entities = true;
    score_parties(connection, section);
    connection.run(sql_party_errors);
    append_errors(connection, scoring.options.errors, section);
    return section;
}

}  // namespace waybill
