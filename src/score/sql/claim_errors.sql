-- claim_errors: wrong verdicts first, then claims missed, then claims that are none.
-- Reads   claim_match.
-- Writes  error, error_row: the claim's sentence and its file. The weight is 3 for a wrong verdict, 2 for a missed claim, 1
-- for a false one.
CREATE OR REPLACE TEMP TABLE error AS
WITH wrong AS (
    SELECT *, CASE WHEN true_verdict IS NOT NULL AND found_verdict IS NOT NULL AND true_verdict <> found_verdict THEN 3
                   WHEN found_id IS NULL THEN 2 WHEN true_id IS NULL THEN 1 ELSE 0 END AS weight
    FROM claim_match)
SELECT row_number() OVER (ORDER BY weight DESC, file, true_id, found_id) AS rank, weight, file, text,
       CASE weight WHEN 3 THEN 'claim ' || found_id || ' is ' || found_verdict || ', due is ' || true_verdict
                   WHEN 2 THEN 'claim missed (truth ' || true_id || ')' ELSE 'claim ' || found_id || ' is none' END AS what
FROM wrong WHERE weight > 0
QUALIFY rank <= 1000;
CREATE OR REPLACE TEMP TABLE error_row AS
SELECT rank, 1 AS place, NULL::BIGINT AS record_id, file, NULL::VARCHAR AS sheet, NULL::BIGINT AS row, text FROM error;
