-- values: sums of the default value by group, basis and currency; nothing is converted.
-- Reads  record_view; {group} and {condition} as in counts.sql.
-- Gives  group, basis, currency (null: not stated), sum (null where the currency is not stated: amounts in money
-- that is not known are not added), records, records whose currency was inferred.
SELECT {group} AS grp, value_basis, value_currency, CASE WHEN value_currency IS NULL THEN NULL ELSE sum(value) END AS amount, count(*) AS records,
       count(*) FILTER (value_assumed IS NOT NULL) AS assumed
FROM record_view
WHERE {condition} AND value IS NOT NULL
GROUP BY grp, value_basis, value_currency
ORDER BY grp, records DESC, value_basis, value_currency;
