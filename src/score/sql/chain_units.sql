-- chain_units: true chains whose path the case has, paths of the case that are true, and links of both.
-- Reads   true_path, found_path, true_link, found_link.
-- Writes  chain_unit(of_rank, of, found, one, found_pieces, pieces): a unit is a true chain;
--         path_unit(of_rank, of, is_true, one): a unit is a path of the case;
--         link_unit(found, one, found_pieces, pieces, is_true, in_case): a unit is the giving firm.
CREATE OR REPLACE TEMP TABLE chain_found AS
SELECT t.*, f.grade, f.inferred
FROM true_path t
LEFT JOIN (SELECT path, min(grade) AS grade, min(inferred) AS inferred FROM found_path GROUP BY path) f ON f.path = t.path;

CREATE OR REPLACE TEMP TABLE chain_unit AS
WITH slice AS (
    SELECT 1 AS of_rank, 'recorded' AS of, grade <= 1 AS found, pieces FROM chain_found
    UNION ALL SELECT 2, 'recorded or supported', grade <= 2, pieces FROM chain_found
    UNION ALL SELECT 3, 'all grades', grade <= 3, pieces FROM chain_found
    UNION ALL SELECT 4, 'at most one hop inferred', inferred <= 1, pieces FROM chain_found
    UNION ALL SELECT 4 + on_record, CASE on_record WHEN 1 THEN 'wholly on record' WHEN 2 THEN 'partly on record'
                                                   ELSE 'not on record' END, grade <= 3, pieces FROM chain_found
    UNION ALL SELECT 10 + firms, firms || ' firms', grade <= 3, pieces FROM chain_found)
SELECT of_rank, of, CASE WHEN found THEN 1 ELSE 0 END AS found, 1 AS one,
       CASE WHEN found THEN pieces ELSE 0 END AS found_pieces, pieces
FROM slice;

CREATE OR REPLACE TEMP TABLE path_unit AS
WITH p AS (
    SELECT path, min(grade) AS grade, min(inferred) AS inferred, max(CASE WHEN path IN (SELECT path FROM true_path) THEN 1 ELSE 0 END) AS is_true
    FROM found_path GROUP BY path)
SELECT grade AS of_rank, CASE grade WHEN 1 THEN 'recorded' WHEN 2 THEN 'supported' ELSE 'possible' END AS of,
       is_true, 1 AS one
FROM p
UNION ALL SELECT 4, 'all grades', is_true, 1 FROM p
UNION ALL SELECT 5, 'at most one hop inferred', is_true, 1 FROM p WHERE inferred <= 1;

CREATE OR REPLACE TEMP TABLE link_unit AS
SELECT coalesce(t.from_id, f.from_id) AS from_id,
       count(*) FILTER (WHERE t.from_id IS NOT NULL AND f.from_id IS NOT NULL) AS found,
       count(t.from_id) AS one, coalesce(sum(t.pieces) FILTER (WHERE f.from_id IS NOT NULL), 0)::BIGINT AS found_pieces,
       coalesce(sum(t.pieces), 0)::BIGINT AS pieces, count(f.from_id) AS in_case
FROM true_link t FULL OUTER JOIN found_link f ON f.from_id = t.from_id AND f.to_id = t.to_id
GROUP BY 1;
