-- handover_errors: lanes missed, the largest first, then lanes that are none.
-- Reads   lane, truth.entity, truth_party, found.party.
-- Writes  error, error_row. The weight of a missed lane is its pieces, that of a false one is 0; a party of each of
-- the two firms is shown.
CREATE OR REPLACE TEMP TABLE error AS
SELECT row_number() OVER (ORDER BY l.pieces DESC, l.in_truth DESC, coalesce(l.grade, 0), l.from_id, l.to_id) AS rank,
       l.pieces AS weight, l.from_id, l.to_id,
       CASE WHEN l.in_truth THEN 'hand-over missed, ' || l.pieces || ' pieces: '
            WHEN l.grade = 1 THEN 'false hand-over ' || l.handover_id || ', supported: '
            ELSE 'false hand-over ' || l.handover_id || ', possible: ' END
       || coalesce(a.name, '?') || ' > ' || coalesce(b.name, '?') AS what
FROM lane l
LEFT JOIN truth.entity a ON a.entity_id = l.from_id
LEFT JOIN truth.entity b ON b.entity_id = l.to_id
WHERE l.in_truth <> (l.grade IS NOT NULL)
QUALIFY rank <= 1000;

CREATE OR REPLACE TEMP TABLE error_row AS
WITH ends AS (SELECT rank, 1 AS place, from_id AS true_id FROM error UNION ALL SELECT rank, 2, to_id FROM error),
first_party AS (
    SELECT true_id, arg_min(party_id, (record_id, party_id)) AS party_id, min(record_id) AS record_id FROM truth_party
    WHERE true_id IN (SELECT true_id FROM ends) GROUP BY true_id)
SELECT e.rank, e.place, p.record_id, NULL::VARCHAR AS file, NULL::VARCHAR AS sheet, NULL::BIGINT AS row,
       concat_ws(', ', f.name, f.name_en, f.address, f.country, f.number) || ' [truth ' || e.true_id || ']' AS text
FROM ends e
JOIN first_party p ON p.true_id = e.true_id
JOIN found.party f ON f.party_id = p.party_id;
