-- find_text: records whose names or descriptions hold a text, in any script, letter case aside.
-- Reads  record, party. $text as typed; $name the same as party.normalised_name is written.
-- Gives  record_id, column, the whole cell; by record and column, at most $limit rows.
WITH parties AS (SELECT party_id FROM party WHERE $name <> '' AND contains(normalised_name, $name)),
found AS (
    SELECT record_id, 'exporter_name' AS "column", exporter_name AS text FROM record
    WHERE contains(lower(exporter_name), lower($text)) OR exporter_party IN (SELECT party_id FROM parties)
    UNION ALL
    SELECT record_id, 'importer_name', importer_name FROM record
    WHERE contains(lower(importer_name), lower($text)) OR importer_party IN (SELECT party_id FROM parties)
    UNION ALL
    SELECT record_id, 'exporter_name_en', exporter_name_en FROM record WHERE contains(lower(exporter_name_en), lower($text))
    UNION ALL
    SELECT record_id, 'importer_name_en', importer_name_en FROM record WHERE contains(lower(importer_name_en), lower($text))
    UNION ALL
    SELECT record_id, 'manufacturer_name', manufacturer_name FROM record
    WHERE contains(lower(manufacturer_name), lower($text)) OR manufacturer_party IN (SELECT party_id FROM parties)
    UNION ALL
    SELECT record_id, 'declarant_name', declarant_name FROM record
    WHERE contains(lower(declarant_name), lower($text)) OR declarant_party IN (SELECT party_id FROM parties)
    UNION ALL
    SELECT record_id, 'contract_holder_name', contract_holder_name FROM record
    WHERE contains(lower(contract_holder_name), lower($text)) OR contract_holder_party IN (SELECT party_id FROM parties)
    UNION ALL
    SELECT record_id, 'notify_party_name', notify_party_name FROM record
    WHERE contains(lower(notify_party_name), lower($text)) OR notify_party_party IN (SELECT party_id FROM parties)
    UNION ALL
    SELECT record_id, 'forwarder_name', forwarder_name FROM record
    WHERE contains(lower(forwarder_name), lower($text)) OR forwarder_party IN (SELECT party_id FROM parties)
    UNION ALL
    SELECT record_id, 'brand', brand FROM record WHERE contains(lower(brand), lower($text))
    UNION ALL
    SELECT record_id, 'model', model FROM record WHERE contains(lower(model), lower($text))
    UNION ALL
    SELECT record_id, 'description', description FROM record WHERE contains(lower(description), lower($text))
    UNION ALL
    SELECT record_id, 'hs_description', hs_description FROM record WHERE contains(lower(hs_description), lower($text))
    UNION ALL
    SELECT record_id, 'declaration_number', declaration_number FROM record
    WHERE contains(lower(declaration_number), lower($text)))
SELECT f.record_id, f."column", f.text, s.name
FROM found f
JOIN source s ON s.source_id = f.record_id >> 40
WHERE f.text IS NOT NULL
ORDER BY f.record_id, f."column"
LIMIT $limit;
