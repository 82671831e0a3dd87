-- sheet_summary: what was read, sheet by sheet.
-- Gives  source, sheet, grain, reporter, direction, rows, records, rejects.
SELECT s.name, t.sheet, t.grain, coalesce(t.reporter, '?'), coalesce(t.direction, '?'), t.rows,
       s.records, s.rejects
FROM source s JOIN source_sheet t ON t.source_id = s.source_id
ORDER BY s.source_id, t.sheet;
