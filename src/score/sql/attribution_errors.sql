-- attribution_errors: bounds that the true quantity, or what the records allow, lies beyond.
-- Reads   bounds, scored, found.record.
-- Writes  error, error_row. The weight is how far the bound misses, in pieces; three records of the brand (of the firm)
-- are shown.
CREATE OR REPLACE TEMP TABLE error AS
WITH missed AS (
    SELECT key, stock, brand_id, model_id, scope_entity_id,
           greatest(least - truth, truth - most, 0) AS truth_beyond,
           CASE stock WHEN 'closed' THEN greatest(least - closed_least, closed_most - most, 0)
                      ELSE greatest(open_most - most, 0) END AS best_beyond,
           least, most, truth
    FROM bounds WHERE found_id IS NOT NULL)
SELECT row_number() OVER (ORDER BY greatest(truth_beyond, best_beyond) DESC, key, stock) AS rank,
       (greatest(truth_beyond, best_beyond) / 1000000)::DECIMAL(38,0) AS weight, brand_id, model_id, scope_entity_id,
       key || ', ' || stock || ': [' || coalesce((least // 1000000)::VARCHAR, '?') || ', '
       || coalesce((most // 1000000)::VARCHAR, '?') || '] ' ||
       CASE WHEN truth_beyond > 0 THEN 'misses the true ' || (truth // 1000000)
            ELSE 'is narrower than the records allow' END AS what
FROM missed WHERE truth_beyond > 0 OR best_beyond > 0
QUALIFY rank <= 1000;

CREATE OR REPLACE TEMP TABLE error_row AS
WITH shown AS (
    SELECT e.rank, s.record_id, row_number() OVER (PARTITION BY e.rank ORDER BY s.record_id) AS place
    FROM error e JOIN scored s ON s.brand_id = e.brand_id
    WHERE s.record_id IS NOT NULL AND (e.model_id IS NULL OR s.model_id = e.model_id)
      AND (e.scope_entity_id IS NULL OR e.scope_entity_id IN (s.exporter_id, s.importer_id))
    QUALIFY place <= 3)
SELECT s.rank, s.place, s.record_id, NULL::VARCHAR AS file, NULL::VARCHAR AS sheet, NULL::BIGINT AS row,
       concat_ws(' | ', r.exporter_name || ' > ' || r.importer_name, r.quantity_declared, r.description) AS text
FROM shown s JOIN found.record r ON r.record_id = s.record_id;
