-- write_replaced: the records of $replaced that $source replaces, each with the record in its place.
-- Reads  record, record_replaced. Writes record_replaced: one row per record of $replaced.
-- The record in its place is the one with the same cells, else the one of the same declaration and item, else
-- the only one of the same declaration, else none: the newer source has no such row any more.
INSERT INTO record_replaced
WITH fresh AS (SELECT record_id, row_hash, declaration_number, item_number FROM record WHERE source_id = $source),
old AS (
    SELECT r.record_id, r.row_hash, r.declaration_number, r.item_number FROM record r
    WHERE r.source_id = $replaced
      AND NOT EXISTS (SELECT 1 FROM record_replaced p WHERE p.record_id = r.record_id)),
by_row AS (SELECT row_hash, min(record_id) AS record_id FROM fresh GROUP BY row_hash),
by_item AS (
    SELECT declaration_number, item_number, min(record_id) AS record_id FROM fresh
    WHERE declaration_number IS NOT NULL AND item_number IS NOT NULL
    GROUP BY declaration_number, item_number),
by_declaration AS (
    SELECT declaration_number, min(record_id) AS record_id FROM fresh
    WHERE declaration_number IS NOT NULL
    GROUP BY declaration_number HAVING count(*) = 1)
SELECT o.record_id, $source, coalesce(r.record_id, i.record_id, d.record_id)
FROM old o
LEFT JOIN by_row r ON r.row_hash = o.row_hash
LEFT JOIN by_item i ON i.declaration_number = o.declaration_number AND i.item_number = o.item_number
LEFT JOIN by_declaration d ON d.declaration_number = o.declaration_number
ORDER BY o.record_id;
