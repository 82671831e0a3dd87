-- goods_units: rows right and wrong in class, completeness, brand and model; a unit is the rows of one exporter.
-- Reads   goods_row.
-- Writes  unit.
CREATE OR REPLACE TEMP TABLE unit AS
SELECT exporter_id,
       count(*) FILTER (WHERE true_class AND found_class) AS class_right,
       count(*) FILTER (WHERE found_class) AS class_found,
       count(*) FILTER (WHERE true_class) AS class_true,
       count(*) FILTER (WHERE true_class AND NOT true_part AND found_class AND NOT found_part) AS complete_right,
       count(*) FILTER (WHERE found_class AND NOT found_part) AS complete_found,
       count(*) FILTER (WHERE true_class AND NOT true_part) AS complete_true,
       count(*) FILTER (WHERE true_class AND true_part AND found_class AND found_part) AS part_right,
       count(*) FILTER (WHERE found_class AND found_part) AS part_found,
       count(*) FILTER (WHERE true_class AND true_part) AS part_true,
       count(*) FILTER (WHERE brand_right) AS brand_right,
       count(*) FILTER (WHERE found_brand <> '') AS brand_found,
       count(*) FILTER (WHERE true_brand IS NOT NULL) AS brand_true,
       count(*) FILTER (WHERE brand_right AND brand_named) AS brand_named_right,
       count(*) FILTER (WHERE brand_named) AS brand_named,
       count(*) FILTER (WHERE model_right) AS model_right,
       count(*) FILTER (WHERE found_model <> '') AS model_found,
       count(*) FILTER (WHERE true_model IS NOT NULL) AS model_true,
       count(*) FILTER (WHERE model_right AND model_named) AS model_named_right,
       count(*) FILTER (WHERE model_named) AS model_named
FROM goods_row
GROUP BY exporter_id;
