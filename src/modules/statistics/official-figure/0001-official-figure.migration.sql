-- SPDX-License-Identifier: EUPL-1.2
create table statistics.official_figure (
  id uuid primary key,
  publisher text not null check (publisher <> ''),
  country text not null check (country ~ '^[A-Z]{2}$'),
  period text not null check (period <> ''),
  indicator text not null check (indicator <> ''),
  breakdown text not null,
  value double precision not null check (value >= 0),
  unit text not null check (unit in ('count', 'percent', 'EUR', 'USD', 'GBP', 'AUD')),
  precision text not null,
  source_url text not null check (source_url ~ '^https?://'),
  source_kind text not null check (source_kind in ('primary', 'secondary')),
  remark text not null default '',
  imported_at timestamptz not null,
  check (unit <> 'percent' or value <= 100),
  unique (publisher, country, period, indicator, breakdown)
);
