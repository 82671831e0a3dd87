-- diversion_units: estimates of what went through third countries beside what did; a unit is a country.
-- Reads   truth.diversion, found.diversion.
-- Writes  estimate: each row of the case with its truth, the sum of the truth's rows for its stage, country, goods (six
--         digits beginning with product) and month, null standing for all; unit, by country and kind of row;
--         ranking(of_rank, of, right_twice, pairs_twice): of each country through which goods went, how many of those
--         through which none went have a lower estimate, ties half. Values in 10^-6 of a dollar.
CREATE OR REPLACE TEMP TABLE estimate AS
WITH f AS (
    SELECT row_number() OVER (ORDER BY stage, country, product, month) AS id, stage, country, product, month,
           (estimate * 1000000)::HUGEINT AS estimate, (low * 1000000)::HUGEINT AS low, (high * 1000000)::HUGEINT AS high
    FROM found.diversion)
SELECT f.id, any_value(f.stage) AS stage, any_value(f.country) AS country, any_value(f.product) AS product,
       any_value(f.month) AS month, any_value(f.estimate) AS estimate, any_value(f.low) AS low, any_value(f.high) AS high,
       coalesce(sum(t.usd_cents), 0)::HUGEINT * 10000 AS truth
FROM f
LEFT JOIN truth.diversion t
    ON t.stage = f.stage AND t.country = f.country AND starts_with(t.hs6, coalesce(f.product, ''))
    AND (f.month IS NULL OR t.month = f.month)
GROUP BY f.id;

CREATE OR REPLACE TEMP TABLE labelled AS
SELECT *, (CASE stage WHEN 'entered' THEN 0 ELSE 10 END) + (CASE WHEN product IS NULL THEN 0 ELSE 2 END)
       + (CASE WHEN month IS NULL THEN 0 ELSE 1 END) AS of_rank,
       stage || ', by country' || CASE WHEN product IS NULL THEN '' ELSE ' and product' END
       || CASE WHEN month IS NULL THEN '' ELSE ' and month' END AS of
FROM estimate;

CREATE OR REPLACE TEMP TABLE unit AS
SELECT of_rank, of, country, count(*) FILTER (WHERE truth BETWEEN low AND high) AS covered,
       count(*) FILTER (WHERE low IS NOT NULL AND high IS NOT NULL) AS bounded, count(*) AS estimates,
       sum(estimate - truth)::HUGEINT AS excess, sum(truth)::HUGEINT AS truth,
       sum(abs(estimate - truth))::HUGEINT AS distance
FROM labelled
GROUP BY of_rank, of, country;

CREATE OR REPLACE TEMP TABLE ranking AS
SELECT a.of_rank, a.of, a.country,
       sum(CASE WHEN a.estimate > b.estimate THEN 2 WHEN a.estimate = b.estimate THEN 1 ELSE 0 END) AS right_twice,
       2 * count(*) AS pairs_twice
FROM labelled a JOIN labelled b ON b.of = a.of
WHERE a.product IS NULL AND a.month IS NULL AND a.truth > 0 AND b.truth = 0
GROUP BY a.of_rank, a.of, a.country;
