-- goods_rows: what the goods of each row are, by the truth and by the case.
-- Reads   scored, truth.brand, truth.model, found.record_goods, found.record.
-- Writes  truth_brand(brand_id, brand, key), truth_model(model_id, brand_id, model, key);
--         goods_row: rows of which either side says more than "no such goods, no brand".
-- The truth's classes drone and drone_part are the case's class "drones", complete and part. Brands and models are
-- equal if their letters and digits are. A row names its brand if its text holds it letter for letter, case aside.
CREATE OR REPLACE TEMP TABLE truth_brand AS
SELECT brand_id, brand, regexp_replace(upper(brand), '[^\p{L}\p{N}]', '', 'g') AS key FROM truth.brand;
CREATE OR REPLACE TEMP TABLE truth_model AS
SELECT model_id, brand_id, model, regexp_replace(upper(model), '[^\p{L}\p{N}]', '', 'g') AS key FROM truth.model;

CREATE OR REPLACE TEMP TABLE found_brand AS
SELECT brand, regexp_replace(upper(brand), '[^\p{L}\p{N}]', '', 'g') AS key
FROM (SELECT DISTINCT brand FROM found.record_goods WHERE brand <> '');
CREATE OR REPLACE TEMP TABLE found_model AS
SELECT model, regexp_replace(upper(model), '[^\p{L}\p{N}]', '', 'g') AS key
FROM (SELECT DISTINCT model FROM found.record_goods WHERE model <> '');

CREATE OR REPLACE TEMP TABLE goods_row AS
SELECT s.record_id, coalesce(s.exporter_id, 0) AS exporter_id,
       coalesce(s.goods_class IN ('drone', 'drone_part'), false) AS true_class,
       coalesce(g.goods_class = 'drones', false) AS found_class,
       s.completeness = 'part' AS true_part, g.part AS found_part,
       tb.brand AS true_brand, g.brand AS found_brand, coalesce(fb.key = tb.key, false) AS brand_right,
       coalesce(contains(upper(concat_ws(' ', r.description, r.brand, r.model)), upper(tb.brand)), false)
           AS brand_named,
       tm.model AS true_model, g.model AS found_model, coalesce(fm.key = tm.key, false) AS model_right,
       coalesce(contains(upper(concat_ws(' ', r.description, r.brand, r.model)), upper(tm.model)), false)
           AS model_named
FROM scored s
LEFT JOIN found.record_goods g ON g.record_id = s.record_id
LEFT JOIN truth_brand tb ON tb.brand_id = s.brand_id
LEFT JOIN truth_model tm ON tm.model_id = s.model_id
LEFT JOIN found_brand fb ON fb.brand = g.brand
LEFT JOIN found_model fm ON fm.model = g.model
LEFT JOIN found.record r ON r.record_id = CASE WHEN s.brand_id IS NOT NULL THEN s.record_id END
WHERE s.record_id IS NOT NULL AND s.file IS NOT NULL
  AND (s.goods_class IN ('drone', 'drone_part') OR s.brand_id IS NOT NULL OR g.goods_class = 'drones'
       OR g.brand <> '' OR g.model <> '');
