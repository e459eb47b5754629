-- SPDX-License-Identifier: EUPL-1.2
-- Figures of others as observations of a series. Rows keep their id: others will refer to it.
create table statistics.observation (
  id uuid primary key,
  source text not null check (length(source) between 1 and 500),
  indicator text not null check (length(indicator) between 1 and 500),
  form text,
  population text not null check (population in
    ('people-15plus', 'people', 'victims', 'reports', 'registrations', 'suspects', 'companies', 'customers', 'payments')),
  place text not null check (place ~ '^([A-Z]{2}|GM\d{4}|(VR|PV|LD)\d{2})$'),
  breakdown text not null,
  definition text not null check (definition <> ''),
  unit text not null check (unit in ('count', 'percent', 'EUR', 'USD', 'GBP', 'AUD')),
  period text not null check (period ~ '^\d{4}(-H[12]|-Q[1-4]|-\d{2}|-\d{2}\.\.\d{2})?$'),
  value double precision not null check (value >= 0),
  low double precision check (low >= 0 and low <= value),
  high double precision check (high >= value),
  precision text not null,
  is_provisional boolean not null,
  series_break text not null,
  url text not null check (url ~ '^https?://'),
  source_kind text not null check (source_kind in ('primary', 'secondary', 'derived', 'doubtful')),
  retrieved_on date not null,
  licence text not null,
  remark text not null,
  withdrawn text not null,
  -- What it was before each correction, oldest first.
  earlier jsonb not null default '[]',
  changed_at timestamptz not null,
  check (unit <> 'percent' or (value <= 100 and coalesce(high, 0) <= 100)),
  check (unit <> 'count' or value = floor(value)),
  unique nulls not distinct (source, indicator, form, population, place, breakdown, definition, period)
);
create index observation_by_form on statistics.observation (form, place);

-- The same reading of the old rows as the importer of figures.csv has (import-figures/from-figure.ts); a test compares the two.
insert into statistics.observation (id, source, indicator, form, population, place, breakdown, definition, unit, period, value, low,
  high, precision, is_provisional, series_break, url, source_kind, retrieved_on, licence, remark, withdrawn, changed_at)
with figure as (
  select f.*, split_part(f.breakdown, ' | ', 1) as what,
    case when position(' | ' in f.breakdown) > 0 then substr(f.breakdown, position(' | ' in f.breakdown) + 3) end as groups,
    (select value from statistics.official_figure b where b.breakdown = f.breakdown || ', lower 95%'
      and (b.publisher, b.country, b.period, b.indicator) = (f.publisher, f.country, f.period, f.indicator)) as low,
    (select value from statistics.official_figure b where b.breakdown = f.breakdown || ', upper 95%'
      and (b.publisher, b.country, b.period, b.indicator) = (f.publisher, f.country, f.period, f.indicator)) as high,
    f.breakdown = 'all channels incl. false-e-mail check' as is_all_channels
  from statistics.official_figure f
  where f.breakdown !~ ', (lower|upper) 95%$'
), part as (
  select figure.*, regexp_replace(what, '^.*: ', '') as term, substring(what from '^(.*): ') as about from figure
), word (term, form, rest, only_of) as (
  values ('online fraud total', 'FF-000', null, null), ('purchase and sales fraud', 'FF-100', null, null),
    ('purchase fraud', 'FF-110', null, null), ('sales fraud', 'FF-120', null, null), ('identity fraud', 'FF-500', null, null),
    ('bank helpdesk fraud', 'FF-410', null, null), ('non-bank helpdesk fraud', 'FF-400', 'outside banks', null),
    ('investment fraud', 'FF-910', null, null), ('investment', 'FF-910', null, null),
    ('crypto investment fraud', 'FF-910', 'with crypto', null),
    ('APP investment scam', 'FF-910', 'authorised push payment', null), ('romance', 'FF-920', null, null),
    ('phishing', 'FF-200', null, 'NVB')
)
select part.id, publisher,
  case when indicator = 'victims_share_15plus' then 'victims_share' else regexp_replace(indicator, '_share_of_victims$', '_share') end,
  word.form,
  case
    when indicator = 'victims_share_15plus' then 'people-15plus'
    when indicator = 'share' and breakdown ~ '^(one-off |repeat )?victims: ' then 'people-15plus'
    when indicator = 'share' then 'victims'
    when indicator ~ '_of_victims$|^charge_rate$|^victims' then 'victims'
    when indicator ~ 'registr|charges' or publisher = 'politie' then 'registrations'
    when publisher in ('NVB', 'UK Finance') then 'customers'
    else 'reports'
  end,
  country,
  case
    when breakdown = 'total' or is_all_channels then ''
    when word.form is null then breakdown
    else concat_ws(' | ', nullif(about, ''), word.rest, nullif(groups, ''))
  end,
  case
    when is_all_channels and publisher = 'Fraudehelpdesk' then 'fhd-all-channels'
    when publisher = 'Fraudehelpdesk' then 'fhd-handled'
    when publisher = 'NVB' then 'nvb'
    when publisher = 'politie' and indicator !~ '^charges' then 'police-phenomenon'
    when publisher <> 'CBS' or indicator = 'share_of_registered_crime' then 'as-published'
    when left(period, 4)::int % 2 = 1 then 'cbs-vm'
    else 'cbs-ovic'
  end,
  unit, period, value,
  case when low <= value then low end,
  case when high >= value then high end,
  case when precision in ('provisional', '') then 'as published' else precision end,
  precision = 'provisional',
  case when publisher = 'Fraudehelpdesk' and period = '2022' and indicator = 'reports' and breakdown = 'total'
    then 'from 2022 on without the automatic e-mail check' else '' end,
  source_url, source_kind, (imported_at at time zone 'Europe/Amsterdam')::date,
  case when publisher = 'CBS' and source_url like '%cbs.nl/%' then 'CC BY 4.0' else '' end,
  remark, '', imported_at
from part left join word on word.term = part.term and (word.only_of is null or word.only_of = publisher)
where period ~ '^\d{4}(-H[12]|-Q[1-4]|-\d{2}|-\d{2}\.\.\d{2})?$' and (unit <> 'count' or value = floor(value));

drop table statistics.official_figure;

alter table statistics.observation enable row level security;
create policy see on statistics.observation for select to dijkwacht_app using (true);
create policy keep on statistics.observation to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
