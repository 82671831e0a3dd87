-- chain_paths: the firms of each chain in order, by the truth and by the case.
-- Reads   truth.chain, truth.chain_hop, found.chain, found.chain_hop, redirect, entity_truth.
-- Writes  true_path(chain_id, path, firms, pieces, on_record), found_path(chain_id, path, grade, inferred,
--         quantity),
--         true_link(from_id, to_id, pieces), found_link(from_id, to_id).
-- A path is the true ids of the firms, "6|100054|1000027". A first hop that is a hand-over (a maker's sale at home, of
-- which no record can tell) is left out of both sides. Grades: 1 recorded, 2 supported, 3 possible. An entity of the
-- case that stands for no true one has a negative id, which equals none. A hop without a movement is inferred.
CREATE OR REPLACE TEMP TABLE true_path AS
WITH first_hop AS (SELECT chain_id, any_value(hop_kind) AS hop_kind FROM truth.chain_hop
                   WHERE delivery = 1 AND hop = 1 GROUP BY chain_id)
SELECT c.chain_id, CASE WHEN h.hop_kind = 'handover' THEN substr(c.firm_ids, instr(c.firm_ids, '|') + 1)
                        ELSE c.firm_ids END AS path,
       c.firms, c.pieces,
       CASE WHEN c.pieces_on_record = c.pieces THEN 1 WHEN c.pieces_on_record > 0 THEN 2 ELSE 3 END AS on_record
FROM truth.chain c JOIN first_hop h ON h.chain_id = c.chain_id;

CREATE OR REPLACE TEMP TABLE found_hop AS
SELECT h.chain_id, h.hop, coalesce(et.true_id, -h.from_entity) AS from_id,
       coalesce(tt.true_id, -h.to_entity) AS to_id, h.movement_id IS NULL AS inferred
FROM found.chain_hop h
LEFT JOIN redirect er ON er.from_id = h.from_entity
LEFT JOIN redirect tr ON tr.from_id = h.to_entity
LEFT JOIN entity_truth et ON et.cluster_id = coalesce(er.to_id, h.from_entity)
LEFT JOIN entity_truth tt ON tt.cluster_id = coalesce(tr.to_id, h.to_entity)
WHERE NOT (h.hop = 1 AND h.handover_id IS NOT NULL);

CREATE OR REPLACE TEMP TABLE found_path AS
SELECT h.chain_id, first(h.from_id ORDER BY h.hop) || '|' || string_agg(h.to_id::VARCHAR, '|' ORDER BY h.hop) AS path,
       any_value(CASE c.grade WHEN 'recorded' THEN 1 WHEN 'supported' THEN 2 ELSE 3 END) AS grade,
       count(*) FILTER (WHERE h.inferred) AS inferred, any_value(coalesce(c.quantity, 0)) AS quantity
FROM found_hop h JOIN found.chain c ON c.chain_id = h.chain_id
GROUP BY h.chain_id;

CREATE OR REPLACE TEMP TABLE true_link AS
WITH step AS (
    SELECT chain_id, pieces, unnest(string_split(path, '|'))::BIGINT AS firm,
           generate_subscripts(string_split(path, '|'), 1) AS place
    FROM true_path)
SELECT a.firm AS from_id, b.firm AS to_id, sum(a.pieces)::BIGINT AS pieces
FROM step a JOIN step b ON b.chain_id = a.chain_id AND b.place = a.place + 1
GROUP BY a.firm, b.firm;

CREATE OR REPLACE TEMP TABLE found_link AS SELECT DISTINCT from_id, to_id FROM found_hop;
