-- possible_parties: clusters with the possible links added.
-- Reads   found_party, node, root(number, root): the lowest node of each node's component.
-- Writes  possible_party(party_id, cluster_id).
CREATE OR REPLACE TEMP TABLE possible_party AS
SELECT f.party_id, coalesce(r.cluster_id, f.cluster_id) AS cluster_id
FROM found_party f
LEFT JOIN node n ON n.cluster_id = f.cluster_id
LEFT JOIN root t ON t.number = n.number
LEFT JOIN node r ON r.number = t.root;
