-- chain_errors: true chains that the case has not, and chains of the case that are none.
-- Reads   chain_found, found_path, true_path, truth.chain_hop, truth.entity, scored, found.chain_hop,
--         found.movement_record, found.record.
-- Writes  error, error_row. The weight is the chain's pieces (or quantity); the rows are those of its movements, of a
-- true chain those of its first delivery.
CREATE OR REPLACE TEMP TABLE error AS
WITH false_path AS (
    SELECT path, min(chain_id) AS chain_id, min(grade) AS grade, sum(quantity) AS quantity
    FROM found_path WHERE path NOT IN (SELECT path FROM true_path) GROUP BY path),
either AS (
    SELECT 'missed' AS kind, chain_id, path, pieces::DECIMAL(38,6) AS weight,
           'chain of ' || firms || ' firms missed, ' || pieces || ' pieces, '
           || CASE on_record WHEN 1 THEN 'wholly' WHEN 2 THEN 'partly' ELSE 'not' END || ' on record: ' AS what
    FROM chain_found WHERE grade IS NULL
    UNION ALL
    SELECT 'false', chain_id, path, quantity::DECIMAL(38,6), 'chain ' || chain_id || ' is none: ' FROM false_path),
ranked AS (
    SELECT *, row_number() OVER (ORDER BY weight DESC, kind DESC, chain_id) AS rank FROM either QUALIFY rank <= 1000),
firm AS (
    SELECT rank, unnest(string_split(path, '|'))::BIGINT AS entity_id,
           generate_subscripts(string_split(path, '|'), 1) AS place
    FROM ranked),
named AS (
    SELECT f.rank, string_agg(coalesce(e.name_latin, e.name, '?'), ' > ' ORDER BY f.place) AS names
    FROM firm f LEFT JOIN truth.entity e ON e.entity_id = f.entity_id GROUP BY f.rank)
SELECT r.rank, rtrim(rtrim(r.weight::VARCHAR, '0'), '.') AS weight, r.kind, r.chain_id, r.what || n.names AS what
FROM ranked r JOIN named n ON n.rank = r.rank;

CREATE OR REPLACE TEMP TABLE error_row AS
WITH step AS (
    SELECT e.rank, h.hop, min(s.record_id) AS record_id
    FROM error e
    JOIN truth.chain_hop h ON h.chain_id = e.chain_id AND h.delivery = 1 AND h.hop_kind = 'movement'
    JOIN scored s ON s.movement_id = h.hop_id AND s.record_id IS NOT NULL AND s.state <> 'monthly'
    WHERE e.kind = 'missed' GROUP BY e.rank, h.hop
    UNION ALL
    SELECT e.rank, h.hop, min(m.record_id)
    FROM error e
    JOIN found.chain_hop h ON h.chain_id = e.chain_id
    JOIN found.movement_record m ON m.movement_id = h.movement_id
    WHERE e.kind = 'false' GROUP BY e.rank, h.hop)
SELECT s.rank, s.hop AS place, s.record_id, NULL::VARCHAR AS file, NULL::VARCHAR AS sheet, NULL::BIGINT AS row,
       'hop ' || s.hop || ': ' || concat_ws(' | ', d.day, r.exporter_name || ' > ' || r.importer_name,
                                            r.quantity_declared, r.description) AS text
FROM step s
JOIN found.record r ON r.record_id = s.record_id
LEFT JOIN found.record_date d ON d.record_id = s.record_id AND d.is_default;
