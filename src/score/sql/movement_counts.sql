-- movement_counts: records by the movement that they report and the one that the case puts them into.
-- Reads   scored, found.movement_record. Rows that sum a month up report no one movement and are left out; a record
--         in no movement stands for one of its own.
-- Writes  movement_row(record_id, true_id, cluster_id), pair_count(true_id, cluster_id, n),
--         aggregate_unit(file, apart, rows): monthly rows, and those that are in no movement.
CREATE OR REPLACE TEMP TABLE movement_row AS
SELECT s.record_id, s.movement_id AS true_id, coalesce(m.movement_id, -s.record_id) AS cluster_id
FROM scored s LEFT JOIN found.movement_record m ON m.record_id = s.record_id
WHERE s.record_id IS NOT NULL AND s.movement_id IS NOT NULL AND s.state <> 'monthly';

CREATE OR REPLACE TEMP TABLE pair_count AS
SELECT true_id, cluster_id, count(*) AS n FROM movement_row GROUP BY true_id, cluster_id;

CREATE OR REPLACE TEMP TABLE aggregate_unit AS
SELECT s.file, count(*) FILTER (WHERE m.record_id IS NULL) AS apart, count(*) AS rows
FROM scored s LEFT JOIN found.movement_record m ON m.record_id = s.record_id
WHERE s.record_id IS NOT NULL AND s.state = 'monthly'
GROUP BY s.file;
