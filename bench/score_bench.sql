-- score_bench: a case of {rows} records whose tables have planted errors, and its truth as csv in {truth}.
-- Firms 0 to {firms} - 1 export, {firms} to 2 * {firms} - 1 import, each under four spellings; {rows} is 20 * {firms}.
-- Planted: of exporters from the middle on, each hundredth has one spelling apart, and each hundredth is one with its
-- neighbour; each thousandth row has no class; each fiftieth movement is not joined; each tenth chain and each
-- fourth hand-over is missing; the first bound misses.
CREATE TEMP TABLE row AS
SELECT i, (1 + i % 20) * (1::BIGINT << 40) + i // 20 + 1 AS record_id, (1 + i % 20)::INTEGER AS source_id, i // 20 + 2 AS row,
       i * 7919 % {firms} AS exporter, {firms} + i * 104729 % {firms} AS importer, i // {firms} % 4 AS spelling,
       CASE WHEN i % 10 < 4 THEN i % 26 + 1 END AS brand
FROM range({rows}) r(i);

INSERT INTO source SELECT s, '/' || s || '.csv', s || '.csv', 'x', 1, 'csv', NULL, NULL, NULL, NULL, NULL, NULL, NULL,
       NULL, {rows} // 20, {rows} // 20, 0, 0, TIMESTAMP '2024-01-01 00:00:00' FROM range(1, 21) r(s);
INSERT INTO source_sheet SELECT s, 0, NULL, false, {rows} // 20, 0, 1, 'item', NULL, NULL, NULL, NULL, NULL, ''
FROM range(1, 21) r(s);
INSERT INTO party SELECT f * 4 + s, 'FIRM ' || f || ' SPELLING ' || s, NULL, 'firm', NULL, NULL, NULL
FROM range(2 * {firms}) a(f), range(4) b(s);
INSERT INTO record(record_id, source_id, sheet, row, row_hash, grain, exporter_party, importer_party, exporter_name,
                   importer_name, description, quantity_declared)
SELECT record_id, source_id, 0, row, i, 'item', exporter * 4 + spelling, importer * 4 + spelling,
       'FIRM ' || exporter || ' SPELLING ' || spelling, 'FIRM ' || importer || ' SPELLING ' || spelling,
       'UNMANNED AIRCRAFT, MODEL ' || i % 1000 || coalesce(' BRAND' || brand, ''), (i % 97)::VARCHAR
FROM row;

CREATE TABLE entity AS SELECT f + 1 AS entity_id, NULL::BIGINT AS redirect_to FROM range(2 * {firms}) r(f);
CREATE TABLE party_entity AS
SELECT (f * 4 + s)::UBIGINT AS party_id,
       CASE WHEN f < {firms} AND f >= {firms} // 2 AND f % 100 = 0 AND s = 3 THEN 10 * {firms} + f
            WHEN f < {firms} AND f >= {firms} // 2 AND f % 100 = 11 THEN f ELSE f + 1 END AS entity_id,
       'same' AS grade
FROM range(2 * {firms}) a(f), range(4) b(s);
CREATE TABLE record_goods AS
SELECT record_id, CASE WHEN brand IS NOT NULL AND i % 1000 <> 0 THEN 'drones' END AS goods_class, false AS part,
       'BRAND' || brand AS brand, NULL::VARCHAR AS model FROM row;
CREATE TABLE movement_record AS
SELECT CASE WHEN i // 2 % 50 = 0 AND i % 2 = 1 THEN {rows} + i ELSE i // 2 + 1 END AS movement_id, record_id FROM row;
CREATE TABLE handover AS
SELECT h + 1 AS handover_id, {firms} + h + 1 AS from_entity, {firms} + (h + 7) % {firms} + 1 AS to_entity,
       'supported' AS grade
FROM range({firms}) r(h) WHERE h % 4 <> 0;
CREATE TABLE chain AS SELECT c + 1 AS chain_id, 'recorded' AS grade, 10::DECIMAL(38,6) AS quantity
FROM range({rows} // 1000) r(c) WHERE c % 10 <> 0;
CREATE TEMP TABLE firm_of_chain AS
SELECT c, CASE p WHEN 0 THEN c % ({firms} // 2) ELSE {firms} + (c * 3 + p) % {firms} END AS firm, p
FROM range({rows} // 1000) a(c), range(4) b(p);
CREATE TABLE chain_hop AS
SELECT a.c + 1 AS chain_id, b.p::INTEGER AS hop, a.firm + 1 AS from_entity, b.firm + 1 AS to_entity,
       a.c * 3 + b.p AS movement_id, NULL::BIGINT AS handover_id
FROM firm_of_chain a JOIN firm_of_chain b ON b.c = a.c AND b.p = a.p + 1 WHERE a.c % 10 <> 0;
CREATE TABLE attribution AS
SELECT b AS attribution_id, 'brand' AS origin_kind, 'BRAND' || b AS origin, 'RU' AS target_country, 'drones' AS goods_class,
       false AS part, NULL::VARCHAR AS model, NULL::BIGINT AS scope_entity, 'received' AS direction, 'closed' AS stock,
       60::DECIMAL(38,6) AS least, CASE b WHEN 1 THEN 70 ELSE 100 END::DECIMAL(38,6) AS most, 200::DECIMAL(38,6) AS total
FROM range(1, 27) r(b);

COPY (SELECT source_id || '.csv' AS file, NULL AS sheet, row, 'original' AS state, i // 2 + 1 AS movement_ids,
             exporter + 1 AS exporter_id, importer + 1 AS importer_id, NULL AS maker_id, brand AS brand_id, NULL AS model_id,
             CASE WHEN brand IS NULL THEN 'other' ELSE 'drone' END AS goods_class,
             CASE WHEN brand IS NOT NULL THEN 'complete' END AS completeness FROM row)
    TO '{truth}/record.csv' (HEADER);
COPY (SELECT f + 1 AS entity_id, 'trader' AS kind, 'FIRM ' || f AS name, 'FIRM ' || f AS name_latin
      FROM range(2 * {firms}) r(f)) TO '{truth}/entity.csv' (HEADER);
COPY (SELECT b AS brand_id, 'BRAND' || b AS brand FROM range(1, 27) r(b)) TO '{truth}/brand.csv' (HEADER);
COPY (SELECT 1 AS model_id, 1 AS brand_id, 'NONE' AS model) TO '{truth}/model.csv' (HEADER);
COPY (SELECT h + 1 AS handover_id, {firms} + h + 1 AS from_id, {firms} + (h + 7) % {firms} + 1 AS to_id, 5 AS pieces
      FROM range({firms}) r(h)) TO '{truth}/handover.csv' (HEADER);
COPY (SELECT c + 1 AS chain_id, 4 AS firms, string_agg((firm + 1)::VARCHAR, '|' ORDER BY p) AS firm_ids, 10 AS pieces,
             10 AS pieces_on_record FROM firm_of_chain GROUP BY c) TO '{truth}/chain.csv' (HEADER);
COPY (SELECT c + 1 AS chain_id, 1 AS delivery, p AS hop, 'movement' AS hop_kind, c * 3 + p AS hop_id
      FROM firm_of_chain WHERE p > 0) TO '{truth}/chain_hop.csv' (HEADER);
COPY (SELECT b AS attribution_id, 'brand' AS origin_kind, b AS origin_id, 'RU' AS target_country, 'drone' AS goods_class,
             NULL AS model_id, NULL AS scope_entity_id, 'received' AS direction, 80 AS pieces_true, 60 AS closed_least,
             100 AS closed_most, 120 AS open_most FROM range(1, 27) r(b)) TO '{truth}/attribution.csv' (HEADER);
