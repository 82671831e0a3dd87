-- scored: each record beside its row of the truth, by (file, sheet, row); one side is null where the other
-- stands alone. Records of sources that the truth does not know are left out.
-- Reads   truth.record, found.source, found.source_sheet, found.record.
-- Writes  truth_sheet(file, sheet, source_id, sheet_number), scored(...): all that later statements need of both.
CREATE OR REPLACE TEMP TABLE truth_sheet AS
SELECT t.file, t.sheet, s.source_id, h.sheet AS sheet_number
FROM (SELECT DISTINCT file, coalesce(sheet, '') AS sheet FROM truth.record) t
LEFT JOIN found.source s ON s.name = t.file
LEFT JOIN found.source_sheet h
    ON h.source_id = s.source_id AND CASE WHEN t.sheet = '' THEN h.sheet = 0 ELSE h.name = t.sheet END;

CREATE OR REPLACE TEMP TABLE scored AS
WITH t AS (
    SELECT k.source_id, k.sheet_number, r.file, coalesce(r.sheet, '') AS sheet, r.row, r.state,
           r.exporter_id, r.importer_id, r.maker_id, r.brand_id, r.model_id, r.goods_class, r.completeness,
           TRY_CAST(r.movement_ids AS BIGINT) AS movement_id
    FROM truth.record r
    JOIN truth_sheet k ON k.file = r.file AND k.sheet = coalesce(r.sheet, '')),
f AS (
    SELECT record_id, source_id, sheet, row, exporter_party, importer_party, manufacturer_party
    FROM found.record
    WHERE source_id IN (SELECT source_id FROM truth_sheet))
SELECT f.record_id, f.source_id, t.file, t.sheet, coalesce(f.row, t.row) AS row, t.state, t.exporter_id,
       t.importer_id, t.maker_id, t.brand_id, t.model_id, t.goods_class, t.completeness, t.movement_id,
       f.exporter_party, f.importer_party, f.manufacturer_party
FROM t
FULL OUTER JOIN f ON f.source_id = t.source_id AND f.sheet = t.sheet_number AND f.row = t.row;
