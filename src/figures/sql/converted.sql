-- converted: sum of the default values in the currency $to, by group.
-- Reads  record_view, rate; {group} and {condition} as in counts.sql.
-- Gives  group, sum (null if no record could be converted), records counted, records left out.
-- A value dated by day takes the last rate of that day or the ten days before (weekends and holidays have none),
-- one dated by month the mean of the month's rates. Values in $to need no rate.
WITH chosen AS (
    SELECT {group} AS grp, value, value_currency, date, date_precision FROM record_view WHERE {condition}),
monthly AS (
    SELECT currency, date_trunc('month', day)::DATE AS month, avg(rate)::DECIMAL(38,12) AS rate
    FROM rate WHERE in_currency = $to GROUP BY ALL),
daily AS (SELECT currency, day, rate FROM rate WHERE in_currency = $to),
priced AS (
    SELECT c.grp,
           CASE WHEN c.value_currency = $to THEN c.value
                WHEN c.date_precision = 'day' AND d.day >= c.date - 10
                    THEN (c.value::DOUBLE * d.rate::DOUBLE)::DECIMAL(38,6)
                WHEN c.date_precision = 'month' THEN (c.value::DOUBLE * m.rate::DOUBLE)::DECIMAL(38,6)
           END AS amount
    FROM chosen c
    ASOF LEFT JOIN daily d ON d.currency = c.value_currency AND d.day <= c.date
    LEFT JOIN monthly m ON m.currency = c.value_currency AND m.month = c.date)
SELECT grp, sum(amount) AS amount, count(amount) AS records, count(*) - count(amount) AS left_out
FROM priced GROUP BY grp ORDER BY grp;
