-- SPDX-License-Identifier: EUPL-1.2
create table statistics.delivery_agreement (
  id uuid primary key,
  source text not null check (length(source) between 1 and 200),
  indicator text not null check (length(indicator) between 1 and 200),
  what text not null check (length(what) between 1 and 500),
  first_period text not null,
  every_months int not null check (every_months in (1, 3, 6, 12, 24)),
  due_after_days int not null check (due_after_days between 0 and 1000),
  comes_from text not null check (length(comes_from) between 1 and 500),
  is_example boolean not null,
  -- What the job saw last: the oldest period that is overdue, so that each is written down once.
  overdue_period text,
  overdue_seen_at timestamptz,
  changed_at timestamptz not null,
  unique (source, indicator, every_months)
);

alter table statistics.delivery_agreement enable row level security;
create policy see on statistics.delivery_agreement for select to dijkwacht_app using (true);
create policy keep on statistics.delivery_agreement to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
