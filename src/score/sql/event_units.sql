-- event_units: dated events that reports tell; a unit is an event.
-- Reads   truth.report, truth.told_event, found.report, found.told_event.
-- Writes  event_unit(found, in_truth, is_true, in_case, dated). Matched like claims, by file and text; dated: day (the first of a month) and
--         precision of a matched event are the true ones; the truth writes months as 2023-03.
CREATE OR REPLACE TEMP TABLE event_unit AS
WITH t AS (
    SELECT e.told_event_id AS true_id, r.file, e.date AS day, e.precision,
           regexp_replace(lower(e.text), '[^\p{L}\p{N}]', '', 'g') AS key
    FROM truth.told_event e JOIN truth.report r ON r.report_id = e.report_id),
f AS (
    SELECT e.told_event_id AS found_id, r.name AS file, e.day, e.precision,
           regexp_replace(lower(e.text), '[^\p{L}\p{N}]', '', 'g') AS key
    FROM found.told_event e JOIN found.report r ON r.report_id = e.report_id
    WHERE r.name IN (SELECT file FROM truth.report)),
pair AS (
    SELECT t.true_id, f.found_id, starts_with(f.day::VARCHAR, t.day) AND t.precision = f.precision AS dated
    FROM t JOIN f ON f.file = t.file AND f.key <> '' AND t.key <> '' AND (contains(f.key, t.key) OR contains(t.key, f.key)))
SELECT CASE WHEN p.true_id IS NOT NULL THEN 1 ELSE 0 END AS found, 1 AS in_truth, 0 AS is_true, 0 AS in_case,
       CASE WHEN p.dated THEN 1 ELSE 0 END AS dated
FROM t LEFT JOIN (SELECT true_id, bool_or(dated) AS dated FROM pair GROUP BY true_id) p ON p.true_id = t.true_id
UNION ALL
SELECT 0, 0, CASE WHEN found_id IN (SELECT found_id FROM pair) THEN 1 ELSE 0 END, 1, 0 FROM f;
