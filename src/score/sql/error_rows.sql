-- error_rows: the costliest errors of a section with the rows that show them.
-- Reads  error(rank, weight, what), error_row(rank, place, record_id, file, sheet, row, text), found.record.
-- Gives  rank, weight, what, place, record_id, file, sheet, row, text; place is null for an error without rows.
-- $limit: ranks shown.
SELECT e.rank, e.weight::VARCHAR, e.what, w.place, w.record_id,
       coalesce(s.name, w.file) AS file, coalesce(h.name, w.sheet) AS sheet, coalesce(r.row, w.row) AS row, w.text
FROM error e
LEFT JOIN error_row w ON w.rank = e.rank
LEFT JOIN found.record r ON r.record_id = w.record_id
LEFT JOIN found.source s ON s.source_id = r.source_id
LEFT JOIN found.source_sheet h ON h.source_id = r.source_id AND h.sheet = r.sheet
WHERE e.rank <= $limit
ORDER BY e.rank, w.place
