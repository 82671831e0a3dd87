-- unvalued: what the records of a question do not say. {condition} as figures.cpp builds it.
-- Gives  one row: records, without date, without value, of unknown currency, without exporter, without importer,
-- with a cell that could not be read.
SELECT count(*), count(*) FILTER (date IS NULL), count(*) FILTER (value IS NULL),
       count(*) FILTER (value IS NOT NULL AND value_currency IS NULL), count(*) FILTER (exporter_party IS NULL),
       count(*) FILTER (importer_party IS NULL),
       count(*) FILTER (record_id IN (SELECT record_id FROM record_issue))
FROM record_view WHERE {condition};
