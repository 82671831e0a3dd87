-- movement_errors: records of several movements joined, and records of one movement apart.
-- Reads   movement_row, pair_count, found.record.
-- Writes  error, error_row. The weight is the number of wrong or missing pairs of records; four rows are shown, those
-- of the largest parts first.
CREATE OR REPLACE TEMP TABLE error AS
WITH merged AS (
    SELECT cluster_id, (sum(n)::HUGEINT * sum(n)::HUGEINT - sum(n * n)::HUGEINT) // 2 AS weight, count(*) AS parts,
           sum(n) AS records
    FROM pair_count GROUP BY cluster_id HAVING count(*) > 1),
split AS (
    SELECT true_id, (sum(n)::HUGEINT * sum(n)::HUGEINT - sum(n * n)::HUGEINT) // 2 AS weight, count(*) AS parts,
           sum(n) AS records
    FROM pair_count GROUP BY true_id HAVING count(*) > 1),
either AS (
    SELECT 'merge' AS kind, cluster_id AS id, weight,
           'movement ' || cluster_id || ' joins ' || records || ' records of ' || parts || ' movements' AS what
    FROM merged
    UNION ALL
    SELECT 'split', true_id, weight,
           records || ' records of one movement (truth ' || true_id || ') lie in ' || parts || ' movements'
    FROM split)
SELECT row_number() OVER (ORDER BY weight DESC, kind, id) AS rank, weight, kind, id, what
FROM either QUALIFY rank <= 1000;

CREATE OR REPLACE TEMP TABLE error_row AS
WITH shown AS (
    SELECT rank, record_id, true_id, cluster_id,
           row_number() OVER (PARTITION BY rank ORDER BY part_place, record_id) AS place
    FROM (SELECT e.rank, m.record_id, m.true_id, m.cluster_id,
                 row_number() OVER (PARTITION BY e.rank, m.true_id ORDER BY m.record_id) AS part_place
          FROM error e JOIN movement_row m ON m.cluster_id = e.id WHERE e.kind = 'merge'
          UNION ALL
          SELECT e.rank, m.record_id, m.true_id, m.cluster_id,
                 row_number() OVER (PARTITION BY e.rank, m.cluster_id ORDER BY m.record_id)
          FROM error e JOIN movement_row m ON m.true_id = e.id WHERE e.kind = 'split'))
SELECT s.rank, s.place, s.record_id, NULL::VARCHAR AS file, NULL::VARCHAR AS sheet, NULL::BIGINT AS row,
       concat_ws(' | ', d.day, r.exporter_name || ' > ' || r.importer_name, r.quantity_declared, r.declaration_number,
                 r.description) || ' [truth ' || s.true_id || ']' AS text
FROM shown s
JOIN found.record r ON r.record_id = s.record_id
LEFT JOIN found.record_date d ON d.record_id = s.record_id AND d.is_default
WHERE s.place <= 4;
