-- goods_errors: rows whose goods are taken for others, together where the mistake is the same.
-- Reads   goods_row, found.record.
-- Writes  error, error_row. The weight is the number of rows; three of them are shown. A brand or model that no text
-- of the row names is no mistake to look at, and is left out.
CREATE OR REPLACE TEMP TABLE error AS
WITH mistake AS (
    SELECT record_id, 'class missed: ' || CASE WHEN true_part THEN 'a part' ELSE 'complete goods' END AS kind
    FROM goods_row WHERE true_class AND NOT found_class
    UNION ALL
    SELECT record_id, 'class false: other goods taken for the class' FROM goods_row WHERE found_class AND NOT true_class
    UNION ALL
    SELECT record_id, CASE WHEN found_part IS NULL THEN 'complete or part not said'
                           WHEN true_part THEN 'a part taken for complete goods'
                           ELSE 'complete goods taken for a part' END
    FROM goods_row WHERE true_class AND found_class AND true_part IS DISTINCT FROM found_part
    UNION ALL
    SELECT record_id, CASE WHEN coalesce(found_brand, '') = '' THEN 'brand missed: ' || true_brand
                           ELSE 'brand false: ' || found_brand || ' instead of ' || coalesce(true_brand, 'none') END
    FROM goods_row WHERE NOT brand_right AND (found_brand <> '' OR brand_named)
    UNION ALL
    SELECT record_id, CASE WHEN coalesce(found_model, '') = '' THEN 'model missed: ' || true_model
                           ELSE 'model false: ' || found_model || ' instead of ' || coalesce(true_model, 'none') END
    FROM goods_row WHERE NOT model_right AND (found_model <> '' OR model_named))
SELECT row_number() OVER (ORDER BY count(*) DESC, kind) AS rank, count(*) AS weight,
       kind || '; rows: ' || count(*) AS what, min(record_id, 3) AS records
FROM mistake GROUP BY kind QUALIFY rank <= 1000;

CREATE OR REPLACE TEMP TABLE error_row AS
WITH shown AS (SELECT rank, unnest(records) AS record_id FROM error)
SELECT s.rank, row_number() OVER (PARTITION BY s.rank ORDER BY s.record_id) AS place, s.record_id,
       NULL::VARCHAR AS file, NULL::VARCHAR AS sheet, NULL::BIGINT AS row,
       concat_ws(' | ', r.hs_code_declared, r.description, r.brand, r.model) AS text
FROM shown s JOIN found.record r ON r.record_id = s.record_id;
