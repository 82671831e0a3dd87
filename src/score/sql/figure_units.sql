-- figure_units: figures of the case beside those of the world and those of its movements on record.
-- Reads   truth.figure, found.figure.
-- Writes  figure_pair(definition_key, name, figure_id, value, world, recorded), unit; a unit is a figure of the truth.
-- Definitions are equal as text: goods/basis/procedures/date_role/period. Values are in 10^-6.
CREATE OR REPLACE TEMP TABLE figure_pair AS
WITH wide AS (SELECT *, concat_ws('/', goods, basis, procedures, date_role, period) AS definition_key FROM truth.figure),
t AS (
    SELECT definition_key, 'movements' AS name, movements::HUGEINT * 1000000 AS world,
           recorded_movements::HUGEINT * 1000000 AS recorded, 1 AS name_rank FROM wide
    UNION ALL SELECT definition_key, 'exporters', exporters::HUGEINT * 1000000, recorded_exporters::HUGEINT * 1000000, 2 FROM wide
    UNION ALL SELECT definition_key, 'importers', importers::HUGEINT * 1000000, NULL, 3 FROM wide
    UNION ALL SELECT definition_key, 'brands', brands::HUGEINT * 1000000, NULL, 4 FROM wide
    UNION ALL SELECT definition_key, 'pieces', pieces::HUGEINT * 1000000, recorded_pieces::HUGEINT * 1000000, 5 FROM wide
    UNION ALL SELECT definition_key, 'value', usd_cents::HUGEINT * 10000, recorded_usd_cents::HUGEINT * 10000, 6 FROM wide)
SELECT t.*, f.figure_id, (TRY_CAST(f.value AS DECIMAL(38,6)) * 1000000)::HUGEINT AS value
FROM t
LEFT JOIN (SELECT * FROM found.figure WHERE "group" IS NULL OR "group" = ''
           QUALIFY row_number() OVER (PARTITION BY definition_key, name ORDER BY figure_id) = 1) f
    ON f.definition_key = t.definition_key AND f.name = t.name;

CREATE OR REPLACE TEMP TABLE unit AS
SELECT name_rank AS of_rank, name AS of, 1 AS one, CASE WHEN value IS NOT NULL THEN 1 ELSE 0 END AS answered,
       CASE WHEN value = recorded THEN 1 ELSE 0 END AS equal_recorded,
       CASE WHEN value IS NOT NULL AND recorded IS NOT NULL THEN 1 ELSE 0 END AS with_recorded,
       CASE WHEN value = world THEN 1 ELSE 0 END AS equal_world,
       CASE WHEN recorded IS NOT NULL THEN abs(value - recorded) END AS distance,
       CASE WHEN value IS NOT NULL THEN recorded END AS recorded
FROM figure_pair;
