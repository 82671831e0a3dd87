-- record_units: rows of the truth found as records, records that are a row of the truth; a unit is a file.
-- Reads   scored, found.source, found.reject.
-- Writes  unit(of_rank, of, matched, in_truth, in_case), error, error_row.
CREATE OR REPLACE TEMP TABLE unit AS
WITH rows AS (
    SELECT coalesce(t.file, s.name) AS file, t.state, t.record_id IS NOT NULL AND t.file IS NOT NULL AS matched,
           t.file IS NOT NULL AS in_truth, t.record_id IS NOT NULL AS in_case
    FROM scored t LEFT JOIN found.source s ON s.source_id = t.source_id)
SELECT 1 AS of_rank, 'all rows' AS of, file, count(*) FILTER (WHERE matched) AS matched,
       count(*) FILTER (WHERE in_truth) AS in_truth, count(*) FILTER (WHERE in_case) AS in_case
FROM rows GROUP BY file
UNION ALL
SELECT 2, state, file, count(*) FILTER (WHERE matched), count(*), NULL
FROM rows WHERE state IS NOT NULL GROUP BY state, file;

CREATE OR REPLACE TEMP TABLE record_error AS
WITH missed AS (
    SELECT t.file, t.sheet, t.row, 'missed: ' || coalesce(j.reason, CASE WHEN k.source_id IS NULL
               THEN 'file not in the case' ELSE 'no record and no reject' END) AS why, j.detail
    FROM scored t
    JOIN truth_sheet k ON k.file = t.file AND k.sheet = t.sheet
    LEFT JOIN found.reject j ON j.source_id = k.source_id AND j.sheet = k.sheet_number AND j.row = t.row
    WHERE t.record_id IS NULL),
extra AS (
    SELECT s.name AS file, t.row, t.record_id, r.description
    FROM scored t JOIN found.source s ON s.source_id = t.source_id
    JOIN found.record r ON r.record_id = t.record_id
    WHERE t.file IS NULL)
SELECT file, why, count(*) AS weight, arg_min(sheet, (sheet, row)) AS sheet, arg_min(row, (sheet, row)) AS row,
       NULL::BIGINT AS record_id, arg_min(detail, (sheet, row)) AS text
FROM missed GROUP BY file, why
UNION ALL
SELECT file, 'extra: no row of the truth', count(*), NULL, arg_min(row, record_id), min(record_id),
       arg_min(description, record_id)
FROM extra GROUP BY file;

CREATE OR REPLACE TEMP TABLE error AS
SELECT row_number() OVER (ORDER BY weight DESC, file, why) AS rank, weight,
       why || '; ' || file || '; rows: ' || weight || ', of which the first is shown' AS what,
       file, sheet, row, record_id, text
FROM record_error;

CREATE OR REPLACE TEMP TABLE error_row AS
SELECT rank, 1 AS place, record_id, file, sheet, row, coalesce(text, '') AS text FROM error;
