-- claim_units: claims of the reports that the case read, and their verdicts; a unit is a claim.
-- Reads   truth.report, truth.claim, truth.verdict, found.report, found.claim, found.verdict.
-- Writes  claim_match(true_id, found_id, file, text, true_verdict, found_verdict): a row a claim of either side;
--         claim_unit, verdict_unit(of_rank, of, right, found, due), confusion_unit(of_rank, of, taken, due).
-- A claim is found if one of the same file has a text that contains its own or lies in it, letters and digits alone
-- compared; of several, one of the same kind, then the lowest id. Words of verdicts are equal but for blanks and "_".
CREATE OR REPLACE TEMP TABLE claim_match AS
WITH t AS (
    SELECT c.claim_id AS true_id, r.file, c.kind, c.text, v.verdict AS true_verdict,
           regexp_replace(lower(c.text), '[^\p{L}\p{N}]', '', 'g') AS key
    FROM truth.claim c
    JOIN truth.report r ON r.report_id = c.report_id
    LEFT JOIN truth.verdict v ON v.claim_id = c.claim_id),
f AS (
    SELECT c.claim_id AS found_id, r.name AS file, c.kind, c.text, replace(v.verdict, ' ', '_') AS found_verdict,
           regexp_replace(lower(c.text), '[^\p{L}\p{N}]', '', 'g') AS key
    FROM found.claim c
    JOIN found.report r ON r.report_id = c.report_id
    LEFT JOIN found.verdict v ON v.claim_id = c.claim_id
    WHERE r.name IN (SELECT file FROM truth.report)),
pair AS (
    SELECT t.true_id, f.found_id, t.kind IS NOT DISTINCT FROM f.kind AS same_kind
    FROM t JOIN f ON f.file = t.file AND f.key <> '' AND t.key <> '' AND (contains(f.key, t.key) OR contains(t.key, f.key))),
best AS (
    SELECT true_id, found_id FROM pair
    QUALIFY row_number() OVER (PARTITION BY true_id ORDER BY same_kind DESC, found_id) = 1)
SELECT t.true_id, b.found_id, t.file, t.text, t.true_verdict, f.found_verdict
FROM t LEFT JOIN best b ON b.true_id = t.true_id LEFT JOIN f ON f.found_id = b.found_id
UNION ALL
SELECT NULL, f.found_id, f.file, f.text, NULL, f.found_verdict
FROM f WHERE f.found_id NOT IN (SELECT found_id FROM pair);

CREATE OR REPLACE TEMP TABLE claim_unit AS
SELECT CASE WHEN true_id IS NOT NULL AND found_id IS NOT NULL THEN 1 ELSE 0 END AS matched,
       CASE WHEN true_id IS NOT NULL THEN 1 ELSE 0 END AS in_truth, CASE WHEN found_id IS NOT NULL THEN 1 ELSE 0 END AS in_case,
       CASE WHEN true_verdict IS NOT NULL AND found_verdict IS NOT NULL THEN 1 ELSE 0 END AS judged,
       CASE WHEN true_verdict = found_verdict THEN 1 ELSE 0 END AS right
FROM claim_match;

CREATE OR REPLACE TEMP TABLE verdict_unit AS
WITH judged AS (SELECT * FROM claim_match WHERE true_verdict IS NOT NULL AND found_verdict IS NOT NULL),
word AS (SELECT true_verdict AS verdict FROM judged UNION SELECT found_verdict FROM judged)
SELECT 1 AS of_rank, w.verdict AS of, CASE WHEN j.true_verdict = j.found_verdict THEN 1 ELSE 0 END AS right,
       CASE WHEN j.found_verdict = w.verdict THEN 1 ELSE 0 END AS found,
       CASE WHEN j.true_verdict = w.verdict THEN 1 ELSE 0 END AS due
FROM word w JOIN judged j ON w.verdict IN (j.true_verdict, j.found_verdict);

CREATE OR REPLACE TEMP TABLE confusion_unit AS
WITH judged AS (SELECT * FROM claim_match WHERE true_verdict IS NOT NULL AND found_verdict IS NOT NULL),
cell AS (SELECT DISTINCT true_verdict, found_verdict FROM judged WHERE true_verdict <> found_verdict)
SELECT 1 AS of_rank, c.true_verdict || ' -> ' || c.found_verdict AS of,
       CASE WHEN j.found_verdict = c.found_verdict THEN 1 ELSE 0 END AS taken, 1 AS due
FROM cell c JOIN judged j ON j.true_verdict = c.true_verdict;
