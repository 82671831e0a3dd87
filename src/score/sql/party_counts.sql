-- party_counts: parties by true entity and found one.
-- Reads   truth_party, found_party or possible_party by the name cluster_party.
-- Writes  pair_count(true_id, cluster_id, n).
CREATE OR REPLACE TEMP TABLE pair_count AS
SELECT t.true_id, c.cluster_id, count(*) AS n
FROM truth_party t JOIN cluster_party c ON c.party_id = t.party_id
GROUP BY t.true_id, c.cluster_id;
