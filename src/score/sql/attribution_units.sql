-- attribution_units: bounds of the case beside the true quantity and beside the best bounds that its records allow.
-- Reads   truth.attribution, truth.brand, truth.model, found.attribution, redirect, entity_truth.
-- Writes  bounds (a row a truth row and stock model), unit. A unit is a row of the truth.
-- Both sides are matched by origin, target, goods, model, scope and direction, as one text. Quantities are in 10^-6.
CREATE OR REPLACE TEMP TABLE true_bounds AS
SELECT a.attribution_id, concat_ws('/', a.origin_kind,
           CASE a.origin_kind WHEN 'brand' THEN regexp_replace(upper(b.brand), '[^\p{L}\p{N}]', '', 'g')
                              WHEN 'maker' THEN a.origin_id::VARCHAR ELSE '' END,
           a.target_country, a.goods_class, coalesce(regexp_replace(upper(m.model), '[^\p{L}\p{N}]', '', 'g'), ''),
           coalesce(a.scope_entity_id::VARCHAR, ''), a.direction) AS key,
       CASE WHEN a.scope_entity_id IS NOT NULL THEN 'firms' WHEN a.origin_kind = 'brand' THEN 'brands' ELSE 'makers' END
           AS about,
       a.pieces_true::HUGEINT * 1000000 AS truth, a.closed_least::HUGEINT * 1000000 AS closed_least,
       a.closed_most::HUGEINT * 1000000 AS closed_most, a.open_most::HUGEINT * 1000000 AS open_most,
       CASE WHEN a.origin_kind = 'brand' THEN a.origin_id END AS brand_id, a.model_id, a.scope_entity_id
FROM truth.attribution a
LEFT JOIN truth.brand b ON b.brand_id = CASE a.origin_kind WHEN 'brand' THEN a.origin_id END
LEFT JOIN truth.model m ON m.model_id = a.model_id;

CREATE OR REPLACE TEMP TABLE found_bounds AS
SELECT a.attribution_id, concat_ws('/', a.origin_kind,
           CASE a.origin_kind WHEN 'brand' THEN regexp_replace(upper(a.origin), '[^\p{L}\p{N}]', '', 'g')
                              WHEN 'maker' THEN ot.true_id::VARCHAR ELSE '' END,
           a.target_country,
           CASE WHEN a.goods_class <> 'drones' THEN a.goods_class WHEN a.part THEN 'drone_part' ELSE 'drone' END,
           coalesce(regexp_replace(upper(a.model), '[^\p{L}\p{N}]', '', 'g'), ''),
           CASE WHEN a.scope_entity IS NULL THEN '' ELSE coalesce(st.true_id, -a.scope_entity)::VARCHAR END,
           a.direction) AS key,
       a.stock, (a.least * 1000000)::HUGEINT AS least, (a.most * 1000000)::HUGEINT AS most,
       (a.total * 1000000)::HUGEINT AS total
FROM found.attribution a
LEFT JOIN redirect orr ON orr.from_id = CASE a.origin_kind WHEN 'maker' THEN TRY_CAST(a.origin AS BIGINT) END
LEFT JOIN entity_truth ot
    ON ot.cluster_id = CASE a.origin_kind WHEN 'maker' THEN coalesce(orr.to_id, TRY_CAST(a.origin AS BIGINT)) END
LEFT JOIN redirect sr ON sr.from_id = a.scope_entity
LEFT JOIN entity_truth st ON st.cluster_id = coalesce(sr.to_id, a.scope_entity);

CREATE OR REPLACE TEMP TABLE bounds AS
SELECT t.*, s.stock, f.attribution_id AS found_id, f.least, f.most, f.total
FROM true_bounds t
CROSS JOIN (VALUES ('closed'), ('open')) s(stock)
LEFT JOIN (SELECT * FROM found_bounds
           QUALIFY row_number() OVER (PARTITION BY key, stock ORDER BY attribution_id) = 1) f
    ON f.key = t.key AND f.stock = s.stock;

CREATE OR REPLACE TEMP TABLE unit AS
SELECT (CASE stock WHEN 'closed' THEN 0 ELSE 10 END) + (CASE about WHEN 'brands' THEN 1 WHEN 'makers' THEN 2 ELSE 3 END)
           AS of_rank,
       stock || ', ' || about AS of, 1 AS one,
       CASE WHEN found_id IS NOT NULL THEN 1 ELSE 0 END AS answered,
       CASE WHEN coalesce(least, 0) <= truth AND coalesce(most, truth) >= truth AND found_id IS NOT NULL THEN 1 ELSE 0 END
           AS covered,
       CASE WHEN found_id IS NOT NULL AND best_most IS NOT NULL THEN 1 ELSE 0 END AS comparable,
       CASE WHEN found_id IS NOT NULL AND coalesce(most, best_most) >= best_most
                 AND coalesce(least, 0) <= coalesce(best_least, least, 0) THEN 1 ELSE 0 END AS not_too_narrow,
       CASE WHEN best_most IS NOT NULL THEN 1 ELSE 0 END AS has_best,
       CASE WHEN truth BETWEEN coalesce(best_least, 0) AND best_most THEN 1 ELSE 0 END AS best_covers,
       CASE WHEN total IS NOT NULL THEN most - least END AS width, CASE WHEN most IS NOT NULL THEN total END AS total,
       CASE WHEN most IS NOT NULL THEN best_most END AS best_most, CASE WHEN best_most IS NOT NULL THEN most END AS most,
       CASE WHEN best_least IS NOT NULL THEN least END AS least, CASE WHEN least IS NOT NULL THEN best_least END
           AS best_least
FROM (SELECT *, CASE stock WHEN 'closed' THEN closed_least END AS best_least,
             CASE stock WHEN 'closed' THEN closed_most ELSE open_most END AS best_most
      FROM bounds);
