-- find_replaced: older sources that the source $source corrects, pair by pair.
-- Reads  record of $source and of sources before it, same reporter and direction (unknown matches unknown).
-- Gives  one row per older source: how it was recognised and how many of its records are the same, changed, gone.
-- A source corrects an older one if at least half of the older one's declarations are in it again, or, where
-- there are no declaration numbers, at least half of the older one's rows, cell for cell. Half: a later month
-- of the same series shares no declarations and few rows; a corrected file shares nearly all.
WITH fresh AS (
    SELECT record_id, row_hash, reporter, direction, declaration_number, item_number
    FROM record WHERE source_id = $source),
old AS (
    SELECT r.record_id, r.source_id, r.row_hash, r.declaration_number, r.item_number
    FROM record r
    WHERE r.source_id < $source
      AND (coalesce(r.reporter, ''), coalesce(r.direction, '')) IN
          (SELECT DISTINCT coalesce(reporter, ''), coalesce(direction, '') FROM fresh)
      AND NOT EXISTS (SELECT 1 FROM record_replaced p WHERE p.record_id = r.record_id)),
fresh_declaration AS (SELECT DISTINCT declaration_number FROM fresh WHERE declaration_number IS NOT NULL),
fresh_row AS (SELECT DISTINCT row_hash FROM fresh),
judged AS (
    SELECT o.source_id, o.record_id,
           o.declaration_number IS NOT NULL AS numbered,
           d.declaration_number IS NOT NULL AS declared_again,
           h.row_hash IS NOT NULL AS same_row
    FROM old o
    LEFT JOIN fresh_declaration d ON d.declaration_number = o.declaration_number
    LEFT JOIN fresh_row h ON h.row_hash = o.row_hash),
counted AS (
    SELECT source_id, count(*) AS records, count(*) FILTER (numbered) AS numbered,
           count(*) FILTER (declared_again) AS declared_again, count(*) FILTER (same_row) AS same_row
    FROM judged GROUP BY source_id)
SELECT source_id,
       CASE WHEN numbered * 2 >= records THEN 'declaration numbers' ELSE 'equal rows' END AS basis,
       same_row AS records_same,
       CASE WHEN numbered * 2 >= records THEN greatest(declared_again - same_row, 0) ELSE 0 END AS records_changed,
       CASE WHEN numbered * 2 >= records THEN records - greatest(declared_again, same_row) ELSE records - same_row END
           AS records_gone
FROM counted
WHERE CASE WHEN numbered * 2 >= records THEN declared_again * 2 >= records ELSE same_row * 2 >= records END
ORDER BY source_id;
