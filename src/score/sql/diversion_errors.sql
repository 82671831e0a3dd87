-- diversion_errors: intervals beyond which the truth lies, and where there is none, estimates that are off.
-- Reads   estimate.
-- Writes  error, error_row (empty: no record shows what an estimate is for). The weight is the distance in dollars.
CREATE OR REPLACE TEMP TABLE error AS
WITH off AS (
    SELECT *, CASE WHEN low IS NULL OR high IS NULL THEN abs(estimate - truth) ELSE greatest(low - truth, truth - high, 0) END
               AS distance
    FROM estimate)
SELECT row_number() OVER (ORDER BY distance DESC, id) AS rank, distance // 1000000 AS weight,
       concat_ws(', ', stage || ' ' || country, product, month) || ': estimate ' || estimate // 1000000
       || coalesce(' [' || low // 1000000 || ', ' || high // 1000000 || ']', '') || ', truth ' || truth // 1000000 || ' USD'
           AS what
FROM off WHERE distance > 0
QUALIFY rank <= 1000;
CREATE OR REPLACE TEMP TABLE error_row AS
SELECT NULL::BIGINT AS rank, NULL::BIGINT AS place, NULL::BIGINT AS record_id, NULL::VARCHAR AS file,
       NULL::VARCHAR AS sheet, NULL::BIGINT AS row, NULL::VARCHAR AS text WHERE false;
