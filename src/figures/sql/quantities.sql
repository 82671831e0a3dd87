-- quantities: sums of the declared and the supplementary quantity by unit, and of the net weight, by group.
-- Reads  record_view; {group} and {condition} as in counts.sql.
-- Gives  group, what, unit (null: not stated), sum, records.
SELECT {group} AS grp, 'quantity' AS what, quantity_unit AS unit, sum(quantity) AS amount, count(*) AS records
FROM record_view
WHERE {condition} AND quantity IS NOT NULL
GROUP BY grp, quantity_unit
UNION ALL
SELECT {group} AS grp, 'supplementary quantity' AS what, supplementary_unit AS unit,
       sum(supplementary_quantity) AS amount, count(*) AS records
FROM record_view
WHERE {condition} AND supplementary_quantity IS NOT NULL
GROUP BY grp, supplementary_unit
UNION ALL
SELECT {group} AS grp, 'net weight' AS what, 'KGM' AS unit, sum(net_weight_kg) AS amount, count(*) AS records
FROM record_view
WHERE {condition} AND net_weight_kg IS NOT NULL
GROUP BY grp
ORDER BY grp, what DESC, records DESC, unit;
