-- found_parties: the entity of each party, by the case, redirects followed; a party without one is by itself.
-- Reads   truth_party, redirect(from_id, to_id), found.party_entity.
-- Writes  found_party(party_id, cluster_id): grade "same";
--         possible_link(left_id, right_id): clusters that a party of grade "possible" joins, left_id < right_id.
-- A party alone has the cluster 2^63 + party_id, which no entity_id can be.
CREATE OR REPLACE TEMP TABLE entity_of_party AS
SELECT p.party_id, p.grade, coalesce(r.to_id, p.entity_id)::HUGEINT AS entity_id
FROM found.party_entity p LEFT JOIN redirect r ON r.from_id = p.entity_id;

CREATE OR REPLACE TEMP TABLE found_party AS
SELECT t.party_id, coalesce(e.entity_id, 9223372036854775808::HUGEINT + t.party_id::HUGEINT) AS cluster_id
FROM truth_party t LEFT JOIN entity_of_party e ON e.party_id = t.party_id AND e.grade = 'same';

CREATE OR REPLACE TEMP TABLE possible_link AS
SELECT DISTINCT least(f.cluster_id, e.entity_id) AS left_id, greatest(f.cluster_id, e.entity_id) AS right_id
FROM entity_of_party e
JOIN (SELECT party_id, entity_id AS cluster_id FROM entity_of_party WHERE grade = 'same'
      UNION SELECT party_id, cluster_id FROM found_party) f ON f.party_id = e.party_id
WHERE e.grade = 'possible' AND f.cluster_id <> e.entity_id;

CREATE OR REPLACE TEMP TABLE node AS
SELECT cluster_id, row_number() OVER (ORDER BY cluster_id) - 1 AS number
FROM (SELECT left_id AS cluster_id FROM possible_link UNION SELECT right_id FROM possible_link);
