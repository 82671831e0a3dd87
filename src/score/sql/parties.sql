-- parties: whom each party stands for, by the truth.
-- Reads   scored.
-- Writes  party_seen(party_id, true_id, mentions, record_id): how often a party stands for an entity, and the first
--         record in which it does;
--         truth_party(party_id, true_id, record_id): the entity for which it mostly stands, at a tie the lowest id.
CREATE OR REPLACE TEMP TABLE party_seen AS
SELECT party_id, true_id, count(*) AS mentions, min(record_id) AS record_id
FROM (SELECT exporter_party AS party_id, exporter_id AS true_id, record_id FROM scored
      UNION ALL SELECT importer_party, importer_id, record_id FROM scored
      UNION ALL SELECT manufacturer_party, maker_id, record_id FROM scored)
WHERE party_id IS NOT NULL AND true_id IS NOT NULL
GROUP BY party_id, true_id;

CREATE OR REPLACE TEMP TABLE truth_party AS
SELECT party_id, true_id, record_id FROM party_seen
QUALIFY row_number() OVER (PARTITION BY party_id ORDER BY mentions DESC, true_id) = 1;
