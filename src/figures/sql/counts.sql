-- counts: how many records, consignments, exporters and importers, group by group.
-- Reads  record_view, party. {group} is one of the fixed expressions of figures.cpp, {condition} one that it built
-- from checked parts.
-- Gives  one row per group, most records first: group, records, distinct declarations, aggregates, item or
-- declaration records without a number, exporters, records without exporter, importers, records without importer.
WITH chosen AS (
    SELECT {group} AS grp, reporter, direction, grain, declaration_number, exporter_party, importer_party
    FROM record_view WHERE {condition}),
named AS (
    SELECT c.*, e.normalised_name AS exporter, i.normalised_name AS importer
    FROM chosen c
    LEFT JOIN party e ON e.party_id = c.exporter_party
    LEFT JOIN party i ON i.party_id = c.importer_party)
SELECT grp,
       count(*) AS records,
       count(DISTINCT (reporter, direction, declaration_number))
           FILTER (grain <> 'aggregate' AND declaration_number IS NOT NULL) AS consignments,
       count(*) FILTER (grain = 'aggregate') AS aggregates,
       count(*) FILTER (grain <> 'aggregate' AND declaration_number IS NULL) AS unnumbered,
       count(DISTINCT exporter) AS exporters,
       count(*) FILTER (exporter IS NULL) AS without_exporter,
       count(DISTINCT importer) AS importers,
       count(*) FILTER (importer IS NULL) AS without_importer
FROM named
GROUP BY grp
ORDER BY records DESC, grp;
