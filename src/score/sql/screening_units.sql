-- screening_units: which firms of the records stand on which list, by the truth and by the case; a unit is a firm.
-- Reads   truth.listing, truth_party, found.screening_hit, found.listing, redirect, entity_truth.
-- Writes  hit(true_id, list, uid, in_truth, grade, entity_id): grade 1 same, 2 possible, null if the case has none;
--         unit; listing_unit(known, one, dated): stays on a list, whether the case has the entry, and whether the days
--         that it gives hold the true ones.
-- Persons, who trade under no party, are left out; an entity of the case that stands for no firm has a negative id.
CREATE OR REPLACE TEMP TABLE hit AS
WITH t AS (
    SELECT DISTINCT entity_id AS true_id, list, listing_uid AS uid FROM truth.listing
    WHERE coalesce(kind, 'firm') <> 'person' AND entity_id IN (SELECT true_id FROM truth_party)),
f AS (
    SELECT coalesce(e.true_id, -h.entity_id) AS true_id, l.list, l.uid::VARCHAR AS uid,
           min(CASE h.grade WHEN 'same' THEN 1 ELSE 2 END) AS grade, min(h.entity_id) AS entity_id
    FROM found.screening_hit h
    JOIN found.listing l ON l.listing_id = h.listing_id
    LEFT JOIN redirect r ON r.from_id = h.entity_id
    LEFT JOIN entity_truth e ON e.cluster_id = coalesce(r.to_id, h.entity_id)
    GROUP BY ALL)
SELECT coalesce(t.true_id, f.true_id) AS true_id, coalesce(t.list, f.list) AS list, coalesce(t.uid, f.uid) AS uid,
       t.true_id IS NOT NULL AS in_truth, f.grade, f.entity_id
FROM t FULL OUTER JOIN f ON f.true_id = t.true_id AND f.list = t.list AND f.uid = t.uid;

CREATE OR REPLACE TEMP TABLE unit AS
SELECT true_id, count(*) FILTER (WHERE in_truth AND grade = 1) AS same_right, count(*) FILTER (WHERE grade = 1) AS same_found,
       count(*) FILTER (WHERE in_truth AND grade IS NOT NULL) AS any_right,
       count(*) FILTER (WHERE grade IS NOT NULL) AS any_found, count(*) FILTER (WHERE in_truth) AS listed
FROM hit
GROUP BY true_id;

CREATE OR REPLACE TEMP TABLE listing_unit AS
SELECT t.list, t.listing_uid, t.since, count(l.listing_id) > 0 AS known, 1 AS one,
       coalesce(bool_or(l.listing_id IS NOT NULL
                        AND t.since BETWEEN coalesce(l.since_earliest, t.since) AND coalesce(l.since_latest, t.since)
                        AND CASE WHEN t.until IS NULL THEN l.until_latest IS NULL
                                 ELSE t.until BETWEEN coalesce(l.until_earliest, t.until)
                                                  AND coalesce(l.until_latest, t.until) END), false) AS dated
FROM truth.listing t
LEFT JOIN found.listing l ON l.list = t.list AND l.uid::VARCHAR = t.listing_uid
GROUP BY t.list, t.listing_uid, t.since;
