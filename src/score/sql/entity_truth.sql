-- entity_truth: the true entity that each found one mostly stands for, by mentions, at a tie the lowest id.
-- Reads   party_seen, found_party. Entities alone (a party without one) are in it too.
-- Writes  entity_truth(cluster_id, true_id).
CREATE OR REPLACE TEMP TABLE entity_truth AS
SELECT cluster_id, true_id
FROM (SELECT f.cluster_id, s.true_id, sum(s.mentions) AS mentions
      FROM party_seen s JOIN found_party f ON f.party_id = s.party_id GROUP BY ALL)
QUALIFY row_number() OVER (PARTITION BY cluster_id ORDER BY mentions DESC, true_id) = 1;
