-- figure_errors: figures unlike those of the movements on record (or, where the truth has none, of the world).
-- Reads   figure_pair.
-- Writes  error, error_row (empty: `waybill show CASE f12` leads to the rows). The weight is the share by which it is off,
-- in per mille.
CREATE OR REPLACE TEMP TABLE error AS
WITH off AS (
    SELECT *, coalesce(recorded, world) AS due FROM figure_pair WHERE value IS NOT NULL AND value <> coalesce(recorded, world))
SELECT row_number() OVER (ORDER BY abs(value - due) * 1000 // greatest(due, 1000000) DESC, definition_key, name_rank) AS rank,
       abs(value - due) * 1000 // greatest(due, 1000000) AS weight,
       'f' || figure_id || ', ' || name || ' of ' || definition_key || ': ' || (value // 1000000) || ', truth '
       || (due // 1000000) || CASE WHEN recorded IS NULL THEN ' in the world' ELSE ' on record' END AS what
FROM off
QUALIFY rank <= 1000;
CREATE OR REPLACE TEMP TABLE error_row AS
SELECT NULL::BIGINT AS rank, NULL::BIGINT AS place, NULL::BIGINT AS record_id, NULL::VARCHAR AS file,
       NULL::VARCHAR AS sheet, NULL::BIGINT AS row, NULL::VARCHAR AS text WHERE false;
