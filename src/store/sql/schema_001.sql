-- schema_001: the tables of a case, as docs/formats.md describes them.
-- Columns whose texts are few or all different say so to the storage, which spares it trying every method.
-- Quantities and weights are DECIMAL(18,6), money DECIMAL(38,6): integers of 10^-6 units underneath.

CREATE TABLE case_info(
    key VARCHAR PRIMARY KEY,
    value VARCHAR NOT NULL);

CREATE TABLE run(
    run_id INTEGER PRIMARY KEY,
    step VARCHAR NOT NULL,              -- "ingest", "figures", ...
    subject VARCHAR,                    -- the source's path, ...
    input_hash VARCHAR NOT NULL,        -- of inputs and parameters: equal hash, nothing to do
    parameters VARCHAR,
    version VARCHAR NOT NULL,           -- of Waybill
    started TIMESTAMP NOT NULL,
    finished TIMESTAMP NOT NULL,
    rows_in BIGINT,
    rows_out BIGINT);

CREATE TABLE parameter(
    name VARCHAR PRIMARY KEY,
    value VARCHAR NOT NULL);

CREATE TABLE source(
    source_id INTEGER NOT NULL,
    path VARCHAR NOT NULL,              -- absolute, as it was read
    name VARCHAR NOT NULL,              -- without its folder
    sha256 VARCHAR NOT NULL,
    bytes BIGINT NOT NULL,
    format VARCHAR NOT NULL,
    compression VARCHAR,
    encoding VARCHAR,
    row_encoding VARCHAR,               -- of rows that are not in `encoding`
    delimiter VARCHAR,
    quote VARCHAR,
    escape VARCHAR,
    line_end VARCHAR,
    format_evidence VARCHAR,
    rows BIGINT NOT NULL,               -- rows below the headers: records + rejects
    records BIGINT NOT NULL,
    rejects BIGINT NOT NULL,
    issues BIGINT NOT NULL,
    ingested TIMESTAMP NOT NULL);

CREATE TABLE source_sheet(
    source_id INTEGER NOT NULL,
    sheet INTEGER NOT NULL,             -- from 0
    name VARCHAR,
    hidden BOOLEAN NOT NULL,
    rows BIGINT NOT NULL,
    header_row INTEGER NOT NULL,        -- index among the sheet's rows, from 0
    header_rows INTEGER NOT NULL,
    grain VARCHAR NOT NULL,
    grain_evidence VARCHAR,
    reporter VARCHAR,                   -- ISO 3166-1 alpha-2
    reporter_evidence VARCHAR,
    direction VARCHAR,
    direction_evidence VARCHAR,
    layout VARCHAR NOT NULL);           -- TOML, as `waybill layouts` writes it

CREATE TABLE coverage(
    source_id INTEGER NOT NULL,
    reporter VARCHAR,
    direction VARCHAR,
    first_day DATE,                     -- as a person states it; else of the records
    last_day DATE,
    procedures VARCHAR,                 -- as a person states them; null: not said
    completeness VARCHAR NOT NULL,      -- "complete", "partial", "unknown"
    stated_by VARCHAR NOT NULL);        -- "person", "nobody"

CREATE TABLE row_place(                 -- a sparse index: where every so-many-th row of a source begins
    source_id INTEGER NOT NULL,
    sheet INTEGER NOT NULL,
    ordinal BIGINT NOT NULL,            -- as in record_id
    row BIGINT NOT NULL,
    byte_offset BIGINT NOT NULL);

CREATE TABLE record(
    record_id BIGINT NOT NULL,          -- source_id * 2^40 + ordinal
    source_id INTEGER NOT NULL,
    sheet INTEGER NOT NULL,
    row BIGINT NOT NULL,                -- as a person sees it in the sheet; the line of a text file
    row_hash UBIGINT NOT NULL,          -- XXH3-64 of the cells
    grain VARCHAR NOT NULL,
    reporter VARCHAR,
    direction VARCHAR,
    declaration_number VARCHAR,
    item_number VARCHAR,
    invoice_number VARCHAR,
    contract_number VARCHAR,
    transport_document VARCHAR,
    exporter_party UBIGINT,
    exporter_name VARCHAR,
    exporter_name_en VARCHAR,
    exporter_address VARCHAR,
    exporter_country VARCHAR,
    exporter_country_declared VARCHAR,
    exporter_id VARCHAR,
    exporter_contact VARCHAR,
    importer_party UBIGINT,
    importer_name VARCHAR,
    importer_name_en VARCHAR,
    importer_address VARCHAR,
    importer_country VARCHAR,
    importer_country_declared VARCHAR,
    importer_id VARCHAR,
    importer_contact VARCHAR,
    manufacturer_party UBIGINT,
    manufacturer_name VARCHAR,
    manufacturer_country VARCHAR,
    manufacturer_country_declared VARCHAR,
    declarant_party UBIGINT,
    declarant_name VARCHAR,
    declarant_address VARCHAR,
    declarant_id VARCHAR,
    contract_holder_party UBIGINT,
    contract_holder_name VARCHAR,
    contract_holder_address VARCHAR,
    contract_holder_id VARCHAR,
    notify_party_party UBIGINT,
    notify_party_name VARCHAR,
    notify_party_address VARCHAR,
    forwarder_party UBIGINT,
    forwarder_name VARCHAR,
    forwarder_address VARCHAR,
    forwarder_id VARCHAR,
    brand VARCHAR,
    model VARCHAR,
    hs_code VARCHAR,                    -- digits, a lost leading zero restored
    hs_code_declared VARCHAR,
    hs_edition VARCHAR,                 -- "HS2022": in force at the default date
    hs_description VARCHAR,
    description VARCHAR,
    quantity DECIMAL(18,6),
    quantity_declared VARCHAR,
    quantity_unit VARCHAR,              -- UN/CEFACT Recommendation 20
    quantity_unit_declared VARCHAR,
    supplementary_quantity DECIMAL(18,6),
    supplementary_quantity_declared VARCHAR,
    supplementary_unit VARCHAR,
    supplementary_unit_declared VARCHAR,
    package_count DECIMAL(18,6),
    package_count_declared VARCHAR,
    package_kind VARCHAR,
    net_weight_kg DECIMAL(18,6),
    net_weight_declared VARCHAR,
    net_weight_unit_declared VARCHAR,
    gross_weight_kg DECIMAL(18,6),
    gross_weight_declared VARCHAR,
    gross_weight_unit_declared VARCHAR,
    origin_country VARCHAR,
    origin_country_declared VARCHAR,
    dispatch_country VARCHAR,
    dispatch_country_declared VARCHAR,
    destination_country VARCHAR,
    destination_country_declared VARCHAR,
    trade_country VARCHAR,
    trade_country_declared VARCHAR,
    partner_country VARCHAR,
    partner_country_declared VARCHAR,
    exchange_rate DECIMAL(18,6),
    exchange_rate_declared VARCHAR,
    incoterms VARCHAR,
    incoterms_declared VARCHAR,
    incoterms_place VARCHAR,
    transport_mode VARCHAR,
    vehicle VARCHAR,
    container VARCHAR,
    loading_place VARCHAR,
    discharge_place VARCHAR,
    office VARCHAR,
    procedure VARCHAR,
    assumed VARCHAR);                   -- what was assumed for this row, in words; null: nothing

CREATE TABLE record_value(
    record_id BIGINT NOT NULL,
    basis VARCHAR NOT NULL,             -- invoice, customs, statistical, fob, cif, unit_price, freight, ..., unknown
    amount DECIMAL(38,6) NOT NULL,
    currency VARCHAR,                   -- ISO 4217; null: not stated
    declared VARCHAR NOT NULL,
    currency_declared VARCHAR,          -- the cell that states it; null: the header does, or nothing
    assumed VARCHAR,                    -- "currency" where it was inferred
    is_default BOOLEAN NOT NULL);

CREATE TABLE record_date(
    record_id BIGINT NOT NULL,
    role VARCHAR NOT NULL,              -- declared, departed, arrived, released, invoiced, month
    day DATE NOT NULL,                  -- the first day of a month or a year
    precision VARCHAR NOT NULL,         -- day, month, year
    declared VARCHAR NOT NULL,
    is_default BOOLEAN NOT NULL);

CREATE TABLE record_issue(              -- a cell of a record that could not be read; its text is in `declared`
    record_id BIGINT NOT NULL,
    "column" VARCHAR NOT NULL,          -- the header
    role VARCHAR NOT NULL,
    declared VARCHAR NOT NULL,
    issue VARCHAR NOT NULL);

CREATE TABLE reject(
    source_id INTEGER NOT NULL,
    reject_id BIGINT NOT NULL,          -- numbered with the records
    sheet INTEGER NOT NULL,
    row BIGINT NOT NULL,
    byte_offset BIGINT NOT NULL,
    reason VARCHAR NOT NULL,            -- one of few: blank row, repeated header, totals row, ...
    detail VARCHAR,                     -- what was found and what was expected
    cells VARCHAR NOT NULL);            -- the row, whole: a JSON array of its cells

CREATE TABLE party(
    party_id UBIGINT NOT NULL,
    name VARCHAR NOT NULL,              -- cleaned: white space and HTML entities
    name_en VARCHAR,                    -- the vendor's translation or transliteration
    normalised_name VARCHAR NOT NULL,
    address VARCHAR,
    country VARCHAR,
    number VARCHAR);                    -- the declared registration or tax number

CREATE TABLE source_replacement(
    source_id INTEGER NOT NULL,
    replaced_source_id INTEGER NOT NULL,
    basis VARCHAR NOT NULL,             -- "declaration numbers" or "equal rows"
    records_same BIGINT NOT NULL,
    records_changed BIGINT NOT NULL,
    records_gone BIGINT NOT NULL);

CREATE TABLE record_replaced(
    record_id BIGINT NOT NULL,
    by_source_id INTEGER NOT NULL,
    by_record_id BIGINT);               -- null: the newer source has no such row any more

CREATE TABLE rate(
    day DATE NOT NULL,
    currency VARCHAR NOT NULL,
    in_currency VARCHAR NOT NULL,
    rate DECIMAL(38,12) NOT NULL);      -- one unit of `currency` in `in_currency`

CREATE TABLE figure(
    figure_id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    grouped_by VARCHAR,
    "group" VARCHAR,
    definition VARCHAR NOT NULL,
    value VARCHAR,                      -- exact decimal text; null: not available
    unit VARCHAR NOT NULL,
    note VARCHAR,
    records BIGINT NOT NULL,
    selection VARCHAR NOT NULL);        -- condition on record_view: its records

-- record_view: a record in one row, with its default value in its currency and its default date. Records that
-- a newer source replaces are left out; `record` has them all.
CREATE VIEW record_view AS
SELECT r.*,
       v.amount AS value, v.currency AS value_currency, v.basis AS value_basis, v.assumed AS value_assumed,
       d.day AS date, d.precision AS date_precision, d.role AS date_role,
       coalesce(r.destination_country, CASE WHEN r.direction = 'import' THEN r.reporter END, r.importer_country,
                CASE WHEN r.direction = 'export' THEN r.partner_country END) AS to_country,
       coalesce(r.dispatch_country, CASE WHEN r.direction = 'export' THEN r.reporter END, r.exporter_country)
           AS from_country
FROM record r
LEFT JOIN record_value v ON v.record_id = r.record_id AND v.is_default
LEFT JOIN record_date d ON d.record_id = r.record_id AND d.is_default
WHERE NOT EXISTS (SELECT 1 FROM record_replaced p WHERE p.record_id = r.record_id);
