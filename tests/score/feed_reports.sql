-- feed_reports: the tables of lists, statistics and reports of a case that knew everything, from the csv files in {truth}.
-- Reads   party_entity, figure; listing.csv, diversion.csv, figure.csv, report.csv, claim.csv, verdict.csv,
--         told_event.csv.
-- Writes  listing, screening_hit, diversion, figure, report, claim, verdict, told_event.
CREATE TABLE listing AS
SELECT row_number() OVER () AS listing_id, list, listing_uid AS uid, since::DATE AS since_earliest,
       since::DATE AS since_latest, until::DATE AS until_earliest, until::DATE AS until_latest
FROM read_csv('{truth}/listing.csv', header = true, all_varchar = true);
CREATE TABLE screening_hit AS
SELECT t.entity_id::BIGINT AS entity_id, l.listing_id, 'same' AS grade
FROM read_csv('{truth}/listing.csv', header = true, all_varchar = true) t
JOIN listing l ON l.list = t.list AND l.uid = t.listing_uid
WHERE t.kind = 'firm' AND t.entity_id::BIGINT IN (SELECT entity_id FROM party_entity);

CREATE TABLE diversion AS
WITH cell AS (
    SELECT stage, country, hs6, month, sum(usd_cents::BIGINT)::DECIMAL(38,6) / 100 AS value
    FROM read_csv('{truth}/diversion.csv', header = true, all_varchar = true) GROUP BY ALL),
either AS (
    SELECT stage, country, hs6 AS product, month, value FROM cell
    UNION ALL SELECT stage, country, NULL, NULL, sum(value) FROM cell GROUP BY stage, country)
SELECT stage, country, product, month, value::DECIMAL(38,6) AS estimate, (value - 1)::DECIMAL(38,6) AS low,
       (value + 1)::DECIMAL(38,6) AS high
FROM either;

ALTER TABLE figure ADD COLUMN definition_key VARCHAR;
INSERT INTO figure
WITH wide AS (
    SELECT *, concat_ws('/', goods, basis, procedures, date_role, period) AS definition_key
    FROM read_csv('{truth}/figure.csv', header = true, all_varchar = true))
SELECT row_number() OVER (), name, NULL, NULL, 'as the truth has it', value, unit, NULL, 0, 'true', definition_key
FROM (SELECT definition_key, 'movements' AS name, recorded_movements AS value, 'movements' AS unit FROM wide
      UNION ALL SELECT definition_key, 'exporters', recorded_exporters, 'entities' FROM wide
      UNION ALL SELECT definition_key, 'importers', importers, 'entities' FROM wide
      UNION ALL SELECT definition_key, 'brands', brands, 'brands' FROM wide
      UNION ALL SELECT definition_key, 'pieces', recorded_pieces, 'pieces' FROM wide
      UNION ALL SELECT definition_key, 'value', (recorded_usd_cents::DECIMAL(38,6) / 100)::DECIMAL(38,6)::VARCHAR, 'USD'
      FROM wide);

CREATE TABLE report AS
SELECT report_id::INTEGER AS report_id, file AS name FROM read_csv('{truth}/report.csv', header = true, all_varchar = true);
CREATE TABLE claim AS
SELECT claim_id::INTEGER AS claim_id, report_id::INTEGER AS report_id, kind, text
FROM read_csv('{truth}/claim.csv', header = true, all_varchar = true);
CREATE TABLE verdict AS
SELECT claim_id::INTEGER AS claim_id, verdict FROM read_csv('{truth}/verdict.csv', header = true, all_varchar = true);
CREATE TABLE told_event AS
SELECT told_event_id::INTEGER AS told_event_id, report_id::INTEGER AS report_id,
       (date || CASE precision WHEN 'year' THEN '-01-01' WHEN 'month' THEN '-01' ELSE '' END)::DATE AS day, precision, text
FROM read_csv('{truth}/told_event.csv', header = true, all_varchar = true);
