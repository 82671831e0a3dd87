-- who_to_whom: who sent to whom, most shipments first. {condition} as figures.cpp builds it.
-- Reads  record_view, party.
-- Gives  exporter, importer, records, first and last month, the value that most of the pair's records state, with
-- its currency and the number of records in that sum; no sum where no currency is stated.
WITH chosen AS (SELECT * FROM record_view WHERE {condition}),
named AS (
    SELECT e.normalised_name AS exporter_key, i.normalised_name AS importer_key, e.name AS exporter, i.name AS importer,
           c.date, c.value, coalesce(c.value_currency, '(not stated)') AS currency
    FROM chosen c
    LEFT JOIN party e ON e.party_id = c.exporter_party
    LEFT JOIN party i ON i.party_id = c.importer_party),
pair AS (
    SELECT exporter_key, importer_key, min(exporter) AS exporter, min(importer) AS importer, count(*) AS records,
           min(date) AS first_day, max(date) AS last_day
    FROM named WHERE exporter_key IS NOT NULL AND importer_key IS NOT NULL GROUP BY exporter_key, importer_key),
money AS (
    SELECT exporter_key, importer_key, currency, sum(value) AS amount, count(value) AS valued,
           row_number() OVER (PARTITION BY exporter_key, importer_key ORDER BY count(value) DESC, currency) AS place
    FROM named GROUP BY exporter_key, importer_key, currency)
SELECT p.exporter, p.importer, p.records, strftime(p.first_day, '%Y-%m'), strftime(p.last_day, '%Y-%m'),
       CASE WHEN m.currency = '(not stated)' THEN NULL ELSE round(m.amount, 0)::HUGEINT END, m.currency, m.valued
FROM pair p
JOIN money m ON m.exporter_key = p.exporter_key AND m.importer_key = p.importer_key AND m.place = 1
ORDER BY p.records DESC, p.exporter, p.importer
LIMIT $limit;
