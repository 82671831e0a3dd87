-- feed_truth: the tables of a case that knew everything, from the truth's csv files in {truth}.
-- Reads   source, source_sheet, record; record.csv, entity.csv, brand.csv, model.csv, handover.csv, chain.csv,
--         chain_hop.csv, attribution.csv.
-- Writes  the tables that docs/formats.md lists under "Scores". Hand-overs and chains of a firm that stands on no record
--         are left out: no case can hold such a firm.
CREATE TEMP TABLE known AS
SELECT r.record_id, r.exporter_party, r.importer_party, r.manufacturer_party, t.*
FROM read_csv('{truth}/record.csv', header = true, all_varchar = true) t
JOIN source s ON s.name = t.file
JOIN source_sheet h ON h.source_id = s.source_id AND (t.sheet IS NULL AND h.sheet = 0 OR h.name = t.sheet)
JOIN record r ON r.source_id = s.source_id AND r.sheet = h.sheet AND r.row = t.row::BIGINT;

CREATE TABLE entity AS
SELECT entity_id::BIGINT AS entity_id, NULL::BIGINT AS redirect_to
FROM read_csv('{truth}/entity.csv', header = true, all_varchar = true);

CREATE TABLE party_entity AS
WITH named AS (
    SELECT exporter_party AS party_id, exporter_id::BIGINT AS entity_id FROM known
    UNION ALL SELECT importer_party, importer_id::BIGINT FROM known
    UNION ALL SELECT manufacturer_party, maker_id::BIGINT FROM known)
SELECT party_id, entity_id, 'same' AS grade
FROM (SELECT party_id, entity_id, count(*) AS mentions FROM named
      WHERE party_id IS NOT NULL AND entity_id IS NOT NULL GROUP BY ALL)
QUALIFY row_number() OVER (PARTITION BY party_id ORDER BY mentions DESC, entity_id) = 1;

CREATE TABLE record_goods AS
SELECT k.record_id, CASE WHEN k.goods_class <> 'other' THEN 'drones' END AS goods_class, k.completeness = 'part' AS part,
       b.brand, m.model
FROM known k
LEFT JOIN read_csv('{truth}/brand.csv', header = true, all_varchar = true) b ON b.brand_id = k.brand_id
LEFT JOIN read_csv('{truth}/model.csv', header = true, all_varchar = true) m ON m.model_id = k.model_id;

CREATE TABLE movement_record AS
SELECT movement_ids::BIGINT AS movement_id, record_id FROM known WHERE state <> 'monthly';

CREATE TABLE handover AS
SELECT handover_id::BIGINT AS handover_id, from_id::BIGINT AS from_entity, to_id::BIGINT AS to_entity,
       'supported' AS grade
FROM read_csv('{truth}/handover.csv', header = true, all_varchar = true)
WHERE from_id::BIGINT IN (SELECT entity_id FROM party_entity) AND to_id::BIGINT IN (SELECT entity_id FROM party_entity);

CREATE TEMP TABLE unseen AS
SELECT DISTINCT chain_id
FROM (SELECT c.chain_id, unnest(string_split(c.firm_ids, '|'))::BIGINT AS firm,
             generate_subscripts(string_split(c.firm_ids, '|'), 1) AS place, h.hop_kind
      FROM read_csv('{truth}/chain.csv', header = true, all_varchar = true) c
      JOIN read_csv('{truth}/chain_hop.csv', header = true, all_varchar = true) h
          ON h.chain_id = c.chain_id AND h.delivery = '1' AND h.hop = '1')
WHERE firm NOT IN (SELECT entity_id FROM party_entity) AND NOT (place = 1 AND hop_kind = 'handover');

CREATE TABLE chain AS
SELECT chain_id::BIGINT AS chain_id, 'recorded' AS grade, pieces::DECIMAL(38,6) AS quantity
FROM read_csv('{truth}/chain.csv', header = true, all_varchar = true)
WHERE chain_id NOT IN (SELECT chain_id FROM unseen);

CREATE TABLE chain_hop AS
WITH firms AS (
    SELECT chain_id::BIGINT AS chain_id, string_split(firm_ids, '|') AS ids
    FROM read_csv('{truth}/chain.csv', header = true, all_varchar = true))
SELECT f.chain_id, h.hop::INTEGER AS hop, f.ids[h.hop::INTEGER]::BIGINT AS from_entity,
       f.ids[h.hop::INTEGER + 1]::BIGINT AS to_entity,
       CASE WHEN h.hop_kind = 'movement' THEN h.hop_id::BIGINT END AS movement_id,
       CASE WHEN h.hop_kind = 'handover' THEN h.hop_id::BIGINT END AS handover_id
FROM read_csv('{truth}/chain_hop.csv', header = true, all_varchar = true) h
JOIN firms f ON f.chain_id = h.chain_id::BIGINT
WHERE h.delivery = '1' AND h.chain_id NOT IN (SELECT chain_id FROM unseen);

CREATE TABLE attribution AS
SELECT a.attribution_id::BIGINT AS attribution_id, a.origin_kind,
       CASE a.origin_kind WHEN 'brand' THEN b.brand ELSE a.origin_id END AS origin, a.target_country,
       'drones' AS goods_class, a.goods_class = 'drone_part' AS part, m.model,
       a.scope_entity_id::BIGINT AS scope_entity, a.direction, s.stock,
       CASE s.stock WHEN 'closed' THEN a.closed_least::DECIMAL(38,6) ELSE 0 END AS least,
       CASE s.stock WHEN 'closed' THEN a.closed_most::DECIMAL(38,6) ELSE a.open_most::DECIMAL(38,6) END AS most,
       a.pieces_true::DECIMAL(38,6) AS total
FROM read_csv('{truth}/attribution.csv', header = true, all_varchar = true) a
CROSS JOIN (VALUES ('closed'), ('open')) s(stock)
LEFT JOIN read_csv('{truth}/brand.csv', header = true, all_varchar = true) b
    ON b.brand_id = a.origin_id AND a.origin_kind = 'brand'
LEFT JOIN read_csv('{truth}/model.csv', header = true, all_varchar = true) m ON m.model_id = a.model_id;
