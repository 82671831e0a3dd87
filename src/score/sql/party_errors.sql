-- party_errors: entities that hold parties of several, and entities that lie in several.
-- Reads   truth_party, found_party, truth.entity, found.party.
-- Writes  error, error_row. The weight is the number of wrong or missing pairs of parties; an error shows a party of
-- each of the two largest parts.
CREATE OR REPLACE TEMP TABLE party_part AS
SELECT t.true_id, f.cluster_id, count(*) AS n, min(t.party_id) AS party_id
FROM truth_party t JOIN found_party f ON f.party_id = t.party_id
GROUP BY t.true_id, f.cluster_id;

CREATE OR REPLACE TEMP TABLE error AS
WITH merged AS (
    SELECT cluster_id, (sum(n)::HUGEINT * sum(n)::HUGEINT - sum(n * n)::HUGEINT) // 2 AS weight, count(*) AS parts,
           sum(n) AS parties
    FROM party_part GROUP BY cluster_id HAVING count(*) > 1),
split AS (
    SELECT true_id, (sum(n)::HUGEINT * sum(n)::HUGEINT - sum(n * n)::HUGEINT) // 2 AS weight, count(*) AS parts,
           sum(n) AS parties
    FROM party_part GROUP BY true_id HAVING count(*) > 1),
either AS (
    SELECT 'merge' AS kind, cluster_id::HUGEINT AS id, weight,
           'entity ' || cluster_id || ' holds ' || parties || ' parties of ' || parts || ' firms' AS what FROM merged
    UNION ALL
    SELECT 'split', true_id, weight,
           parties || ' parties of one firm (' || coalesce(e.name, 'truth ' || true_id) || ') lie in ' || parts
           || ' entities'
    FROM split LEFT JOIN truth.entity e ON e.entity_id = true_id)
SELECT row_number() OVER (ORDER BY weight DESC, kind, id) AS rank, weight, kind, id, what
FROM either QUALIFY rank <= 1000;

CREATE OR REPLACE TEMP TABLE error_row AS
WITH part AS (
    SELECT rank, n, true_id, party_id,
           row_number() OVER (PARTITION BY rank ORDER BY n DESC, true_id, cluster_id) AS place
    FROM (SELECT e.rank, p.* FROM error e JOIN party_part p ON p.cluster_id = e.id WHERE e.kind = 'merge'
          UNION ALL SELECT e.rank, p.* FROM error e JOIN party_part p ON p.true_id = e.id WHERE e.kind = 'split'))
SELECT p.rank, p.place, t.record_id, NULL::VARCHAR AS file, NULL::VARCHAR AS sheet, NULL::BIGINT AS row,
       concat_ws(', ', f.name, f.name_en, f.address, f.country, f.number) || ' [parties: ' || p.n || '; truth '
       || p.true_id || ']' AS text
FROM part p
JOIN truth_party t ON t.party_id = p.party_id
JOIN found.party f ON f.party_id = p.party_id
WHERE p.place <= 2;
