-- cluster_units: how found clusters of things agree with the true ones; a unit is a true cluster.
-- Reads   pair_count(true_id, cluster_id, n): how many things of a true cluster lie in a found one.
-- Writes  unit(size, together, found, found_and_true, pairs, bcubed_precision, bcubed_recall, weight, exact, one).
-- Pairs are counted twice, so that all is whole: `together` are those of one true cluster in one found one, `pairs`
-- those of a true cluster, `found` those of a found cluster, each half for the true clusters of its two things;
-- found_and_true is the sum of both, of which together is half when all is right. B-cubed sums are in 10^-6.
CREATE OR REPLACE TEMP TABLE unit AS
WITH cluster AS (SELECT cluster_id, sum(n)::HUGEINT AS found_size FROM pair_count GROUP BY cluster_id),
true_cluster AS (SELECT true_id, sum(n)::HUGEINT AS size, count(*) AS parts FROM pair_count GROUP BY true_id),
part AS (
    SELECT p.true_id, p.n::HUGEINT AS n, c.found_size, t.size, t.parts
    FROM pair_count p
    JOIN cluster c ON c.cluster_id = p.cluster_id
    JOIN true_cluster t ON t.true_id = p.true_id)
SELECT true_id, any_value(size) AS size, sum(n * (n - 1))::HUGEINT AS together,
       sum(n * (found_size - 1))::HUGEINT AS found, any_value(size * (size - 1)) AS pairs,
       2 * together AS twice_together, found + pairs AS found_and_true,
       sum((n * n * 1000000 + found_size // 2) // found_size)::HUGEINT AS bcubed_precision,
       sum((n * n * 1000000 + size // 2) // size)::HUGEINT AS bcubed_recall,
       any_value(size) * 1000000 AS weight,
       max(CASE WHEN parts = 1 AND found_size = size THEN 1 ELSE 0 END) AS exact, 1 AS one
FROM part
GROUP BY true_id;
