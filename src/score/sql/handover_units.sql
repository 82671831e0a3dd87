-- handover_units: which firm hands goods over to which, by the truth and by the case; a unit is the giving firm.
-- Reads   truth.handover, truth.entity, truth_party, found.handover, redirect, entity_truth.
-- Writes  lane(from_id, to_id, in_truth, of_maker, pieces, grade, handover_id): grade 1 supported, 2 possible, null if
--         the case has none; unit. Only firms of which a party stands in the records can be found: true lanes of others
--         are left out. An entity of the case that stands for no true one has a negative id.
CREATE OR REPLACE TEMP TABLE lane AS
WITH seen AS (SELECT DISTINCT true_id FROM truth_party),
t AS (
    SELECT h.from_id, h.to_id, sum(h.pieces)::BIGINT AS pieces, any_value(e.kind = 'maker') AS of_maker
    FROM truth.handover h JOIN truth.entity e ON e.entity_id = h.from_id
    WHERE h.from_id IN (SELECT true_id FROM seen) AND h.to_id IN (SELECT true_id FROM seen)
    GROUP BY h.from_id, h.to_id),
f AS (
    SELECT coalesce(et.true_id, -h.from_entity) AS from_id, coalesce(tt.true_id, -h.to_entity) AS to_id,
           min(CASE WHEN h.grade = 'supported' THEN 1 ELSE 2 END) AS grade, min(h.handover_id) AS handover_id
    FROM found.handover h
    LEFT JOIN redirect er ON er.from_id = h.from_entity
    LEFT JOIN redirect tr ON tr.from_id = h.to_entity
    LEFT JOIN entity_truth et ON et.cluster_id = coalesce(er.to_id, h.from_entity)
    LEFT JOIN entity_truth tt ON tt.cluster_id = coalesce(tr.to_id, h.to_entity)
    GROUP BY ALL)
SELECT coalesce(t.from_id, f.from_id) AS from_id, coalesce(t.to_id, f.to_id) AS to_id, t.from_id IS NOT NULL AS in_truth,
       coalesce(t.of_maker, false) AS of_maker, coalesce(t.pieces, 0) AS pieces, f.grade, f.handover_id
FROM t FULL OUTER JOIN f ON f.from_id = t.from_id AND f.to_id = t.to_id;

CREATE OR REPLACE TEMP TABLE unit AS
SELECT from_id,
       count(*) FILTER (WHERE in_truth AND grade = 1) AS supported_right,
       count(*) FILTER (WHERE grade = 1) AS supported_found,
       count(*) FILTER (WHERE in_truth AND grade IS NOT NULL) AS any_right,
       count(*) FILTER (WHERE grade IS NOT NULL) AS any_found,
       count(*) FILTER (WHERE in_truth) AS lanes,
       count(*) FILTER (WHERE in_truth AND NOT of_maker AND grade = 1) AS traders_supported,
       count(*) FILTER (WHERE in_truth AND NOT of_maker AND grade IS NOT NULL) AS traders_any,
       count(*) FILTER (WHERE in_truth AND NOT of_maker) AS traders,
       coalesce(sum(pieces) FILTER (WHERE in_truth AND grade = 1), 0)::BIGINT AS supported_pieces,
       coalesce(sum(pieces) FILTER (WHERE in_truth AND grade IS NOT NULL), 0)::BIGINT AS any_pieces,
       coalesce(sum(pieces) FILTER (WHERE in_truth), 0)::BIGINT AS pieces
FROM lane
GROUP BY from_id;
