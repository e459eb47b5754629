-- SPDX-License-Identifier: EUPL-1.2
-- How long it took from a report to protection, as it was when a release came out. Never changed.
create table dashboard.released_clocks (
  release int primary key check (release > 0),
  counted_at timestamptz not null,
  -- By the name of a clock; null: too few. Rounded for the public.
  clocks jsonb not null
);

alter table dashboard.released_clocks enable row level security;
create policy see on dashboard.released_clocks for select to dijkwacht_app using (true);
create policy add on dashboard.released_clocks for insert to dijkwacht_app with check ((select foundation.is_system()));
