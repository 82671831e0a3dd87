-- mention_counts: names on rows by true entity and found one; a party that stands for two entities counts for both.
-- Reads   party_seen, found_party or possible_party by the name cluster_party.
-- Writes  pair_count(true_id, cluster_id, n).
CREATE OR REPLACE TEMP TABLE pair_count AS
SELECT s.true_id, c.cluster_id, sum(s.mentions)::BIGINT AS n
FROM party_seen s JOIN cluster_party c ON c.party_id = s.party_id
GROUP BY s.true_id, c.cluster_id;
