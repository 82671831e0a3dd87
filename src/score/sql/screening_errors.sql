-- screening_errors: listed firms that screening missed, and hits that are none.
-- Reads   hit, truth.entity, truth_party, party_seen, found.party.
-- Writes  error, error_row. The weight is the number of rows that name the firm; a party of it is shown.
CREATE OR REPLACE TEMP TABLE error AS
WITH seen AS (SELECT true_id, sum(mentions)::BIGINT AS mentions FROM party_seen GROUP BY true_id)
SELECT row_number() OVER (ORDER BY coalesce(s.mentions, 0) DESC, h.in_truth DESC, h.true_id, h.list, h.uid) AS rank,
       coalesce(s.mentions, 0) AS weight, h.true_id,
       CASE WHEN h.in_truth THEN 'listed firm missed: ' ELSE 'false hit of entity ' || h.entity_id || ': ' END
       || coalesce(e.name, '?') || ' on ' || h.list || ' ' || h.uid AS what
FROM hit h
LEFT JOIN seen s ON s.true_id = h.true_id
LEFT JOIN truth.entity e ON e.entity_id = h.true_id
WHERE h.in_truth <> (h.grade IS NOT NULL)
QUALIFY rank <= 1000;

CREATE OR REPLACE TEMP TABLE error_row AS
WITH first_party AS (
    SELECT true_id, arg_min(party_id, (record_id, party_id)) AS party_id, min(record_id) AS record_id FROM truth_party
    WHERE true_id IN (SELECT true_id FROM error) GROUP BY true_id)
SELECT e.rank, 1 AS place, p.record_id, NULL::VARCHAR AS file, NULL::VARCHAR AS sheet, NULL::BIGINT AS row,
       concat_ws(', ', f.name, f.name_en, f.address, f.country, f.number) || ' [truth ' || e.true_id || ']' AS text
FROM error e
JOIN first_party p ON p.true_id = e.true_id
JOIN found.party f ON f.party_id = p.party_id;
